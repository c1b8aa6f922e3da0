// What is said of SPF records, of the tree of records they lead to, and by the checks of both.
import { andAnyoneCanRegister } from "./registrable.ts";
import { quoteOctets } from "../../text/quote.ts";
import { list, listFirst } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";
import { truncate } from "../../text/truncate.ts";
import { readable } from "../../text/utf8.ts";

type Family = "v4" | "v6";

/** How much of a term, a name or a record a message shows: more than any of real use has. */
const MAX_SHOWN = 100;
/** How much of a macro: what follows its letter may be long. */
export const MAX_MACRO_SHOWN = 20;

/** The beginning of a text from outside, as part of a sentence. */
export function excerpt(text: string): string {
  return truncate(readable(text), MAX_SHOWN);
}

/** The same, set off as what was written. */
export function code(text: string): string {
  return `\`${excerpt(text)}\``;
}

function lookupsOf(lookups: number, isAtLeast: boolean): string {
  return `${isAtLeast ? "at least " : ""}${plural(lookups, "DNS lookup")}`;
}

/** The costliest terms, each with its lookups. */
function costsOf(terms: readonly { term: string; lookups: number }[], count: number): string {
  const costs = terms.map(({ term, lookups }) => `${excerpt(term)} (${lookups})`);
  return costs.length === 0 ? "" : `: ${listFirst(costs, count)}`;
}

/** Terms as written, each with the name it looks up unless that is part of it. */
function lookedUp(terms: readonly { term: string; name: string | null }[], count: number): string {
  const named = terms.map(({ term, name }) =>
    name === null || term.includes(name) ? excerpt(term) : `${excerpt(term)} (${name})`,
  );
  return listFirst(named, count);
}

export function clients(families: readonly Family[]): string {
  return families.length > 1 ? "address" : `IP${families[0] ?? ""} address`;
}

/** What SPF evaluation costs, and the terms that cost the most; `count` counts all of them. */
interface LookupCost {
  lookups: number;
  isAtLeast: boolean;
  limit: number;
  terms: readonly { term: string; lookups: number }[];
  count: number;
}

const records = {
  "spf/several": ({ items, count }: { items: readonly string[]; count: number }) => listFirst(items, count),
  "spf/sentences": ({ items, count }: { items: readonly string[]; count: number }) => listFirst(items, count, "; "),
  "spf/term": ({ term, domain }: { term: string; domain: string | null }) =>
    domain === null ? code(term) : `${code(term)} in the record of ${excerpt(domain)}`,
  "spf/records/none": ({ domain }: { domain: string }) => `${domain} has no SPF record`,
  "spf/records/several": ({ domain, count }: { domain: string; count: number }) =>
    `${domain} has ${count} SPF records; RFC 7208 allows one`,
  "spf/records/octet-limit": ({ domain, limit }: { domain: string; limit: number }) =>
    `the record of ${domain} was not evaluated: with it the records have more than ${limit} octets (project limit)`,
  "spf/records/depth-limit": ({ domain, depth, limit }: { domain: string; depth: number; limit: number }) =>
    `the record of ${domain} was not looked up: ${depth} records lead to it; RFC 7208 allows ${limit} lookups`,
  "spf/target/several": ({ domain, count }: { domain: string; count: number }) => `${domain} has ${count} SPF records`,
  "spf/target/loop": ({ domain }: { domain: string }) => `leads back to ${domain}`,
  "spf/target/no-such-name": ({ domain }: { domain: string }) => `${domain} does not exist`,
  "spf/target/endless": ({ suffix }: { suffix: string }) =>
    `every name below ${suffix} has a record that leads to another such name, so receivers stop at a limit`,
  "spf/target/not-a-name": ({ name }: { name: string }) => `${code(name)} is not a valid domain name`,
  "spf/term/mail-macro": ({ term, macro }: { term: string; macro: string }) =>
    `${code(term)} was not looked up: its name depends on the mail (\`${truncate(macro, MAX_MACRO_SHOWN)}\`)`,
  "spf/term/not-a-name": ({ term, name }: { term: string; name: string }) =>
    `${code(term)} cannot be looked up: ${code(name)} is not a valid domain name`,
  "spf/term/lookup-limit": ({ term, before, limit }: { term: string; before: number; limit: number }) =>
    `${code(term)} was not looked up: it comes after ${before} lookups; RFC 7208 allows ${limit}`,
  "spf/permerror": ({ inSyntax, inTarget }: { inSyntax: boolean; inTarget: boolean }) =>
    `not judged: receivers stop at a permanent error, ${inSyntax && inTarget ? "see spf/syntax and spf/include-valid" : inSyntax ? "see spf/syntax" : "see spf/include-valid"}`,
  "spf/mail-dependent": ({ term }: { term: string }) =>
    `not judged: the record that ${term} leads to depends on the mail (spf/include-valid)`,
};

const evidence = {
  "spf/evidence/lookups": ({ domain }: { domain: string }) => `lookups of ${domain}`,
  "spf/evidence/term-lookups": ({ term, lookups, depth }: { term: string; lookups: number; depth: number }) =>
    `${"  ".repeat(depth)}${lookups} ${excerpt(term)}`,
  "spf/evidence/voids": () => "void lookups",
  "spf/evidence/unseen": () => "not seen",
  "spf/evidence/no-record": ({ texts }: { texts: number }) => `no SPF record among ${plural(texts, "TXT record")}`,
  "spf/evidence/answered": () => "answered",
};

const fixes = {
  "spf/fix/alias": ({ domain, owner, record }: { domain: string; owner: string; record: string }) =>
    `${domain} is an alias of ${owner}, whose record applies. Ask the owner of ${owner} to change it to ${code(record)}, or replace the alias with your own records.`,
  "spf/present/fix-several": () =>
    "Move the terms of all SPF records into one record, with one `all` at the end, and remove the others.",
  "spf/present/fix-receive": () => "Publish this record: the domain sends no mail.",
  "spf/present/fix-send": () =>
    "Publish a TXT record such as `v=spf1 ip4:… -all` that names every server that sends for the domain.",
  "spf/present/fix-obsolete": () => "Publish this TXT record, and remove the record of the type SPF.",
  "spf/present/fix-mx": () =>
    "Publish this record if only the MX hosts send mail; add every other sender before `-all`.",
  "spf/syntax/fix": () => "Correct the term and publish the record again.",
  "spf/syntax/fix-other": () =>
    "Ask the owner of the record to correct it. Until then list your own senders of that record with `ip4:` and `ip6:` in place of the term that leads to it; if that is the `redirect=`, end your record in `~all`.",
  "spf/lookup-count/fix": ({ excess, most }: { excess: number; most: { term: string; lookups: number } | null }) =>
    `Save ${plural(excess, "lookup")}: remove senders that are no longer used, and list your own networks with \`ip4:\` and \`ip6:\`, which need no lookup.${most === null ? "" : ` ${code(most.term)} costs most: ${most.lookups}.`}`,
  "spf/lookup-count/fix-compact": ({
    before,
    lookups,
    dropped,
    copied,
    parts,
  }: {
    before: number;
    lookups: number;
    dropped: readonly string[];
    copied: readonly string[];
    parts: readonly string[];
  }) =>
    [
      `Publish this: it matches exactly the same addresses with ${plural(lookups, "lookup")} instead of ${before}.`,
      ...(dropped.length === 0 ? [] : [`Other terms already match the addresses of ${list(dropped.map(code))}.`]),
      ...(parts.length === 0 ? [] : [`To keep the record small, some networks move to ${list(parts)}.`]),
      ...(copied.length === 0
        ? []
        : [
            `The addresses of ${list(copied.map(code))} are then written in two places; the report says so if a later change lets them part.`,
          ]),
    ].join(" "),
  "spf/void-limit/fix": ({
    terms,
    count,
    isOfOthers,
  }: {
    terms: readonly { term: string; name: string | null }[];
    count: number;
    isOfOthers: boolean;
  }) =>
    `These terms have void lookups: ${lookedUp(terms, count)}. Remove those that stand for no sender any more. In place of the others write the addresses of all their hosts with \`ip4:\` and \`ip6:\`, which need no lookup.${isOfOthers ? " Where one is in a record of others, ask its owner for that." : ""}`,
  "spf/mx-limit/fix": () => "Remove the term, and list the addresses of the hosts that send with `ip4:` and `ip6:`.",
  "spf/include-valid/fix": () => "Correct the name. If the sender is no longer used, publish this record without it.",
  "spf/include-valid/fix-redirect": () =>
    "Correct the name, or publish this record with the addresses of your own senders added.",
  "spf/include-valid/fix-other": () =>
    "Correct the name. If it is in a record of others, ask its owner to correct it. Until then list your own senders of that record with `ip4:` and `ip6:` in place of the term that leads to it; if that is the `redirect=`, end your record in `~all`.",
  "spf/open/fix": () => "Publish this record with the addresses of your own senders added.",
  "spf/breadth/fix": () => "List only the networks that send the domain's mail.",
  "spf/breadth/fix-other": () =>
    "Ask the owner of the record for one that names fewer addresses. Until then everyone in these networks can send as the domain.",
  "spf/unreachable-terms/fix": () =>
    "Publish this record: receivers ignore the terms it leaves out. If those terms are meant to count, put them before `all`.",
  "spf/unknown-modifiers/fix": () =>
    "Publish this record: it has the mechanisms that are clearly meant, and leaves out other modifiers that receivers ignore. Remove senders that are no longer used.",
  "spf/ignored/fix": () =>
    "Join its terms with those of the valid record if they are needed, and remove it: a name can have one SPF record.",
  "spf/ptr/fix": () =>
    "Publish this record, and add the addresses of the senders it leaves out with `ip4:` and `ip6:`.",
  "spf/size/fix": () =>
    "Remove senders that are no longer used, or move terms into a record of their own and include it (each include is a lookup).",
  "spf/size/fix-other": () => "Ask the owner of the record to shorten it.",
  "spf/wildcard/fix": () =>
    "If no name below the wildcard sends mail, publish this record as its only SPF record. Otherwise remove the wildcard.",
  "spf/wildcard/fix-alias": ({ owner }: { owner: string }) =>
    `Remove the wildcard, or replace its alias to ${owner} with your own records, with \`v=spf1 -all\` among them.`,
};

const judgements = {
  "spf/present/one": () => "the domain has exactly one SPF record",
  "spf/present/alias": ({ domain, target }: { domain: string; target: string }) =>
    `${domain} is an alias (CNAME) of ${target}, which has no SPF record; no other record can stand beside a CNAME (RFC 1034 §3.6.2)`,
  "spf/present/fix-alias": ({ domain }: { domain: string }) =>
    `Replace the CNAME at ${domain} with addresses (A, AAAA), or with the provider's ALIAS or flattened record. Then publish the SPF record there.`,
  "spf/present/obsolete": ({ domain }: { domain: string }) =>
    `${domain} has its SPF record only in the DNS type SPF (99), which is obsolete. Receivers look for a TXT record (RFC 7208 §3.1)`,
  "spf/present/misspelt": ({ domain, text }: { domain: string; text: string }) =>
    `${domain} has no SPF record: ${quoteOctets(text)} does not begin with \`v=spf1\` and a space`,
  "spf/syntax/valid": ({ records: count }: { records: number }) =>
    count === 1 ? "the record is valid" : `all ${count} records are valid`,
  "spf/lookup-limit/count": ({ lookups, isAtLeast, limit, terms, count }: LookupCost) =>
    `${lookupsOf(lookups, isAtLeast)}; RFC 7208 allows ${limit}${costsOf(terms, count)}`,
  "spf/lookup-headroom/count": ({ lookups, isAtLeast, limit, terms, count }: LookupCost) =>
    `${lookupsOf(lookups, isAtLeast)}; at most ${limit} leave room for growth${costsOf(terms, count)}`,
  "spf/lookup-headroom/over-limit": ({ lookups, limit }: { lookups: number; limit: number }) =>
    `${plural(lookups, "DNS lookup")}; RFC 7208 allows ${limit}: see spf/lookup-limit`,
  "spf/void-limit/count": ({
    isAtLeast,
    family,
    limit,
    terms,
    count,
  }: {
    isAtLeast: boolean;
    family: Family;
    limit: number;
    terms: readonly { term: string; name: string | null }[];
    count: number;
  }) =>
    `${isAtLeast ? "at least " : ""}${plural(count, "void lookup")} for IP${family} clients; RFC 7208 allows ${limit}${count === 0 ? "" : `: ${lookedUp(terms, count)}`}`,
  "spf/void-limit/client": ({ term }: { term: string }) =>
    `whether ${code(term)} makes a void lookup depends on the client`,
  "spf/mx-limit/term": ({ term, names }: { term: string; names: number }) => `${term} yields ${names} names`,
  "spf/mx-limit/over": ({ terms, limit }: { terms: string; limit: number }) => `${terms}; RFC 7208 allows ${limit}`,
  "spf/mx-limit/none": () => "no record uses `mx`",
  "spf/mx-limit/within": ({ names, limit }: { names: readonly number[]; limit: number }) =>
    `each \`mx\` yields at most ${limit} names (${list(names.map(String))})`,
  "spf/include-valid/target": ({ term, problem, free }: { term: string; problem: string; free: string | null }) =>
    `${term}: ${problem}${andAnyoneCanRegister(free)}`,
  "spf/include-valid/none": () => "no record uses `include` or `redirect`",
  "spf/include-valid/all": ({ targets }: { targets: number }) =>
    targets === 1
      ? "the one include or redirect leads to exactly one SPF record"
      : `each of the ${targets} includes and redirects leads to exactly one SPF record`,
  "spf/include-valid/by-mail": ({ terms }: { terms: string }) =>
    `${terms}: the name depends on the mail. List mails with the result they must get in \`spf: expect:\` of the policy: they are evaluated in full`,
  "spf/include-valid/by-expectations": ({ terms, mails }: { terms: string; mails: number }) =>
    `${terms}: the name depends on the mail. It was evaluated for ${plural(mails, "mail")} of the policy (spf/expectations)`,
  "spf/open/matches": ({
    items,
    count,
    families,
  }: {
    items: readonly string[];
    count: number;
    families: readonly Family[];
  }) => `${listFirst(items, count)} ${count > 1 ? "together match" : "matches"} every ${clients(families)}`,
  "spf/open/strangers": ({
    items,
    count,
    families,
    ips,
  }: {
    items: readonly string[];
    count: number;
    families: readonly Family[];
    ips: readonly string[];
  }) =>
    `${listFirst(items, count)} ${count > 1 ? "let" : "lets"} every ${clients(families)} pass: mail of an invented sender passes from ${list(ips)}`,
  "spf/open/known-address": ({ ip }: { ip: string }) =>
    `${ip} stands for every address, but the record names it: whether others pass was not measured`,
  "spf/open/once-address": ({ term, families }: { term: string; families: readonly Family[] }) =>
    `${term} is a network of length 0, which matches every ${clients(families)} once its name has one`,
  "spf/open/none": () => "no term that lets mail pass matches every address",
  "spf/breadth/network": ({ term, family, prefix }: { term: string; family: Family; prefix: number }) =>
    `${term} is an IP${family} network of length /${prefix}`,
  "spf/breadth/wide": ({ networks, v4, v6 }: { networks: string; v4: number; v6: number }) =>
    `${networks}; the widest network may be /${v4} (IPv4) or /${v6} (IPv6)`,
  "spf/breadth/within": ({ v4, v6 }: { v4: number; v6: number }) =>
    `no network is wider than /${v4} (IPv4) or /${v6} (IPv6)`,
  "spf/breadth/everyone": () => "networks that hold every address are not judged: see spf/open",
  "spf/unreachable-terms/after-all": ({ term }: { term: string }) => `${term} comes after \`all\``,
  "spf/unreachable-terms/redirect": ({ term }: { term: string }) =>
    `${term} has no effect because the record has \`all\``,
  "spf/unreachable-terms/none": () => "every term can be reached",
  "spf/unknown-modifiers/term": ({ term, meant }: { term: string; meant: string | null }) =>
    `receivers ignore ${term}, a modifier they do not know (RFC 7208 §6)${meant === null ? "" : `; the mechanism is ${code(meant)}`}`,
  "spf/unknown-modifiers/none": () => "every modifier is a known one",
  "spf/ignored/none": () => "no TXT record is a misspelt SPF record",
  "spf/ignored/found": ({ domain, texts, count }: { domain: string; texts: readonly string[]; count: number }) =>
    `receivers ignore ${listFirst(
      texts.map((text) => quoteOctets(text)),
      count,
    )} beside the SPF record of ${domain}: a record begins with \`v=spf1\` and a space`,
  "spf/ptr/none": () => "no record uses `ptr` or `%{p}`",
  "spf/ptr/terms": ({ items, count }: { items: readonly string[]; count: number }) =>
    `${listFirst(items, count)} ${count === 1 ? "looks" : "look"} up the client's host name`,
  "spf/size/record": ({ domain, octets }: { domain: string; octets: number }) =>
    `the record of ${domain} has ${octets} octets`,
  "spf/size/large": ({ records: large, limit }: { records: string; limit: number }) =>
    `${large}; RFC 7208 advises at most ${limit}`,
  "spf/size/within": ({ octets, limit }: { octets: number; limit: number }) =>
    `the largest record has ${octets} octets; RFC 7208 advises at most ${limit}`,
  "spf/wildcard/none": ({ name }: { name: string }) => `${name} answers no A, AAAA or MX`,
  "spf/wildcard/covered": ({ name, types }: { name: string; types: readonly string[] }) =>
    `${name} answers ${types.join(", ")}, and has an SPF record`,
  "spf/wildcard/missing": ({ name, types }: { name: string; types: readonly string[] }) =>
    `${name} answers ${types.join(", ")}, and has no SPF record`,
  "spf/wildcard/several": ({ name, types, count }: { name: string; types: readonly string[]; count: number }) =>
    `${name} answers ${types.join(", ")}, and has ${count} SPF records; RFC 7208 allows one`,
};

export const spf = { ...records, ...evidence, ...fixes, ...judgements };
