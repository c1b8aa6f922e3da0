// The findings of an OSCAL document, one for each requirement and control that is decided, and the risks of what fails.
import type { Report } from "../run-report.ts";
import { controlsOfCheck } from "../controls.ts";
import type { ClaimCoverage } from "./coverage.ts";
import { viewFix } from "./finding-view.ts";
import type { Language } from "./language.ts";
import { checkWords } from "./language.ts";
import { NO_LINKS } from "./links.ts";
import { coverageText } from "./markdown-coverage.ts";
import type { Observation, ObservedFinding, OscalContext } from "./oscal-observations.ts";
import { describeFinding, title } from "./oscal-observations.ts";
import type { OscalPart } from "./oscal-parts.ts";
import { facet, member, nameUuid, property, responseType, toolOrigin } from "./oscal-parts.ts";
import { recordLineOrNote } from "./sanitize.ts";
import { fencedBlock, markdownCode, markdownProse } from "./sanitize-markdown.ts";
import type { DomainFinding } from "./select-findings.ts";
import { surveyOf } from "./survey.ts";

/** A requirement or a control, and what the report has on it. */
interface Claim {
  id: string;
  title: string;
  target: { type: "objective-id" | "statement-id"; "target-id": string };
  coverage: ClaimCoverage;
  /** Whether it is met where its checks pass. */
  isShown: boolean;
  /** Whether it is a recommendation, so that failures of *should* checks are its failures. */
  isRecommendation: boolean;
  checks: ReadonlySet<string>;
}

/** The part of a control in the catalogue that says what is required: `KONF.13.5_stm`. */
const STATEMENT = "_stm";

/** The requirements of the guidelines, then the controls. */
export function claimsOf(report: Report, language: Language): Claim[] {
  const { coverage, controls, checks } = surveyOf(report);
  const examples = checks.map(({ example }) => example);
  return [
    ...coverage.map((one): Claim => {
      const { id, shownBy, level } = one.requirement;
      const own = examples.filter(({ requirements }) => requirements.includes(id));
      return {
        id,
        title: language.requirements[id],
        target: { type: "objective-id", "target-id": id },
        coverage: one,
        isShown: shownBy === "checks",
        isRecommendation: level === "should",
        checks: new Set(own.map(({ check }) => check)),
      };
    }),
    ...controls.map((one): Claim => {
      const { id, title: name, bearing } = one.control;
      const own = examples.filter(({ check }) => controlsOfCheck(check).includes(one.control));
      return {
        id,
        title: name,
        target: { type: "statement-id", "target-id": `${id}${STATEMENT}` },
        coverage: one,
        isShown: bearing === "decides",
        isRecommendation: false,
        checks: new Set(own.map(({ check }) => check)),
      };
    }),
  ];
}

/** Whether a claim is satisfied; null where this run does not decide it. */
function isSatisfied({ coverage: { state, checks }, isShown, isRecommendation }: Claim): boolean | null {
  if (state === "failed" || state === "waived") return false;
  if (state !== "checked" || !isShown) return null;
  return !(isRecommendation && checks.some(({ status }) => status === "warn" || status === "waived"));
}

/** Whether this run decides a claim. */
export function isDecided(claim: Claim): boolean {
  return isSatisfied(claim) !== null;
}

/** What a claim that is decided comes to. */
export function oscalFinding(
  claim: Claim,
  observations: readonly Observation[],
  risks: readonly Risk[],
  { run, language }: OscalContext,
): OscalPart {
  const satisfied = isSatisfied(claim) === true;
  const isRelated = ({ check }: Observation): boolean => check !== null && claim.checks.has(check);
  return {
    uuid: nameUuid("finding", run, claim.id),
    title: `${claim.id} ${claim.title}`,
    description: describe(claim, language),
    target: {
      ...claim.target,
      status: {
        state: satisfied ? "satisfied" : "not-satisfied",
        reason: satisfied ? "pass" : "fail",
      },
    },
    ...member(
      "related-observations",
      observations.filter(isRelated).map(({ uuid }) => ({ "observation-uuid": uuid })),
    ),
    ...member(
      "related-risks",
      risks.filter(({ observation }) => isRelated(observation)).map(({ risk }) => ({ "risk-uuid": risk })),
    ),
  };
}

/** What this run leaves open, a line for each claim that concerns an audited domain. */
export function undecidedLines(claims: readonly Claim[], language: Language): string[] {
  return claims
    .filter((claim) => !isDecided(claim) && claim.coverage.state !== "not-applicable")
    .map((claim) => `${claim.id} ${claim.title}: ${describe(claim, language)}`);
}

function describe({ coverage, isShown }: Claim, language: Language): string {
  const text = coverageText(coverage, { language, links: NO_LINKS });
  return coverage.state === "checked" && !isShown ? `${text}; ${language.words.oscal.asksForMore}` : text;
}

/** A finding that is a risk. */
type Risk = ObservedFinding & { risk: string };

/** The findings that are risks: what fails, and what is waived. */
export function risksOf(observed: readonly ObservedFinding[]): Risk[] {
  return observed.filter((one): one is Risk => one.risk !== null);
}

/** What fails is open; what is waived is an accepted deviation until its waiver ends. */
export function oscalRisk({ placed, observation, risk }: Risk, { tool, language }: OscalContext): OscalPart {
  const { domain, finding } = placed; // made when it is asked for
  const { check, level, waiver } = finding;
  return {
    uuid: risk,
    title: title(check, language),
    description: describeFinding({ domain, finding }, language),
    statement: markdownProse(checkWords(check, language)?.why ?? check),
    ...member("props", [
      ...property("check", check),
      ...property("waiver-reason", waiver?.reason ?? null),
      ...property("waiver-owner", waiver?.owner ?? null),
    ]),
    status: waiver === null ? "open" : "deviation-approved",
    origins: [toolOrigin(tool)],
    characterizations: [{ origin: toolOrigin(tool), facets: [facet("level", level)] }],
    ...(waiver === null ? {} : { deadline: `${waiver.expires}T23:59:59Z` }),
    ...member("remediations", [...acceptance(finding, language), ...recommendations(finding, language)]),
    "related-observations": [{ "observation-uuid": observation.uuid }],
  };
}

/** What the waiver of a finding decides. */
function acceptance({ key, waiver }: DomainFinding["finding"], { words }: Language): OscalPart[] {
  if (waiver === null) return [];
  const { reason, owner, expires } = waiver;
  return [
    {
      uuid: nameUuid("acceptance", key),
      lifecycle: "completed", // it was decided, and nothing else is planned
      title: words.oscal.acceptance,
      description: markdownProse(reason === "" ? words.oscal.acceptance : reason),
      props: [responseType("accept")],
      remarks: words.oscal.accepted(owner === null ? null : markdownCode(owner), markdownCode(expires)),
    },
  ];
}

function recommendations(finding: DomainFinding["finding"], language: Language): OscalPart[] {
  const fix = viewFix(finding, language);
  if (fix === null) return [];
  const records = fix.records.map((record) => recordLineOrNote(record, language));
  return [
    {
      uuid: nameUuid("remediation", finding.key),
      lifecycle: "recommendation",
      title: language.words.finding.headings.fix,
      props: [responseType("mitigate")],
      description: [markdownProse(fix.text), ...(records.length > 0 ? [fencedBlock("dns", records)] : [])].join("\n\n"),
    },
  ];
}
