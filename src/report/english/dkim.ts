// What is said of DKIM.
import { andAnyoneCanRegister } from "./registrable.ts";
import { quoteString } from "../../dns/record.ts";
import { quoteOctets } from "../../text/quote.ts";
import { list, listFirst } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";
import { truncate } from "../../text/truncate.ts";

/** How much of a value, of a list of values, and of the beginning of a record a sentence shows. */
const MAX_QUOTED = 40;
const MAX_TAG = 100;
const MAX_BEGINNING = 20;

/** How many selectors a sentence names; the policy may declare more. */
const MAX_SELECTORS = 20;

type Octets = { octets: number };
type Name = { name: string };

/** A date of a key: `day` and the days since, how many are allowed, and whether the key is known not to have been in use before. */
interface KeyAge {
  by: keyof typeof PROOF;
  day: string;
  days: number;
  limit: number;
  isFirst: boolean;
}

/** What shows since when a key is in use. */
const PROOF = {
  history: "an earlier run saw",
  commit: "a commit of this repository shows",
  policy: "the policy says",
};

const NAME_FIRST_DAY = "name its first day as `since` under `dkim: selectors:`";

/** The entries of a list as a record writes them. */
function tag(name: string, entries: readonly string[]): string {
  return `\`${truncate(`${name}=${entries.join(":")}`, MAX_TAG)}\``;
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  "rsassa-pss": "an RSASSA-PSS key",
  "elliptic-curve": "an elliptic-curve key",
  ed25519: "an Ed25519 key",
};

const keys = {
  "dkim-key/rsa": ({ bits }: { bits: number }) => `${bits}-bit RSA key`,
  "dkim-key/ed25519": () => "Ed25519 key",
  "dkim-key/pem": () => "`p` contains a PEM file; only its base64 lines belong there",
  "dkim-key/base64url": ({ character }: { character: string }) =>
    `\`p\` contains \`${character}\`: it is base64url, RFC 6376 requires plain base64`,
  "dkim-key/not-base64": ({ character }: { character: string }) =>
    `\`p\` contains \`${character}\`, which is not a base64 character`,
  "dkim-key/padding": () => "`p` contains `=` other than once or twice at its end",
  "dkim-key/character-lost": ({ present, needed }: { present: number; needed: number }) =>
    `\`p\` lacks a character: it has ${present} characters, the key needs ${needed}`,
  "dkim-key/character-doubled": ({ present, needed }: { present: number; needed: number }) =>
    `\`p\` has one character too many, perhaps doubled: it has ${present} characters, the key needs ${needed}`,
  "dkim-key/truncated": ({ present, needed }: { present: number; needed: number }) =>
    `\`p\` is truncated: it has ${present} characters, the key needs ${needed}`,
  "dkim-key/length": ({ present }: { present: number }) =>
    `\`p\` has lost or doubled a character: ${present} characters are not valid base64`,
  "dkim-key/bare": () =>
    "`p` has an RSAPublicKey (PKCS #1) without its algorithm, which OpenDKIM and others do not read; nearly all senders publish SubjectPublicKeyInfo",
  "dkim-key/unpadded": () =>
    "the base64 of `p` is not padded to a multiple of 4 characters (RFC 4648 §4), and some receivers do not read it",
  "dkim-key/ed25519-not-a-point": () =>
    "`p` is not an Ed25519 key: its octets are not a point of the curve (RFC 8032 §5.1.3)",
  "dkim-key/ed25519-small-order": () =>
    "`p` is an Ed25519 point of small order: anyone can forge signatures that it verifies",
  "dkim-key/ed25519-wrapped": () =>
    "`p` wraps the Ed25519 key in SubjectPublicKeyInfo (44 octets); RFC 8463 requires the raw key, its last 32 octets",
  "dkim-key/ed25519-length": ({ octets }: Octets) => `\`p\` has ${octets} octets; an Ed25519 key has 32`,
  "dkim-key/ed25519-undeclared": () =>
    "`p` has 32 octets, the length of an Ed25519 key, but the record has no `k=ed25519`",
  "dkim-key/not-rsa": ({ problem }: { problem: string }) => `\`p\` is not a valid RSA key: ${problem}`,
  "dkim-key/modulus-even": () => "the RSA modulus in `p` is even",
  "dkim-key/exponent": () => "the RSA exponent in `p` is even or 1",
  "dkim-key/exponent-size": () => "the RSA exponent in `p` is larger than the modulus",
  "dkim-key/not-der": () => "it is not a DER-encoded key",
  "dkim-key/not-public-key": () => "it is not a DER-encoded public key",
  "dkim-key/trailing-octets": ({ octets }: Octets) => `extra octets follow the key: ${octets}`,
  "dkim-key/other-algorithm": ({ algorithm }: { algorithm: string }) =>
    `it is ${ALGORITHMS[algorithm] ?? "a key of an unknown algorithm"}, not an RSA key`,
  "dkim-key/only-algorithm": () => "the key is missing after its algorithm",
  "dkim-key/number-missing": ({ number }: { number: string }) => `the ${number} is missing`,
  "dkim-key/number-not-positive": ({ number }: { number: string }) => `the ${number} is not positive`,
  "dkim-key/private-key": () => "it contains more than a modulus and an exponent; it may be the private key",
};

const records = {
  "dkim-record/name-too-long": () => "the name is too long for DNS",
  "dkim-record/several": ({ name, count, isSplit }: { name: string; count: number; isSplit: boolean }) =>
    `${name} has ${count} key records; RFC 6376 allows one${isSplit ? ". One key is split into two records" : ""}`,
  "dkim-record/pieces": ({ name, count }: { name: string; count: number }) =>
    `${name} has ${count} TXT records that are one key record in pieces; verifiers do not join them`,
  "dkim-record/other-text": ({ name, count }: { name: string; count: number }) =>
    `${name} has ${count} TXT records; RFC 6376 allows one. Which one verifiers use is undefined`,
  "dkim-record/split": () => "one key is split into two TXT records, which verifiers do not join",
  "dkim-record/quoting": ({ quotes, backslashes }: { quotes: boolean; backslashes: boolean }) => {
    const marks = [...(quotes ? ["quotation marks"] : []), ...(backslashes ? ["backslashes"] : [])];
    return `${marks.join(" and ")} are part of the published record; they belong in the zone file, not in DNS`;
  },
  "dkim-record/version-not-first": () => "the tag `v` is not the first one; RFC 6376 requires it to be",
  "dkim-record/version": ({ version }: { version: string }) =>
    `the version is ${quoteOctets(version, MAX_QUOTED)}; RFC 6376 requires DKIM1`,
  "dkim-record/no-key": () => "the tag `p` is missing",
  "dkim-record/type-case": ({ type }: { type: string }) => `the key type must be in lower case: \`k=${type}\``,
  "dkim-record/type": ({ type }: { type: string }) =>
    `${quoteOctets(type, MAX_QUOTED)} is not a valid key type: use rsa or ed25519`,
  "dkim-record/one-string": ({ problem, octets }: { problem: string } & Octets) =>
    `${problem}; the record ends after ${octets} octets, the length of one string: the others may be missing`,
};

const checks = {
  "dkim/not-judged/invalid": () => "not judged: the key record is not valid, see dkim/syntax",
  "dkim-use/long": ({ bits, limit }: { bits: number; limit: number }) =>
    `${bits}-bit RSA key; receivers need not accept more than ${limit} bits (RFC 8301 §3.2)`,

  "dkim/not-judged/revoked": () => "not judged: the key is revoked, see dkim/not-revoked",
  "dkim/not-judged/no-selector": () => "not judged: no selector is declared, see dkim/selector",
  "dkim/fix/alias": ({ fix, name }: { fix: string } & Name) =>
    `${fix} ${name} is an alias: the owner of its target must change the record there.`,

  "dkim/selector/pass": () => "the selector has one key record",
  "dkim/selector/missing": ({ name }: Name) => `${name} has no DKIM key record`,
  "dkim/selector/dangling": ({ name, target, isMissing }: Name & { target: string; isMissing: boolean }) =>
    `${name} is an alias of ${target}, which ${isMissing ? "does not exist" : "has no DKIM key record"}: is signing switched on at the provider?`,
  "dkim/selector/free": ({ name, target, free }: Name & { target: string; free: string }) =>
    `${name} is an alias of ${target}, which does not exist${andAnyoneCanRegister(free)}`,
  "dkim/selector/fix-free": ({ name }: Name) =>
    `Remove the alias at ${name}, or let it lead to the key of the provider that signs.`,
  "dkim/selector/dangling-second": ({ name, target }: Name & { target: string }) =>
    `${name} is an alias of ${target}, which does not exist. Microsoft publishes the key of the second selector only when keys are rotated`,
  "dkim/selector/fix-dangling": ({ name, target }: Name & { target: string }) =>
    `Switch DKIM signing on at the provider of ${target}, which then publishes the key there. If ${name} signs no mail yet, remove it from the policy.`,
  "dkim/selector/host-name": ({ name, target }: Name & { target: string }) =>
    `${name} has no DKIM key record: its TXT record is the host name ${target}. A CNAME was meant`,
  "dkim/selector/fix-host-name": ({ name, target }: Name & { target: string }) =>
    `Remove the TXT record, and publish \`${name}. CNAME ${target}.\` instead.`,
  "dkim/selector/doubled": ({ name, doubled }: Name & { doubled: string }) =>
    `${name} has no DKIM key record; one is published at ${doubled}, where the domain name is doubled`,
  "dkim/selector/version": ({ name, text }: Name & { text: string }) =>
    `${name} has no DKIM key record: the TXT record there begins with ${quoteString(text.slice(0, MAX_BEGINNING))}, not with \`v=DKIM1;\``,
  "dkim/selector/fix-several": ({ name }: Name) =>
    `Keep the record at ${name} whose key your server signs with, and remove the others.`,
  "dkim/selector/fix-split": () =>
    "Publish the key as one record. Continue what does not fit into one string in the next string of that record.",
  "dkim/selector/fix-doubled": ({ domain }: { domain: string }) =>
    `Move the record to this name. In a zone file, end a full name with a dot, or leave out ${domain}.`,
  "dkim/selector/fix-missing": ({ name }: Name) =>
    `Publish the public key at ${name} as your mail server or provider states it, or remove the selector from the policy.`,

  "dkim/syntax/valid": ({ key }: { key: string }) => `the record is valid: ${key}`,
  "dkim/syntax/revoked": () => "the record is valid; its key is revoked",
  "dkim/syntax/invalid": ({ errors }: { errors: readonly string[] }) => errors.join("; "),
  "dkim/syntax/fix-copy": () => "Correct the record; copying it again from the signing software is safest.",
  "dkim/syntax/fix-record": () => "Replace the record with this one.",

  "dkim/encoding/pass": () => "the key is written as all receivers read it",
  "dkim/encoding/fix": () => "Replace the record with this one; the key stays the same.",

  "dkim/not-revoked/pass": () => "the key is not revoked",
  "dkim/not-revoked/fail": () => "`p=` is empty: the key is revoked",
  "dkim/not-revoked/fix": ({ name }: Name) =>
    `Publish the current key at ${name}, or stop signing with this selector and remove it from the policy.`,

  "dkim/key-strength/fail": ({ bits, minimum }: { bits: number; minimum: number }) =>
    `${bits}-bit RSA key; at least ${minimum} bits are required`,
  "dkim/key-strength/fix": ({ bits }: { bits: number }) =>
    `Create a ${bits}-bit RSA key or an Ed25519 key under a new selector, publish it and sign with it. Revoke this one once no mail signed with it is in transit.`,

  "dkim/key-size-limit/fail": ({ bits, maximum }: { bits: number; maximum: number }) =>
    `${bits}-bit RSA key; at most ${maximum} bits are recommended`,
  "dkim/key-size-limit/fix": () =>
    "Create a 2048-bit RSA key under a new selector, publish it and sign with it. Revoke this one once no mail signed with it is in transit.",

  "dkim/both-algorithms/pass": ({ rsa, ed25519 }: { rsa: string; ed25519: string }) =>
    `RSA (selector ${rsa}) and Ed25519 (selector ${ed25519})`,
  "dkim/both-algorithms/not-judged": ({ selector }: { selector: string }) =>
    `not judged: selector ${selector} has no valid key, which another check reports`,
  "dkim/both-algorithms/fail": ({
    algorithm,
    selectors,
  }: {
    algorithm: "rsa" | "ed25519";
    selectors: readonly string[];
  }) =>
    `the declared selectors have only ${algorithm === "rsa" ? "RSA" : "Ed25519"} keys (${list(selectors, MAX_SELECTORS)})`,
  "dkim/both-algorithms/fix": ({ algorithm, domain }: { algorithm: "rsa" | "ed25519"; domain: string }) =>
    `Create ${algorithm === "rsa" ? "an Ed25519 key" : "a 2048-bit RSA key"} for ${domain} under a selector of its own, publish it and sign with both. Add the selector to \`dkim: selectors:\`.`,

  "dkim/hash/any": () => "the record has no `h`: every hash algorithm is allowed",
  "dkim/hash/sha256": ({ hashes }: { hashes: readonly string[] }) => `${tag("h", hashes)} allows sha256`,
  "dkim/hash/no-sha256": ({ hashes }: { hashes: readonly string[] }) => `${tag("h", hashes)} does not allow sha256`,
  "dkim/hash/case": ({ hashes }: { hashes: readonly string[] }) =>
    `${tag("h", hashes)} does not allow sha256, which must be in lower case (RFC 6376 §3.2)`,
  "dkim/hash/fix": () => "Publish the record without `h`.",

  "dkim/service/any": () => "the record has no `s`: the key is for every service",
  "dkim/service/email": ({ services }: { services: readonly string[] }) => `${tag("s", services)} allows email`,
  "dkim/service/no-email": ({ services }: { services: readonly string[] }) =>
    `${tag("s", services)} does not allow email`,
  "dkim/service/case": ({ services }: { services: readonly string[] }) =>
    `${tag("s", services)} does not allow email, which must be in lower case (RFC 6376 §3.2)`,
  "dkim/service/fix": () => "Publish the record without `s`.",

  "dkim/not-testing/pass": () => "the record has no `t=y`",
  "dkim/not-testing/fail": ({ flags }: { flags: readonly string[] }) => `${tag("t", flags)} marks the key as a test`,
  "dkim/not-testing/fix": () => "Publish the record without the flag `y`.",

  "dkim/rotation/new": () => "this change publishes the key",
  "dkim/rotation/young": ({ by, day, days, limit }: KeyAge) =>
    `the key has been in use since ${day} (${plural(days, "day")}; the limit is ${limit}), as ${PROOF[by]}`,
  "dkim/rotation/old": ({ by, day, days, limit, isFirst }: KeyAge) =>
    `the key has been in use since ${day}${isFirst ? "" : " or longer"} (${plural(days, "day")}; the limit is ${limit}), as ${PROOF[by]}`,
  "dkim/rotation/undated": () => `nothing shows since when the key has been in use; ${NAME_FIRST_DAY}`,
  "dkim/rotation/unknown": ({ by, day }: Pick<KeyAge, "by" | "day">) =>
    `the key has been in use since ${day} or longer, as ${PROOF[by]}; ${NAME_FIRST_DAY}`,
  "dkim/rotation/refuted": ({ by, day, said }: Pick<KeyAge, "by" | "day"> & { said: string }) =>
    `the policy says that the key has been in use since ${said}, but ${PROOF[by]} it on ${day}; correct \`since\` under \`dkim: selectors:\``,
  "dkim/rotation/fix": ({ name }: Name) =>
    `Create a key under a new selector, publish it, and sign with it. Then retire the key at ${name}.`,

  "dkim/retired/no-record": () => "there is no key record",
  "dkim/retired/revoked": () => "the key is revoked",
  "dkim/retired/no-usable-key": () => "the record has no usable key",
  "dkim/retired/fail": ({ key }: { key: string }) => `the selector is retired, but its key is still published: ${key}`,
  "dkim/retired/fix-revoke": () => "Revoke the key by replacing the record with this one, or remove the record.",
  "dkim/retired/fix-alias": ({ name, owner }: Name & { owner: string }) =>
    `Remove the alias at ${name}: its target ${owner} belongs to another domain.`,

  "dkim/key-sharing/key": ({ selector, names, count }: { selector: string; names: readonly string[]; count: number }) =>
    `the key of ${selector} is also published at ${listFirst(names, count)}`,
  "dkim/key-sharing/fail": ({ keys: shared }: { keys: readonly string[] }) => list(shared, MAX_SELECTORS, "; "),
  "dkim/key-sharing/one-domain": () => "no other audited domain declares selectors",
  "dkim/key-sharing/no-key": () => "the domain itself publishes no key that could be shared",
  "dkim/key-sharing/pass": ({ domains }: { domains: number }) =>
    `no declared selector of another audited domain has the same key (domains compared: ${domains})`,
  "dkim/key-sharing/fix": ({ domain }: { domain: string }) =>
    `Create a key that only ${domain} signs with, publish it under a new selector, and revoke the shared key.`,

  "dkim/wildcard/absent": ({ name }: Name) => `${name}, an unused selector, has no key record`,
  "dkim/wildcard/revoked": ({ name }: Name) => `a wildcard answers for ${name}, an unused selector, with a revoked key`,
  "dkim/wildcard/fail": ({ name }: Name) => `a wildcard answers for ${name}, an unused selector, with a key record`,
  "dkim/wildcard/fix": ({ domain }: { domain: string }) =>
    `Remove the wildcard TXT record that covers _domainkey.${domain}, and publish the key of each selector at its own name.`,
};

export const dkim = { ...keys, ...records, ...checks };
