// What `mta-sts check` says of policies that others serve: hostile text, quoted and bounded.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { ComparedSite } from "../../src/hosting/compared-site.ts";
import { renderComparison, renderComparisonJson, renderSiteBuild } from "../../src/report/hosting.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { message } from "../../src/message.ts";
import { hostileText } from "../support/hostile-text.ts";

const SITE: ComparedSite = {
  domain: "a.test",
  host: "mta-sts.a.test",
  policy: { state: "same" },
  contentType: null,
  certificate: {
    subject: "CN=mta-sts.a.test",
    issuer: "CN=ca",
    names: ["mta-sts.a.test"],
    notBefore: "2026-01-01T00:00:00.000Z",
    notAfter: "2027-01-01T00:00:00.000Z",
    chain: [],
  },
  expiry: null,
  record: { state: "current", id: "7", expectedId: "7", message: message("hosting/record/current", { id: "7" }) },
};

test("a policy that is served takes three lines", () => {
  expect(renderComparison([SITE], false, ENGLISH)).toBe(`mta-sts.a.test: the policy of the repository is served
  the certificate is valid until 2027-01-01T00:00:00.000Z
  DNS has the id 7
1 policy: 1 as in the repository, 0 not, 0 not measured
`);
});

test("what differs is shown line by line, what was served without harm to the terminal and the runner", () => {
  const served = ["version: STSv1", "\u001b[2J::error::owned", "mx: \xc3\xa4", "mx: \x9b"];
  const policy = { state: "differs", served, expected: ["version: STSv1", "mode: none"] } as const;
  const shown = renderComparison([{ ...SITE, policy: { ...policy, expected: [...policy.expected] } }], false, ENGLISH);
  expect(shown).toContain(`
  - served, + in the repository:
    version: STSv1
  - \\x1b[2J::error::owned
  - mx: ä
  - mx: \\x9b
  + mode: none
`);
  expect(shown).toMatch(/1 policy: 0 as in the repository, 1 not, 0 not measured\n$/);
});

test("no served text reaches the terminal or the runner as it is", () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 4 }), (served) => {
      const site: ComparedSite = { ...SITE, policy: { state: "differs", served, expected: ["mode: none"] } };
      const texts = [renderComparison([site], false, ENGLISH), renderComparisonJson([site], false, ENGLISH)];
      for (const text of texts) {
        expect(text).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u);
        expect(text).not.toMatch(/^\s*::/m);
      }
      expect(JSON.parse(texts[1] ?? "")).toMatchObject({ policies: [{ policy: { served } }] });
    }),
  );
});

test("policies that are too long to show are not cut", () => {
  const policy = { state: "differs", served: ["x".repeat(40_000)], expected: [] } as const;
  const shown = renderComparison(
    [{ ...SITE, policy: { ...policy, served: [...policy.served], expected: [] } }],
    false,
    ENGLISH,
  );
  expect(shown).toContain("\n  the policies are too long to show\n");
});

test("JSON has the sentences and the data", () => {
  const site: ComparedSite = { ...SITE, policy: { state: "unknown", reason: message("https/offline") } };
  expect(JSON.parse(renderComparisonJson([site], true, ENGLISH))).toMatchObject({
    version: 1,
    policies: [
      {
        verdict: "unknown",
        domain: "a.test",
        host: "mta-sts.a.test",
        policy: { state: "unknown", message: expect.stringMatching(/^not measured: /) },
        record: { state: "current", id: "7", expectedId: "7", message: "DNS has the id 7" },
      },
    ],
  });
});

test("many policies are listed up to a number", () => {
  const sites = Array.from({ length: 60 }, (_, i) => ({
    host: `mta-sts.${i}.test`,

    id: "1",
    isDeclared: true,
  }));
  const built = { folder: "site", written: [], removed: [], sites, servers: ["nginx"], oneHostServers: [] };
  const lines = renderSiteBuild(built, ENGLISH).trimEnd().split("\n");
  expect(lines[0]).toBe("site: 60 policies, configuration for nginx: nothing changed");
  expect(lines.at(-1)).toBe("  … (10 more)");
  expect(lines).toHaveLength(52);
});

test("one more than are listed is told, and a server that serves one host alone", () => {
  const of = (count: number): string => {
    const sites = Array.from({ length: count }, (_, i) => ({ host: `h${i}.test`, id: "1", isDeclared: true }));
    return renderSiteBuild(
      { folder: "site", written: [], removed: [], sites, servers: [], oneHostServers: ["Caddy"] },
      ENGLISH,
    );
  };
  const told = (text: string): string[] => text.split("\n").filter((line) => /more|Caddy/.test(line));
  expect([of(0), of(1)].map(told)).toEqual([[], []]);
  expect(told(of(2))).toEqual([expect.stringMatching(/Caddy.*site\/h0\.test.*site\/h1\.test/)]);
  expect(told(of(50))).toHaveLength(1);
  expect(told(of(51))[0]).toBe("  … (1 more)");
});

test("a host whose id is not decided says so", () => {
  const sites = [{ host: "h.test", id: null, isDeclared: false }];
  const built = { folder: "site", written: [], removed: [], sites, servers: ["nginx"], oneHostServers: [] };
  expect(renderSiteBuild(built, ENGLISH)).toMatch(/\n  h\.test: (?!.*null).*\n$/);
});

test("what keeps senders from reading a policy is told beside it", () => {
  const site: ComparedSite = {
    ...SITE,
    policy: { state: "not-served", problem: message("https/offline") },
    contentType: message("hosting/policy/same"),
    expiry: message("hosting/diff-too-long"),
  };
  expect(renderComparison([site], false, ENGLISH).split("\n").slice(0, 4)).toEqual([
    expect.stringContaining("--offline"),
    "  the policy of the repository is served",
    "  the policies are too long to show",
    "  DNS has the id 7",
  ]);
  expect(renderComparison([{ ...SITE, certificate: null }], false, ENGLISH)).not.toContain("certificate");
});

describe("in German", () => {
  test("what is served", () => {
    const site: ComparedSite = { ...SITE, policy: { state: "unknown", reason: message("https/offline") } };
    expect(renderComparison([site, SITE], false, GERMAN))
      .toBe(`mta-sts.a.test: nicht gemessen: nicht abgerufen: --offline nutzt kein Netz
  das Zertifikat gilt bis 2027-01-01T00:00:00.000Z
  im DNS steht die id 7
mta-sts.a.test: die Richtlinie des Repositorys wird ausgeliefert
  das Zertifikat gilt bis 2027-01-01T00:00:00.000Z
  im DNS steht die id 7
2 Richtlinien: 1 wie im Repository, 0 nicht, 1 nicht gemessen
`);
  });

  test("what was written", () => {
    const sites = [
      { host: "mta-sts.a.test", id: "7", isDeclared: true },
      { host: "mta-sts.b.test", id: "8", isDeclared: false },
    ];
    const built = { folder: "site", written: ["a"], removed: ["b"], sites, servers: ["nginx"], oneHostServers: [] };
    expect(renderSiteBuild(built, GERMAN))
      .toBe(`site: 2 Richtlinien, Konfiguration für nginx: 1 Datei geschrieben, 1 entfernt
  mta-sts.a.test: deklarierte id 7
  mta-sts.b.test: keine id deklariert; nach dem Inhalt ist sie 8
`);
  });
});
