// Which live records stay beside those declared of a whole zone, by pattern (IGNORE of DNSControl: pkg/diff2/handsoff.go).
import type { Name } from "../../dns/name.ts";
import { isWithin, parentOf, under } from "../../dns/name.ts";
import type { Rr, RrType } from "../../dns/record.ts";
import { formatRdata, txtValue } from "../../dns/record.ts";
import type { DeclaredZone, LeftPattern } from "../declared-zone.ts";
import type { Chance } from "./dnscontrol-glob.ts";
import { matchGlob, mayMatchEnd } from "./dnscontrol-glob.ts";

/** Ours: characters of a target compared with patterns; of a longer one nothing is told. */
const MAX_TARGET = 4096;

/** Types whose target is the last word of their data. */
const TARGETED: readonly RrType[] = ["A", "AAAA", "CNAME", "DNAME", "NS", "PTR", "MX"];

/** What a zone leaves of its names as it is live. */
export class Left {
  readonly #origin: Name;
  readonly #patterns: readonly LeftPattern[];

  constructor({ origin }: Pick<DeclaredZone, "origin">, patterns: readonly LeftPattern[]) {
    this.#origin = origin;
    this.#patterns = patterns;
  }

  /** What is left beside declared records of the same name and type. */
  beside(): Left {
    return new Left(
      { origin: this.#origin },
      this.#patterns.filter(({ beside }) => beside),
    );
  }

  /** Whether a live record stays. */
  record(rr: Rr): Chance {
    return best(this.#patterns, (pattern) =>
      least(
        this.#rrsetBy(pattern, rr.name, rr.type),
        pattern.target === null ? "yes" : targetChance(pattern.target, rr),
      ),
    );
  }

  /** Whether all records of a name and type stay; maybe where some may. */
  rrset(name: Name, type: string): Chance {
    return best(this.#patterns, (pattern) =>
      least(this.#rrsetBy(pattern, name, type), pattern.target === null ? "yes" : "maybe"),
    );
  }

  /** Whether anything may stay at a name or below it. */
  mayLeaveBelow(name: Name): boolean {
    const label = this.#labelOf(name);
    if (label === "@" || label.includes("\\")) return true;
    return this.#patterns.some(
      (pattern) => matchGlob(pattern.label, label) !== "no" || mayMatchEnd(pattern.label, `.${label}`),
    );
  }

  #rrsetBy({ label, types, certain }: LeftPattern, name: Name, type: string): Chance {
    if (types !== null && !types.includes(type)) return "no";
    const own = this.#labelOf(name);
    // how DNSControl writes what is escaped is not known
    return least(own.includes("\\") ? "maybe" : matchGlob(label, own), certain ? "yes" : "maybe");
  }

  /** A name as patterns see it. */
  #labelOf(name: Name): string {
    return name === this.#origin ? "@" : name.slice(0, name.length - this.#origin.length - 1);
  }
}

/** The wildcards in a zone that may answer for a name below `top` (RFC 4592 §3.3.1), the nearest first. */
export function wildcardsOver(name: Name, top: Name): Name[] {
  const found: Name[] = [];
  for (let at = parentOf(name); at !== null && isWithin(at, top); at = parentOf(at))
    if (under("*", at) !== name) found.push(under("*", at));
  return found;
}

const ORDER: readonly Chance[] = ["no", "maybe", "yes"];

const least = (a: Chance, b: Chance): Chance => (ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b);

function best(patterns: readonly LeftPattern[], chanceOf: (pattern: LeftPattern) => Chance): Chance {
  let found: Chance = "no";
  for (const pattern of patterns) {
    const chance = chanceOf(pattern);
    if (chance === "yes") return "yes";
    if (chance === "maybe") found = "maybe";
  }
  return found;
}

/** GetTargetField of DNSControl: of a text its strings together, in some versions as they are written. */
function targetChance(target: string, { type, data }: Rr): Chance {
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
  if (!TARGETED.includes(type)) return "maybe";
  // names are lower case here; how a provider keeps them is not known
  const chance = matchGlob(target.toLowerCase(), written.slice(written.lastIndexOf(" ") + 1));
  return target === target.toLowerCase() ? chance : least(chance, "maybe");
}
