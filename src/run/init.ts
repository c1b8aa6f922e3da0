// `init`: observes live DNS for the given domains, proposes kinds and selectors, and writes a policy that the loader accepts.
import { mapConcurrent } from "../concurrency/map.ts";
import type { Message } from "../message.ts";
import { InputError, UsageError } from "../model.ts";
import { parsePolicy } from "../policy/load.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import { openLive } from "../sources/world.ts";
import { observeDomainSigns } from "../init/observe.ts";
import type { Proposal } from "../init/propose.ts";
import { propose } from "../init/propose.ts";
import type { NamedDomain } from "../init/render.ts";
import { renderPolicy } from "../init/render.ts";

export interface DraftOptions {
  domains: readonly NamedDomain[];
  /** Resolver URLs; the built-in ones if empty. */
  resolvers: readonly string[];
  /** Concurrent DNS queries; null for the default. */
  concurrency: number | null;
  /** Time limit, in milliseconds. */
  deadlineMs: number;
  onProgress?: (done: number, total: number) => void;
}

export interface Draft {
  text: string;
  proposals: Proposal[];
  /** Why the draft is incomplete; null if it is complete. */
  incompleteReason: Message | null;
}

/** Domains observed at once, as in an audit. */
const DOMAINS_AT_ONCE = 100;

/** Looks at live DNS and drafts a policy. Throws UsageError (exit 2), or AuditError (exit 3) if no resolver answers. */
export function draftPolicy(options: DraftOptions): Promise<Draft> {
  return withRunDeadline(options.deadlineMs, (deadline) => draftWithDeadline(deadline, options));
}

async function draftWithDeadline(
  deadline: Deadline,
  { domains, resolvers, concurrency, onProgress }: DraftOptions,
): Promise<Draft> {
  const world = openLive({
    at: null,
    resolvers,
    hasUntrustedResolvers: false,
    concurrency,
    allowPrivateNetwork: false,
    smtp: "off",
    helo: null,
    evidence: [],
    deadline,
    smtpDeadlineMs: null,
  });
  try {
    let done = 0;
    onProgress?.(done, domains.length);
    const draft = async (domain: NamedDomain): Promise<{ domain: NamedDomain; proposal: Proposal }> => {
      const proposal = propose(await observeDomainSigns(world.dns, domain.name));
      onProgress?.(++done, domains.length);
      return { domain, proposal };
    };
    const drafts = await world.runWithResolverCheck(() => mapConcurrent(domains, DOMAINS_AT_ONCE, draft));
    return {
      text: renderValidPolicy(drafts, world.at),
      proposals: drafts.map(({ proposal }) => proposal),
      incompleteReason: deadline.expiryReason,
    };
  } finally {
    world.close();
  }
}

/** The text of a policy that loads; a draft names neither a check nor a resolver. Throws UsageError if it would be too large. */
export function renderValidPolicy(drafts: Parameters<typeof renderPolicy>[0], at: string): string {
  const text = renderPolicy(drafts, at);
  try {
    parsePolicy("the draft", Buffer.from(text), { checks: [], formats: [], validateResolver: () => null });
    return text;
  } catch (error) {
    if (error instanceof InputError)
      throw new UsageError(`no policy can be written for these domains; try fewer at once. ${error.message}`);
    throw error;
  }
}
