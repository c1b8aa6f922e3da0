// What is said of DMARC.
import { quoteOctets } from "../../text/quote.ts";
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";

/** How many report destinations a sentence lists; a hostile record has thousands. */
const MAX_DESTINATIONS = 10;

/** `origin` is where an inherited record was found, null for the domain's own. */
type Origin = { origin: string | null };
type Domain = { domain: string };
/** Tags that only some receivers know, and how to do without. */
type Compatibility = {
  tags: readonly string[];
  removed: readonly string[];
  sp: string | null;
};
/** A record that makes receivers stricter; `until`: with which values it does not. */
type Tightened = { fix: string; mail: string; until: readonly string[]; strict: boolean };
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
  fo: "0 or 1, d and s, each at most once, with `:` between them",
};

/** What else is to be done about a record that is proposed: only the reader can choose the mailbox. */
const mailboxAdvice = (mail: string): string =>
  mail === "send"
    ? "Point `rua` to a mailbox of a domain that receives mail."
    : "Point `rua` to a mailbox that somebody reads.";

/** Of a domain that sends no mail, names below it may. */
const ownMailPasses = (mail: string, quantity = ""): string =>
  mail === "receive" ? "no mail of your own fails" : `${quantity}your own mail passes`;

const didYouMean = (meant: string | null): string => (meant === null ? "" : `; did you mean \`${meant}\`?`);
const weakPolicy = ({ tag, policy, testing }: Policy): string => `${tag}=${policy}${testing ? " with t=y" : ""}`;

const records = {
  "dmarc-record/absent": ({ domain }: Domain) => `no DMARC record applies to ${domain}`,
  "dmarc-record/several": ({ count, name }: { count: number; name: string }) =>
    `${count} DMARC records at ${name}; receivers discard all of them`,
  "dmarc-record/policy": ({ tag, value }: { tag: string; value: string }) =>
    `${quoteOctets(`${tag}=${value}`)} is not a valid policy: use none, quarantine or reject`,
  "dmarc-record/value": ({ tag, value }: { tag: string; value: string }) =>
    `${quoteOctets(`${tag}=${value}`)} is not valid: use ${ALLOWED[tag]}`,
  "dmarc-record/name": ({ name, meant }: { name: string; meant: string | null }) =>
    `${quoteOctets(name)} is not a valid tag name, which has only letters${didYouMean(meant)}`,
  "dmarc-record/empty": ({ name }: { name: string }) => `the tag ${quoteOctets(name)} has no value`,
  "dmarc-record/no-policy": () => "the record has no `p` and no usable `rua`",
  "dmarc-record/existence": ({ reason }: { reason: string }) =>
    `${reason}; the answer decides between \`sp\` and \`np\``,
  "dmarc/destination/usable": ({ uri }: { uri: string }) => quoteOctets(uri),
  "dmarc/destination/unusable": ({ uri, problem }: { uri: string; problem: string }) =>
    `${quoteOctets(uri)}: ${problem}`,
};

const policies = {
  "dmarc/not-judged/discarded": () => "not judged: receivers discard the record, see dmarc/syntax",
  "dmarc/not-judged/invalid": ({ tags }: { tags: readonly string[] }) =>
    `not judged: ${tagNames(tags)} cannot be read, see dmarc/syntax`,
  "dmarc/fix/publish": () => "Publish this record once the reports show that your own mail passes.",
  "dmarc/fix/later": ({ advice }: { advice: string }) =>
    `First publish the record with the other corrections. ${advice}`,
  "dmarc/fix/once": (change: Tightened) => {
    const { fix, mail, until, strict } = change;
    const exactly = ", signed and sent with the exact domain of its From header";
    const shown = `DMARC reports show that ${strict ? `all your own mail passes${exactly}` : ownMailPasses(mail, "all ")}`;
    return until.length === 0
      ? `${fix} First wait until ${shown}.`
      : `${fix} Publish the record with ${tagNames(until, " and ")} first; in this form once ${shown}.`;
  },

  "dmarc/present/pass": ({ origin }: Origin) => `there is one record${inherited(origin)}`,
  "dmarc/present/elsewhere": ({ at, name }: { at: string; name: string }) =>
    `a DMARC record is at ${at}; receivers look for it only at ${name}`,
  "dmarc/present/quoting": ({ name, quotes, backslashes }: { name: string; quotes: boolean; backslashes: boolean }) => {
    const marks = [...(quotes ? ["quotation marks"] : []), ...(backslashes ? ["backslashes"] : [])].join(" and ");
    return `the record at ${name} is published with the ${marks} of a zone file, so receivers ignore it`;
  },
  "dmarc/present/leading-space": ({ name }: { name: string }) =>
    `the record at ${name} begins with white space, so receivers ignore it (RFC 9989 §4.8)`,
  "dmarc/present/no-semicolon": ({ name, text }: { name: string; text: string }) =>
    `the text at ${name} is ${quoteOctets(text)}; receivers ignore it, because no \`;\` follows \`v=DMARC1\` (RFC 9989 §4.8)`,
  "dmarc/present/misspelt": ({ name, text }: { name: string; text: string }) =>
    `the text at ${name} is ${quoteOctets(text)}; receivers ignore it, because it does not begin with \`v=DMARC1\` (RFC 9989 §4.7)`,
  "dmarc/present/fix": ({ mail, first }: { mail: string; first: boolean }) =>
    first
      ? `Publish this record. ${mailboxAdvice(mail)} Raise \`p\` once the reports show that ${ownMailPasses(mail)} (RFC 9989 §7.4).`
      : `Publish this record and no other DMARC record. ${mailboxAdvice(mail)}`,

  "dmarc/syntax/valid": ({ origin }: Origin) => `the record is valid${inherited(origin)}`,
  "dmarc/syntax/invalid": (record: Origin & { errors: readonly string[]; effect: "discarded" | "none" | null }) => {
    const { errors, effect, origin } = record;
    const effects = { discarded: "; receivers discard the record", none: "; receivers treat the record as `p=none`" };
    return `${errors.join("; ")}${effect === null ? "" : effects[effect]}${inherited(origin)}`;
  },
  "dmarc/syntax/fix": ({ mail }: { mail: string }) => `Replace the record with this one. ${mailboxAdvice(mail)}`,

  "dmarc/ignored/none": () => "receivers use every part of the record",
  "dmarc/ignored/found": ({ parts, origin }: Origin & { parts: readonly string[] }) =>
    `${list(parts, undefined, "; ")}${inherited(origin)}`,
  "dmarc/ignored/destinations": ({ destinations: all }: { destinations: readonly string[] }) =>
    `receivers send no reports to ${destinations(all)}`,
  "dmarc/ignored/unknown": ({ tag, meant }: { tag: string; meant: string | null }) =>
    `receivers ignore the unknown tag ${quoteOctets(tag)}${didYouMean(meant)}`,
  "dmarc/ignored/options": () => "receivers ignore `fo`, because the record has no `ruf`",
  "dmarc/ignored/policies": ({ tags, at }: { tags: readonly string[]; at: string }) =>
    `${tagNames(tags, " and ")} ${tags.length > 1 ? "have" : "has"} no effect: for names below, the record of ${at} applies`,
  "dmarc/ignored/fix": ({ domain }: Domain) =>
    `Correct what has no effect in the DMARC record of ${domain}, or remove it.`,
  "dmarc/ignored/fix-record": () => "Replace the record with this one: receivers use every part of it.",

  "dmarc/compatibility/same": () => "receivers that follow RFC 7489 read the record alike",
  "dmarc/compatibility/different": ({ parts, origin }: Origin & { parts: readonly string[] }) =>
    `${list(parts, undefined, "; ")}${inherited(origin)}`,
  "dmarc/compatibility/version": () =>
    "the record does not begin with exactly `v=DMARC1`; it is valid, but large receivers do not see it",
  "dmarc/compatibility/policy-not-second": () =>
    "receivers that follow RFC 7489 expect `p` right after `v`, and may discard the record",
  "dmarc/compatibility/own-only": () =>
    "receivers that follow RFC 7489 look only at the domain itself, and find no record",
  "dmarc/compatibility/listed-only": ({ listed }: { listed: string }) =>
    `receivers that follow RFC 7489 look for the record only at the domain itself and at ${listed}`,
  "dmarc/compatibility/testing": () => "receivers that follow RFC 7489 ignore `t=y`, and apply the policy in full",
  "dmarc/compatibility/np": ({ np, policy }: { np: string; policy: string }) =>
    `receivers that follow RFC 7489 ignore \`np=${np}\`, and apply ${policy} to names that do not exist`,
  "dmarc/compatibility/fix-record": () => "Publish this record, which all receivers read alike.",
  "dmarc/compatibility/fix-inherited": ({ name }: { name: string }) => `Publish a DMARC record at ${name} too.`,
  "dmarc/compatibility/fix": (change: Domain & Compatibility) => {
    const { domain, tags, removed, sp } = change;
    const record = `the DMARC record of ${domain}`;
    const removal = `remove ${tagNames(removed, " and ")} from ${record}`;
    const rise = `set \`sp\` to \`${sp}\``;
    const steps = sp === null ? removal : removed.length === 0 ? `${rise} in ${record}` : `${removal} and ${rise}`;
    return `If it matters, and once DMARC reports show that all your own mail passes, ${steps}: most receivers do not know ${tagNames(tags, " and ")} yet.`;
  },

  "dmarc/effective-policy": ({ policy, origin }: Origin & { policy: string }) =>
    `the policy is ${policy}${inherited(origin)}`,
  "dmarc/policy/none": ({ tag, policy, origin }: Origin & { tag: string; policy: string }) =>
    `${tag}=${policy}${inherited(origin)}: receivers deliver forged mail`,
  "dmarc/policy/testing": ({ tag, origin }: Origin & { tag: string }) =>
    `${tag}=quarantine with t=y counts as none${inherited(origin)}: receivers deliver forged mail`,
  "dmarc/policy/no-policy": ({ origin }: Origin) =>
    `the record has no \`p\`, which counts as p=none${inherited(origin)}: receivers deliver forged mail`,
  "dmarc/policy/fix": () =>
    "Then, once the reports show that your own mail passes, raise `p` to `quarantine` or `reject`.",

  "dmarc/reject/not-judged": () => "not judged: the policy is weaker than quarantine, see dmarc/policy",
  "dmarc/reject/quarantine": ({ testing, origin }: Origin & { testing: boolean }) =>
    `the policy is quarantine${testing ? ", as t=y lowers it" : ""}${inherited(origin)}; RFC 9989 §7.4 advises against reject where users post to mailing lists`,
  "dmarc/reject/fix": ({ domain }: Domain) =>
    `If no user of ${domain} posts to mailing lists, raise \`p\` to \`reject\` in its DMARC record, without \`t=y\`.`,

  "dmarc/subdomains/pass": ({ existing, missing, origin }: Origin & { existing: string; missing: string }) =>
    `subdomains: ${existing}; names that do not exist: ${missing}${foundAt(origin)}`,
  "dmarc/subdomains/existing": (policy: Policy) => `${weakPolicy(policy)} for subdomains`,
  "dmarc/subdomains/missing": (policy: Policy) => `${weakPolicy(policy)} for names that do not exist`,
  "dmarc/subdomains/no-policy": () =>
    "`p` is missing, or `p`, `sp` or `np` is invalid, which counts as p=none for every name",
  "dmarc/subdomains/discarded": () => "receivers discard the record",
  "dmarc/subdomains/fix-own": () => "Then remove `sp` and `np`, or raise them to `quarantine` or `reject`.",
  "dmarc/subdomains/fail": ({ gaps, origin }: Origin & { gaps: readonly string[] }) =>
    `${gaps.join(", ")}${foundAt(origin)}: receivers deliver forged mail`,
  "dmarc/subdomains/not-judged": () => "not judged: the policy is none for the domain itself, see dmarc/policy",
  "dmarc/subdomains/fix": ({ at, domain }: Domain & { at: string }) =>
    `Raise the policies in the DMARC record of ${at}: it applies to names below ${domain}.`,

  "dmarc/full-coverage/pass": () => "no `pct` below 100",
  "dmarc/full-coverage/fail": ({ pct, origin }: Origin & { pct: number }) =>
    `pct=${pct}${inherited(origin)}: receivers that follow RFC 7489 apply the policy to ${pct} % of forged mail, those that follow RFC 9989 to all of it`,

  "dmarc/full-coverage/fix": () => "Then remove `pct`.",

  "dmarc/removed-tags/pass": () => "the record has no `pct`, `rf` or `ri`, and no size limits",
  "dmarc/removed-tags/fail": (record: Origin & { tags: readonly string[]; sizes: readonly string[] }) => {
    const { tags, sizes, origin } = record;
    const limits = `size limits of reports: ${destinations(sizes.map((uri) => quoteOctets(uri)))}`;
    const removed = [...(tags.length > 0 ? [tagNames(tags)] : []), ...(sizes.length > 0 ? [limits] : [])];
    return `RFC 9989 has removed ${removed.join(", and ")}${inherited(origin)}`;
  },
  "dmarc/removed-tags/not-judged": () =>
    "not judged: `pct` is the only removed tag of the record, see dmarc/full-coverage",
  "dmarc/removed-tags/fix": () => "Replace the record with this one, which has none of these.",

  "dmarc/alignment/strict": ({ origin }: Origin) => `adkim=s and aspf=s${inherited(origin)}`,
  "dmarc/alignment/relaxed": ({ tags, origin }: Origin & { tags: readonly string[] }) =>
    `relaxed alignment: ${tagNames(tags, " and ")} ${tags.length > 1 ? "are" : "is"} not set to \`s\`${inherited(origin)}`,
  "dmarc/alignment/fix": ({ domain }: Domain) =>
    `Once all mail is signed and sent with the exact domain of its From header, add \`adkim=s; aspf=s\` to the DMARC record of ${domain}.`,

  "dmarc/tree-walk/same": ({ listed }: { listed: string }) => `the organisational domain is ${listed}`,
  "dmarc/tree-walk/different": ({ found, listed }: { found: string; listed: string }) =>
    `the organisational domain is ${found} by the tree walk, ${listed} by the Public Suffix List`,
  "dmarc/tree-walk/suffix": ({ domain }: Domain) =>
    `\`psd=y\` makes ${domain} a public suffix, which it is not by the Public Suffix List: a name below it that signs or sends is then not aligned with it (RFC 9989 §4.10.2)`,
  "dmarc/tree-walk/fix-suffix": ({ domain }: Domain) =>
    `Remove \`psd=y\` from the DMARC record of ${domain}, unless others register domains below it.`,
  "dmarc/tree-walk/fix": ({ listed }: { listed: string }) =>
    `If ${listed} is your organisational domain, publish a DMARC record with \`psd=n\` at _dmarc.${listed}.`,
};

const reports = {
  "dmarc/rua/usable": ({ usable }: { usable: readonly string[] }) => `reports go to ${destinations(usable)}`,
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
    `${plural(unasked, "more host")} in \`rua\` ${unasked === 1 ? "was" : "were"} not checked`,
  "dmarc/rua-authorised/none": () => "reports go to no other organisation",
  "dmarc/rua-authorised/fix": (change: { names: readonly string[]; gone: readonly string[]; isLeft: boolean }) => {
    const { names, gone, isLeft } = change;
    const records = names.map((name) => `\`${name}. TXT "v=DMARC1"\``).join(" and ");
    return [
      ...(names.length === 0
        ? []
        : [`Ask the operator of the destination to publish ${records}, or remove the destination from \`rua\`.`]),
      ...(gone.length === 0
        ? []
        : [
            `${isLeft ? "Remove" : "Replace"} ${gone.join(" and ")} ${isLeft ? "from" : "in"} \`rua\`: ${gone.length === 1 ? "it does" : "they do"} not exist.`,
          ]),
    ].join(" ");
  },

  "dmarc/ruf/absent": () => "the record has no `ruf`",
  "dmarc/ruf/present": (record: Origin & { destinations: readonly string[] }) =>
    `the record requests failure reports${inherited(record.origin)}: ${destinations(record.destinations)}`,
  "dmarc/ruf/fix": ({ domain }: Domain) => `Remove \`ruf\` and \`fo\` from the DMARC record of ${domain}.`,
};

export const dmarc = { ...records, ...policies, ...reports };
