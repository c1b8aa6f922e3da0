// A whole zone of which IGNORE leaves some records as they are live: what stays, what goes all the same, what cannot be told.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { RrType } from "../../../src/dns/record.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import type { DeclaredZone, UnmanagedPattern } from "../../../src/zones/declared-zone.ts";
import { offlineDns, overlay } from "../../../src/zones/planned/overlay.ts";
import { overlappingDeclarations } from "../../../src/zones/validate-zones.ts";
import { liveDns, zoneOf } from "../text-zones.ts";
import { say } from "../../../src/report/say.ts";

const SOA = "@ SOA ns h 1 1h 1h 1w 1h\n";

function zoneLeaving(text: string, ...patterns: Partial<UnmanagedPattern>[]): DeclaredZone {
  const left = patterns.map((pattern) => ({
    label: "**",
    types: null,
    target: null,
    isCertain: true,
    isBesideDeclared: true,
    ...pattern,
  }));
  return {
    ...zoneOf("x.test", text),
    format: "dnscontrol",
    unmanaged: { patterns: left, location: { file: "ir.json", line: 9, column: 1 } },
  };
}

async function ask(
  planned: DeclaredZone,
  live: string,
  question: string,
  others: readonly [string, string][] = [],
): Promise<string> {
  const [type, name] = question.split(" ") as [RrType, string];
  const worlds = [...others, ["x.test", live] as const].map(([origin, text]) => ({
    zone: zoneOf(origin, `${SOA}${text}`),
    security: "secure" as const,
  }));
  const answer = await overlay(liveDns(worlds), [planned]).query(name, type);
  if (answer.kind === "failure") return `${answer.cause}: ${say(answer.reason)}`;
  return [
    ...answer.aliases,
    answer.kind === "records" ? answer.records.map((rr) => formatRdata(rr.type, rr.data)).join(", ") : answer.kind,
  ].join(" → ");
}

const KEYS = { label: "*._domainkey", types: ["TXT"] };
const undecidedText = (what: string): string =>
  `undecided: ir.json:9 keeps some live records, so it cannot be determined ${what}`;

describe("a whole zone with records left as they are live", () => {
  const live =
    "@ TXT old\ns._domainkey TXT key\nb.s._domainkey TXT key2\ns._domainkey A 192.0.2.1\n_dmarc TXT gone\nwww CNAME host\nhost A 192.0.2.2\nalias CNAME host.y.test.\n* MX 1 wild\n";
  const cases: [claim: string, planned: DeclaredZone, question: string, answer: string][] = [
    ["keeps what a pattern matches", zoneLeaving("@ TXT new", KEYS), "TXT s._domainkey.x.test", '"key"'],
    ["loses what no pattern matches", zoneLeaving("@ TXT new", KEYS), "TXT _dmarc.x.test", "nxdomain"],
    [
      "loses other types of a name that a pattern matches",
      zoneLeaving("@ TXT new", KEYS),
      "A s._domainkey.x.test",
      "nodata",
    ],
    ["answers what is declared", zoneLeaving("@ TXT new", KEYS), "TXT x.test", '"new"'],
    [
      "keeps what a pattern matches beside what is declared",
      zoneLeaving("s._domainkey TXT new", KEYS),
      "TXT s._domainkey.x.test",
      '"new", "key"',
    ],
    [
      "says once what is declared and live",
      zoneLeaving("s._domainkey TXT key", KEYS),
      "TXT s._domainkey.x.test",
      '"key"',
    ],
    [
      "keeps beside what is declared only what is left there",
      zoneLeaving("s._domainkey TXT new", { ...KEYS, isBesideDeclared: false }),
      "TXT s._domainkey.x.test",
      '"new"',
    ],
    [
      "does not tell where a star would cross a dot",
      zoneLeaving("", KEYS),
      "TXT b.s._domainkey.x.test",
      undecidedText("whether the TXT records of b.s._domainkey.x.test remain"),
    ],
    [
      "does not tell where a pattern is not certain",
      zoneLeaving("", { ...KEYS, isCertain: false }),
      "TXT s._domainkey.x.test",
      undecidedText("whether the TXT records of s._domainkey.x.test remain"),
    ],
    [
      "tells where a pattern that is not certain has nothing to leave",
      zoneLeaving("", { isCertain: false }),
      "TLSA s._domainkey.x.test",
      "nodata",
    ],
    [
      "keeps only the records whose target matches",
      zoneLeaving("", { types: ["TXT"], target: "k*" }),
      "TXT x.test",
      "nodata",
    ],
    [
      "keeps an alias, and what it leads to where that is declared",
      zoneLeaving("host A 192.0.2.9", { types: ["CNAME"], label: "www" }),
      "A www.x.test",
      "www.x.test → 192.0.2.9",
    ],
    [
      "keeps an alias that leads out of it",
      zoneLeaving("", { types: ["CNAME"], target: "**.y.test." }),
      "A alias.x.test",
      "alias.x.test → 192.0.2.200",
    ],
    [
      "loses an alias whose target does not match",
      zoneLeaving("host A 192.0.2.9", { types: ["CNAME"], target: "**.z.test." }),
      "A www.x.test",
      "nodata",
    ],
    [
      "does not tell what an alias and other records come to",
      zoneLeaving("alias A 192.0.2.9", { label: "alias" }),
      "A alias.x.test",
      undecidedText("what becomes of alias.x.test, which is to have both an alias and other records"),
    ],
    [
      "does not take a wildcard's records for those of a name",
      zoneLeaving("", { label: "n" }),
      "MX n.x.test",
      undecidedText("whether the MX records of n.x.test remain, which are the same as those of *.x.test"),
    ],
    ["keeps a wildcard", zoneLeaving("", { types: ["MX"] }), "MX n.x.test", "1 wild.x.test."],
    [
      "does not tell whether a wildcard that stays answers for a name that goes",
      zoneLeaving("", { label: "[*]", types: ["MX"] }),
      "MX _dmarc.x.test",
      undecidedText("whether *.x.test answers for _dmarc.x.test"),
    ],
    [
      "does not tell whether a name that is left hides a declared wildcard",
      zoneLeaving("* MX 1 new", { label: "a", types: ["SRV"] }),
      "MX a.x.test",
      undecidedText("whether a.x.test exists, so that no wildcard answers for it"),
    ],
    [
      "answers with a declared wildcard where nothing can be left",
      zoneLeaving("* MX 1 new", { label: "a", types: ["SRV"] }),
      "MX b.x.test",
      "1 new.x.test.",
    ],
    [
      "does not tell whether a name exists of which records may be left that cannot be seen",
      zoneLeaving("", { label: "_dmarc", types: ["SRV"] }),
      "SOA _dmarc.x.test",
      undecidedText("whether _dmarc.x.test exists"),
    ],
  ];
  test.each(cases)("%s", async (_claim, planned, question, answer) => {
    expect(await ask(planned, live, question, [["y.test", "host A 192.0.2.200"]])).toBe(answer);
  });

  test("is unknown in what it may leave where live DNS fails, and only there", async () => {
    const dns = overlay(offlineDns, [zoneLeaving("@ TXT new", KEYS)]);
    expect((await dns.query("s._domainkey.x.test", "TXT")).kind).toBe("failure");
    expect((await dns.query("x.test", "TXT")).kind).toBe("records");
    expect((await dns.query("_dmarc.x.test", "TXT")).kind).toBe("nxdomain");
  });

  test("asks no more than its own security where nothing can be left", async () => {
    const counted = liveDns([{ zone: zoneOf("x.test", `${SOA}_dmarc TXT gone`), security: "secure" }]);
    await overlay(counted, [zoneLeaving("", KEYS)]).query("_dmarc.x.test", "TXT");
    expect(counted.queries).toEqual(["SOA x.test"]);
  });
});

describe("below a delegation that is live", () => {
  const child: [string, string][] = [["sub.x.test", "@ NS ns.y.test.\na A 192.0.2.3\n"]];
  const live = "sub NS ns.y.test.\nold DNAME y.test.\n";
  const cases: [claim: string, planned: DeclaredZone, question: string, answer: string][] = [
    ["names stay where it does", zoneLeaving("", { label: "sub", types: ["NS"] }), "A a.sub.x.test", "192.0.2.3"],
    ["names go where nothing of them can be left", zoneLeaving("", { label: "b" }), "A a.sub.x.test", "nxdomain"],
    [
      "nobody can tell what it hides where that may be left",
      zoneLeaving("", { label: "**", types: ["A"] }),
      "A a.sub.x.test",
      undecidedText("what the delegation of sub.x.test hides"),
    ],
    [
      "nobody can tell what a DNAME hides where that may be left",
      zoneLeaving("", { label: "**", types: ["A"] }),
      "A a.old.x.test",
      undecidedText("what the DNAME record of old.x.test hides"),
    ],
    [
      "an alias stays where its DNAME does",
      zoneLeaving("", { label: "old", types: ["DNAME"] }),
      "A host.old.x.test",
      "host.old.x.test → 192.0.2.200",
    ],
  ];
  test.each(cases)("%s", async (_claim, planned, question, answer) => {
    expect(await ask(planned, live, question, [...child, ["y.test", "host A 192.0.2.200"]])).toBe(answer);
  });
});

test("any patterns and names are answered, and none throws", async () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("*", "**", "?", "[", "\\", "a", ".", "@", "_domainkey", "*.a", "{a,b}", "\\000"),
  );
  const label = fc.array(text, { maxLength: 5 }).map((parts) => parts.join(""));
  const pattern = fc.record({
    label,
    types: fc.option(fc.array(fc.oneof(fc.constantFrom("A", "TXT", "CNAME", "NS"), text), { maxLength: 3 })),
    target: fc.option(label),
    certain: fc.boolean(),
    beside: fc.boolean(),
  });
  const live = liveDns([
    {
      zone: zoneOf(
        "x.test",
        `${SOA}* TXT w\na TXT "\\000\\255"\nb.a A 192.0.2.1\nc CNAME a\nd DNAME y.test.\ne\\.f TXT g\n`,
      ),
      security: "secure",
    },
  ]);
  const name = fc
    .array(fc.constantFrom("a", "b", "c", "d", "e\\.f", "*", "\\000"), { maxLength: 6 })
    .map((labels) => [...labels, "x.test"].join("."));
  await fc.assert(
    fc.asyncProperty(
      fc.array(pattern, { maxLength: 3 }),
      name,
      fc.constantFrom<RrType[]>("A", "TXT", "CNAME", "NS", "DS", "SOA", "DNAME"),
      async (patterns, asked, type) => {
        const answer = await overlay(live, [zoneLeaving("a TXT b\n*.b TXT c\n", ...patterns)]).query(asked, type);
        expect(["records", "nodata", "nxdomain", "failure"]).toContain(answer.kind);
      },
    ),
    { numRuns: 1500 },
  );
});

test("what is left may be declared elsewhere, and what is declared may not", () => {
  const inline = zoneOf("x.test", "s._domainkey TXT new\n_dmarc TXT new\nt._domainkey TXT new\n", false);
  const problems = overlappingDeclarations([zoneLeaving("t._domainkey TXT own\n", KEYS)], [inline]).map(
    ({ message }) => message,
  );
  expect(problems).toEqual([
    "the whole zone x.test is declared: the TXT record of _dmarc.x.test belongs there",
    "the whole zone x.test is declared in t.zone:1: the TXT record of t._domainkey.x.test belongs there",
  ]);
});

test("a DNAME record that may be a wildcard's leads nowhere from the names below", async () => {
  const planned = zoneLeaving(SOA, { label: "a" });
  expect(await ask(planned, "* TLSA 3 1 1 ab\n* DNAME y.test.\n", "TLSA a.a.x.test")).toBe(
    undecidedText("what the DNAME record of a.x.test hides"),
  );
});

test("of a zone declared in part the other records are undecided where no pattern is certain", async () => {
  const whole = zoneLeaving("@ TXT new", { isCertain: false });
  expect(await ask({ ...whole, isComplete: false }, "@ TXT old\n", "TXT x.test")).toBe(
    "undecided: it cannot be determined whether the other TXT records of x.test remain",
  );
});
