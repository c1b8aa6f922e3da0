// Which live records stay beside those declared of a whole zone, by pattern (IGNORE of DNSControl: pkg/diff2/handsoff.go).
import type { Name } from "../../dns/name.ts";
import { isWithin, parentOf, prependLabels } from "../../dns/name.ts";
import type { Rr, RrType } from "../../dns/record.ts";
import { formatRdata, txtValue } from "../../dns/record.ts";
import type { DeclaredZone, UnmanagedPattern } from "../declared-zone.ts";
import type { Match } from "./dnscontrol-glob.ts";
import { matchGlob, mayMatchSuffix } from "./dnscontrol-glob.ts";

/** Project limit: characters of a target compared with patterns; a longer one may match any. */
const MAX_TARGET = 4096;

/** Types whose target is the last word of their data. */
const TYPES_WITH_TARGET: readonly RrType[] = ["A", "AAAA", "CNAME", "DNAME", "NS", "PTR", "MX", "SRV"];

/** What a zone leaves of its names as it is live. */
export class UnmanagedRecords {
  readonly #origin: Name;
  readonly #patterns: readonly UnmanagedPattern[];

  constructor({ origin }: Pick<DeclaredZone, "origin">, patterns: readonly UnmanagedPattern[]) {
    this.#origin = origin;
    this.#patterns = patterns;
  }

  /** What stays beside declared records of the same name and type. */
  besideDeclared(): UnmanagedRecords {
    return new UnmanagedRecords(
      { origin: this.#origin },
      this.#patterns.filter(({ isBesideDeclared }) => isBesideDeclared),
    );
  }

  /** Whether a live record stays. */
  matchRecord(rr: Rr): Match {
    return strongestMatch(this.#patterns, (pattern) =>
      weaker(
        this.#matchPattern(pattern, rr.name, rr.type),
        pattern.target === null ? "yes" : matchTarget(pattern.target, rr),
      ),
    );
  }

  /** Whether all records of a name and type stay; maybe where some may. */
  matchRrset(name: Name, type: string): Match {
    return strongestMatch(this.#patterns, (pattern) =>
      weaker(this.#matchPattern(pattern, name, type), pattern.target === null ? "yes" : "maybe"),
    );
  }

  /** Whether anything may stay at a name or below it. */
  mayExistBelow(name: Name): boolean {
    const label = this.#relativeLabel(name);
    if (label === "@" || label.includes("\\")) return true;
    return this.#patterns.some(
      (pattern) => matchGlob(pattern.label, label) !== "no" || mayMatchSuffix(pattern.label, `.${label}`),
    );
  }

  #matchPattern({ label, types, isCertain }: UnmanagedPattern, name: Name, type: string): Match {
    if (types !== null && !types.includes(type)) return "no";
    const own = this.#relativeLabel(name);
    // how DNSControl writes escapes is unknown
    return weaker(own.includes("\\") ? "maybe" : matchGlob(label, own), isCertain ? "yes" : "maybe");
  }

  /** A name as patterns see it. */
  #relativeLabel(name: Name): string {
    return name === this.#origin ? "@" : name.slice(0, name.length - this.#origin.length - 1);
  }
}

/** The wildcards in a zone that may answer for a name below `top` (RFC 4592 §3.3.1), the nearest first. */
export function wildcardsAbove(name: Name, top: Name): Name[] {
  const found: Name[] = [];
  for (let at = parentOf(name); at !== null && isWithin(at, top); at = parentOf(at))
    if (prependLabels("*", at) !== name) found.push(prependLabels("*", at));
  return found;
}

const WEAKEST_FIRST: readonly Match[] = ["no", "maybe", "yes"];

const weaker = (a: Match, b: Match): Match => (WEAKEST_FIRST.indexOf(a) < WEAKEST_FIRST.indexOf(b) ? a : b);

function strongestMatch(patterns: readonly UnmanagedPattern[], matchOf: (pattern: UnmanagedPattern) => Match): Match {
  let found: Match = "no";
  for (const pattern of patterns) {
    const match = matchOf(pattern);
    if (match === "yes") return "yes";
    if (match === "maybe") found = "maybe";
  }
  return found;
}

/** GetTargetField of DNSControl: of a text its strings together, in some versions as they are written. */
function matchTarget(target: string, { type, data }: Rr): Match {
  const written = formatRdata(type, data);
  if (written.length > MAX_TARGET) return "maybe";
  if ("strings" in data) {
    const [together, quoted] = [matchGlob(target, txtValue(data)), matchGlob(target, written)];
    return /[^\x20-\x7e]/.test(txtValue(data) + target)
      ? "maybe"
      : together === "no" && quoted === "no"
        ? "no"
        : together === "yes"
          ? "yes"
          : "maybe";
  }
  if (!TYPES_WITH_TARGET.includes(type)) return "maybe";
  // names are lower case here; how a provider stores them is unknown
  const chance = matchGlob(target.toLowerCase(), written.slice(written.lastIndexOf(" ") + 1));
  return target === target.toLowerCase() ? chance : weaker(chance, "maybe");
}
