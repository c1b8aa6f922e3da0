// The names of the domains, and who owns them.
import type { Name } from "../../dns/name.ts";
import { type Message, message } from "../../message.ts";
import { formatLocation, type Location } from "../../model.ts";
import { type PolicyFault, type KeyPath, formatPath } from "../fault.ts";
import { parseMailDomain } from "../mail-domain.ts";
import type { PolicySource } from "../source.ts";
import { type Settings, createFault, member } from "./settings.ts";
import { isGitHubName } from "../../text/github-name.ts";

/** The path of a domain's name: the entry itself if it is bare. */
function namePath({ path, value }: Settings): KeyPath {
  return typeof value === "object" && value !== null ? [...path, "name"] : path;
}

/** The domains of all files so far, each with the first place that lists it. */
export type DomainPlaces = Map<Name, { location: Location; path: KeyPath }>;

/** Each domain is a domain name, and listed once in all files. Adds them to `places`; `names` are those of this file. */
export function domainFaults(
  source: PolicySource,
  domains: readonly Settings[],
  places: DomainPlaces,
): { faults: PolicyFault[]; names: Set<Name> } {
  const faults: PolicyFault[] = [];
  const names = new Set<Name>();
  for (const domain of domains) {
    const path = namePath(domain);
    const written = typeof domain.value === "object" ? member(domain.value, "name") : domain.value;
    if (typeof written === "number") {
      const text = source.spanAt(path).rawText ?? String(written);
      faults.push(createFault(source, path, message("policy/number-name", { text })));
    }
    if (typeof written !== "string" || written === "") continue;
    const parsed = parseMailDomain(written);
    if ("problem" in parsed) {
      faults.push(createFault(source, path, parsed.problem));
      continue;
    }
    names.add(parsed.name);
    const location = source.locationAt(source.offsetOf(path, "value"));
    const first = places.get(parsed.name);
    if (first === undefined) places.set(parsed.name, { location, path });
    else faults.push(createFault(source, path, listedTwice(written, first, location)));
  }
  return { faults, names };
}

/** What a message at a domain in `file` says of the place that listed it before. */
function listedTwice(
  text: string,
  { location, path }: { location: Location; path: KeyPath },
  { file }: Location,
): Message {
  return location.file === file
    ? message("policy/listed-here", { text, path: formatPath(path), line: location.line })
    : message("policy/listed-there", { text, place: formatLocation(location) });
}

/** An owner that begins with @ is a name on GitHub: a mistake in it would mention somebody else, or have no effect. */
export function ownerFaults(source: PolicySource, { path, value }: Settings): PolicyFault[] {
  const owner = member(value, "owner");
  if (typeof owner !== "string" || !owner.startsWith("@") || isGitHubName(owner)) return [];
  return [createFault(source, [...path, "owner"], message("policy/owner", { text: owner }))];
}
