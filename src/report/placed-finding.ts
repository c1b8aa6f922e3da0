// Findings of a report that does not hold them: as text, which is a third of the objects and is read when it is shown.
import type { Finding } from "../model.ts";

/** What a finding has of its check alone: held once for all of them. */
type OfCheck = Pick<Finding, "section" | "requirements" | "tests" | "references">;

const sharedParts = new Map<string, OfCheck>();

/** Project limit: different parts that are held once; there are fewer checks, and attestations have parts of their own. */
const MAX_SHARED = 1_000;

/** A finding in its place. */
export function placeFinding(domain: string, finding: Finding): PlacedFinding {
  const { section, requirements, tests, references, ...own } = finding;
  return new PlacedFinding(domain, JSON.stringify(own), share({ section, requirements, tests, references }));
}

class PlacedFinding {
  readonly domain: string;
  readonly #own: string;
  readonly #ofCheck: OfCheck;

  constructor(domain: string, own: string, ofCheck: OfCheck) {
    this.domain = domain;
    this.#own = own;
    this.#ofCheck = ofCheck;
  }

  get finding(): Finding {
    return { ...(JSON.parse(this.#own) as Omit<Finding, keyof OfCheck>), ...this.#ofCheck };
  }
}

function share(parts: OfCheck): OfCheck {
  const key = JSON.stringify(parts);
  const known = sharedParts.get(key);
  if (known === undefined && sharedParts.size < MAX_SHARED) sharedParts.set(key, parts);
  return known ?? parts;
}
