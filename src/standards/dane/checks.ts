// DANE for SMTP as far as DNS shows it (RFC 6698, RFC 7671, RFC 7672).
import { RECEIVES, defineCheck } from "../../check.ts";
import { under } from "../../dns/name.ts";
import type { Name } from "../../dns/name.ts";
import { formatRdata } from "../../dns/record.ts";
import { INDETERMINATE } from "../../dns/security.ts";
import type { Fix, Judgement } from "../../model.ts";
import { unusable } from "./record.ts";

const MUST = { "tr-03108": "must", bsi: "must" } as const;
const REQUIREMENT = ["TR-03108-05-M"];

const UNSIGNED: Judgement = { outcome: "not-applicable", message: "not judged: the host's zone is not signed, so senders ask for no TLSA record (RFC 7672 §2.2.2)" };
const LOOKUP_FAILS: Judgement = { outcome: "not-applicable", message: "not judged: the lookup fails, see dane/lookup" };
const NO_ADDRESS: Judgement = { outcome: "not-applicable", message: "not judged: the host has no address, see mx/target" };

function publishTlsa(host: Name): Fix {
  const command = `openssl x509 -in cert.pem -pubkey -noout | openssl pkey -pubin -outform DER | openssl dgst -sha256`;
  return { text: `Publish \`${under("_25._tcp", host)}. TLSA 3 1 1 …\` with the SHA-256 of the public key that ${host} serves (\`${command}\`); a second record for the next key lets it roll.`, records: [] };
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
    if (addresses.value.security !== "secure") return UNSIGNED;
    if (tlsa.state !== "malformed") return { outcome: "pass", message: "the lookup is answered" };
    const text = `Have the name servers answer ${under("_25._tcp", name)} with TLSA records, or with a signed denial (NSEC or NSEC3) that validates.`;
    return { outcome: "fail", message: `${tlsa.problem}: senders that use DANE hold mail back`, fix: { text, records: [] } };
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
    if (addresses.value.security !== "secure") {
      // TR-03108-05-M asks for DNSSEC and TLSA without condition; the mapping table for DANE "where DNSSEC is available".
      if (profile !== "bsi") return UNSIGNED;
      return { outcome: "fail", message: `the zone of ${name} is not signed, so it can have no secure TLSA record`, fix: { text: `Sign the zone that holds ${name}, then publish TLSA records.`, records: [] } };
    }
    if (tlsa.state === "malformed") return LOOKUP_FAILS;
    if (tlsa.state === "absent") return { outcome: "fail", message: `no TLSA record at ${under("_25._tcp", name)}`, fix: publishTlsa(name) };
    const { base, records, security } = tlsa.value;
    if (security === "indeterminate") return { outcome: "unknown", message: INDETERMINATE };
    if (security !== "secure") return { outcome: "fail", message: `the TLSA records at ${base} are not signed`, fix: { text: `Sign the zone that holds ${base}.`, records: [] } };
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
    if (addresses.state !== "present") return NO_ADDRESS;
    if (addresses.value.security !== "secure") return UNSIGNED;
    if (tlsa.state === "malformed") return LOOKUP_FAILS;
    if (tlsa.state === "absent") return { outcome: "not-applicable", message: "not judged: there is no TLSA record, see dane/present" };
    const { records, security } = tlsa.value;
    if (security === "indeterminate") return { outcome: "unknown", message: INDETERMINATE };
    if (security !== "secure") return { outcome: "not-applicable", message: "not judged: the records are not signed, see dane/present" };
    const problems = records.map((data) => ({ text: formatRdata("TLSA", data), problem: unusable(data) }));
    const usable = problems.filter(({ problem }) => problem === null).length;
    if (usable > 0) return { outcome: "pass", message: `${usable} of ${problems.length} TLSA records are usable` };
    const listed = problems.map(({ text, problem }) => `\`${text}\`: ${problem}`).join("; ");
    return { outcome: "fail", message: `no usable TLSA record: ${listed}`, fix: publishTlsa(name) };
  },
});
