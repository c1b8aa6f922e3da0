// Whether 32 octets are an Ed25519 public key that signatures can be verified with (RFC 8032 §5.1).

/** The field's prime and the curve's constant d (RFC 8032 §5.1). */
const P = 2n ** 255n - 19n;
const D = modulo(-121_665n * power(121_666n, P - 2n));
const SQUARE_ROOT_OF_MINUS_1 = power(2n, (P - 1n) / 4n);

/** A point in projective coordinates. */
interface Point {
  x: bigint;
  y: bigint;
  z: bigint;
}

/** `not-a-point`: no point has this encoding. `small-order`: everyone can forge signatures that such a key verifies. */
export function ed25519Fault(octets: Uint8Array): "not-a-point" | "small-order" | null {
  const point = decodePoint(octets);
  if (point === null) return "not-a-point";
  const { x, y, z } = double(double(double(point))); // the cofactor is 8
  return x === 0n && y === z ? "small-order" : null;
}

/** RFC 8032 §5.1.3; null where decoding fails. */
function decodePoint(octets: Uint8Array): Point | null {
  const encoded = octets.reduceRight((sum, octet) => sum * 256n + BigInt(octet), 0n);
  const isOdd = encoded >> 255n === 1n;
  const y = encoded & (2n ** 255n - 1n);
  if (y >= P) return null;
  const u = modulo(y * y - 1n);
  const v = modulo(D * y * y + 1n);
  const candidate = modulo(u * v ** 3n * power(u * v ** 7n, (P - 5n) / 8n));
  const square = modulo(v * candidate * candidate);
  if (square !== u && square !== modulo(-u)) return null;
  const x = square === u ? candidate : modulo(candidate * SQUARE_ROOT_OF_MINUS_1);
  if (x === 0n && isOdd) return null;
  return { x: (x % 2n === 1n) === isOdd ? x : P - x, y, z: 1n };
}

/** Twice the point, on -x² + y² = 1 + dx²y². */
function double({ x, y, z }: Point): Point {
  const b = modulo((x + y) ** 2n);
  const [c, d, h] = [modulo(x * x), modulo(y * y), modulo(z * z)];
  const f = d - c;
  const j = f - 2n * h;
  return { x: modulo((b - c - d) * j), y: modulo(f * (-c - d)), z: modulo(f * j) };
}

function modulo(number: bigint): bigint {
  const rest = number % P;
  return rest < 0n ? rest + P : rest;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = modulo(base);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = modulo(result * square);
    square = modulo(square * square);
  }
  return result;
}
