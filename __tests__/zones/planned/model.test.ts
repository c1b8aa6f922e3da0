// Random zones against a model of RFC 1034 §4.3.2 that is written another way: by searching all records, without an index.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Name } from "../../../src/dns/name.ts";
import { isWithin, labelsOf, joinLabels } from "../../../src/dns/name.ts";
import type { Rr, RrType } from "../../../src/dns/record.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import type { DnsAnswer } from "../../../src/ports.ts";
import { createAuthority } from "../../../src/zones/planned/authority.ts";
import type { DeclaredRecord, DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { UnmanagedRecords } from "../../../src/zones/planned/unmanaged.ts";
import { overlay } from "../../../src/zones/planned/overlay.ts";
import { conflictingRecords, distinct } from "../../../src/zones/validate-zones.ts";
import { parse } from "../text-zones.ts";
import { fromZones } from "../../support/from-zones.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const ORIGIN = "x.test";
const TYPES: readonly RrType[] = ["A", "TXT", "MX", "CNAME", "NS", "DS", "DNAME", "TLSA"];

const relative = fc
  .array(fc.constantFrom("a", "b", "*"), { minLength: 1, maxLength: 4 })
  .map((labels) => labels.join("."));
const data = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "A 192.0.2.1",
      "A 192.0.2.2",
      "TXT one",
      "TXT two",
      "MX 1 a",
      "TLSA 3 1 1 ab",
      "SRV 0 0 1 a",
    ),
  },
  { weight: 2, arbitrary: relative.map((target) => `CNAME ${target}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("CNAME out.y.test.", "NS ns.y.test.", "DS 1 13 2 ab", "DNAME y.test.", "DNAME b"),
  },
);
const lines = fc.array(fc.tuple(relative, data), { maxLength: 14 });

/** A zone that a server would load: no two records that exclude each other, nothing below a DNAME. */
function zoneOf(written: readonly (readonly [string, string])[]): DeclaredZone {
  const text = [
    "@ SOA ns.y.test. h 1 1h 1h 1w 1h",
    "@ NS ns.y.test.",
    ...written.map(([name, rdata]) => `${name} ${rdata}`),
  ].join("\n");
  let records = distinct(parse(text, ORIGIN).records);
  for (let problems = conflictingRecords(records); problems.length > 0; problems = conflictingRecords(records)) {
    const places = new Set(problems.map(({ location }) => location.line));
    records = records.filter(({ location }) => !places.has(location.line));
  }
  const dnames = records.filter(({ rr }) => rr.type === "DNAME").map(({ rr }) => rr.name);
  records = records.filter(({ rr }) => !dnames.some((name) => name !== rr.name && isWithin(rr.name, name)));
  return { origin: ORIGIN, format: "bind", isComplete: true, records, deleted: [], undecided: [] };
}

const wordsOf = (records: readonly Rr[]): string =>
  records
    .map(({ name, type, data: rdata }) => `${name} ${type} ${formatRdata(type, rdata)}`)
    .toSorted()
    .join(", ");

/** RFC 1034 §4.3.2 and RFC 4592 §3.3.1, as one reads them. */
function model({ records }: DeclaredZone, name: Name, type: RrType): string {
  const all = records.map((record) => record.rr.name);
  const exists = (at: Name): boolean => all.some((owner) => isWithin(owner, at));
  const at = (owner: Name, wanted: string): Rr[] =>
    records.flatMap(({ isParsed, rr }) => (isParsed && rr.name === owner && rr.type === wanted ? [rr] : []));
  const above = labelsOf(name)
    .map((_label, i) => joinLabels(labelsOf(name).slice(i)))
    .filter((each) => isWithin(each, ORIGIN))
    .toReversed();
  for (const each of above) {
    if (each !== ORIGIN && at(each, "NS").length > 0 && !(each === name && type === "DS")) return "referral";
    const dname = at(each, "DNAME")[0] as Rr<"DNAME"> | undefined;
    if (dname !== undefined && each !== name) {
      const target = `${name.slice(0, -each.length)}${dname.data.target}`;
      return type === "CNAME" ? `${name} CNAME ${target}.` : `alias ${target}`;
    }
  }
  const closest = above.findLast(exists) as Name;
  const source = closest === name ? name : `*.${closest}`;
  if (!exists(source)) return "nxdomain";
  if (source !== name && at(source, "NS").length > 0) return "broken";
  const found = at(source, type).map((rr) => ({ ...rr, name }));
  if (found.length > 0) return wordsOf(found);
  const alias = at(source, "CNAME")[0] as Rr<"CNAME"> | undefined;
  return alias === undefined ? "nodata" : `alias ${alias.data.target}`;
}

const asked = fc
  .array(fc.constantFrom("a", "b", "*", "c"), { maxLength: 5 })
  .map((labels) => [...labels, ORIGIN].join("."));

test("a complete zone answers as the model does", () => {
  fc.assert(
    fc.property(lines, asked, fc.constantFrom(...TYPES), (written, name, type) => {
      const zone = zoneOf(written);
      const answer = createAuthority(zone).answer(name, type);
      const words =
        answer.kind === "records"
          ? wordsOf(answer.records)
          : answer.kind === "alias"
            ? `alias ${answer.target}`
            : answer.kind;
      expect(words).toBe(model(zone, name, type));
    }),
    { numRuns: propertyRuns(500) },
  );
});

const setOf = ({ rr }: DeclaredRecord): string => `${rr.type} ${rr.name}`;
const dataOf = (records: readonly DeclaredRecord[], set: string): string =>
  records
    .filter((record) => setOf(record) === set)
    .map(({ isParsed, rr }) => (isParsed ? formatRdata(rr.type, rr.data) : rr.data))
    .toSorted()
    .join();

/** What a plan says that turns one zone into another: the RRsets that change, and those that go. */
function planOf(before: DeclaredZone, after: DeclaredZone): DeclaredZone {
  const changed = after.records.filter(
    (record) => dataOf(before.records, setOf(record)) !== dataOf(after.records, setOf(record)),
  );
  const gone = before.records.filter((record) => dataOf(after.records, setOf(record)) === "");
  return {
    origin: ORIGIN,
    format: "terraform-plan",
    isComplete: false,
    records: changed,
    deleted: gone.map(({ rr, location }) => ({ name: rr.name, type: rr.type, location })),
    undecided: [],
  };
}

const answerText = (answer: DnsAnswer): string => {
  if (answer.kind === "failure") return answer.cause;
  return `${[...answer.aliases, answer.owner].join(" → ")}: ${answer.kind === "records" ? wordsOf(answer.records) : "nothing"}`; // what does not exist cannot always be told from what has nothing
};

/** Whether a name will be there for no other reason than records that a resolver cannot be asked for: a type not read, or a name below. */
function isOutOfSight({ records }: DeclaredZone, plan: DeclaredZone): boolean {
  const seen = (name: Name): boolean =>
    plan.records.some(({ rr }) => isWithin(rr.name, name)) ||
    records.some(({ isParsed, rr }) => isParsed && rr.name === name);
  const touched = plan.deleted
    .flatMap(({ name }) => labelsOf(name).map((_label, i) => joinLabels(labelsOf(name).slice(i))))
    .filter((name) => isWithin(name, ORIGIN));
  return touched.some((name) => records.some(({ rr }) => isWithin(rr.name, name)) && !seen(name));
}

describe("a zone declared in part, over the zone as it is,", () => {
  const usual = lines.map((all) => all.filter(([, rdata]) => !/^(?:NS|DS|DNAME)/.test(rdata)));
  const question = fc.record({ name: asked, type: fc.constantFrom<RrType[]>("A", "TXT", "MX", "TLSA", "CNAME") });

  test("answers as the zone will, or says that this cannot be told", async () => {
    const tally = { same: 0, undecided: 0 };
    await fc.assert(
      fc.asyncProperty(usual, usual, usual, question, async (kept, dropped, added, { name, type }) => {
        const before = zoneOf([...kept, ...dropped]);
        const after = zoneOf([...added, ...kept]);
        const plan = planOf(before, after);
        fc.pre(!isOutOfSight(after, plan));
        const [planned, expected] = await Promise.all([
          overlay(fakeDns(fromZones([{ zone: before, security: "secure" }])), [plan]).query(name, type),
          overlay(fakeDns({}), [after]).query(name, type),
        ]);
        if (planned.kind === "failure") tally.undecided++;
        else {
          tally.same++;
          expect(answerText(planned)).toBe(answerText(expected));
        }
      }),
      { numRuns: propertyRuns(500) },
    );
    expect(tally.undecided).toBeLessThan(tally.same); // these zones are full of wildcards and loops
  });
});

describe("a whole zone that leaves some records as they are live", () => {
  const pattern = fc.record({
    label: fc.constantFrom("a", "b", "a.b", "*", "*.a", "**.a", "a*", "?", "[ab]", "@", "**", "b.**"),
    types: fc.constantFrom(null, ["TXT"], ["A", "MX"], ["CNAME"], ["NS"], ["DNAME"], ["SRV"]),
    target: fc.constantFrom(null, null, "one", "t*", "192.0.2.1", "**.y.test."),
    isCertain: fc.boolean(),
    isBesideDeclared: fc.boolean(),
  });
  const question = fc.record({
    name: fc.oneof(
      asked,
      relative.map((label) => `${label.slice(0, 3)}.${ORIGIN}`),
    ),
    type: fc.constantFrom<RrType[]>("A", "TXT", "MX", "TLSA", "CNAME", "DS", "SOA"),
  });

  // below a delegation the child has the word
  const whole = lines.map((all) => all.filter(([name, rdata]) => name.length < 6 && !/^(?:NS|DS)/.test(rdata)));

  /** Its records once what stays of the live zone is among them; null where whether one stays is not told. */
  function after(planned: DeclaredZone, live: DeclaredZone): DeclaredZone | null {
    const left = new UnmanagedRecords(planned, planned.unmanaged?.patterns ?? []);
    const declared = new Set(planned.records.map(setOf));
    const chances = live.records.map((record) => {
      const among = declared.has(setOf(record)) ? left.besideDeclared() : left;
      return record.rr.name === ORIGIN
        ? "no"
        : record.isParsed
          ? among.matchRecord(record.rr)
          : among.matchRrset(record.rr.name, record.rr.type);
    });
    const { unmanaged: _left, ...zone } = planned;
    return chances.includes("maybe")
      ? null
      : {
          ...zone,
          records: distinct([...planned.records, ...live.records.filter((_record, i) => chances[i] === "yes")]),
        };
  }

  test("answers as the zone will, or says that this cannot be told", async () => {
    const tally = { same: 0, undecided: 0 };
    await fc.assert(
      fc.asyncProperty(
        whole,
        whole,
        fc.array(pattern, { minLength: 1, maxLength: 2 }),
        question,
        async (wanted, served, patterns, { name, type }) => {
          const before = zoneOf(served);
          const plan: DeclaredZone = {
            ...zoneOf(wanted),
            unmanaged: { patterns, location: { file: "ir.json", line: 1, column: 1 } },
          };
          const planned = await overlay(fakeDns(fromZones([{ zone: before, security: "secure" }])), [plan]).query(
            name,
            type,
          );
          const expected = after(plan, before);
          fc.pre(expected !== null && conflictingRecords(expected.records).length === 0);
          if (expected === null) return;
          const model = await overlay(fakeDns({}), [expected]).query(name, type);
          if (planned.kind === "failure") tally.undecided++;
          else {
            tally.same++;
            if (planned.kind === "nxdomain") expect(model.kind).toBe("nxdomain");
            expect(answerText(planned)).toBe(answerText(model));
          }
        },
      ),
      { numRuns: propertyRuns(500) },
    );
    expect(tally.undecided).toBeLessThan(tally.same);
  });
});
