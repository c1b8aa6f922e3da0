import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { CachedDns } from "../../../src/sources/dns/cache.ts";
import { frameMessage, FrameReader } from "../../../src/sources/dns/tcp-framing.ts";
import { LimitedDns } from "../../../src/sources/dns/limit.ts";
import { fakeDns, noData } from "../../support/fake-dns.ts";

/** A Dns that answers a question once it is released. */
function heldDns() {
  const release: (() => void)[] = [];
  const dns = fakeDns((name) => new Promise((resolve) => release.push(() => resolve(noData(name)))));
  return { dns, asked: dns.asked, release };
}
const turn = () => new Promise((done) => setImmediate(done));

describe("CachedDns", () => {
  test("asks one question once, while it is under way and after", async () => {
    const { dns, asked, release } = heldDns();
    const cached = new CachedDns(dns);
    const both = [cached.query("a.de", "A"), cached.query("a.de", "A")];
    release[0]?.();
    const [first, second] = await Promise.all(both);
    expect(second).toBe(first);
    expect(await cached.query("a.de", "A")).toBe(first);
    expect(asked).toEqual(["A a.de"]);
  });
  test("asks once, also where the answer is kept as a text by now", async () => {
    const dns = fakeDns((name) => noData(name));
    const cached = new CachedDns(dns);
    const first = await cached.query("a.de", "A");
    for (let i = 0; i < 2_000; i++) await cached.query(`${i}.de`, "A");
    expect(await cached.query("a.de", "A")).toEqual(first);
    expect(dns.asked.filter((question) => question === "A a.de")).toHaveLength(1);
    expect(cached.answers.size).toBe(2_001);
  });
  test("asks for another type or name", () => {
    const { dns, asked } = heldDns();
    const cached = new CachedDns(dns);
    for (const [name, type] of [
      ["a.de", "A"],
      ["a.de", "MX"],
      ["b.de", "A"],
    ] as const)
      void cached.query(name, type);
    expect(asked).toEqual(["A a.de", "MX a.de", "A b.de"]);
  });
});

describe("LimitedDns", () => {
  test("has at most so many questions under way, in the order they came", async () => {
    const { dns, asked, release } = heldDns();
    const limited = new LimitedDns(dns, 2);
    const all = ["a", "b", "c", "d"].map((name) => limited.query(name, "A"));
    await turn();
    expect(asked).toEqual(["A a", "A b"]);
    release[1]?.();
    await turn();
    expect(asked).toEqual(["A a", "A b", "A c"]);
    release[0]?.();
    await turn();
    expect(asked).toEqual(["A a", "A b", "A c", "A d"]);
    release[2]?.();
    release[3]?.();
    expect((await Promise.all(all)).map((answer) => answer.kind === "nodata" && answer.owner)).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });
  test("frees its places when all is done", async () => {
    const { dns, asked, release } = heldDns();
    const limited = new LimitedDns(dns, 1);
    for (const name of ["a", "b", "c"]) {
      const answer = limited.query(name, "A");
      await turn();
      release.pop()?.();
      await answer;
    }
    expect(asked).toHaveLength(3);
  });
});

describe("FrameReader", () => {
  test("cuts a stream into messages, wherever its chunks end", () => {
    const messages = fc.array(
      fc.uint8Array({ maxLength: 40 }).map((octets) => Buffer.from(octets)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(messages, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sent, sizes) => {
        const stream = Buffer.concat(sent.map(frameMessage));
        const reader = new FrameReader();
        const got: Buffer[] = [];
        for (let at = 0, i = 0; at < stream.length; i++) {
          const size = sizes[i % sizes.length] ?? 1;
          got.push(...reader.push(stream.subarray(at, at + size)));
          at += size;
        }
        expect(got.map(String)).toEqual(sent.map(String));
      }),
    );
  });
  test("takes 65,535 octets one by one", () => {
    const reader = new FrameReader();
    const got = [...frameMessage(Buffer.alloc(65_535))].flatMap((octet) => reader.push(Buffer.of(octet)));
    expect(got.map((message) => message.length)).toEqual([65_535]);
  });
});
