// Runs in shards that are put together: policies in a folder, the base in memory, DNS on loopback.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import type { MailKind } from "../../src/model.ts";
import type { Commit, SmtpResult } from "../../src/ports.ts";
import type { CheckOptions, CheckResult } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import { shardDomains } from "../../src/policy/shards.ts";
import { formatEvidence } from "../../src/sources/smtp-evidence-file.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import { inWords } from "../support/in-words.ts";
import type { Zone } from "../support/live-zone.ts";
import { serveZone } from "../support/live-zone.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { renderJson, say, spoken, sayText } from "../support/in-english.ts";
import { reasonOf } from "../../src/reason.ts";
import { propertyRuns } from "../support/property-runs.ts";

let live: Zone;
let server: TestServer;
let place: PolicyFolder;
beforeEach(async () => {
  live = {};
  place = policyFolder();
  server = await serveZone(() => live);
});
afterEach(async () => {
  await server.close();
});

const audit = (over: Partial<CheckOptions>): Promise<CheckResult> =>
  check(checkOptions(place.folder, { resolvers: [server.url], ...over }));

/** The files of the shards 1 to `of`, each from a run of its own. */
async function runShards(of: number, over: Partial<CheckOptions> = {}): Promise<string[]> {
  const files: string[] = [];
  for (let number = 1; number <= of; number++) {
    const { snapshot, defects } = await audit({ ...over, shard: { number, of }, failOn: "never", history: null });
    expect(defects).toEqual([]);
    const file = join(place.folder, `shard-${number}.json`);
    writeFileSync(file, wholeText(snapshot()));
    files.push(file);
  }
  return files;
}

const textOf = ({ report }: CheckResult): string => renderJson(report);
const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `d${i}.test`);
const shardNumber = (name: string, all: readonly string[], of: number): number => shardDomains(all, of).shardOf(name);

/** What one domain is, in DNS and in a policy. */
interface World {
  kind: MailKind;
  spf: string;
  dmarc: string | null;
  mx: string | null;
  key: string | null;
  declared: string | null;
  wasDeclared: string | null;
  isNew: boolean;
  isDropped: boolean;
}

const KEYS = ["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=", "PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw="];
const orNull = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(null, ...values);
const spfs = ["v=spf1 -all", "v=spf1 +all", "v=spf1 include:shared.test -all", "v=spf1 mx a:mx.shared.test ~all"];
const world: fc.Arbitrary<World> = fc.record({
  kind: fc.constantFrom("send", "receive", "send-receive", "none"),
  spf: fc.constantFrom(...spfs),
  dmarc: orNull(["v=DMARC1; p=reject; rua=mailto:d@shared.test", "v=DMARC1; p=none"]),
  mx: orNull([".", "mx.shared.test", "mx.d0.test"]),
  key: orNull(KEYS),
  declared: orNull(spfs),
  wasDeclared: orNull(spfs),
  isNew: fc.boolean(),
  isDropped: fc.boolean(),
});

function entry(name: string, { kind }: World, declared: string | null): string {
  const selectors = kind === "none" || kind === "receive" ? "" : "    dkim: { selectors: [s1] }\n";
  const records = declared === null ? "" : `    records: |\n      @ TXT "${declared}"\n`;
  return `  - name: ${name}\n    mail: ${kind}\n${selectors}${records}`;
}

function zoneOf(worlds: readonly World[]): Zone {
  const zone: Zone = { "TXT shared.test": "v=spf1 ip4:192.0.2.0/24 -all", "A mx.shared.test": "192.0.2.1" };
  for (const [i, { spf, dmarc, mx, key }] of worlds.entries()) {
    const name = `d${i}.test`;
    zone[`TXT ${name}`] = spf;
    if (dmarc !== null) zone[`TXT _dmarc.${name}`] = dmarc;
    if (mx !== null) zone[`MX ${name}`] = mx;
    if (key !== null) zone[`TXT s1._domainkey.${name}`] = `v=DKIM1; k=ed25519; p=${key}`;
    zone[`A mx.${name}`] = `192.0.2.${i + 2}`;
  }
  return zone;
}

const policyOf = (entries: readonly string[]): string => `version: 1\ndomains:\n${entries.join("")}`;

/** Mail servers as another machine saw them: one refuses the connection, as a firewall would. */
function evidence(): string {
  const refused = { kind: "failure", cause: "connect", reason: inWords("it refused the connection") } as const;
  const talk = { greeting: { code: 220, lines: ["mx"] }, capabilities: [] };
  const silent = { kind: "plaintext", talk, cause: "not-offered", reason: inWords("no STARTTLS") } as const;
  const smtp = new Map<string, SmtpResult>([
    ["smtp://[192.0.2.1] mx.shared.test", refused],
    ["smtp://[192.0.2.2] mx.d0.test", silent],
  ]);
  const file = join(place.folder, "evidence.json");
  writeFileSync(file, formatEvidence({ at: "2026-11-22T00:00:00.000Z", from: "elsewhere", smtp }));
  return file;
}

describe("shards that are put together", () => {
  const worlds = fc.array(world, { minLength: 1, maxLength: 12 });

  test("give the report of a single run, octet by octet, and its snapshot", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.integer({ min: 1, max: 6 }), fc.boolean(), async (all, of, hasBase) => {
        live = zoneOf(all);
        const now = all.flatMap((one, i) => (one.isDropped ? [] : [entry(`d${i}.test`, one, one.declared)]));
        const before = all.flatMap((one, i) => (one.isNew ? [] : [entry(`d${i}.test`, one, one.wasDeclared)]));
        fc.pre(now.length > 0 && before.length > 0);
        place.write("mail-policy.yml", policyOf(now));
        const fetchRemote = (): Promise<Commit> =>
          Promise.resolve(memoryCommit({ "mail-policy.yml": policyOf(before) }));
        const base = { kind: "commit", ref: "none", name: "main", fetchRemote } as const;
        const options = { smtpEvidence: [evidence()], ...(hasBase ? { base } : {}) };
        const single = await audit(options);
        const shards = await runShards(of, options);
        const merged = await audit({ ...options, shards: shards.toReversed() });
        expect(textOf(merged)).toBe(textOf(single));
        expect(wholeText(merged.snapshot())).toBe(wholeText(single.snapshot()));
        expect(merged.missingShards).toEqual([]);
      }),
      { numRuns: propertyRuns(10) },
    );
  });
});

/** Checks that compare domains, or weigh what all of them show. */
const OF_ALL_DOMAINS = ["dkim/key-sharing"];

test("without some of the shards, the domains of the others are judged as in a single run, and the lost ones not at all", async () => {
  const worlds = fc.array(world, { minLength: 2, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(worlds, fc.integer({ min: 2, max: 4 }), fc.nat(), async (all, of, lost) => {
      live = zoneOf(all);
      const now = all.flatMap((one, i) => (one.isDropped ? [] : [entry(`d${i}.test`, one, one.declared)]));
      const before = all.flatMap((one, i) => (one.isNew ? [] : [entry(`d${i}.test`, one, one.wasDeclared)]));
      fc.pre(now.length > 0 && before.length > 0);
      place.write("mail-policy.yml", policyOf(now));
      const fetchRemote = (): Promise<Commit> => Promise.resolve(memoryCommit({ "mail-policy.yml": policyOf(before) }));
      const options = { base: { kind: "commit", ref: "none", name: "main", fetchRemote } as const };
      const single = await audit(options);
      const { shardOf } = shardDomains(
        single.report.domains.map(({ name }) => name),
        of,
      );
      const dead = (lost % of) + 1;
      const shards = (await runShards(of, options)).filter((_, i) => i + 1 !== dead);
      const { report, defects } = await audit({ ...options, shards });
      expect(defects).toEqual([]);
      const alone = [...single.report.domains];
      for (const [i, { name, findings }] of [...report.domains].entries()) {
        if (shardOf(name) === dead) {
          const measured = findings.filter(({ outcome }) => outcome === "pass" || outcome === "fail");
          expect(measured).toEqual([]);
        } else {
          const ofDomain = ({ check }: { check: string }): boolean => !OF_ALL_DOMAINS.includes(check);
          expect(findings.filter(ofDomain)).toEqual(alone[i]?.findings.filter(ofDomain));
        }
      }
      const weakened = report.weakenedFailures.map(({ domain }) => shardOf(domain));
      expect(weakened).not.toContain(dead);
    }),
    { numRuns: propertyRuns(8) },
  );
});

const MISSING = names(8);
const POLICY = policyOf(MISSING.map((name) => `  - { name: ${name}, mail: none }\n`));
const PARKED: Zone = Object.fromEntries(
  MISSING.flatMap((name) => [
    [`MX ${name}`, "."],
    [`TXT ${name}`, "v=spf1 -all"],
    [`TXT _dmarc.${name}`, "v=DMARC1; p=reject; rua=mailto:d@d0.test"],
  ]),
);

describe("a shard that left nothing", () => {
  test("is named, its domains are unknown with that cause, and the others are as in a single run", async () => {
    live = PARKED;
    place.write("mail-policy.yml", POLICY);
    const dead = shardNumber("d0.test", MISSING, 3);
    const shards = await runShards(3);
    const single = await audit({});
    const left = shards.filter((_, i) => i + 1 !== dead);
    const { report, missingShards } = await audit({ shards: left });
    const lost = MISSING.filter((name) => shardNumber(name, MISSING, 3) === dead);
    expect(missingShards.map((one) => say(one))).toEqual([
      `shard ${dead} of 3 left no results: ${lost.length === 1 ? "its domain was" : `its ${lost.length} domains were`} not measured`,
    ]);
    expect(report.limitations).toEqual(expect.arrayContaining([...missingShards]));
    for (const domain of report.domains) {
      const same = single.report.domains.find(({ name }) => name === domain.name);
      if (!lost.includes(domain.name)) {
        expect(domain).toEqual(same);
        continue;
      }
      const measured = domain.findings.filter(({ outcome }) => outcome !== "unknown" && outcome !== "not-applicable");
      expect(measured).toEqual([]);
      const reasons = domain.findings.filter(({ outcome }) => outcome === "unknown").map(({ message }) => say(message));
      expect(new Set(reasons)).toEqual(new Set([`shard ${dead} of 3 left no results`]));
    }
  });

  test("or was stopped half way is named too, and what it measured counts", async () => {
    live = PARKED;
    place.write("mail-policy.yml", POLICY);
    const shards = await runShards(2);
    const [file = ""] = shards;
    const { dns, ...rest } = JSON.parse(readFileSync(file, "utf8")) as { dns: Record<string, unknown> };
    const stopped = { kind: "failure", cause: "deadline", reason: { code: "deadline/stopped" } };
    const last = Object.keys(dns).findLast((question) => question.startsWith("TXT _dmarc."));
    writeFileSync(file, JSON.stringify({ ...rest, dns: { ...dns, [last ?? ""]: stopped } }));
    const { missingShards, report } = await audit({ shards });
    expect(missingShards.map((one) => say(one))).toEqual([
      "shard 1 of 2 was stopped: what it had not measured by then is unknown",
    ]);
    expect(report.counts.unknown).toBeGreaterThan(0);
    expect(report.counts.pass).toBeGreaterThan(0);
  });

  test("does not make anything of an empty shard: that has no domains", async () => {
    live = PARKED;
    place.write("mail-policy.yml", POLICY);
    const of = 40;
    const numbers = MISSING.map((name) => shardNumber(name, MISSING, of));
    const shards = await runShards(of);
    const { missingShards } = await audit({ shards: shards.filter((_, i) => numbers.includes(i + 1)) });
    expect(missingShards).toEqual([]);
  });
});

describe("the history", () => {
  const inFolder = (name: string) => ({ store: openHistoryFolder(place.path(name), null), records: true });

  test("gets one entry, that of a single run", async () => {
    live = PARKED;
    place.write("mail-policy.yml", POLICY);
    await audit({ history: inFolder("single") });
    await audit({ shards: await runShards(3), history: inFolder("merged") });
    for (const file of ["log.jsonl", "latest.json"])
      expect(place.read(`merged/${file}`)).toBe(place.read(`single/${file}`));
  });

  test("gets none of shards that used no network", async () => {
    place.write("mail-policy.yml", POLICY);
    const shards = await runShards(2, { offline: true });
    expect((await audit({ shards, history: inFolder("merged") })).recording).toBeNull();
  });
});

describe("shards are refused", () => {
  beforeEach(() => {
    live = PARKED;
    place.write("mail-policy.yml", POLICY);
  });

  test("of another policy, and of other zone files", async () => {
    const shards = await runShards(2);
    place.write("mail-policy.yml", `${POLICY}\n# other\n`);
    await expect(spoken(() => audit({ shards }))).rejects.toThrow(
      "shard-1.json is of another policy. Merge on the commit that the shards checked out",
    );
    const zone = '$ORIGIN d0.test.\n@ 300 IN TXT "v=spf1 -all"\n';
    place.write("d0.zone", zone);
    place.write("mail-policy.yml", `zones:\n  - bind: d0.zone\n${POLICY}`);
    const others = await runShards(2);
    place.write("d0.zone", zone.replace("-all", "~all"));
    await expect(spoken(() => audit({ shards: others }))).rejects.toThrow("shard-1.json is of other zone files");
  });

  test("of another view or base", async () => {
    const shards = await runShards(2);
    await expect(spoken(() => audit({ shards, view: "live" }))).rejects.toThrow(
      "Give the shards and the merge the same --view",
    );
    const fetchRemote = (): Promise<Commit> => Promise.resolve(memoryCommit({ "mail-policy.yml": POLICY }));
    const base = { kind: "commit", ref: "none", name: "main", fetchRemote } as const;
    await expect(spoken(() => audit({ shards, base }))).rejects.toThrow(
      "Give the shards and the merge the same --base",
    );
  });

  test("of another base that has the same policy, but other zone files", async () => {
    const policy = `zones:\n  - bind: d0.zone\n${POLICY}`;
    const zone = '$ORIGIN d0.test.\n@ 300 IN TXT "v=spf1 -all"\n';
    place.write("mail-policy.yml", policy);
    place.write("d0.zone", zone);
    const baseOf = (text: string) => {
      const commit = memoryCommit({ "mail-policy.yml": policy, "d0.zone": text });
      return { kind: "commit", ref: "none", name: "main", fetchRemote: () => Promise.resolve(commit) } as const;
    };
    const shards = await runShards(2, { base: baseOf(zone) });
    await expect(spoken(() => audit({ shards, base: baseOf(zone.replace("-all", "~all")) }))).rejects.toThrow(
      "the same --base",
    );
    expect((await audit({ shards, base: baseOf(zone) })).missingShards).toEqual([]);
  });

  test("if one of the jobs could not read the base", async () => {
    const sourceOf = (commit: Promise<Commit>) =>
      ({ kind: "commit", ref: "none", name: "main", fetchRemote: () => commit }) as const;
    const read = sourceOf(Promise.resolve(memoryCommit({ "mail-policy.yml": POLICY })));
    const unread = sourceOf(Promise.reject(new Error("GitHub is down")));
    const without = await runShards(1, { base: unread });
    await expect(spoken(() => audit({ shards: without, base: read }))).rejects.toThrow(
      "shard-1.json is of a job that could not read the base. Run that job again",
    );
    const shards = await runShards(1, { base: read });
    await expect(spoken(() => audit({ shards, base: unread }))).rejects.toThrow(
      "shard-1.json was compared with a base that cannot be read here. Run the merge again",
    );
  });

  test("if the clock of one was wrong, for all would be judged as of its time", async () => {
    const [first = "", second = ""] = await runShards(2);
    const text = readFileSync(second, "utf8");
    const observedAt = (at: string): void => writeFileSync(second, text.replace(/"at": "[^"]+"/, `"at": "${at}"`));
    observedAt("2026-11-30T12:00:00.000Z");
    expect((await audit({ shards: [first, second] })).missingShards).toEqual([]);
    for (const at of ["2026-11-30T12:00:00.001Z", "1970-01-01T00:00:00.000Z"]) {
      observedAt(at);
      await expect(spoken(() => audit({ shards: [first, second] }))).rejects.toThrow(
        /shard-[12]\.json and .*shard-[12]\.json were observed more than 7 days apart\. Check the clocks/,
      );
    }
  });

  test("if one is there twice, or they are of different runs", async () => {
    const [first = "", second = ""] = await runShards(2);
    const copy = place.path("copy.json");
    writeFileSync(copy, readFileSync(first));
    await expect(spoken(() => audit({ shards: [second, copy, first] }))).rejects.toThrow(
      /json are both shard 1\. Keep one of them/,
    );
    rmSync(copy);
    const kept = place.path("of-2.json");
    writeFileSync(kept, readFileSync(second));
    const [other = ""] = await runShards(3);
    await expect(spoken(() => audit({ shards: [other, kept] }))).rejects.toThrow(
      /shard-1\.json and .*of-2\.json are of 3 and of 2 shards/,
    );
    await runShards(2, { offline: true });
    await expect(spoken(() => audit({ shards: [first, kept] }))).rejects.toThrow("Give all shards --offline, or none");
  });

  test("if one is a whole run, from another version, or a shard that cannot be", async () => {
    const [first = "", second = ""] = await runShards(2);
    const text = readFileSync(second, "utf8");
    const refusal = async (changed: string): Promise<unknown> => {
      writeFileSync(second, changed);
      return audit({ shards: [first, second] }).catch((error: unknown) => sayText(reasonOf(error)));
    };
    expect(await refusal(wholeText((await audit({})).snapshot()))).toMatch(
      /shard-2\.json is the snapshot of a whole run, not of a/,
    );
    expect(await refusal(text.replace(/"version": "[^"]+"/, '"version": "9.9.9"'))).toMatch(
      /is from mail-policy 9\.9\.9/,
    );
    expect(await refusal(text.replace('"of": 2', '"of": 1'))).toMatch(/is shard 2 of 1, which cannot be/);
    expect(await refusal(text.slice(0, -50))).toMatch(/shard-2\.json/);
    await expect(spoken(() => audit({ shards: [] }))).rejects.toThrow("no shard left a snapshot");
  });
});
