// What the extensions of a certificate allow it (RFC 5280 §4.2), as far as Node does not say.
import type { CertificateParts, Extension } from "./der.ts";
import { elementsOf } from "./der.ts";

const BASIC_CONSTRAINTS = "551d13"; // 2.5.29.19
const INTEGER = 0x02;

/** The object identifiers, in hex, of the extensions that OpenSSL, which most senders use, knows (X509_supported_extension(3)). */
const KNOWN: readonly string[] = [
  BASIC_CONSTRAINTS,
  "551d0f", // key usage
  "551d11", // subject alternative name
  "551d1e", // name constraints
  "551d1f", // CRL distribution points
  "551d20", // certificate policies
  "551d21", // policy mappings
  "551d24", // policy constraints
  "551d25", // extended key usage
  "551d36", // inhibit anyPolicy
  "6086480186f8420101", // Netscape certificate type
  "2b06010505070107", // RFC 3779: IP addresses
  "2b06010505070108", // RFC 3779: autonomous systems
  "2b0601050507300105", // OCSP no check (RFC 6960 §4.2.2.2.1)
  "2b0601050507010e", // RFC 3820: proxy certificates
];

export function findExtension({ extensions }: CertificateParts, id: string): Uint8Array | null {
  return extensions.find((extension) => extension.id === id)?.value ?? null;
}

/** How many intermediate certificates may stand between this one and the server's (RFC 5280 §4.2.1.9); null without a limit. */
export function pathLengthOf(parts: CertificateParts): number | null {
  const value = findExtension(parts, BASIC_CONSTRAINTS);
  const constraints = value === null ? [] : elementsOf(elementsOf(value)[0]?.content ?? new Uint8Array());
  const length = constraints.find(({ tag }) => tag === INTEGER)?.content;
  return length === undefined
    ? null
    : Math.min(
        length.reduce((sum, octet) => sum * 256 + octet, 0),
        MAX_PATH_LENGTH,
      );
}

/** More than any chain has. */
const MAX_PATH_LENGTH = 65_535;

/** The critical extensions that verifiers do not know, with dots; they must then reject the certificate (RFC 5280 §4.2). */
export function unknownCriticalExtensions({ extensions }: CertificateParts): string[] {
  return extensions
    .filter(({ id, isCritical }: Extension) => isCritical && !KNOWN.includes(id))
    .map(({ id }) => dotted(id));
}

/** An object identifier with dots (X.690 §8.19). */
function dotted(hex: string): string {
  const numbers: number[] = [];
  let number = 0;
  for (const octet of Buffer.from(hex, "hex")) {
    number = number * 128 + (octet & 127);
    if (octet < 128) {
      numbers.push(number);
      number = 0;
    }
  }
  const [first = 0, ...rest] = numbers;
  const arc = Math.min(Math.floor(first / 40), 2);
  return [arc, first - arc * 40, ...rest].join(".");
}
