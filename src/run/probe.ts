// `probe`: finds the MX hosts of a policy in DNS, probes each address on port 25, and returns the results for a later check.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { LocatedMessage } from "../model.ts";
import type { RepositoryAccess } from "./load-inputs.ts";
import { loadInputs } from "./load-inputs.ts";
import type { Smtp, SmtpResult } from "../ports.ts";
import { chooseResolvers } from "./choose-resolvers.ts";
import { DEFAULT_SMTP_RATE } from "./smtp-limits.ts";
import { askMailServers, demandMailServers } from "./mail-servers.ts";
import type { Shard } from "../policy/shards.ts";
import { hasAddress } from "../policy/shards.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import { wasAsked } from "../sources/smtp/limitations.ts";
import { formatEvidence } from "../sources/smtp-evidence-file.ts";
import { openLive } from "../sources/live-world.ts";
import type { World } from "../sources/world.ts";

export interface ProbeOptions extends RepositoryAccess {
  /** Resolver URLs; they replace the policy's. */
  resolvers: readonly string[];
  allowPrivateNetwork: boolean;
  /** Only these domains of the policy; all if empty. */
  domains: readonly string[];
  /** Only the mail servers of this shard, of all domains; null for all. */
  shard: Shard | null;
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

/** Measures what the mail servers of a policy's domains serve. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
export function probe(options: ProbeOptions): Promise<ProbeResult> {
  return withRunDeadline(options.deadlineMs, (deadline) => probeWithDeadline(deadline, options));
}

async function probeWithDeadline(deadline: Deadline, options: ProbeOptions): Promise<ProbeResult> {
  const { policy, domains, declared } = await loadInputs(options, options.domains);
  demandMailServers(domains);
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
  const smtp = options.shard === null ? world.smtp : ofShard(world.smtp, options.shard, world.at);
  try {
    await askMailServers(
      { domains, declared },
      { ...world, smtp },
      {
        onDefect: (defect) => defects.set(JSON.stringify(defect), defect),
        onEach: () => options.onProgress?.(++done, domains.length),
      },
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

/** Only the addresses of a shard are asked; nothing is noted of others, which their shards ask. */
function ofShard(smtp: Smtp, shard: Shard, at: string): Smtp {
  const result: SmtpResult = { kind: "failure", cause: "off", reason: message("smtp/off") };
  return {
    probe: (address, ...question) =>
      hasAddress(shard, address) ? smtp.probe(address, ...question) : Promise.resolve({ result, at, from: null }),
  };
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
