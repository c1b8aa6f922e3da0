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
const BACKSLASH = 0x5c;

/** The name that starts at some octet. `end` is the octet after its part in place. */
interface Suffix {
  name: Name;
  octets: number;
  pointers: number;
  end: number;
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

  /**
   * Whether the name at the cursor, which moves behind it, is `name`; throws a WireError. The octets are compared first: a reply mostly
   * repeats the name of its question as it was sent.
   */
  matches(cursor: Cursor, name: Name): boolean {
    const start = cursor.offset;
    const end = endOfName(this.#bytes, start, name);
    if (end === null || end > cursor.end) return this.read(cursor) === name;
    this.#suffixes.set(start, { name, octets: end - start, pointers: 0, end });
    cursor.offset = end;
    return true;
  }

  /** The name from an octet on: `segment` is where its labels began to follow each other, `labels` counts what is before it. */
  #suffixAt(at: number, segment = at, labels = 0): Suffix {
    const known = this.#suffixes.get(at);
    if (known !== undefined) return known;
    if (labels > MAX_NAME_OCTETS) throw new WireError(message("wire/label-count"));
    const length = this.#octet(at);
    if (length === 0) return { name: ROOT, octets: 1, pointers: 0, end: at + 1 };
    const suffix =
      length < 0x40 ? this.#labelAt(at, length, segment, labels) : this.#pointerAt(at, length, segment, labels);
    if (suffix.octets > MAX_NAME_OCTETS) throw new WireError(message("wire/name-length", { limit: MAX_NAME_OCTETS }));
    if (suffix.pointers > MAX_POINTERS) throw new WireError(message("wire/pointer-count", { limit: MAX_POINTERS }));
    this.#suffixes.set(at, suffix);
    return suffix;
  }

  #labelAt(at: number, length: number, segment: number, labels: number): Suffix {
    const next = at + 1 + length;
    if (next > this.#bytes.length) throw new WireError(message("wire/label-past-message"));
    this.#labelOctetsLeft -= next - at;
    if (this.#labelOctetsLeft < 0) throw new WireError(message("wire/labels-overlap")); // pointers into the midst of labels
    const label = escapeLabel(this.#bytes.toString("latin1", at + 1, next));
    const { name, octets, pointers, end } = this.#suffixAt(next, segment, labels + 1);
    return { name: name === ROOT ? label : `${label}.${name}`, octets: octets + next - at, pointers, end };
  }

  #pointerAt(at: number, first: number, segment: number, labels: number): Suffix {
    if (first < 0xc0 || !this.#isCompressed) throw new WireError(message("wire/label-type", { octet: at })); // RFC 6891 §5
    const target = ((first & 0x3f) << 8) | this.#octet(at + 1);
    // RFC 1035 §4.1.4: a pointer names a prior occurrence, so the chain cannot come round again
    if (target >= segment) throw new WireError(message("wire/pointer-forward", { octet: at }));
    const { name, octets, pointers } = this.#suffixAt(target, target, labels + 1);
    return { name, octets, pointers: pointers + 1, end: at + 2 };
  }

  #octet(at: number): number {
    if (at >= this.#bytes.length) throw new WireError(message("wire/name-past-message"));
    return this.#bytes.readUInt8(at);
  }
}

/** Where the octets of `name` end that begin at `start`; null where they are others, or written with escapes. */
function endOfName(bytes: Buffer, start: number, name: Name): number | null {
  if (name === ROOT) return bytes[start] === 0 ? start + 1 : null;
  let length = start;
  for (let i = 0, at = start + 1; i <= name.length; i++, at++) {
    const octet = i === name.length ? DOT : name.charCodeAt(i);
    if (octet === DOT) {
      if (bytes[length] !== at - length - 1) return null;
      length = at;
    } else if (octet === BACKSLASH || octet !== bytes[at]) return null;
  }
  return bytes[length] === 0 ? length + 1 : null;
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
