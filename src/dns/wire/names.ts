// Domain names on the wire (RFC 1035 §3.1, §4.1.4), read in linear time whatever the pointers do.
import { message } from "../../message.ts";
import type { Name } from "../name.ts";
import { escapeLabel, labelsOf, parseName, ROOT, unescapeLabel } from "../name.ts";
import type { Cursor } from "./cursor.ts";
import { WireError } from "./cursor.ts";

const MAX_NAME_OCTETS = 255; // RFC 1035 §2.3.4
/** A name has at most 127 labels (255 octets, two for each and one for the root), so an honest encoder needs at most as many pointers. */
const MAX_POINTERS = 127;
const DOT = 0x2e;

/** The name that starts at some octet. `end` is the octet after its part in place. */
interface Suffix {
  name: Name;
  octets: number;
  pointers: number;
  end: number;
}

/** One label or pointer met on the way, and the octet it leads to; a pointer has no label. */
interface LabelOrPointer {
  at: number;
  label: string | null;
  next: number;
}

/**
 * Reads the names of one message. What was read at an octet is remembered, so each label is walked once; and all labels together
 * have at most as many octets as the message, so the time is linear in its size.
 */
export class NameReader {
  readonly #bytes: Buffer;
  readonly #suffixes = new Map<number, Suffix>();
  readonly #isCompressed: boolean;
  #labelOctetsLeft: number;

  /** Names may be compressed in a message, but not in RDATA of the generic form (RFC 3597 §4). */
  constructor(bytes: Buffer, isCompressed = true) {
    this.#bytes = bytes;
    this.#isCompressed = isCompressed;
    this.#labelOctetsLeft = bytes.length;
  }

  /** The name at the cursor, which moves behind it; throws a WireError. */
  read(cursor: Cursor): Name {
    const { name, end } = this.#suffixAt(cursor.offset);
    if (end > cursor.end) throw new WireError(message("wire/name-past-record"));
    cursor.offset = end;
    return name;
  }

  #suffixAt(start: number): Suffix {
    const steps: LabelOrPointer[] = [];
    let segment = start;
    let at = start;
    let known = this.#suffixes.get(at);
    while (known === undefined) {
      if (steps.length > MAX_NAME_OCTETS) throw new WireError(message("wire/label-count"));
      const length = this.#octet(at);
      if (length === 0) {
        known = { name: ROOT, octets: 1, pointers: 0, end: at + 1 };
        break;
      }
      const step = length < 0x40 ? this.#label(at, length) : this.#pointer(at, length, segment);
      steps.push(step);
      if (step.label === null) segment = step.next;
      at = step.next;
      known = this.#suffixes.get(at);
    }
    return steps.reduceRight((rest, step) => this.#remember(step, rest), known);
  }

  #label(at: number, length: number): LabelOrPointer {
    const end = at + 1 + length;
    if (end > this.#bytes.length) throw new WireError(message("wire/label-past-message"));
    this.#labelOctetsLeft -= end - at;
    if (this.#labelOctetsLeft < 0) throw new WireError(message("wire/labels-overlap")); // pointers into the midst of labels
    return { at, label: escapeLabel(this.#bytes.toString("latin1", at + 1, end)), next: end };
  }

  #pointer(at: number, first: number, segment: number): LabelOrPointer {
    if (first < 0xc0 || !this.#isCompressed) throw new WireError(message("wire/label-type", { octet: at })); // RFC 6891 §5
    const target = ((first & 0x3f) << 8) | this.#octet(at + 1);
    // RFC 1035 §4.1.4: a pointer names a prior occurrence, so the chain cannot come round again
    if (target >= segment) throw new WireError(message("wire/pointer-forward", { octet: at }));
    return { at, label: null, next: target };
  }

  #remember({ at, label, next }: LabelOrPointer, rest: Suffix): Suffix {
    const { name, octets, pointers, end } = rest;
    const suffix: Suffix =
      label === null
        ? { name, octets, pointers: pointers + 1, end: at + 2 }
        : { name: name === ROOT ? label : `${label}.${name}`, octets: octets + next - at, pointers, end };
    if (suffix.octets > MAX_NAME_OCTETS) throw new WireError(message("wire/name-length", { limit: MAX_NAME_OCTETS }));
    if (suffix.pointers > MAX_POINTERS) throw new WireError(message("wire/pointer-count", { limit: MAX_POINTERS }));
    this.#suffixes.set(at, suffix);
    return suffix;
  }

  #octet(at: number): number {
    if (at >= this.#bytes.length) throw new WireError(message("wire/name-past-message"));
    return this.#bytes.readUInt8(at);
  }
}

/** The octets of a name, uncompressed; null if the name is not valid. */
export function encodeName(name: Name): Buffer | null {
  if (parseName(name) !== name) return null;
  if (name !== ROOT && !name.includes("\\")) return encodePlainName(name);
  const labels = labelsOf(name).map((label) => Buffer.from(unescapeLabel(label) ?? "", "latin1"));
  return Buffer.concat([...labels.flatMap((octets) => [Buffer.of(octets.length), octets]), Buffer.of(0)]);
}

/** A name without escapes: each dot becomes the length of the label behind it. */
function encodePlainName(name: Name): Buffer {
  const octets = Buffer.allocUnsafe(name.length + 2);
  octets.write(`.${name}`, "latin1");
  octets[name.length + 1] = 0;
  for (let at = name.length, end = name.length + 1; at >= 0; at--) {
    if (octets[at] !== DOT) continue;
    octets[at] = end - at - 1;
    end = at;
  }
  return octets;
}
