// The mail servers of a policy: found in DNS, and each address asked once.
import { observeMailServers } from "../audit/observe-mail-servers.ts";
import { mapConcurrent } from "../concurrency/map.ts";
import { type Message, message } from "../message.ts";
import { UsageError } from "../errors.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { World } from "../sources/world.ts";
import { overlay } from "../zones/planned/overlay.ts";
import type { RunInputs } from "./load-inputs.ts";

/** Domains looked at at once: nothing of them is kept, and those that wait for slow servers must not hold up the others. */
const DOMAINS_AT_ONCE = 2_000;

const receivesMail = ({ mail }: DomainPolicy): boolean => mail !== "send" && mail !== "none";

/** Throws a UsageError if no domain can have a mail server. */
export function demandMailServers(domains: readonly DomainPolicy[]): void {
  if (!domains.some(receivesMail)) throw new UsageError(message("run/no-mail-server"));
}

/** Asks `smtp` for each address that the MX hosts of the domains have, in each view that a check may audit. */
export function askMailServers(
  { domains, declared }: Pick<RunInputs, "domains" | "declared">,
  world: World,
  { onDefect, onEach }: { onDefect: (defect: Message) => void; onEach: () => void },
): Promise<unknown> {
  const { dns, smtp, at } = world;
  const views = declared.zones.length > 0 ? [dns, overlay(dns, declared.zones)] : [dns];
  return world.runWithResolverCheck(() =>
    mapConcurrent(domains, DOMAINS_AT_ONCE, async (domain) => {
      await Promise.all(views.map((view) => observeMailServers(domain, { dns: view, smtp }, at, onDefect)));
      onEach();
    }),
  );
}
