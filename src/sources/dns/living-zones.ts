// Whether a zone answers at all, where an answer alone does not show it: an empty one may be NODATA, or come from no server of the zone.
import type { Name } from "../../dns/name.ts";
import { parentOf, ROOT } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { TimeBudget } from "./timing.ts";
import type { Upstream } from "./upstream.ts";

/** What a living zone has at its apex, then what its names mostly have. */
const TELLING_TYPES: readonly RrType[] = ["SOA", "A", "AAAA", "MX", "TXT"];

/** Names below an apex: labels with an underscore and wildcards are rarely delegated. */
const UNDELEGATED = /^[_*]/;

/** The zones that have answered in this run. */
export class LivingZones {
  readonly #upstreams: readonly Upstream[];
  /** Names that had records of their own: their zones are alive. None with an underscore, which nothing asks for here. */
  readonly #names = new Set<Name>();
  readonly #asked = new Map<Name, Promise<boolean>>();

  constructor(upstreams: readonly Upstream[]) {
    this.#upstreams = upstreams;
  }

  /** Remembers that a name has records. */
  add(name: Name): void {
    if (!UNDELEGATED.test(name)) this.#names.add(name);
  }

  /**
   * Whether the zone of a name is alive, by the nearest name that may be its apex. Labels that are rarely
   * delegated are passed over. Any other name that has no records at all may be the apex of a zone that no server serves.
   */
  isAlive(name: Name, time: TimeBudget): Promise<boolean> {
    let apex = name;
    for (let up: Name | null = name; up !== null && UNDELEGATED.test(up); up = parentOf(up))
      apex = parentOf(up) ?? ROOT;
    if (this.#names.has(apex)) return Promise.resolve(true);
    const known = this.#asked.get(apex) ?? this.#hasRecords(apex, time);
    this.#asked.set(apex, known);
    return known;
  }

  async #hasRecords(name: Name, time: TimeBudget): Promise<boolean> {
    for (const upstream of this.#upstreams) {
      for (const type of TELLING_TYPES) {
        if (time.isOver || this.#names.has(name)) break;
        const answer = await time.ask(upstream, { name, type, cd: false });
        if (answer.kind === "records" && answer.aliases.length === 0) this.add(name);
        else if (answer.kind === "failure" && answer.isEmpty !== true) break;
      }
    }
    return this.#names.has(name);
  }
}
