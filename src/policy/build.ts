// Builds what a valid policy file says: defaults merged, names in A-labels, every part with its place.
import type { Name } from "../dns/name.ts";
import type { Location } from "../model.ts";
import { REPORT_KINDS } from "../received-reports/evidence.ts";
import type { KeyPath } from "./fault.ts";
import { buildAdvance } from "./advance.ts";
import type { AttestationsOf } from "./build-attestations.ts";
import { buildAttestations } from "./build-attestations.ts";
import type {
  Defaults,
  Dkim,
  DmarcExpectation,
  Domain,
  MailPolicy,
  SpfExpectation,
  Waiver as WrittenWaiver,
} from "./generated.ts";
import { parseMailDomain, toMailDomain } from "./mail-domain.ts";
import type { DomainPolicy, Policy, Waiver, ZoneSource } from "./policy.ts";
import { withSlashes } from "./path.ts";
import { patternsAt } from "./semantics/settings.ts";
import type { PolicySource } from "./source.ts";
import type { ZoneEntry, ZoneEntryFormat } from "./zone-entry.ts";
import { parseZoneOptions } from "./zone-entry.ts";

/** What the main policy decides for all its files. */
export function buildMainSettings(
  source: PolicySource,
  formats: readonly ZoneEntryFormat[],
): Pick<Policy, "profile" | "resolvers" | "zones" | "reports" | "advance"> {
  const raw = source.value as MailPolicy;
  return {
    profile: raw.profile ?? "tr-03108",
    resolvers: (raw.resolvers ?? []).map((url, i) => ({ url, location: locate(source, ["resolvers", i]) })),
    zones: (raw.zones ?? []).map((zone, i) => buildZone(source, { ...zone }, ["zones", i], formats)),
    reports: REPORT_KINDS.flatMap((kind) =>
      patternsAt(source, ["reports", kind]).map(({ pattern, path }) => ({
        kind,
        pattern,
        location: locate(source, path),
      })),
    ),
    advance: buildAdvance(raw.advance ?? {}),
  };
}

/** What the domains of a file inherit: from its `defaults`, over those of the main policy; and what attests them. */
export interface Inheritance {
  settings: InheritedSettings;
  attestationsOf: AttestationsOf;
}

/** What a file says of its domains. `inheritance` is for the files that it includes. */
export interface PolicyPart extends Pick<Policy, "domains" | "waivers"> {
  inheritance: Inheritance;
}

const NO_ATTESTATIONS: DomainPolicy["attestations"] = [];

const NOTHING_INHERITED: Inheritance = {
  settings: {
    defaults: { spf: {}, dmarc: {}, levels: {}, reasons: {}, parameters: {} },
    dkim: { selectors: [], retired: [] },
    mtaSts: { policyFile: null },
    records: null,
  },
  attestationsOf: () => NO_ATTESTATIONS,
};

/** What domains have that expect nothing: the same object for all of them. */
const NOTHING_EXPECTED = { expect: [] };

/** Builds what a source says in which `schema.ts` and `semantics.ts` found no fault. */
export function buildPart(source: PolicySource, outer: Inheritance = NOTHING_INHERITED): PolicyPart {
  const raw = source.value as MailPolicy;
  const settings = buildInherited(source, raw.defaults ?? {}, outer.settings);
  const attestationsOf = buildAttestations(source, raw.attestations ?? [], outer.attestationsOf);
  return {
    domains: (raw.domains ?? []).map((domain, i) =>
      buildDomain(source, domain, ["domains", i], { settings, attestationsOf }),
    ),
    waivers: (raw.waivers ?? []).map((waiver, i) => buildWaiver(source, waiver, ["waivers", i])),
    inheritance: { settings, attestationsOf },
  };
}

function locate(source: PolicySource, path: KeyPath): Location {
  return source.locationAt(source.offsetOf(path, "value"));
}

function buildZone(
  source: PolicySource,
  entry: ZoneEntry,
  path: KeyPath,
  formats: readonly ZoneEntryFormat[],
): ZoneSource {
  const format = formats.find(({ kind }) => entry[kind] !== undefined);
  if (format === undefined) throw new Error("a defect: judged to name files, but it names none");
  const { kind } = format;
  return {
    kind,
    pattern: withSlashes(entry[kind] as string),
    location: locate(source, [...path, kind]),
    options: parseZoneOptions(format, entry),
  };
}

/** The settings that domains inherit from `defaults`: built once for a file, because there may be 10,000 domains. */
interface InheritedSettings {
  defaults: MergedDefaults;
  dkim: DomainPolicy["dkim"];
  mtaSts: DomainPolicy["mtaSts"];
  records: DomainPolicy["records"];
}

type MergedKey = "spf" | "dmarc" | "levels" | "reasons" | "parameters";
type MergedDefaults = Defaults & Required<Pick<Defaults, MergedKey>>;

function buildInherited(source: PolicySource, defaults: Defaults, outer: InheritedSettings): InheritedSettings {
  const path: KeyPath = ["defaults"];
  return {
    defaults: mergeDefaults(outer.defaults, defaults),
    dkim: buildDkim(source, defaults, path, outer),
    mtaSts: buildMtaSts(source, defaults, path, outer),
    records: buildRecords(source, defaults, path, outer),
  };
}

/** The settings of a domain or a file over those that it inherits: these themselves where nothing is over them. */
function mergeDefaults(outer: MergedDefaults, own: Defaults): MergedDefaults {
  return {
    ...outer,
    ...own,
    spf: mergeKeys(outer.spf, own.spf),
    dmarc: mergeKeys(outer.dmarc, own.dmarc),
    levels: mergeKeys(outer.levels, own.levels),
    reasons: mergeKeys(outer.reasons, own.reasons),
    parameters: mergeKeys(outer.parameters, own.parameters),
  };
}

function mergeKeys<T extends object>(outer: T, own: T | undefined): T {
  return own === undefined ? outer : { ...outer, ...own };
}

function buildDomain(
  source: PolicySource,
  domain: Domain,
  path: KeyPath,
  { settings: inherited, attestationsOf }: Inheritance,
): DomainPolicy {
  const isBare = typeof domain === "string";
  const own: Defaults = isBare ? {} : domain;
  const name = toMailDomain(isBare ? domain : domain.name);
  const {
    mail = "send-receive",
    owner = null,
    spf,
    dmarc,
    services = false,
    levels,
    reasons,
    parameters,
  } = mergeDefaults(inherited.defaults, own);
  return {
    name,
    location: locate(source, isBare ? path : [...path, "name"]),
    mail,
    owner,
    dkim: buildDkim(source, own, path, inherited),
    spf: spf.expect ? { expect: spf.expect.map((each) => buildExpectation(each, name)) } : NOTHING_EXPECTED,
    dmarc: dmarc.expect ? { expect: dmarc.expect.map((each) => buildMailExpectation(each, name)) } : NOTHING_EXPECTED,
    services,
    mtaSts: buildMtaSts(source, own, path, inherited),
    records: buildRecords(source, own, path, inherited),
    levels,
    reasons,
    parameters,
    attestations: attestationsOf(name, mail),
  };
}

function buildDkim(
  source: PolicySource,
  { dkim }: Defaults,
  path: KeyPath,
  inherited: InheritedSettings,
): DomainPolicy["dkim"] {
  if (dkim === undefined) return inherited.dkim;
  const selectorsIn = (key: keyof Dkim): DomainPolicy["dkim"][keyof Dkim] =>
    dkim[key]?.map((selector, i) => {
      const { name, ...age } = typeof selector === "string" ? { name: selector } : selector;
      const at: KeyPath = typeof selector === "string" ? [i] : [i, "name"];
      return { name: name.toLowerCase(), location: locate(source, [...path, "dkim", key, ...at]), ...age };
    }) ?? inherited.dkim[key];
  return { selectors: selectorsIn("selectors"), retired: selectorsIn("retired") };
}

function buildMtaSts(
  source: PolicySource,
  { "mta-sts": mtaSts }: Defaults,
  path: KeyPath,
  inherited: InheritedSettings,
): DomainPolicy["mtaSts"] {
  if (mtaSts === undefined) return inherited.mtaSts;
  const file = mtaSts["policy-file"];
  if (file === undefined) return { policyFile: null };
  return { policyFile: { path: withSlashes(file), location: locate(source, [...path, "mta-sts", "policy-file"]) } };
}

/** The sender is postmaster of the domain, and HELO the domain, unless the policy says otherwise. */
function buildExpectation(written: SpfExpectation, domain: Name): DomainPolicy["spf"]["expect"][number] {
  const { ip, sender = `postmaster@${domain}`, helo = domain, result } = written;
  return { ip, sender: toAscii(sender), helo, result };
}

/** The same of a mail; MAIL FROM and the signatures have the domain of the From header unless the policy says otherwise. */
function buildMailExpectation(written: DmarcExpectation, domain: Name): DomainPolicy["dmarc"]["expect"][number] {
  const from = toAscii(written.from ?? `postmaster@${domain}`);
  const { "mail-from": mailFrom = from, helo = domain, ip, dkim = [], result } = written;
  const author = toMailDomain(domainOf(from));
  const signatures = dkim.map(({ domain: signer, selector }) => ({
    domain: signer === undefined ? author : toMailDomain(signer),
    selector: selector.toLowerCase(),
  }));
  return { from, author, mailFrom: toAscii(mailFrom), helo, ip, dkim: signatures, result };
}

/** An address with its domain in A-labels; as it is where that is not a domain name, as MAIL FROM need not have one. */
function toAscii(address: string): string {
  const domain = domainOf(address);
  const parsed = parseMailDomain(domain);
  return "name" in parsed ? `${address.slice(0, address.length - domain.length)}${parsed.name}` : address;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/**
 * Where the lines of a `records:` value stand. A block (`|`) begins in the line after its `|`; its indentation is what its
 * first line with content lost. Any other scalar stands in one line and begins at its own place.
 */
function buildRecords(
  source: PolicySource,
  { records: text }: Defaults,
  path: KeyPath,
  inherited: InheritedSettings,
): DomainPolicy["records"] {
  if (text === undefined) return inherited.records;
  const place = source.spanAt([...path, "records"]);
  const own = source.locationAt(place.start);
  if (place.style !== "BLOCK_LITERAL") {
    const quoted = place.style === "PLAIN" ? 0 : 1;
    return { text, location: { ...own, column: own.column + quoted }, indent: 0 };
  }
  const lines = source.text.slice(place.start, place.end).split("\n").slice(1);
  const kept = text.split("\n");
  const at = kept.findIndex((line) => line !== "");
  const indent = at < 0 ? 0 : (lines[at] as string).replace(/\r$/, "").length - (kept[at] as string).length;
  return { text, location: { ...own, line: own.line + 1, column: indent + 1 }, indent };
}

function buildWaiver(source: PolicySource, waiver: WrittenWaiver, path: KeyPath): Waiver {
  return {
    check: waiver.check,
    domain: toMailDomain(waiver.domain),
    reason: waiver.reason,
    owner: waiver.owner ?? null,
    expires: source.spanAt([...path, "expires"]).rawText ?? String(waiver.expires),
    location: locate(source, path),
  };
}
