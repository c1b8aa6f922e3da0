// Asks for the MX records of a domain and the addresses of its hosts.
import { unanswered } from "../../cause.ts";
import { isIPv4 } from "../../dns/address.ts";
import type { Name } from "../../dns/name.ts";
import { ROOT } from "../../dns/name.ts";
import { absenceEvidence, noRecordEvidence } from "../../dns/no-record.ts";
import { formatRdata } from "../../dns/record.ts";
import { unmeasuredCause } from "../../dns/unmeasured-answer.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns, DnsAnswer, Security } from "../../ports.ts";
import { compareText } from "../../text/order.ts";
import type { HostAddresses, MxSet } from "./record.ts";

/** The MX RRset of `domain`; absent where there is none (an implicit MX, RFC 5321 §5.1, is not an MX record). */
export async function observeMx(dns: Dns, domain: Name): Promise<Observation<MxSet>> {
  const at = { type: "MX", name: domain };
  const answer = await dns.query(domain, "MX");
  if (answer.kind === "failure") return unanswered(at, answer.reason);
  if (answer.security === "bogus") return unanswered(at, message("cause/bogus"));
  if (answer.kind !== "records") return { state: "absent", evidence: absenceEvidence(at, answer) };
  const records = answer.records
    .map((record) => record.data)
    .toSorted((a, b) => a.preference - b.preference || compareText(a.exchange, b.exchange));
  const evidence = records.map((data) => ({ at, text: formatRdata("MX", data) }));
  return { state: "present", value: { records, security: answer.security }, evidence };
}

/** The domain's own addresses, to which senders deliver where there is no MX record (RFC 5321 §5.1); absent where there is one. */
export async function observeImplicitMx(
  dns: Dns,
  domain: Name,
  mx: Observation<MxSet>,
): Promise<Observation<HostAddresses>> {
  if (mx.state === "unknown") return mx;
  return mx.state === "present" ? { state: "absent", evidence: [] } : observeAddresses(dns, domain);
}

/** Project limit: MX hosts of a domain that are examined; an RRset of 64 KiB names thousands, and no sender tries them all. */
export const MAX_HOSTS = 100;

/** The hosts that senders deliver to, the preferred first: every exchange but the null MX (RFC 7505), each once. */
export function mailHosts(mx: Observation<MxSet>): Name[] {
  if (mx.state !== "present") return [];
  return [...new Set(mx.value.records.map((record) => record.exchange))].filter((name) => name !== ROOT);
}

/** The addresses of an MX host; malformed where the "name" is an IP address (RFC 5321 §5.1 requires a name), or proxied. */
export async function observeAddresses(dns: Dns, host: Name): Promise<Observation<HostAddresses>> {
  if (isIPv4(host)) return { state: "malformed", problem: message("mx/target/ip-address", { host }), evidence: [] };
  const atA = { type: "A", name: host };
  const atAaaa = { type: "AAAA", name: host };
  const [a, aaaa] = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
  const answers: readonly DnsAnswer<"A" | "AAAA">[] = [a, aaaa];
  const addressesOf = (answer: DnsAnswer<"A" | "AAAA">): string[] =>
    answer.kind === "records" && answer.security !== "bogus"
      ? answer.records.map((r) => r.data.address).toSorted()
      : [];
  const proxied = answers.map(proxyProblem).find((problem) => problem !== null);
  if (proxied !== undefined) return { state: "malformed", problem: proxied, evidence: [] };
  const v4 = addressesOf(a);
  const v6 = addressesOf(aaaa);
  const evidence = [...addressEvidence(atA, a), ...addressEvidence(atAaaa, aaaa)];
  const measured = answers.filter((answer) => answer.kind !== "failure" && answer.security !== "bogus");
  const unmeasured = unmeasuredCause(atA, a) ?? unmeasuredCause(atAaaa, aaaa);
  const best = measured.find((answer) => answer.kind === "records") ?? measured[0];
  if (best !== undefined && best.kind !== "failure" && v4.length + v6.length > 0) {
    const { aliases, owner } = best;
    return {
      state: "present",
      value: { v4, v6, aliases, owner, security: addressSecurity(answers), unmeasured },
      evidence,
    };
  }
  if (unmeasured !== null) return { state: "unknown", reason: unmeasured, evidence };
  const seen = answers.flatMap((answer, i) =>
    answer.kind === "nxdomain" || answer.kind === "nodata" ? absenceEvidence(i === 0 ? atA : atAaaa, answer) : [],
  );
  return { state: "absent", evidence: seen };
}

/** That a provider's proxy will answer in the host's place: it does not pass port 25 on. Null where none is known to. */
function proxyProblem(answer: DnsAnswer): Message | null {
  if (answer.kind !== "failure" || answer.reason.code !== "planned/proxied") return null;
  return message("mx/target/proxied", answer.reason.values);
}

/** Insecure if either answer is, even where the other failed: one that failed is indeterminate. */
function addressSecurity(answers: readonly DnsAnswer[]): Security {
  const states = answers.map((answer) => (answer.kind === "failure" ? "indeterminate" : answer.security));
  return (["bogus", "insecure", "indeterminate"] as const).find((state) => states.includes(state)) ?? "secure";
}

function addressEvidence(at: { type: string; name: Name }, answer: DnsAnswer<"A" | "AAAA">): Evidence[] {
  if (answer.kind === "failure") return [];
  const aliases = answer.aliases.map((name): Evidence => ({ at, text: "", note: message("observed/alias", { name }) }));
  if (answer.kind === "records") return [...aliases, ...answer.records.map((r) => ({ at, text: r.data.address }))];
  return [...aliases, noRecordEvidence(at, answer.kind)];
}
