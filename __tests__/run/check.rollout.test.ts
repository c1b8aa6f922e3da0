// Runs whose change must go in an order: what is live beside what is planned, and what the base's policy says of it.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Answer } from "dns-packet";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import type { Finding } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import type { TestServer } from "../support/dns-server.ts";
import { respond, serveUdp, soa } from "../support/dns-server.ts";
import type { Commit } from "../../src/ports.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { checkOptions } from "../support/check-options.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { renderJson, sayAll } from "../support/in-english.ts";

const KEY = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const tlsa = (digit: string): unknown => ({
  usage: 3,
  selector: 1,
  matchingType: 1,
  certificate: Buffer.from(digit.repeat(64), "hex"),
});

let live: Record<string, unknown>;
let server: TestServer;
let place: PolicyFolder;
beforeEach(async () => {
  live = {
    "MX example.de": { preference: 10, exchange: "mx1.example.de" },
    "A mx1.example.de": "192.0.2.1",
    "TLSA _25._tcp.mx1.example.de": tlsa("a"),
    "TXT example.de": "v=spf1 ip4:192.0.2.1 -all",
    "TXT s1._domainkey.example.de": KEY,
    "TXT _mta-sts.example.de": "v=STSv1; id=1",
    "A mta-sts.example.de": "192.0.2.80",
  };
  place = policyFolder();
  server = await serveUdp((query) => {
    const data = live[`${query.type} ${query.name}`];
    const answers = data === undefined ? [] : [{ type: query.type, name: query.name, ttl: 300, data } as Answer];
    return respond(query, { ad: true, answers, authorities: answers.length > 0 ? [] : [soa(".")] });
  });
});
afterEach(async () => {
  await server.close();
});

function optionsFor(over: Partial<CheckOptions>): CheckOptions {
  return checkOptions(place.folder, { resolvers: [server.url], ...over });
}

const policy = (records: string[], more = ""): string =>
  `version: 1\ndomains:\n  - name: example.de\n    mail: send-receive\n${more}${records.length === 0 ? "" : "    records: |\n"}${records.map((line) => `      ${line}\n`).join("")}`;

async function run(text: string, over: Partial<CheckOptions> = {}): ReturnType<typeof check> {
  place.write("mail-policy.yml", text);
  const result = await check(optionsFor(over));
  expect(result.defects).toEqual([]);
  return result;
}

const findingsOf = ({ domains }: Report, id: string): Finding[] =>
  domains.flatMap(({ findings }) => findings).filter((finding) => finding.check === id);

/** A run as if the policy host had served this: put in the snapshot of a run in which nobody could reach it. */
async function runServed(text: string, body: string, over: Partial<CheckOptions> = {}): Promise<Report> {
  const snapshot = JSON.parse(wholeText((await run(text, { ...over, history: null })).snapshot())) as {
    https: Record<string, unknown>;
  };
  const certificate = {
    subject: "CN=mta-sts",
    issuer: "CN=CA",
    names: ["mta-sts.example.de"],
    notBefore: "2026-10-01T00:00:00.000Z",
    notAfter: "2027-10-01T00:00:00.000Z",
    chain: ["CN=mta-sts"],
  };
  const answer = {
    kind: "response",
    status: 200,
    contentType: "text/plain",
    body,
    overflow: false,
    address: "192.0.2.80",
    certificate,
  };
  snapshot.https = Object.fromEntries(Object.keys(snapshot.https).map((question) => [question, answer]));
  place.write("snapshot.json", JSON.stringify(snapshot));
  return (await run(text, { ...over, replay: place.path("snapshot.json") })).report;
}

describe("TLSA records that replace those in use", () => {
  const replaced = policy([`_25._tcp.mx1 TLSA 3 1 1 ${"b".repeat(64)}`]);

  test("come in an order, at the line of the new ones, and break no build by that", async () => {
    const { report } = await run(replaced);
    expect(sayAll(report.rollout)).toMatchObject([
      { domain: "example.de", subject: "mx1.example.de", location: { file: "mail-policy.yml", line: 6, column: 7 } },
    ]);
    expect(sayAll(report.rollout[0]?.message)).toContain(`\`3 1 1 ${"a".repeat(64)}\``);
    expect(sayAll(report.gate.reasons)).toEqual([]);
  });

  test.each<[string, Partial<CheckOptions>]>([
    ["in the live view", { view: "live" }],
    ["offline", { offline: true }],
  ])("are nothing %s, which has nothing before it", async (_where, over) => {
    expect((await run(replaced, over)).report.rollout).toEqual([]);
  });
});

describe("a DKIM selector that leaves", () => {
  const s2 = `s2._domainkey TXT "${KEY}"`;
  const named = (selectors: string, records: string[] = [s2]): string =>
    policy(records, `    dkim: { ${selectors} }\n`);
  const from = (text: string): Partial<CheckOptions> => ({
    base: {
      kind: "commit",
      ref: "none",
      name: "main",
      fetchRemote: () => Promise.resolve(memoryCommit({ "mail-policy.yml": text })),
    },
  });
  const zone = (...keys: string[]): void =>
    place.write(
      "example.de.zone",
      `$ORIGIN example.de.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.net.\n${keys.join("\n")}\n`,
    );
  const inZone = (selectors: string): string => `${named(selectors, [])}zones: [{ bind: example.de.zone }]\n`;

  test("together with its key was in use in the base", async () => {
    zone(s2);
    const { report } = await run(inZone("selectors: [s2]"), from(named("selectors: [s1, s2]")));
    expect(sayAll(report.rollout)).toMatchObject([
      { subject: "s1._domainkey.example.de", location: { file: "mail-policy.yml", line: 3 } },
    ]);
  });

  test("and keeps its key needs no more", async () => {
    zone(s2, `s1._domainkey TXT "${KEY}"`);
    expect(
      (await run(inZone("selectors: [s2], retired: [s1]"), from(named("selectors: [s1, s2]")))).report.rollout,
    ).toEqual([]);
  });

  test("may be known by the plan that deletes its record alone", async () => {
    const before = { zone_id: "Z1", name: "s1._domainkey.example.de", type: "TXT", ttl: 300, records: [KEY] };
    const deleted = {
      address: "aws_route53_record.s1",
      mode: "managed",
      type: "aws_route53_record",
      name: "s1",
      change: { actions: ["delete"], before, after: null },
    };
    place.write(
      "plan.json",
      JSON.stringify({ format_version: "1.2", terraform_version: "1.9.0", resource_changes: [deleted] }),
    );
    const { report } = await run(
      `${policy([])}zones: [{ terraform-plan: plan.json, zone-names: { Z1: example.de } }]\n`,
    );
    expect(sayAll(report.rollout)).toMatchObject([{ subject: "s1._domainkey.example.de" }]);
  });

  test("was retired in the base, so mail that it signed has arrived", async () => {
    zone(s2);
    expect(
      (await run(inZone("selectors: [s2], retired: [s1]"), from(named("selectors: [s2], retired: [s1]")))).report
        .rollout,
    ).toEqual([]);
  });

  test("is seen in a replay as it was", async () => {
    zone(s2);
    const base = from(named("selectors: [s1, s2]"));
    const { report, snapshot } = await run(inZone("selectors: [s2]"), base);
    place.write("snapshot.json", wholeText(snapshot()));
    expect(
      renderJson((await run(inZone("selectors: [s2]"), { ...base, replay: place.path("snapshot.json") })).report),
    ).toBe(renderJson(report));
  });
});

describe("beside the MTA-STS policy that is served", () => {
  const SERVED = "version: STSv1\nmode: enforce\nmax_age: 86400\nmx: mx1.example.de\n";
  const withFile = "    mta-sts: { policy-file: sts.txt }\n";
  const secondHost = ["@ MX 10 mx1", "@ MX 20 mx2", "mx2 A 192.0.2.2", '_mta-sts TXT "v=STSv1; id=2"'];

  test("an MX host that comes with its policy is new trouble, at the line of its record", async () => {
    place.write("sts.txt", `${SERVED}mx: mx2.example.de\n`);
    const report = await runServed(policy(secondHost, withFile), SERVED);
    const [first, second] = findingsOf(report, "mta-sts/mx-coverage");
    expect(first).toMatchObject({ subject: "mx1.example.de", outcome: "pass", change: null });
    expect(second).toMatchObject({
      subject: "mx2.example.de",
      outcome: "fail",
      change: "new",
      location: { file: "mail-policy.yml", line: 8, column: 7 },
    });
    expect(sayAll(second?.message)).toContain(
      "senders may have the policy served now (mx1.example.de) cached for up to 86400 s, 1 day. It does not cover mx2.example.de",
    );
    expect(findingsOf(report, "mta-sts/id-change")).toMatchObject([{ outcome: "pass" }]);
    expect(sayAll(report.gate.reasons)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^mta-sts\/mx-coverage of mx2\.example\.de/)]),
    );
  });

  test("a policy that changes under the same id is a new failure", async () => {
    place.write("sts.txt", SERVED.replace("86400", "604800"));
    const report = await runServed(policy(['_mta-sts TXT "v=STSv1; id=1"'], withFile), SERVED);
    expect(findingsOf(report, "mta-sts/id-change")).toMatchObject([
      { outcome: "fail", change: "new", fix: { records: [{ data: '"v=STSv1; id=2"' }] } },
    ]);
  });

  test.each([
    ["known where the base lacks it too", SERVED.replace("86400", "604800"), "unchanged", true],
    ["new where this change brings the policy", SERVED, "new", false],
  ])("a new policy without a new id is %s", async (_claim, before, change, passed) => {
    const text = policy(['_mta-sts TXT "v=STSv1; id=1"'], withFile);
    const commit = memoryCommit({ "mail-policy.yml": text, "sts.txt": before });
    place.write("sts.txt", SERVED.replace("86400", "604800"));
    const fetchRemote = (): Promise<Commit> => Promise.resolve(commit);
    const report = await runServed(text, SERVED, { base: { kind: "commit", ref: "none", name: "main", fetchRemote } });
    expect(findingsOf(report, "mta-sts/id-change")).toMatchObject([{ outcome: "fail", change }]);
    expect(report.gate.reasons.length === 0).toBe(passed);
  });

  test("a policy that changed elsewhere under its id is a new failure once, and known in later recorded runs", async () => {
    const base = { kind: "none", counts: "own-comparisons" } as const;
    const runOn = async (
      day: number,
      body: string,
    ): Promise<[string | undefined, Finding["change"] | undefined, boolean]> => {
      const history = { store: openHistoryFolder(place.path("history"), null), records: true };
      const now = `2026-11-${day}T06:00:00.000Z`;
      const report = await runServed(policy([]), body, { base, history, now });
      const [finding] = findingsOf(report, "mta-sts/id-change");
      return [finding?.outcome, finding?.change, report.gate.reasons.length === 0];
    };
    const changed = SERVED.replace("86400", "604800");
    expect(await runOn(20, SERVED)).toEqual(["not-applicable", null, true]);
    expect(await runOn(21, SERVED)).toEqual(["pass", null, true]);
    expect(await runOn(22, changed)).toEqual(["fail", "new", false]);
    expect(await runOn(22, changed)).toEqual(["fail", "unchanged", true]);
    live = { ...live, "TXT _mta-sts.example.de": "v=STSv1; id=2" };
    expect(await runOn(23, changed)).toEqual(["pass", "fixed", true]);
  });

  test("a policy whose id stands outside of the repository may come with a new one", async () => {
    place.write("sts.txt", SERVED.replace("86400", "604800"));
    const report = await runServed(policy([], withFile), SERVED);
    expect(sayAll(findingsOf(report, "mta-sts/id-change"))).toMatchObject([
      {
        outcome: "unknown",
        change: null,
        message: expect.stringContaining("is not declared in this repository") as unknown,
      },
    ]);
  });

  test("the same policy is not a change", async () => {
    place.write("sts.txt", SERVED);
    expect(findingsOf(await runServed(policy([], withFile), SERVED), "mta-sts/id-change")).toMatchObject([
      { outcome: "pass", change: null },
    ]);
  });
});
