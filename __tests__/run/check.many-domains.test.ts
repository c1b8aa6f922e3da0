// Runs over more domains than are held at once: their reports are those of a run that holds all.
import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readFonts } from "../../src/files/fonts.ts";
import { REPORT_FORMATS } from "../../src/report/formats.ts";
import { ENGLISH } from "../../src/report/language.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import { serveZone } from "../support/live-zone.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";

const KEY = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const NAMES = ["d10.test", "d9.test", "a.test", "z.test"];

/** Live DNS: all share one key, and one fails. */
const LIVE = Object.fromEntries(
  NAMES.flatMap((name) => [
    [`MX ${name}`, "mx1.a.test"],
    [`TXT ${name}`, name === "z.test" ? "v=spf1 +all" : "v=spf1 mx -all"],
    [`TXT _dmarc.${name}`, `v=DMARC1; p=reject; rua=mailto:d@${name}`],
    [`TXT s1._domainkey.${name}`, KEY],
  ]).concat([["A mx1.a.test", "192.0.2.1"]]),
);

const policy = (records = "", more = ""): string =>
  `version: 1\ndomains:\n${NAMES.map((name) => `  - name: ${name}\n    dkim: { selectors: [s1] }\n${name === "a.test" ? records : ""}`).join("")}${more}`;
/** What the change declares: an SPF record that allows everybody. */
const WEAKER = '    records: |\n      @ TXT "v=spf1 +all"\n';
const WAIVER = "waivers:\n  - { check: spf/open, domain: z.test, reason: soon, owner: o, expires: 2027-01-01 }\n";

let place: PolicyFolder;
let server: TestServer;
beforeEach(async () => {
  place = policyFolder();
  server = await serveZone(() => LIVE);
});
afterEach(async () => {
  await server.close();
});

/** Every format of a run that holds so many domains, and its snapshot. */
async function outputOf(maxHeld: number, over: Partial<CheckOptions>): Promise<Record<string, string>> {
  const { report, snapshot, lineEnds, defects } = await check(
    checkOptions(place.folder, { resolvers: [server.url], ...over, maxHeld }),
  );
  expect(defects).toEqual([]);
  expect(Array.isArray(report.domains)).toBe(maxHeld > 0);
  const texts = [];
  for (const { name, render } of REPORT_FORMATS) {
    const content = await render(report, { language: ENGLISH, hasColor: false, lineEnds, readFonts });
    texts.push([name, content instanceof Uint8Array ? Buffer.from(content).toString("base64") : wholeText(content)]);
  }
  return { ...Object.fromEntries(texts), snapshot: wholeText(snapshot()) };
}

const base = (text: string): CheckOptions["base"] => {
  return {
    kind: "commit",
    ref: "none",
    name: "main",
    fetchRemote: () => Promise.resolve(memoryCommit({ "mail-policy.yml": text })),
  };
};

describe("the same reports come of facts that are packed and of facts that are held", () => {
  test.each<[string, string, () => Partial<CheckOptions>]>([
    ["of live DNS", policy(), () => ({})],
    ["of a change beside live DNS", policy(WEAKER), () => ({})],
    ["of a change beside its base", policy(WEAKER), () => ({ base: base(policy()) })],
    [
      "of a change that weakens the policy",
      policy(WEAKER, WAIVER),
      () => ({ base: base(policy()), failOnWeakened: true }),
    ],
    ["where what is unknown counts", policy(), () => ({ failOnUnknown: true })],
    [
      "of the first run of a history",
      policy(),
      () => ({ history: { store: openHistoryFolder(place.path("history"), null), records: false } }),
    ],
  ])("%s", async (_what, text, over) => {
    place.write("mail-policy.yml", text);
    const held = await outputOf(1_000, over());
    expect(await outputOf(0, over())).toEqual(held);
    expect(held["json"]).toContain('"key": "d9.test dkim/key-sharing d9.test"');
  });

  test("of runs that follow others in a history", async () => {
    place.write("mail-policy.yml", policy());
    const runsIn = async (maxHeld: number): Promise<unknown[]> => {
      rmSync(place.path("runs"), { recursive: true, force: true }); // reports name the folder
      const store = openHistoryFolder(place.path("runs"), null);
      const first = await outputOf(maxHeld, { history: { store, records: true } });
      const second = await outputOf(maxHeld, { history: { store, records: true }, now: "2026-11-24T12:00:00.000Z" });
      return [first, second, await store.read()];
    };
    expect(await runsIn(0)).toEqual(await runsIn(1_000));
  });
});
