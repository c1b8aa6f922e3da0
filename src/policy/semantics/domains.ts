// The names of the domains, and who owns them.
import type { Name } from "../../dns/name.ts";
import { type PolicyFault, type KeyPath, formatPath } from "../fault.ts";
import { parseMailDomain } from "../mail-domain.ts";
import type { PolicySource } from "../source.ts";
import { type Settings, createFault, member } from "./settings.ts";
import { isGitHubName } from "../../text/github-name.ts";
import { quoteCharacters } from "../../text/quote.ts";

/** The path of a domain's name: the entry itself if it is bare. */
function namePath({ path, value }: Settings): KeyPath {
  return typeof value === "object" && value !== null ? [...path, "name"] : path;
}

/** Each domain is a domain name, and listed once. */
export function domainFaults(source: PolicySource, domains: readonly Settings[]): PolicyFault[] {
  const faults: PolicyFault[] = [];
  const firstPaths = new Map<Name, KeyPath>();
  for (const domain of domains) {
    const path = namePath(domain);
    const written = typeof domain.value === "object" ? member(domain.value, "name") : domain.value;
    if (typeof written === "number") {
      faults.push(
        createFault(
          source,
          path,
          `${quoteCharacters(source.spanAt(path).rawText ?? String(written))} is a number, not a domain name`,
        ),
      );
    }
    if (typeof written !== "string" || written === "") continue;
    const parsed = parseMailDomain(written);
    if ("problem" in parsed) {
      faults.push(createFault(source, path, parsed.problem));
      continue;
    }
    const first = firstPaths.get(parsed.name);
    if (first === undefined) {
      firstPaths.set(parsed.name, path);
      continue;
    }
    const { line } = source.locationAt(source.offsetOf(first, "value"));
    faults.push(
      createFault(
        source,
        path,
        `${quoteCharacters(written)} is already listed as ${formatPath(first)} in line ${line}; keep one`,
      ),
    );
  }
  return faults;
}

/** An owner that begins with @ is a name on GitHub: a mistake in it would mention somebody else, or have no effect. */
export function ownerFaults(source: PolicySource, { path, value }: Settings): PolicyFault[] {
  const owner = member(value, "owner");
  if (typeof owner !== "string" || !owner.startsWith("@") || isGitHubName(owner)) return [];
  return [
    createFault(
      source,
      [...path, "owner"],
      `${quoteCharacters(owner)} is not a GitHub user or team; write @user or @organisation/team, or leave out the @`,
    ),
  ];
}
