// What ends soon, and must be renewed before it does: waivers, certificates, DKIM keys, DNSSEC signatures, attestations.
import type { Finding } from "../model.ts";
import type { Reminder, Report } from "../run-report.ts";
import { ORGANISATION, findingKey } from "../model.ts";
import { compareNaturally, compareText } from "../text/order.ts";
import { addSeconds, daysBetween } from "../moment.ts";

/** Project limit: days ahead, enough for a change that others must approve. */
const DAYS_AHEAD = 30;
const DAY_SECONDS = 86_400;

/** The parts of a report that something ends in: each a pure function. */
const SOURCES: readonly ((report: Report) => Reminder[])[] = [waivers, certificates, keys, signatures, attestations];

/** What ends soon or has ended and still counts, the earliest first. */
export function remindersOf(report: Report): Reminder[] {
  return SOURCES.flatMap((source) => source(report)).toSorted(
    (a, b) => compareText(a.ends, b.ends) || compareNaturally(a.key, b.key),
  );
}

/** Waivers that are in effect, and expired ones whose failure is still there; each once. */
function waivers({ domains, at, waivers: { expired } }: Report): Reminder[] {
  const reminders = new Map<string, Reminder>();
  const add = (domain: string, finding: Finding, ends: string): void => {
    const days = daysBetween(at.slice(0, 10), ends); // to the end of that day
    const key = findingKey(domain, finding.check, `until ${ends}`);
    if (days < DAYS_AHEAD && !reminders.has(key))
      // NaN, of a date that is none, never is
      reminders.set(key, {
        key,
        what: "waiver",
        domain,
        isOfOrganisation: false,
        subject: finding.check,
        ends,
        isPast: days < 0,
        finding,
      });
  };
  const past = expired.filter(({ problem }) => problem.code === "waiver/expired"); // others never had an end
  const ended = new Map(past.map(({ domain, check, expires }) => [`${domain} ${check}`, expires]));
  for (const { name, findings } of domains) {
    for (const finding of findings) {
      const end = ended.get(`${name} ${finding.check}`);
      if (finding.waiver !== null) add(name, finding, finding.waiver.expires);
      else if (end !== undefined && isOpen(finding)) add(name, finding, end);
    }
  }
  return [...reminders.values()];
}

/**
 * Certificates that are too close to their end by their own check, whose parameter says how close that is: automated renewal may leave any of
 * them few days.
 */
function certificates({ domains, at }: Report): Reminder[] {
  return domains.flatMap(({ name: domain, findings }) =>
    findings.flatMap((finding): Reminder[] => {
      const end = certificateEnd(finding);
      if (end === null || !isOpen(finding)) return [];
      const { key, subject } = finding;
      const host = finding.message.code.startsWith("mta-sts/") ? `mta-sts.${subject}` : subject;
      const isPast = daysBetween(at, end) < 0;
      return [
        {
          key,
          what: "certificate",
          domain,
          isOfOrganisation: false,
          subject: host,
          ends: end.slice(0, 10),
          isPast,
          finding,
        },
      ];
    }),
  );
}

/** When the certificate ends that a failure is about; null for another failure. */
function certificateEnd({ message }: Finding): string | null {
  switch (message.code) {
    case "smtp-tls/certificate-expiry/soon":
    case "smtp-tls/certificate-expiry/expired":
      return textOf(message.values.notAfter);
    case "mta-sts/certificate-expiry/soon":
    case "mta-sts/certificate-expiry/expired":
      return textOf(message.values.end);
    default:
      return null;
  }
}

/** DKIM keys that have to be replaced within the days that their check allows. */
function keys({ domains }: Report): Reminder[] {
  return domains.flatMap(({ name, findings }) => findings.flatMap((finding) => keyReminder(name, finding) ?? []));
}

/** That of a DKIM key by what is found of its age; null where it need not be replaced soon, or that is unknown. */
export function keyReminder(domain: string, finding: Finding): Reminder | null {
  const age = ageOfKey(finding);
  if (age === null) return null;
  const { days, limit } = age;
  const { subject } = finding;
  const ends = lastDayOf(age);
  const isPast = days > limit;
  if (isPast ? !isOpen(finding) : limit - days >= DAYS_AHEAD) return null;
  const key = findingKey(domain, finding.check, `${subject} until ${ends}`);
  return { key, what: "key", domain, isOfOrganisation: false, subject, ends, isPast, finding };
}

/** The last day on which a DKIM key may be in use, by what is found of its age; null where that is unknown. */
export function lastDayOfKey(finding: Finding): string | null {
  const age = ageOfKey(finding);
  return age && lastDayOf(age);
}

interface AgeOfKey {
  day: unknown;
  days: number;
  limit: number;
}

function ageOfKey({ message }: Finding): AgeOfKey | null {
  return message.code === "dkim/rotation/young" || message.code === "dkim/rotation/old" ? message.values : null;
}

function lastDayOf({ day, limit }: AgeOfKey): string {
  return addSeconds(textOf(day) ?? "", limit * DAY_SECONDS).slice(0, 10);
}

/** DNSSEC signatures that their signer should have renewed. */
function signatures({ domains, at }: Report): Reminder[] {
  return domains.flatMap(({ name: domain, findings }) =>
    findings.flatMap((finding): Reminder[] => {
      if (finding.message.code !== "dnssec/not-bogus/overdue") return [];
      const { name, until } = finding.message.values;
      const [subject, end] = [textOf(name) ?? "", textOf(until) ?? ""];
      const ends = end.slice(0, 10);
      const key = findingKey(domain, finding.check, `${subject} until ${ends}`);
      return [{ key, what: "signature", domain, isOfOrganisation: false, subject, ends, isPast: end < at, finding }];
    }),
  );
}

/** Attestations that run out, each once: they are the organisation's. */
function attestations({ domains }: Report): Reminder[] {
  const reminders = new Map<string, Reminder>();
  for (const { name: domain, findings } of domains)
    for (const finding of findings) {
      const { message, subject } = finding;
      if (message.code !== "attestation/valid/soon" && message.code !== "attestation/valid/expired") continue;
      const ends = textOf(message.values.until);
      const isPast = message.code === "attestation/valid/expired";
      if (ends === null || finding.waiver !== null || reminders.has(`${subject} ${ends}`)) continue;
      const key = findingKey(ORGANISATION, finding.check, `${subject} until ${ends}`);
      reminders.set(`${subject} ${ends}`, {
        key,
        what: "attestation",
        domain,
        isOfOrganisation: true,
        subject,
        ends,
        isPast,
        finding,
      });
    }
  return [...reminders.values()];
}

/** A date that a message has as text, as it always does. */
function textOf(date: unknown): string | null {
  return typeof date === "string" ? date : null;
}

/** Whether a finding fails, and counts. */
export function isOpen({ status }: Finding): boolean {
  return status === "fail" || status === "warn";
}
