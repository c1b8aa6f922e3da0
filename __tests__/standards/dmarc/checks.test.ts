import { inEnglish, say } from "../../support/in-english.ts";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { CHECKS } from "../../../src/audit/checks.ts";
import type { Check } from "../../../src/define-check.ts";
import { message } from "../../../src/message.ts";
import type { Judgement, MailKind, ProfileName } from "../../../src/model.ts";
import { observeExternalDestinations } from "../../../src/standards/dmarc/external-destinations.ts";
import { addOverlooked, observeDmarc } from "../../../src/standards/dmarc/observe.ts";
import { observeOrganisationalDomain } from "../../../src/standards/dmarc/tree-walk.ts";
import { observeMailboxes } from "../../../src/standards/mailbox.ts";
import type { Answers } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { anyNearMiss } from "../../support/octets.ts";
import { makeSubject } from "../../support/subject.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const NAME = "example.de";
const DMARC = CHECKS.filter(({ id }) => id.startsWith("dmarc/"));

/** What each DMARC check says in a world; `above` a record of `de`. */
async function judgeAll(
  world: Answers,
  { mail = "send-receive", profile = "tr-03108" }: { mail?: MailKind; profile?: ProfileName } = {},
): Promise<Map<string, Judgement>> {
  const dns = fakeDns({
    "example.de MX": ["10 mx.example.de"],
    "mx.example.de A": ["192.0.2.1"],
    "mx.example.org A": ["192.0.2.2"],
    ...world,
  });
  const dmarc = await addOverlooked(dns, NAME, await observeDmarc(dns, NAME));
  const facts = {
    mailResults: { state: "absent" },
    dmarc,
    organisation: await observeOrganisationalDomain(dns, NAME),
    dmarcExternalDestinations: await observeExternalDestinations(dns, dmarc),
    dmarcMailboxes: await observeMailboxes(dns, dmarc),
    referencedDomains: { state: "absent" },
  };
  const judgements = new Map<string, Judgement>();
  for (const check of DMARC) {
    const judgement = judgeOne(check, facts, mail, profile);
    if (judgement !== null) judgements.set(check.id, judgement);
  }
  return judgements;
}

function judgeOne(
  check: Check,
  facts: Record<string, { state: string; value?: unknown }>,
  mail: MailKind,
  profile: ProfileName,
): Judgement | null {
  const given: Record<string, unknown> = {};
  for (const name of check.needs) {
    if (facts[name]?.state !== "present") return null;
    given[name] = facts[name].value;
  }
  for (const name of [...check.examines, ...check.consults]) given[name] = facts[name];
  return check.judge(given, makeSubject(NAME, { mail, profile }));
}

function failingIds(judgements: ReadonlyMap<string, Judgement>): string[] {
  return [...judgements].filter(([, { outcome }]) => outcome === "fail").map(([id]) => id);
}

/** The records that the failing checks tell to publish, each once. */
function proposals(judgements: ReadonlyMap<string, Judgement>): string[] {
  const records = [...judgements.values()].flatMap(({ fix }) => fix?.records ?? []);
  expect(records.every(({ name, type }) => name === `_dmarc.${NAME}.` && type === "TXT")).toBe(true);
  return [...new Set(records.map(({ data }) => JSON.parse(data) as string))];
}

const ownRecord = (text: string): Answers => ({ "_dmarc.example.de TXT": [text] });
const RUA = "rua=mailto:a@example.de";
const NEW_RUA = "rua=mailto:dmarc-reports@example.de";

const RECORD_PIECES = [
  "p",
  "sp",
  "np",
  "=",
  "reject",
  "none",
  "quarantine",
  ";",
  "; ",
  "rua=",
  "mailto:a@example.de",
  ",",
  "t=y",
  "psd=n",
  "pct=1",
  "ri=",
  "fo=1",
  "ruf=",
  "adkim=s",
  "x",
  '"',
  "\xff",
];

describe("the record to publish", () => {
  test.each([
    [`v=DMARC1; p=none; ${RUA}`, `v=DMARC1; p=quarantine; ${RUA}`],
    [`v=DMARC1; ${RUA}`, `v=DMARC1; p=quarantine; ${RUA}`],
    [`v=DMARC1; p=quarantine; t=y; ${RUA}`, `v=DMARC1; p=quarantine; ${RUA}`],
    [`v=DMARC1; p=rejct; ${RUA}`, `v=DMARC1; p=reject; ${RUA}`],
    [`v=DMARC1; p=reject; sp=rejct; ${RUA}`, `v=DMARC1; p=reject; sp=reject; ${RUA}`],
    [`v=DMARC1; p=reject; t=y; np=x; ${RUA}`, `v=DMARC1; p=reject; t=y; ${RUA}`],
    [`v=DMARC1; p=reject; t=y; sp=quarantine; ${RUA}`, `v=DMARC1; p=reject; sp=quarantine; ${RUA}`],
    [
      `v=DMARC1; p=reject; sp=none; np=quarantine; psd=n; adkim=s; ${RUA}`,
      `v=DMARC1; p=reject; np=quarantine; psd=n; adkim=s; ${RUA}`,
    ],
    ["v=DMARC1; p=reject", `v=DMARC1; p=reject; ${NEW_RUA}`],
    ["v=DMARC1; p=reject; rua=a@example.de", `v=DMARC1; p=reject; ${RUA}`],
    [
      `v=DMARC1; p=none; rua=a@example.de; pct=10; ruf=mailto:f@example.de; fo=1`,
      `v=DMARC1; p=none; ${RUA}; pct=10; ruf=mailto:f@example.de; fo=1`,
    ],
    [
      `v=DMARC1; p=none; ${RUA}; pct=10; ruf=mailto:f@example.de; fo=1`,
      `v=DMARC1; p=quarantine; ${RUA}; ruf=mailto:f@example.de; fo=1`,
    ],
    [`v=DMARC1; p=none; rua=mailto:a@example.de!10m,https://example.de; fo=1`, `v=DMARC1; p=none; ${RUA}`],
    ["v=DMARC1; p=\x1b[0m<img>; =x;; rua=@everyone", `v=DMARC1; p=none; ${NEW_RUA}`],
    [`v=DMARC1; p=reject; p=reject; ${RUA}`, `v=DMARC1; p=reject; ${RUA}`],
    [`v=DMARC1; p=reject; P=none; ${RUA}`, `v=DMARC1; p=none; ${RUA}`],
    [
      "v=DMARC1;p=none;rua=mailto:a@example.org;ruf=mailto:b@example.org;rua=mailto:c@example.org",
      "v=DMARC1; p=none; rua=mailto:a@example.org,mailto:c@example.org; ruf=mailto:b@example.org",
    ],
    [`v=DMARC1; p:reject; ${RUA}`, `v=DMARC1; p=reject; ${RUA}`],
    [`v=DMARC1; p=none; ${RUA}; mailto:b@example.de`, `v=DMARC1; p=none; ${RUA},mailto:b@example.de`],
    [`v=DMARC1; p=none; ${RUA} b@example.de`, `v=DMARC1; p=none; ${RUA},mailto:b@example.de`],
    [`v=DMARC1; p=none; rua=mailto://a@example.de`, `v=DMARC1; p=none; ${RUA}`],
    [`v=DMARC1; p=none; rau=mailto:a@example.de`, `v=DMARC1; p=none; ${RUA}`],
    [`v=DMARC1; p=none; rua=mailto:a@m\xc3\xbcnchen.de`, "v=DMARC1; p=none; rua=mailto:a@xn--mnchen-3ya.de"],
    [`v=DMARC1; p=none; adkim=strict; aspf=relaxed; ${RUA}`, `v=DMARC1; p=none; adkim=s; aspf=r; ${RUA}`],
    [
      `v=DMARC1; p=none; ruf=mailto:f@example.de; fo=0:1:d:d; ${RUA}`,
      `v=DMARC1; p=none; ruf=mailto:f@example.de; fo=1:d; ${RUA}`,
    ],
    [`v=DMARC1; adkim_=s; np0=none; ${RUA}`, `v=DMARC1; p=none; adkim=s; np=none; ${RUA}`],
    [`v = DMARC1 ; p = none ; ${RUA}`, `v=DMARC1; p=none; ${RUA}`],
    [`v=DMARC1; ${RUA}; p=none`, `v=DMARC1; p=none; ${RUA}`],
    ["v=DMARC1; sp=reject", `v=DMARC1; p=none; sp=reject; ${NEW_RUA}`],
    [`v=DMARC1; p=none; ${RUA}; ruf=f@example.de; fo=1`, `v=DMARC1; p=none; ${RUA}`],
    [
      `v=DMARC1; p=reject; ruf=mailto:f@example.de,g@example.de; ${RUA}`,
      `v=DMARC1; p=reject; ruf=mailto:f@example.de; ${RUA}`,
    ],
    [`v=DMARC1; p=none; ri=3600; ${RUA}`, `v=DMARC1; p=none; ${RUA}`],
    [`v=DMARC1; p=reject; spf=pass; dkim=pass; ${RUA}`, `v=DMARC1; p=reject; ${RUA}`],
    [`v=DMARC1; p=reject, ${RUA}`, `v=DMARC1; p=reject; ${RUA}`],
    [`v=DMARC1; p=reject ${RUA}`, `v=DMARC1; p=reject; ${RUA}`],
    [`v=DMARC1, p=reject, ${RUA}`, `v=DMARC1; p=reject; ${RUA}`],
    [`v=DMARC1 p=none ${RUA}`, `v=DMARC1; p=none; ${RUA}`],
    [`v=DMARC1; p=reject; ${RUA}, ruf=mailto:f@example.de`, `v=DMARC1; p=reject; ${RUA}; ruf=mailto:f@example.de`],
  ])("in place of %j is one and the same for all failing checks, and makes them pass", async (text, value) => {
    const before = await judgeAll(ownRecord(text));
    expect(failingIds(before).length).toBeGreaterThan(0);
    expect(proposals(before)).toEqual([value]);
    const after = await judgeAll(ownRecord(value));
    const fixed = [...before].filter(([, { fix }]) => (fix?.records.length ?? 0) > 0).map(([id]) => id);
    expect(fixed.filter((id) => after.get(id)?.outcome !== "pass")).toEqual([]);
  });

  test("under the guideline's own profile changes what is a matter of taste too, one step at a time", async () => {
    const first = await judgeAll(ownRecord(`v=DMARC1; p=none; ruf=mailto:f@example.de; ${RUA}`), { profile: "bsi" });
    expect(proposals(first)).toEqual([`v=DMARC1; p=quarantine; ${RUA}; adkim=s; aspf=s`]);
    const second = await judgeAll(ownRecord(`v=DMARC1; p=quarantine; ${RUA}; adkim=s; aspf=s`), { profile: "bsi" });
    expect(failingIds(second)).toEqual(["dmarc/reject"]);
    expect(proposals(second)).toEqual([`v=DMARC1; p=reject; ${RUA}; adkim=s; aspf=s`]);
    expect(failingIds(await judgeAll(ownRecord(proposals(second)[0] ?? ""), { profile: "bsi" }))).toEqual([]);
  });

  test("is a new one where there is none, or another's", async () => {
    expect(proposals(await judgeAll({}))).toEqual([`v=DMARC1; p=none; ${NEW_RUA}`]);
    expect((await judgeAll({})).get("dmarc/present")?.fix?.needsStep).toBeUndefined();
    expect(proposals(await judgeAll({ "_dmarc.de TXT": ["v=DMARC1; p=reject; sp=none"] }))).toEqual([
      `v=DMARC1; p=none; ${NEW_RUA}`,
    ]);
    expect(proposals(await judgeAll({ "_dmarc.de TXT": ["v=DMARC1; p=reject"] }))).toEqual([
      `v=DMARC1; p=reject; ${NEW_RUA}`,
    ]);
  });

  test("in place of several has the weakest policy of these, and every address", async () => {
    const texts = ["v=DMARC1; p=reject; rua=mailto:a@example.de", "v=DMARC1; p=none; rua=mailto:b@example.de"];
    expect(proposals(await judgeAll({ "_dmarc.example.de TXT": texts }))).toEqual([
      "v=DMARC1; p=none; rua=mailto:a@example.de,mailto:b@example.de",
    ]);
  });

  test("of a domain that inherits applies to the same share of mail", async () => {
    const judgements = await judgeAll({ "_dmarc.de TXT": ["v=DMARC1; p=reject; pct=10"] });
    expect(proposals(judgements)).toEqual([`v=DMARC1; p=reject; pct=10; ${NEW_RUA}`]);
  });

  test("is none where a record above has an unusable `ruf`", async () => {
    const judgements = await judgeAll({ "_dmarc.de TXT": [`v=DMARC1; p=reject; ruf=f@example.de; ${RUA}`] });
    expect(inEnglish(judgements.get("dmarc/ruf"))).toMatchObject({
      fix: { records: [], text: expect.stringContaining("Remove `ruf` and `fo` from the DMARC record of de.") },
    });
  });

  test("has no mailbox at a domain that receives no mail, but those it inherits", async () => {
    expect(proposals(await judgeAll({}, { mail: "send" }))).toEqual(["v=DMARC1; p=none"]);
    const above = (psd: string): Answers => ({
      "_dmarc.de TXT": [`v=DMARC1; p=none; psd=${psd}; rua=mailto:d@nic.de`],
    });
    expect(proposals(await judgeAll(above("u"), { mail: "send" }))).toEqual([
      "v=DMARC1; p=quarantine; rua=mailto:d@nic.de",
    ]);
    expect(proposals(await judgeAll(above("y"), { mail: "send" }))).toEqual(["v=DMARC1; p=quarantine"]);
    const withoutRua = await judgeAll(ownRecord("v=DMARC1; p=reject; adkim=s; aspf=s"), { mail: "send" });
    expect(failingIds(withoutRua)).toEqual(["dmarc/rua"]);
    expect(proposals(withoutRua)).toEqual([]);
  });

  test("is one and valid whatever stands there, and ends its own faults", async () => {
    const property = fc.asyncProperty(
      anyNearMiss(RECORD_PIECES),
      fc.constantFrom("tr-03108" as const, "bsi" as const),
      async (text, profile) => {
        let record = `v=DMARC1;${text}`;
        for (let step = 0; ; step++) {
          const before = await judgeAll(ownRecord(record), { profile });
          const [value, ...others] = proposals(before);
          expect(others).toEqual([]);
          if (value === undefined) return;
          expect(step).toBeLessThan(4);
          const after = await judgeAll(ownRecord(value), { profile });
          const promised = [...before].filter(([, { fix }]) => (fix?.records.length ?? 0) > 0).map(([id]) => id);
          expect(promised.filter((id) => id !== "dmarc/reject" && after.get(id)?.outcome !== "pass")).toEqual([]);
          record = value;
        }
      },
    );
    await fc.assert(property, { numRuns: propertyRuns(200) });
  });

  test("says what it waits for: where the policy is to be raised later, something else is wrong with the record", async () => {
    const property = fc.asyncProperty(anyNearMiss(RECORD_PIECES), async (text) => {
      const judgements = await judgeAll(ownRecord(`v=DMARC1;${text}`));
      const isWaiting = say(judgements.get("dmarc/policy")?.fix?.text ?? message("dmarc/fix/publish")).startsWith(
        "First publish",
      );
      if (isWaiting) expect(proposals(judgements)).toHaveLength(1);
    });
    await fc.assert(property, { numRuns: propertyRuns(300) });
  });

  test("ends its own faults under whatever record stands above, too", async () => {
    const policy = fc.constantFrom("none", "quarantine", "reject", "x");
    const tags = fc.record(
      {
        p: policy,
        sp: policy,
        np: policy,
        t: fc.constantFrom("y", "n"),
        psd: fc.constantFrom("y", "n", "u"),
        rua: fc.constantFrom("mailto:a@example.de", "x"),
      },
      { requiredKeys: [] },
    );
    const record = tags.map((given) =>
      Object.entries({ v: "DMARC1", ...given })
        .map(([tag, value]) => `${tag}=${value}`)
        .join("; "),
    );
    const some = fc.array(record, { maxLength: 2 });
    const property = fc.asyncProperty(
      some,
      some,
      fc.constantFrom("tr-03108" as const, "bsi" as const),
      async (there, above, profile) => {
        const world: Answers = {
          ...(there.length > 0 ? { "_dmarc.example.de TXT": there } : {}),
          ...(above.length > 0 ? { "_dmarc.de TXT": above } : {}),
        };
        const before = await judgeAll(world, { profile });
        const [value, ...others] = proposals(before);
        expect(others).toEqual([]);
        if (value === undefined) return;
        const after = await judgeAll({ ...world, ...ownRecord(value) }, { profile });
        const promised = failingIds(before).filter(
          (id) => id !== "dmarc/reject" && (before.get(id)?.fix?.records.length ?? 0) > 0,
        );
        expect(promised.filter((id) => after.get(id)?.outcome !== "pass")).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: propertyRuns(300) });
  });
});

describe("what receivers of RFC 7489 see differently is a finding:", () => {
  test.each([
    [`v=DMARC1; sp=reject; p=reject; ${RUA}`, /expect `p` right after `v`/],
    [`v=DMARC1; p=reject; t=y; ${RUA}`, /ignore `t=y`/],
    [`v=DMARC1; p=none; sp=reject; t=y; ${RUA}`, /ignore `t=y`/],
    [`v=DMARC1; p=quarantine; np=reject; ${RUA}`, /ignore `np=reject`, and apply quarantine to names/],
    [`v = DMARC1; p=reject; ${RUA}`, /large receivers do not see it/],
    [`v=DMARC1; ${RUA}; sp=none; p=none`, /expect `p` right after `v`/],
  ])("%s", async (text, words) => {
    expect(inEnglish((await judgeAll(ownRecord(text))).get("dmarc/compatibility"))).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(words),
    });
  });

  test.each([
    `v=DMARC1; p=reject; sp=none; ${RUA}`,
    `V=DMARC1 ;p=reject; ${RUA}`,
    `v=DMARC1; p=reject; np=reject; ${RUA}`,
    `v=DMARC1; p=none; t=y; ${RUA}`,
    `v=DMARC1; p=reject; psd=n; ${RUA}`,
    `v=DMARC1; sp=reject; ${RUA}`,
  ])("nothing of %s", async (text) => {
    const judgements = inEnglish((await judgeAll(ownRecord(text))).get("dmarc/compatibility"));
    expect(judgements).toEqual({ outcome: "pass", message: "receivers that follow RFC 7489 read the record alike" });
  });

  test.each<[string, string, string | null]>([
    ["shop.example.de", "example.de", null],
    [
      "a.shop.example.de",
      "shop.example.de",
      "receivers that follow RFC 7489 look for the record only at the domain itself and at example.de (inherited from shop.example.de)",
    ],
    [
      "sub.de",
      "de",
      "receivers that follow RFC 7489 look only at the domain itself, and find no record (inherited from de)",
    ],
  ])("where else they look for the record of %s, found at %s", async (name, at, message) => {
    const dmarc = await observeDmarc(fakeDns({ [`_dmarc.${at} TXT`]: ["v=DMARC1; p=reject"] }), name);
    if (dmarc.state !== "present") throw new Error(dmarc.state);
    const check = DMARC.find(({ id }) => id === "dmarc/compatibility");
    expect(inEnglish(check?.judge({ dmarc: dmarc.value }, makeSubject(name)))).toMatchObject(
      message === null ? { outcome: "pass" } : { outcome: "fail", message },
    );
  });
});

describe("what receivers ignore is a finding:", () => {
  test.each<[string, string]>([
    [`v=DMARC1; p=reject; ${RUA},b@example.de`, 'receivers send no reports to "b@example.de": it has no scheme'],
    [`v=DMARC1; p=reject; ${RUA},https://b.de`, 'receivers send no reports to "https://b.de": its scheme is'],
    [`v=DMARC1; p=reject; ${RUA}; rau=x`, 'receivers ignore the unknown tag "rau"; did you mean `rua`?'],
    [`v=DMARC1; p=reject; ${RUA}; foo=bar`, 'receivers ignore the unknown tag "foo"'],
    [`v=DMARC1; p=reject; ${RUA}; fo=1`, "receivers ignore `fo`, because the record has no `ruf`"],
  ])("%s", async (text, message) => {
    expect(inEnglish((await judgeAll(ownRecord(text))).get("dmarc/ignored"))).toMatchObject({
      outcome: "fail",
      message: expect.stringContaining(message),
      fix: { records: [expect.anything()] },
    });
  });

  test.each([
    `v=DMARC1; p=reject; sp=none; np=none; ${RUA}`,
    "v=DMARC1; p=reject; rua=b@example.de",
    `v=DMARC1; p=none; pct=1; ${RUA}`,
  ])("nothing of %s", async (text) => {
    expect((await judgeAll(ownRecord(text))).get("dmarc/ignored")).toMatchObject({ outcome: "pass" });
  });

  test("the policies for names below, where another record counts for these", async () => {
    const world = {
      ...ownRecord(`v=DMARC1; p=reject; sp=none; np=none; ${RUA}`),
      "_dmarc.de TXT": ["v=DMARC1; p=reject"],
    };
    expect(inEnglish((await judgeAll(world)).get("dmarc/ignored"))).toMatchObject({
      outcome: "fail",
      message: "`sp` and `np` have no effect: for names below, the record of de applies",
      fix: { records: [] },
    });
  });

  test("a record under the doubled domain, where a record above counts", async () => {
    const world = {
      "_dmarc.example.de.example.de TXT": [`v=DMARC1; p=reject; ${RUA}`],
      "_dmarc.de TXT": ["v=DMARC1; p=none"],
    };
    const judgements = await judgeAll(world);
    expect(inEnglish(judgements.get("dmarc/ignored"))).toMatchObject({
      outcome: "fail",
      message: expect.stringContaining(
        "a DMARC record is at _dmarc.example.de.example.de; receivers look for it only at",
      ),
    });
    expect(proposals(judgements)).toEqual([`v=DMARC1; p=reject; ${RUA}`]);
  });

  test("a text at the domain itself that is not a record, where a record above counts", async () => {
    const world = { ...ownRecord(` v=DMARC1; p=reject; ${RUA}`), "_dmarc.de TXT": ["v=DMARC1; p=none"] };
    const judgements = await judgeAll(world);
    expect(inEnglish(judgements.get("dmarc/ignored"))).toMatchObject({
      outcome: "fail",
      message: expect.stringContaining("the record at _dmarc.example.de begins with white space"),
    });
    expect(proposals(judgements)).toEqual([`v=DMARC1; p=reject; ${RUA}`]);
  });
});

describe("a record that is there but does not count is found, and what stands there is corrected:", () => {
  const GOOD = `v=DMARC1; p=none; ${RUA}`;

  test.each<[string, Answers, string]>([
    ["with backslashes", ownRecord(`v=DMARC1\\; p=none\\; ${RUA}`), "with the backslashes of a zone file"],
    ["in quotation marks", ownRecord(`"${GOOD}"`), "with the quotation marks of a zone file"],
    [
      "with both",
      ownRecord(`\\"v=DMARC1\\; p=none; ${RUA}\\"`),
      "with the quotation marks and backslashes of a zone file",
    ],
    ["behind a space", ownRecord(` ${GOOD}`), "begins with white space"],
    ["in lower case", ownRecord(`v=dmarc1; p=none; ${RUA}`), "does not begin with `v=DMARC1`"],
    ["with another version", ownRecord(`v=DMARC2; p=none; ${RUA}`), "does not begin with `v=DMARC1`"],
    ["without semicolons", ownRecord(`v=DMARC1 p=none ${RUA}`), "no `;` follows `v=DMARC1`"],
    ["with commas", ownRecord(`v=DMARC1, p=none, ${RUA}`), "no `;` follows `v=DMARC1`"],
    ["with the version in second place", ownRecord(`p=none; v=DMARC1; ${RUA}`), "does not begin with `v=DMARC1`"],
    [
      "at the domain itself",
      { "example.de TXT": [GOOD] },
      "a DMARC record is at example.de; receivers look for it only at _dmarc.example.de",
    ],
    [
      "under the doubled domain",
      { "_dmarc.example.de.example.de TXT": [GOOD] },
      "a DMARC record is at _dmarc.example.de.example.de; receivers look",
    ],
  ])("%s", async (_what, world, message) => {
    const judgements = await judgeAll(world);
    expect(inEnglish(judgements.get("dmarc/present"))).toMatchObject({
      outcome: "fail",
      message: expect.stringContaining(message),
    });
    expect(proposals(judgements)).toEqual([GOOD]);
  });
});

test.each(["dmarc-domain-verification=4f2a", "dmarcian-verify=4f2a", "DMARC_verification: 4f2a"])(
  "%j at the domain itself was not meant as a record",
  async (text) => {
    const world = { "example.de TXT": [text] };
    expect(inEnglish((await judgeAll(world)).get("dmarc/present"))).toMatchObject({
      message: "no DMARC record applies to example.de",
    });
    const inherited = await judgeAll({ ...world, "_dmarc.de TXT": [`v=DMARC1; p=reject; ${RUA}`] });
    expect(inherited.get("dmarc/ignored")).toMatchObject({ outcome: "pass" });
  },
);

describe("a domain that inherits", () => {
  test("from another organisation cannot fix its subdomains itself, from a public suffix it can", async () => {
    const [above, suffix] = ["v=DMARC1; p=reject; np=none", `v=DMARC1; p=reject; np=none; psd=y; ${RUA}`];
    expect(inEnglish((await judgeAll({ "_dmarc.de TXT": [above] })).get("dmarc/subdomains"))).toMatchObject({
      outcome: "fail",
      fix: { text: expect.stringContaining("of de:"), records: [] },
    });
    const fix = (await judgeAll({ "_dmarc.de TXT": [suffix] })).get("dmarc/subdomains")?.fix;
    const value = JSON.parse(fix?.records[0]?.data ?? "null") as string;
    expect((await judgeAll({ "_dmarc.de TXT": [suffix], ...ownRecord(value) })).get("dmarc/subdomains")).toMatchObject({
      outcome: "pass",
    });
  });
});

describe("a domain whose own record is not that of its organisation", () => {
  const world = (record: string): Answers => ({
    ...ownRecord(`v=DMARC1; p=reject; ${RUA}`),
    "_dmarc.de TXT": [record],
  });

  test("is protected below by the organisation's, whatever its own sp says", async () => {
    const judgements = await judgeAll({
      ...world("v=DMARC1; p=quarantine"),
      ...ownRecord(`v=DMARC1; p=reject; sp=none; ${RUA}`),
    });
    expect(inEnglish(judgements.get("dmarc/subdomains"))).toMatchObject({
      outcome: "pass",
      message: expect.stringContaining("by the record of de"),
    });
  });

  test.each([
    ["v=DMARC1; p=x", "receivers discard the record"],
    [`v=DMARC1; p=reject; sp=x; ${RUA}`, "`p` is missing, or `p`, `sp` or `np` is invalid"],
    [`v=DMARC1; ${RUA}`, "`p` is missing, or `p`, `sp` or `np` is invalid"],
    ["v=DMARC1; p=none", "p=none for subdomains, p=none for names that do not exist (by"],
    ["v=DMARC1; p=quarantine; t=y", "p=quarantine with t=y for subdomains, p=quarantine with t=y for names"],
    ["v=DMARC1; p=none; t=y", "p=none for subdomains, p=none for names that do not exist (by"],
    ["v=DMARC1; p=reject; sp=none", "sp=none for subdomains, sp=none for names that do not exist (by"],
    ["v=DMARC1; p=reject; sp=none; np=reject", "sp=none for subdomains (by"],
    ["v=DMARC1; p=reject; sp=reject; np=none", "np=none for names that do not exist (by"],
  ])("is not where the organisation's is %s", async (record, message) => {
    expect(inEnglish((await judgeAll(world(record))).get("dmarc/subdomains"))).toMatchObject({
      outcome: "fail",
      message: expect.stringContaining(message),
      fix: { records: [], text: expect.stringContaining("in the DMARC record of de") },
    });
  });
});

describe("names below a domain that is itself unprotected are judged", () => {
  test.each([
    ["_dmarc.example.de", `v=DMARC1; p=none; ${RUA}`],
    ["_dmarc.example.de", `v=DMARC1; p=none; np=reject; ${RUA}`],
    ["_dmarc.example.de", `v=DMARC1; p=quarantine; t=y; ${RUA}`],
    ["_dmarc.example.de", `v=DMARC1; sp=none; ${RUA}`],
    ["_dmarc.de", "v=DMARC1; p=reject; sp=none"],
  ])("not where the same tag decides, at %s: %s", async (name, record) => {
    expect(inEnglish((await judgeAll({ [`${name} TXT`]: [record] })).get("dmarc/subdomains"))).toMatchObject({
      outcome: "not-applicable",
      message: expect.stringContaining("see dmarc/policy"),
    });
  });

  test.each([
    ["_dmarc.example.de", "v=DMARC1; p=none; sp=none", "sp=none for subdomains, sp=none for names that do not exist:"],
    ["_dmarc.example.de", "v=DMARC1; p=none; sp=reject; np=none", "np=none for names that do not exist:"],
    [
      "_dmarc.example.de",
      "v=DMARC1; p=reject; sp=none",
      "sp=none for subdomains, sp=none for names that do not exist:",
    ],
    [
      "_dmarc.de",
      "v=DMARC1; p=reject; sp=none; np=none",
      "sp=none for subdomains, np=none for names that do not exist (",
    ],
  ])("where another does, at %s: %s", async (name, record, message) => {
    expect(inEnglish((await judgeAll({ [`${name} TXT`]: [record] })).get("dmarc/subdomains"))).toMatchObject({
      outcome: "fail",
      message: expect.stringContaining(message),
    });
  });
});

test("a destination whose agreement has no room in DNS is told so", async () => {
  const host = `${`${"a".repeat(59)}.`.repeat(4)}de`;
  const judgement = (await judgeAll(ownRecord(`v=DMARC1; p=reject; rua=mailto:d@${host}`))).get("dmarc/rua-authorised");
  expect(inEnglish(judgement)).toMatchObject({
    outcome: "fail",
    message: `example.de._report._dmarc.${host} is too long for DNS, so ${host} cannot agree`,
  });
});

test("a message shows hostile octets quoted, and only the first of many destinations", async () => {
  const many = Array.from({ length: 2000 }, (_, i) => `<${i}>@everyone`).join(",");
  const judgement = (await judgeAll(ownRecord(`v=DMARC1; p=none; rua=${many}`))).get("dmarc/rua");
  const words = judgement && say(judgement.message);
  expect(words).toContain("and 1990 more");
  expect(words?.length).toBeLessThan(2_000);
});

test("many hosts in `rua` are checked up to a limit, and the rest is unknown", async () => {
  const hosts = Array.from({ length: 12 }, (_, i) => `b${i}.net`);
  const agreed = Object.fromEntries(hosts.map((host) => [`${NAME}._report._dmarc.${host} TXT`, ["v=DMARC1"]]));
  const rua = hosts.map((host) => `mailto:d@${host}`).join(",");
  const world = { ...ownRecord(`v=DMARC1; p=reject; rua=${rua}`), ...agreed };
  expect(inEnglish((await judgeAll(world)).get("dmarc/rua-authorised"))).toEqual({
    outcome: "unknown",
    message: "2 more hosts in `rua` were not checked",
  });
});

describe("without a valid `p`, whatever `sp` says (RFC 9989 §4.10.1, RFC 7489 §6.6.3),", () => {
  test.each(["v=DMARC1", "v=DMARC1; adkim=s", "v=DMARC1; rua=bogus", "v=DMARC1; sp=reject"])(
    "receivers discard %j, which has no usable rua: one check fails",
    async (text) => {
      const judgements = await judgeAll(ownRecord(text));
      expect(failingIds(judgements)).toEqual(["dmarc/syntax"]);
      expect(judgements.get("dmarc/policy")).toMatchObject({ outcome: "not-applicable" });
      expect(inEnglish(judgements.get("dmarc/syntax"))).toMatchObject({
        message: "the record has no `p` and no usable `rua`; receivers discard the record",
      });
    },
  );

  test("a record above with a usable rua counts as p=none for the domain", async () => {
    const above = await judgeAll({ "_dmarc.de TXT": ["v=DMARC1; sp=reject; rua=mailto:a@nic.de"] });
    expect(inEnglish(above.get("dmarc/policy"))).toMatchObject({
      outcome: "fail",
      message: "the record has no `p`, which counts as p=none (inherited from de): receivers deliver forged mail",
    });
    const without = await judgeAll({ "_dmarc.de TXT": ["v=DMARC1; sp=reject"] });
    expect(failingIds(without)).toEqual(["dmarc/syntax", "dmarc/tree-walk"]);
  });
});

test.each([
  ["p=reject; RUA; psd=x", true],
  ["p=reject; sp=reject; np=reject; RUA; psd=x", true],
  ["p=quarantine; RUA; psd=x", undefined],
  ["p=reject; sp=none; RUA; psd=x", undefined],
  ["p=reject; np=quarantine; RUA; psd=x", undefined],
  ["p=reject; t=y; RUA; psd=x", undefined],
  ["p=reject; pct=50; RUA; psd=x", undefined],
  ["p=reject; psd=x", undefined],
  ["p=rejected; RUA", undefined],
  ["p=reject; adkim=strict; RUA", undefined],
])("a correction of %j keeps what the change means: %j", async (tags, keepsMeaning) => {
  const syntax = (await judgeAll(ownRecord(`v=DMARC1; ${tags.replace("RUA", RUA)}`))).get("dmarc/syntax");
  expect(syntax).toMatchObject({ outcome: "fail" });
  expect(syntax?.fix?.keepsMeaning).toBe(keepsMeaning);
});

test.each([
  [`v=DMARC1; ${RUA}`, "the record has no `p`, which counts as p=none: receivers deliver forged mail"],
  [`v=DMARC1; p=none; ${RUA}`, "p=none: receivers deliver forged mail"],
  [`v=DMARC1; p=quarantine; t=y; ${RUA}`, "p=quarantine with t=y counts as none: receivers deliver forged mail"],
])("dmarc/policy says why the policy of %s is none", async (text, message) => {
  expect(inEnglish((await judgeAll(ownRecord(text))).get("dmarc/policy"))).toMatchObject({ outcome: "fail", message });
});

test("dmarc/reject leaves a policy of none to dmarc/policy", async () => {
  expect(inEnglish((await judgeAll(ownRecord(`v=DMARC1; p=none; ${RUA}`))).get("dmarc/reject"))).toEqual({
    outcome: "not-applicable",
    message: "not judged: the policy is weaker than quarantine, see dmarc/policy",
  });
});

describe("what to do is said", () => {
  const PUBLISH = "Publish this record once the reports show that your own mail passes.";
  const LATER = "First publish the record with the other corrections.";
  const RAISE = "Then, once the reports show that your own mail passes, raise `p` to `quarantine` or `reject`.";
  const READ = "Point `rua` to a mailbox that somebody reads.";
  const RECEIVES = "Point `rua` to a mailbox of a domain that receives mail.";
  const once = (shown: string): string =>
    `Publish the record with \`p=none\` first; in this form once DMARC reports show that ${shown}.`;
  const ONCE = once("all your own mail passes");

  const RECORD = "the DMARC record of example.de";
  const differing = (step: string, tags: string): string =>
    `If it matters, and once DMARC reports show that all your own mail passes, ${step}: most receivers do not know ${tags} yet.`;

  test.each<[string, string, MailKind, string]>([
    ["dmarc/policy", `v=DMARC1; p=none; ${RUA}`, "send-receive", PUBLISH],
    ["dmarc/policy", "v=DMARC1; p=none", "send-receive", `${LATER} ${RAISE}`],
    ["dmarc/full-coverage", `v=DMARC1; p=none; pct=1; ${RUA}`, "send-receive", PUBLISH],
    ["dmarc/full-coverage", "v=DMARC1; p=none; pct=1", "send-receive", `${LATER} Then remove \`pct\`.`],
    ["dmarc/syntax", "v=DMARC1; p=x", "send-receive", `Replace the record with this one. ${READ}`],
    ["dmarc/syntax", "v=DMARC1; p=x", "send", `Replace the record with this one. ${RECEIVES}`],
    ["dmarc/syntax", "v=DMARC1; p=rejct", "send", `Replace the record with this one. ${RECEIVES} ${ONCE}`],
    [
      "dmarc/present",
      "v=DMARC; p=reject",
      "send-receive",
      `Publish this record and no other DMARC record. ${READ} ${ONCE}`,
    ],
    [
      "dmarc/present",
      "",
      "send-receive",
      `Publish this record. ${READ} Raise \`p\` once the reports show that your own mail passes (RFC 9989 §7.4).`,
    ],
    [
      "dmarc/present",
      "",
      "receive",
      `Publish this record. ${READ} Raise \`p\` once the reports show that no mail of your own fails (RFC 9989 §7.4).`,
    ],
    [
      "dmarc/syntax",
      "v=DMARC1; p=rejct",
      "receive",
      `Replace the record with this one. ${READ} ${once("no mail of your own fails")}`,
    ],
    [
      "dmarc/reject",
      `v=DMARC1; p=quarantine; ${RUA}`,
      "send-receive",
      "If no user of example.de posts to mailing lists, raise `p` to `reject` in its DMARC record, without `t=y`.",
    ],
    [
      "dmarc/removed-tags",
      "v=DMARC1; p=reject; ri=1",
      "send-receive",
      "Replace the record with this one, which has none of these.",
    ],
    [
      "dmarc/alignment",
      `v=DMARC1; p=reject; ${RUA}`,
      "send-receive",
      "Once all mail is signed and sent with the exact domain of its From header, add `adkim=s; aspf=s` to the DMARC record of example.de.",
    ],
    [
      "dmarc/compatibility",
      "v=DMARC1; p=reject; t=y",
      "send-receive",
      differing(`remove \`t=y\` from ${RECORD}`, "`t`"),
    ],
    [
      "dmarc/compatibility",
      "v=DMARC1; p=reject; t=y; np=quarantine",
      "send-receive",
      differing(`remove \`t=y\` and \`np\` from ${RECORD}`, "`t` and `np`"),
    ],
    [
      "dmarc/compatibility",
      "v=DMARC1; p=none; np=reject",
      "send",
      differing(`set \`sp\` to \`reject\` in ${RECORD}`, "`np`"),
    ],
    [
      "dmarc/compatibility",
      "v=DMARC1; p=reject; sp=none; np=reject",
      "send",
      differing(`set \`sp\` to \`reject\` in ${RECORD}`, "`np`"),
    ],
    [
      "dmarc/compatibility",
      "v=DMARC1; p=quarantine; np=reject; t=y",
      "send",
      differing(`remove \`t=y\` from ${RECORD} and set \`sp\` to \`reject\``, "`t` and `np`"),
    ],
    [
      "dmarc/compatibility",
      "v=DMARC1; p=reject; np=reject; t=y",
      "send",
      differing(`remove \`t=y\` from ${RECORD}`, "`t`"),
    ],
    ["dmarc/rua", "v=DMARC1; p=reject", "send-receive", "Publish this record, with a mailbox that somebody reads."],
    [
      "dmarc/rua",
      "v=DMARC1; p=reject",
      "send",
      "In the DMARC record of example.de, point `rua` to a mailbox of a domain that receives mail.",
    ],
    [
      "dmarc/rua-authorised",
      "v=DMARC1; p=reject; rua=mailto:d@b.net",
      "send-receive",
      "Replace b.net in `rua`: it does not exist.",
    ],
    [
      "dmarc/rua-authorised",
      "v=DMARC1; p=reject; rua=mailto:d@b.net,mailto:d@example.de",
      "send-receive",
      "Remove b.net from `rua`: it does not exist.",
    ],
    [
      "dmarc/rua-authorised",
      "v=DMARC1; p=reject; rua=mailto:d@b.net,mailto:d@c.net,mailto:d@mx.example.org",
      "send-receive",
      'Ask the operator of the destination to publish `example.de._report._dmarc.mx.example.org. TXT "v=DMARC1"`, or remove the destination from `rua`. Remove b.net and c.net from `rua`: they do not exist.',
    ],
    [
      "dmarc/rua-authorised",
      "v=DMARC1; p=reject; rua=mailto:d@mx.example.org",
      "send-receive",
      'Ask the operator of the destination to publish `example.de._report._dmarc.mx.example.org. TXT "v=DMARC1"`, or remove the destination from `rua`.',
    ],
    [
      "dmarc/ruf",
      "v=DMARC1; p=reject; ruf=mailto:d@b.net,d@c.net",
      "send-receive",
      `${LATER} Remove \`ruf\` and \`fo\` from ${RECORD}.`,
    ],
    [
      "dmarc/ruf",
      `v=DMARC1; p=reject; ruf=mailto:d@b.net; ${RUA}`,
      "send-receive",
      "Remove `ruf` and `fo` from the DMARC record of example.de.",
    ],
  ])("by %s of %s", async (id, text, mail, fix) => {
    expect(inEnglish((await judgeAll(ownRecord(text), { mail })).get(id))).toMatchObject({ fix: { text: fix } });
  });

  test.each([
    ["v=DMARC1; p=reject; psd=y", "fail"],
    ["v=DMARC1; p=x; psd=y", "fail"],
    ["v=DMARC1; p=reject; psd=y; p=reject", "pass"],
    ["v=DMARC1; p=reject; psd=n", "pass"],
  ])("by dmarc/tree-walk of %s at a domain that is no public suffix: %s", async (text, outcome) => {
    const judgement = inEnglish((await judgeAll(ownRecord(text))).get("dmarc/tree-walk"));
    const suffix = {
      message: expect.stringMatching(/^`psd=y` makes example\.de a public suffix/),
      fix: {
        text: "Remove `psd=y` from the DMARC record of example.de, unless others register domains below it.",
      },
    };
    expect(judgement).toMatchObject({ outcome, ...(outcome === "fail" ? suffix : {}) });
  });

  test("by dmarc/tree-walk of a domain above", async () => {
    const text =
      "If example.de is your organisational domain, publish a DMARC record with `psd=n` at _dmarc.example.de.";
    expect(
      inEnglish((await judgeAll({ "_dmarc.de TXT": ["v=DMARC1; p=reject"] })).get("dmarc/tree-walk")),
    ).toMatchObject({ fix: { text } });
  });
});
