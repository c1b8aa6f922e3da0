// Asks for the SRV records of a domain's mail services, the hosts they name, and the names of automatic configuration.
import { severalCauses } from "../../cause.ts";
import { RECEIVING_KINDS, SENDING_KINDS } from "../../define-check.ts";
import type { Name } from "../../dns/name.ts";
import { prependLabels, ROOT } from "../../dns/name.ts";
import { absenceEvidence } from "../../dns/no-record.ts";
import { formatRdata } from "../../dns/record.ts";
import { unmeasuredCause } from "../../dns/unmeasured-answer.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Evidence, MailKind, Observation } from "../../model.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import { AUTODISCOVER, CONFIGURATION_LABELS, RETRIEVAL, SUBMISSION, serviceName } from "./names.ts";
import type { ConfigurationName, MailServices, ServiceHost, ServiceRecords } from "./record.ts";

/** Project limit: hosts of a service that are looked up. */
const MAX_TARGETS = 10;

/** What was observed, and in which answers. */
interface WithEvidence<T> {
  value: T;
  evidence: Evidence[];
}

/** Looks up the mail services of a domain; absent where the policy does not say that it has some. */
export async function observeServices(
  dns: Dns,
  domain: Name,
  mail: MailKind,
  hasServices: boolean,
): Promise<Observation<MailServices>> {
  if (!hasServices) return { state: "absent", evidence: [] };
  const wanted = [
    ...(SENDING_KINDS.includes(mail) ? SUBMISSION : []),
    ...(RECEIVING_KINDS.includes(mail) ? RETRIEVAL : []),
  ];
  const [services, autodiscover, names] = await Promise.all([
    Promise.all(wanted.map((service) => observeService(dns, domain, service))),
    observeService(dns, domain, AUTODISCOVER),
    Promise.all(CONFIGURATION_LABELS.map((label) => observeName(dns, prependLabels(label, domain)))),
  ]);
  return {
    state: "present",
    value: {
      services: services.map(({ value }) => value),
      autodiscover: autodiscover.value,
      names: names.map(({ value }) => value),
    },
    // a name that may be missing proves nothing
    evidence: [
      ...services,
      ...(autodiscover.value.state === "missing" ? [] : [autodiscover]),
      ...names.filter(({ value }) => value.state !== "missing"),
    ].flatMap(({ evidence }) => evidence),
  };
}

async function observeService(dns: Dns, domain: Name, service: string): Promise<WithEvidence<ServiceRecords>> {
  const name = serviceName(service, domain);
  const at = { type: "SRV", name };
  const answer = await dns.query(name, "SRV");
  const cause = unmeasuredCause(at, answer);
  const common = { service, name, hosts: [], reason: cause };
  if (answer.kind === "failure" || cause !== null) return { value: { ...common, state: "unmeasured" }, evidence: [] };
  if (answer.kind !== "records")
    return { value: { ...common, state: "missing" }, evidence: absenceEvidence(at, answer) };
  const records = answer.records
    .map(({ data }) => data)
    .toSorted((a, b) => a.priority - b.priority || a.port - b.port || (a.target < b.target ? -1 : 1));
  const evidence = records.slice(0, MAX_TARGETS).map((data) => ({ at, text: formatRdata("SRV", data) }));
  const targets = records.filter(({ target }) => target !== ROOT); // RFC 2782: `.` says that there is no host
  if (targets.length === 0) return { value: { ...common, state: "not-offered" }, evidence };
  const hosts = await Promise.all(
    targets.slice(0, MAX_TARGETS).map(({ target, port }) => observeHost(dns, target, port)),
  );
  const reason =
    targets.length > MAX_TARGETS
      ? message("service/srv/limit", { service, all: targets.length, limit: MAX_TARGETS })
      : null;
  return { value: { ...common, state: "offered", hosts, reason }, evidence };
}

async function observeHost(dns: Dns, host: Name, port: number): Promise<ServiceHost> {
  const { kind, owner, reason } = await lookUpAddress(dns, host);
  if (kind === "unmeasured") return { host, port, state: "unmeasured", owner: null, reason };
  if (owner !== host) return { host, port, state: "alias", owner, reason: null };
  const state = kind === "address" ? "address" : kind;
  return { host, port, state, owner: null, reason: null };
}

async function observeName(dns: Dns, name: Name): Promise<WithEvidence<ConfigurationName>> {
  const { kind, owner, reason, evidence } = await lookUpAddress(dns, name);
  const isAlias = owner !== name;
  const state = kind === "address" || kind === "unmeasured" ? kind : isAlias ? "dangling" : "missing";
  return { value: { name, state, owner: isAlias ? owner : null, reason }, evidence };
}

/** Whether a name has an address, and the name that owns it, or would. */
async function lookUpAddress(
  dns: Dns,
  name: Name,
): Promise<{
  kind: "address" | "no-address" | "no-name" | "unmeasured";
  owner: Name;
  reason: Message | null;
  evidence: Evidence[];
}> {
  const answers: { type: "A" | "AAAA"; answer: DnsAnswer<"A" | "AAAA"> }[] = await Promise.all(
    (["A", "AAAA"] as const).map(async (type) => ({ type, answer: await dns.query(name, type) })),
  );
  const causes = answers.flatMap(({ type, answer }) => unmeasuredCause({ type, name }, answer) ?? []);
  const measured = answers.flatMap(({ type, answer }) =>
    answer.kind === "failure" || answer.security === "bogus" ? [] : [{ at: { type, name }, answer }],
  );
  const found = measured.find(({ answer }) => answer.kind === "records")?.answer;
  if (found !== undefined) return { kind: "address", owner: found.owner, reason: null, evidence: [] };
  const [first] = measured;
  if (first === undefined || causes.length > 0)
    return { kind: "unmeasured", owner: name, reason: severalCauses(causes), evidence: [] };
  return {
    kind: measured.every(({ answer }) => answer.kind === "nxdomain") ? "no-name" : "no-address",
    owner: first.answer.owner,
    reason: null,
    evidence: measured.flatMap(({ at, answer }) => (answer.kind === "records" ? [] : absenceEvidence(at, answer))),
  };
}
