// The world of the network: resolvers, servers, and the sockets to them. Loaded where it is asked, for it takes long.
import { message } from "../message.ts";
import type { SmtpMode } from "../model.ts";
import { AuditError } from "../errors.ts";
import type { DnsAnswer } from "../ports.ts";
import type { DnsAnswers } from "./answer-store.ts";
import { failuresOf } from "./answer-store.ts";
import { openResolver } from "./dns/resolver.ts";
import type { Timing } from "./dns/timing.ts";
import type { ProxyFor } from "./http-proxy.ts";
import { proxyFromEnvironment } from "./http-proxy.ts";
import { openHttps } from "./https.ts";
import type { Deadline } from "./run-deadline.ts";
import { startSmtpDeadline } from "./run-deadline.ts";
import { openSmtp } from "./smtp/smtp.ts";
import type { SmtpEvidence } from "./smtp-evidence.ts";
import { withEvidence } from "./smtp-evidence.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Tape } from "./tape.ts";
import { fetchWithDeadline } from "./with-deadline.ts";
import type { World } from "./world.ts";
import { currentTime, recordingWorld } from "./world.ts";

export interface LiveOptions {
  /** ISO 8601; null for now. */
  at: string | null;
  /** Resolver URLs in order of preference; the built-in ones where empty. */
  resolvers: readonly string[];
  /** Whether somebody who is not trusted named them. */
  hasUntrustedResolvers: boolean;
  /** DNS questions under way at once; null for the default. */
  concurrency: number | null;
  /** For tests: other time limits than the default. */
  timing?: Timing | undefined;
  allowPrivateNetwork: boolean;
  /** The proxy for HTTPS connections. Absent: what the environment of this process says. */
  proxyFor?: ProxyFor;
  /** Whether mail servers are probed; `auto` finds out first whether outbound port 25 is open. */
  smtp: SmtpMode;
  /** The name EHLO says; null for this host's. */
  helo: string | null;
  /** What was measured on port 25 elsewhere; it is not measured again. */
  evidence: readonly SmtpEvidence[];
  /** The run's; what is under way then is cut short. */
  deadline: Deadline;
  /** How long mail servers may be asked, in milliseconds; null for no bound of their own. */
  smtpDeadlineMs: number | null;
  /** Connections to one mail server address in any minute, those of its first probe aside. */
  smtpRate: number;
}

/** Opens the network. Throws UsageError where EHLO could not say `helo`, and for a proxy that is not valid. */
export function openLive(options: LiveOptions): World {
  const {
    resolvers,
    hasUntrustedResolvers,
    concurrency,
    timing,
    allowPrivateNetwork,
    proxyFor = proxyFromEnvironment(process.env),
    smtp: mode,
    helo,
    evidence,
    deadline,
    smtpDeadlineMs,
    smtpRate,
  } = options;
  const at = options.at ?? currentTime();
  const smtpTimeLimit = smtpDeadlineMs === null ? null : startSmtpDeadline(smtpDeadlineMs, deadline);
  const prober = openSmtp({
    mode,
    allowPrivateNetwork,
    at,
    perMinute: smtpRate,
    deadline: smtpTimeLimit ?? deadline,
    ...(helo === null ? {} : { heloName: helo }),
  });
  const resolver = openResolver({
    urls: resolvers,
    isUntrusted: hasUntrustedResolvers,
    deadline,
    proxyFor,
    ...(concurrency === null ? {} : { concurrency }),
    ...(timing === undefined ? {} : { timing }),
  });
  const https = openHttps({ allowPrivateNetwork, proxyFor });
  deadline.signal.addEventListener("abort", () => https.close(), { once: true });
  const close = (): void => {
    smtpTimeLimit?.close();
    resolver.close();
    https.close();
    prober.close();
  };
  const sources = {
    dns: resolver.dns,
    fetch: fetchWithDeadline(https.fetch, deadline),
    smtp: withEvidence(evidence, prober),
  };
  const tape: Tape = { dns: resolver.answers, https: new Map(), smtp: new Map() };
  const asked = (): Snapshot["resolvers"] => resolver.resolvers();
  const own = { at, offline: false, isProbing: mode !== "off", resolvers: asked, close };
  const world = recordingWorld(own, sources, tape);
  const urls = (): string[] => resolver.resolvers().map(({ url }) => url);
  return {
    ...world,
    dns: resolver.dns, // it keeps its answers on the tape itself
    runWithResolverCheck: (work) => withResolverCheck(work, () => resolver.queryRoot(), tape.dns, urls()),
  };
}

/** The root always exists: a server without any answer, about it or another name, does not resolve. */
async function withResolverCheck<T>(
  work: () => Promise<T>,
  queryRoot: () => Promise<DnsAnswer>,
  answers: DnsAnswers,
  urls: readonly string[],
): Promise<T> {
  const root = queryRoot(); // before the work, so that it does not wait behind a thousand unanswered questions
  const requireAnswer = (answer: DnsAnswer): void => {
    if (answer.kind !== "failure" || answer.cause === "deadline") return;
    if ([...failuresOf(answers)].length < answers.size) return;
    throw new AuditError(message("audit/no-resolver", { urls, reason: answer.reason }));
  };
  const failEarly = async (): Promise<void> => {
    const answer = await root;
    // a server that refuses the root may still know the domains: that shows in the end
    if (answer.kind === "failure" && (answer.cause === "timeout" || answer.cause === "unreachable"))
      requireAnswer(answer);
  };
  const [result] = await Promise.all([work(), failEarly()]);
  requireAnswer(await root);
  return result;
}
