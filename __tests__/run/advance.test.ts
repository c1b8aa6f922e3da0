// A rollout from the first record to the last, in the files of each DNS-as-code format: proposed on reports, applied, judged again.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Proposal } from "../../src/advance/proposal.ts";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import { formatEvidence } from "../../src/received-reports/evidence-file.ts";
import { advance } from "../../src/run/advance.ts";
import type { AdvanceOptions } from "../../src/run/advance.ts";
import { check } from "../../src/run/check.ts";
import { say } from "../support/in-english.ts";
import { dmarcSituation } from "../advance/sample-situation.ts";
import { checkOptions } from "../support/check-options.ts";
import { respond, serveUdp, soa } from "../support/dns-server.ts";
import { tlsReport } from "../support/received-report.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { applyEdit } from "../zones/edits/apply-fixes.ts";
import { writeIr, writePlan } from "../zones/edits/generated-inputs.ts";

const AT = "2026-11-30T06:00:00.000Z";
const DAYS = 40;
const RUA = "rua=mailto:dmarc@example.de";
const SPF = "v=spf1 ip4:192.0.2.0/24 -all";
const WALK = [
  `v=DMARC1; p=none; sp=none; ${RUA}`,
  `v=DMARC1; p=quarantine; ${RUA}; t=y; pct=0`,
  `v=DMARC1; p=quarantine; ${RUA}`,
  `v=DMARC1; p=reject; ${RUA}`,
] as const;

const policy = (zones: string, domain = ""): string =>
  `version: 1\n${zones}reports: { dmarc: reports/*.xml, tls-rpt: reports/*.json }\ndomains:\n  - name: example.de\n    dkim: { selectors: [s1] }\n${domain}`;

interface Format {
  files: Record<string, string>;
  make?: (root: string) => void;
}

const FORMATS: readonly (readonly [string, Format])[] = [
  [
    "master files",
    {
      files: {
        "mail-policy.yml": policy("zones:\n  - bind: dns/*.zone\n"),
        "dns/example.de.zone": `@ 300 IN SOA ns h 1 2 3 4 5\n@ 300 IN NS ns\n@ 300 IN TXT "${SPF}"\n_dmarc 300 IN TXT "${WALK[0]}" ; soon more\n`,
      },
    },
  ],
  [
    "records of the policy",
    {
      files: { "mail-policy.yml": policy("", `    records: |\n      @ TXT "${SPF}"\n      _dmarc TXT "${WALK[0]}"\n`) },
    },
  ],
  [
    "octoDNS",
    {
      files: {
        "mail-policy.yml": policy("zones:\n  - octodns: config/*.yaml\n"),
        "config/example.de.yaml": `---\n'':\n  type: TXT\n  value: ${SPF}\n_dmarc:\n  type: TXT\n  value: ${WALK[0].replaceAll(";", "\\;")}\n`,
      },
    },
  ],
  [
    "DNSControl",
    {
      files: {
        "mail-policy.yml": policy("zones:\n  - dnscontrol: ir.json\n"),
        "dnsconfig.js": `D("example.de", "none", "bind",\n  TXT("@", "${SPF}"),\n  TXT("_dmarc", "${WALK[0]}"),\n);\n`,
      },
      make: writeIr,
    },
  ],
  [
    "Terraform",
    {
      files: {
        "mail-policy.yml": policy("zones:\n  - terraform-plan: plan.json\n    zone-names: { Z1: example.de }\n"),
        "main.tf": ["spf", "dmarc"]
          .map(
            (name) =>
              `resource "aws_route53_record" "${name}" {\n  zone_id = aws_route53_zone.main.zone_id\n  name    = "${name === "spf" ? "" : "_dmarc"}"\n  type    = "TXT"\n  ttl     = 300\n  records = ["${name === "spf" ? SPF : WALK[0]}"]\n}\n`,
          )
          .join("\n"),
      },
      make: writePlan,
    },
  ],
];

const day = (ago: number): number => Date.parse(AT.slice(0, 10)) / 1_000 - ago * 86_400;

/** Reports of the last days, on own mail that passes, by a receiver that found `published`. */
function writeReports(root: string, published: string, { ip = "192.0.2.10", passes = true } = {}): void {
  const [, p = ""] = /p=(\w+)/.exec(published) ?? [];
  const result = passes ? "pass" : "fail";
  for (let ago = 1; ago <= DAYS; ago++) {
    writeFileSync(
      join(root, "reports", `${ago}.xml`),
      `<feedback><report_metadata><org_name>Receiver</org_name><report_id>${p}-${ago}-${published.length}</report_id>
      <date_range><begin>${day(ago)}</begin><end>${day(ago) + 86_399}</end></date_range></report_metadata>
      <policy_published><domain>example.de</domain><p>${p}</p>${published.includes("t=y") ? "<testing>y</testing>" : ""}</policy_published>
      <record><row><source_ip>${ip}</source_ip><count>10</count><policy_evaluated><disposition>none</disposition>
      <dkim>${result}</dkim><spf>${result}</spf></policy_evaluated></row><identifiers><header_from>example.de</header_from></identifiers>
      <auth_results><dkim><domain>example.de</domain><selector>s1</selector><result>${result}</result></dkim>
      <spf><domain>example.de</domain><result>${result}</result></spf></auth_results></record></feedback>`,
    );
  }
}

async function propose(root: string, over: Partial<AdvanceOptions> = {}): Promise<Proposal[]> {
  const { proposals, defects } = await advance({
    ...checkOptions(root, { offline: true, now: AT }),
    kinds: ["dmarc"],
    ...over,
  });
  expect(defects).toEqual([]);
  return proposals;
}

const obstaclesOf = ({ obstacles }: Proposal): string[] => obstacles.map((one) => say(one));
const outcomesOf = async (root: string): Promise<Map<string, string>> => {
  const { report } = await check(checkOptions(root, { view: "planned", offline: true, failOn: "never" }));
  return new Map(report.domains.flatMap(({ findings }) => findings.map((one) => [one.check, one.outcome])));
};

describe.each(FORMATS)("in %s", (_name, { files, make = () => undefined }) => {
  test("the DMARC policy goes from none to reject by edits, each on reports of the one before", async () => {
    const root = folderOf({ ...files, "reports/.keep": "" });
    make(root);
    for (const [i, next] of WALK.slice(1).entries()) {
      writeReports(root, WALK[i] ?? "");
      const [proposal] = await propose(root);
      expect([proposal?.direction, proposal && obstaclesOf(proposal)]).toEqual(["forward", []]);
      expect(proposal?.records).toEqual([{ name: "_dmarc.example.de.", type: "TXT", data: `"${next}"` }]);
      expect(proposal?.edits).toHaveLength(1);
      for (const edit of proposal?.edits ?? []) applyEdit(root, edit);
      make(root);
      // the reports are still of the record before
      const [again] = await propose(root);
      const waits = next === WALK[3] ? [] : [expect.stringMatching(/no report shows the policy yet/)];
      expect([again?.direction, again && obstaclesOf(again)]).toEqual(["stay", waits]);
    }
    const outcomes = await outcomesOf(root);
    expect(
      [
        "dmarc/present",
        "dmarc/syntax",
        "dmarc/policy",
        "dmarc/reject",
        "dmarc/full-coverage",
        "dmarc/removed-tags",
      ].map((id) => outcomes.get(id)),
    ).toEqual(Array(6).fill("pass"));
    writeReports(root, WALK[3]);
    expect((await propose(root))[0]).toMatchObject({ direction: "stay", obstacles: [], edits: [] });
    // mail of the domain's own fails
    writeReports(root, WALK[3], { passes: false });
    const [back] = await propose(root);
    expect([back?.direction, back?.records[0]?.data]).toEqual(["back", `"${WALK[2]}"`]);
    expect(back?.edits).toHaveLength(1);
  });
});

const INLINE = FORMATS[1]?.[1].files ?? {};

test("a step that breaks what the policy expects is not proposed", async () => {
  const expectation = `    dmarc: { expect: [{ ip: 203.0.113.5, result: none }] }\n`;
  const root = folderOf({
    "mail-policy.yml": policy(
      "",
      `${expectation}    records: |\n      @ TXT "${SPF}"\n      _dmarc TXT "${WALK[1]}"\n      s1._domainkey TXT "v=DKIM1; p="\n`,
    ),
    "reports/.keep": "",
  });
  writeReports(root, WALK[1]);
  const [proposal] = await propose(root);
  expect(proposal).toMatchObject({ direction: "stay", records: [], edits: [] });
  expect(proposal && obstaclesOf(proposal)).toEqual([
    expect.stringMatching(
      /^dmarc\/expectations passes now, and would fail after this step for example\.de: mail of postmaster@example\.de from 203\.0\.113\.5: expected to meet no policy, but receivers quarantine it/,
    ),
  ]);
});

test("a step back is proposed though it breaks what the policy expects, for own mail is lost", async () => {
  const expectation = `    dmarc: { expect: [{ ip: 203.0.113.5, result: reject }] }\n`;
  const root = folderOf({
    "mail-policy.yml": policy(
      "",
      `${expectation}    records: |\n      @ TXT "${SPF}"\n      _dmarc TXT "${WALK[3]}"\n      s1._domainkey TXT "v=DKIM1; p="\n`,
    ),
    "reports/.keep": "",
  });
  writeReports(root, WALK[3], { passes: false });
  expect((await outcomesOf(root)).get("dmarc/expectations")).toBe("pass");
  expect((await propose(root))[0]).toMatchObject({ direction: "back", obstacles: [], edits: [{}] });
});

test("without a declared record, the step is a record and no edit", async () => {
  const server = await serveUdp((query) => {
    const texts: Record<string, string> = { "example.de": SPF, "_dmarc.example.de": WALK[0] };
    const data = query.type === "TXT" ? texts[query.name] : undefined;
    const answers = data === undefined ? [] : [{ type: "TXT" as const, name: query.name, ttl: 300, data }];
    return respond(query, { ad: true, answers, authorities: answers.length > 0 ? [] : [soa(".")] });
  });
  const root = folderOf({ "mail-policy.yml": policy(""), "reports/.keep": "" });
  writeReports(root, WALK[0]);
  const [proposal] = await propose(root, { offline: false, resolvers: [server.url] });
  await server.close();
  expect(proposal).toMatchObject({ direction: "forward", edits: [], newFiles: [] });
  expect(proposal?.records[0]?.data).toBe(`"${WALK[1]}"`);
});

test("a record that is declared and not yet published waits for that", async () => {
  const server = await serveUdp((query) => {
    const isDmarc = query.type === "TXT" && query.name === "_dmarc.example.de";
    const answers = isDmarc
      ? [{ type: "TXT" as const, name: query.name, ttl: 300, data: `v=DMARC1; p=none; ${RUA}` }]
      : [];
    return respond(query, { ad: true, answers, authorities: answers.length > 0 ? [] : [soa(".")] });
  });
  const root = folderOf({ ...INLINE, "reports/.keep": "" });
  writeReports(root, WALK[0]);
  const [proposal] = await propose(root, { offline: false, resolvers: [server.url] });
  await server.close();
  expect(proposal && obstaclesOf(proposal)).toEqual([
    expect.stringContaining("the repository declares another record at _dmarc.example.de than DNS answers"),
  ]);
});

test("what a history kept of earlier reports is evidence too", async () => {
  const root = folderOf({ ...INLINE, "reports/.keep": "" });
  const own = dmarcSituation(WALK[0]);
  const text = formatEvidence({ version: 1, domains: { "example.de": own.evidence } });
  const folder = folderOf({ "evidence.json": text });
  const history = { store: openHistoryFolder(folder, null), records: false };
  const [proposal] = await propose(root, { history });
  expect(proposal && obstaclesOf(proposal)).toEqual([]);
  expect(proposal?.direction).toBe("forward");
  expect(readdirSync(folder)).toEqual(["evidence.json"]);
});

test("report files that do not count are limitations", async () => {
  const root = folderOf({ ...INLINE, "reports/bad.xml": "<feedback>" });
  const { limitations } = await advance({ ...checkOptions(root, { offline: true, now: AT }), kinds: ["dmarc"] });
  expect(limitations.map((one) => say(one)).join()).toContain("bad.xml");
});

describe("MTA-STS", () => {
  const POLICY_TEXT = "version: STSv1\r\nmode: testing\r\nmx: mx1.example.de\r\nmax_age: 604800\r\n";
  const domains = (names: readonly string[]): string =>
    names
      .map(
        (name) =>
          `  - name: ${name}\n    mta-sts: { policy-file: mta-sts.txt }\n    levels: { mta-sts/mx-certificate: off, mta-sts/policy-fetch: off, smtp-tls/starttls: off }\n    reasons: { mta-sts/mx-certificate: none here, mta-sts/policy-fetch: none here, smtp-tls/starttls: none here }\n    records: |\n      @ MX 10 mx1.example.de.\n      mx1 A 192.0.2.1\n      _mta-sts TXT "v=STSv1; id=7"\n      _smtp._tls TXT "v=TLSRPTv1; rua=mailto:t@example.net"\n`,
      )
      .join("");
  const root = (names: readonly string[], reported = names): string =>
    folderOf({
      "mail-policy.yml": `version: 1\nreports: { tls-rpt: reports/*.json }\ndomains:\n${domains(names)}`,
      "mta-sts.txt": POLICY_TEXT,
      ...Object.fromEntries(
        reported.flatMap((name) =>
          ["A", "B"].flatMap((organisation) =>
            Array.from({ length: 20 }, (_, i) => [
              `reports/${name}-${organisation}-${i}.json`,
              tlsReport(name, { day: 10 + i, organisation }),
            ]),
          ),
        ),
      ),
    });

  test("is enforced by one change of policy, id and record", async () => {
    const folder = root(["example.de"]);
    const [proposal] = await propose(folder, { kinds: ["mta-sts"] });
    expect(proposal && obstaclesOf(proposal)).toEqual([]);
    expect(proposal?.edits.map(({ file }) => file)).toEqual(["mta-sts.txt", "mail-policy.yml"]);
    for (const edit of proposal?.edits ?? []) applyEdit(folder, edit);
    expect(readFileSync(join(folder, "mta-sts.txt"), "utf8")).toBe(
      "version: STSv1\r\nmode: enforce\r\nmx: mx1.example.de\r\nmax_age: 1209600\r\n",
    );
    expect(readFileSync(join(folder, "mail-policy.yml"), "utf8")).toContain('"v=STSv1; id=8"');
    const outcomes = await outcomesOf(folder);
    expect(
      ["mta-sts/record", "mta-sts/mode", "mta-sts/max-age", "mta-sts/mx-coverage"].map((id) => outcomes.get(id)),
    ).toEqual(Array(4).fill("pass"));
    expect((await propose(folder, { kinds: ["mta-sts"] }))[0]).toMatchObject({ direction: "stay", obstacles: [] });
  });

  test("of domains that share a file goes on for all of them, or for none", async () => {
    const both = ["example.de", "example.org"];
    const together = await propose(root(both), { kinds: ["mta-sts"] });
    expect(together.map(({ direction }) => direction)).toEqual(["forward", "forward"]);
    expect(together[0]?.edits[0]).toEqual(together[1]?.edits[0]);
    const [one, other] = await propose(root(both, ["example.de"]), { kinds: ["mta-sts"] });
    expect(one).toMatchObject({ direction: "stay", edits: [], records: [] });
    expect(one && obstaclesOf(one)).toEqual([
      "mta-sts.txt is the policy of example.org too: they take this step together, or get a file of their own",
    ]);
    expect(other && obstaclesOf(other)).toEqual(["no TLS report of this domain was found"]);
  });
});
