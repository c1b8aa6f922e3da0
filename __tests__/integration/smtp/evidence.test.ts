// Mail servers probed here and judged there: `probe`, then `check --smtp-evidence`, against one `check` that does both.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import type { Report } from "../../../src/run-report.ts";
import type { Exit } from "../bundles.ts";
import { check, reportIn, runBundle } from "../bundles.ts";
import { world } from "../world.ts";
import { messageOf, policyFor, verdictsOf } from "./verdicts.ts";
import { folderOf } from "../../support/temporary-folder.ts";

const NAMES = ["modern", "defaults", "tls10", "plain", "expired", "own", "both", "ee-other", "ta-key", "two"];
const CHECKS = [
  "smtp-tls/starttls",
  "smtp-tls/version",
  "smtp-tls/legacy",
  "smtp-tls/forward-secrecy",
  "smtp-tls/cipher",
  "smtp-tls/certificate-name",
  "smtp-tls/certificate-trust",
  "smtp-tls/certificate-expiry",
  "smtp-tls/certificate-key",
  "dane/match",
  "mta-sts/mx-certificate",
];
const LIVE = ["--resolver", world.validating.udp, "--allow-private-network"];
const DAY_MS = 86_400_000;

let folder: string;
let probed: Exit;
let direct: Report;
let at: string;
/** Some servers have one address and several names. */
const WITHOUT_PAUSE = ["--smtp-rate", "60"];
beforeAll(async () => {
  folder = folderOf({ "mail-policy.yml": policyFor(NAMES) });
  probed = await runBundle("cli", folder, [
    "probe",
    ...LIVE,
    ...WITHOUT_PAUSE,
    "--from",
    "the probing host",
    "--output",
    "evidence.json",
  ]);
  direct = reportIn(await check(folder, ...LIVE, ...WITHOUT_PAUSE, "--format", "json"));
  ({ at } = JSON.parse(readFileSync(join(folder, "evidence.json"), "utf8")) as { at: string });
});

const judge = (...words: string[]): Promise<Exit> =>
  check(folder, ...LIVE, "--smtp", "off", "--format", "json", "--smtp-evidence", "evidence.json", ...words);
const allOf = (report: Report): Record<string, unknown> =>
  Object.fromEntries(NAMES.map((name) => [name, verdictsOf(report, name, CHECKS)]));

test("probe says how many addresses it asked, and that they answered", () => {
  expect(probed).toMatchObject({ code: 0, stderr: "" });
  expect(probed.stdout).toContain("evidence.json: probed 9 addresses on port 25, 9 answered.");
  expect(probed.stdout).not.toContain("Limitation");
});

test("what was measured elsewhere gives the same verdicts, with its time and place", async () => {
  const report = reportIn(await judge());
  expect(report.limitations).toEqual([]);
  expect(allOf(report)).toEqual(allOf(direct));
  expect(messageOf(report, "modern", "smtp-tls/starttls")).toBe(
    `STARTTLS leads to TLSv1.3 (127.30.0.1, measured ${at.slice(0, 10)} at the probing host)`,
  );
});

test("without any evidence the same run knows nothing, and says why", async () => {
  const report = reportIn(await check(folder, ...LIVE, "--smtp", "off", "--format", "json"));
  expect(report.limitations).toEqual(["mail servers were not probed: --smtp off"]);
  const known = Object.values(allOf(report)).flatMap((verdicts) => Object.values(verdicts as object));
  expect(new Set(known)).toEqual(new Set(["unknown", "not-applicable"]));
});

test.each([
  [7, "pass"],
  [8.1, "unknown"],
])("a measurement of %p days ago is worth a %s", async (days, outcome) => {
  const report = reportIn(await judge("--now", new Date(Date.parse(at) + days * DAY_MS).toISOString()));
  expect(verdictsOf(report, "modern", ["smtp-tls/starttls", "dane/match"])).toEqual({
    "smtp-tls/starttls": outcome,
    "dane/match": outcome,
  });
});

test("a snapshot of such a run is replayed to the same report", async () => {
  const { stdout } = await judge("--save", "saved.json");
  expect(await check(folder, "--replay", "saved.json", "--format", "json")).toMatchObject({ stdout, stderr: "" });
});

test("a file that is none ends the run before it asks anyone", async () => {
  writeFileSync(
    join(folder, "broken.json"),
    readFileSync(join(folder, "evidence.json"), "utf8").replaceAll('"kind": "tls"', '"kind": "trust me"'),
  );
  expect(await judge("--smtp-evidence", "broken.json")).toMatchObject({
    code: 3,
    stdout: "",
    stderr: expect.stringContaining("broken.json is not an SMTP evidence file of `mail-policy probe`: "),
  });
});
