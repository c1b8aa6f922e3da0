// Findings of a report that does not hold them: as text, which is a third of the objects and is read when it is shown.
import type { Finding, Location } from "../model.ts";

/** What a finding has of its check alone: held once for all of them. */
type OfCheck = Pick<Finding, "section" | "requirements" | "tests" | "references">;

/** Project limit: different parts and texts that are held once; there are fewer checks, and attestations have parts of their own. */
const MAX_SHARED = 1_000;

/** Stands for the name of the domain. JSON escapes it (RFC 8259 §7), so it is nowhere else in its text. */
const MARK = "\0";

const sharedParts = new Map<string, OfCheck>();
const sharedTexts = new Map<string, string>();

/** A finding in its place. */
export function placeFinding(domain: string, finding: Finding): PlacedFinding {
  const { section, requirements, tests, references, location, ...own } = finding;
  // findings of domains that are alike differ in the name and the place
  const text = JSON.stringify(own).replaceAll(domain, MARK);
  const parts = { section, requirements, tests, references };
  return new PlacedFinding(domain, {
    text: share(sharedTexts, text, text),
    ofCheck: share(sharedParts, JSON.stringify(parts), parts),
    location,
  });
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
    const text = this.#text.replaceAll(MARK, () => this.domain);
    const own = JSON.parse(text) as Omit<Finding, keyof OfCheck | "location">;
    return { ...own, ...this.#ofCheck, location: this.#location };
  }
}

function share<T>(shared: Map<string, T>, key: string, value: T): T {
  const known = shared.get(key);
  if (known === undefined && shared.size < MAX_SHARED) shared.set(key, value);
  return known ?? value;
}
