import { severalCauses } from "../../../cause.ts";
import { ACTIVE_KINDS, defineCheck } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { prependLabels, ROOT } from "../../../dns/name.ts";
import { formatRdata } from "../../../dns/record.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import type { ConfigurationName, MailServices, ServiceHost, ServiceRecords } from "../record.ts";

/** Autodiscover and Autoconfig (E-13 to E-20) are seen as far as DNS shows them; SRV records are E-21 to E-23. */
const TESTS = [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23].map((number) => `TR-03108-P E-${number}`);

export const serviceSrv = defineCheck({
  id: "service/srv",
  scope: "domain",
  section: "§3.1",
  requirements: ["TR-03108-01-M"],
  tests: TESTS,
  references: ["RFC 6186 §3", "RFC 8314 §5.1", "RFC 2782"],
  levels: { "tr-03108": "info", bsi: "must" },
  mail: ACTIVE_KINDS,
  examines: ["services"],
  judge: ({ services: observed }, { domain }) => {
    if (observed.state !== "present")
      return { outcome: "not-applicable", message: message("service/srv/not-declared") };
    const { services } = observed.value;
    const problems = findProblems(observed.value, domain);
    if (problems.length > 0)
      return {
        outcome: "fail",
        message: message("service/srv/parts", { parts: problems.map(({ problem }) => problem) }),
        fix: adviceFix(message("service/srv/fix", { parts: problems.map(({ advice }) => advice) })),
      };
    if (services.every(({ state }) => state === "not-offered"))
      return {
        outcome: "fail",
        message: message("service/srv/none-offered", { services: services.map(({ service }) => service) }),
        fix: adviceFix(message("service/srv/fix-none-offered", { domain })),
      };
    const causes = findCauses(observed.value);
    if (causes.length > 0) return { outcome: "unknown", message: severalCauses(causes) };
    return { outcome: "pass", message: message("service/srv/parts", { parts: describeServices(observed.value) }) };
  },
});

interface Problem {
  problem: Message;
  advice: Message;
}

/** The ports of the services (RFC 8314 §7, RFC 6186 §3), and a host as its example. */
const EXAMPLES: Readonly<Record<string, { port: number; label: string }>> = {
  submissions: { port: 465, label: "mail" },
  imaps: { port: 993, label: "imap" },
  pop3s: { port: 995, label: "pop3" },
};

function exampleRecord(service: string, name: Name, domain: Name): string {
  const { port, label } = EXAMPLES[service] as (typeof EXAMPLES)[string];
  const data = { priority: 0, weight: 1, port, target: prependLabels(label, domain) };
  return `${name}. SRV ${formatRdata("SRV", data)}`;
}

function findProblems({ services, autodiscover, names }: MailServices, domain: Name): Problem[] {
  const missing = services.filter(({ state }) => state === "missing");
  return [
    ...missing.map(({ service, name }) => ({
      problem: message("service/srv/missing", { name }),
      advice: message("service/srv/fix-missing", { service, record: exampleRecord(service, name, domain) }),
    })),
    ...[...services, autodiscover].flatMap(({ service, name, hosts }) =>
      hosts.flatMap((host) => hostProblem(name, host) ?? portProblem(service, name, host) ?? []),
    ),
    ...names.flatMap((one) => nameProblem(one) ?? []),
  ];
}

function hostProblem(name: Name, { host, state, owner }: ServiceHost): Problem | null {
  if (state === "address" || state === "unmeasured") return null;
  // RFC 2782: the target must not be an alias
  const problem =
    state === "alias"
      ? message("service/srv/alias", { name, host, owner: owner ?? ROOT })
      : message(`service/srv/${state}`, { name, host });
  return { problem, advice: message("service/srv/fix-host", { name, host }) };
}

/** RFC 6335 §6: port 0 is reserved, so no program can connect to it. */
function portProblem(service: string, name: Name, { host, port }: ServiceHost): Problem | null {
  if (port !== 0) return null;
  const usual = EXAMPLES[service]?.port ?? 443; // Autodiscover is HTTPS
  return {
    problem: message("service/srv/port-zero", { name, host }),
    advice: message("service/srv/fix-port", { name, host, port: usual }),
  };
}

function nameProblem({ name, state, owner }: ConfigurationName): Problem | null {
  if (state !== "dangling") return null;
  return {
    problem: message("service/srv/dangling", { name, owner: owner ?? ROOT }),
    advice: message("service/srv/fix-dangling", { name }),
  };
}

function findCauses({ services, autodiscover, names }: MailServices): Message[] {
  const records = [...services, autodiscover];
  return [...records, ...records.flatMap(({ hosts }) => hosts), ...names].flatMap(({ reason }) => reason ?? []);
}

function describeServices({ services, autodiscover, names }: MailServices): Message[] {
  const configuration = [
    ...names.flatMap(({ name, state }) => (state === "address" ? [name] : [])),
    ...(autodiscover.state === "offered" ? [autodiscover.name] : []),
  ];
  return [...services.map(describeService), message("service/srv/configuration", { names: configuration })];
}

function describeService({ service, state, hosts }: ServiceRecords): Message {
  return state === "offered"
    ? message("service/srv/offered", { service, hosts: hosts.map(({ host, port }) => ({ host, port })) })
    : message("service/srv/not-offered", { service });
}
