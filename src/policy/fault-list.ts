// The faults of the files of a policy as one error, in the order of files and of places.
import { type PolicyFault, formatPath } from "./fault.ts";
import { type Message, message } from "../message.ts";
import { InputError } from "../errors.ts";
import { type LocatedMessage, type Location } from "../model.ts";
import { closestWord } from "../text/closest-word.ts";

/** Project limit: faults that are reported at once. */
export const MAX_FAULTS = 1000;

/** Collects faults, file by file; its memory is bounded by what it keeps. */
export class FaultList {
  readonly #kept: LocatedMessage[] = [];
  #firstOmitted: Location | null = null;
  #omitted = 0;

  /** Adds the faults of one file in the order of their places, one per place and path. */
  add(faults: readonly PolicyFault[], locationAt: (offset: number) => Location): this {
    const seen = new Map<string, PolicyFault>();
    for (const fault of faults) {
      const identity = `${fault.offset} ${formatPath(fault.path)}`;
      if (!seen.has(identity)) seen.set(identity, fault);
    }
    for (const fault of [...seen.values()].toSorted((a, b) => a.offset - b.offset)) {
      if (this.#kept.length < MAX_FAULTS)
        this.#kept.push({ location: locationAt(fault.offset), message: faultMessage(fault) });
      else this.#omit(this.#firstOmitted ?? locationAt(fault.offset), 1);
    }
    return this;
  }

  /** Adds faults that have their places. */
  addLocated(faults: readonly LocatedMessage[]): this {
    for (const fault of faults) {
      if (this.#kept.length < MAX_FAULTS) this.#kept.push(fault);
      else this.#omit(fault.location, 1);
    }
    return this;
  }

  /** Adds the faults of further files. */
  append(others: FaultList): this {
    this.addLocated(others.#kept);
    if (others.#firstOmitted !== null) this.#omit(others.#firstOmitted, others.#omitted);
    return this;
  }

  get isEmpty(): boolean {
    return this.#kept.length === 0;
  }

  toError(): InputError {
    if (this.#firstOmitted === null) return new InputError(this.#kept);
    const more = message("policy/more", { count: this.#omitted });
    return new InputError([...this.#kept, { location: this.#firstOmitted, message: more }]);
  }

  #omit(location: Location, count: number): void {
    this.#firstOmitted ??= location;
    this.#omitted += count;
  }
}

function faultMessage({ path, message: fault, unknownWord }: PolicyFault): Message {
  const meant = unknownWord === undefined ? null : closestWord(unknownWord.word, unknownWord.known);
  return message("policy/at", { path: formatPath(path), fault, meant });
}
