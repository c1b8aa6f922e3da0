// The static walk and the evaluator read the same records: what one mail meets, the audit of all branches must foretell.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Check } from "../../../src/define-check.ts";
import type { Judgement } from "../../../src/model.ts";
import { checkHost } from "../../../src/standards/spf/evaluate.ts";
import { spfAllHard } from "../../../src/standards/spf/checks/all-hard.ts";
import { spfAll } from "../../../src/standards/spf/checks/all.ts";
import { spfIncludeValid } from "../../../src/standards/spf/checks/include-valid.ts";
import { spfLookupLimit } from "../../../src/standards/spf/checks/lookup-limit.ts";
import { spfMxLimit } from "../../../src/standards/spf/checks/mx-limit.ts";
import { spfOpen } from "../../../src/standards/spf/checks/open.ts";
import { spfSyntax } from "../../../src/standards/spf/checks/syntax.ts";
import { spfVoidLimit } from "../../../src/standards/spf/checks/void-limit.ts";
import type { SpfFact } from "../../../src/standards/spf/record.ts";
import { observeSpf } from "../../../src/standards/spf/record-tree.ts";
import type { Answers } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { NO_EXPECTATIONS } from "../../support/judge-spf.ts";
import { makeSubject } from "../../support/subject.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const name = fc.constantFrom("a.de", "b.de", "c.de", "h.de", "many.de", "gone.de", "%{d}", "x.%{o}");
const sign = fc.constantFrom("", "", "-", "~", "?");
const named = fc
  .tuple(sign, fc.constantFrom("include:", "include:", "exists:", "a:", "mx:"), name)
  .map((parts) => parts.join(""));
const plain = fc.constantFrom(
  "a",
  "mx",
  "ip4:192.0.2.1",
  "ip4:198.51.100.0/24",
  "ip6:2001:db8::/32",
  "~all",
  "-all",
  "?all",
  "moo",
);
const term = fc.oneof(
  { weight: 4, arbitrary: named },
  { weight: 3, arbitrary: plain },
  { weight: 1, arbitrary: name.map((one) => `redirect=${one}`) },
);
const record = fc.array(term, { maxLength: 5 }).map((terms) => ["v=spf1", ...terms].join(" "));

const world = fc.record({ own: record, a: record, b: record, c: record }).map(({ own, a, b, c }): Answers => ({
  "example.de TXT": [own],
  "a.de TXT": [a],
  "b.de TXT": [b],
  "c.de TXT": [c],
  "h.de A": ["192.0.2.7"],
  "h.de AAAA": ["2001:db8:1::7"],
  "example.de MX": ["10 h.de"],
  "many.de MX": Array.from({ length: 11 }, (_, i) => `${i} h.de`),
}));

const RUNS = propertyRuns(400);
const LIMITS = [spfSyntax, spfIncludeValid, spfLookupLimit, spfVoidLimit, spfMxLimit];

function outcomeOf(check: Check, spf: SpfFact): Judgement["outcome"] {
  return check.judge({ spf, ...NO_EXPECTATIONS }, makeSubject("example.de")).outcome;
}

test("a mail that ends in permerror finds one of the checks failed", async () => {
  let errors = 0;
  await fc.assert(
    fc.asyncProperty(world, async (answers) => {
      const dns = fakeDns(answers);
      const fact = await observeSpf(dns, "example.de");
      if (fact.state !== "present") throw new Error(fact.state);
      const outcomes = LIMITS.map((check) => outcomeOf(check, fact.value));
      // an address that no term names goes all the way, as the audit does
      const { result, reason } = await checkHost(dns, { ip: "203.0.113.1", sender: "joe@example.de", helo: "x" });
      if (result !== "permerror") return;
      errors++;
      expect({ reason, outcomes }).toMatchObject({ outcomes: expect.arrayContaining(["fail"]) });
    }),
    { numRuns: RUNS },
  );
  expect(errors).toBeGreaterThan(RUNS / 8);
});

test("where all checks pass, a mail that no term names meets no permanent error, and does not pass", async () => {
  let clean = 0;
  await fc.assert(
    fc.asyncProperty(world, async (answers) => {
      const dns = fakeDns(answers);
      const fact = await observeSpf(dns, "example.de");
      if (fact.state !== "present") throw new Error(fact.state);
      if ([...LIMITS, spfOpen].some((check) => outcomeOf(check, fact.value) !== "pass")) return;
      clean++;
      for (const ip of ["203.0.113.1", "2001:db9::1"]) {
        const { result, reason } = await checkHost(dns, { ip, sender: "joe@example.de", helo: "x" });
        expect({ result, reason }).toMatchObject({ result: expect.stringMatching(/^(neutral|softfail|fail)$/) });
      }
    }),
    { numRuns: RUNS },
  );
  expect(clean).toBeGreaterThan(RUNS / 8);
});

describe("how a record ends", () => {
  const covering = fc.constantFrom(
    "ip4:0.0.0.0/0",
    "ip6:::/0",
    "include:open.de",
    "include:half.de",
    "exists:h.de",
    "mx/0",
  );
  const signed = fc.tuple(sign, covering).map((parts) => parts.join(""));
  const end = fc.constantFrom("-all", "-all", "~all", "?all", "", "redirect=a.de", "redirect=half.de");
  const ended = fc
    .tuple(fc.array(fc.oneof(signed, plain), { maxLength: 3 }), end)
    .map(([terms, last]) => ["v=spf1", ...terms, last].filter((part) => part !== "" && part !== "moo").join(" "));

  test.each<[string, Check, RegExp, RegExp]>([
    ["spf/all", spfAll, /^(pass|fail|softfail)$/, /^neutral$/],
    ["spf/all-hard", spfAllHard, /^(pass|fail)$/, /^softfail$/],
  ])("%s says what mail that no narrower term names gets", async (_, check, passing, failing) => {
    const outcomes: string[] = [];
    await fc.assert(
      fc.asyncProperty(ended, ended, async (own, a) => {
        const dns = fakeDns({
          "example.de TXT": [own],
          "a.de TXT": [a],
          "open.de TXT": ["v=spf1 -ip4:192.0.2.1 +all"],
          "half.de TXT": ["v=spf1 ip4:128.0.0.0/1 ip4:0.0.0.0/1 ?all"],
          "h.de A": ["192.0.2.7"],
          "example.de MX": ["10 h.de"],
        });
        const fact = await observeSpf(dns, "example.de");
        if (fact.state !== "present") throw new Error(fact.state);
        const outcome = outcomeOf(check, fact.value);
        if (LIMITS.some((one) => outcomeOf(one, fact.value) !== "pass")) return;
        outcomes.push(outcome);
        const results: string[] = [];
        for (const ip of ["203.0.113.1", "2001:db9::1"])
          results.push((await checkHost(dns, { ip, sender: "joe@example.de", helo: "x" })).result);
        if (results.includes("permerror")) return; // void lookups of a family that cannot pass are not counted
        if (outcome === "pass")
          for (const result of results)
            expect({ own, a, result }).toMatchObject({ result: expect.stringMatching(passing) });
        // where everyone passes before it, the end is judged all the same
        if (outcome === "fail" && results.some((result) => result !== "pass"))
          expect({ own, a, results }).toMatchObject({
            results: expect.arrayContaining([expect.stringMatching(failing)]),
          });
      }),
      { numRuns: RUNS },
    );
    for (const outcome of ["pass", "fail"])
      expect(outcomes.filter((one) => one === outcome).length).toBeGreaterThan(RUNS / 20);
  });
});
