// The report as OSCAL 1.1.3 assessment results (pages.nist.gov/OSCAL, "Assessment Results Model"), for tools of security management.
import { createHash } from "node:crypto";
import { CONTROLS, CONTROL_CATALOGUE } from "../controls.ts";
import type { Report, ReportedAttestation } from "../run-report.ts";
import { formatLocation, withPlace } from "../model.ts";
import { GUIDELINES, REQUIREMENTS } from "../requirements.ts";
import { MAX_NAMES } from "./finding-view.ts";
import { jsonParts } from "./json-text.ts";
import type { Language } from "./language.ts";
import { PROJECT_PAGE } from "./links.ts";
import { claimsOf, isDecided, oscalFinding, oscalRisk, risksOf, undecidedLines } from "./oscal-findings.ts";
import type { OscalContext } from "./oscal-observations.ts";
import { checkObservations, observedFindings, unknownObservations } from "./oscal-observations.ts";
import type { OscalPart } from "./oscal-parts.ts";
import { domainUuid, lazyMember, markdownList, member, nameUuid, oscalString, property } from "./oscal-parts.ts";
import { markdownCode, markdownProse } from "./sanitize-markdown.ts";
import { say } from "./say.ts";
import { surveyOf } from "./survey.ts";

const OSCAL_VERSION = "1.1.3";
/** Project limit: lines of remarks. */
const MAX_REMARKS = 100;
/** Who makes an attestation. */
const ATTESTER = "attester";

/** In parts; ends in a newline. The identifiers are made of the content, so the same report gives the same bytes. */
export function renderOscal(report: Report, { language }: { language: Language }): Iterable<string> {
  const { words } = language;
  const run = identifyRun(report, language);
  const tool = nameUuid("tool", report.tool.version);
  const plan = nameUuid("plan", run);
  const attestations = report.attestations.filter(({ problem }) => problem === null);
  return jsonParts({
    "assessment-results": {
      uuid: nameUuid("document", run),
      metadata: {
        title: words.oscal.title,
        "last-modified": report.at,
        version: report.at,
        "oscal-version": OSCAL_VERSION,
        props: property("language", language.tag),
        ...parties(attestations, language),
      },
      "import-ap": { href: `#${plan}`, remarks: words.oscal.plan },
      "local-definitions": { "objectives-and-methods": objectives(language) },
      results: [toResult(report, attestations, { run, tool, language })],
      "back-matter": { resources: resources(report, plan, language) },
    },
  });
}

/**
 * What differs between two runs whose reports do. Items are hashed one by one: a report may have a million findings, and each requirement
 * names its domains.
 */
function identifyRun(report: Report, language: Language): string {
  const { tool, at, profile, view, config, resolvers, limitations, faults, attestations } = report;
  const { listed, unknowns, matrix, coverage, controls } = surveyOf(report);
  const hash = createHash("sha256");
  const add = (content: readonly unknown[]): unknown => hash.update(JSON.stringify(content));
  const addEach = (items: readonly unknown[]): void => {
    let separator = "[";
    for (const item of items) {
      hash.update(separator + JSON.stringify(item));
      separator = ",";
    }
    hash.update(items.length === 0 ? "[]" : "]");
  };
  add([tool, at, profile, view, config, resolvers, limitations, faults, attestations, language.tag]);
  for (const { finding } of Object.values(listed).flat()) {
    const { key, status, message, change } = finding;
    add([key, status, message, change]);
  }
  add(unknowns.map(({ key, domains, checks }) => [key, domains, checks]));
  hash.update(`[{"sections":${JSON.stringify(matrix.sections)},"rows":`);
  addEach(matrix.rows);
  hash.update("},");
  addEach(coverage);
  hash.update(",");
  addEach(controls);
  hash.update("]");
  return hash.digest("hex");
}

function toResult(report: Report, attestations: readonly ReportedAttestation[], context: OscalContext): OscalPart {
  const { language } = context;
  const { at, profile, view, conclusion, config } = report;
  const { observed, more } = observedFindings(report, context);
  const observations = [
    ...checkObservations(report, context),
    ...observed.map(({ observation }) => observation),
    ...unknownObservations(report, context),
  ];
  const risks = risksOf(observed);
  const claims = claimsOf(report, language);
  return {
    uuid: nameUuid("result", context.run),
    title: language.words.oscal.title,
    description: language.words.oscal.description(report.domains.length, profile, view),
    start: at,
    end: at,
    props: [
      ...property("profile", profile),
      ...property("view", view),
      ...property("conclusion", conclusion),
      ...property("policy-sha256", config.sha256),
    ],
    "local-definitions": localDefinitions(report, context),
    "reviewed-controls": reviewedControls(undecidedLines(claims, language), language),
    ...member(
      "attestations",
      attestations.map((one) => toAttestation(one, language)),
    ),
    ...lazyMember("observations", observations, ({ part }) => part()),
    ...lazyMember("risks", risks, (risk) => oscalRisk(risk, context)),
    ...lazyMember("findings", claims.filter(isDecided), (claim) => oscalFinding(claim, observations, risks, context)),
    ...remarks(report, more, language),
  };
}

/** Which domains the run leaves out, its limits, errors in declared files, and how many findings are left out. */
function remarks(report: Report, more: number, language: Language): OscalPart {
  const { viewers } = language.words;
  const lines = [
    ...(more > 0 ? [viewers.moreFindings(more)] : []),
    ...(report.changedOnly === null ? [] : [markdownProse(say(report.changedOnly.note, language))]),
    ...report.limitations.map((one) => markdownProse(say(one, language))),
    ...report.faults.map((fault) => markdownProse(say(withPlace(fault), language))),
  ];
  return lines.length === 0 ? {} : { remarks: markdownList(lines, MAX_REMARKS, viewers.moreNotes) };
}

/** The mail of each domain, and this program. */
function localDefinitions(report: Report, { tool, language }: OscalContext): OscalPart {
  const { oscal } = language.words;
  const program = {
    uuid: tool,
    type: "software",
    title: report.tool.name,
    description: oscal.tool,
    ...member("props", versionProperty(report.tool.version)),
    links: [{ href: PROJECT_PAGE }],
    status: { state: "operational" },
  };
  const platform = { uuid: nameUuid("platform", tool), title: report.tool.name };
  return {
    ...lazyMember("components", surveyOf(report).matrix.rows, ({ domain }) => ({
      uuid: domainUuid(domain),
      type: "service",
      title: markdownCode(domain),
      description: oscal.domain,
      status: { state: "operational" },
    })),
    "assessment-assets": {
      components: [program],
      "assessment-platforms": [{ ...platform, "uses-components": [{ "component-uuid": tool }] }],
    },
  };
}

/** OSCAL's own property of a component. */
function versionProperty(version: string): OscalPart[] {
  const value = oscalString(version);
  return value === "" ? [] : [{ name: "version", value }];
}

/** What checks bear on, and what this run leaves open of it. */
function reviewedControls(undecided: readonly string[], { words: { oscal, viewers } }: Language): OscalPart {
  const selection = (description: string, resource: string, ids: readonly string[]): OscalPart => ({
    description,
    links: [{ href: `#${resource}`, rel: "reference" }],
    "include-controls": ids.map((id) => ({ "control-id": id })),
  });
  const controls = CONTROLS.filter(({ checks }) => checks.length > 0).map(({ id }) => id);
  const requirements = REQUIREMENTS.filter(({ shownBy }) => shownBy === "checks");
  return {
    "control-selections": [
      selection(oscal.controls, catalogueUuid(), controls),
      ...guidelines().map((guideline) => {
        const own = requirements.filter((one) => one.guideline === guideline);
        return selection(
          oscal.requirements(guideline),
          guidelineUuid(guideline),
          own.map(({ id }) => id),
        );
      }),
    ],
    "control-objective-selections": [
      {
        description: oscal.objectives,
        "include-objectives": requirements.map(({ id }) => ({ "objective-id": id })),
      },
    ],
    ...(undecided.length === 0
      ? {}
      : { remarks: `${oscal.undecided}\n\n${markdownList(undecided, MAX_REMARKS, viewers.moreNotes)}` }),
  };
}

/** The guidelines are not published as OSCAL: findings on them are about these objectives. */
function objectives(language: Language): OscalPart[] {
  return REQUIREMENTS.map(({ id, guideline, section }) => ({
    "control-id": id,
    parts: [{ id, name: "objective", title: language.requirements[id], prose: `BSI ${guideline} ${section}` }],
  }));
}

function toAttestation(attestation: ReportedAttestation, language: Language): OscalPart {
  const { requirement, statement, by, date, validUntil, evidence, domains, location } = attestation;
  const { oscal, list } = language.words;
  const shown = "url" in evidence ? evidence.url : evidence.file;
  const names = list(
    domains.map((domain) => markdownCode(domain)),
    MAX_NAMES,
  );
  return {
    "responsible-parties": [{ "role-id": ATTESTER, "party-uuids": [partyUuid(by)] }],
    parts: [
      {
        uuid: nameUuid("attestation", requirement, statement, by, date, formatLocation(location)),
        name: "statement",
        title: markdownProse(requirement),
        props: [
          ...property("requirement", requirement),
          ...property("date", date),
          ...property("valid-until", validUntil),
        ],
        prose: [markdownProse(statement), oscal.attested(names, markdownCode(shown))].join("\n\n"),
      },
    ],
  };
}

function parties(attestations: readonly ReportedAttestation[], { words }: Language): OscalPart {
  const names = [...new Set(attestations.map(({ by }) => by))];
  if (names.length === 0) return {};
  return {
    roles: [{ id: ATTESTER, title: words.oscal.attester }],
    parties: names.map((by) => {
      const name = oscalString(by);
      return { uuid: partyUuid(by), type: "person", ...(name === "" ? {} : { name }) };
    }),
  };
}

function partyUuid(by: string): string {
  return nameUuid("party", by);
}

function resources({ config }: Report, plan: string, { words: { oscal } }: Language): OscalPart[] {
  return [
    {
      uuid: plan,
      title: markdownCode(config.file),
      description: oscal.plan,
      ...member("props", property("policy-sha256", config.sha256)),
    },
    {
      uuid: catalogueUuid(),
      title: `${CONTROL_CATALOGUE.title}, ${CONTROL_CATALOGUE.version}`,
      rlinks: [{ href: CONTROL_CATALOGUE.url }],
    },
    ...guidelines().map((guideline) => ({
      uuid: guidelineUuid(guideline),
      title: `BSI ${guideline} v${GUIDELINES[guideline].version}`,
    })),
  ];
}

function guidelines(): (keyof typeof GUIDELINES)[] {
  return Object.keys(GUIDELINES) as (keyof typeof GUIDELINES)[];
}

function catalogueUuid(): string {
  return nameUuid("catalogue", CONTROL_CATALOGUE.title, CONTROL_CATALOGUE.version);
}

function guidelineUuid(guideline: keyof typeof GUIDELINES): string {
  return nameUuid("guideline", guideline, GUIDELINES[guideline].version);
}
