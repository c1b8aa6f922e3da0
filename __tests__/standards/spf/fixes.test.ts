// What an SPF check says to publish makes it pass, whatever the record was.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Check } from "../../../src/define-check.ts";
import type { Judgement, MailKind } from "../../../src/model.ts";
import { spfSyntax } from "../../../src/standards/spf/checks/syntax.ts";
import { spfIncludeValid } from "../../../src/standards/spf/checks/include-valid.ts";
import { CHECKS as ALL } from "../../../src/audit/checks.ts";
import { observeSpf } from "../../../src/standards/spf/record-tree.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { NO_EXPECTATIONS } from "../../support/judge-spf.ts";
import { inWords } from "../../support/in-words.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const CHECKS = ALL.filter(
  ({ id, needs }) =>
    id.startsWith("spf/") && id !== "spf/expectations" && id !== "spf/wildcard" && !needs.includes("earlier"),
);

const ANSWERS = {
  "good.de TXT": ["v=spf1 ip4:192.0.2.1 -all"],
  "open.de TXT": ["v=spf1 +all"],
  "moo.de TXT": ["v=spf1 moo"],
  "dead.de TXT": "timeout",
  "h.de A": ["192.0.2.7"],
  "h.de AAAA": ["2001:db8:1::7"],
  "example.de MX": ["10 h.de"],
} as const;

const name = fc.constantFrom(
  "good.de",
  "open.de",
  "moo.de",
  "dead.de",
  "h.de",
  "gone.de",
  "%{d}",
  "%{i}.de",
  "%{p}.de",
);
const sign = fc.constantFrom("", "+", "-", "~", "?");
const mechanism = fc
  .tuple(sign, fc.constantFrom("include:", "exists:", "a:", "mx:", "ptr:"), name)
  .map((parts) => parts.join(""));
const plain = fc.tuple(
  sign,
  fc.constantFrom(
    "a",
    "mx",
    "mx//0",
    "ptr",
    "all",
    "ip4:192.0.2.1",
    "ip4:0.0.0.0/0",
    "ip4:0.0.0.0/1",
    "ip4:128.0.0.0/1",
    "ip6:::/1",
    "ip6:8000::/1",
    "ip4:10.0.0.0/8",
  ),
);
const modifier = fc
  .tuple(fc.constantFrom("redirect=", "exp=", "x-y=", "include=", "mx="), name)
  .map((parts) => parts.join(""));
const term = fc.oneof(
  { weight: 3, arbitrary: mechanism },
  { weight: 4, arbitrary: plain.map((parts) => parts.join("")) },
  { weight: 1, arbitrary: modifier },
);
const record = fc.array(term, { maxLength: 8 }).map((terms) => ["v=spf1", ...terms].join(" "));

async function judge(check: Check, text: string | null, mail: MailKind): Promise<Judgement> {
  const spf = await observeSpf(
    fakeDns(text === null ? ANSWERS : { ...ANSWERS, "example.de TXT": [text] }),
    "example.de",
  );
  const parameter = check.parameter?.["tr-03108"] ?? Number.NaN;
  const subject = {
    domain: "example.de",
    name: "example.de",
    mail,
    profile: "tr-03108",
    at: "2026-11-23T12:00:00.000Z",
    parameter,
  } as const;
  if (check.examines.includes("spf")) return check.judge({ spf }, subject);
  if (spf.state !== "present") return { outcome: "not-applicable", message: inWords(spf.state) };
  return check.judge({ spf: spf.value, ...NO_EXPECTATIONS }, subject);
}

/** The text of a TXT record as a master file has it; these texts need no escape. */
const textOf = (data: string): string => data.slice(1, -1).replaceAll('" "', "");

test("a record that a failure gives makes its check pass", async () => {
  const tried = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.option(record), fc.constantFrom<MailKind>("send-receive", "receive"), async (text, mail) => {
      for (const check of CHECKS.filter((one) => one.mail.includes(mail))) {
        const { outcome, fix, message } = await judge(check, text, mail);
        const [given] = fix?.records ?? [];
        if (outcome !== "fail" || given === undefined) continue;
        tried.set(check.id, (tried.get(check.id) ?? 0) + 1);
        const corrected = await judge(check, textOf(given.data), mail);
        // another fault, or what was not seen, may be left in the record: that is another check's to report
        const whole = await Promise.all(
          [spfSyntax, spfIncludeValid].map((one) => judge(one, textOf(given.data), mail)),
        );
        // networks that remain, and hold the addresses that are tried
        const isKnown = corrected.message.code === "spf/open/known-address";
        const isWhole = whole.every((one) => one.outcome === "pass") && !isKnown;
        const allowed = isWhole ? ["pass"] : ["pass", "not-applicable", "unknown"];
        expect({
          allowed,
          check: check.id,
          message,
          given: given.data,
          outcome: corrected.outcome,
          after: corrected.message,
        }).toMatchObject({ outcome: expect.stringMatching(`^(${allowed.join("|")})$`) });
      }
    }),
    { numRuns: propertyRuns(400) },
  );
  expect([...tried.keys()].toSorted()).toEqual([
    "spf/all",
    "spf/all-hard",
    "spf/include-valid",
    "spf/open",
    "spf/present",
    "spf/ptr",
    "spf/unknown-modifiers",
    "spf/unreachable-terms",
  ]);
});
