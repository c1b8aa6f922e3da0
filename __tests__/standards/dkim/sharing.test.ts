import { describe, expect, test } from "@jest/globals";
import { message } from "../../../src/message.ts";
import type { Name } from "../../../src/dns/name.ts";
import type { Observation } from "../../../src/model.ts";
import { summariseKeys } from "../../../src/standards/dkim/keys.ts";
import type { DkimFact } from "../../../src/standards/dkim/record.ts";
import { parseDkim } from "../../../src/standards/dkim/record.ts";
import { indexKeys, compareKeys } from "../../../src/standards/dkim/sharing.ts";
import { ED25519, rsa, rsaPkcs1 } from "../../support/dkim-key.ts";

const BOGUS = message("cause/bogus");
const UNKNOWN: Observation<never> = { state: "unknown", reason: BOGUS, evidence: [] };
const ABSENT: Observation<never> = { state: "absent", evidence: [] };

function key(text: string, owner: Name): Observation<DkimFact> {
  return {
    state: "present",
    value: { ...parseDkim(text), owner },
    evidence: [{ at: { type: "TXT", name: owner }, text }],
  };
}

/** A domain whose selector s1 is as given. */
const domain = (name: Name, s1: Observation<DkimFact>) => ({ name, dkim: { s1 } });
const own = (name: Name, text: string) => domain(name, key(text, `s1._domainkey.${name}`));

/** How the first of the domains shares. */
function compareFirst(...domains: [ReturnType<typeof domain>, ...ReturnType<typeof domain>[]]): object {
  const fact = compareKeys(domains[0], indexKeys(domains));
  if (fact.state !== "present") throw new Error(fact.state);
  return fact.value;
}

describe("compareKeys", () => {
  const A = own("a.de", `v=DKIM1; p=${rsa(1024)}`);

  test("finds a key that another domain publishes, however it is wrapped", () => {
    expect(compareFirst(A, own("b.de", `p=${rsaPkcs1(1024)}`))).toEqual({
      domains: 2,
      keys: 1,
      shared: [{ selector: "s1", at: ["s1._domainkey.b.de"], count: 1 }],
      unmeasured: null,
    });
  });

  test.each<[string, ReturnType<typeof domain>]>([
    ["another key", own("b.de", `p=${rsa(1032)}`)],
    ["a revoked one", own("b.de", "v=DKIM1; p=")],
    ["one of no sense", own("b.de", "v=DKIM1; p=AA")],
    ["none", domain("b.de", ABSENT)],
    ["an alias to the very same record", domain("b.de", key(`p=${rsa(1024)}`, "s1._domainkey.a.de"))],
    ["an alias to a provider", domain("b.de", key(`p=${rsa(1024)}`, "k.provider.example"))],
  ])("finds nothing where the other domain has %s", (_what, other) => {
    expect(compareFirst(A, other)).toEqual({ domains: 2, keys: 1, shared: [], unmeasured: null });
  });

  test("takes an alias inside the domain for its own key", () => {
    expect(compareFirst(domain("b.de", key(`p=${rsa(1024)}`, "2026._domainkey.b.de")), A)).toMatchObject({
      keys: 1,
      shared: [{ at: ["s1._domainkey.a.de"] }],
    });
  });

  test("does not count two selectors of one domain", () => {
    const two = {
      name: "a.de",
      dkim: { s1: key(`p=${rsa(1024)}`, "s1._domainkey.a.de"), s2: key(`p=${rsa(1024)}`, "s2._domainkey.a.de") },
    };
    expect(compareKeys(two, indexKeys([two]))).toMatchObject({ value: { keys: 2, shared: [] } });
  });

  test("leaves open what was not seen, of the domain and of others", () => {
    expect(compareFirst(domain("a.de", UNKNOWN))).toMatchObject({ unmeasured: BOGUS });
    expect(compareFirst(A, domain("b.de", UNKNOWN))).toMatchObject({ unmeasured: BOGUS });
  });

  test("leaves nothing open for a domain without a key of its own", () => {
    expect(compareFirst(own("a.de", "v=DKIM1; p="), domain("b.de", UNKNOWN))).toMatchObject({
      keys: 0,
      unmeasured: null,
    });
  });

  test("compares only domains whose selectors are declared", () => {
    expect(compareKeys(A, indexKeys([A, { name: "b.de", dkim: {} }]))).toMatchObject({ value: { domains: 1 } });
  });

  test("is absent where no selector is declared", () => {
    expect(compareKeys({ name: "a.de", dkim: {} }, indexKeys([]))).toEqual({ state: "absent", evidence: [] });
  });

  test("shows a few of many", () => {
    const many = Array.from({ length: 60 }, (_, i) => own(`d${i}.de`, `k=ed25519; p=${ED25519}`));
    const index = indexKeys(many);
    for (const [i, one] of many.entries()) {
      const others = many.filter((other) => other !== one).slice(0, 5);
      expect([i, compareKeys(one, index)]).toMatchObject([
        i,
        { value: { shared: [{ at: others.map(({ name }) => `s1._domainkey.${name}`), count: 59 }] } },
      ]);
    }
  });
});

describe("summariseKeys", () => {
  test("sorts the selectors by what they publish", () => {
    const dkim = {
      a: key(`p=${rsa(1024)}`, "x"),
      b: key(`k=ed25519; p=${ED25519}`, "x"),
      c: key("v=DKIM1; p=", "x"),
      d: key("v=DKIM1; p=AA", "x"),
      e: ABSENT,
      f: { state: "malformed" as const, problem: message("dkim-record/no-key"), evidence: [] },
      g: UNKNOWN,
    };
    expect(summariseKeys(dkim)).toMatchObject({
      state: "present",
      value: { rsa: ["a"], ed25519: ["b"], without: ["c", "d", "e", "f"], unmeasured: BOGUS },
    });
  });

  test("takes a key in a faulty record for none", () => {
    expect(summariseKeys({ a: key(`k=rsa; v=DKIM1; p=${rsa(1024)}`, "x") })).toMatchObject({
      value: { rsa: [], without: ["a"] },
    });
  });

  test("is absent without selectors, unknown where no key could be seen", () => {
    expect(summariseKeys({})).toEqual({ state: "absent", evidence: [] });
    expect(summariseKeys({ a: UNKNOWN, b: UNKNOWN })).toEqual(UNKNOWN);
  });
});
