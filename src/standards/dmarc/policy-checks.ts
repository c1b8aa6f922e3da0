// DMARC: what receivers are asked to do with forged mail of the domain and of names below it (RFC 9989 §4.7).
import { MAILS, defineCheck } from "../../define-check.ts";
import type { Subject } from "../../define-check.ts";
import type { Fix } from "../../model.ts";
import { propose } from "./proposal.ts";
import type { DmarcPolicy, DmarcRecord, ParsedDmarc } from "./record.ts";
import { effectivePolicy } from "./record.ts";
import { REQUIREMENT, from, unlessPolicyRead, unlessRead } from "./terms.ts";
import type { Organisation } from "./tree-walk.ts";

const PUBLISH = "Publish this record, once the reports show that your own mail passes.";

/** What only the `bsi` profile asks for is proposed as a record there, elsewhere as an advice. */
function advise(record: DmarcRecord, subject: Subject, advice: string): Fix {
  return subject.profile === "bsi" ? propose(record, subject, PUBLISH) : { text: advice, records: [] };
}

export const dmarcPolicy = defineCheck({
  id: "dmarc/policy",
  scope: "domain",
  title: "The effective DMARC policy is quarantine or reject",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-02"],
  references: ["RFC 9989 §4.7"],
  why: "With `p=none` receivers deliver forged mail as if it were genuine; the record only counts it.",
  fix: "Raise `p` (and `sp` for subdomains) to `quarantine` or `reject` once the reports show that your own mail passes; remove `t=y`.",
  levels: { "tr-03108": "must", bsi: "must" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessPolicyRead(dmarc);
    if (unread !== null) return unread;
    if (dmarc.effective !== "none")
      return { outcome: "pass", message: `the policy is ${dmarc.effective}${from(dmarc)}` };
    const asked = dmarc[dmarc.decidedBy];
    let message = `${dmarc.decidedBy}=${asked ?? "none"}${from(dmarc)}: forged mail is delivered`;
    if (dmarc.testing && asked === "quarantine")
      message = `${dmarc.decidedBy}=quarantine with t=y counts as none${from(dmarc)}`;
    else if (asked === null) message = `the record has no \`p\`, which counts as p=none${from(dmarc)}`;
    return { outcome: "fail", message, fix: propose(dmarc, subject, PUBLISH) };
  },
});

export const dmarcReject = defineCheck({
  id: "dmarc/reject",
  scope: "domain",
  title: "The effective DMARC policy is reject",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9989 §7.4"],
  why: "Only `p=reject` keeps forged mail out of every folder. RFC 9989 §7.4 advises against it for domains whose users post to mailing lists: their mail would be refused too.",
  fix: "Raise `p` to `reject` after at least a month each of `none` and `quarantine`, unless users of the domain post to mailing lists.",
  levels: { "tr-03108": "info", bsi: "should" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessPolicyRead(dmarc);
    if (unread !== null) return unread;
    if (dmarc.effective === "reject") return { outcome: "pass", message: `the policy is reject${from(dmarc)}` };
    if (dmarc.effective === "none")
      return { outcome: "not-applicable", message: "not judged: the policy is not even quarantine, see dmarc/policy" };
    const message = `the policy is quarantine${dmarc.testing ? ", for t=y lowers it" : ""}${from(dmarc)}; RFC 9989 §7.4 advises against reject where users post to mailing lists`;
    const advice = `If no user of ${subject.name} posts to mailing lists, raise \`p\` to \`reject\` in its DMARC record, without \`t=y\`.`;
    return { outcome: "fail", message, fix: advise(dmarc, subject, advice) };
  },
});

/**
 * The record that receivers go by for names below the domain that have none of their own, and where it stands. `others`: it is
 * that of another organisational domain, and no record of the domain's own would change it.
 */
function below(
  dmarc: DmarcRecord,
  organisation: Organisation,
  { name }: Subject,
): { record: ParsedDmarc; at: string; others: boolean } {
  // RFC 9989 §4.10.1: after the name's own record comes that of the organisational domain, not one between.
  const others = organisation.name !== name && organisation.record !== null;
  return { record: organisation.record ?? dmarc, at: organisation.recordAt, others };
}

/** The tags that leave names below the domain without protection, in words. */
function unprotected(record: ParsedDmarc): string[] {
  const { p, sp, np, testing } = record;
  const said = (tag: string, policy: DmarcPolicy | null): string =>
    `${tag}=${policy ?? "none"}${testing && policy === "quarantine" ? " with t=y" : ""}`;
  const existing = sp === null ? said("p", p) : said("sp", sp);
  const faults: string[] = [];
  if (effectivePolicy(record, "exists") === "none") faults.push(`${existing} for subdomains`);
  if (effectivePolicy(record, "missing") === "none")
    faults.push(`${np === null ? existing : said("np", np)} for names that do not exist`);
  return faults;
}

export const dmarcSubdomains = defineCheck({
  id: "dmarc/subdomains",
  scope: "domain",
  title: "The effective policy for subdomains, existing or not, is quarantine or reject",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-01"],
  references: ["RFC 9989 §4.7"],
  why: "Forgers simply invent a subdomain: with `sp=none` or `np=none` mail from it is delivered, however strict `p` is.",
  fix: "Take `sp` and `np` out of the record, so that `p` counts for subdomains too, or raise them to `quarantine` or `reject`.",
  levels: { "tr-03108": "should", bsi: "must" },
  mail: MAILS,
  needs: ["dmarc", "organisation"],
  judge: ({ dmarc, organisation }, subject) => {
    const unread = unlessPolicyRead(dmarc);
    if (unread !== null) return unread;
    const { record, at, others } = below(dmarc, organisation, subject);
    const faults = unprotected(record);
    const place = at === subject.name ? "" : ` (by the record of ${at})`;
    if (faults.length === 0)
      return {
        outcome: "pass",
        message: `subdomains: ${effectivePolicy(record, "exists")}, names that do not exist: ${effectivePolicy(record, "missing")}${place}`,
      };
    // The tag that the domain itself suffers from is the fault of dmarc/policy: only another is one more.
    const more = (["sp", "np"] as const).some((tag) => dmarc[tag] === "none" && tag !== dmarc.decidedBy);
    if (at === dmarc.foundAt && dmarc.effective === "none" && !more)
      return {
        outcome: "not-applicable",
        message: "not judged: the policy is none for the domain itself, see dmarc/policy",
      };
    const message = `${faults.join(", ")}${place}: forged mail is delivered`;
    if (others)
      return {
        outcome: "fail",
        message,
        fix: {
          text: `Raise the policies in the DMARC record of ${at}: names below ${subject.name} go by it.`,
          records: [],
        },
      };
    return { outcome: "fail", message, fix: propose(dmarc, subject, PUBLISH) };
  },
});

export const dmarcFullCoverage = defineCheck({
  id: "dmarc/full-coverage",
  scope: "domain",
  title: "No pct below 100 weakens the policy",
  section: "§4.3",
  requirements: [],
  tests: [],
  references: ["RFC 9989 §C.5.2", "RFC 7489 §6.3"],
  why: "Receivers that follow RFC 7489 apply the policy to that share of forged mail only; others ignore the tag.",
  fix: "Take `pct` out of the record; to try out a policy, publish `t=y`.",
  levels: { "tr-03108": "should", bsi: "should" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessRead(dmarc);
    if (unread !== null) return unread;
    if (dmarc.pct === null || dmarc.pct === 100) return { outcome: "pass", message: "no `pct` below 100" };
    const message = `pct=${dmarc.pct}${from(dmarc)}: receivers that follow RFC 7489 apply the policy to ${dmarc.pct} % of forged mail, those of RFC 9989 to all`;
    return { outcome: "fail", message, fix: propose(dmarc, subject, PUBLISH) };
  },
});

export const dmarcAlignment = defineCheck({
  id: "dmarc/alignment",
  scope: "domain",
  title: "DKIM and SPF must align strictly",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9989 §4.7"],
  why: "With relaxed alignment any subdomain, a forgotten one too, can send in the domain's name.",
  fix: "Publish `adkim=s` and `aspf=s` once all mail is signed and sent with the very domain of its From header.",
  levels: { "tr-03108": "info", bsi: "should" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessRead(dmarc, ["adkim", "aspf"]);
    if (unread !== null) return unread;
    const relaxed = (["adkim", "aspf"] as const).filter((tag) => dmarc[tag] === "r");
    if (relaxed.length === 0) return { outcome: "pass", message: `adkim=s and aspf=s${from(dmarc)}` };
    const message = `relaxed alignment: ${relaxed.map((tag) => `\`${tag}\``).join(" and ")} ${relaxed.length > 1 ? "are" : "is"} not s${from(dmarc)}`;
    const advice = `Once all mail is signed and sent with the very domain of its From header, put \`adkim=s; aspf=s\` into the DMARC record of ${subject.name}.`;
    return { outcome: "fail", message, fix: advise(dmarc, subject, advice) };
  },
});
