// The whole engine in this process: policies in a folder, DNS on loopback.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { AuditError, InputError, UsageError } from "../../src/errors.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import type { TestServer } from "../support/dns-server.ts";
import { closedPort } from "../support/dns-server.ts";
import type { Zone } from "../support/live-zone.ts";
import { serveZone } from "../support/live-zone.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { checkOptions } from "../support/check-options.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { errorMessages, renderJson, sayAll } from "../support/in-english.ts";

const PARKED: Zone = {
  "MX example.de": ".",
  "TXT example.de": "v=spf1 -all",
  "TXT _dmarc.example.de": "v=DMARC1; p=reject; rua=mailto:d@example.de",
};
const OPEN = { "TXT example.de": "v=spf1 +all" };

let live: Zone;
let server: TestServer;
let place: PolicyFolder;
beforeEach(async () => {
  live = PARKED;
  place = policyFolder();
  server = await serveZone(() => live);
});
afterEach(async () => {
  await server.close();
});

function optionsFor(over: Partial<CheckOptions> = {}): CheckOptions {
  return checkOptions(place.folder, { resolvers: [server.url], ...over });
}

/** A policy of one parked domain, its records from line 6. */
function parked(records: string[] = [], more = ""): string {
  const block = records.length === 0 ? "" : `    records: |\n${records.map((line) => `      ${line}\n`).join("")}`;
  return `version: 1\ndomains:\n  - name: example.de\n    mail: none\n${block}${more}`;
}

async function reportOn(policy: string, over: Partial<CheckOptions> = {}): Promise<Report> {
  place.write("mail-policy.yml", policy);
  const { report, defects } = await check(optionsFor(over));
  expect(defects).toEqual([]);
  return report;
}

function findingOf(report: Report, id: string): Finding {
  const found = report.domains.flatMap((domain) => domain.findings).find((finding) => finding.check === id);
  if (found === undefined) throw new Error(`no finding of ${id}`);
  return found;
}

describe("planned records over live DNS", () => {
  test("make a failure new, at the line that declares it", async () => {
    const report = await reportOn(
      parked(['_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.de"', '@ TXT "v=spf1 +all"']),
    );
    expect(findingOf(report, "parked/spf")).toMatchObject({
      status: "fail",
      change: "new",
      location: { file: "mail-policy.yml", line: 7, column: 7 },
    });
    expect(findingOf(report, "parked/dmarc")).toMatchObject({ status: "pass", change: null });
    expect(sayAll(report)).toMatchObject({
      view: "planned",
      conclusion: "fail",
      gate: { passed: false, baseline: { kind: "live" } },
    });
    expect(sayAll(report.gate.reasons)).toEqual([expect.stringMatching(/^parked\/spf of example\.de: /)]);
  });

  test("do not break the build for what fails already", async () => {
    live = { ...PARKED, ...OPEN };
    const report = await reportOn(parked(['_dmarc TXT "v=DMARC1; p=reject; rua=mailto:other@example.de"']));
    expect(findingOf(report, "parked/spf")).toMatchObject({
      status: "fail",
      change: "unchanged",
      location: { line: 3 },
    });
    expect(sayAll(report)).toMatchObject({ conclusion: "fail", gate: { passed: true, reasons: [] } });
  });

  test("mend what fails live", async () => {
    live = { ...PARKED, ...OPEN };
    const report = await reportOn(parked(['@ TXT "v=spf1 -all"']));
    expect(findingOf(report, "parked/spf")).toMatchObject({ status: "pass", change: "fixed" });
    expect(sayAll(report)).toMatchObject({ conclusion: "pass", gate: { passed: true } });
  });

  test("make no failure new where live DNS could not be measured, and say so", async () => {
    live = { ...PARKED, "TXT example.de": "SERVFAIL" };
    const report = await reportOn(parked(['@ TXT "v=spf1 +all"']));
    expect(findingOf(report, "parked/spf")).toMatchObject({ status: "fail", change: null });
    expect(sayAll(report.gate)).toMatchObject({
      passed: true,
      baseline: { kind: "live" },
      notes: [
        expect.stringMatching(
          /^not known to be new, because the baseline could not be measured \(.+\): parked\/spf of example\.de$/,
        ),
      ],
    });
  });

  test("flip nothing where the planned answer is unknown", async () => {
    live = { ...PARKED, ...OPEN };
    const policy = parked(['@ TXT "v=spf1 -all"', "@ MX 0 ."]);
    expect(findingOf(await reportOn(policy), "parked/spf").change).toBe("fixed");
    live = { ...live, "TXT _dmarc.example.de": "SERVFAIL" };
    expect(findingOf(await reportOn(policy), "parked/dmarc")).toMatchObject({ status: "unknown", change: null });
  });

  test("are left out of the live view, where every failure counts", async () => {
    live = { ...PARKED, ...OPEN };
    const report = await reportOn(parked(['@ TXT "v=spf1 -all"']), { view: "live" });
    expect(findingOf(report, "parked/spf")).toMatchObject({ status: "fail", change: null });
    expect(sayAll(report)).toMatchObject({ view: "live", gate: { baseline: { kind: "none" }, passed: false } });
  });

  test("break the build under violation though they fail already, and never under never", async () => {
    live = { ...PARKED, ...OPEN };
    const policy = parked(["@ MX 0 ."]);
    expect((await reportOn(policy, { failOn: "violation" })).gate.passed).toBe(false);
    expect((await reportOn(policy, { failOn: "never" })).gate).toMatchObject({ passed: true, reasons: [] });
  });
});

describe("domains that publish the same DKIM key", () => {
  const KEY = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
  const policy = (records = ""): string =>
    `version: 1\ndefaults: { mail: send, dkim: { selectors: [s1] } }\ndomains:\n  - a.example\n  - name: b.example\n${records}`;
  const sharing = (report: Report): unknown[] =>
    report.domains
      .map(({ findings }) => findings.find((finding) => finding.check === "dkim/key-sharing"))
      .map((finding) => [finding?.outcome, finding?.change]);
  beforeEach(() => {
    live = { "TXT s1._domainkey.a.example": KEY, "TXT s1._domainkey.b.example": KEY.replace("11q", "22q") };
  });

  test("are found wherever they stand in the policy, in each view by itself", async () => {
    expect(sharing(await reportOn(policy()))).toEqual([
      ["pass", null],
      ["pass", null],
    ]);
    const records = `    records: |\n      s1._domainkey TXT "${KEY}"\n`;
    expect(sharing(await reportOn(policy(records)))).toEqual([
      ["fail", "new"],
      ["fail", "new"],
    ]);
    live = { ...live, "TXT s1._domainkey.b.example": KEY };
    expect(sharing(await reportOn(policy(`${records}      @ TXT "v=spf1 -all"\n`)))).toEqual([
      ["fail", "unchanged"],
      ["fail", "unchanged"],
    ]);
  });

  test("are compared only where they are audited, and the report says so", async () => {
    live = { ...live, "TXT s1._domainkey.b.example": KEY };
    const report = await reportOn(policy(), { domains: ["a.example"] });
    expect(sayAll(findingOf(report, "dkim/key-sharing"))).toMatchObject({
      outcome: "pass",
      message: "no other audited domain declares selectors",
    });
  });
});

describe("an MTA-STS policy of the repository", () => {
  const policy = (more = ""): string =>
    `version: 1\ndefaults: { mail: receive }\ndomains:\n  - name: example.de\n    mta-sts: { policy-file: sts/example.txt }\n${more}`;
  beforeEach(() => {
    live = {
      "TXT _mta-sts.example.de": "v=STSv1; id=1",
      "MX example.de": "mx.example.de",
      "A mx.example.de": "192.0.2.1",
    };
    place.write("sts/example.txt", "version: STSv1\nmx: mx.example.de\nmode: testing\nmax_age: 604800\n");
  });

  test("is judged in the planned view, at its lines; its host is as it is live", async () => {
    const report = await reportOn(policy());
    expect(sayAll(report)).toMatchObject({ view: "planned", gate: { baseline: { kind: "live" } } });
    expect(sayAll(findingOf(report, "mta-sts/mode"))).toMatchObject({
      outcome: "fail",
      message: "mode: testing; senders report failures but deliver all the same (RFC 8461 §5)",
      location: { file: "sts/example.txt", line: 3, column: 1 },
    });
    expect(findingOf(report, "mta-sts/max-age")).toMatchObject({ outcome: "pass", location: { line: 4 } });
    expect(findingOf(report, "mta-sts/mx-coverage")).toMatchObject({ outcome: "pass", subject: "mx.example.de" });
    expect(sayAll(findingOf(report, "mta-sts/policy-fetch"))).toMatchObject({
      outcome: "fail",
      change: "unchanged",
      message: expect.stringContaining("has no address"),
    });
  });

  test("is nothing to the live view", async () => {
    expect(findingOf(await reportOn(policy(), { view: "live" }), "mta-sts/mode").outcome).toBe("not-applicable");
  });

  test("is judged offline, where nothing is known of its host", async () => {
    const report = await reportOn(policy('    records: |\n      _mta-sts TXT "v=STSv1; id=2"\n      @ MX 10 other\n'), {
      offline: true,
    });
    expect(findingOf(report, "mta-sts/mode").outcome).toBe("fail");
    expect(findingOf(report, "mta-sts/mx-coverage")).toMatchObject({ outcome: "fail", subject: "other.example.de" });
    expect(findingOf(report, "mta-sts/policy-fetch").outcome).toBe("unknown");
  });

  test("that is not there stops the run, at the line that names it", async () => {
    place.write("mail-policy.yml", policy().replace("example.txt", "none.txt"));
    const message = "mail-policy.yml:5:29: sts/none.txt does not exist";
    await expect(check(optionsFor())).rejects.toThrow(InputError);
    await expect(check(optionsFor()).catch(errorMessages)).resolves.toEqual([message]);
  });
});

describe("drift", () => {
  const policy = parked([
    "@ MX 0 .",
    '@ TXT "v=spf1 -all"',
    '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.de"',
  ]);
  const driftOf = async (over: Partial<CheckOptions>): Promise<Finding> =>
    findingOf(await reportOn(policy, over), "drift/records");

  test("is none in the live view where DNS answers what is declared", async () => {
    expect(sayAll(await driftOf({ view: "live" }))).toMatchObject({
      outcome: "pass",
      message: "3 declared RRsets are live as declared",
    });
  });

  test("is found in the live view, at the line of the declared record", async () => {
    live = { ...PARKED, ...OPEN };
    const found = {
      outcome: "fail",
      status: "fail",
      location: { file: "mail-policy.yml", line: 7, column: 7 },
      message: 'TXT example.de: missing from live DNS: "v=spf1 -all", not declared: "v=spf1 +all"',
    };
    expect(sayAll(await driftOf({ view: "live" }))).toMatchObject(found);
  });

  test("is unknown where DNS does not answer", async () => {
    live = { ...PARKED, "TXT example.de": "SERVFAIL" };
    expect((await driftOf({ view: "live" })).outcome).toBe("unknown");
  });

  test("is not asked for in the planned view, nor offline, and makes no baseline there", async () => {
    const report = await reportOn(policy);
    expect(sayAll(findingOf(report, "drift/records"))).toMatchObject({
      outcome: "not-applicable",
      message: expect.stringContaining("planned view"),
    });
    expect(report.gate.baseline.kind).toBe("none");
    expect((await driftOf({ offline: true })).outcome).toBe("not-applicable");
  });

  test("is nothing where nothing is declared", async () => {
    expect(sayAll(findingOf(await reportOn(parked()), "drift/records"))).toMatchObject({
      outcome: "not-applicable",
      message: "not judged: there is no declared record of the domain",
    });
  });

  test("is replayed from a snapshot", async () => {
    live = { ...PARKED, ...OPEN };
    place.write("mail-policy.yml", policy);
    const { report, snapshot } = await check(optionsFor({ view: "live" }));
    place.write("run.json", wholeText(snapshot()));
    const replayed = await check(optionsFor({ view: "live", replay: place.path("run.json") }));
    expect(renderJson(replayed.report)).toBe(renderJson(report));
  });
});

describe("without declared records", () => {
  test("every failure counts", async () => {
    live = { ...PARKED, ...OPEN };
    expect(await reportOn(parked())).toMatchObject({
      view: "live",
      gate: { baseline: { kind: "none" }, passed: false },
    });
  });

  test("the planned view is the live one", async () => {
    expect(await reportOn(parked(), { view: "planned" })).toMatchObject({
      view: "planned",
      gate: { baseline: { kind: "none" }, passed: true },
    });
  });

  test("an unknown breaks nothing unless it is asked to", async () => {
    live = { ...PARKED, "TXT example.de": "SERVFAIL" };
    expect(await reportOn(parked())).toMatchObject({ conclusion: "inconclusive", gate: { passed: true } });
    expect((await reportOn(parked(), { failOnUnknown: true })).gate.passed).toBe(false);
  });
});

describe("offline", () => {
  test("every failure counts, no question is asked, and the report says so", async () => {
    const report = await reportOn(parked(['@ TXT "v=spf1 +all"']), { offline: true });
    expect(sayAll(report)).toMatchObject({
      view: "planned",
      resolvers: [],
      gate: { baseline: { kind: "none" }, passed: false },
    });
    expect(findingOf(report, "parked/dmarc").status).toBe("unknown");
    expect(sayAll(report.limitations)).toEqual([expect.stringContaining("offline")]);
    expect(server.queries).toEqual([]);
  });
});

test("what is declared and cannot be judged is a limitation of the report, with its place", async () => {
  place.write("dns/example.de.yaml", "a:\n  type: ALIAS\n  value: b.test.\n");
  const zones = "zones:\n  - octodns: dns/*.yaml\n";
  const report = await reportOn(`version: 1\n${zones}domains:\n  - { name: example.de, mail: none }\n`, {
    offline: true,
  });
  expect(sayAll(report.limitations)).toContainEqual(
    expect.stringMatching(/^dns\/example\.de\.yaml:2:3: the ALIAS record of a\.example\.de is not judged: /),
  );
});

describe("a replay", () => {
  const policy = parked(['@ TXT "v=spf1 +all"']);

  async function recordedRun(): Promise<Report> {
    place.write("mail-policy.yml", policy);
    const { report, snapshot } = await check(optionsFor());
    place.write("snapshot.json", wholeText(snapshot()));
    server.queries.length = 0;
    return report;
  }
  const replayed = (over: Partial<CheckOptions> = {}): Partial<CheckOptions> => ({
    replay: place.path("snapshot.json"),
    now: null,
    ...over,
  });

  test("gives the same report byte for byte, without a question", async () => {
    const first = await recordedRun();
    live = {};
    expect(renderJson(await reportOn(policy, replayed()))).toBe(renderJson(first));
    expect(server.queries).toEqual([]);
  });

  test("can itself be saved and replayed", async () => {
    await recordedRun();
    const { snapshot } = await check(optionsFor(replayed()));
    expect(wholeText(snapshot())).toBe(place.read("snapshot.json"));
  });

  test("shows another waiver, gate, moment, profile and record at once", async () => {
    await recordedRun();
    const waiver = "waivers:\n  - { check: parked/spf, domain: example.de, reason: moving, expires: 2026-11-30 }\n";
    expect(findingOf(await reportOn(policy + waiver, replayed()), "parked/spf").status).toBe("waived");
    const late = await reportOn(policy + waiver, replayed({ now: "2026-12-01T00:00:00.000Z" }));
    expect(sayAll(late)).toMatchObject({
      at: "2026-12-01T00:00:00.000Z",
      conclusion: "fail",
      waivers: { expired: [{ problem: "expired on 2026-11-30" }] },
    });
    expect((await reportOn(policy, replayed({ failOn: "never" }))).gate.passed).toBe(true);
    expect((await reportOn(`profile: bsi\n${policy}`, replayed())).profile).toBe("bsi");
    expect(findingOf(await reportOn(parked(['@ TXT "v=spf1 -all"']), replayed()), "parked/spf").status).toBe("pass");
  });

  test("leaves unknown what was not observed", async () => {
    await recordedRun();
    const report = await reportOn(`${policy}  - { name: example.org, mail: none }\n`, replayed());
    const others =
      report.domains.find(({ name }) => name === "example.org")?.findings.map((finding) => finding.outcome) ?? [];
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((outcome) => outcome === "pass" || outcome === "fail")).toEqual([]);
  });

  test("of a live run is not an offline run, one of an offline run is", async () => {
    await recordedRun();
    await expect(check(optionsFor(replayed({ offline: true })))).rejects.toThrow(UsageError);
    const { snapshot, report } = await check(optionsFor({ offline: true }));
    place.write("snapshot.json", wholeText(snapshot()));
    expect(renderJson(await reportOn(policy, replayed({ offline: true })))).toBe(renderJson(report));
    expect(renderJson(await reportOn(policy, replayed()))).toBe(renderJson(report));
  });
});

describe("--domain", () => {
  const two = `${parked()}  - { name: example.org, mail: none }\n`;

  test("audits each domain named once, however it is written", async () => {
    const report = await reportOn(two, { domains: ["EXAMPLE.de.", "example.de"] });
    expect(report.domains.map(({ name }) => name)).toEqual(["example.de"]);
  });

  test("takes internationalised names", async () => {
    const policy = parked().replace("example.de", "b\u00fccher.example");
    expect((await reportOn(policy, { domains: ["B\u00dcCHER.example"] })).domains.map(({ name }) => name)).toEqual([
      "xn--bcher-kva.example",
    ]);
  });

  test.each(["example.net", "not a name", "127.0.0.1"])("refuses %s", async (name) => {
    await expect(reportOn(two, { domains: [name] })).rejects.toThrow(UsageError);
  });

  test("says nothing of the others' waivers", async () => {
    const waiver = (domain: string) =>
      `  - { check: parked/spf, domain: ${domain}, reason: moving, expires: 2020-01-01 }\n`;
    const policy = `${two}waivers:\n${waiver("example.de")}${waiver("example.org")}`;
    const { expired } = (await reportOn(policy, { domains: ["example.org"] })).waivers;
    expect(expired.map(({ domain }) => domain)).toEqual(["example.org"]);
    expect((await reportOn(policy)).waivers.expired).toHaveLength(2);
  });
});

describe("a run", () => {
  test("sorts its domains and tells how far it is", async () => {
    const steps: [number, number][] = [];
    const policy = `version: 1\ndefaults: { mail: none }\ndomains: [c.example, a.example, b.example]\n`;
    const report = await reportOn(policy, { onProgress: (done, total) => steps.push([done, total]) });
    expect(report.domains.map(({ name }) => name)).toEqual(["a.example", "b.example", "c.example"]);
    expect(steps).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test("asks the policy's resolvers unless others are given", async () => {
    const dead = `udp://127.0.0.1:${await closedPort()}`;
    expect((await reportOn(parked([], `resolvers: ["${server.url}"]\n`), { resolvers: [] })).resolvers).toEqual([
      { url: server.url, validates: true },
    ]);
    expect((await reportOn(parked([], `resolvers: ["${dead}"]\n`))).resolvers).toEqual([
      { url: server.url, validates: true },
    ]);
  });

  test("names no limit for a resolver that was not needed", async () => {
    const report = await reportOn(parked(), { resolvers: [server.url, "https://dns.example/dns-query"] });
    expect(report.resolvers[1]).toEqual({ url: "https://dns.example/dns-query", validates: null });
    expect(report.limitations).toEqual([]);
  });

  test.each([
    ["udp://192.0.2.53", true, 1],
    ["udp://127.0.0.1:5353", true, 0],
    ["udp://127.0.0.1:5353", false, 1],
    ["tls://192.0.2.53", true, 0],
    ["tls://192.0.2.53", false, 1],
    ["https://dns.example/dns-query", null, 0],
  ])("asked of %s, which validates: %s, names %d limit", async (url, validates, limits) => {
    const tool = { name: "mail-policy", version: "0.1.0" };
    const snapshot = {
      version: 1,
      tool,
      at: "2026-11-23T12:00:00.000Z",
      offline: false,
      resolvers: [{ url, validates }],
      dns: {},
      https: {},
    };
    place.write("snapshot.json", JSON.stringify(snapshot));
    expect((await reportOn(parked(), { replay: place.path("snapshot.json") })).limitations).toHaveLength(limits);
  });

  test("ends with an AuditError where no resolver can be reached", async () => {
    const resolvers = [`udp://127.0.0.1:${await closedPort()}`];
    place.write("mail-policy.yml", parked());
    await expect(check(optionsFor({ resolvers }))).rejects.toThrow(AuditError);
  });

  test("refuses a policy with faults before anything is asked", async () => {
    await expect(reportOn("version: 2\ndomains: []\n")).rejects.toThrow(InputError);
    expect(server.queries).toEqual([]);
  });

  test("ends with a fault of the policy, at its line, where a pattern matches no file", async () => {
    const error: unknown = await reportOn(parked([], "zones: [{ bind: none/*.zone }]\n")).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(errorMessages(error)).toEqual(["mail-policy.yml:5:17: none/*.zone matches no file"]);
  });
});
