// DER (ITU-T X.690), written element by element.

type Octets = Uint8Array | readonly number[];

/** One element; lengths as X.690 §10.1 wants them. */
export function der(tag: number, ...content: Octets[]): Uint8Array {
  const body = Buffer.concat(content.map((part) => Uint8Array.from(part)));
  const long = body.length > 255 ? [0x82, body.length >> 8, body.length & 255] : [0x81, body.length];
  return Buffer.concat([Uint8Array.from([tag, ...(body.length > 127 ? long : [body.length])]), body]);
}

/** An integer: a positive big-endian number. */
export function integer(number: readonly number[]): Uint8Array {
  return der(2, (number[0] ?? 0) > 127 ? [0, ...number] : number);
}

/** An object identifier, written with dots. */
export function oid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return der(6, ...[first * 40 + second, ...rest].map(base128));
}

/** X.690 §8.19.2: seven bits an octet, the first bit set in all but the last. */
function base128(number: number): number[] {
  const octets = [number & 127];
  for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128)) octets.unshift((rest & 127) | 128);
  return octets;
}

export const sequence = (...content: Octets[]): Uint8Array => der(0x30, ...content);
export const octetString = (...content: Octets[]): Uint8Array => der(4, ...content);
export const bitString = (octets: Octets): Uint8Array => der(3, [0], octets);
export const utf8 = (text: string): Uint8Array => der(0x0c, Buffer.from(text));
