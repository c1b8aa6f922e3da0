// The requirements of the guidelines: which kinds of domain each concerns, and what shows whether it is met. Their titles are in `report/`.
import { ACTIVE_KINDS, PARKED_KINDS, RECEIVING_KINDS, SENDING_KINDS } from "./define-check.ts";
import type { MailKind } from "./model.ts";

/** A guideline of the BSI, in the version whose requirements are listed here. */
export const GUIDELINES = {
  "TR-03108": { version: "2.0" },
  "TR-03182": { version: "1.0" },
} as const;

export type Guideline = keyof typeof GUIDELINES;

/**
 * What shows whether a requirement is met. `checks`: what is visible from outside. `statement`: only the operator can say, and
 * checks that bear on it do not decide it.
 */
type ShownBy = "checks" | "statement";

// Id, section, the kinds of domain it concerns, what shows it. Requirements on a service for users, on certificates and on the
// organisation concern every domain with mail: for one without, TR-03182-11-M asks for all that there is to do.
const ROWS = [
  ["TR-03108-01-M", "§4.1.1", ACTIVE_KINDS, "statement"],
  ["TR-03108-02-R", "§4.1.2", ACTIVE_KINDS, "statement"],
  ["TR-03108-03-M", "§4.1.3", RECEIVING_KINDS, "checks"],
  ["TR-03108-04-M", "§4.1.4", SENDING_KINDS, "statement"],
  ["TR-03108-05-M", "§4.1.5", RECEIVING_KINDS, "checks"],
  ["TR-03108-06-M", "§4.1.6", SENDING_KINDS, "statement"],
  ["TR-03108-07-R", "§4.1.7", RECEIVING_KINDS, "checks"],
  ["TR-03108-08-R", "§4.1.8", SENDING_KINDS, "statement"],
  ["TR-03108-09-M", "§4.1.9", SENDING_KINDS, "statement"],
  ["TR-03108-10-M", "§4.1.10", RECEIVING_KINDS, "checks"],
  ["TR-03108-11-R", "§4.1.11", RECEIVING_KINDS, "statement"], // that reports arrive is visible, that somebody evaluates them is not
  ["TR-03108-12-R", "§4.1.12", ACTIVE_KINDS, "statement"], // the issuer is visible, its certification by TR-03145 is not
  ["TR-03108-13-M", "§4.2.1", ACTIVE_KINDS, "statement"],
  ["TR-03108-14-M", "§4.2.2", ACTIVE_KINDS, "statement"],
  ["TR-03108-15-M", "§4.2.3", ACTIVE_KINDS, "statement"],
  ["TR-03108-16-M", "§4.2.4", ACTIVE_KINDS, "statement"],
  ["TR-03182-01-M", "§4.1.1", ACTIVE_KINDS, "checks"], // a domain that never sends says `-all`
  ["TR-03182-02-M", "§4.1.2", RECEIVING_KINDS, "statement"],
  ["TR-03182-03-M", "§4.1.3", SENDING_KINDS, "checks"],
  ["TR-03182-04-M", "§4.1.4", SENDING_KINDS, "statement"],
  ["TR-03182-05-M", "§4.1.5", RECEIVING_KINDS, "statement"],
  ["TR-03182-06-M", "§4.1.6", ACTIVE_KINDS, "checks"],
  ["TR-03182-07-M", "§4.1.7", RECEIVING_KINDS, "statement"],
  ["TR-03182-08-M", "§4.1.8", RECEIVING_KINDS, "statement"],
  ["TR-03182-09-M", "§4.1.9", ACTIVE_KINDS, "statement"], // visible only with files of reports, which not every policy names
  ["TR-03182-10-M", "§4.1.10", ACTIVE_KINDS, "statement"],
  ["TR-03182-11-M", "§4.1.11", PARKED_KINDS, "checks"],
  ["TR-03182-12-M", "§4.2.1", ACTIVE_KINDS, "statement"],
  ["TR-03182-13-M", "§4.2.2", ACTIVE_KINDS, "statement"],
  ["TR-03182-14-M", "§4.2.3", ACTIVE_KINDS, "statement"],
  ["TR-03182-15-M", "§4.2.4", ACTIVE_KINDS, "statement"],
] as const satisfies readonly (readonly [string, string, readonly MailKind[], ShownBy])[];

export type RequirementId = (typeof ROWS)[number][0];

export interface Requirement {
  id: RequirementId;
  guideline: Guideline;
  /** In the guideline, `§4.1.4`. */
  section: string;
  /** The guideline's key word (RFC 2119), which ends the id: `-M` or `-R`. */
  level: "must" | "should";
  /** The kinds of domain that it concerns. */
  mail: readonly MailKind[];
  shownBy: ShownBy;
}

/** In the order of the guidelines. */
export const REQUIREMENTS: readonly Requirement[] = ROWS.map(([id, section, mail, shownBy]) => ({
  id,
  guideline: id.slice(0, "TR-03108".length) as Guideline,
  section,
  level: id.endsWith("-M") ? "must" : "should",
  mail,
  shownBy,
}));

const REQUIREMENT_BY_ID: ReadonlyMap<string, Requirement> = new Map(REQUIREMENTS.map((one) => [one.id, one]));

/** The requirement with this id; undefined where there is none. */
export function findRequirement(id: string): Requirement | undefined {
  return REQUIREMENT_BY_ID.get(id);
}

/** What only an operator can state. */
export const STATED_REQUIREMENTS: readonly RequirementId[] = REQUIREMENTS.filter(
  ({ shownBy }) => shownBy === "statement",
).map(({ id }) => id);
