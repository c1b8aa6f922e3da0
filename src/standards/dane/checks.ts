// DANE for SMTP as far as DNS shows it (RFC 6698, RFC 7671, RFC 7672).
import { RECEIVES, defineCheck } from "../../define-check.ts";
import { under } from "../../dns/name.ts";
import type { Name } from "../../dns/name.ts";
import { formatRdata } from "../../dns/record.ts";
import { INDETERMINATE } from "../../dns/security.ts";
import type { HostFacts } from "../../facts.ts";
import type { Fix, Judgement } from "../../model.ts";
import type { TlsaSet } from "./record.ts";
import { compared, unusable } from "./record.ts";

/** A host fact that was measured: what is unknown no judge sees. */
type Seen<K extends keyof HostFacts> = Exclude<HostFacts[K], { state: "unknown" }>;

const MUST = { "tr-03108": "must", bsi: "must" } as const;
const REQUIREMENT = ["TR-03108-05-M"];

const UNSIGNED: Judgement = {
  outcome: "not-applicable",
  message: "not judged: the host's zone is not signed, so senders ask for no TLSA record (RFC 7672 §2.2.2)",
};
const LOOKUP_FAILS: Judgement = { outcome: "not-applicable", message: "not judged: the lookup fails, see dane/lookup" };
const NO_ADDRESS: Judgement = {
  outcome: "not-applicable",
  message: "not judged: the host has no address, see mx/target",
};
const NO_RECORD: Judgement = {
  outcome: "not-applicable",
  message: "not judged: there is no TLSA record, see dane/present",
};
const NOT_SIGNED: Judgement = {
  outcome: "not-applicable",
  message: "not judged: the records are not signed, see dane/present",
};
const NOT_USABLE: Judgement = {
  outcome: "not-applicable",
  message: "not judged: no TLSA record is usable, see dane/usable",
};

/** Seconds; the remark of TR-03108-05-M. */
const RECOMMENDED_TTL = 600;

/** How many records a message lists; a hostile set has hundreds. */
const MAX_LISTED = 3;

export function list(items: readonly string[]): string {
  const listed = items.slice(0, MAX_LISTED).join("; ");
  return items.length > MAX_LISTED ? `${listed}; and ${items.length - MAX_LISTED} more` : listed;
}

/** Whether senders ask for no TLSA record: the addresses are not secure, and no record counts at the beginning of an alias. */
function isUnsigned(addresses: Extract<HostFacts["addresses"], { state: "present" }>, tlsa: Seen<"tlsa">): boolean {
  return addresses.value.security !== "secure" && tlsa.state === "absent";
}

/** The TLSA records that bind senders, or why there are none to judge. */
function secureSet(addresses: Seen<"addresses">, tlsa: Seen<"tlsa">): TlsaSet | Judgement {
  if (addresses.state !== "present") return NO_ADDRESS;
  if (isUnsigned(addresses, tlsa)) return UNSIGNED;
  if (tlsa.state === "malformed") return LOOKUP_FAILS;
  if (tlsa.state === "absent") return NO_RECORD;
  if (tlsa.value.security === "indeterminate") return { outcome: "unknown", message: INDETERMINATE };
  return tlsa.value.security === "secure" ? tlsa.value : NOT_SIGNED;
}

/** The records that bind senders where at least one is usable, or why there are none to judge. */
export function usableSet(addresses: Seen<"addresses">, tlsa: Seen<"tlsa">): TlsaSet | Judgement {
  const set = secureSet(addresses, tlsa);
  return "outcome" in set || set.records.some((data) => unusable(data) === null) ? set : NOT_USABLE;
}

function publishTlsa(host: Name): Fix {
  const command = `openssl x509 -in cert.pem -pubkey -noout | openssl pkey -pubin -outform DER | openssl dgst -sha256`;
  return {
    text: `Publish \`${under("_25._tcp", host)}. TLSA 3 1 1 …\` with the SHA-256 of the public key that ${host} serves (\`${command}\`); a second record for the next key lets it roll.`,
    records: [],
  };
}

export const daneLookup = defineCheck({
  id: "dane/lookup",
  scope: "host",
  title: "The TLSA lookup is answered",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 7672 §2.1"],
  why: "A sender that uses DANE holds mail back while this lookup fails, because an attacker could have suppressed the answer.",
  fix: "Have the DNS operator of the host answer `_25._tcp.<mx>` correctly: with TLSA records, or with a signed denial of their existence.",
  levels: MUST,
  mail: RECEIVES,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name }) => {
    if (addresses.state !== "present") return NO_ADDRESS;
    if (isUnsigned(addresses, tlsa)) return UNSIGNED;
    if (tlsa.state !== "malformed") return { outcome: "pass", message: "the lookup is answered" };
    const text = `Have the name servers answer ${under("_25._tcp", name)} with TLSA records, or with a signed denial (NSEC or NSEC3) that validates.`;
    return {
      outcome: "fail",
      message: `${tlsa.problem}: senders that use DANE hold mail back`,
      fix: { text, records: [] },
    };
  },
});

export const danePresent = defineCheck({
  id: "dane/present",
  scope: "host",
  title: "The MX host has a secure TLSA record",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P D-02"],
  references: ["RFC 7672 §2.2"],
  why: "TLSA records are what a sender can authenticate the mail server by; without them encryption can be stripped or intercepted on the way.",
  fix: "Publish TLSA records at `_25._tcp.<mx>`, in a signed zone: `3 1 1` with the SHA-256 of the server's public key.",
  levels: MUST,
  mail: RECEIVES,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name, profile }) => {
    if (addresses.state !== "present") return NO_ADDRESS;
    if (isUnsigned(addresses, tlsa)) {
      // TR-03108-05-M asks for DNSSEC and TLSA without condition; the mapping table for DANE "where DNSSEC is available".
      if (profile !== "bsi") return UNSIGNED;
      const { aliases, owner } = addresses.value;
      const held = aliases.length === 0 ? `zone that holds ${name}` : `zones that hold ${name} and ${owner}`;
      const message =
        aliases.length === 0
          ? `the zone of ${name} is not signed, so it can have no secure TLSA record`
          : `the chain of aliases from ${name} to ${owner} is not signed, and ${name} has no secure TLSA record of its own`;
      return { outcome: "fail", message, fix: { text: `Sign the ${held}, then publish TLSA records.`, records: [] } };
    }
    if (tlsa.state === "malformed") return LOOKUP_FAILS;
    if (tlsa.state === "absent")
      return { outcome: "fail", message: `no TLSA record at ${under("_25._tcp", name)}`, fix: publishTlsa(name) };
    const { base, records, security } = tlsa.value;
    if (security === "indeterminate") return { outcome: "unknown", message: INDETERMINATE };
    if (security !== "secure")
      return {
        outcome: "fail",
        message: `the TLSA records at ${base} are not signed`,
        fix: { text: `Sign the zone that holds ${base}.`, records: [] },
      };
    return { outcome: "pass", message: `${records.length} TLSA record${records.length === 1 ? "" : "s"} at ${base}` };
  },
});

export const daneUsable = defineCheck({
  id: "dane/usable",
  scope: "host",
  title: "At least one TLSA record is usable for SMTP",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P D-02"],
  references: ["RFC 7672 §3.1", "RFC 6698 §2.1"],
  why: "Where no record is usable senders require TLS but authenticate nobody, so an interceptor passes.",
  fix: "Publish a record with usage 3 (or 2), selector 0 or 1, and matching type 1 with 32 octets or 2 with 64.",
  levels: MUST,
  mail: RECEIVES,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name }) => {
    const set = secureSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const problems = set.records.map((data) => ({ text: formatRdata("TLSA", data), problem: unusable(data) }));
    const usable = problems.filter(({ problem }) => problem === null).length;
    if (usable > 0) return { outcome: "pass", message: `${usable} of ${problems.length} TLSA records are usable` };
    const listed = list(problems.map(({ text, problem }) => `\`${text}\`: ${problem}`));
    return { outcome: "fail", message: `no usable TLSA record: ${listed}`, fix: publishTlsa(name) };
  },
});

export const daneNoPkix = defineCheck({
  id: "dane/no-pkix",
  scope: "host",
  title: "No TLSA record has usage 0 or 1",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 7672 §3.1.3"],
  why: "Senders treat such records as unusable, so they protect nothing, and hide that a record is missing.",
  fix: "Replace records of usage 0 with usage 2, records of usage 1 with usage 3.",
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVES,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }) => {
    const set = usableSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const { base, records } = set;
    const pkix = records.filter(({ usage }) => usage === 0 || usage === 1);
    if (pkix.length === 0)
      return { outcome: "pass", message: `none of ${records.length} TLSA records has usage 0 or 1` };
    const listed = list(pkix.map((data) => `\`${formatRdata("TLSA", data)}\``));
    return {
      outcome: "fail",
      message: `for SMTP these count as unusable: ${listed}`,
      fix: { text: `Remove the records of usage 0 and 1 at ${base}; usage 3 (or 2) is for SMTP.`, records: [] },
    };
  },
});

export const daneRollover = defineCheck({
  id: "dane/rollover",
  scope: "host",
  title: "There are TLSA records for more than one key",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 7671 §8"],
  why: "With one record a new key leaves a gap: until the old record has left every cache, senders hold mail back.",
  fix: "Publish a record for the next key (`3 1 1`), or for the CA (`2 1 1`), beside the one in use, long before the key changes.",
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVES,
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { name }) => {
    const set = usableSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const records = compared(set.records);
    if (records.length > 1) return { outcome: "pass", message: `senders compare with ${records.length} records` };
    return {
      outcome: "fail",
      message: `senders compare with one record only: ${records.map((data) => `\`${formatRdata("TLSA", data)}\``).join("")}`,
      fix: publishTlsa(name),
    };
  },
});

export const daneTtl = defineCheck({
  id: "dane/ttl",
  scope: "host",
  title: "No TLSA record was seen with a long TTL",
  section: "§3.4",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 7671 §8.1"],
  why: "A TLSA record that no longer fits the key is believed until caches drop it; TR-03108 recommends 600 seconds. Resolvers count a TTL down, so a longer one can go unseen.",
  fix: "Lower the TTL of the TLSA records.",
  levels: { "tr-03108": "info", bsi: "info" },
  mail: RECEIVES,
  parameter: { "tr-03108": 3600, bsi: 3600, unit: "seconds at most", stricter: "lower" },
  examines: ["addresses", "tlsa"],
  judge: ({ addresses, tlsa }, { parameter }) => {
    const set = secureSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const { base, ttl } = set;
    // What was seen is at most what the zone says: more than allowed is a fault for certain, less is no proof.
    if (ttl <= parameter)
      return {
        outcome: "pass",
        message: `a TTL of ${ttl} s was seen; the zone's own may be longer, as caches count down`,
      };
    return {
      outcome: "fail",
      message: `a TTL of ${ttl} s was seen, ${parameter} s are allowed`,
      fix: {
        text: `Set the TTL of the TLSA records at ${base} to ${Math.min(parameter, RECOMMENDED_TTL)} seconds.`,
        records: [],
      },
    };
  },
});
