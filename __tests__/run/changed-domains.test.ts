// `--changed-only`: which domains a run for a change leaves out, and what its report says of that.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import type { Report } from "../../src/run-report.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import type { Zone } from "../support/live-zone.ts";
import { serveZone } from "../support/live-zone.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { renderJson, say } from "../support/in-english.ts";

type Files = Record<string, string>;

const ED25519 = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

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

async function reportOn(now: Files, base: Files | null, over: Partial<CheckOptions> = {}): Promise<Report> {
  for (const [name, text] of Object.entries(now)) place.write(name, text);
  const fetchRemote = () => Promise.resolve(memoryCommit(base ?? {}));
  const source = { kind: "commit", ref: "none", name: "main", fetchRemote } as const;
  const { report, defects } = await check(
    checkOptions(place.folder, {
      resolvers: [server.url],
      changedOnly: true,
      ...(base === null ? {} : { base: source }),
      ...over,
    }),
  );
  expect(defects).toEqual([]);
  return report;
}

const zone = (origin: string, ...records: string[]): string =>
  `$ORIGIN ${origin}.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns.elsewhere.example.\n${records.join("\n")}\n`;
const DOMAINS = ["a.test", "b.test", "c.test"];
const policy = (domains: readonly string[] = DOMAINS, more = ""): string =>
  `version: 1\nzones: [{ bind: "*.zone" }]\ndomains:\n${domains.map((name) => (name.startsWith("{") ? `  - ${name}` : `  - { name: ${name}, mail: send }`)).join("\n")}\n${more}`;
const SPF = '@ TXT "v=spf1 -all"';
const REPOSITORY: Files = {
  "mail-policy.yml": policy(),
  "a.test.zone": zone("a.test", SPF),
  "b.test.zone": zone("b.test", SPF),
  "c.test.zone": zone("c.test", SPF),
};

const audited = ({ domains }: Report): string[] => domains.map(({ name }) => name);
const note = ({ changedOnly }: Report): string | null => changedOnly && say(changedOnly.note);

describe("a run for a change audits", () => {
  test.each<[string, Files, string[]]>([
    ["no domain where nothing changes", {}, []],
    ["the domain with a changed record", { "b.test.zone": zone("b.test", '@ TXT "v=spf1 +all"') }, ["b.test"]],
    [
      "the domain with other settings",
      { "mail-policy.yml": policy(["a.test", "b.test", "{ name: c.test, mail: send-receive }"]) },
      ["c.test"],
    ],
    [
      "the domain with a waiver",
      {
        "mail-policy.yml": policy(
          DOMAINS,
          "waivers: [{ check: spf/present, domain: a.test, reason: so, expires: 2027-01-01 }]\n",
        ),
      },
      ["a.test"],
    ],
  ])("%s", async (_, change, names) => {
    const report = await reportOn({ ...REPOSITORY, ...change }, REPOSITORY);
    expect(audited(report)).toEqual(names);
    expect(report.changedOnly?.leftOut).toBe(3 - names.length);
    expect(note(report)).toMatch(
      /^\d of 3 domains left out: this change alters none of their settings, their records, or the names of this repository that these lead to$/,
    );
  });

  test.each<[string, Files, Files]>([
    [
      "what an include of another zone allows",
      { "a.test.zone": zone("a.test", '@ TXT "v=spf1 include:_spf.b.test -all"') },
      { "b.test.zone": zone("b.test", SPF, '_spf TXT "v=spf1 +all"') },
    ],
    [
      "where the alias of a host leads",
      { "a.test.zone": zone("a.test", "@ MX 10 mx", "mx CNAME mx.b.test.") },
      { "b.test.zone": zone("b.test", SPF, "mx A 192.0.2.1") },
    ],
    [
      "what a wildcard answers",
      { "a.test.zone": zone("a.test", '@ TXT "v=spf1 include:x.y.b.test -all"') },
      { "b.test.zone": zone("b.test", SPF, '*.y TXT "v=spf1 -all"') },
    ],
    [
      "where the only wildcard leads",
      { "a.test.zone": zone("a.test", '@ TXT "v=spf1 include:x.y.a.test -all"', "*.y CNAME _spf.b.test.") },
      { "b.test.zone": zone("b.test", SPF, '_spf TXT "v=spf1 +all"') },
    ],
    [
      "that a destination wants no reports",
      { "a.test.zone": zone("a.test", SPF, '_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@b.test"') },
      { "b.test.zone": zone("b.test", SPF, 'a.test._report._dmarc TXT "v=DMARC1"') },
    ],
    [
      "what a macro of it may name",
      { "a.test.zone": zone("a.test", '@ TXT "v=spf1 exists:%{i}.x.b.test -all"') },
      { "b.test.zone": zone("b.test", SPF, "1.x A 127.0.0.2") },
    ],
    [
      "what a macro of it may name, which ends within a label",
      { "a.test.zone": zone("a.test", '@ TXT "v=spf1 include:%{l}-spf.b.test -all"') },
      { "b.test.zone": zone("b.test", SPF, 'joe-spf TXT "v=spf1 +all"') },
    ],
    [
      "what an include of an unusual name allows",
      { "a.test.zone": zone("a.test", '@ TXT "v=spf1 include:x=y.b.test -all"') },
      { "b.test.zone": zone("b.test", SPF, 'x=y TXT "v=spf1 +all"') },
    ],
    [
      "the name that an address has in live DNS",
      { "a.test.zone": zone("a.test", '@ TXT "v=spf1 ptr:b.test -all"') },
      { "b.test.zone": zone("b.test", SPF, "mx A 192.0.2.1") },
    ],
    [
      "the address that it lists",
      {
        "a.test.zone": zone("a.test", '@ TXT "v=spf1 ip4:192.0.2.1 -all"'),
        "b.test.zone": zone("b.test", SPF, "mx A 192.0.2.1"),
      },
      { "b.test.zone": zone("b.test", SPF, "mx A 192.0.2.2") },
    ],
    [
      "the key that it has too",
      { "a.test.zone": zone("a.test", `s1._domainkey TXT "v=DKIM1; k=ed25519; p=${ED25519}"`) },
      { "b.test.zone": zone("b.test", SPF, `s2._domainkey TXT "v=DKIM1; k=ed25519; p=${ED25519}"`) },
    ],
  ])("a domain beside the changed one, for that decides %s", async (_, own, change) => {
    const base = { ...REPOSITORY, ...own };
    expect(audited(await reportOn({ ...base, ...change }, base))).toEqual(["a.test", "b.test"]);
  });

  test.each<[string, string]>([
    ["a wildcard answers with it", `* TXT "v=DKIM1; k=ed25519; p=${ED25519}"`],
    ["what is declared leaves it open", `s1._domainkey.m TXT "${"x".repeat(300)}"`],
  ])("a domain that may have the key of the changed one, for %s", async (_, record) => {
    const domains = ["m.a.test", "b.test", "c.test"].map((name) => `{ name: ${name}, dkim: { selectors: [s1] } }`);
    const base = {
      ...REPOSITORY,
      "mail-policy.yml": policy(domains),
      "a.test.zone": zone("a.test", record),
      "c.test.zone": zone("c.test", SPF, 's1._domainkey TXT "v=DKIM1; p="'),
    };
    const now = {
      ...base,
      "b.test.zone": zone("b.test", SPF, `s1._domainkey TXT "v=DKIM1; k=ed25519; p=${ED25519}"`),
    };
    expect(audited(await reportOn(now, base))).toEqual(["b.test", "m.a.test"]);
  });

  test("a domain that may have the key of the changed one, because without a network its own is unknown", async () => {
    const domains = [...DOMAINS, "d.test"].map((name) => `{ name: ${name}, dkim: { selectors: [s1] } }`);
    const keyed = (origin: string, key: string): string =>
      zone(origin, SPF, `s1._domainkey TXT "v=DKIM1; k=ed25519; p=${key}"`);
    const base = {
      ...REPOSITORY,
      "mail-policy.yml": policy(domains),
      "a.test.zone": keyed("a.test", ED25519.replace("11", "22")),
      "c.test.zone": zone("c.test", SPF, "s1._domainkey CNAME keys.elsewhere.example."),
    };
    const now = { ...base, "b.test.zone": keyed("b.test", ED25519) };
    expect(audited(await reportOn(now, base, { offline: true }))).toEqual(["b.test", "d.test"]);
  });

  test("the domains below a changed one", async () => {
    const base = { ...REPOSITORY, "mail-policy.yml": policy([...DOMAINS, "x.a.test", "x.b.test"]) };
    const change = { "b.test.zone": zone("b.test", SPF, '_dmarc TXT "v=DMARC1; p=none"') };
    expect(audited(await reportOn({ ...base, ...change }, base))).toEqual(["b.test", "x.b.test"]);
  });

  test("domains that live DNS leads to a changed name, and those whose way there is unknown", async () => {
    live = {
      "TXT d.test": "v=spf1 include:provider.example -all",
      "TXT provider.example": "v=spf1 include:_spf.b.test -all",
      "TXT e.test": "v=spf1 include:dead.example -all",
      "TXT dead.example": "SERVFAIL",
      "TXT f.test": "v=spf1 include:other.example -all",
    };
    const base = { ...REPOSITORY, "mail-policy.yml": policy([...DOMAINS, "d.test", "e.test", "f.test"]) };
    const change = { "b.test.zone": zone("b.test", SPF, '_spf TXT "v=spf1 +all"') };
    expect(audited(await reportOn({ ...base, ...change }, base))).toEqual(["b.test", "d.test", "e.test"]);
  });

  test("domains whose live records name who accepts their reports by an alias, or list an address that moves", async () => {
    live = {
      "TXT d.test": "v=spf1 ip4:192.0.2.1 -all",
      "TXT e.test": "v=spf1 -all",
      "TXT _dmarc.e.test": "v=DMARC1; p=none; rua=mailto:d@b.test",
      "TXT f.test": "v=spf1 ip4:192.0.2.7 -all",
    };
    const base = {
      ...REPOSITORY,
      "mail-policy.yml": policy([...DOMAINS, "d.test", "e.test", "f.test"]),
      "b.test.zone": zone("b.test", SPF, "*._report._dmarc CNAME x", 'x TXT "v=DMARC1"', "mx A 192.0.2.1"),
    };
    const accepted = zone("b.test", SPF, "*._report._dmarc CNAME x", 'x TXT "no"', "mx A 192.0.2.1");
    expect(audited(await reportOn({ ...base, "b.test.zone": accepted }, base))).toEqual(["b.test", "e.test"]);
    const moved = zone("b.test", SPF, "*._report._dmarc CNAME x", 'x TXT "v=DMARC1"', "mx A 192.0.2.2");
    expect(audited(await reportOn({ ...base, "b.test.zone": moved }, base))).toEqual(["b.test", "d.test"]);
  });

  test("the domain at which a name of another zone is listed that the policy forgets", async () => {
    const base = { ...REPOSITORY, "z.test.zone": zone("z.test", SPF) };
    const now = { ...base, "z.test.zone": zone("z.test", SPF, "new MX 10 mx.elsewhere.example.") };
    expect(audited(await reportOn(now, base))).toEqual(["a.test"]);
    const reordered = { ...now, "mail-policy.yml": policy(["b.test", "a.test", "c.test"]) };
    expect(audited(await reportOn(reordered, now))).toEqual(["a.test", "b.test"]);
  });

  test("the domain at which a zone is listed for the first time", async () => {
    const base = { ...REPOSITORY, "mail-policy.yml": policy([...DOMAINS, "d.test"]) };
    const now = { ...base, "z.d.test.zone": zone("z.d.test", SPF) };
    expect(audited(await reportOn(now, base))).toEqual(["d.test"]);
  });

  test("domains with an MTA-STS policy that changes", async () => {
    const domains = ["a.test", "{ name: b.test, mail: send-receive, mta-sts: { policy-file: b.txt } }", "c.test"];
    const base = { ...REPOSITORY, "mail-policy.yml": policy(domains), "b.txt": "version: STSv1\nmode: none\n" };
    const now = { ...base, "b.txt": "version: STSv1\nmode: testing\n" };
    expect(audited(await reportOn(now, base))).toEqual(["b.test"]);
  });
});

describe("every domain is audited", () => {
  test.each<[string, Files, Files | null, string]>([
    ["without a base", {}, null, "every domain audited: there is no base to compare with"],
    ["with the first policy", {}, {}, "every domain audited: the base has no policy file"],
    [
      "where the base cannot be read",
      {},
      { ...REPOSITORY, "mail-policy.yml": "version: 2\n" },
      "every domain audited: the base could not be read",
    ],
    [
      "with another profile",
      { "mail-policy.yml": policy(DOMAINS, "profile: bsi\n") },
      REPOSITORY,
      "every domain audited: this change sets another `profile:`",
    ],
    [
      "with other resolvers",
      { "mail-policy.yml": policy(DOMAINS, 'resolvers: ["https://dns.example/"]\n') },
      REPOSITORY,
      "every domain audited: this change sets other `resolvers:`",
    ],
  ])("%s, and the report says why", async (_, change, base, sentence) => {
    const report = await reportOn({ ...REPOSITORY, ...change }, base);
    expect(audited(report)).toEqual(DOMAINS);
    expect(report.changedOnly?.leftOut).toBe(0);
    expect(note(report)).toBe(sentence);
  });

  test("where the change touches all", async () => {
    const now = {
      ...REPOSITORY,
      "mail-policy.yml": policy(DOMAINS.map((name) => `{ name: ${name}, mail: send-receive }`)),
    };
    expect(note(await reportOn(now, REPOSITORY))).toBe("every domain audited: this change can touch all of them");
  });

  test("unless that is asked for, and nothing is said", async () => {
    const report = await reportOn(REPOSITORY, REPOSITORY, { changedOnly: false });
    expect([audited(report), report.changedOnly]).toEqual([DOMAINS, null]);
    expect(JSON.parse(renderJson(report))).toMatchObject({ changedOnly: null });
  });
});

describe("domains that are left out", () => {
  test("have no unused waivers", async () => {
    const waiver = "waivers: [{ check: spf/all, domain: a.test, reason: so, expires: 2027-01-01 }]\n";
    const base = { ...REPOSITORY, "mail-policy.yml": policy(DOMAINS, waiver) };
    const now = { ...base, "b.test.zone": zone("b.test", '@ TXT "v=spf1 +all"') };
    expect((await reportOn(now, base)).waivers.unused).toEqual([]);
    expect((await reportOn(now, base, { changedOnly: false })).waivers.unused).toHaveLength(1);
  });

  test("keep their state in a history", async () => {
    const store = openHistoryFolder(place.path("history"), null);
    const history = { store, records: true };
    await reportOn(REPOSITORY, REPOSITORY, { history, changedOnly: false });
    const now = { ...REPOSITORY, "b.test.zone": zone("b.test", '@ TXT "v=spf1 +all"') };
    await reportOn(now, REPOSITORY, { history });
    const { latest } = await store.read();
    expect(Object.keys((JSON.parse(latest ?? "") as { domains: object }).domains)).toEqual(DOMAINS);
  });

  test("do not hide those that the policy no longer has", async () => {
    const open = { ...REPOSITORY, "b.test.zone": zone("b.test", '@ TXT "v=spf1 +all"') };
    const report = await reportOn({ ...open, "mail-policy.yml": policy(["a.test", "c.test"]) }, open);
    expect(audited(report)).toEqual(["a.test"]); // where the names of its zone are listed now
    expect(report.weakenedFailures.map(({ domain, by }) => `${domain} ${by}`)).toContain("b.test domain");
  });

  test("are told in JSON", async () => {
    const report = await reportOn(REPOSITORY, REPOSITORY);
    expect(JSON.parse(renderJson(report))).toMatchObject({ changedOnly: { leftOut: 3, note: note(report) } });
    expect(report.gate.passed).toBe(true);
  });
});
