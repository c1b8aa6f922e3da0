// A file of `__tests__/cases/planned/`: live DNS, what a repository declares, and what the planned view answers, as text.
//
//   A sentence that says what the cases have in common.
//   -- live NAME [STATE] --     master-file lines of a zone in live DNS, which has a SOA record; STATE: secure (default), insecure
//   -- failing --               what live DNS answers with SERVFAIL: a name, or `TYPE name`
//   -- offline --               there is no live DNS
//   -- declared NAME [part] --  master-file lines of a declared zone, read as the file `NAME.zone`: the whole zone, or `part` of it.
//                               The next four sections are about the zone declared last:
//   -- removed --               `TYPE name`: an RRset that will be gone, each in its line of plan.json
//   -- undecided --             `TYPE name`: an RRset that is known only after plan.json is applied, each in its line; with `faulty`
//                               behind it one that has a fault there, with `proxied` one that a proxy answers for
//   -- fault --                 a fault (plan.json:1) that leaves open what the zone has
//   -- partly-managed TYPE NAME --  master-file lines that will be gone of an RRset that others write to as well (plan.json:1)
//   -- unmanaged --             records that stay as they are live (ir.json:1), one pattern a line, of any of these words:
//                               `label=GLOB` (else every name), `types=A,TXT`, `target=GLOB`, `uncertain`, `undeclared-only`
//   -- server NAME --           master-file lines of a zone whose server is asked instead, without live DNS and views
//   == claim ==                 begins a case: sections above the first hold for all, and a section of a case replaces the one with its name
//   ? TYPE name                 a question
//   = answer                    its answer: aliases and records, `at` their owner, and how far DNSSEC secures them; or the cause of a failure and its reason
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Name } from "../../src/dns/name.ts";
import type { Rr, RrType } from "../../src/dns/record.ts";
import { formatRdata } from "../../src/dns/record.ts";
import { message } from "../../src/message.ts";
import type { Dns, Security } from "../../src/ports.ts";
import type { DeclaredRrset, DeclaredZone, UnmanagedPattern } from "../../src/zones/declared-zone.ts";
import { createAuthority } from "../../src/zones/planned/authority.ts";
import { offlineDns, overlay } from "../../src/zones/planned/overlay.ts";
import { zoneOf } from "../zones/text-zones.ts";
import type { Section } from "./case-file.ts";
import { fromZones } from "./from-zones.ts";
import { fakeDns } from "./fake-dns.ts";
import { say } from "./in-english.ts";

const CASES = join(process.cwd(), "__tests__/cases/planned");
const SOA = "@ SOA ns h 1 1h 1h 1w 1h";

const KINDS = new Set(
  "live failing offline declared removed undecided fault partly-managed unmanaged server".split(" "),
);

export interface PlannedCase {
  claim: string;
  sections: Section[];
  exchanges: { question: string; answer: string }[];
}

/** The cases of each file, by its name. */
export function readPlannedCases(): { file: string; cases: PlannedCase[] }[] {
  return readdirSync(CASES).map((file) => ({
    file,
    cases: parsePlannedCases(readFileSync(join(CASES, file), "utf8")),
  }));
}

export function parsePlannedCases(text: string): PlannedCase[] {
  const [common = "", ...cases] = text.split(/^(?=== )/m);
  const [, ...shared] = common.split(/^(?=-- )/m);
  return cases.map((each) => parseCase(each, shared.map(parseSection)));
}

function parseCase(text: string, shared: readonly Section[]): PlannedCase {
  const [, claim = "", body = ""] = /^== (.+) ==\n([^]*)$/.exec(text) ?? [];
  const [, described = "", asked = ""] = /^([^]*?)((?:\? .+\n= .+\n+)+)$/.exec(`${body}\n`) ?? [];
  const sections = described.split(/^(?=-- )/m).filter((section) => section.trim() !== "");
  const exchanges = [...asked.matchAll(/^\? (.+)\n= (.+)$/gm)].map(([, question = "", answer = ""]) => ({
    question,
    answer,
  }));
  if (claim === "" || exchanges.length === 0)
    throw new Error(`${claim}: not a claim, sections, questions with answers`);
  return { claim, sections: [...shared, ...sections.map(parseSection)], exchanges };
}

function parseSection(text: string): Section {
  const [, head = "", body = ""] = /^-- (.+) --\n([^]*)$/.exec(text) ?? [];
  const words = head.split(" ");
  if (!KINDS.has(words[0] ?? "")) throw new Error(`not a section: ${text}`);
  return { head: words, lines: body.split("\n").filter((line) => line.trim() !== "") };
}

/** Who answers the questions of a case, in the words of its answers. */
export function answererOf({ sections }: PlannedCase): (question: string) => Promise<string> {
  const server = sections.findLast(({ head }) => head[0] === "server");
  if (server !== undefined)
    return async (question) => askServer(zoneOf(server.head[1] ?? "", textOf(server)), question);
  const dns = overlay(liveFrom(sections), declaredFrom(sections));
  return (question) => askDns(dns, question);
}

const textOf = ({ lines }: Section): string => lines.join("\n");

function liveFrom(sections: readonly Section[]): Dns {
  if (sections.some(({ head }) => head[0] === "offline")) return offlineDns;
  const zones = new Map<Name, { zone: DeclaredZone; security: Security }>();
  for (const section of sections) {
    const [kind, origin = "", security = "secure"] = section.head;
    if (kind === "live")
      zones.set(origin, { zone: zoneOf(origin, `${SOA}\n${textOf(section)}`), security: security as Security });
  }
  const parentsFirst = [...zones.values()].toSorted((a, b) => a.zone.origin.length - b.zone.origin.length);
  const failing = sections.findLast(({ head }) => head[0] === "failing");
  return fakeDns(fromZones(parentsFirst, failing?.lines));
}

function declaredFrom(sections: readonly Section[]): DeclaredZone[] {
  const zones = new Map<Name, DeclaredZone>();
  let zone: DeclaredZone | undefined;
  for (const section of sections) {
    const [kind, name = "", extent] = section.head;
    if (kind === "declared") zone = zoneOf(name, textOf(section), extent !== "part", `${name}.zone`);
    else if (zone !== undefined) zone = { ...zone, ...knownOtherwise(section, zone) };
    if (zone !== undefined) zones.set(zone.origin, zone);
  }
  return [...zones.values()];
}

/** What a section says of a declared zone beside its records. */
function knownOtherwise(section: Section, { origin }: DeclaredZone): Partial<DeclaredZone> {
  const [kind, type = "", name = ""] = section.head;
  const inPlan = { file: "plan.json", line: 1, column: 1 };
  switch (kind) {
    case "removed":
      return { deleted: rrsetsOf(section) };
    case "undecided":
      return { undecided: rrsetsOf(section) };
    case "fault":
      return { fault: { location: inPlan, message: message("master-file/closing-parenthesis") } };
    case "partly-managed":
      return {
        partlyManaged: [{ name, type, location: inPlan, deleted: zoneOf(origin, textOf(section), false).records }],
      };
    case "unmanaged":
      return { unmanaged: { patterns: section.lines.map(patternOf), location: { ...inPlan, file: "ir.json" } } };
    default:
      return {};
  }
}

function rrsetsOf({ lines }: Section): DeclaredRrset[] {
  return lines.map((line, i) => {
    const [type = "", name = "", what] = line.split(" ");
    const location = { file: "plan.json", line: i + 1, column: 1 };
    if (what === "proxied") return { name, type, location, proxiedBy: "Cloudflare" };
    if (what === "faulty")
      return { name, type, location, fault: { location, message: message("master-file/closing-parenthesis") } };
    return { name, type, location };
  });
}

function patternOf(line: string): UnmanagedPattern {
  const words = line.split(" ");
  const valueOf = (key: string): string | undefined =>
    words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
  return {
    label: valueOf("label") ?? "**",
    types: valueOf("types")?.split(",") ?? null,
    target: valueOf("target") ?? null,
    isCertain: !words.includes("uncertain"),
    isBesideDeclared: !words.includes("undeclared-only"),
  };
}

/** The answer to `TYPE name`: `alias → owner data, owner data at owner, security`, or `cause: reason`. */
export async function askDns(dns: Dns, question: string): Promise<string> {
  const [type, name] = question.split(" ") as [RrType, Name];
  const answer = await dns.query(name, type);
  if (answer.kind === "failure") return `${answer.cause}: ${say(answer.reason)}`;
  const data =
    answer.kind === "records"
      ? answer.records.map((rr) => `${rr.name} ${formatRdata(rr.type, rr.data)}`).join(", ")
      : answer.kind;
  return `${[...answer.aliases, data].join(" → ")} at ${answer.owner}, ${answer.security}`;
}

/** What the server of a zone answers for it alone: `owner TYPE data`, `alias target`, `referral`, `nodata`, `nxdomain`, or why nothing. */
function askServer(zone: DeclaredZone, question: string): string {
  const [type, name] = question.split(" ") as [RrType, Name];
  const answer = createAuthority(zone).answer(name, type);
  if (answer.kind === "records") return answer.records.map(recordText).join(", ");
  if (answer.kind === "alias") return `alias ${answer.target}`;
  return answer.kind === "broken" ? say(answer.reason) : answer.kind;
}

const recordText = ({ name, type, data }: Rr): string => `${name} ${type} ${formatRdata(type, data)}`;
