// `probe`: finds the MX hosts of a policy in DNS, probes each address on port 25, and returns the results for a later check.
import { observeMailServers } from "../audit/observe.ts";
import { mapConcurrent } from "../concurrency/map.ts";
import type { Message } from "../message.ts";
import type { LocatedMessage } from "../model.ts";
import { UsageError } from "../model.ts";
import type { RepositoryAccess } from "./load-inputs.ts";
import { loadInputs } from "./load-inputs.ts";
import { chooseResolvers } from "./choose-resolvers.ts";
import { DEFAULT_SMTP_RATE } from "./smtp-limits.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import { wasAsked } from "../sources/smtp/limitations.ts";
import { formatEvidence } from "../sources/smtp-evidence.ts";
import { openLive } from "../sources/world.ts";
import type { World } from "../sources/world.ts";
import { overlay } from "../zones/planned/overlay.ts";

export interface ProbeOptions extends RepositoryAccess {
  /** Resolver URLs; they replace the policy's. */
  resolvers: readonly string[];
  allowPrivateNetwork: boolean;
  /** Only these domains of the policy; all if empty. */
  domains: readonly string[];
  /** The host name in EHLO; null for this host's. */
  helo: string | null;
  concurrency: number | null;
  /** Time limit, in milliseconds; mail servers have all of it. */
  deadlineMs: number;
  /** Connections to one mail server address in a minute, those of its first probe aside; null for the default. */
  smtpRate: number | null;
  /** The name of this machine in the results. */
  from: string;
  /** Called before the first domain and after each finished one. */
  onProgress?: (done: number, total: number) => void;
}

export interface ProbeResult {
  /** The evidence file's text. */
  text: string;
  /** Number of probed addresses, and of those that answered. */
  askedCount: number;
  answeredCount: number;
  /** Limitations of this machine. */
  limitations: Message[];
  /** Internal errors of this program; the other results are valid. */
  defects: readonly Message[];
  /** Faults in the declared files: the mail servers that their zones name were not found. */
  faults: readonly LocatedMessage[];
}

/** Domains looked at at once: nothing of them is kept, and those that wait for slow servers must not hold up the others. */
const DOMAINS_AT_ONCE = 2_000;

/** Measures what the mail servers of a policy's domains serve. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
export function probe(options: ProbeOptions): Promise<ProbeResult> {
  return withRunDeadline(options.deadlineMs, (deadline) => probeWithDeadline(deadline, options));
}

async function probeWithDeadline(deadline: Deadline, options: ProbeOptions): Promise<ProbeResult> {
  const { policy, domains, declared } = await loadInputs(options, options.domains);
  if (domains.every(({ mail }) => mail === "send" || mail === "none"))
    throw new UsageError("no domain of this policy receives mail, so there is no server to probe");
  const { allowPrivateNetwork, helo, concurrency } = options;
  const world = openLive({
    ...chooseResolvers(options, policy),
    at: null,
    concurrency,
    allowPrivateNetwork,
    smtp: "auto",
    helo,
    evidence: [],
    deadline,
    smtpDeadlineMs: null,
    smtpRate: options.smtpRate ?? DEFAULT_SMTP_RATE,
  });
  const defects = new Map<string, Message>();
  let done = 0;
  options.onProgress?.(done, domains.length);
  try {
    const planned = overlay(world.dns, declared.zones);
    // a check may audit either view, so both are measured; common servers are probed once
    const views = declared.zones.length > 0 ? [world.dns, planned] : [world.dns];
    await world.runWithResolverCheck(() =>
      mapConcurrent(domains, DOMAINS_AT_ONCE, async (domain) => {
        const ports = views.map((dns) => ({ dns, https: world.https, smtp: world.smtp }));
        await Promise.all(
          ports.map((each) =>
            observeMailServers(domain, each, world.at, (defect) => defects.set(JSON.stringify(defect), defect)),
          ),
        );
        options.onProgress?.(++done, domains.length);
      }),
    );
    return {
      ...summarizeProbes(world, options.from),
      limitations: world.limitations(),
      defects: [...defects.values()],
      faults: declared.faults,
    };
  } finally {
    world.close();
  }
}

function summarizeProbes(world: World, from: string): Pick<ProbeResult, "text" | "askedCount" | "answeredCount"> {
  const results = [...world.smtpAnswers()].map(([question, { result }]) => [question, result] as const);
  // an address may be probed with several names, each a question `address name`
  const addresses = (some: typeof results): number => new Set(some.map(([question]) => question.split(" ")[0])).size;
  const answeredCount = addresses(results.filter(([, { kind }]) => kind !== "failure"));
  return {
    text: formatEvidence({ at: world.at, from, smtp: new Map(results) }),
    askedCount: addresses(results.filter(([, result]) => wasAsked(result))),
    answeredCount,
  };
}
