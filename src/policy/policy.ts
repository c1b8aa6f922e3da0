// The validated policy: defaults merged, every part with its place.
import type { Name } from "../dns/name.ts";
import type { ReportKind } from "../received-reports/evidence.ts";
import type { AdvanceSettings } from "./advance.ts";
import type { Attestation, Level, Location, MailKind, ProfileName } from "../model.ts";

export interface Policy {
  /** The name of the main policy in the repository. */
  file: string;
  /** Hexadecimal: of its octets; with included files, of what `sha256sum` prints for all of them (`policyHash`). */
  sha256: string;
  /** The patterns of `include:` and the files that they name, as names in the repository; both empty for a policy of one file. */
  included: { patterns: readonly string[]; files: readonly string[] };
  profile: ProfileName;
  /** Resolver URLs as written; empty if the policy names none. */
  resolvers: { url: string; location: Location }[];
  zones: ZoneSource[];
  /** The files with received reports; empty if the policy names none. */
  reports: ReportSource[];
  /** How steps of a rollout are proposed. */
  advance: AdvanceSettings;
  domains: DomainPolicy[];
  waivers: Waiver[];
}

/** A `zones:` entry: a glob of files, relative to the policy file's folder, their format, and what its reader takes (`parseOptions`). */
export interface ZoneSource {
  kind: string;
  pattern: string;
  location: Location;
  options: unknown;
}

/** A glob of `reports:`, relative to the policy file's folder, and the kind of the reports in its files. */
export interface ReportSource {
  kind: ReportKind;
  pattern: string;
  location: Location;
}

/** A DKIM selector, lower case. `since`: the day from which its key is in use, `2026-07-01`. */
interface Selector {
  name: string;
  location: Location;
  since?: string;
}

export interface DomainPolicy {
  /** A-labels, lower case. */
  name: Name;
  location: Location;
  mail: MailKind;
  /** Who is responsible for it, as written; null if the policy does not say. */
  owner: string | null;
  /** Selectors in use, and those no longer: no name is in both. */
  dkim: { selectors: Selector[]; retired: Selector[] };
  spf: { expect: SpfExpectation[] };
  dmarc: { expect: DmarcExpectation[] };
  /** Whether mail programs of users connect to it (submissions, imaps, pop3s). */
  services: boolean;
  /** The file this repository deploys as the MTA-STS policy: a path relative to the folder of the file at `location`. */
  mtaSts: { policyFile: { path: string; location: Location } | null };
  /** The `records:` block. `location` is that of its first line of content; `indent` the columns YAML took off each line. */
  records: { text: string; location: Location; indent: number } | null;
  levels: Record<string, Level>;
  /** Why a level was overridden, by check id. */
  reasons: Record<string, string>;
  parameters: Record<string, number>;
  /** Those of requirements that concern a domain of this kind; at most one of each requirement. */
  attestations: Attestation[];
}

/** A mail and the SPF result it must get. `sender` is empty for the null reverse path; its domain is in A-labels where it is one. */
interface SpfExpectation {
  ip: string;
  sender: string;
  helo: string;
  result: "none" | "neutral" | "pass" | "fail" | "softfail" | "temperror" | "permerror";
}

/** A mail and what receivers must make of it: `none`, if it does not pass and no policy asks for more. Domains are in A-labels where they are one. */
export interface DmarcExpectation {
  /** The address of the From header, and its domain. */
  from: string;
  author: Name;
  /** MAIL FROM; empty for the null reverse path. */
  mailFrom: string;
  helo: string;
  ip: string;
  /** Its signatures; selectors in lower case. */
  dkim: { domain: Name; selector: string }[];
  result: "pass" | "none" | "quarantine" | "reject";
}

export interface Waiver {
  check: string;
  domain: Name;
  reason: string;
  owner: string | null;
  /** As written: `2027-03-31` counts to the end of that day, UTC; a value that is not a date makes the waiver void. */
  expires: string;
  location: Location;
}
