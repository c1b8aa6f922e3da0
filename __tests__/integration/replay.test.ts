// A run that was saved, judged again without a resolver: the same report, or what another policy makes of the same facts.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/run-report.ts";
import type { Exit } from "./bundles.ts";
import { changesOf, check, reportIn, troublesOf } from "./bundles.ts";
import { world } from "./world.ts";
import { folderOf } from "../support/temporary-folder.ts";

const POLICY = `version: 1
defaults: { dkim: { selectors: [sel, ed] } }
domains:
  - signed.test
  - name: unsigned.test
    records: |
      _smtp._tls TXT "v=TLSRPTv1; rua=https://tls.unsigned.test/"
  - expired.test
  - missing.sts.test
`;

const WAIVER = `waivers:
  - { check: mta-sts/policy-fetch, domain: missing.sts.test, reason: "the host moves", expires: 2027-03-31 }
`;

/** Nothing listens there, and nothing may ask. */
const UNREACHABLE = ["--resolver", "udp://127.0.0.1:9", "--allow-private-network"];

let folder: string;
let saved: Exit;
beforeAll(async () => {
  folder = folderOf({ "mail-policy.yml": POLICY });
  saved = await check(
    folder,
    "--resolver",
    world.validating.udp,
    "--allow-private-network",
    "--save",
    "saved.json",
    "--format",
    "json",
  );
});

function replay(...words: string[]): Promise<Exit> {
  const format = words.includes("--format") ? [] : ["--format", "json"];
  return check(folder, "--replay", "saved.json", ...UNREACHABLE, ...format, ...words);
}

/** The keys of expired.test were not seen: they may be the same. */
const uncompared = (domain: string): string => `unknown dkim/key-sharing ${domain}`;

/** Replays under another policy of the same domains. */
async function judgeBy(policy: string, ...words: string[]): Promise<Report> {
  writeFileSync(join(folder, "other.yml"), policy);
  return reportIn(await replay("--config", "other.yml", ...words));
}

test("the run that is saved has something of everything", () => {
  const report = reportIn(saved);
  expect(saved).toMatchObject({ code: 0, stderr: "" }); // nothing that must hold is new
  expect(changesOf(report)).toEqual([
    expect.stringContaining("unchanged fail dnssec/not-bogus expired.test"),
    expect.stringContaining("unchanged info dnssec/mail-records expired.test"),
    expect.stringContaining("unchanged fail mta-sts/policy-fetch missing.sts.test"),
    expect.stringContaining("unchanged warn dnssec/domain unsigned.test"),
    expect.stringContaining("unchanged info dnssec/mail-records unsigned.test"),
    expect.stringContaining("new warn tls-rpt/mailto unsigned.test mail-policy.yml:7"),
    expect.stringContaining("new info tls-rpt/no-https unsigned.test mail-policy.yml:7"),
  ]);
});

describe("a replay", () => {
  test("gives the same report, octet by octet", async () => {
    const again = await replay();
    expect(again.stdout).toBe(saved.stdout);
    expect(again).toMatchObject({ code: saved.code, stderr: "" });
  });

  test.each(["text", "markdown"])("gives the same %s each time", async (format) => {
    const [first, second] = await Promise.all([replay("--format", format), replay("--format", format)]);
    expect(first?.stdout).toBe(second?.stdout);
    expect(first?.stdout).toContain("missing.sts.test");
  });

  test("can be saved, and replayed again", async () => {
    expect((await replay("--save", "again.json")).stdout).toBe(saved.stdout);
    expect(readFileSync(join(folder, "again.json"), "utf8")).toBe(readFileSync(join(folder, "saved.json"), "utf8"));
  });

  test("shows another gate at once", async () => {
    expect((await replay("--fail-on", "never")).code).toBe(0);
    expect(reportIn(await replay("--fail-on", "violation")).gate.reasons).toHaveLength(2);
  });

  test("shows a waiver at once, to the end of its last day", async () => {
    const { domains, waivers } = await judgeBy(POLICY + WAIVER, "--now", "2027-03-31T23:59:59Z");
    const waived = domains.flatMap(({ findings }) => findings.filter(({ status }) => status === "waived"));
    expect(waived).toMatchObject([
      {
        check: "mta-sts/policy-fetch",
        subject: "missing.sts.test",
        waiver: { reason: "the host moves", owner: null, expires: "2027-03-31" },
      },
    ]);
    expect(waivers).toEqual({ expired: [], unused: [] });
  });

  test("lets a waiver end with its date", async () => {
    const report = await judgeBy(POLICY + WAIVER, "--now", "2027-04-01");
    expect(troublesOf(report)["missing.sts.test"]).toEqual([
      "fail mta-sts/policy-fetch missing.sts.test",
      uncompared("missing.sts.test"),
    ]);
    expect(report.waivers.expired).toMatchObject([
      { check: "mta-sts/policy-fetch", problem: "expired on 2027-03-31", location: { file: "other.yml", line: 11 } },
    ]);
    expect(report.at).toBe("2027-04-01T00:00:00.000Z");
  });

  test("shows another level at once", async () => {
    const policy = POLICY.replace(
      "[sel, ed] }",
      "[sel, ed] }, levels: { dnssec/domain: must, mta-sts/policy-fetch: off }, reasons: { dnssec/domain: law, mta-sts/policy-fetch: law }",
    );
    const troubles = troublesOf(await judgeBy(policy));
    expect(troubles).toMatchObject({
      "unsigned.test": [
        "fail dnssec/domain unsigned.test",
        "info dnssec/mail-records unsigned.test",
        uncompared("unsigned.test"),
        "warn tls-rpt/mailto unsigned.test",
        "info tls-rpt/no-https unsigned.test",
      ],
      "missing.sts.test": [uncompared("missing.sts.test")],
    });
  });

  test("shows another profile at once", async () => {
    const troubles = troublesOf(await judgeBy(`profile: bsi\n${POLICY}`));
    expect(troubles).toMatchObject({
      "unsigned.test": [
        "fail dnssec/domain unsigned.test",
        "warn dnssec/mail-records unsigned.test",
        uncompared("unsigned.test"),
        "fail tls-rpt/mailto unsigned.test",
        "fail tls-rpt/no-https unsigned.test",
      ],
      "missing.sts.test": ["warn mta-sts/policy-fetch missing.sts.test", uncompared("missing.sts.test")],
    });
  });

  test("leaves unknown what was not observed", async () => {
    const [domain] = (
      await judgeBy(
        "version: 1\ndomains: [{ name: nsec3.test, dkim: { selectors: [sel] }, spf: { expect: [{ ip: 192.0.2.1, result: pass }] } }]\n",
      )
    ).domains;
    // these have nothing to compare with in a live view, or the policy does not ask for them
    const others = ["mta-sts/id-change", "drift/records", "spf/third-party"];
    const received = ["tls-rpt/failures", "tls-rpt/fresh", "dmarc/pass-rate", "dmarc/reports-fresh"];
    const notAsked = ["zone/unlisted", "dmarc/expectations", "service/srv", ...received];
    const asked = domain?.findings.filter(({ check: id }) => ![...others, ...notAsked].includes(id)) ?? [];
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set(["unknown"]));
    expect(domain?.findings[0]?.message).toContain("the snapshot has no answer to this question");
  });
});

describe("a snapshot that is none", () => {
  test.each([
    ["that is not there", "missing.json", null],
    ["that was cut short", "cut.json", () => readFileSync(join(folder, "saved.json"), "utf8").slice(0, 1000)],
    ["of something else", "else.json", () => "{}"],
    [
      "that claims a record of a strange shape",
      "odd.json",
      () => readFileSync(join(folder, "saved.json"), "utf8").replace(/"preference": 10/, '"preference": [10]'),
    ],
  ])("%s is told by its name", async (_, file, text) => {
    if (text !== null) writeFileSync(join(folder, file), text());
    const exit = await check(folder, "--replay", file);
    expect(exit).toMatchObject({ code: 3, stdout: "" });
    expect(exit.stderr).toMatch(new RegExp(`^mail-policy: .*${file}.*\\n$`));
  });
});
