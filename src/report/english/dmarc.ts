// What is said of DMARC.
import { quoteForMessage } from "../../dns/record.ts";
import { list } from "../../text/list.ts";

/** How many report destinations a sentence lists; a hostile record has thousands. */
const MAX_DESTINATIONS = 10;

/** `origin` is where an inherited record was found, null for the domain's own. */
type Origin = { origin: string | null };
type Domain = { domain: string };
type Policy = { tag: string; policy: string; testing: boolean };

const inherited = (origin: string | null): string => (origin === null ? "" : ` (inherited from ${origin})`);
const foundAt = (origin: string | null): string => (origin === null ? "" : ` (by the record of ${origin})`);
const tagNames = (tags: readonly string[], separator = ", "): string => tags.map((tag) => `\`${tag}\``).join(separator);
const destinations = (all: readonly string[]): string => list(all, MAX_DESTINATIONS, "; ");

/** The values that a tag may have. */
const ALLOWED: Readonly<Record<string, string>> = {
  psd: "y, n or u",
  t: "y or n",
  adkim: "r or s",
  aspf: "r or s",
  fo: "0, 1, d and s, with `:` between them",
};

/** What else is to be done about a record that is proposed: only the reader can choose the mailbox. */
const mailboxAdvice = (mail: string): string =>
  mail === "send"
    ? "Point `rua` to a mailbox of a domain that receives mail."
    : "Point `rua` to a mailbox that somebody reads.";

const weakPolicy = ({ tag, policy, testing }: Policy): string => `${tag}=${policy}${testing ? " with t=y" : ""}`;

const records = {
  "dmarc-record/absent": ({ domain }: Domain) => `no DMARC record applies to ${domain}`,
  "dmarc-record/several": ({ count, name }: { count: number; name: string }) =>
    `${count} DMARC records at ${name}; receivers discard all of them`,
  "dmarc-record/policy": ({ tag, value }: { tag: string; value: string }) =>
    `${quoteForMessage(`${tag}=${value}`)} is not a valid policy: use none, quarantine or reject`,
  "dmarc-record/value": ({ tag, value }: { tag: string; value: string }) =>
    `${quoteForMessage(`${tag}=${value}`)} is not valid: use ${ALLOWED[tag]}`,
  "dmarc-record/existence": ({ reason }: { reason: string }) =>
    `${reason}; the answer decides between \`sp\` and \`np\``,
  "dmarc/destination/usable": ({ uri }: { uri: string }) => quoteForMessage(uri),
  "dmarc/destination/unusable": ({ uri, problem }: { uri: string; problem: string }) =>
    `${quoteForMessage(uri)}: ${problem}`,
};

const policies = {
  "dmarc/not-judged/discarded": () => "not judged: receivers discard the record, see dmarc/syntax",
  "dmarc/not-judged/invalid": ({ tags }: { tags: readonly string[] }) =>
    `not judged: ${tagNames(tags)} cannot be read, see dmarc/syntax`,
  "dmarc/fix/publish": () => "Publish this record once the reports show that your own mail passes.",

  "dmarc/present/pass": ({ origin }: Origin) => `there is one record${inherited(origin)}`,
  "dmarc/present/unseen": ({ origin }: Origin) =>
    `there is one record${inherited(origin)}; receivers that follow RFC 7489 look only at the domain itself`,
  "dmarc/present/elsewhere": ({ origin, listed }: Origin & { listed: string }) =>
    `there is one record${inherited(origin)}; receivers that follow RFC 7489 look for it only at ${listed}`,
  "dmarc/present/fix": ({ mail }: { mail: string }) =>
    `Publish this record and no other DMARC record. ${mailboxAdvice(mail)}`,

  "dmarc/syntax/valid": (record: Origin & { older: readonly string[]; isFoContradictory: boolean }) => {
    const older = record.older.length === 0 ? "" : `; receivers that follow RFC 7489 ${record.older.join("; they ")}`;
    const fo = record.isFoContradictory
      ? "; its `fo` has both 0 and 1, which receivers that follow RFC 9989 treat as 0"
      : "";
    return `the record is valid${inherited(record.origin)}${older}${fo}`;
  },
  "dmarc/rfc7489/no-policy": () => "treat a record without `p` as no record",
  "dmarc/rfc7489/policy-not-second": () => "expect `p` right after `v`, and may discard the record",
  "dmarc/rfc7489/testing": () => "ignore `t=y`, and apply the policy in full",
  "dmarc/rfc7489/np": () => "ignore `np`, and apply `sp` or `p`",
  "dmarc/rfc7489/psd": () => "ignore `psd`, and use the Public Suffix List",
  "dmarc/syntax/invalid": (record: Origin & { errors: readonly string[]; effect: "discarded" | "none" | null }) => {
    const { errors, effect, origin } = record;
    const effects = { discarded: "; receivers discard the record", none: "; receivers treat the record as `p=none`" };
    return `${errors.join("; ")}${effect === null ? "" : effects[effect]}${inherited(origin)}`;
  },
  "dmarc/syntax/fix": ({ mail }: { mail: string }) => `Replace the record with this one. ${mailboxAdvice(mail)}`,

  "dmarc/effective-policy": ({ policy, origin }: Origin & { policy: string }) =>
    `the policy is ${policy}${inherited(origin)}`,
  "dmarc/policy/none": ({ tag, policy, origin }: Origin & { tag: string; policy: string }) =>
    `${tag}=${policy}${inherited(origin)}: receivers deliver forged mail`,
  "dmarc/policy/testing": ({ tag, origin }: Origin & { tag: string }) =>
    `${tag}=quarantine with t=y counts as none${inherited(origin)}: receivers deliver forged mail`,
  "dmarc/policy/no-policy": ({ origin }: Origin) =>
    `the record has no \`p\`, which counts as p=none${inherited(origin)}: receivers deliver forged mail`,

  "dmarc/reject/not-judged": () => "not judged: the policy is weaker than quarantine, see dmarc/policy",
  "dmarc/reject/quarantine": ({ testing, origin }: Origin & { testing: boolean }) =>
    `the policy is quarantine${testing ? ", as t=y lowers it" : ""}${inherited(origin)}; RFC 9989 §7.4 advises against reject where users post to mailing lists`,
  "dmarc/reject/fix": ({ domain }: Domain) =>
    `If no user of ${domain} posts to mailing lists, raise \`p\` to \`reject\` in its DMARC record, without \`t=y\`.`,

  "dmarc/subdomains/pass": ({ existing, missing, origin }: Origin & { existing: string; missing: string }) =>
    `subdomains: ${existing}; names that do not exist: ${missing}${foundAt(origin)}`,
  "dmarc/subdomains/existing": (policy: Policy) => `${weakPolicy(policy)} for subdomains`,
  "dmarc/subdomains/missing": (policy: Policy) => `${weakPolicy(policy)} for names that do not exist`,
  "dmarc/subdomains/fail": ({ gaps, origin }: Origin & { gaps: readonly string[] }) =>
    `${gaps.join(", ")}${foundAt(origin)}: receivers deliver forged mail`,
  "dmarc/subdomains/not-judged": () => "not judged: the policy is none for the domain itself, see dmarc/policy",
  "dmarc/subdomains/fix": ({ at, domain }: Domain & { at: string }) =>
    `Raise the policies in the DMARC record of ${at}: it applies to names below ${domain}.`,

  "dmarc/full-coverage/pass": () => "no `pct` below 100",
  "dmarc/full-coverage/fail": ({ pct, origin }: Origin & { pct: number }) =>
    `pct=${pct}${inherited(origin)}: receivers that follow RFC 7489 apply the policy to ${pct} % of forged mail, those that follow RFC 9989 to all of it`,

  "dmarc/removed-tags/pass": () => "the record has no `pct`, `rf` or `ri`",
  "dmarc/removed-tags/fail": ({ tags, origin }: Origin & { tags: readonly string[] }) =>
    `RFC 9989 has removed ${tagNames(tags)}${inherited(origin)}`,
  "dmarc/removed-tags/not-judged": () =>
    "not judged: `pct` is the only removed tag of the record, see dmarc/full-coverage",
  "dmarc/removed-tags/fix": () => "Replace the record with this one, which has none of these tags.",

  "dmarc/alignment/strict": ({ origin }: Origin) => `adkim=s and aspf=s${inherited(origin)}`,
  "dmarc/alignment/relaxed": ({ tags, origin }: Origin & { tags: readonly string[] }) =>
    `relaxed alignment: ${tagNames(tags, " and ")} ${tags.length > 1 ? "are" : "is"} not set to \`s\`${inherited(origin)}`,
  "dmarc/alignment/fix": ({ domain }: Domain) =>
    `Once all mail is signed and sent with the exact domain of its From header, add \`adkim=s; aspf=s\` to the DMARC record of ${domain}.`,

  "dmarc/tree-walk/same": ({ listed }: { listed: string }) => `the organisational domain is ${listed}`,
  "dmarc/tree-walk/different": ({ found, listed }: { found: string; listed: string }) =>
    `the organisational domain is ${found} by the tree walk, ${listed} by the Public Suffix List`,
  "dmarc/tree-walk/fix": ({ listed }: { listed: string }) =>
    `If ${listed} is your organisational domain, publish a DMARC record with \`psd=n\` at _dmarc.${listed}.`,
};

const reports = {
  "dmarc/rua/usable": ({ usable, unusable }: { usable: readonly string[]; unusable: readonly string[] }) =>
    `reports go to ${destinations(usable)}${unusable.length > 0 ? `; receivers ignore ${destinations(unusable)}` : ""}`,
  "dmarc/rua/absent": ({ origin }: Origin) => `the record has no \`rua\`${inherited(origin)}`,
  "dmarc/rua/unusable": ({ unusable, origin }: Origin & { unusable: readonly string[] }) =>
    `\`rua\` has no usable address${inherited(origin)}: ${destinations(unusable)}`,
  "dmarc/rua/fix-send": ({ domain }: Domain) =>
    `In the DMARC record of ${domain}, point \`rua\` to a mailbox of a domain that receives mail.`,
  "dmarc/rua/fix-record": () => "Publish this record, with a mailbox that somebody reads.",

  "dmarc/rua-authorised/destinations": ({ destinations: all }: { destinations: readonly string[] }) =>
    destinations(all),
  "dmarc/rua-authorised/agreed": ({ host }: { host: string }) => `${host} has agreed`,
  "dmarc/rua-authorised/refused": ({ name, host }: { name: string; host: string }) =>
    `${host} has not agreed: no \`v=DMARC1\` at ${name}`,
  "dmarc/rua-authorised/elsewhere": ({ name, host, elsewhere }: { name: string; host: string; elsewhere: string }) =>
    `the record at ${name} redirects the reports to ${elsewhere}; RFC 9990 allows only ${host} itself`,
  "dmarc/rua-authorised/too-long": ({ name, host }: { name: string; host: string }) =>
    `${name} is too long for DNS, so ${host} cannot agree`,
  "dmarc/rua-authorised/unasked": ({ unasked }: { unasked: number }) =>
    `${unasked} more hosts in \`rua\` were not checked`,
  "dmarc/rua-authorised/none": () => "reports go to no other organisation",
  "dmarc/rua-authorised/fix": ({ names }: { names: readonly string[] }) =>
    `Ask the operator of the destination to publish ${names.map((name) => `\`${name}. TXT "v=DMARC1"\``).join(" and ")}, or remove the destination from \`rua\`.`,

  "dmarc/ruf/absent": () => "the record has no `ruf`",
  "dmarc/ruf/present": (record: Origin & { destinations: readonly string[] }) =>
    `the record requests failure reports${inherited(record.origin)}: ${destinations(record.destinations)}`,
  "dmarc/ruf/fix": ({ domain }: Domain) => `Remove \`ruf\` and \`fo\` from the DMARC record of ${domain}.`,
};

export const dmarc = { ...records, ...policies, ...reports };
