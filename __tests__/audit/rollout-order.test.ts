// Changes that must go in an order: what is said to come first, and when nothing is.
import { describe, expect, test } from "@jest/globals";
import type { Transition } from "../../src/audit/rollout-order.ts";
import { prerequisitesFor } from "../../src/audit/rollout-order.ts";
import type { RdataOf } from "../../src/dns/record.ts";
import type { Facts, HostFacts } from "../../src/facts.ts";
import type { Evidence, Location, Observation } from "../../src/model.ts";
import type { Prerequisite } from "../../src/run-report.ts";
import type { DkimFact } from "../../src/standards/dkim/record.ts";
import { observeSpf } from "../../src/standards/spf/record-tree.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { sampleDomain } from "../support/sample-report.ts";
import { inWords } from "../support/in-words.ts";
import { say } from "../support/in-english.ts";

const FACTS = sampleDomain("a.de", []).facts as Facts;
const [[HOST, MX]] = Object.entries(FACTS.hosts) as [[string, HostFacts]];
const ABSENT: Observation<never> = { state: "absent", evidence: [] };
const MALFORMED: Observation<never> = { state: "malformed", problem: inWords("it is broken"), evidence: [] };
const UNKNOWN: Observation<never> = { state: "unknown", reason: inWords("no answer"), evidence: [] };
const NOTHING = { unknown: [], repeated: [] };
const AT: Location = { file: "mail-policy.yml", line: 3, column: 5 };
const DOMAIN: Transition["domain"] = {
  name: "a.de",
  location: AT,
  mail: "send-receive",
  owner: null,
  dkim: { selectors: [], retired: [] },
  spf: { expect: [] },
  dmarc: { expect: [] },
  services: false,
  mtaSts: { policyFile: null },
  records: null,
  levels: {},
  reasons: {},
  parameters: {},
  attestations: [],
};
const nowhere = (): null => null;

const present = <T>(value: T, evidence: Evidence[] = []): Observation<T> => ({ state: "present", value, evidence });

function order(
  over: Partial<Transition>,
  declaredAt: (evidence: Evidence) => Location | null = nowhere,
): (Omit<Prerequisite, "message" | "doFirst"> & { message: string; doFirst: string })[] {
  const transition = { domain: DOMAIN, live: FACTS, planned: FACTS, removedSelectors: [], ...over };
  return prerequisitesFor(transition, declaredAt).map((one) => ({
    ...one,
    message: say(one.message),
    doFirst: say(one.doFirst),
  }));
}

test("a change of nothing needs nothing first", () => {
  expect(order({})).toEqual([]);
});

describe("the MTA-STS record", () => {
  const withdrawn: Facts = { ...FACTS, mtaSts: ABSENT, mtaStsPolicy: ABSENT };

  test("goes after a policy that ends what senders hold", () => {
    const [prerequisite, ...others] = order({ planned: withdrawn });
    expect(others).toEqual([]);
    expect(prerequisite).toMatchObject({ domain: "a.de", subject: "a.de", location: AT });
    expect(prerequisite?.message).toBe(
      "this change removes the MTA-STS record, but senders that have the policy cached enforce it for up to 604800 s",
    );
    expect(prerequisite?.doFirst).toMatch(
      /^Serve a policy with `mode: none`.* at https:\/\/mta-sts\.a\.de\/\.well-known\/mta-sts\.txt.*RFC 8461 §8\.3/,
    );
  });

  test.each<[string, Partial<Facts>]>([
    [
      "the policy is no more than tested",
      { mtaStsPolicy: present({ mode: "testing", maxAge: 604_800, mx: [], ignored: NOTHING }) },
    ],
    [
      "no sender caches the policy",
      { mtaStsPolicy: present({ mode: "enforce", maxAge: 0, mx: [], ignored: NOTHING }) },
    ],
    ["the policy has ended", { mtaStsPolicy: present({ mode: "none", maxAge: 86_400, mx: [], ignored: NOTHING }) }],
    ["there is no policy", { mtaStsPolicy: ABSENT }],
    ["the policy was not seen", { mtaStsPolicy: UNKNOWN }],
  ])("may go where %s", (_why, live) => {
    expect(order({ live: { ...FACTS, ...live }, planned: withdrawn })).toEqual([]);
  });

  test.each([UNKNOWN, MALFORMED])("that will be $state is not taken for withdrawn", (mtaSts) => {
    expect(order({ planned: { ...FACTS, mtaSts } })).toEqual([]);
  });
});

describe("TLSA records", () => {
  const record = (digit: string, matching = 1): RdataOf["TLSA"] => ({
    usage: 3,
    selector: 1,
    matching,
    data: digit.repeat(matching === 1 ? 64 : 128),
  });
  const tlsa = (records: RdataOf["TLSA"][], security: "secure" | "insecure" = "secure"): HostFacts["tlsa"] =>
    present(
      { base: `_25._tcp.${HOST}`, records, ttl: 3600, security },
      records.map(({ data }) => ({ at: { type: "TLSA", name: `_25._tcp.${HOST}` }, text: data })),
    );
  const unseen = { smtp: UNKNOWN };
  const facts = (over: Partial<HostFacts>): Facts => ({ ...FACTS, hosts: { [HOST]: { ...MX, ...over } } });
  const OLD = facts({ tlsa: tlsa([record("a")]), ...unseen });

  test("that are all replaced must first stand beside those there are", () => {
    const place = { file: "a.zone", line: 7, column: 1 };
    const [prerequisite, ...others] = order(
      { live: OLD, planned: facts({ tlsa: tlsa([record("b")]), ...unseen }) },
      ({ at }) => ("type" in at && at.name === `_25._tcp.${HOST}` ? place : null),
    );
    expect(others).toEqual([]);
    expect(prerequisite).toMatchObject({ domain: "a.de", subject: HOST, location: place });
    expect(prerequisite?.message).toBe(
      `this change removes all TLSA records that senders use now (\`3 1 1 ${"a".repeat(64)}\`), and the server's key was not measured. If the server still uses a key that they name, senders that use DANE will defer mail`,
    );
    expect(prerequisite?.doFirst).toMatch(/two TTLs \(the resolver answered with 3600 s;.*RFC 7671 §8\.1/);
  });

  test("are placed by the first three of them, else where the domain is", () => {
    const place = { file: "a.zone", line: 7, column: 1 };
    const planned = facts({ tlsa: tlsa(["b", "c", "d", "e"].map((digit) => record(digit))), ...unseen });
    const placeBy = (digit: string): Location | undefined =>
      order({ live: OLD, planned }, ({ text }) => (text.startsWith(digit) ? place : null))[0]?.location;
    expect([placeBy("d"), placeBy("e")]).toEqual([place, AT]);
  });

  test("are replaced too where a stronger digest hides the one that stays", () => {
    expect(order({ live: OLD, planned: facts({ tlsa: tlsa([record("a"), record("b", 2)]), ...unseen }) })).toHaveLength(
      1,
    );
  });

  test("name few of very many", () => {
    const many = facts({ tlsa: tlsa(["1", "2", "3", "4", "5"].map((digit) => record(digit))), ...unseen });
    expect(order({ live: many, planned: facts({ tlsa: tlsa([record("b")]), ...unseen }) })[0]?.message).toContain(
      "` and 2 more)",
    );
  });

  test.each<[string, Partial<HostFacts>]>([
    ["one stays", { tlsa: tlsa([record("a"), record("b")]), ...unseen }],
    ["they go altogether", { tlsa: ABSENT, ...unseen }],
    ["senders do not use the new ones", { tlsa: tlsa([record("b")], "insecure"), ...unseen }],
    ["the new ones are not known", { tlsa: UNKNOWN, ...unseen }],
    ["none of the new ones is usable", { tlsa: tlsa([{ ...record("b"), usage: 1 }]), ...unseen }],
    ["what the server serves was measured", { tlsa: tlsa([record("b")]) }],
  ])("need nothing first where %s", (_why, planned) => {
    expect(order({ live: OLD, planned: facts(planned) })).toEqual([]);
  });

  test.each<[string, Facts]>([
    ["the host is new", { ...FACTS, hosts: {} }],
    ["there were none", facts({ tlsa: ABSENT })],
    ["the old ones are not known", facts({ tlsa: UNKNOWN })],
    ["senders did not use the old ones", facts({ tlsa: tlsa([record("a")], "insecure") })],
  ])("need nothing first where %s", (_why, live) => {
    expect(order({ live, planned: facts({ tlsa: tlsa([record("b")]), ...unseen }) })).toEqual([]);
  });
});

describe("a DKIM selector", () => {
  const key: DkimFact = { ...(FACTS.dkim["s1"] as Extract<Facts["dkim"][string], { state: "present" }>).value };
  const KEY = present(key);
  const REVOKED = present({ ...key, key: null, isRevoked: true });

  test.each([ABSENT, REVOKED])(
    "keeps its key while mail that it signed is under way; not so where it is $state",
    (planned) => {
      const [prerequisite, ...others] = order({ removedSelectors: [{ selector: "s1", live: KEY, planned }] });
      expect(others).toEqual([]);
      expect(prerequisite).toMatchObject({ domain: "a.de", subject: "s1._domainkey.a.de", location: AT });
      expect(prerequisite?.message).toBe(
        "this change removes selector s1 and its key together. Mail already signed with s1, or still being signed with it, will fail DKIM",
      );
      expect(prerequisite?.doFirst).toMatch(/^Name s1 under `dkim: retired:`, and keep its key record.*7 days/);
    },
  );

  test("that is declared as retired already is not to be declared again", () => {
    const domain = { ...DOMAIN, dkim: { selectors: [], retired: [{ name: "s1", location: AT }] } };
    expect(order({ domain, removedSelectors: [{ selector: "s1", live: KEY, planned: ABSENT }] })[0]?.doFirst).toMatch(
      /^Keep the key record for now\. /,
    );
  });

  test.each<[string, Observation<DkimFact>, Observation<DkimFact>]>([
    ["its key stays", KEY, KEY],
    ["it has no key now", ABSENT, ABSENT],
    ["its key is revoked now", REVOKED, ABSENT],
    ["its key of now was not measured", UNKNOWN, ABSENT],
    ["its key to come was not measured", KEY, UNKNOWN],
  ])("may go where %s", (_why, live, planned) => {
    expect(order({ removedSelectors: [{ selector: "s1", live, planned }] })).toEqual([]);
  });
});

describe("the SPF record", () => {
  const withSpf = async (record: string, more: Record<string, readonly string[]> = {}): Promise<Facts> => ({
    ...FACTS,
    spf: await observeSpf(fakeDns({ "a.de TXT": [record], ...more }), "a.de"),
  });
  const B = { "b.de TXT": ["v=spf1 ip4:192.0.2.1 -all"] };
  const IN_B = { ...B, "c.de TXT": ["v=spf1 include:b.de -all"] };

  test.each<[string, string, string[]]>([
    [
      "v=spf1 mx include:b.de -all",
      "v=spf1 mx -all",
      [
        "this change removes `include:b.de` from the SPF record, so mail of the senders named there no longer passes SPF",
      ],
    ],
    [
      "v=spf1 mx -all",
      "v=spf1 mx +include:b.de -all",
      ["this change adds `+include:b.de` to the SPF record, so all senders named there can send as the domain"],
    ],
    ["v=spf1 redirect=b.de", "v=spf1 redirect=d.de", ["removes `redirect=b.de`", "adds `redirect=d.de`"]],
    [
      "v=spf1 include:%{i}.b.de -all",
      "v=spf1 include:%{i}.d.de -all",
      ["removes `include:%{i}.b.de`", "adds `include:%{i}.d.de`"],
    ],
    ["v=spf1 include:b.de -all", "v=spf1 -include:b.de -all", ["removes `include:b.de`"]],
    ["v=spf1 include:b.de -all", "v=spf1 -all include:b.de", ["removes `include:b.de`"]],
    ["v=spf1 include:b.de -all", "v=spf1 mx +include:B.de ~all", ["adds `mx`"]],
    [
      "v=spf1 a:c.de mx:c.de exists:c.de ip4:192.0.2.0/24 ip6:2001:db8::/32 -all",
      "v=spf1 ?all",
      [
        "this change removes `a:c.de`, `mx:c.de`, `exists:c.de` and 2 more from the SPF record, so mail of the senders named there no longer passes SPF",
      ],
    ],
    ["v=spf1 a:c.de -all", "v=spf1 a:c.de/24 -all", ["removes `a:c.de`", "adds `a:c.de/24`"]],
    ["v=spf1 ip4:192.0.2.0/24 -all", "v=spf1 ip4:192.0.2.7 ip4:192.0.2.8/30 -all", ["removes `ip4:192.0.2.0/24`"]],
    ["v=spf1 ip4:192.0.2.1 -all", "v=spf1 include:b.de -all", ["adds `include:b.de`"]],
    ["v=spf1 ip4:192.0.2.1 -all", "v=spf1 +IP4:192.0.2.1/32 -all", []],
    ["v=spf1 ip4:192.0.2.1 -all", "v=spf1 ~ip4:192.0.2.1 -all", ["removes `ip4:192.0.2.1`"]],
    ["v=spf1 ip4:192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 -ip4:192.0.2.2 -all", []],
    ["v=spf1 include:b.de -all", "v=spf1 include:c.de -all", ["adds `include:c.de`"]],
    ["v=spf1 mx -all", "v=spf1 mx ?include:b.de -all", []],
  ])("from %s to %s", async (live, planned, messages) => {
    const said = order({ live: await withSpf(live, IN_B), planned: await withSpf(planned, IN_B) });
    expect(said.map(({ message }) => message)).toEqual(messages.map((part) => expect.stringContaining(part)));
    for (const { subject, doFirst } of said)
      expect([subject, doFirst]).toEqual(["a.de", expect.stringMatching(/^Make sure/)]);
  });

  test("changes no senders where one side was not seen, or the domain sends no mail", async () => {
    const [live, planned] = [await withSpf("v=spf1 include:b.de -all", B), await withSpf("v=spf1 -all")];
    expect(order({ live: { ...live, spf: UNKNOWN }, planned })).toEqual([]);
    expect(order({ live, planned: { ...planned, spf: ABSENT } })).toEqual([]);
    expect(order({ live, planned, domain: { ...DOMAIN, mail: "receive" } })).toEqual([]);
  });
});
