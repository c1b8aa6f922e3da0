// What is said of DANE.
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";
import { truncate } from "../../text/truncate.ts";

/** Project limit: how many records a message names; a hostile set has hundreds. */
const MAX_RECORDS = 3;

/** RDATA is hexadecimal and numbers: it needs no escaping. */
const code = (record: string): string => `\`${truncate(record)}\``;
const listed = (items: readonly string[]): string => list(items, MAX_RECORDS, "; ");

/** Of the records that senders compare, others may fit no key. */
const onlyOne = (compared: number): string =>
  compared === 1
    ? "senders compare the server with one TLSA record only"
    : `of ${plural(compared, "TLSA record")} that senders compare, only one can fit a key`;

const keyCommand = (digest: "sha256" | "sha512"): string =>
  `openssl x509 -in cert.pem -pubkey -noout | openssl pkey -pubin -outform DER | openssl dgst -${digest}`;

export const dane = {
  "dane/unsigned-zone": () =>
    "not judged: the host's zone is not signed, so senders do not look up its TLSA record (RFC 7672 §2.2.2)",
  "dane/lookup-fails": () => "not judged: the TLSA lookup fails, see dane/lookup",
  "dane/no-address": () => "not judged: the host has no address, see mx/target",
  "dane/no-record": () => "not judged: there is no TLSA record, see dane/present",
  "dane/not-signed": () => "not judged: the TLSA records are not signed, see dane/present",
  "dane/not-usable": () => "not judged: no TLSA record is usable, see dane/usable",

  "dane/record-problem": ({ record, problem }: { record: string; problem: string }) => `${code(record)}: ${problem}`,
  "dane/publish": ({ base, host, matching }: { base: string; host: string; matching: 1 | 2 }) =>
    `Publish \`${base}. TLSA 3 1 ${matching} …\` with the ${matching === 2 ? "SHA-512" : "SHA-256"} of the public key that ${host} serves ` +
    `(\`${keyCommand(matching === 2 ? "sha512" : "sha256")}\`). ` +
    "Publish a second record for the next key, so that the key can be replaced.",

  "dane/unusable/pkix": ({ usage }: { usage: number }) => `usage ${usage} is not for SMTP`,
  "dane/unusable/usage": ({ usage }: { usage: number }) => `usage ${usage} is unknown`,
  "dane/unusable/selector": ({ selector }: { selector: number }) => `selector ${selector} is unknown`,
  "dane/unusable/matching": ({ matching }: { matching: number }) => `matching type ${matching} is unknown`,
  "dane/unusable/digest": (values: { octets: number; matching: number; digestOctets: number }) =>
    `${plural(values.octets, "octet")} of data; a digest of matching type ${values.matching} has ${values.digestOctets}`,
  "dane/unusable/empty": () => "it has no data",
  "dane/unusable/incomplete": ({ octets, selector }: { octets: number; selector: number }) =>
    `its ${plural(octets, "octet")} ${octets === 1 ? "is" : "are"} not one complete ${selector === 0 ? "certificate" : "public key"}`,

  "dane/unusable/nothing": () =>
    "it is the digest of no data, as of a command that failed: it fits no key; where no other record does, senders defer mail (RFC 7672 §2.2)",

  "dane/lookup/failure": ({ reason }: { reason: string }) => `the lookup fails: ${reason}`,
  "dane/lookup/bogus": ({ explanation }: { explanation: string }) => `the answer is bogus (DNSSEC: ${explanation})`,
  "dane/lookup/answered": () => "the name servers answer the TLSA lookup",
  "dane/lookup/fails": ({ problem }: { problem: string }) => `${problem}; senders that use DANE defer mail`,
  "dane/lookup/fix": ({ base }: { base: string }) =>
    `Configure the name servers to answer ${base} with TLSA records, or with a signed denial (NSEC or NSEC3) that validates.`,

  "dane/present/unsigned-zone": ({ host }: { host: string }) =>
    `the zone of ${host} is not signed, so it cannot have a secure TLSA record`,
  "dane/present/sign-zone": ({ host }: { host: string }) =>
    `Sign the zone that contains ${host}, then publish TLSA records.`,
  "dane/present/unsigned-alias": ({ host, owner }: { host: string; owner: string }) =>
    `the chain of aliases from ${host} to ${owner} is not signed, and ${host} has no secure TLSA record of its own`,
  "dane/present/sign-zones": ({ host, owner }: { host: string; owner: string }) =>
    `Sign the zones that contain ${host} and ${owner}, then publish TLSA records.`,
  "dane/present/missing": ({ base }: { base: string }) => `no TLSA record at ${base}`,
  "dane/present/unsigned-records": ({ base }: { base: string }) => `the TLSA records at ${base} are not signed`,
  "dane/present/sign-records": ({ base }: { base: string }) => `Sign the zone that contains ${base}.`,
  "dane/present/found": ({ count, base }: { count: number; base: string }) =>
    `${plural(count, "TLSA record")} at ${base}`,

  "dane/usable/some": ({ usable, all }: { usable: number; all: number }) =>
    `${usable} of ${plural(all, "TLSA record")} ${usable === 1 ? "is" : "are"} usable`,
  "dane/usable/none": ({ records }: { records: readonly string[] }) => `no TLSA record is of use: ${listed(records)}`,

  "dane/all-usable/pass": ({ count }: { count: number }) =>
    `senders can use each of ${plural(count, "TLSA record")} with usage 2 or 3`,
  "dane/all-usable/fail": ({ records }: { records: readonly string[] }) => `TLSA records of no use: ${listed(records)}`,
  "dane/all-usable/fix": ({ base }: { base: string }) =>
    `Remove these records at ${base}, or publish them again from the key (\`${keyCommand("sha256")}\`).`,

  "dane/no-pkix/none": ({ count }: { count: number }) => `none of ${plural(count, "TLSA record")} has usage 0 or 1`,
  "dane/no-pkix/found": ({ records }: { records: readonly string[] }) =>
    `SMTP senders treat usage 0 and 1 as unusable (RFC 7672 §3.1.3): ${listed(records.map(code))}`,
  "dane/no-pkix/fix": ({ base }: { base: string }) =>
    `Remove the records of usage 0 and 1 at ${base}; for SMTP, use usage 3 (or 2).`,

  "dane/rollover/several": ({ count }: { count: number }) =>
    `senders compare the server with ${plural(count, "TLSA record")}; one may fit the next key`,
  "dane/rollover/none": ({ compared }: { compared: number }): string =>
    compared === 0
      ? "no TLSA record is usable, so none fits the next key"
      : "no TLSA record that senders compare can fit a key",
  "dane/rollover/single": ({ record, compared }: { record: string; compared: number }) =>
    `${onlyOne(compared)}: ${code(record)}`,
  "dane/rollover/single-certificate": ({ record, compared }: { record: string; compared: number }) =>
    `${onlyOne(compared)}, ${code(record)}. It names one certificate, so it stops matching when that is renewed; \`3 1 1\` keeps matching while the key stays`,
  "dane/rollover/all-current": ({ records }: { records: readonly string[] }) =>
    `all TLSA records fit what the server serves now, and none the next key: ${listed(records.map(code))}`,
  "dane/rollover/may-be-current": ({ records }: { records: readonly string[] }) =>
    `the TLSA records may all fit what the server serves now: ${listed(records.map(code))}`,

  "dane/ttl/short": ({ ttl }: { ttl: number }) =>
    `the resolver answered with a TTL of ${ttl} s; the zone's own may be longer, because caches count down`,
  "dane/ttl/long": ({ ttl, limit }: { ttl: number; limit: number }) =>
    `the resolver answered with a TTL of ${ttl} s; the limit is ${limit} s`,
  "dane/ttl/fix": ({ base, ttl }: { base: string; ttl: number }) =>
    `Set the TTL of the TLSA records at ${base} to ${ttl} seconds.`,

  "dane/match/matches": ({ records }: { records: readonly string[] }) =>
    `the certificate matches ${listed(records.map(code))}`,
  "dane/match/none": ({ records }: { records: readonly string[] }) => `no TLSA record matches: ${listed(records)}`,
  "dane/match/incomplete": () =>
    "not all certificates that the server sent could be read, and the CA may be one of the others",
  "dane/match/mail-domain": ({ domain }: { domain: string }) =>
    `the certificate names ${domain}. That is acceptable only if the MX answer is secure, which could not be determined`,
  "dane/match/fix": () =>
    "If the server is to keep the keys it serves, add these records to the existing ones. Otherwise configure it to use the key that the existing records name.",

  "dane/match/fix-shadowed": ({ base, records }: { base: string; records: readonly string[] }) =>
    `Remove ${listed(records.map(code))} at ${base}: the server serves ${records.length === 1 ? "another key" : "none of their keys"}. Senders then compare the record that matches.`,

  "dane/mismatch/shadowed": ({ by }: { by: readonly string[] }) =>
    `it matches, but senders do not look at it beside ${listed(by.map(code))}, whose digest is stronger (RFC 7671 §9)`,
  "dane/mismatch/certificate": () => "the server serves another certificate",
  "dane/mismatch/key": () => "the server serves another key",
  "dane/mismatch/unreadable": () => "the certificate of the server cannot be read",
  "dane/mismatch/names": ({ names }: { names: readonly string[] }) => `the certificate is for none of ${list(names)}`,
  "dane/mismatch/key-usage": () => "the extended key usage of the certificate does not include server authentication",
  "dane/mismatch/dates": () => "a certificate in the path to the CA it names is expired or not yet valid",
  "dane/mismatch/other-path": () =>
    "the server sends several certificates of one CA, and the first one leads to another root; OpenSSL, which most senders use, tries no other path",
  "dane/mismatch/no-path": () => "no path of signatures to it keeps all rules of RFC 5280 §6.1",
  "dane/mismatch/path-length": () =>
    "a CA in the path allows fewer intermediate certificates below it (RFC 5280 §4.2.1.9)",
  "dane/mismatch/name-constraints": () =>
    "a CA in the path forbids a name of a certificate below it (name constraints, RFC 5280 §4.2.1.10)",
  "dane/mismatch/critical-extension": () =>
    "a certificate in the path has a critical extension that verifiers do not know, so they reject it (RFC 5280 §4.2)",
  "dane/mismatch/ca-key-usage": () =>
    "the extended key usage of a CA in the path does not include server authentication, which OpenSSL requires",
  "dane/mismatch/not-sent": () => "the server does not send this CA certificate",
  "dane/mismatch/own-certificate": () => "it is the server's own certificate, not a CA's; that needs usage 3",
  "dane/mismatch/not-issuer": () =>
    "the server sends this CA certificate, but no signature leads to it from the server's own certificate",
};
