// The resolvers of a run, and whether who named them is trusted.
import { message } from "../message.ts";
import { InputError } from "../errors.ts";
import type { Policy } from "../policy/policy.ts";
import { resolverRefusalReason } from "../sources/dns/resolver-url.ts";
import { DEFAULT_RESOLVERS } from "../sources/dns/resolver.ts";
import type { LiveOptions } from "../sources/live-world.ts";

/** Where the resolvers come from, and whether that is trusted. */
interface ResolverChoice {
  resolvers: readonly string[];
  allowPrivateNetwork: boolean;
  isUntrusted: boolean;
  /** Asks the first resolver last: its answers were seen already. */
  otherResolverFirst?: boolean;
}

/** `chooseAll`, in the order in which they are asked. */
export function chooseResolvers(options: ResolverChoice, policy: Policy): ReturnType<typeof chooseAll> {
  const { resolvers, hasUntrustedResolvers } = chooseAll(options, policy);
  const [first, ...others] = resolvers.length === 0 ? DEFAULT_RESOLVERS : resolvers;
  if (options.otherResolverFirst !== true || first === undefined) return { resolvers, hasUntrustedResolvers };
  return { resolvers: [...others, first], hasUntrustedResolvers };
}

/**
 * The resolvers: those of the command line, otherwise those of the policy; the built-in ones if empty. An untrusted policy must not
 * reach into this network. Throws an InputError for each of its resolvers that would.
 */
function chooseAll(
  { resolvers, allowPrivateNetwork, isUntrusted }: ResolverChoice,
  policy: Policy,
): Pick<LiveOptions, "resolvers" | "hasUntrustedResolvers"> {
  if (resolvers.length > 0) return { resolvers, hasUntrustedResolvers: false };
  const isConfined = isUntrusted && !allowPrivateNetwork && policy.resolvers.length > 0; // the built-in ones are our own
  const problems = policy.resolvers.flatMap(({ url, location }) => {
    const refusal = isConfined ? resolverRefusalReason(url) : null;
    return refusal === null ? [] : [{ location, message: message("resolver/untrusted", { url, refusal }) }];
  });
  if (problems.length > 0) throw new InputError(problems);
  return { resolvers: policy.resolvers.map(({ url }) => url), hasUntrustedResolvers: isConfined };
}
