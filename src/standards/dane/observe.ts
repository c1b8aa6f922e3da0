// Asks for the TLSA records of an MX host, as a DANE sender would (RFC 7672 §2.2).
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import { formatRdata } from "../../dns/record.ts";
import { openQuestion, unanswered } from "../../cause.ts";
import type { HostFacts } from "../../facts.ts";
import { message } from "../../message.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { TlsaSet } from "./record.ts";

/**
 * The TLSA RRset of a host. Absent also where senders do not ask: neither the host's addresses nor its alias are secure (RFC 7672 §2.2.2).
 * Malformed where the question gets SERVFAIL or a bogus answer although the host's addresses are secure (§2.1.1).
 */
export async function observeTlsa(
  dns: Dns,
  host: Name,
  addresses: HostFacts["addresses"],
): Promise<Observation<TlsaSet>> {
  if (addresses.state === "unknown") return addresses;
  if (addresses.state !== "present") return { state: "absent", evidence: [] };
  const { aliases, owner, security, unmeasured } = addresses.value;
  if (security === "insecure") return aliases.length > 0 ? queryAtAlias(dns, host) : { state: "absent", evidence: [] };
  if (security !== "secure")
    return { state: "unknown", reason: unmeasured ?? message("cause/indeterminate"), evidence: [] };
  const bases = aliases.length > 0 ? [owner, host] : [host]; // RFC 7672 §2.2.3: the end of a secure CNAME chain first
  return queryInOrder(
    dns,
    bases.map((name) => prependLabels("_25._tcp", name)),
  );
}

/** RFC 7672 §2.2.2: where a chain leads to insecure addresses, records at its beginning still count if the alias itself is secure. */
async function queryAtAlias(dns: Dns, host: Name): Promise<Observation<TlsaSet>> {
  const alias = await dns.query(host, "CNAME");
  if (alias.kind === "failure") return unanswered({ type: "CNAME", name: host }, alias.reason);
  if (alias.security === "indeterminate")
    return { state: "unknown", reason: message("cause/indeterminate"), evidence: [] };
  return alias.security === "secure"
    ? queryInOrder(dns, [prependLabels("_25._tcp", host)])
    : { state: "absent", evidence: [] };
}

async function queryInOrder(dns: Dns, bases: readonly Name[]): Promise<Observation<TlsaSet>> {
  const evidence: Evidence[] = [];
  for (const [i, base] of bases.entries()) {
    const at = { type: "TLSA", name: base };
    const answer = await dns.query(base, "TLSA");
    if (answer.kind === "failure") {
      const reason = openQuestion(at, answer.reason);
      if (answer.cause !== "servfail") return { state: "unknown", reason, evidence };
      const note = message("dane/lookup/failure", { reason: answer.reason });
      return { state: "malformed", problem: reason, evidence: [{ at, text: "", note }] };
    }
    if (answer.security === "bogus") {
      const note =
        answer.reason === undefined
          ? message("cause/bogus")
          : message("dane/lookup/bogus", { explanation: answer.reason });
      return { state: "malformed", problem: openQuestion(at, note), evidence: [{ at, text: "", note }] };
    }
    if (answer.kind !== "records") {
      const note =
        answer.kind === "nxdomain" ? message("observed/no-such-name") : message("observed/no-record", { type: "TLSA" });
      evidence.push({ at, text: "", note });
      continue;
    }
    const records = answer.records.map((record) => record.data);
    const texts = records.map((data) => ({ at, text: formatRdata("TLSA", data) }));
    // RFC 7672 §2.2.3: insecure records count as none, so the next base domain is tried
    if (answer.security === "insecure" && i + 1 < bases.length) evidence.push(...texts);
    else
      return {
        state: "present",
        value: { base, records, ttl: Math.min(...answer.records.map(({ ttl }) => ttl)), security: answer.security },
        evidence: texts,
      };
  }
  return { state: "absent", evidence };
}
