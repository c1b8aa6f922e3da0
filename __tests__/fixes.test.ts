// A fix works: in the world of every case file, the records that a failed finding gives make its check pass.
import { say } from "../src/report/say.ts";
import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { isWithin } from "../src/dns/name.ts";
import type { Finding, FixRecord } from "../src/model.ts";
import type { Section } from "./support/case-file.ts";
import { judgeCase, readCase } from "./support/case-file.ts";

const CASES = readdirSync("__tests__/cases")
  .filter((file) => file.endsWith(".txt"))
  .map((file) => ({ file, sections: readCase(file).sections }));

/** What a check says once its own fault is gone and the record has one left that another check reports. */
const LEFT_TO_ANOTHER: ReadonlyMap<string, string> = new Map([
  [
    "dmarc-partial.txt dmarc/removed-tags",
    "not-applicable: not judged: `pct` is the only removed tag of the record, see dmarc/full-coverage",
  ],
]);

const fails = ({ outcome, fix }: Finding): boolean => outcome === "fail" && (fix?.records.length ?? 0) > 0;

/** The records in place of the RRsets they belong to, in the zone of the case that has their name. */
function published(records: readonly FixRecord[], sections: readonly Section[]): Section[] {
  const base = sections.find(({ head }) => head[0] === "like")?.head[1];
  const all = base === undefined ? sections : [...readCase(`${base}.txt`).sections, ...sections];
  const zones = all.flatMap(({ head }) => (head[0] === "zone" ? [head[1] ?? ""] : []));
  return zones
    .filter((zone, i) => zones.indexOf(zone) === i)
    .flatMap((zone) => {
      const of = (name: string): string | undefined =>
        zones.filter((one) => isWithin(name, one)).toSorted((a, b) => b.length - a.length)[0];
      const own = records.filter(({ name }) => of(name.slice(0, -1)) === zone);
      return own.length === 0
        ? []
        : [{ head: ["zone", zone], lines: own.map(({ name, type, data }) => `${name} ${type} ${data}`) }];
    });
}

let failuresOf: ReadonlyMap<string, Finding[]>;
beforeAll(async () => {
  const judged = CASES.map(async ({ file, sections }) => [file, (await judgeCase(sections)).filter(fails)] as const);
  failuresOf = new Map(await Promise.all(judged));
});

describe.each(CASES)("$file", ({ file, sections }) => {
  test("is fixed by what its findings say to publish", async () => {
    const failures = failuresOf.get(file) ?? [];
    const outcomes = await Promise.all(
      failures.map(async ({ check, subject, fix }) => {
        const findings = await judgeCase([...sections, ...published(fix?.records ?? [], sections)]);
        const found = findings.find((finding) => finding.check === check && finding.subject === subject);
        const reason = found === undefined || found.outcome === "pass" ? "" : `: ${say(found.message)}`;
        return `${check} ${subject}: ${found?.outcome}${reason}`;
      }),
    );
    expect(outcomes).toEqual(
      failures.map(({ check, subject }) => `${check} ${subject}: ${LEFT_TO_ANOTHER.get(`${file} ${check}`) ?? "pass"}`),
    );
  });
});

test("the cases have fixes to try", () => {
  expect([...failuresOf.values()].flat().length).toBeGreaterThan(50);
});
