import { describe, expect, test } from "@jest/globals";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import { unlistedNames } from "../../src/zones/unlisted-names.ts";
import { zoneOf } from "./text-zones.ts";

describe("a zone is listed", () => {
  const owners = (zones: readonly string[], domains: readonly string[]): string[] =>
    [
      ...unlistedNames(
        zones.map((origin) => zoneOf(origin, "@ MX 10 mx")),
        domains,
      ),
    ].flatMap(([owner, fact]) => (fact.state === "present" ? [`${owner}: ${fact.value.zones.join(" ")}`] : []));

  test.each([
    ["at its apex", ["a.de"], ["x.a.de", "a.de"], ["a.de: a.de"]],
    ["at the nearest domain below", ["a.de"], ["z.x.a.de", "y.a.de", "b.de"], ["y.a.de: a.de"]],
    ["at the nearest domain above", ["x.a.de"], ["de.example", "a.de"], ["a.de: x.a.de"]],
    ["at the first domain, where none is near", ["c.de"], ["b.de", "a.de"], ["b.de: c.de"]],
    ["once, with others", ["a.de", "c.de"], ["a.de"], ["a.de: a.de c.de"]],
    ["nowhere without a domain", ["a.de"], [], []],
  ])("%s", (_, zones, domains, expected) => {
    expect(owners(zones, domains)).toEqual(expected);
  });

  test("only if it is whole", () => {
    expect([...unlistedNames([{ ...zoneOf("a.de", "x MX 10 mx"), isComplete: false }], ["a.de"])]).toEqual([]);
  });

  test("without names whose SPF record may be declared elsewhere, known after apply or left as it is live", () => {
    const location = { file: "a.de", line: 1, column: 1 };
    const zone: DeclaredZone = {
      ...zoneOf("a.de", "apply A 192.0.2.1\npart A 192.0.2.1\nlive A 192.0.2.1\nopen A 192.0.2.1"),
      undecided: [{ name: "apply.a.de", type: "TXT", location }],
      unmanaged: {
        location,
        patterns: [{ label: "live", types: ["TXT"], target: null, isCertain: true, isBesideDeclared: false }],
      },
    };
    const part = { ...zoneOf("a.de", 'part TXT "v=spf1 -all"'), isComplete: false };
    const fact = unlistedNames([zone, part], ["a.de"]).get("a.de");
    expect(fact?.state === "present" && fact.value.names.map(({ name }) => name)).toEqual(["open.a.de"]);
  });

  test("with names that have an SPF record of the obsolete type alone, which no receiver looks at (RFC 7208 §3.1)", () => {
    const zone = zoneOf("a.de", 'old A 192.0.2.1\nold SPF "v=spf1 -all"\nsafe A 192.0.2.1\nsafe TXT "v=spf1 -all"');
    const fact = unlistedNames([zone], ["a.de"]).get("a.de");
    expect(fact?.state === "present" && fact.value.names.map(({ name }) => name)).toEqual(["old.a.de"]);
  });

  test("with a hundred names, and a count of all", () => {
    const many = Array.from({ length: 150 }, (_, i) => `n${i} A 192.0.2.1`).join("\n");
    const fact = unlistedNames([zoneOf("a.de", many)], ["a.de"]).get("a.de");
    expect(fact?.state === "present" && [fact.value.names.length, fact.value.count]).toEqual([100, 150]);
  });
});
