import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Rr, RrType } from "../../../src/dns/record.ts";
import type { Security } from "../../../src/ports.ts";
import { answerSecurity, interpretAnswer, signatureOf } from "../../../src/sources/dns/answer.ts";
import type { ExtendedError, DnsMessage } from "../../../src/sources/dns/wire.ts";
import { sayAll } from "../../support/in-english.ts";

const rr = <T extends RrType>(name: string, type: T, data: Rr<T>["data"]): Rr<T> => ({ name, ttl: 300, type, data });
const cname = (name: string, target: string) => rr(name, "CNAME", { target });
const a = (name: string, address = "192.0.2.1") => rr(name, "A", { address });
const ns = (name: string) => rr(name, "NS", { target: "ns.example" });
const soa = (name: string) =>
  rr(name, "SOA", {
    mname: "ns.example",
    rname: "root.example",
    serial: 1,
    refresh: 1,
    retry: 1,
    expire: 1,
    minimum: 1,
  });

const message = (answer: Rr[], rest: Partial<DnsMessage> = {}): DnsMessage => ({
  rcode: 0,
  isTruncated: false,
  isAuthenticated: false,
  answer,
  authority: [],
  signatures: [],
  signatureTimes: [],
  isOptOut: false,
  errors: [],
  ...rest,
});
const read = (answer: Rr[], rest: Partial<DnsMessage> = {}, type: RrType = "A") =>
  interpretAnswer(message(answer, rest), { name: "a.de", type, cd: false });

describe("signatureOf", () => {
  const times = (type: number, until: number, name = "a.de") => ({ name, type, from: 86_400, until });
  const signature = (answer: Rr[], ...signatureTimes: ReturnType<typeof times>[]) => {
    const reply = message(answer, { signatureTimes, authority: [soa("de")] });
    const meaning = interpretAnswer(reply, { name: "a.de", type: "A", cd: false });
    return meaning.kind === "failure" ? undefined : signatureOf(reply, meaning, "A");
  };

  test("is of the records' type and owner; of several it is the one that lasts longest", () => {
    const found = signature(
      [a("a.de")],
      times(1, 172_800),
      times(1, 259_200),
      times(16, 999_999),
      times(1, 9e5, "b.de"),
    );
    expect(found).toEqual({ from: "1970-01-02T00:00:00.000Z", until: "1970-01-04T00:00:00.000Z" });
  });
  test("of an alias is that at its end", () => {
    const answer = [cname("a.de", "b.de"), a("b.de")];
    expect(signature(answer, times(1, 86_400, "b.de"), times(5, 172_800))?.until).toBe("1970-01-02T00:00:00.000Z");
  });
  test("is none of an answer without one, or without records", () => {
    expect(signature([a("a.de")])).toBeNull();
    expect(signature([], times(1, 172_800))).toBeNull();
  });
});

describe("readAnswer", () => {
  test("takes the records of the name and type asked for", () => {
    expect(read([a("a.de"), a("b.de"), ns("a.de")])).toEqual({
      kind: "records",
      records: [a("a.de")],
      owner: "a.de",
      aliases: [],
    });
  });
  test("takes equal records once", () => {
    expect(read([a("a.de"), { ...a("a.de"), ttl: 20 }, a("a.de", "192.0.2.2")])).toMatchObject({
      records: [{ data: { address: "192.0.2.1" } }, { data: { address: "192.0.2.2" } }],
    });
  });
  test("follows a chain of aliases, in whatever order they stand", () => {
    const answer = [a("c.de"), cname("b.de", "c.de"), cname("a.de", "b.de")];
    expect(read(answer)).toEqual({ kind: "records", records: [a("c.de")], owner: "c.de", aliases: ["a.de", "b.de"] });
  });
  test("follows the CNAME that a DNAME made", () => {
    const question = { name: "x.a.de", type: "A" as const, cd: false };
    const answer = [rr("a.de", "DNAME", { target: "b.de" }), cname("x.a.de", "x.b.de"), a("x.b.de")];
    expect(interpretAnswer(message(answer), question)).toMatchObject({
      kind: "records",
      owner: "x.b.de",
      aliases: ["x.a.de"],
    });
  });
  test("does not follow where the CNAME itself was asked for", () => {
    expect(read([cname("a.de", "b.de")], {}, "CNAME")).toMatchObject({ kind: "records", owner: "a.de", aliases: [] });
  });
  test("reads NODATA", () => {
    expect(read([], { authority: [soa("de")] })).toEqual({ kind: "nodata", owner: "a.de", aliases: [] });
  });
  test("takes an empty answer without a SOA for no answer", () => {
    expect(sayAll(read([]))).toMatchObject({
      kind: "failure",
      cause: "malformed",
      reason: expect.stringContaining("without a SOA"),
    });
  });
  test("reads NODATA at the end of a chain", () => {
    expect(read([cname("a.de", "b.de")], { authority: [soa("b.de")] })).toEqual({
      kind: "nodata",
      owner: "b.de",
      aliases: ["a.de"],
    });
  });
  test("asks on where a chain ends outside the answer", () => {
    expect(read([cname("a.de", "b.de")])).toEqual({ kind: "elsewhere", owner: "b.de", aliases: ["a.de"] });
  });
  test("asks on where the SOA is not of the chain's end", () => {
    expect(read([cname("a.de", "b.com")], { authority: [soa("de")] })).toMatchObject({
      kind: "elsewhere",
      owner: "b.com",
    });
  });
  test("reads NXDOMAIN", () => {
    expect(read([], { rcode: 3 })).toEqual({ kind: "nxdomain", owner: "a.de", aliases: [] });
  });
  test("reads NXDOMAIN as that of the chain's end", () => {
    expect(read([cname("a.de", "b.de")], { rcode: 3 })).toEqual({ kind: "nxdomain", owner: "b.de", aliases: ["a.de"] });
  });

  const errors = (...list: [number, string][]): ExtendedError[] => list.map(([code, text]) => ({ code, text }));
  const failures: [string, Rr[], Partial<DnsMessage>, string, string][] = [
    ["a chain that comes back", [cname("a.de", "b.de"), cname("b.de", "a.de")], {}, "malformed", "returns to a.de"],
    ["an alias of itself", [cname("a.de", "a.de")], {}, "malformed", "returns to a.de"],
    [
      "two aliases of one name",
      [cname("a.de", "b.de"), cname("a.de", "c.de")],
      {},
      "malformed",
      "two CNAME records at a.de",
    ],
    ["records of another name only", [a("b.de")], {}, "malformed", "none at a.de"],
    ["NXDOMAIN with the records", [a("a.de")], { rcode: 3 }, "malformed", "says NXDOMAIN, but contains"],
    ["a referral", [], { authority: [ns("de")] }, "refused", "is not a recursive resolver"],
    ["SERVFAIL", [], { rcode: 2 }, "servfail", "SERVFAIL"],
    ["REFUSED", [], { rcode: 5 }, "refused", "REFUSED"],
    ["FORMERR", [], { rcode: 1 }, "refused", "FORMERR"],
    ["NOTIMP", [], { rcode: 4 }, "refused", "NOTIMP"],
    ["an rcode without a name", [], { rcode: 4000 }, "refused", "RCODE 4000"],
    [
      "SERVFAIL with an Extended DNS Error",
      [],
      { rcode: 2, errors: errors([7, "signature of example"], [22, ""]) },
      "servfail",
      'SERVFAIL, Signature Expired (7): "signature of example", No Reachable Authority (22)',
    ],
    [
      "an Extended DNS Error without a name",
      [],
      { rcode: 2, errors: errors([4711, "x"]) },
      "servfail",
      'Extended DNS Error (4711): "x"',
    ],
    [
      "NXDOMAIN of a resolver that blocks",
      [],
      { rcode: 3, errors: errors([15, "malware"]) },
      "refused",
      'Blocked (15): "malware"',
    ],
    ["records of a resolver that censors", [a("a.de")], { errors: errors([16, ""]) }, "refused", "Censored (16)"],
    ["a forged answer", [a("a.de")], { errors: errors([4, ""]) }, "refused", "Forged Answer (4)"],
  ];
  test.each(failures)("has no answer in %s", (_, answer, rest, cause, reason) => {
    expect(sayAll(read(answer, rest))).toEqual({ kind: "failure", cause, reason: expect.stringContaining(reason) });
  });
  test("takes a stale answer", () => {
    expect(read([a("a.de")], { errors: errors([3, ""]) })).toMatchObject({ kind: "records" });
  });
  test("cuts the text of an Extended DNS Error", () => {
    const reason = (text: string) =>
      (sayAll(read([], { rcode: 2, errors: errors([6, text]) })) as { reason: string }).reason;
    expect(Array.from(reason("x".repeat(60_000))).length).toBeLessThan(220);
    expect(Array.from(reason("😀".repeat(60_000))).length).toBeLessThan(220);
    expect(reason("😀".repeat(60_000))).toMatch(/😀…$/u);
  });
  test("reads a chain of 3,000 aliases at once", () => {
    const answer = Array.from({ length: 3000 }, (_, i) => cname(i === 0 ? "a.de" : `n${i}.de`, `n${i + 1}.de`));
    expect(read(answer, { rcode: 3 })).toMatchObject({ kind: "nxdomain", owner: "n3000.de" });
  });
  test("any set of aliases ends", () => {
    const name = fc.constantFrom("a.de", "b.de", "c.de", "d.de");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name)), (pairs) => {
        const meaning = read(pairs.map(([from, to]) => cname(from, to)));
        expect(["nodata", "elsewhere", "failure"]).toContain(meaning.kind);
      }),
    );
  });
});

describe("judgeSecurity", () => {
  const table: [string, boolean, boolean, boolean | null, Security][] = [
    ["AD over a trusted way is secure", true, true, true, "secure"],
    ["AD over a trusted way is secure while nothing is known of the resolver", true, true, null, "secure"],
    ["no AD from a validating resolver is insecure", false, true, true, "insecure"],
    ["no AD from a resolver that does not validate says nothing", false, true, false, "indeterminate"],
    ["no AD from a resolver that may not validate says nothing", false, true, null, "indeterminate"],
    ["AD over a way anyone can write to says nothing", true, false, true, "indeterminate"],
    ["no AD over a way anyone can write to says nothing", false, false, true, "indeterminate"],
  ];
  test.each(table)("%s", (_, authenticated, trusted, validates, security) => {
    expect(answerSecurity(authenticated, trusted, validates)).toBe(security);
  });
});
