// Just enough DER (ITU-T X.690) to read keys, and the parts of a certificate (RFC 5280 §4.1) that Node does not give.

/** A tag and its content; `start` is the offset of the tag, `end` the one behind the content. */
export interface DerElement {
  tag: number;
  content: Uint8Array;
  start: number;
  end: number;
}

const BOOLEAN = 0x01;
const BIT_STRING = 0x03;
export const OBJECT_IDENTIFIER = 0x06;
export const SEQUENCE = 0x30;
/** Constructed, context-specific, number 0. */
export const CONTEXT_0 = 0xa0;
const CONTEXT_3 = 0xa3;

/**
 * The parts of a certificate that are read: its version (1 to 3), the whole SubjectPublicKeyInfo, and the content of its
 * AlgorithmIdentifier, of its subject (RDNSequence) and of its extensions.
 */
export interface CertificateParts {
  version: number;
  subject: Uint8Array;
  spki: Uint8Array;
  signatureAlgorithm: Uint8Array;
  extensions: Extension[];
}

/** An extension (RFC 5280 §4.2): its object identifier in hex, and the octets of its value. */
export interface Extension {
  id: string;
  isCritical: boolean;
  value: Uint8Array;
}

/** Splits a certificate into its parts; null if it is not a certificate. Never throws; linear in its few outer elements. */
export function parseCertificateParts(der: Uint8Array): CertificateParts | null {
  const outer = elementAt(der, 0);
  const body = outer?.tag === SEQUENCE ? elementAt(outer.content, 0) : null;
  if (outer === null || body?.tag !== SEQUENCE) return null;
  const algorithm = elementAt(outer.content, body.end);
  // RFC 5280 §4.1.2.1: the version is left out where it is 1
  const first = elementAt(body.content, 0);
  const hasVersion = first?.tag === CONTEXT_0;
  const version = hasVersion ? elementAt(first.content, 0)?.content[0] : 0;
  // serial number, algorithm, issuer, validity, subject: the key is the sixth
  const [, , , , subject, key, ...rest] = elementsOf(body.content.subarray(hasVersion ? first.end : 0));
  if (algorithm?.tag !== SEQUENCE || version === undefined || subject === undefined || key?.tag !== SEQUENCE)
    return null;
  return {
    version: version + 1,
    subject: subject.content,
    spki: key.whole,
    signatureAlgorithm: algorithm.content,
    extensions: parseExtensions(rest.find(({ tag }) => tag === CONTEXT_3)?.content ?? new Uint8Array()),
  };
}

/** Whether the octets are one SubjectPublicKeyInfo (RFC 5280 §4.1): an algorithm, and the bits of a key. */
export function isKeyInfo(der: Uint8Array): boolean {
  const outer = elementAt(der, 0);
  if (outer?.tag !== SEQUENCE || outer.end !== der.length) return false;
  const [algorithm, key, ...rest] = elementsOf(outer.content);
  const isAlgorithm = algorithm?.tag === SEQUENCE && elementAt(algorithm.content, 0)?.tag === OBJECT_IDENTIFIER;
  return isAlgorithm && key?.tag === BIT_STRING && rest.length === 0;
}

function parseExtensions(content: Uint8Array): Extension[] {
  return elementsOf(elementAt(content, 0)?.content ?? new Uint8Array()).flatMap((one) => {
    const [id, ...rest] = elementsOf(one.content);
    const value = rest.at(-1);
    if (id?.tag !== OBJECT_IDENTIFIER || value === undefined) return [];
    const isCritical = rest[0]?.tag === BOOLEAN && rest[0].content[0] !== 0;
    return [{ id: Buffer.from(id.content).toString("hex"), isCritical, value: value.content }];
  });
}

/** The elements in a row, as far as they can be read. Linear. */
export function elementsOf(octets: Uint8Array): (DerElement & { whole: Uint8Array })[] {
  const elements: (DerElement & { whole: Uint8Array })[] = [];
  for (let next = elementAt(octets, 0); next !== null; next = elementAt(octets, next.end))
    elements.push({ ...next, whole: octets.subarray(next.start, next.end) });
  return elements;
}

/** The element at an offset; null if there is none, or it claims more octets than exist. */
export function elementAt(octets: Uint8Array, at: number): DerElement | null {
  const tag = octets[at];
  const length = lengthAt(octets, at + 1);
  if (tag === undefined || length === null) return null;
  const end = length.start + length.octets;
  return end > octets.length ? null : { tag, content: octets.subarray(length.start, end), start: at, end };
}

/** The length written at an offset, and the start of its content; null if it is truncated, or not of the definite form. */
function lengthAt(octets: Uint8Array, at: number): { octets: number; start: number } | null {
  const first = octets[at];
  if (first === undefined) return null;
  if (first < 0x80) return { octets: first, start: at + 1 };
  // X.690 §8.1.3.5: the long form; three octets of length are more than a server may send, or a record hold
  const count = first - 0x80;
  const start = at + 1 + count;
  if (count === 0 || count > 3 || start > octets.length) return null;
  return { octets: octets.subarray(at + 1, start).reduce((sum, octet) => sum * 256 + octet, 0), start };
}

/** The length of a SEQUENCE in octets as its header gives it; null where there is none. */
export function declaredLength(octets: Uint8Array): number | null {
  const length = lengthAt(octets, 1);
  return octets[0] !== SEQUENCE || length === null ? null : length.start + length.octets;
}
