// docs/advance.md shows what the command prints, and the defaults that there are.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { main } from "../../src/cli/main.ts";
import { buildAdvance } from "../../src/policy/advance.ts";
import schema from "../../schema/mail-policy.schema.json" with { type: "json" };
import { folderOf } from "../support/temporary-folder.ts";

const PAGE = readFileSync("docs/advance.md", "utf8");
const shown = [...PAGE.matchAll(/^```\n([▲·] [^]*?)^```$/gm)].map(([, text = ""]) => text);

const ZONE = `$TTL 3600
@ SOA ns h 1 2 3 4 5
@ NS ns
@ MX 10 mx1
@ TXT "v=spf1 ip4:192.0.2.0/24 -all"
mx1 A 192.0.2.10
_dmarc TXT "v=DMARC1; p=none; rua=mailto:dmarc@example.de"
`;

const policy = (expectation: string): string =>
  `version: 1\nzones:\n  - bind: dns/*.zone\nreports: { dmarc: reports/* }\ndomains:\n  - name: example.de\n    dkim: { selectors: [s1] }\n${expectation}`;

const record = (ip: string, count: number, result: string): string =>
  `<record><row><source_ip>${ip}</source_ip><count>${count}</count><policy_evaluated><disposition>none</disposition><dkim>${result}</dkim><spf>${result}</spf></policy_evaluated></row>
  <identifiers><header_from>example.de</header_from></identifiers><auth_results><spf><domain>example.de</domain><result>${result}</result></spf>${
    result === "pass" ? "<dkim><domain>example.de</domain><selector>s1</selector><result>pass</result></dkim>" : ""
  }</auth_results></record>`;

/** Two receivers' reports of 40 days: mail of the domain, and now and then of an address that nothing vouches for. */
function reports(): Record<string, string> {
  const end = Date.UTC(2026, 10, 30) / 1_000;
  const each = ["a.example", "b.example"].flatMap((organisation) =>
    Array.from({ length: 40 }, (_, i) => {
      const begin = end - (i + 1) * 86_400;
      const stranger = i % 3 === 0 ? "" : record("198.51.100.7", 1, "fail");
      return [
        `reports/${organisation}-${i}.xml`,
        `<feedback><report_metadata><org_name>${organisation}</org_name><report_id>${i}</report_id><date_range><begin>${begin}</begin><end>${begin + 86_399}</end></date_range></report_metadata>
        <policy_published><domain>example.de</domain><p>none</p></policy_published>${record("192.0.2.10", 10, "pass")}${stranger}</feedback>`,
      ] as const;
    }),
  );
  return Object.fromEntries(each);
}

async function printed(expectation: string): Promise<string> {
  const root = folderOf({ "mail-policy.yml": policy(expectation), "dns/example.de.zone": ZONE, ...reports() });
  let out = "";
  const stdout = { write: (text: string) => (out += text) } as unknown as NodeJS.WriteStream;
  const args = [
    "advance",
    "dmarc",
    "--offline",
    "--now",
    "2026-11-30T06:00:00Z",
    "--config",
    join(root, "mail-policy.yml"),
  ];
  expect(await main({ args, env: {}, cwd: root, stdout, stderr: stdout })).toBe(0);
  return out.split("\n\nNote: ")[0] ?? "";
}

test("the samples are what the command prints", async () => {
  const [stays, goes] = shown;
  expect(`${await printed("")}\n`).toBe(stays);
  expect(`${await printed("    spf: { expect: [{ ip: 198.51.100.7, result: fail }] }\n")}\n`).toBe(goes);
});

test("the defaults are those of the policy and its schema", () => {
  const rows = [...PAGE.matchAll(/^\| `(dmarc|mta-sts): ([a-z-]+)` \| (\d*) ?\|/gm)];
  const { dmarc, mtaSts } = buildAdvance({});
  const values = { dmarc: { ...dmarc, "pass-rate": dmarc.passRate }, "mta-sts": mtaSts };
  const { properties } = schema.properties.advance;
  for (const [, kind = "", name = "", text = ""] of rows) {
    const value = (values as Record<string, Record<string, unknown>>)[kind]?.[name];
    expect(text === "" ? null : Number(text)).toBe(value);
    const written = (properties as Record<string, { properties?: Record<string, { default?: number }> }>)[kind]
      ?.properties?.[name];
    expect(written?.default ?? null).toBe(value);
  }
  expect(rows).toHaveLength(8);
});
