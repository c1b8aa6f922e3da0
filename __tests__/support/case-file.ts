// A case file: one small world and its verdicts, as text.
//
//   A sentence that says what the case shows.
//   -- policy --             keys of the domain besides its name, as YAML; and `profile`, and `also`: other audited domains and their selectors.
//                            `since`: the first days of keys by selector, null for none; of the others 2026-10-01
//   -- like healthy --       start from the healthy world: an RRset given below replaces its own, `!absolute-name TYPE` removes one
//   -- zone NAME [STATE] --  master-file lines; STATE: secure (default), insecure, bogus, indeterminate
//   -- dns --                `TYPE name CAUSE`: that question fails so; CAUSE may be `bogus`, which only taints its answer
//   -- https URL WHAT [KEY=VALUE…] --  the body of a response with status WHAT, or the reason of a failure of cause WHAT;
//                            keys: `type` its media type (empty: none), `until` the end of its certificate, `names` the names in that
//   -- smtp ADDRESS WHAT [KEY=VALUE…] --  what an address answers on port 25, `*` every address of which nothing else is said: `tls`, or the cause why
//                            it came to no TLS, or to no answer, and below it the reason; keys of `tls`: `certificate` and `chain`, files of certs/mx, with
//                            what comes behind it, `protocol`, `cipher`, `exchange`, `legacy` (refused, unknown, or a version), and below why it is not trusted;
//                            keys of all: `at`, `from`, and `type`, RSA or ECDSA: what it answers to clients that take such certificates alone. Without
//                            a section of that type it has no such certificate. A world that says nothing of an address leaves it unmeasured (`off`)
//   -- attestations --       those of the policy, as YAML; the last such section counts
//   -- policy-file --        the MTA-STS policy that the repository deploys
//   -- live [SECTION] --   the zones and the policy file above are planned; live beside them is the world they start from, with these sections laid over
//   -- declared NAME [part|faulty] -- what the repository declares where that is not what is live: laid over the zone of this name, or `part` of one and no more;
//                            or the fault for which nothing of it is known.
//                            The case is then of the live view; without such a section nothing is declared
//   -- earlier [unknown] -- what the last recorded run left of the domain, as YAML: \`at\`, and the keys of \`memory\`
//   -- history [unknown] -- this run beside the last recorded one, as YAML; and -- recording -- whether it was recorded
//   -- reports KIND --       the files under `reports: KIND:`, as YAML: how many there are (1) and how many of them are unread (0), the `reports`
//                            on the domain by organisation and end, and their `rows` as evidence.json has them; what a row of `dmarc` does not say passes by DKIM
//   -- want --               `outcome check subject: part of the message`; `standard/*` stands for every check of a standard
//
// The domain audited is example.de. Every fail and every unknown must be wanted; what else is wanted must hold too.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import { CHECKS } from "../../src/audit/checks.ts";
import type { Check } from "../../src/define-check.ts";
import { judgeDomain } from "../../src/audit/judge.ts";
import type { Ports } from "../../src/audit/observe.ts";
import { observeDomain } from "../../src/audit/observe.ts";
import { completeFacts } from "./complete-facts.ts";
import { PackedFacts } from "../../src/run/packed-facts.ts";
import { withLiveFacts } from "../../src/audit/live-facts.ts";
import type { Name } from "../../src/dns/name.ts";
import { isWithin } from "../../src/dns/name.ts";
import type { Rr, RrType } from "../../src/dns/record.ts";
import type { Facts, RunFacts } from "../../src/facts.ts";
import type { Attestation, Finding, FixRecord, Level, MailKind, Observation, ProfileName } from "../../src/model.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type {
  CertificateFacts,
  Dns,
  DnsAnswer,
  DnsFailureCause,
  Https,
  HttpsFailureCause,
  HttpsResult,
  LegacyTls,
  PlaintextCause,
  Security,
  Smtp,
  SmtpFailureCause,
  SmtpResult,
} from "../../src/ports.ts";
import { findRequirement } from "../../src/requirements.ts";
import type { DeployedPolicies } from "../../src/standards/mta-sts/observe.ts";
import type { DmarcResult } from "../../src/standards/dmarc/mail-result.ts";
import type { SpfResult } from "../../src/standards/spf/evaluate.ts";
import { intentsByDomain } from "../../src/zones/intended-rrsets.ts";
import type { DeclaredRecord, DeclaredZone } from "../../src/zones/declared-zone.ts";
import { faultyZone } from "../../src/zones/declared-zone.ts";
import { declaredRrsets } from "../../src/zones/declares.ts";
import { unlistedNames } from "../../src/zones/unlisted-names.ts";
import { parseMasterFile } from "../../src/zones/master-file/master-file.ts";
import { overlay } from "../../src/zones/planned/overlay.ts";
import { readMxChain } from "./mx-certificate.ts";
import type { ReportFacts } from "../../src/audit/report-facts.ts";
import { openReportFacts } from "../../src/audit/report-facts.ts";
import type { Message } from "../../src/message.ts";
import type { DomainEvidence, ReceivedReport, ReportKind } from "../../src/received-reports/evidence.ts";
import type { KnownReports } from "../../src/received-reports/known-reports.ts";
import type { DmarcRow } from "../../src/standards/dmarc/received.ts";
import { inWords } from "./in-words.ts";
import { say, sayText } from "./in-english.ts";
import { NO_INCLUDES } from "./no-includes.ts";

const CASES = join(process.cwd(), "__tests__/cases");
const DOMAIN = "example.de";
const AT = "2026-11-23T12:00:00.000Z";

export interface Section {
  head: string[];
  lines: string[];
}

/** The sections of a case file; the first is the sentence. */
export function readSections(text: string): { sentence: string; sections: Section[] } {
  const sections: Section[] = [];
  const sentence: string[] = [];
  for (const line of text.split("\n")) {
    const head = /^-- (.+) --$/.exec(line)?.[1];
    if (head !== undefined) sections.push({ head: head.split(" "), lines: [] });
    else (sections.at(-1)?.lines ?? sentence).push(line);
  }
  return { sentence: sentence.join(" ").trim(), sections };
}

const readCases = new Map<string, ReturnType<typeof readSections>>();

export function readCase(file: string): { sentence: string; sections: readonly Section[] } {
  const known = readCases.get(file) ?? readSections(readFileSync(join(CASES, file), "utf8"));
  readCases.set(file, known);
  return known;
}

/** The sections of the case that this one starts from. */
function baseSections(own: readonly Section[]): readonly Section[] {
  const like = own.find(({ head }) => head[0] === "like")?.head[1];
  return like === undefined ? [] : readCase(`${like}.txt`).sections;
}

/** What a case wants, one finding a line. */
export function expectedFindings(
  sections: readonly Section[],
): { outcome: string; check: string; subject: string; part: string }[] {
  const lines = sections.filter(({ head }) => head[0] === "want").flatMap((section) => section.lines);
  return lines.flatMap((line) => {
    if (line.trim() === "") return [];
    const [, outcome, check, subject, part = ""] = /^(\S+) (\S+) (\S+?)(?:: (.*))?$/.exec(line) ?? [];
    if (outcome === undefined || check === undefined || subject === undefined) throw new Error(`no finding: ${line}`);
    const standard = /^(.+\/)\*$/.exec(check)?.[1];
    const checks =
      standard === undefined ? [check] : CHECKS.map(({ id }) => id).filter((id) => id.startsWith(standard));
    return checks.map((each) => ({ outcome, check: each, subject, part }));
  });
}

/** The sections of a case, with records in place of the RRsets they belong to, each in the closest zone of the case. */
export function withPublished(records: readonly FixRecord[], own: readonly Section[]): Section[] {
  const all = [...baseSections(own), ...own];
  const zones = new Set(all.flatMap(({ head: [kind, origin = ""] }) => (kind === "zone" ? [origin] : [])));
  const mostSpecificFirst = [...zones].toSorted((a, b) => b.length - a.length);
  const zoneOf = ({ name }: FixRecord): Name | undefined =>
    mostSpecificFirst.find((zone) => isWithin(name.slice(0, -1), zone));
  const published = mostSpecificFirst.map((zone): Section => {
    const lines = records.filter((record) => zoneOf(record) === zone);
    return { head: ["zone", zone], lines: lines.map(({ name, type, data }) => `${name} ${type} ${data}`) };
  });
  return [...own, ...published.filter(({ lines }) => lines.length > 0)];
}

/** Audits the world of a case, by all checks or some. */
export async function judgeCase(own: readonly Section[], checks: readonly Check[] = CHECKS): Promise<Finding[]> {
  return (await auditCase(own, checks)).findings;
}

/** The same, with the facts that were judged. */
export async function auditCase(
  own: readonly Section[],
  checks: readonly Check[] = CHECKS,
): Promise<{ facts: Facts; findings: Finding[] }> {
  const defects: Message[] = [];
  const onDefect = (defect: Message): unknown => defects.push(defect);
  const planned = own.filter(({ head }) => head[0] !== "live");
  const { profile, domain, facts } = await observeWorld(planned, onDefect);
  const live = isPlanned(own) ? await observeWorld(liveSections(own), onDefect) : null;
  const factsWithLive = live === null ? facts : withLiveFacts(facts, live.facts, true);
  const findings = judgeDomain(
    checks,
    domain,
    { ...factsWithLive, ...reportFacts(own), ...runFacts([...baseSections(own), ...own]) },
    {
      profile,
      at: AT,
      findDeclaration: () => null,
      onDefect,
    },
  );
  if (defects.length > 0) throw new Error(defects.map((defect) => say(defect)).join("\n"));
  return { facts: factsWithLive, findings };
}

/** Received reports, where the case has any. */
function reportFacts(sections: readonly Section[]): Partial<ReportFacts> {
  const given = sections.filter(({ head: [kind] }) => kind === "reports");
  if (given.length === 0) return {};
  const known: KnownReports = {
    evidence: { version: 1, domains: {} },
    keptProblem: null,
    sources: {},
    unread: 0,
    problems: [],
    problemCount: 0,
    newAddresses: null,
  };
  const own: DomainEvidence = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
  for (const { head, lines } of given) {
    const kind = head[1] as ReportKind;
    const {
      files = 1,
      unread = 0,
      reports = [],
      rows = [],
    } = (parseYaml(lines.join("\n")) ?? {}) as {
      files?: number;
      unread?: number;
      reports?: ReceivedReport[];
      rows?: never[];
    };
    known.sources[kind] = files === 0 ? "empty" : "read";
    known.unread = unread;
    if (kind === "dmarc") own.dmarc = { reports, rows: rows.map((row: Partial<DmarcRow>) => ({ ...PASSED, ...row })) };
    else own.tlsRpt = { reports, rows };
  }
  known.evidence.domains[DOMAIN] = own;
  return openReportFacts(known, AT)(DOMAIN, null);
}

const PASSED: DmarcRow = {
  day: "2026-11-22",
  ip: "192.0.2.10",
  from: DOMAIN,
  spf: null,
  dkim: [],
  isDkimAligned: true,
  disposition: "none",
  overrides: [],
  count: 1,
};

/** The facts of the history that a case has. */
function runFacts(sections: readonly Section[]): Partial<RunFacts & Pick<Facts, "earlier">> {
  const given = sections.filter(({ head: [kind = ""] }) => ["earlier", "history", "recording"].includes(kind));
  return Object.fromEntries(
    given.map(({ head: [kind, state], lines }) => {
      const text = lines.join("\n");
      const fact: Observation<unknown> =
        state === "unknown"
          ? { state, reason: inWords(text.trim()), evidence: [] }
          : { state: "present", value: parseYaml(text), evidence: [] };
      return [kind, fact];
    }),
  );
}

function isPlanned(own: readonly Section[]): boolean {
  return own.some(({ head }) => head[0] === "live");
}

function liveSections(own: readonly Section[]): Section[] {
  return own.flatMap(({ head: [kind = "", ...rest], lines }) => {
    if (kind === "zone" || kind === "policy-file" || (kind === "live" && rest.length === 0)) return [];
    return [{ head: kind === "live" ? rest : [kind, ...rest], lines }];
  });
}

async function observeWorld(
  own: readonly Section[],
  onDefect: (defect: Message) => unknown,
): Promise<{ profile: ProfileName; domain: DomainPolicy; facts: Facts }> {
  const base = baseSections(own);
  const { profile, others, ...domain } = parsePolicySections([...base, ...own]);
  const dns = withDnsFailures(overlay(baseDns([...base, ...own]), parseZones(base, own)), own);
  const domains = [domain, ...others];
  const ports = {
    dns,
    https: httpsFromSections([...base, ...own]),
    smtp: smtpFromSections([...base, ...own]),
    policies: deployedPolicies([...base, ...own]),
    ...declarationsIn(base, own, domains),
  };
  const packed = new PackedFacts(); // as in a run of many domains: nothing that a judge sees is lost
  await Promise.all(
    domains.map(async (one, position) => packed.set(position, await observeDomain(one, ports, AT, onDefect))),
  );
  const observed = domains.map((_, position) => packed.get(position));
  const [facts] = completeFacts(domains, observed, { profile, at: AT }) as [Facts];
  return { profile, domain, facts };
}

function parsePolicySections(
  sections: readonly Section[],
): DomainPolicy & { profile: ProfileName; others: DomainPolicy[] } {
  const text = sections.filter(({ head }) => head[0] === "policy").map(({ lines }) => lines.join("\n"));
  const given = Object.assign({}, ...text.map((one) => parseYaml(one) as object)) as {
    profile?: ProfileName;
    mail?: MailKind;
    selectors?: string[];
    retired?: string[];
    since?: Record<string, string | null>;
    also?: Record<Name, string[]>;
    mails?: {
      from?: string;
      "mail-from"?: string;
      helo?: string;
      ip: string;
      dkim?: { domain?: Name; selector: string }[];
      result: DmarcResult;
    }[];
    expect?: { ip: string; sender?: string; helo?: string; result: SpfResult }[];
    services?: boolean;
    levels?: Record<string, Level>;
    parameters?: Record<string, number>;
  };
  const location = { file: "mail-policy.yml", line: 1, column: 1 };
  const place = (name: string): DomainPolicy["dkim"]["selectors"][number] => ({ name, location });
  const {
    profile = "tr-03108",
    mail = "send-receive",
    selectors = [],
    retired = [],
    since = {},
    also = {},
    expect = [],
    mails = [],
    services = false,
    levels = {},
    parameters = {},
  } = given;
  const withSince = (name: string): ReturnType<typeof place> => {
    const day = since[name] === undefined ? "2026-10-01" : since[name];
    return { ...place(name), ...(day === null ? {} : { since: day }) };
  };
  const attestations = sections.findLast(({ head }) => head[0] === "attestations")?.lines ?? [];
  const others = Object.entries(also).map(([name, theirs]): DomainPolicy => {
    return {
      name,
      location,
      mail: "send",
      owner: null,
      dkim: { selectors: theirs.map(place), retired: [] },
      spf: { expect: [] },
      dmarc: { expect: [] },
      services: false,
      mtaSts: { policyFile: null },
      records: null,
      levels: {},
      reasons: {},
      parameters: {},
      attestations: [],
    };
  });
  return {
    profile,
    others,
    name: DOMAIN,
    location,
    mail,
    owner: null,
    dkim: { selectors: selectors.map(withSince), retired: retired.map(place) },
    spf: { expect: expect.map((one) => ({ sender: `postmaster@${DOMAIN}`, helo: DOMAIN, ...one })) },
    dmarc: {
      expect: mails.map(
        ({ from = `postmaster@${DOMAIN}`, "mail-from": mailFrom = from, helo = DOMAIN, dkim = [], ...mail }) => {
          const author = from.slice(from.lastIndexOf("@") + 1);
          return { ...mail, from, author, mailFrom, helo, dkim: dkim.map((one) => ({ domain: author, ...one })) };
        },
      ),
    },
    services,
    mtaSts: { policyFile: null },
    records: null,
    levels,
    reasons: {},
    parameters,
    attestations: parseAttestations(attestations.join("\n")).filter(
      ({ requirement }) => findRequirement(requirement)?.mail.includes(mail) === true,
    ),
  };
}

/** Attestations for the domain, as the policy has them. */
function parseAttestations(text: string): Attestation[] {
  const written = (parseYaml(text) ?? []) as (Record<keyof Omit<Attestation, "location">, string> & {
    "valid-until": string;
  })[];
  return written.map(({ requirement, statement, by, date, "valid-until": validUntil, evidence }, i) => {
    const location = { file: "mail-policy.yml", line: 10 + i, column: 5 };
    return { requirement, statement, by, date, validUntil, evidence: { url: evidence }, location };
  });
}

function parseZones(base: readonly Section[], own: readonly Section[]): DeclaredZone[] {
  const zones = new Map<Name, DeclaredRecord[]>();
  for (const { head, lines } of [...base, ...own].filter(({ head: [kind] }) => kind === "zone")) {
    const origin: Name = head[1] ?? "";
    const soa = "@ SOA ns1 hostmaster 1 7200 3600 1209600 3600";
    const text = [soa, ...lines.filter((line) => !line.startsWith("!"))].join("\n");
    const start = { file: origin, line: 1, column: 1 };
    const { records, problems } = parseMasterFile({ text, start, indent: 0, origin }, NO_INCLUDES);
    if (problems.length > 0) throw new Error(problems.map((problem) => sayText(problem.message)).join("\n"));
    const key = ({ rr }: DeclaredRecord): string => `${rr.name} ${rr.type}`;
    const removed = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
    const replaced = new Set([...records.map(key), ...removed]);
    zones.set(origin, [...(zones.get(origin) ?? []).filter((record) => !replaced.has(key(record))), ...records]);
  }
  return [...zones].map(([origin, records]) => ({
    origin,
    format: "bind",
    isComplete: true,
    records,
    deleted: [],
    undecided: [],
  }));
}

function declarationsIn(
  base: readonly Section[],
  own: readonly Section[],
  domains: readonly DomainPolicy[],
): Pick<Ports, "declarations" | "declares" | "unlistedNames"> {
  const declared = own
    .filter(({ head: [kind] }) => kind === "declared")
    .map(({ head: [, ...head], lines }) => ({ head: ["zone", ...head], lines }));
  if (declared.length === 0) return {};
  const zones = declared.map((section): DeclaredZone => {
    const [, origin = "", extent] = section.head;
    if (extent === "faulty") {
      const location = { file: origin, line: 1, column: 1 };
      return faultyZone(origin, "bind", { location, message: section.lines.join("\n").trim() });
    }
    if (extent !== "part")
      return parseZones(base, [...own, section]).find((zone) => zone.origin === origin) as DeclaredZone;
    const [zone] = parseZones([], [section]) as [DeclaredZone];
    return { ...zone, isComplete: false, records: zone.records.filter(({ rr }) => rr.type !== "SOA") };
  });
  const names = domains.map(({ name }) => name);
  return {
    declarations: intentsByDomain(zones, names),
    declares: declaredRrsets(zones),
    unlistedNames: unlistedNames(zones, names),
  };
}

/** A key of a signed zone that declares none: a zone key of algorithm 13 (ECDSAP256SHA256). */
const KEY: Rr<"DNSKEY"> = {
  name: DOMAIN,
  ttl: 3600,
  type: "DNSKEY",
  data: { flags: 257, protocol: 3, algorithm: 13, key: "00" },
};

/** The Dns under the zones: it knows how far each of them can be trusted, its keys where it is signed, and that no other name exists. */
function baseDns(sections: readonly Section[]): Dns {
  const states = new Map<Name, Security>();
  for (const { head } of sections) {
    if (head[0] === "zone" && head[1] !== undefined) states.set(head[1], (head[2] as Security | undefined) ?? "secure");
  }
  return {
    async query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
      const security = states.get(name) ?? "secure";
      const common = { owner: name, aliases: [], security };
      if (type === "DNSKEY" && states.has(name) && security !== "insecure")
        return { kind: "records", records: [KEY as Rr<T>], ...common };
      return { kind: states.has(name) ? "nodata" : "nxdomain", ...common };
    },
  };
}

function withDnsFailures(dns: Dns, sections: readonly Section[]): Dns {
  const lines = sections.filter(({ head }) => head[0] === "dns").flatMap((section) => section.lines);
  const causes = new Map(
    lines
      .filter((line) => line.trim() !== "")
      .map((line) => line.split(" "))
      .map(([type, name, cause]) => [`${type} ${name}`, cause]),
  );
  return {
    async query(name, type) {
      const cause = causes.get(`${type} ${name}`);
      if (cause !== undefined && cause !== "bogus")
        return { kind: "failure", cause: cause as DnsFailureCause, reason: inWords(`${cause} in this case`) };
      const answer = await dns.query(name, type);
      return cause === "bogus" && answer.kind !== "failure" ? { ...answer, security: "bogus" } : answer;
    },
  };
}

const CERTIFICATE: CertificateFacts = {
  subject: "CN=mta-sts.example.de",
  issuer: "CN=Some CA",
  names: ["mta-sts.example.de"],
  notBefore: "2026-10-01T00:00:00.000Z",
  notAfter: "2026-12-30T00:00:00.000Z",
  chain: ["CN=mta-sts.example.de", "CN=Some CA"],
};

/** The policy that is to be deployed: `-- policy-file --`. */
function deployedPolicies(sections: readonly Section[]): DeployedPolicies {
  const files = sections.filter(({ head }) => head[0] === "policy-file");
  return new Map(files.map(({ lines }) => [DOMAIN, `${lines.join("\n").trim()}\n`]));
}

function httpsFromSections(sections: readonly Section[]): Https {
  const results = new Map<string, HttpsResult>();
  for (const { head, lines } of sections.filter(({ head: [kind] }) => kind === "https")) {
    const [, url = "", what = "200", ...keys] = head;
    const text = lines.join("\n").replace(/\n+$/, "");
    const {
      type = "text/plain",
      until = CERTIFICATE.notAfter,
      names = CERTIFICATE.names.join(","),
    } = Object.fromEntries(keys.map((key) => key.split("=", 2))) as Record<string, string>;
    const common = { address: "192.0.2.80", certificate: { ...CERTIFICATE, notAfter: until, names: names.split(",") } };
    results.set(
      url,
      /^\d+$/.test(what)
        ? {
            kind: "response",
            status: Number(what),
            contentType: type === "" ? null : type,
            body: text === "" ? "" : `${text}\n`,
            overflow: false,
            ...common,
          }
        : { kind: "failure", cause: what as HttpsFailureCause, reason: inWords(text), ...common },
    );
  }
  const missing: HttpsResult = {
    kind: "failure",
    cause: "no-address",
    reason: inWords("the host has no address"),
    address: null,
    certificate: null,
  };
  return { get: (host, path) => Promise.resolve(results.get(`https://${host}${path}`) ?? missing) };
}

const PLAINTEXT: readonly string[] = [
  "rejected",
  "not-offered",
  "refused",
  "injection",
  "handshake",
  "protocol",
] satisfies PlaintextCause[];

function smtpFromSections(sections: readonly Section[]): Smtp {
  const answers = new Map(
    sections
      .filter(({ head: [kind] }) => kind === "smtp")
      .map((section) => [`${section.head[1] ?? ""} ${parseKeys(section)["type"] ?? ""}`, section]),
  );
  const sectionOf = (address: string, type: string): Section | undefined =>
    answers.get(`${address} ${type}`) ?? answers.get(`* ${type}`);
  const otherwise = (type: string): SmtpResult => (type === "" ? silent : noCertificate);
  const silent: SmtpResult = {
    kind: "failure",
    cause: "off",
    reason: inWords("not probed: this world has no mail server"),
  };
  const noCertificate = smtpResult({ head: ["smtp", "*", "handshake"], lines: ["no such certificate"] });
  return {
    probe(address, _name, _domain, keyType) {
      const type = keyType ?? "";
      const section = sectionOf(address, type);
      const { at = AT, from = null } = section === undefined ? {} : parseKeys(section);
      return Promise.resolve({ result: section === undefined ? otherwise(type) : smtpResult(section), at, from });
    },
  };
}

function parseKeys({ head: [, , , ...keys] }: Section): Record<string, string> {
  return Object.fromEntries(keys.map((key) => key.split("=", 2))) as Record<string, string>;
}

function smtpResult(section: Section): SmtpResult {
  const {
    head: [, , what = ""],
    lines,
  } = section;
  const reason = lines.join("\n").trim();
  const talk = { greeting: { code: 220, lines: ["mx.example.de ESMTP"] }, capabilities: ["STARTTLS"] };
  if (PLAINTEXT.includes(what))
    return { kind: "plaintext", talk, cause: what as PlaintextCause, reason: inWords(reason) };
  if (what !== "tls") return { kind: "failure", cause: what as SmtpFailureCause, reason: inWords(reason) };
  const {
    certificate = "mx",
    chain = "intermediate",
    protocol = "TLSv1.3",
    cipher = "TLS_AES_256_GCM_SHA384",
    exchange = "X25519",
    legacy = "refused",
  } = parseKeys(section);
  const session = {
    protocol,
    cipher,
    keyExchange: exchange === "" ? null : exchange,
    chain: readMxChain([certificate, ...chain.split(",")].filter((name) => name !== "")),
    distrust: reason === "" ? null : inWords(reason),
  };
  return { kind: "tls", talk, session, legacy: parseLegacyTls(legacy) };
}

function parseLegacyTls(word: string): LegacyTls {
  if (word === "unknown") return { state: "unknown", reason: inWords("the second handshake was not answered") };
  return word === "refused" ? { state: "refused" } : { state: "accepted", protocol: word };
}
