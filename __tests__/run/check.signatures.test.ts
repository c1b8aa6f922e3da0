// Runs against a resolver that gives signatures with its answers.
import { afterEach, expect, test } from "@jest/globals";
import type { Answer } from "dns-packet";
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import { respond, serveUdp, soa } from "../support/dns-server.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { sayAll } from "../support/in-english.ts";

const NOW = "2026-11-23T12:00:00.000Z";
const RECORDS = { "MX example.de": ".", "TXT example.de": "v=spf1 -all" };

let server: TestServer;
afterEach(() => server.close());

/** From `from` until `until`, days from now. */
function rrsig(name: string, typeCovered: string, from: number, until: number): Answer {
  const now = Date.parse(NOW) / 1_000;
  const times = { inception: now + from * 86_400, expiration: now + until * 86_400 };
  const rest = {
    algorithm: 13,
    labels: 2,
    originalTTL: 300,
    keyTag: 1,
    signersName: name,
    signature: Buffer.alloc(64),
  };
  return { type: "RRSIG", name, ttl: 300, data: { typeCovered, ...times, ...rest } };
}

async function serve(from: number, until: number): Promise<void> {
  server = await serveUdp((query) => {
    const value = RECORDS[`${query.type} ${query.name}` as keyof typeof RECORDS];
    if (value === undefined) return respond(query, { ad: true, answers: [], authorities: [soa(".")] });
    const data = query.type === "MX" ? { preference: 0, exchange: value } : value;
    const record = { type: query.type, name: query.name, ttl: 300, data } as Answer;
    return respond(query, { ad: true, answers: [record, rrsig(query.name, query.type, from, until)] });
  });
}

test.each([
  [-13, 1, "no answer is bogus, but the signature of MX example.de ends at 2026-11-24 12:00 UTC, and was not renewed"],
  [-1, 1, expect.stringMatching(/^none of \d+ answers is bogus$/)],
])("a signature from day %d until day %d: %s", async (from, until, words) => {
  await serve(from, until);
  const place = policyFolder();
  const records = `    records: |\n      @ MX 0 .\n      @ TXT "v=spf1 -all"\n`;
  place.write("mail-policy.yml", `version: 1\ndomains:\n  - name: example.de\n    mail: none\n${records}`);
  const base = { kind: "none", counts: "own-comparisons" } as const;
  const { report, snapshot } = await check(
    checkOptions(place.folder, { resolvers: [server.url], base, now: NOW, view: "live" }),
  );
  const found = report.domains.at(0)?.findings.find((finding) => finding.check === "dnssec/not-bogus");
  expect(sayAll(found?.message)).toEqual(words);
  // it is on the tape, so that a replay says the same
  place.write("snapshot.json", wholeText(snapshot()));
  const again = await check(
    checkOptions(place.folder, { base, view: "live", replay: `${place.folder}/snapshot.json` }),
  );
  expect(JSON.stringify(again.report)).toBe(JSON.stringify(report));
  // declared records have no signature: that alone is no difference from live DNS
  const planned = await check(checkOptions(place.folder, { resolvers: [server.url], base, now: NOW, view: "planned" }));
  expect(planned.report.gate.baseline).toEqual(base);
});
