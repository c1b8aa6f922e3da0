// The names of the addresses that a domain's mail comes from: those of its MX hosts, and those that the policy expects to send.
import { describe, expect, test } from "@jest/globals";
import type { ReverseDns } from "../../../src/standards/mx/reverse-dns.ts";
import { observeReverseDns } from "../../../src/standards/mx/reverse-dns.ts";
import type { Answers } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { sayAll } from "../../support/in-english.ts";

async function observe(world: Answers, senders: readonly string[], hasMxHosts = false): Promise<ReverseDns> {
  const seen = await observeReverseDns(fakeDns(world), "a.test", senders, hasMxHosts);
  if (seen.state !== "present") throw new Error(seen.state);
  return seen.value;
}
const PTR = { "1.2.0.192.in-addr.arpa PTR": ["mx.a.test"], "mx.a.test A": ["192.0.2.1"] };

test("is absent where the policy names no sender", async () => {
  expect(await observeReverseDns(fakeDns(PTR), "a.test", [], true)).toEqual({ state: "absent", evidence: [] });
});

describe("a sender", () => {
  test("has the name that leads back to its address", async () => {
    const names = ["x.a.test", "mx.a.test"];
    const world = { ...PTR, "1.2.0.192.in-addr.arpa PTR": names, "x.a.test A": ["192.0.2.9"] };
    expect((await observe(world, ["192.0.2.1"])).addresses).toEqual([
      { address: "192.0.2.1", host: null, names, confirmed: "mx.a.test", unmeasured: null },
    ]);
  });

  test("has the first of several names that lead back, which may have other addresses", async () => {
    const names = ["x.a.test", "mx.a.test", "y.a.test"];
    const own = Object.fromEntries(names.slice(1).map((name) => [`${name} AAAA`, ["2001:db8::2", "2001:DB8:0::1"]]));
    const asked = `1.${"0.".repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa PTR`;
    expect((await observe({ ...own, [asked]: names }, ["2001:db8::1"])).addresses).toMatchObject([
      { confirmed: "mx.a.test" },
    ]);
  });

  test("is asked for once, however it is written, and by IPv4 where an IPv6 address stands for that", async () => {
    const senders = ["192.0.2.1", "::ffff:192.0.2.1", "2001:db8::1", "2001:DB8:0::1"];
    expect((await observe(PTR, senders)).addresses.map(({ address }) => address)).toEqual(["192.0.2.1", "2001:db8::1"]);
  });

  test("has no name where none leads back, and perhaps one where that is unknown", async () => {
    expect((await observe({ ...PTR, "mx.a.test A": ["192.0.2.2"] }, ["192.0.2.1"])).addresses).toMatchObject([
      { names: ["mx.a.test"], confirmed: null, unmeasured: null },
    ]);
    expect(sayAll((await observe({ ...PTR, "mx.a.test A": "timeout" }, ["192.0.2.1"])).addresses)).toMatchObject([
      { confirmed: null, unmeasured: expect.stringContaining("mx.a.test") },
    ]);
    expect(sayAll((await observe({ "1.2.0.192.in-addr.arpa PTR": "timeout" }, ["192.0.2.1"])).addresses)).toMatchObject(
      [{ names: [], confirmed: null, unmeasured: expect.stringContaining("1.2.0.192.in-addr.arpa") }],
    );
  });

  test("has as many names as receivers look up", async () => {
    const names = Array.from({ length: 11 }, (_, i) => `n${i}.a.test`);
    const world = { "1.2.0.192.in-addr.arpa PTR": names, "n10.a.test A": ["192.0.2.1"] };
    expect((await observe(world, ["192.0.2.1"])).addresses).toMatchObject([
      { names: names.slice(0, 10), confirmed: null },
    ]);
    expect((await observe({ ...world, "n9.a.test A": ["192.0.2.1"] }, ["192.0.2.1"])).addresses).toMatchObject([
      { confirmed: "n9.a.test" },
    ]);
  });
});

describe("the addresses of MX hosts", () => {
  const MX = {
    "a.test MX": ["10 mx.a.test", "20 mx2.a.test"],
    "mx.a.test A": ["192.0.2.1"],
    "mx.a.test AAAA": ["2001:db8::1"],
  };

  test("come before the senders, each with its host", async () => {
    const { addresses, unmeasured } = await observe(MX, ["192.0.2.9", "192.0.2.1"], true);
    expect(addresses.map(({ address, host }) => [address, host])).toEqual([
      ["192.0.2.1", "mx.a.test"],
      ["2001:db8::1", "mx.a.test"],
      ["192.0.2.9", null],
    ]);
    expect(unmeasured).toEqual([]);
  });

  test("may be unknown, or some of them", async () => {
    const said = async (world: Answers) => sayAll((await observe(world, ["192.0.2.9"], true)).unmeasured);
    expect(await said({ "a.test MX": "timeout" })).toEqual([expect.stringContaining("a.test")]);
    expect(await said({ ...MX, "mx.a.test AAAA": "timeout" })).toEqual([expect.stringContaining("AAAA mx.a.test")]);
    expect(await said({ ...MX, "mx2.a.test A": "timeout" })).toEqual([expect.stringContaining("A mx2.a.test")]);
  });

  test("are left out of a domain that has none", async () => {
    expect((await observe(MX, ["192.0.2.9"])).addresses.map(({ address }) => address)).toEqual(["192.0.2.9"]);
  });
});

test("a hundred addresses are looked up, and the rest is unknown", async () => {
  const senders = Array.from({ length: 101 }, (_, i) => `192.0.2.${i}`);
  expect((await observe({}, senders.slice(1))).unmeasured).toEqual([]);
  const { addresses, unmeasured } = await observe({}, senders);
  expect(addresses).toHaveLength(100);
  expect(sayAll(unmeasured)).toEqual([expect.stringContaining("101")]);
});
