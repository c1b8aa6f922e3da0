// DKIM selectors that a change takes leave of.
import { describe, expect, test } from "@jest/globals";
import { findRemovedSelectors, observeRemovedSelectors } from "../../src/audit/removed-selectors.ts";
import type { Location } from "../../src/model.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import { fakeDns } from "../support/fake-dns.ts";
import type { Message } from "../../src/message.ts";
import { say, sayAll } from "../support/in-english.ts";

const AT: Location = { file: "mail-policy.yml", line: 1, column: 1 };

function domain(selectors: string[], retired: string[] = [], name = "a.de"): DomainPolicy {
  const place = (selector: string): DomainPolicy["dkim"]["selectors"][number] => ({ name: selector, location: AT });
  return {
    name,
    location: AT,
    mail: "send-receive",
    owner: null,
    dkim: { selectors: selectors.map(place), retired: retired.map(place) },
    spf: { expect: [] },
    dmarc: { expect: [] },
    services: false,
    mtaSts: { policyFile: null },
    records: null,
    levels: {},
    reasons: {},
    parameters: {},
    attestations: [],
  };
}

describe("a selector leaves", () => {
  test("where the earlier policy names it, and this one does not", () => {
    expect(findRemovedSelectors({ baseDomains: [domain(["s1", "s2"])], deletedNames: [] })(domain(["s2"]))).toEqual([
      "s1",
    ]);
  });

  test("where this policy is the first to retire it", () => {
    expect(
      findRemovedSelectors({ baseDomains: [domain(["s1", "s2"])], deletedNames: [] })(domain(["s2"], ["s1"])),
    ).toEqual(["s1"]);
  });

  test("where its record is to be deleted, whoever named it", () => {
    expect(
      findRemovedSelectors({ baseDomains: [], deletedNames: ["s1._domainkey.a.de", "2026.mail._domainkey.a.de"] })(
        domain(["s2"]),
      ),
    ).toEqual(["s1", "2026.mail"]);
  });

  test("once, where both say so", () => {
    expect(
      findRemovedSelectors({ baseDomains: [domain(["s1"])], deletedNames: ["s1._domainkey.a.de"] })(domain([])),
    ).toEqual(["s1"]);
  });
});

describe("a selector does not leave", () => {
  const deleted = ["s1._domainkey.a.de"];

  test("while it is in use: dkim/selector misses its record", () => {
    expect(findRemovedSelectors({ baseDomains: [domain(["s1"])], deletedNames: deleted })(domain(["s1"]))).toEqual([]);
  });

  test("where it was retired before", () => {
    expect(
      findRemovedSelectors({ baseDomains: [domain([], ["s1"])], deletedNames: deleted })(domain([], ["s1"])),
    ).toEqual([]);
    expect(findRemovedSelectors({ baseDomains: [domain([], ["s1"])], deletedNames: deleted })(domain([]))).toEqual([]);
  });

  test("where it is retired, and its date is unknown", () => {
    expect(
      findRemovedSelectors({ baseDomains: [domain(["s1"], [], "b.de")], deletedNames: deleted })(domain([], ["s1"])),
    ).toEqual([]);
  });

  test.each(["s1._domainkey.b.de", "_domainkey.a.de", "s1._domainkey.sub.a.de", "s1.a.de", "x_domainkey.a.de"])(
    "where %s goes",
    (name) => {
      expect(findRemovedSelectors({ baseDomains: [], deletedNames: [name] })(domain([]))).toEqual([]);
    },
  );
});

test("of very many selectors, a few are asked for", () => {
  const deleted = Array.from({ length: 100_000 }, (_, i) => `s${i}._domainkey.a.de`);
  expect(findRemovedSelectors({ baseDomains: [], deletedNames: deleted })(domain([]))).toHaveLength(50);
});

const KEY = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const noDefect = (defect: Message): never => {
  throw new Error(say(defect));
};

test("the key of a leaving selector is asked for in both views, that of a domain without one is not", async () => {
  const live = fakeDns({ "s1._domainkey.a.de TXT": [KEY] });
  const [first, second] = await observeRemovedSelectors(
    [domain([]), domain(["s1"], [], "b.de")],
    { baseDomains: [domain(["s1"])], deletedNames: [] },
    { live, planned: fakeDns({}) },
    noDefect,
  );
  expect(first).toMatchObject([{ selector: "s1", live: { state: "present" }, planned: { state: "absent" } }]);
  expect(second).toEqual([]);
});

test("a defect in asking leaves the key unknown", async () => {
  const broken = fakeDns(() => {
    throw new Error("out of order");
  });
  const defects: Message[] = [];
  const [leaving] = await observeRemovedSelectors(
    [domain([])],
    { baseDomains: [domain(["s1"])], deletedNames: [] },
    { live: broken, planned: fakeDns({}) },
    (defect) => defects.push(defect),
  );
  expect(leaving).toMatchObject([{ live: { state: "unknown" }, planned: { state: "absent" } }]);
  expect(sayAll(defects)).toEqual([expect.stringContaining("out of order")]);
});
