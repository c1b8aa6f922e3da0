// `dnscontrol:` entries: DNSControl's intermediate representation, as `dnscontrol print-ir` writes it.
import { dirname, join } from "node:path";
import type { Name } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { LocatedMessage } from "../../model.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import { faultyZone } from "../declared-zone.ts";
import type { AllowedFiles } from "../repository/allowance.ts";
import type { RepositoryFile } from "../repository/repository.ts";
import { failedReading, readGeneratedFiles } from "../generated-files.ts";
import { readJson } from "../json-source.ts";
import type { ZoneReading } from "../zone-format.ts";
import type { IrDomain } from "./ir.ts";
import { parseIr } from "./ir.ts";
import { readZone } from "./records.ts";
import { MAX_SCRIPT, Script } from "./dnsconfig-js.ts";
import { Diagnostics } from "./diagnostics.ts";
import { elements, member, textIn } from "../json-values.ts";

/** Project limit: records of one file. */
const MAX_RECORDS = 200_000;

export interface DnscontrolOptions {
  /** The tag of the view that the public sees; null where the policy names none. */
  tag: string | null;
}

/** Reads each file; records have their place in the dnsconfig.js beside it, where it is there. */
export function readDnscontrol(
  paths: readonly string[],
  { tag }: DnscontrolOptions,
  repository: AllowedFiles,
): ZoneReading {
  return readGeneratedFiles(paths, repository, (file, path) => {
    const script = repository.read(join(dirname(path), "dnsconfig.js"), MAX_SCRIPT);
    return readIr(file, "problem" in script ? null : script, tag);
  });
}

/** Reads one file. Never throws; linear in the length of its text. `tag`: of the views that the public sees, where zones have several. */
export function readIr(file: RepositoryFile, script: RepositoryFile | null, tag: string | null): ZoneReading {
  const json = readJson(file);
  const ir = "message" in json ? json : parseIr(json);
  if ("message" in json || "message" in ir) return failedReading("dnscontrol", ir as LocatedMessage);
  const { domains, faulty } = ir;
  const records = domains.reduce((sum, domain) => sum + domain.records.length, 0);
  if (records > MAX_RECORDS)
    return failedReading("dnscontrol", {
      location: json.locate(0),
      message: message("dnscontrol/records", { count: records, limit: MAX_RECORDS }),
    });
  const diagnostics = new Diagnostics(json, script === null ? null : new Script(script));
  for (const { fault } of faulty) diagnostics.problem(fault.location, fault.message);
  const zones = [
    ...faulty.map(({ origin, fault }) => faultyZone(origin, "dnscontrol", fault)),
    ...publicViews(domains, tag, diagnostics).flatMap((domain) => readDomain(domain, diagnostics)),
  ];
  return { zones, problems: diagnostics.problems(), notes: diagnostics.notes() };
}

/** Of each zone the view that the public sees: the one with the tag, else the only one if it has none. Others are noted. */
function publicViews(domains: readonly IrDomain[], tag: string | null, diagnostics: Diagnostics): IrDomain[] {
  const views = new Map<Name, IrDomain[]>();
  for (const domain of domains) {
    const own = views.get(domain.origin);
    if (own === undefined) views.set(domain.origin, [domain]);
    else own.push(domain);
  }
  return [...views].flatMap(([origin, own]) => {
    const [first] = own;
    const tagged = own.filter((view) => view.tag === tag);
    const [chosen] = tagged.length > 0 ? tagged : own;
    if (chosen !== undefined && (tagged.length === 1 || (own.length === 1 && chosen.tag === ""))) return [chosen];
    const tags = [...new Set(own.map((view) => view.tag))].slice(0, 10);
    diagnostics.note(diagnostics.json.locate(first?.offset ?? 0), message("dnscontrol/views", { zone: origin, tags }));
    return [];
  });
}

function readDomain(domain: IrDomain, diagnostics: Diagnostics): DeclaredZone[] {
  const { origin, value, offset, records } = domain;
  const location = diagnostics.json.locate(offset);
  if (elements(member(value, "rawrecords")).length > 0) {
    const fault = diagnostics.problem(location, message("dnscontrol/raw"));
    return [faultyZone(origin, "dnscontrol", fault)];
  }
  const providers = member(value, "dnsProviders");
  if (typeof providers !== "object" || providers === null || Object.keys(providers).length === 0) {
    if (records.length > 0) diagnostics.note(location, message("dnscontrol/no-provider", { zone: origin }));
    return [];
  }
  const dnssec = textIn(value, "auto_dnssec");
  if (dnssec === "on" || dnssec === "off")
    diagnostics.note(
      location,
      message("dnscontrol/dnssec", { zone: origin, modifier: `AUTODNSSEC_${dnssec.toUpperCase()}` }),
    );
  return [readZone(domain, diagnostics)];
}
