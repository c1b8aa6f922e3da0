// Situations of a DKIM rotation, in few words.
import type { DkimSituation, SelectorKeys } from "../../../src/advance/dkim/selectors.ts";
import { message } from "../../../src/message.ts";
import type { Finding, MailKind, Observation } from "../../../src/model.ts";
import { addSeconds } from "../../../src/moment.ts";
import type { DkimFact } from "../../../src/standards/dkim/record.ts";
import { parseDkim } from "../../../src/standards/dkim/record.ts";
import type { DmarcRow } from "../../../src/standards/dmarc/received.ts";
import { ED25519, rsa } from "../../support/dkim-key.ts";
import { inWords } from "../../support/in-words.ts";
import { sampleFinding } from "../../support/sample-report.ts";

export const AT = "2026-11-30T02:00:00.000Z";
/** The day so many days before the run. */
export const daysAgo = (days: number): string => addSeconds(AT, -days * 86_400).slice(0, 10);

export type Published = "rsa" | "other rsa" | "ed25519" | "alias" | "revoked" | "nothing" | "unknown";

const LOCATION = { file: "mail-policy.yml", line: 1, column: 1 };
const RECORDS: Record<string, string> = {
  rsa: `v=DKIM1; k=rsa; p=${rsa(2048)}`,
  "other rsa": `v=DKIM1; k=rsa; p=${rsa(2049)}`,
  ed25519: `v=DKIM1; k=ed25519; p=${ED25519}`,
  alias: `v=DKIM1; k=rsa; p=${rsa(2048)}`,
  revoked: "v=DKIM1; p=",
};
const PARSED = new Map(Object.entries(RECORDS).map(([name, text]) => [name, parseDkim(text)]));

function fact(selector: string, published: Published): Observation<DkimFact> {
  const record = PARSED.get(published);
  if (published === "unknown") return { state: "unknown", reason: inWords("no answer"), evidence: [] };
  if (record === undefined) return { state: "absent", evidence: [] };
  const owner = published === "alias" ? "key.provider.test" : `${selector}._domainkey.a.test`;
  return { state: "present", value: { ...record, owner }, evidence: [] };
}

export interface GivenSelector {
  isRetired?: boolean;
  planned?: Published;
  /** As planned, if it is left out. */
  live?: Published;
  /** In days; null where nothing shows it. */
  age?: number | null;
  /** The days, before the run, on which reports show its signatures. */
  signed?: readonly number[];
}

export interface Given {
  selectors?: Record<string, GivenSelector>;
  /** The days, before the run, that reports are of. */
  reports?: readonly number[];
  mail?: MailKind;
  taken?: readonly string[];
  findings?: readonly Finding[];
}

const LIMIT = 183;

/** A domain that sends mail. */
export function situation({ selectors = {}, reports = [], mail = "send", ...more }: Given): DkimSituation {
  const entries = Object.entries(selectors);
  const named = (isRetired: boolean): [string, GivenSelector][] =>
    entries.filter(([, given]) => (given.isRetired ?? false) === isRetired);
  const list = (isRetired: boolean): { name: string; location: typeof LOCATION }[] =>
    named(isRetired).map(([name]) => ({ name, location: LOCATION }));
  const keysIn = (view: "planned" | "live"): SelectorKeys => {
    const facts = (isRetired: boolean): SelectorKeys["dkim"] =>
      Object.fromEntries(
        named(isRetired).map(([name, { planned = "rsa", live = planned }]) => [
          name,
          fact(name, view === "live" ? live : planned),
        ]),
      );
    return { dkim: facts(false), dkimRetired: facts(true) };
  };
  return {
    domain: { name: "a.test", mail, dkim: { selectors: list(false), retired: list(true) } },
    at: AT,
    planned: keysIn("planned"),
    live: keysIn("live"),
    findings: [...named(false).flatMap(([name, { age = 10 }]) => ageFinding(name, age)), ...(more.findings ?? [])],
    rows: [
      ...reports.map((day) => row(day, [])),
      ...entries.flatMap(([selector, { signed = [] }]) => signed.map((day) => row(day, [{ selector }]))),
    ],
    taken: more.taken ?? [],
    needed: new Map(),
  };
}

function ageFinding(selector: string, age: number | null): Finding {
  const given = { check: "dkim/rotation", subject: `${selector}._domainkey.a.test` };
  if (age === null)
    return sampleFinding("unknown", { ...given, outcome: "unknown", message: message("dkim/rotation/undated") });
  const values = { by: "commit", day: daysAgo(age), days: age, limit: LIMIT, isFirst: true } as const;
  return age > LIMIT
    ? sampleFinding("warn", { ...given, outcome: "fail", message: message("dkim/rotation/old", values) })
    : sampleFinding("pass", { ...given, outcome: "pass", message: message("dkim/rotation/young", values) });
}

interface GivenSignature {
  selector: string | null;
  domain?: string;
  result?: string;
}

/** A row of a report; its mails are two. */
export function row(day: number, signatures: readonly GivenSignature[]): DmarcRow {
  return {
    day: daysAgo(day),
    ip: "192.0.2.1",
    from: "a.test",
    spf: null,
    dkim: signatures.map(({ selector, domain = "a.test", result = "pass" }) => ({ domain, selector, result })),
    isDkimAligned: true,
    disposition: "none",
    overrides: [],
    count: 2,
  };
}

/** The days from one to another, both before the run. */
export function days(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, i) => from - i);
}
