// `reports show` in this process, with files on disk, and DNS on loopback where it is asked.
import { beforeEach, describe, expect, test } from "@jest/globals";
import { parseShow } from "../../src/cli/reports-show.ts";
import { start } from "../../src/cli/start.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { appendLine } from "../../src/history/chain.ts";
import { UsageError } from "../../src/errors.ts";
import { formatEvidence } from "../../src/received-reports/evidence-file.ts";
import { sampleEvidence } from "../received-reports/sample-evidence.ts";
import { serveZone } from "../support/live-zone.ts";
import { gitIn, initializeGit } from "../support/git-repository.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { spoken } from "../support/in-english.ts";
import { sampleEntry } from "../support/sample-history.ts";

const POLICY = `version: 1
reports: { dmarc: reports/*.xml }
domains:
  - { name: example.org, mail: send-receive }
  - { name: example.net, mail: send-receive }
`;

const REPORT = `<feedback>
<report_metadata><org_name>Receiver</org_name><report_id>1</report_id>
<date_range><begin>1795132800</begin><end>1795219199</end></date_range></report_metadata>
<policy_published><domain>example.org</domain><p>none</p></policy_published>
<record><row><source_ip>192.0.2.10</source_ip><count>7</count>
<policy_evaluated><disposition>none</disposition><dkim>fail</dkim><spf>pass</spf></policy_evaluated></row>
<identifiers><header_from>example.org</header_from></identifiers>
<auth_results><spf><domain>example.org</domain><result>pass</result></spf></auth_results></record>
</feedback>`;

/** The same of the day after. */
const nextDay = (report: string): string =>
  report
    .replace("report_id>1<", "report_id>2<")
    .replaceAll(/179(?:5132800|5219199)/g, (second) => String(Number(second) + 86_400));

/** The last run of a history. */
const ENTRY = sampleEntry({ at: "2026-11-28T05:17:00.000Z", commit: null });

let place: PolicyFolder;
beforeEach(() => {
  place = policyFolder(POLICY);
  place.write("reports/1.xml", REPORT);
});

async function show(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const stream = (key: keyof typeof printed) =>
    ({ write: (text: string) => (printed[key] += text) }) as unknown as NodeJS.WriteStream;
  const config = words.includes("--config") ? [] : ["--config", place.config];
  const args = ["reports", "show", "--now", "2026-11-30", ...config, ...words];
  const code = await start({ args, env: {}, cwd: place.folder, stdout: stream("out"), stderr: stream("err") });
  return { code, ...printed };
}

describe("the words after reports show", () => {
  test("have sound defaults", () => {
    expect(parseShow([], "/repository")).toEqual({
      run: {
        config: "mail-policy.yml",
        root: "/repository",
        isUntrusted: false,
        domains: [],
        since: { days: 30 },
        isDetailed: false,
        isByDay: false,
        offline: false,
        now: null,
        resolvers: [],
        allowPrivateNetwork: false,
        concurrency: null,
        deadlineMs: 1_200_000,
      },
      history: null,
      format: "text",
      language: ENGLISH,
    });
  });
  test("set what is shown, and from where", () => {
    const words = "example.org --since 2026-11-01 --by-day --branch history --format json --offline".split(" ");
    expect(parseShow(words, "/repository")).toMatchObject({
      run: { domains: ["example.org"], since: { day: "2026-11-01" }, isByDay: true, offline: true },
      history: { branch: "history" },
      format: "json",
    });
  });
  test.each([
    [["--since", "0d"], "--since 0d: use a day such as 2026-11-01, or a number of days such as 30d"],
    [["--since", "2026-02-30"], "--since 2026-02-30: use a day"],
    [["--format", "xml"], "--format xml: unknown value; use text, json or html"],
    [["--history", "a", "--branch", "b"], "use either --history DIR or --branch NAME, not both"],
    [["--lang", "fr"], "--lang fr: unknown value; use en or de"],
    [["--senders"], "unknown option --senders"],
  ])("%j are refused", (words, problem) => {
    expect(() => parseShow(words, "/repository")).toThrow(UsageError);
    expect(() => spoken(() => parseShow(words, "/repository"))).toThrow(problem);
  });
});

test("names the senders of a domain by what DNS says now", async () => {
  const resolver = await serveZone(() => ({ "TXT example.org": "v=spf1 ip4:192.0.2.0/28 -all" }));
  try {
    const { code, out, err } = await show("example.org", "--resolver", `udp://127.0.0.1:${resolver.port}`);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("example.org  2026-11-20\n");
    expect(out).toContain("       7   100 %  100 %   0 %  ip4:192.0.2.0/28  authorised\n");
    expect(out).not.toContain("Offline");
  } finally {
    await resolver.close();
  }
});

test("asks nothing offline, and says so", async () => {
  const { code, out } = await show("example.org", "--offline");
  expect(code).toBe(0);
  expect(out).toContain("       7   100 %  100 %   0 %  example.org  authorised\n");
  expect(out).toMatch(/\n\nOffline: [^\n]+\n$/);
});

test("prints a line for each domain with reports where none is named, and asks nothing", async () => {
  expect(await show("--resolver", "udp://127.0.0.1:1")).toEqual({
    code: 0,
    out: [
      "DMARC reports  messages  passed  TLS reports  sessions  failed  domain",
      "            1         7   100 %            0         0       0  example.org",
      "No report is about 1 other domain.",
      "",
    ].join("\n"),
    err: "",
  });
});

test("shows the only domain of a policy in full", async () => {
  place.write("mail-policy.yml", POLICY.replace(/.*example\.net.*\n/, ""));
  expect((await show("--offline")).out).toContain("7 messages, 100 % passed");
});

test("prints a page with every domain in full, and asks DNS for those alone that are named", async () => {
  const { out, err } = await show("--resolver", "udp://127.0.0.1:1", "--format", "html", "--lang", "de");
  expect(err).toBe("");
  expect(out).toMatch(/^<!doctype html>\n<html lang="de">/);
  expect(out).toContain("7 Mails, 100 % bestanden");
  expect(out).toContain("Zu 1 weiteren Domain gibt es keinen Bericht.");
});

describe("--by-day", () => {
  test("prints each day of each sender", async () => {
    place.write("reports/2.xml", nextDay(REPORT).replace("disposition>none", "disposition>quarantine"));
    const { code, out, err } = await show("example.org", "--offline", "--by-day");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(
      [
        "      14   100 %  100 %   0 %  example.org  authorised",
        "      2026-11-20 to 2026-11-21; 1 address: 192.0.2.10; quarantine 7",
        "       7   100 %  100 %   0 %    2026-11-20",
        "       7   100 %  100 %   0 %    2026-11-21  quarantine 7",
        "",
      ].join("\n"),
    );
    expect((await show("example.org", "--offline")).out).not.toContain("2026-11-21  quarantine");
  });
  test("needs a domain that is shown in full", async () => {
    const { code, out, err } = await show("--by-day");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(
      "--by-day: a line for each domain has no days. Name a domain, such as `reports show example.org --by-day`",
    );
    expect((await show("--by-day", "--format", "html")).code).toBe(0);
  });
});

test("check shows the same in its page", async () => {
  const args = ["check", "--offline", "--now", "2026-11-30", "--config", place.config, "--output", place.path("out")];
  const stream = { write: () => true } as unknown as NodeJS.WriteStream;
  await start({ args, env: {}, cwd: place.folder, stdout: stream, stderr: stream });
  expect(place.read("out/index.html")).toContain("7 messages, 100 % passed");
});

test("names what of the files does not count, and counts the rest", async () => {
  place.write("reports/2\u001b[31m.xml", "<feedback>");
  const { code, out, err } = await show("example.org", "--offline");
  expect(code).toBe(0);
  expect(out).toContain("7 messages");
  expect(err).toMatch(/^mail-policy: reports\/2\\x1b\[31m\.xml: .+\n$/);
});

test("speaks German, on standard error too", async () => {
  place.write("reports/2.xml", "<feedback>");
  const { out, err } = await show("example.org", "--offline", "--lang", "de");
  expect(out).toContain("7 Mails, 100 % bestanden");
  expect(out).toMatch(/\n\nOffline: Absender sind [^]+\n$/);
  expect(err).toMatch(/^mail-policy: reports\/2\.xml: kein wohlgeformtes XML.*\n$/);
});

test("shows the days that are wanted, as far as reports are kept", async () => {
  expect((await show("example.org", "--offline", "--since", "2026-01-01")).out).toContain("example.org  2026-11-20\n");
  expect((await show("example.org", "--offline", "--since", "2026-11-21")).out).toContain(
    "No received report is about it.",
  );
});

describe("with a history", () => {
  const EVIDENCE = formatEvidence({ version: 1, domains: { "example.org": sampleEvidence() } });

  test("adds what earlier runs kept, once", async () => {
    place.write("log/log.jsonl", "");
    place.write("log/evidence.json", EVIDENCE);
    const { out } = await show("example.org", "--offline", "--history", "log");
    expect(out).toContain("2026-10-31 to 2026-11-29");
    expect(out).toContain("DMARC: 91 reports (Outlook.com 30, Yahoo 30, google.com 30, Receiver 1)\n4,872 messages");
  });
  test("says who is new since its last run", async () => {
    const { dmarc, tlsRpt } = sampleEvidence();
    const rows = dmarc.rows.filter(({ ip }) => ip !== "203.0.113.200");
    const before = { version: 1 as const, domains: { "example.org": { dmarc: { ...dmarc, rows }, tlsRpt } } };
    place.write("log/log.jsonl", appendLine("", ENTRY));
    place.write("log/evidence.json", formatEvidence(before));
    const text = REPORT.replace("192.0.2.10", "203.0.113.200")
      .replace("<spf>pass", "<spf>fail")
      .replace("<result>pass", "<result>fail");
    place.write("reports/1.xml", text);
    const { out, err } = await show("example.org", "--offline", "--history", "log");
    expect(err).toBe("");
    expect(out).toContain("  203.0.113.0/24  unknown, new since the last run of 2026-11-28\n");
    expect(out.match(/new /g)).toHaveLength(1);
    const data = JSON.parse((await show("example.org", "--offline", "--history", "log", "--format", "json")).out);
    expect(data.domains[0].dmarc.lastRun).toBe(ENTRY.at);
  });
  test("on a branch, needs no files", async () => {
    place.write("mail-policy.yml", POLICY.replace(/reports.*\n/, ""));
    place.write("log.jsonl", "");
    place.write("evidence.json", EVIDENCE);
    initializeGit(place);
    const git = gitIn(place.folder);
    git("checkout", "-q", "-b", "kept");
    git("add", "log.jsonl", "evidence.json");
    git("commit", "-q", "-m", "history");
    expect((await show("example.org", "--offline", "--branch", "kept")).out).toContain("4,865 messages, 88.4 % passed");
  });
  test("that keeps no reports, has the files alone", async () => {
    place.write("log/log.jsonl", "");
    expect((await show("example.org", "--offline", "--history", "log")).out).toContain("7 messages");
  });
  test("says what is wrong with it", async () => {
    place.write("log/log.jsonl", "");
    place.write("log/evidence.json", "{}");
    const { code, err } = await show("--history", "log");
    expect(code).toBe(2);
    expect(err).toMatch(/^mail-policy: --history log: evidence\.json is not what a run keeps of reports: [^\n]+\n/);
  });
});

test.each([
  [["other.example"], '"other.example" is not a domain of mail-policy.yml'],
  [["--history", "nowhere"], "--history nowhere: "],
])("%j end with what is wrong", async (words, problem) => {
  const { code, out, err } = await show(...words);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(problem);
});

test("says how to name files where the policy has none", async () => {
  place.write("mail-policy.yml", POLICY.replace(/reports.*\n/, ""));
  expect(await show()).toEqual({
    code: 2,
    out: "",
    err: "mail-policy: mail-policy.yml: the policy names no files with received reports. Name them with `reports:`, or a history with --history or --branch\nSee mail-policy --help.\n",
  });
});
