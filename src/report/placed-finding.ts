// Findings of a report that does not hold them: as text, which is a third of the objects and is read when it is shown.
import type { Finding, Location } from "../model.ts";

/** What a finding has of its check alone: held once for all of them. */
type OfCheck = Pick<Finding, "section" | "requirements" | "tests" | "references">;

/** Project limit: different texts that are held once. */
const MAX_SHARED = 1_000;

/** Stands for the name of the domain. JSON escapes it (RFC 8259 §7), so it is nowhere else in its text. */
const MARK = "\0";

const partsOfChecks = new Map<string, OfCheck>();
const sharedTexts = new Map<string, string>();

/** The one that was read last: what is shown of a finding is often asked for in a row. */
let lastRead: { placed: PlacedFinding; finding: Finding } | null = null;

/** A finding in its place. */
export function placeFinding(domain: string, finding: Finding): PlacedFinding {
  const { section, requirements, tests, references, location, ...own } = finding;
  // findings of domains that are alike differ in the name and the place
  const text = JSON.stringify(own).replaceAll(domain, MARK);
  const ofCheck = shareParts(finding.check, { section, requirements, tests, references });
  return new PlacedFinding(domain, { text: shareText(text), ofCheck, location });
}

class PlacedFinding {
  readonly domain: string;
  readonly #text: string;
  readonly #ofCheck: OfCheck;
  readonly #location: Location;

  constructor(domain: string, { text, ofCheck, location }: { text: string; ofCheck: OfCheck; location: Location }) {
    this.domain = domain;
    this.#text = text;
    this.#ofCheck = ofCheck;
    this.#location = location;
  }

  get finding(): Finding {
    if (lastRead?.placed === this) return lastRead.finding;
    const text = this.#text.replaceAll(MARK, () => this.domain);
    const own = JSON.parse(text) as Omit<Finding, keyof OfCheck | "location">;
    // Node 20 spreads slowly
    const finding = Object.assign(own, this.#ofCheck, { location: this.#location });
    lastRead = { placed: this, finding };
    return finding;
  }
}

/** Those of a check are the same lists in all of its findings, but what an attestation is about. */
function shareParts(check: string, parts: OfCheck): OfCheck {
  const known = partsOfChecks.get(check);
  if (known?.requirements === parts.requirements && known.references === parts.references) return known;
  partsOfChecks.set(check, parts);
  return parts;
}

function shareText(text: string): string {
  const known = sharedTexts.get(text);
  if (known === undefined && sharedTexts.size < MAX_SHARED) sharedTexts.set(text, text);
  return known ?? text;
}
