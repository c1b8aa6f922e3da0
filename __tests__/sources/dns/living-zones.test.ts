// Answers of nothing at all (RFC 2308 §2.2, NODATA of type 3), as forwarders give that strip the SOA.
import { describe, expect, test } from "@jest/globals";
import type { RrType } from "../../../src/dns/record.ts";
import type { Question } from "../../../src/sources/dns/wire.ts";
import type { Reply, Resolver } from "../../support/memory-transport.ts";
import { askMemory, rr, SERVFAIL, soa, validatingResolver } from "../../support/memory-transport.ts";

const address = (name: string) => rr(name, "A", { address: "192.0.2.1" });

/** The zone a.test with a host mx.a.test, and a delegation lame.a.test that no server serves; no answer has a SOA that was not asked for. */
function stripped({ name, type }: Question): Reply {
  if (name === "a.test" && type === "SOA") return { answer: [soa("a.test")] };
  return name === "mx.a.test" && type === "A" ? { answer: [address(name)] } : {};
}

async function outcomeOf(resolver: Resolver, name: string, type: RrType): Promise<string> {
  const answer = await askMemory(validatingResolver(resolver)).dns.query(name, type);
  return answer.kind === "failure" ? answer.cause : `${answer.kind} ${answer.security}`;
}

describe("an empty answer", () => {
  test.each([
    ["at the apex of a zone that has its SOA", "a.test", "MX"],
    ["at a name below it that is no host", "_dmarc.a.test", "TXT"],
    ["at a name of several such labels", "_25._tcp.a.test", "TLSA"],
    ["at a host that has other records", "mx.a.test", "AAAA"],
    ["below one", "_25._tcp.mx.a.test", "TLSA"],
    ["at a wildcard", "*.a.test", "TXT"],
  ] as const)("is NODATA %s, and not secure", async (_what, name, type) => {
    expect(await outcomeOf(stripped, name, type)).toBe("nodata indeterminate");
  });

  test.each([
    ["where nothing of the zone answers", "dead.test", "MX"],
    ["at a name that may be a zone of its own that no server serves", "lame.a.test", "A"],
    ["below such a name", "_dmarc.lame.a.test", "TXT"],
  ] as const)("is no answer %s", async (_what, name, type) => {
    expect(await outcomeOf(stripped, name, type)).toBe("malformed");
  });

  test("is no answer where another resolver says that the zone fails", async () => {
    const { dns } = askMemory(
      validatingResolver(stripped),
      validatingResolver(() => SERVFAIL),
    );
    expect((await dns.query("_dmarc.a.test", "TXT")).kind).toBe("failure");
  });

  test.each([0, 1, 2])("is no answer where only attempt %p brings it, and the others bring nothing", async (empty) => {
    const asked = new Map<string, number>();
    const harmed: Resolver = (question) => {
      if (question.name !== "_dmarc.a.test") return stripped(question);
      const nth = asked.get(question.name) ?? 0;
      asked.set(question.name, nth + 1);
      return nth === empty ? {} : "lost";
    };
    expect(await outcomeOf(harmed, "_dmarc.a.test", "TXT")).toBe("malformed");
  });

  test("gives way to another resolver's answer", async () => {
    const whole: Resolver = (question) => ({ answer: [address(question.name)] });
    const { dns } = askMemory(validatingResolver(stripped), validatingResolver(whole));
    expect((await dns.query("a.test", "A")).kind).toBe("records");
  });

  test("is looked into once for each zone", async () => {
    const { dns, asked } = askMemory(validatingResolver(stripped));
    for (const label of ["_a", "_b", "_c"]) await dns.query(`${label}.a.test`, "TXT");
    expect(asked[0]?.filter(({ type }) => type === "SOA")).toHaveLength(1);
  });
});
