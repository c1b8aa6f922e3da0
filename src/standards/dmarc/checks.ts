// DMARC: exactly one valid record applies, as today's and yesterday's receivers find it (RFC 9989, TR-03182-06-M).
import { MAILS, defineCheck } from "../../define-check.ts";
import type { Name } from "../../dns/name.ts";
import { differencesTo7489 } from "./rfc7489.ts";
import { mailboxAdvice, propose } from "./proposal.ts";
import { organisationByList } from "./public-suffix.ts";
import type { DmarcRecord, ParsedDmarc } from "./record.ts";
import { REQUIREMENT, from, unlessRead } from "./terms.ts";

/** RFC 7489 §6.6.3: after the domain's own, only the record of its organisational domain by the Public Suffix List is looked for. */
function elsewhereBy7489({ inherited, foundAt }: DmarcRecord, domain: Name): string {
  const listed = organisationByList(domain);
  if (!inherited || listed === foundAt) return "";
  return `; receivers that follow RFC 7489 look ${listed === domain ? "no further than the domain itself" : `for it at ${listed} only`}`;
}

export const dmarcPresent = defineCheck({
  id: "dmarc/present",
  scope: "domain",
  title: "Exactly one DMARC record applies",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-01"],
  references: ["RFC 9989 §4.10"],
  why: "Without a DMARC record receivers accept mail that forges the domain in its From header; several records count as none.",
  fix: "Publish exactly one TXT record at `_dmarc` that begins with `v=DMARC1;`.",
  levels: { "tr-03108": "must", bsi: "must" },
  mail: MAILS,
  examines: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    if (dmarc.state === "present")
      return {
        outcome: "pass",
        message: `there is one record${from(dmarc.value)}${elsewhereBy7489(dmarc.value, subject.name)}`,
      };
    const message = dmarc.state === "absent" ? `no DMARC record applies to ${subject.name}` : dmarc.problem;
    return {
      outcome: "fail",
      message,
      fix: propose(null, subject, `Publish this one record and no other; ${mailboxAdvice(subject.mail)}.`),
    };
  },
});

/** RFC 9989 §4.7: 0 and 1 exclude each other in `fo`, which counts only beside `ruf`; RFC 7489 §6.3 lets both stand. */
function contradiction({ fo, ruf }: ParsedDmarc): string {
  const both = ruf.length > 0 && fo !== null && fo.includes("0") && fo.includes("1");
  return both ? "; its `fo` has both 0 and 1, which receivers that follow RFC 9989 take for 0" : "";
}

export const dmarcSyntax = defineCheck({
  id: "dmarc/syntax",
  scope: "domain",
  title: "The DMARC record is valid",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 9989 §4.7", "RFC 9989 §4.10.1"],
  why: "Receivers ignore what they cannot read: a misspelt policy counts as `p=none`, or makes them discard the whole record.",
  fix: "Write each tag once, as `name=value` with a value of its own list, and `;` between them.",
  levels: { "tr-03108": "must", bsi: "must" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    if (dmarc.errors.length === 0) {
      const differences = differencesTo7489(dmarc);
      const older = differences.length === 0 ? "" : `; receivers that follow RFC 7489 ${differences.join("; they ")}`;
      return { outcome: "pass", message: `the record is valid${from(dmarc)}${older}${contradiction(dmarc)}` };
    }
    let effect = "";
    if (dmarc.discarded) effect = "; receivers discard the record";
    else if (dmarc.badTags.length > 0) effect = "; receivers take the record for `p=none`";
    const message = `${dmarc.errors.join("; ")}${effect}${from(dmarc)}`;
    return {
      outcome: "fail",
      message,
      fix: propose(dmarc, subject, `Publish this record in its place; ${mailboxAdvice(subject.mail)}.`),
    };
  },
});

export const dmarcRemovedTags = defineCheck({
  id: "dmarc/removed-tags",
  scope: "domain",
  title: "The record has none of the removed tags pct, rf and ri",
  section: "§4.3",
  requirements: [],
  tests: [],
  references: ["RFC 9989 §C.5.2"],
  why: "Today's receivers ignore these tags, so they do not do what whoever reads the record thinks.",
  fix: "Take `pct`, `rf` and `ri` out of the record.",
  levels: { "tr-03108": "info", bsi: "info" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const unread = unlessRead(dmarc);
    if (unread !== null) return unread;
    // RFC 9989 §C.5.2; a pct below 100 has a check of its own.
    const partial = dmarc.pct !== null && dmarc.pct < 100;
    const removed = dmarc.tags.filter((tag) => ["rf", "ri"].includes(tag) || (tag === "pct" && !partial));
    if (removed.length > 0) {
      const message = `RFC 9989 has removed ${removed.map((tag) => `\`${tag}\``).join(", ")}${from(dmarc)}`;
      return { outcome: "fail", message, fix: propose(dmarc, subject, "Publish this record, which does without.") };
    }
    if (partial)
      return {
        outcome: "not-applicable",
        message: "not judged: of the removed tags only `pct` is there, see dmarc/full-coverage",
      };
    return { outcome: "pass", message: "the record has no `pct`, `rf` or `ri`" };
  },
});

export const dmarcTreeWalk = defineCheck({
  id: "dmarc/tree-walk",
  scope: "domain",
  title: "Tree walk and Public Suffix List agree on the organisational domain",
  section: "§4.3",
  requirements: [],
  tests: [],
  references: ["RFC 9989 §4.10", "RFC 7489 §3.2"],
  why: "Receivers that follow RFC 7489 look in the list, those that follow RFC 9989 in DNS; where they differ, the same mail passes at one and fails at the other.",
  fix: "Publish `psd=n` in the record of the organisational domain.",
  levels: { "tr-03108": "info", bsi: "info" },
  mail: MAILS,
  needs: ["dmarc", "organisation"],
  judge: ({ organisation }, { name }) => {
    const listed = organisationByList(name);
    if (listed === organisation.name) return { outcome: "pass", message: `the organisational domain is ${listed}` };
    const message = `the tree walk takes ${organisation.name} for the organisational domain, the Public Suffix List ${listed}`;
    return {
      outcome: "fail",
      message,
      fix: {
        text: `Publish a DMARC record with \`psd=n\` at _dmarc.${listed}, if that is your organisational domain.`,
        records: [],
      },
    };
  },
});
