// `init`: observes live DNS for the given domains, proposes kinds and selectors, and writes a policy that the loader accepts.
import { mapConcurrent } from "../concurrency/map.ts";
import { type Message, message } from "../message.ts";
import { AuditError, InputError, UsageError } from "../errors.ts";
import { withPlace } from "../model.ts";
import type { Language } from "../report/language.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import { openLive } from "../sources/live-world.ts";
import { observeDomainSigns } from "../init/observe.ts";
import type { Proposal } from "../init/propose.ts";
import { propose } from "../init/propose.ts";
import type { NamedDomain, PolicyDraft, ZoneFiles } from "../init/render.ts";
import { nameDomain, renderPolicy, renderZones } from "../init/render.ts";
import type { Policy } from "../policy/policy.ts";
import type { DeclaredZone, DeclaredZones } from "../zones/declared-zone.ts";
import { overlay } from "../zones/planned/overlay.ts";
import { loadFormatsOf, readDeclaredZones } from "../zones/read-zones.ts";
import { Repository } from "../zones/repository/repository.ts";
import type { RepositoryFolder } from "../zones/repository/repository-folder.ts";
import { locateRepository } from "../zones/repository/repository-folder.ts";
import { parsePolicyFile } from "./load-inputs.ts";
import { DEFAULT_SMTP_RATE } from "./smtp-limits.ts";
import { selectorsByDomain } from "./zone-selectors.ts";

export interface DraftOptions {
  /** If there are none, those of the zones. */
  domains: readonly NamedDomain[];
  /** Files of DNS as code; patterns are relative to the policy's folder. */
  zones: readonly ZoneFiles[];
  /** The path of the policy to be written, and the folder of the repository. */
  config: string;
  root: string;
  /** Resolver URLs; the built-in ones if empty. */
  resolvers: readonly string[];
  /** Whether names that do not exist in DNS are accepted. */
  allowMissing: boolean;
  /** Concurrent DNS queries; null for the default. */
  concurrency: number | null;
  /** Time limit, in milliseconds. */
  deadlineMs: number;
  /** Of the comments. */
  language: Language;
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

/**
 * Looks at DNS, as it will be once the zones are deployed, and drafts a policy. Throws UsageError or InputError (exit 2), or AuditError
 * (exit 3) if no resolver answers.
 */
export function draftPolicy(options: DraftOptions): Promise<Draft> {
  return withRunDeadline(options.deadlineMs, (deadline) => draftWithDeadline(deadline, options));
}

async function draftWithDeadline(
  deadline: Deadline,
  { domains: named, zones, config, root, resolvers, allowMissing, concurrency, language, onProgress }: DraftOptions,
): Promise<Draft> {
  const declared = await readZones(zones, config, root);
  const domains = named.length > 0 ? named : apexes(declared);
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
    smtpRate: DEFAULT_SMTP_RATE,
  });
  const dns = overlay(world.dns, declared);
  const listed = selectorsByDomain(declared);
  try {
    let done = 0;
    onProgress?.(done, domains.length);
    const draft = async (domain: NamedDomain): Promise<DomainDraft> => {
      const selectors = (listed.get(domain.name) ?? []).map(({ name }) => name);
      const signs = await observeDomainSigns(dns, domain.name, selectors);
      onProgress?.(++done, domains.length);
      return { domain, proposal: propose(signs), isMissing: (await dns.query(domain.name, "MX")).kind === "nxdomain" };
    };
    const drafts = await world.runWithResolverCheck(() => mapConcurrent(domains, DOMAINS_AT_ONCE, draft));
    if (!allowMissing) refuseMissing(drafts);
    return {
      text: renderValidPolicy({ resolvers, zones, domains: drafts }, world.at, language),
      proposals: drafts.map(({ proposal }) => proposal),
      incompleteReason: deadline.expiryReason,
    };
  } finally {
    world.close();
  }
}

interface DomainDraft {
  domain: NamedDomain;
  proposal: Proposal;
  /** The name does not exist in DNS. */
  isMissing: boolean;
}

function refuseMissing(drafts: readonly DomainDraft[]): void {
  const missing = drafts.filter(({ isMissing }) => isMissing).map(({ domain }) => domain.unicode ?? domain.name);
  if (missing.length === 0) return;
  throw new UsageError(message("init/missing", { names: missing, count: missing.length }));
}

/** What the files declare. Rejects with an InputError with their faults, and a UsageError where a pattern is wrong. */
async function readZones(zones: readonly ZoneFiles[], config: string, root: string): Promise<readonly DeclaredZone[]> {
  if (zones.length === 0) return [];
  const folder = locateRepository(config, root);
  const repository = new Repository(folder);
  const entries = ["version: 1", ...renderZones(zones), "domains: [example.org]"].join("\n"); // a policy has a domain
  const policy = parsePolicyFile(repository.nameOf(config), Buffer.from(entries));
  await loadFormatsOf(policy);
  const { zones: declared, faults } = readPatterns({ ...policy, domains: [] }, folder);
  if (faults.length > 0) throw new InputError(faults);
  return declared;
}

/** The zones of a policy that the user did not write: what is wrong with its patterns is wrong with the option. */
function readPatterns(policy: Policy, folder: RepositoryFolder): DeclaredZones {
  try {
    return readDeclaredZones(policy, folder);
  } catch (error) {
    const reasons =
      error instanceof InputError
        ? error.faults.map((fault) => fault.message)
        : error instanceof AuditError
          ? error.reasons
          : null;
    if (reasons === null) throw error;
    const problem = message("error/several", { reasons });
    throw new UsageError(message("option/problem", { option: "--zones", problem }));
  }
}

/** The apexes of whole zones. Throws a UsageError where there is none. */
function apexes(zones: readonly DeclaredZone[]): NamedDomain[] {
  const names = [...new Set(zones.filter(({ isComplete }) => isComplete).map(({ origin }) => origin))].toSorted();
  if (names.length === 0) throw new UsageError(message("init/no-zone"));
  return names.map(nameDomain);
}

/** The text of a policy that loads. Throws UsageError if it would be too large. */
export function renderValidPolicy(draft: PolicyDraft, at: string, language: Language): string {
  const text = renderPolicy(draft, at, language);
  try {
    parsePolicyFile("the draft", Buffer.from(text));
    return text;
  } catch (error) {
    if (error instanceof InputError)
      throw new UsageError(message("init/too-large", { problems: error.faults.map(withPlace) }));
    throw error;
  }
}
