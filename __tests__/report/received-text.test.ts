// What `reports show` prints: for people and for programs, whatever the reports say.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import schema from "../../schema/received-reports.schema.json" with { type: "json" };
import type { DomainEvidence } from "../../src/received-reports/evidence.ts";
import type { ShownReports } from "../../src/received-reports/view.ts";
import { viewReceived } from "../../src/received-reports/view.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderReceivedJson as jsonParts } from "../../src/report/received-json.ts";
import { renderReceived } from "../../src/report/received-text.ts";
import type { ObservedSources } from "../../src/senders/observe.ts";
import { observeSources } from "../../src/senders/observe.ts";
import { sendersOf } from "../../src/senders/senders.ts";
import { report, SAMPLE_DNS, sampleEvidence } from "../received-reports/sample-evidence.ts";
import { policyOf, row, signed, SPF_PASS } from "../senders/rows.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { hostileText } from "../support/hostile-text.ts";
import { inWords } from "../support/in-words.ts";

const renderReceivedJson = (all: ShownReports): string => wholeText(jsonParts(all, PLAIN));
const NOTHING: DomainEvidence = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
const PERIOD = { first: "2026-10-31", last: "2026-11-29" };
const PLAIN = { language: ENGLISH, hasColor: false, width: 100, hasUnicode: true };
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
}).compile(schema);

const POLICY = policyOf("dkim: { selectors: [s1] }", "spf: { expect: [{ ip: 192.0.2.10, result: pass }] }");

function shown(
  evidence: DomainEvidence,
  rest: Partial<ShownReports> = {},
  observed: ObservedSources | null = null,
): ShownReports {
  const senders = sendersOf(evidence.dmarc.rows, { policy: POLICY, observed, since: PERIOD.first });
  const domains = [viewReceived("example.org", evidence, { period: PERIOD, senders: senders })];
  return { domains, isOffline: true, isDetailed: true, isByDay: false, problems: [], unlisted: 0, ...rest };
}

test("shows volume, senders and failures of a domain, as the documentation has it", async () => {
  const evidence = sampleEvidence();
  const observed = await observeSources(fakeDns(SAMPLE_DNS), POLICY, evidence.dmarc.rows);
  const documented = (command: string): string =>
    new RegExp(`<!-- sample of ${command} -->\\n\`\`\`\\n([^]*?)\`\`\`\\n`).exec(
      readFileSync("docs/reports.md", "utf8"),
    )?.[1] ?? "none";
  expect(documented("reports show")).toBe(renderReceived(shown(evidence, { isOffline: false }, observed), PLAIN));
  const byDay = renderReceived(shown(evidence, { isOffline: false, isByDay: true }, observed), PLAIN);
  expect(byDay).toContain(documented("reports show --by-day"));
});

test("says that DNS was not asked", () => {
  expect(renderReceived(shown(sampleEvidence()), PLAIN)).toMatch(
    /\n\nOffline: the results in the reports alone distinguish the senders, not SPF and reverse DNS\.\n$/,
  );
});

test("shows a line for each domain that a report is about, and how many there are beside", () => {
  const nothing = ["a.example", "b.example"].map((domain) =>
    viewReceived(domain, NOTHING, { period: PERIOD, senders: null }),
  );
  const all = { ...shown(sampleEvidence()), isDetailed: false };
  expect(renderReceived({ ...all, domains: [...nothing, ...all.domains] }, PLAIN).split("\n")).toEqual([
    "DMARC reports  messages  passed  TLS reports  sessions  failed  domain",
    "           90     4,865  88.4 %           60     2,002      12  example.org",
    "No report is about 2 other domains.",
    "",
  ]);
  expect(renderReceived({ ...all, domains: nothing }, PLAIN)).toBe("No report is about 2 domains.\n");
});

describe("says what is missing:", () => {
  test("a domain that no report is about", () => {
    const view = viewReceived("example.org", NOTHING, { period: null, senders: null });
    expect(renderReceived(shown(NOTHING, { domains: [view], isOffline: false }), PLAIN)).toBe(
      "example.org\nNo received report is about it.\n",
    );
  });
  test("reports of one kind", () => {
    const text = renderReceived(
      shown({
        ...NOTHING,
        dmarc: { reports: [report("A", "2026-11-20")], rows: [] },
      }),
      PLAIN,
    );
    expect(text).toContain("DMARC: 1 report (A 1)\n0 messages, – passed\n\nTLS: no report\n");
  });
});

test("says how much it leaves out", () => {
  const rows = Array.from({ length: 125 }, (_, i) => row({ ip: `10.0.${i}.1`, count: 200 - i }));
  const dmarc = { reports: [report("A", "2026-11-20")], rows };
  const failures = Array.from({ length: 55 }, (_, i) => ({
    type: `type-${i}`,
    host: null,
    count: 1,
  }));
  const day = {
    day: "2026-11-20",
    organisation: "A",
    policy: "sts" as const,
    successful: 0,
    failed: 55,
    failures,
  };
  const text = renderReceived(
    shown({
      dmarc,
      tlsRpt: { reports: [report("A", "2026-11-20")], rows: [day] },
    }),
    PLAIN,
  );
  const left = rows.slice(20).reduce((sum, { count }) => sum + count, 0);
  expect(text).toContain(`\n105 more senders with ${left.toLocaleString("en-US")} messages\n`);
  expect(text).toContain("\n35 more kinds of failure\n");
});

test("names three addresses of a sender, and how many more it has", () => {
  const rows = Array.from({ length: 5 }, (_, i) => row({ ip: `10.0.0.${i}`, count: 9 - i }));
  const dmarc = { reports: [report("A", "2026-11-20")], rows };
  expect(renderReceived(shown({ ...NOTHING, dmarc }), PLAIN)).toContain(
    "      2026-11-20; 5 addresses: 10.0.0.0, 10.0.0.1, 10.0.0.2 and 2 more\n",
  );
});

test("says what helps the mail of a sender that the policy knows, and of another only in case it is meant to send", () => {
  const rows = [row({ ip: "192.0.2.10", spf: null }), row({ spf: null })];
  const text = renderReceived(shown({ ...NOTHING, dmarc: { reports: [report("A", "2026-11-20")], rows } }), PLAIN);
  expect(text).toMatch(/1 address: 192\.0\.2\.10\n {6}Fix: let it sign with DKIM as example\.org\n/);
  expect(text).toMatch(/1 address: 198\.51\.100\.7\n {6}If it sends for you: let it sign with DKIM as example\.org\n/);
});

test("says of a sender whether SPF authorises it, if that is unknown", () => {
  const [view] = shown(sampleEvidence()).domains;
  const senders =
    view?.dmarc.senders?.map((sender) => ({
      ...sender,
      unmeasured: inWords("no answer"),
    })) ?? [];
  const domains = view === undefined ? [] : [{ ...view, dmarc: { ...view.dmarc, senders } }];
  expect(renderReceived(shown(sampleEvidence(), { domains }), PLAIN)).toContain(
    "      Unknown whether SPF authorises it: no answer\n",
  );
});

/** One sender: aligned on one day and not on the next, then forwarded, then quarantined. */
const CHANGING: DomainEvidence = {
  ...NOTHING,
  dmarc: {
    reports: [report("A", "2026-11-20")],
    rows: [
      row({ day: "2026-11-19", spf: SPF_PASS, ...signed("s1"), count: 1250 }),
      row({ day: "2026-11-20", ...signed("s1"), count: 10 }),
      row({ day: "2026-11-21", ...signed("s1"), overrides: ["forwarded"], count: 3 }),
      row({ day: "2026-11-22", ...signed("s1"), isDkimAligned: false, disposition: "quarantine", count: 4 }),
    ],
  },
};

test("shows the days of each sender in the columns of the sender, if they are wanted", () => {
  const senders = (language: typeof ENGLISH): string[] => {
    const lines = renderReceived(shown(CHANGING, { isByDay: true }), { ...PLAIN, language }).split("\n");
    const head = lines.findIndex((line) => / SPF +DKIM /.test(line));
    return lines.slice(head, head + 7);
  };
  expect(senders(ENGLISH)).toEqual([
    "messages  passed     SPF    DKIM  sender",
    "   1,267  99.7 %  98.7 %  99.7 %  example.org  authorised",
    "      2026-11-19 to 2026-11-22; 1 address: 198.51.100.7; quarantine 4; forwarded 3",
    "   1,250   100 %   100 %   100 %    2026-11-19",
    "      10   100 %     0 %   100 %    2026-11-20",
    "       3   100 %     0 %   100 %    2026-11-21  forwarded 3",
    "       4     0 %     0 %     0 %    2026-11-22  quarantine 4",
  ]);
  expect(senders(GERMAN).slice(3)).toEqual([
    "1.250      100 %   100 %   100 %    2026-11-19",
    "   10      100 %     0 %   100 %    2026-11-20",
    "    3      100 %     0 %   100 %    2026-11-21  forwarded 3",
    "    4        0 %     0 %     0 %    2026-11-22  quarantine 4",
  ]);
  expect(renderReceived(shown(CHANGING), PLAIN)).not.toContain("2026-11-20");
});

test("has no line for the day of a sender that has one alone: the sender's own says it all", () => {
  const dmarc = { reports: [report("A", "2026-11-20")], rows: [row({ disposition: "reject" })] };
  const evidence = { ...NOTHING, dmarc };
  expect(renderReceived(shown(evidence, { isByDay: true }), PLAIN)).toBe(renderReceived(shown(evidence), PLAIN));
});

test("a day takes one line, however many reasons it has", () => {
  const overrides = Array.from({ length: 10 }, (_, i) => `${i}`.repeat(300));
  const rows = [row({ overrides }), row({ day: "2026-11-21" })];
  const dmarc = { reports: [report("A", "2026-11-20")], rows };
  const text = renderReceived(shown({ ...NOTHING, dmarc }, { isByDay: true }), PLAIN);
  const line = text.split("\n").find((one) => one.includes("    2026-11-20  0")) ?? "";
  expect(line.length).toBeGreaterThan(200);
  expect(line.length).toBeLessThan(300);
});

test("the JSON has what the schema says", () => {
  const problems = [{ file: "reports/a.xml", reason: inWords("it is broken") }];
  const data: unknown = JSON.parse(renderReceivedJson(shown(sampleEvidence(), { problems, unlisted: 3 })));
  expect(validate(data) || validate.errors).toBe(true);
  expect(data).toMatchObject({
    version: 1,
    offline: true,
    domains: [
      {
        domain: "example.org",
        dmarc: {
          senders: [{ kind: "declared", name: "192.0.2.10", fixes: [] }, {}, {}, {}, {}],
        },
      },
    ],
    problems: [{ file: "reports/a.xml", reason: "it is broken" }],
    unlistedProblems: 3,
  });
});

test("the JSON is written a domain at a time", () => {
  const [view] = shown(sampleEvidence()).domains;
  const domains = view === undefined ? [] : ["a.example", "b.example"].map((domain) => ({ ...view, domain }));
  const parts = [...jsonParts(shown(sampleEvidence(), { domains }), PLAIN)];
  expect(parts.filter((part) => part.includes('"dmarc"'))).toHaveLength(2);
  expect(JSON.parse(parts.join("")).domains).toMatchObject([{ domain: "a.example" }, { domain: "b.example" }]);
});

test("the JSON has each day of each sender, with what passed and what receivers did", () => {
  const data = JSON.parse(renderReceivedJson(shown(CHANGING)));
  expect(validate(data) || validate.errors).toBe(true);
  const [{ dmarc }] = data.domains;
  expect(dmarc.senders[0].days).toEqual(dmarc.days);
  expect(dmarc.days[3]).toEqual({
    day: "2026-11-22",
    total: 4,
    passed: 0,
    spfAligned: 0,
    dkimAligned: 0,
    dispositions: { none: 0, pass: 0, quarantine: 4, reject: 0 },
    overrides: [],
  });
  expect(dmarc.days[2].overrides).toEqual([{ type: "forwarded", count: 3 }]);
  for (const key of Object.keys(dmarc.days[0])) {
    const broken = structuredClone(data);
    delete broken.domains[0].dmarc.senders[0].days[0][key];
    expect(validate(broken)).toBe(false);
  }
});

const anyText = hostileText;
const anyEvidence = fc
  .record({
    org: anyText,
    domain: anyText,
    selector: anyText,
    override: anyText,
    type: anyText,
    host: anyText,
  })
  .map(({ org, domain, selector, override, type, host }): DomainEvidence => {
    const dkim = [{ domain, selector, result: "pass" }];
    const failures = [{ type, host, count: 1 }];
    const one = row({ dkim, overrides: [override], isDkimAligned: true });
    return {
      dmarc: {
        reports: [report(org, "2026-11-20")],
        rows: [one, { ...one, day: "2026-11-21" }],
      },
      tlsRpt: {
        reports: [report(org, "2026-11-20")],
        rows: [
          {
            day: "2026-11-20",
            organisation: org,
            policy: "sts",
            successful: 1,
            failed: 1,
            failures,
          },
        ],
      },
    };
  });

test("nothing from reports acts on a terminal or the runner, and all of it fits the schema", () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const text = renderReceived(shown(evidence, { isByDay: true }), PLAIN);
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(text).not.toMatch(/##\[|^\s*::[a-z-]+(?:\s|::)/m);
      const json = renderReceivedJson(shown(evidence));
      expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(validate(JSON.parse(json)) || validate.errors).toBe(true);
    }),
  );
});

test("colours the kinds of senders where the terminal has colours, and no other text", () => {
  const colored = renderReceived(shown(sampleEvidence()), {
    ...PLAIN,
    hasColor: true,
  });
  // oxlint-disable-next-line no-control-regex -- SGR
  expect(colored.replaceAll(/\u001B\[\d+m/g, "")).toBe(renderReceived(shown(sampleEvidence()), PLAIN));
  expect(colored).toContain("\u001B[35munknown, new in the last 7 days\u001B[0m");
});

test("speaks German, with its numbers", async () => {
  const evidence = sampleEvidence();
  const observed = await observeSources(fakeDns(SAMPLE_DNS), POLICY, evidence.dmarc.rows);
  const text = renderReceived(shown(evidence, {}, observed), { ...PLAIN, language: GERMAN });
  expect(text.split("\n")).toEqual(
    expect.arrayContaining([
      "example.org  2026-10-31 bis 2026-11-29",
      "DMARC: 90 Berichte (Outlook.com 30, Yahoo 30, google.com 30)",
      "4.865 Mails, 88,4 % bestanden",
      "  gescheitert     ▂▂▆▇█▆▇▂▂▇█▆▇█▂▂█▆▇█▆▂▂▆▇█▇█▃▃  höchstens 30 am Tag",
      "Mails  bestanden    SPF   DKIM  Absender",
      "   20        0 %    0 %    0 %  Hosts von provider.example  unbekannt, neu in den letzten 7 Tagen",
      "      Falls in Ihrem Auftrag gesendet: den SPF-Eintrag von example.org um `ip4:203.0.113.200`",
      "2.002 Sitzungen, 99,4 % erfolgreich",
      "            12  2026-11-20 bis 2026-11-21  das Zertifikat war abgelaufen (`certificate-expired`) an mx.example.org",
    ]),
  );
});
