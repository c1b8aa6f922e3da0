// Whether anyone can register the domain that a name is in, which what leads nowhere is worse for.
import type { Name } from "../dns/name.ts";
import { isWithin } from "../dns/name.ts";
import type { Observation } from "../model.ts";

/** The domain at a name or above it that does not exist, though it can be registered; null where it exists, or where that is unknown. */
export function registrableOf(
  name: Name,
  referenced: Observation<{ unregistered: readonly { domain: Name }[] }>,
): Name | null {
  if (referenced.state !== "present") return null;
  return referenced.value.unregistered.find(({ domain }) => isWithin(name, domain))?.domain ?? null;
}
