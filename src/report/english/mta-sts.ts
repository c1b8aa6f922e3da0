// What is said of MTA-STS.
import { quoteOctets } from "../../text/quote.ts";
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";
import { truncate } from "../../text/truncate.ts";
import { certificateNames } from "./certificate-names.ts";
import { momentText } from "./times.ts";

/** How many `mx` patterns that were added or removed a message shows. */
const MAX_CHANGED = 5;
/** How much of a policy is shown as evidence. */
const MAX_POLICY = 2_048;

const record = {
  "mta-sts/record/valid": ({ id }: { id: string }) => `there is one valid record; its id is ${id}`,
  "mta-sts/record/absent": ({ name }: { name: string }) => `no MTA-STS record at ${name}`,
  "mta-sts/record/version": () =>
    "the record does not begin with exactly `v=STSv1;` (RFC 8461 §3.1), so senders discard it",
  "mta-sts/record/several": ({ count }: { count: number }) =>
    `${count} MTA-STS records; RFC 8461 §3.1 allows one, so senders ignore them all`,
  "mta-sts/record/field": ({ field }: { field: string }) => `${quoteOctets(field)} is not of the form name=value`,
  "mta-sts/record/no-id": () => "the record has no `id`",
  "mta-sts/record/invalid-id": ({ id }: { id: string }) =>
    `the id ${quoteOctets(id)} is not valid; RFC 8461 §3.1 allows 1 to 32 letters and digits`,
  "mta-sts/record/fix-replace": ({ url }: { url: string }) =>
    `Once the policy at ${url} covers every MX host, or says \`mode: testing\`, publish this record and no other. Senders then fetch the policy.`,
  "mta-sts/record/fix": ({ url }: { url: string }) =>
    `Serve a policy at ${url}, then publish only this record. Begin with \`mode: testing\`; set \`enforce\` once TLS reports show no failures.`,
};

const policy = {
  "mta-sts/policy/invalid": ({ problems }: { problems: readonly string[] }) => problems.join("; "),
  "mta-sts/policy/line": ({ line }: { line: number }) => `line ${line} is not of the form \`key: value\``,
  "mta-sts/policy/blank-line": ({ line }: { line: number }) =>
    `line ${line} is blank; RFC 8461 §3.2 allows only \`key: value\``,
  "mta-sts/policy/octet": ({ line, octet }: { line: number; octet: string }) =>
    `line ${line} contains ${quoteOctets(octet)}; RFC 8461 §3.2 allows only UTF-8 without control characters`,
  "mta-sts/policy/missing": ({ key }: { key: string }) => `the policy has no \`${key}\``,
  "mta-sts/policy/version": ({ value }: { value: string }) =>
    `${quoteOctets(`version: ${value}`)} is not valid; RFC 8461 §3.2 requires STSv1`,
  "mta-sts/policy/mode": ({ value }: { value: string }) =>
    `${quoteOctets(`mode: ${value}`)} is not valid; RFC 8461 §3.2 allows enforce, testing and none`,
  "mta-sts/policy/max-age": ({ value, max }: { value: string; max: number }) =>
    `${quoteOctets(`max_age: ${value}`)} is not valid; RFC 8461 §3.2 allows 0 to ${max} seconds`,
  "mta-sts/policy/pattern": ({ pattern, ascii }: { pattern: string; ascii: string | null }) =>
    ascii === null
      ? `the mx pattern ${quoteOctets(pattern)} is not a valid host name, nor \`*.\` and a valid host name`
      : `the mx pattern ${quoteOctets(pattern)} is not ASCII; write \`${ascii}\` (RFC 5890)`,
  "mta-sts/policy/size": () => "the policy is larger than 64 KiB, so senders may reject it (RFC 8461 §3.3)",
  "mta-sts/policy/seen-size": () => "HTTP 200, more than 64 KiB",
  /** A file of the repository: only the fields of a policy may be shown; for any other line, its number of octets. */
  "mta-sts/policy/fields": ({ lines }: { lines: readonly (string | number)[] }) =>
    lines.every((line) => typeof line === "number")
      ? `not an MTA-STS policy, ${plural(lines.length, "line")}`
      : truncate(lines.map(fieldOrSize).join("\n"), MAX_POLICY),
};

const FIRST_COVER =
  "Senders then apply the policy: first make sure that it covers every MX host, or says `mode: testing`.";

const checks = {
  "mta-sts/not-announced": () => "not judged: no valid record announces a policy, see mta-sts/record",
  "mta-sts/not-served": () => "not judged: no policy is served, see mta-sts/policy-fetch",
  "mta-sts/mode-none": () => "not judged: the policy has mode none",

  "mta-sts/policy-fetch/served": ({ url }: { url: string }) => `${url} is served`,
  "mta-sts/policy-fetch/not-served": ({ url, problem }: { url: string; problem: string }) => `${url}: ${problem}`,
  "mta-sts/policy-fetch/status": ({ status }: { status: number }) =>
    `HTTP ${status}; senders accept only HTTP 200 (RFC 8461 §3.3)`,
  "mta-sts/policy-fetch/redirect": ({ status }: { status: number }) =>
    `HTTP ${status}; senders do not follow a redirect (RFC 8461 §3.3)`,
  "mta-sts/policy-fetch/certificate": ({ reason }: { reason: string }) => reason,
  "mta-sts/policy-fetch/fix-certificate": ({ url, host }: { url: string; host: string }) =>
    `Serve ${url} with a certificate for ${host} from a trusted CA. ${FIRST_COVER}`,
  "mta-sts/policy-fetch/fix-redirect": ({ url }: { url: string }) =>
    `Serve the policy at ${url} itself with HTTP 200, not at the target of a redirect. ${FIRST_COVER}`,
  "mta-sts/policy-fetch/fix-status": ({ url }: { url: string }) =>
    `Let ${url} answer with HTTP 200 and the policy. ${FIRST_COVER}`,
  "mta-sts/policy-fetch/fix-size": ({ url }: { url: string }) =>
    `Serve only the policy at ${url}: a few lines of \`key: value\`. ${FIRST_COVER}`,
  "mta-sts/policy-fetch/fix-first": ({ fix }: { fix: string }) =>
    `${fix} If there is no policy yet, begin with this one, and set \`mode: enforce\` once TLS reports show no failures.`,
  "mta-sts/policy-fetch/fix": ({ url, host }: { url: string; host: string }) =>
    `Serve the policy at ${url} with status 200, a certificate for ${host} from a trusted CA, and no redirect. ${FIRST_COVER}`,

  "mta-sts/orphan/announced": () => "there is a record",
  "mta-sts/orphan/none": () => "no policy is served without a record",
  "mta-sts/orphan/withdrawn": () => "the policy that is served without a record has mode none",
  "mta-sts/orphan/removal": () =>
    "not judged: this change removes the record of an enforced policy, see the rollout order",
  "mta-sts/orphan/found": ({ url, mode, record: at }: { url: string; mode: string; record: string }) =>
    `${url} serves a policy with mode ${mode}, but ${at} has no record. Senders look for a policy only if a record announces one (RFC 8461 §3.1)`,
  "mta-sts/orphan/cached": ({ record: at, until }: { record: string; until: string }) =>
    `${at} no longer has a record, but an earlier run saw an enforced policy. Senders may have it cached until ${momentText(until)}, and until then deliver only to the hosts it names`,
  "mta-sts/orphan/fix": ({ url, record: at }: { url: string; record: string }) =>
    `To use the policy, publish the record at ${at} once the policy covers every MX host. To end MTA-STS, serve \`mode: none\` at ${url} until no sender has the old policy cached, then remove it (RFC 8461 §8.3).`,

  "mta-sts/policy-syntax/valid": () => "the policy is valid",

  "mta-sts/ignored/none": () => "senders use every field of the record and of the policy",
  "mta-sts/ignored/found": ({ parts }: { parts: readonly string[] }) => list(parts, undefined, "; "),
  "mta-sts/ignored/repeated": ({ where, field }: { where: string; field: string }) =>
    `the ${where} has \`${field}\` more than once; senders use the first (RFC 8461 §3.2)`,
  "mta-sts/ignored/unknown": ({ where, field, meant }: { where: string; field: string; meant: string | null }) =>
    `senders ignore \`${field}\` of the ${where}, which RFC 8461 does not define${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
  "mta-sts/ignored/fix": () => "Remove what senders ignore, or correct it. If the policy changes, publish a new id.",

  "mta-sts/mode/enforce": () => "mode: enforce",
  "mta-sts/mode/testing": () => "mode: testing; senders report failures but deliver all the same (RFC 8461 §5)",
  "mta-sts/mode/none": () => "mode: none; senders do as if there were no policy (RFC 8461 §5)",

  "mta-sts/max-age/long": ({ seconds }: { seconds: number }) => `max_age is ${seconds} s`,
  "mta-sts/max-age/short": ({ seconds, least }: { seconds: number; least: number }) =>
    `max_age is ${seconds} s; at least ${least} s are required`,

  "mta-sts/content-type/plain": () => "the media type is text/plain",
  "mta-sts/content-type/missing": () =>
    "the policy is served without a media type; senders may ignore a policy that is not text/plain (RFC 8461 §3.2)",
  "mta-sts/content-type/other": ({ type }: { type: string }) =>
    `the media type is ${quoteOctets(type)}; senders may ignore a policy that is not text/plain (RFC 8461 §3.2)`,
  "mta-sts/content-type/fix": ({ url }: { url: string }) =>
    `Configure the web server to send \`Content-Type: text/plain\` with ${url}.`,

  "mta-sts/certificate-expiry/no-date": ({ end }: { end: string }) =>
    `the certificate's end is not a valid date: ${quoteOctets(end)}`,
  "mta-sts/certificate-expiry/later": ({ days, end }: { days: number; end: string }) => validFor(days, end),
  "mta-sts/certificate-expiry/soon": ({ days, end, least }: { days: number; end: string; least: number }) =>
    `${validFor(days, end)}; at least ${plural(least, "day")} are required`,
  "mta-sts/certificate-expiry/expired": ({ end }: { end: string }) => `the certificate expired on ${end}`,
  "mta-sts/certificate-expiry/fix": ({ host }: { host: string }) => `Renew the certificate of ${host}.`,

  "mta-sts/wildcard-certificate/none": () => "the certificate has no wildcard name",
  "mta-sts/wildcard-certificate/found": ({ name }: { name: string }) =>
    `the certificate is for ${quoteOctets(name)}; senders that follow TR-03108-08-R reject wildcards`,
  "mta-sts/wildcard-certificate/fix": ({ host }: { host: string }) =>
    `Get a certificate for ${host} itself, without a wildcard.`,
};

const mxCertificate = {
  "mta-sts/mx-certificate/other-name": ({ asked, host }: { asked: string; host: string }) =>
    `the server was asked for ${asked}, the TLSA base domain, and its certificate is not for ${host}. Asked for ${host}, it may send another one`,
  "mta-sts/mx-certificate/names": ({ names, host }: { names: readonly string[]; host: string }) =>
    `it is for ${certificateNames(names)}, not for ${host}`,
  "mta-sts/mx-certificate/dates": ({ begin, end }: { begin: string; end: string }) =>
    `it is valid from ${begin} to ${end}`,
  "mta-sts/mx-certificate/invalid": ({ faults }: { faults: readonly string[] }) =>
    `the certificate does not satisfy the policy: ${faults.join("; ")}`,
  "mta-sts/mx-certificate/valid": ({ host, end }: { host: string; end: string }) =>
    `the certificate is for ${host}, trusted, and valid until ${end}`,
  "mta-sts/mx-certificate/fix": ({ host }: { host: string }) =>
    `Serve a certificate for ${host} from a public CA at each of its addresses, with the intermediate certificates, and renew it in time.`,
};

const mxCoverage = {
  "mta-sts/mx-coverage/covered": ({ pattern }: { pattern: string }) =>
    `the policy covers the host with \`mx: ${pattern}\``,
  "mta-sts/mx-coverage/uncovered": ({
    host,
    patterns,
    mode,
  }: {
    host: string;
    patterns: readonly string[];
    mode: string;
  }) =>
    `the policy (${list(patterns)}) does not cover ${host}; ${
      mode === "enforce"
        ? "senders that apply MTA-STS do not deliver to it"
        : "once the policy is enforced, senders do not deliver to it"
    }`,
  "mta-sts/mx-coverage/no-host-name": ({ host }: { host: string }) =>
    `not judged: ${host} is not a valid host name, see mx/target`,
  "mta-sts/mx-coverage/no-address": ({ host }: { host: string }) => `not judged: ${host} has no address, see mx/target`,
  "mta-sts/mx-coverage/cached-policy": ({ host }: { host: string }) =>
    `unknown whether the policy that senders have cached covers ${host}`,
  "mta-sts/mx-coverage/live-host": ({ host }: { host: string }) => `unknown whether ${host} is already an MX host`,
  "mta-sts/mx-coverage/cached": ({
    host,
    patterns,
    maxAge,
  }: {
    host: string;
    patterns: readonly string[];
    maxAge: number;
  }) =>
    `senders may have the policy served now (${list(patterns)}) cached for up to ${duration(maxAge)}. It does not cover ${host}: until they fetch another policy, they defer mail for that host`,
  "mta-sts/mx-coverage/fix": ({
    host,
    url,
    record: at,
    maxAge,
  }: {
    host: string;
    url: string;
    record: string;
    maxAge: number;
  }) =>
    `First serve a policy at ${url} that also has \`mx: ${host}\`, or has \`mode: none\`, and publish a new id at ${at}. Wait until max_age (${duration(maxAge)}) has passed, or at the very least the TTL of that record. Then publish the MX record.`,
};

const policyChanges = {
  "mta-sts/change/mode": ({ before, after }: { before: string; after: string }) =>
    `mode changes from ${before} to ${after}`,
  "mta-sts/change/max-age": ({ before, after }: { before: number; after: number }) =>
    `max_age changes from ${before} to ${after}`,
  "mta-sts/change/removed": ({ patterns }: { patterns: readonly string[] }) =>
    `mx removed: ${list(patterns, MAX_CHANGED)}`,
  "mta-sts/change/added": ({ patterns }: { patterns: readonly string[] }) => `mx added: ${list(patterns, MAX_CHANGED)}`,
  "mta-sts/change/undeclared-id": () =>
    "the policy changes, and the TXT record with its id is not declared in this repository, so whether the id changes too cannot be determined. Publish a new id once the new policy is served.",

  "mta-sts/id-change/no-change": () => "not judged: there is no change from one valid policy to another",
  "mta-sts/id-change/same": () => "neither the policy nor its id changes",
  "mta-sts/id-change/id-only": ({ id }: { id: string }) =>
    `the id is new (${id}) and the policy is the same; senders fetch it once more`,
  "mta-sts/id-change/both": ({
    before,
    after,
    changes,
  }: {
    before: string;
    after: string;
    changes: readonly string[];
  }) => `the policy changes, and its id from ${before} to ${after}: ${changes.join("; ")}`,
  "mta-sts/id-change/not-cached": ({ id, changes }: { id: string; changes: readonly string[] }) =>
    `the policy changes and its id remains ${id}, but senders have not cached the old policy, as its max_age is 0: ${changes.join("; ")}`,
  "mta-sts/id-change/policy-only": ({ id, changes }: { id: string; changes: readonly string[] }) =>
    `the policy changes and its id remains ${id}, so senders keep the old policy in their cache: ${changes.join("; ")}`,
  "mta-sts/id-change/in-earlier-runs": ({ id, isNew }: { id: string; isNew: boolean }) =>
    isNew
      ? `the id ${id} is new since the last recorded run`
      : `the policy is the one that the last recorded run saw with the id ${id}`,
  "mta-sts/id-change/policy-only-in-earlier-runs": ({
    id,
    changes,
    until,
  }: {
    id: string;
    changes: readonly string[];
    until: string;
  }) =>
    `the policy is not the one that earlier recorded runs saw with the id ${id}: ${changes.join("; ")}. Senders that have the old one cached may keep it until ${momentText(until)}`,
  "mta-sts/id-change/fix": ({ url }: { url: string }) =>
    `Publish this record once the new policy is served at ${url}, or at the same time.`,
};

type PolicyPlaces = { url: string; record: string; id: string | null };
type PolicyEdit = PolicyPlaces & { changes: readonly string[] };

const policyFix = {
  "mta-sts/fix/edit-policy": ({ changes, ...places }: PolicyEdit) =>
    `Change ${places.url}: ${changes.join("; ")}. ${thenAnnounce(places)}`,
  "mta-sts/fix/name-host": ({ domain, changes, ...places }: { domain: string } & PolicyEdit) =>
    `A policy must name an MX host (RFC 8461 §3.2): first give ${domain} an MX record for a host with a valid name, in a domain that exists. Then change ${[`${places.url}: add an \`mx\` line for that host`, ...changes].join("; ")}. ${thenAnnounce(places)}`,
  "mta-sts/fix/mode": ({ mode }: { mode: string }) => `set \`mode: ${mode}\``,
  "mta-sts/fix/add-mx": ({ patterns }: { patterns: readonly string[] }) => `add ${mxLines(patterns)}`,
  "mta-sts/fix/remove-mx": ({ patterns }: { patterns: readonly string[] }) =>
    `remove ${mxLines(patterns)}, which anybody could register a host for`,
  "mta-sts/fix/max-age": ({ seconds }: { seconds: number }) => `set \`max_age: ${seconds}\``,
  "mta-sts/mode/fix-first": ({ fix }: { fix: string }) =>
    `${fix} Set \`mode: enforce\` only once TLS reports show no failures.`,
  "mta-sts/mode/fix-testing": (places: PolicyPlaces) =>
    `Once the policy covers every MX host and TLS reports show no failures, set \`mode: enforce\` in ${places.url}. ${thenAnnounce(places)}`,
  "mta-sts/policy-syntax/fix": (places: PolicyPlaces) =>
    `Correct the policy at ${places.url}. Before it says \`mode: enforce\`, it must cover every MX host. ${thenAnnounce(places)}`,
};

export const mtaSts = {
  ...record,
  ...policy,
  ...checks,
  ...mxCertificate,
  ...mxCoverage,
  ...policyChanges,
  ...policyFix,
};

function fieldOrSize(line: string | number): string {
  return typeof line === "string" ? line : `(${plural(line, "octet")} that are not a field of RFC 8461)`;
}

function validFor(days: number, end: string): string {
  return `the certificate is valid for ${plural(days, "more day")}, until ${end}`;
}

function duration(seconds: number): string {
  const days = Math.round(seconds / 8640) / 10;
  return days < 1 ? `${seconds} s` : `${seconds} s, ${days === 1 ? "1 day" : `${days} days`}`;
}

function mxLines(patterns: readonly string[]): string {
  return list(patterns.map((pattern) => `\`mx: ${pattern}\``));
}

function thenAnnounce({ record: at, id }: PolicyPlaces): string {
  return `Then publish the TXT record at ${at} with a new id${id === null ? "" : `, e.g. \`${id}\``}.`;
}
