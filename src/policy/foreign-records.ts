// Records that an included file declares where another file has a domain: they would change what that domain is judged by.
import { type Name, parentOf } from "../dns/name.ts";
import { message } from "../message.ts";
import { type LocatedMessage, formatLocation } from "../model.ts";
import type { DomainPolicy } from "./policy.ts";

/** `records:` of included files, above or below a domain of another file. The main policy, `mainFile`, may declare records anywhere. */
export function foreignRecordsFaults(mainFile: string, domains: readonly DomainPolicy[]): LocatedMessage[] {
  const byName = new Map<Name, DomainPolicy>(domains.map((domain) => [domain.name, domain]));
  const faults = new Map<Name, LocatedMessage>();
  const report = (declaring: DomainPolicy, other: DomainPolicy, isAbove: boolean): void => {
    const location = declaring.records?.location;
    if (location === undefined || location.file === mainFile || faults.has(declaring.name)) return;
    const values = { domain: declaring.name, isAbove, other: other.name, place: formatLocation(other.location) };
    faults.set(declaring.name, {
      location,
      message: message("policy/foreign-records", { ...values, file: mainFile }),
    });
  };
  for (const domain of domains) {
    for (let at = parentOf(domain.name); at !== null; at = parentOf(at)) {
      const above = byName.get(at);
      if (above === undefined || above.location.file === domain.location.file) continue;
      report(domain, above, false);
      report(above, domain, true);
    }
  }
  return [...faults.values()];
}
