// A run that is told to stop while its resolver stalls.
import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import { serveUdp } from "../support/dns-server.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { renderJson, say } from "../support/in-english.ts";

const POLICY =
  'version: 1\ndomains:\n  - name: example.de\n  - name: example.org\n    mail: none\n    records: |\n      @ TXT "v=spf1 +all"\n';

let place: PolicyFolder;
let silent: TestServer;
let stop: AbortController;
beforeEach(async () => {
  place = policyFolder(POLICY);
  stop = new AbortController();
  silent = await serveUdp(() => {
    stop.abort();
    return null;
  });
});
afterEach(async () => {
  await silent.close();
});

const stopped = (over: Partial<CheckOptions> = {}): CheckOptions =>
  checkOptions(place.folder, { resolvers: [silent.url], stop: stop.signal, ...over });

test("what was not measured is unknown for that reason, which is told once; what is declared is judged", async () => {
  const { report, defects } = await check(stopped());
  expect(defects).toEqual([]);
  expect(report.limitations.map((limit) => say(limit))).toContain(
    "the run was stopped; results that were not available by then are unknown",
  );
  const reasonOf = (domain: string, id: string): [string, string] | undefined => {
    const found = report.domains
      .find(({ name }) => name === domain)
      ?.findings.find(({ check: one, subject }) => one === id && subject === domain);
    return found && [found.status, say(found.message)];
  };
  expect(reasonOf("example.de", "spf/present")).toEqual(["unknown", "TXT example.de: the run was stopped"]);
  expect(reasonOf("example.org", "parked/spf")?.[0]).toBe("fail");
});

test("its replay is the same report", async () => {
  const { report, snapshot } = await check(stopped());
  place.write("snapshot.json", wholeText(snapshot()));
  const { report: again } = await check(checkOptions(place.folder, { replay: place.path("snapshot.json") }));
  expect(renderJson(again)).toBe(renderJson(report));
});

test("it is not added to a history", async () => {
  const history = { store: openHistoryFolder(place.path("history"), null), records: true };
  expect((await check(stopped({ history }))).recording).toBeNull();
  expect(existsSync(place.path("history"))).toBe(false);
});

test("a run that is stopped before it begins asks nothing", async () => {
  stop.abort();
  const { report } = await check(stopped());
  expect(silent.queries).toEqual([]);
  expect(report.conclusion).toBe("fail");
});
