// The badge: what it says of a report, for shields.io and as an image.
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Status } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { renderBadgeJson, renderBadgeSvg, staleBadge, viewBadge } from "../../src/report/badge.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { expectWritten } from "../support/written.ts";
import { reportWithText, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

/** The table of shields.io/badges/endpoint-badge, as far as we use it. */
const validate = new Ajv2020({ strict: true }).compile({
  type: "object",
  required: ["schemaVersion", "label", "message", "color"],
  additionalProperties: false,
  properties: {
    schemaVersion: { const: 1 },
    label: { type: "string" },
    message: { type: "string", minLength: 1 },
    color: { enum: ["brightgreen", "red", "yellow", "lightgrey", "orange"] },
    isError: { const: true },
  },
});

const domains = (...statuses: Status[][]): Report =>
  sampleReport(
    statuses.map((of, i) =>
      sampleDomain(
        `d${i}.example`,
        of.map((status) => sampleFinding(status)),
      ),
    ),
  );
const inconclusive = (report: Report): Report => ({ ...report, conclusion: "inconclusive" });
const fault = { location: { file: "dns/x.zone", line: 1, column: 1 }, message: "unknown type MXX" };

/** [case, report, English message, German message, colour]. */
const CASES: [string, Report | null, string, string, string][] = [
  ["passes", domains(["pass"]), "passing, 1 domain", "erfüllt, 1 Domain", "brightgreen"],
  [
    "has a waived failure",
    sampleReport([sampleDomain("d.example", [sampleFinding("pass"), sampleFinding("waived")])]),
    "passing, 1 domain",
    "erfüllt, 1 Domain",
    "brightgreen",
  ],
  ["passes with a warning", domains(["pass", "warn"], []), "passing, 2 domains", "erfüllt, 2 Domains", "brightgreen"],
  [
    "fails for two of three domains",
    domains(["fail", "fail"], ["pass"], ["fail"]),
    "2 of 3 domains failing",
    "nicht erfüllt, 2 von 3 Domains",
    "red",
  ],
  [
    "has an error in a declared file",
    { ...domains(["pass"]), faults: [fault] },
    "failing, 1 domain",
    "nicht erfüllt, 1 Domain",
    "red",
  ],
  [
    "could not measure all",
    inconclusive(domains(["pass", "unknown"])),
    "partly measured, 1 domain",
    "teilweise gemessen, 1 Domain",
    "yellow",
  ],
  [
    "could measure nothing",
    inconclusive(domains(["unknown", "not-applicable"])),
    "unknown, 1 domain",
    "nicht gemessen, 1 Domain",
    "lightgrey",
  ],
  ["has no domains", domains(), "unknown, 0 domains", "nicht gemessen, 0 Domains", "lightgrey"],
  ["is not there", null, "unknown, no report", "unbekannt, kein Bericht", "lightgrey"],
];

test.each(CASES)("the badge of a report that %s", (_, report, english, german, color) => {
  const badge: unknown = JSON.parse(renderBadgeJson(viewBadge(report, ENGLISH)));
  validate(badge);
  expect(validate.errors).toBeNull();
  expect(badge).toEqual({
    schemaVersion: 1,
    label: "mail policy",
    message: english,
    color,
    ...(color === "red" ? { isError: true } : {}),
  });
  expect(viewBadge(report, GERMAN)).toMatchObject({ label: "Mail-Policy", message: german });
});

test("the badge of a report that is too old says when it was made, and not what it found", () => {
  const badge = staleBadge(domains(["pass"]), ENGLISH);
  expect(JSON.parse(renderBadgeJson(badge))).toEqual({
    schemaVersion: 1,
    label: "mail policy",
    message: "stale, last run 2026-11-23",
    color: "orange",
  });
  expect(staleBadge(domains(["pass"]), GERMAN).message).toBe("veraltet, letzter Lauf 2026-11-23");
});

describe("the image", () => {
  const svgs = CASES.flatMap(([, report]) => [ENGLISH, GERMAN].map((language) => viewBadge(report, language)));

  test.each(svgs)('of "$message" has its text, a title and a name, and room for both texts', (badge) => {
    const svg = renderBadgeSvg(badge);
    const name = `${badge.label}: ${badge.message}`;
    expect(svg).toContain(`role="img" aria-label="${name}">\n<title>${name}</title>`);
    const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1]);
    const texts = [...svg.matchAll(/<text x="([\d.]+)" [^>]*textLength="([\d.]+)"[^>]*>([^<]*)</g)];
    expect(texts.map(([, , , text]) => text)).toEqual([badge.label, badge.message]);
    const [label, message] = texts.map(([, x, length]) => ({ start: Number(x), end: Number(x) + Number(length) }));
    expect(label?.start).toBeGreaterThan(0);
    expect(message?.start).toBeGreaterThan(label?.end ?? width);
    expect(message?.end).toBeLessThan(width);
  });

  // pixels in DejaVu Sans at 11 px, as Chromium measures them: its letters are as wide as those of Verdana
  test.each([
    ["passing, 12 domains", 113.6],
    ["1000 of 1000 domains failing", 161.2],
    ["partly measured, 12 domains", 162],
    ["unknown, no report", 107.8],
    ["stale, last run 2026-11-23", 142.8],
    ["nicht erfüllt, 3 von 12 Domains", 170.5],
    ["teilweise gemessen, 12 Domains", 181.4],
  ])('has "%s" about as wide as its letters are', (message, pixels) => {
    const lengths = /textLength="(\d+)"[^>]*>[^<]*<\/text>\n<\/g>/.exec(
      renderBadgeSvg({ state: "passing", label: "mail policy", message }),
    );
    expect(Math.abs(Number(lengths?.[1]) / pixels - 1)).toBeLessThan(0.03);
  });

  test("asks for nothing, and quotes what it is given", () => {
    const svg = renderBadgeSvg({ state: "passing", label: `<script>"&'`, message: "ü" });
    expect(svg).toContain("<title>&#60;script&#62;&#34;&#38;&#39;: ü</title>");
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/script>|http|href|style|@import|url\(/);
  });

  test("has white text on colours with a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3)", () => {
    const fills = [...svgs, staleBadge(domains(["pass"]), ENGLISH)].flatMap((badge) =>
      [...renderBadgeSvg(badge).matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, color = ""]) => color),
    );
    expect(new Set(fills).size).toBe(5);
    for (const fill of fills) expect(1.05 / (luminance(fill) + 0.05)).toBeGreaterThan(4.5);
  });
});

test("nothing from outside is in a badge", () => {
  const hostile = viewBadge(reportWithText("<evil>"), ENGLISH);
  expect(hostile.message).toBe("1 of 1 domain failing");
});

/** WCAG 2.2, "relative luminance". */
function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("each state and each letter has its image", () => {
  const letters = [
    "il",
    "fjt',.:;| ",
    "rI()/-",
    "csz",
    "wW",
    "mM%",
    "ABCÄÖÜ",
    "abde0123",
    "i",
    "t",
    "r",
    "c",
    "w",
    "m",
    "A",
    "a",
  ];
  const states = ["passing", "failing", "partly-measured", "unknown", "stale"] as const;
  const badges = letters.map((message, i) => ({ state: states[i % 5] ?? "stale", label: "mail policy", message }));
  expectWritten(new URL("whole/badges.txt", import.meta.url), badges.map((badge) => renderBadgeSvg(badge)).join("\n"));
});

test("a report of which a single check was measured has a state of its own", () => {
  for (const status of ["pass", "fail", "warn", "info", "waived"] as const) {
    const all = sampleReport([sampleDomain("d.example", [sampleFinding(status)])]);
    expect(viewBadge({ ...all, conclusion: "pass" }, ENGLISH).state).toBe("passing");
  }
  const each = (["pass", "fail", "warn", "info", "waived"] as const).map((status) => sampleFinding(status));
  const { counts } = sampleReport([sampleDomain("d.example", each)]);
  expect(viewBadge({ ...sampleReport([]), conclusion: "pass", counts }, ENGLISH).state).toBe("passing");
});
