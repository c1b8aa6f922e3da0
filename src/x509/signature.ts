// The algorithm a certificate is signed with (RFC 5280 §4.1.1.2), which Node 20 does not name.
import { CONTEXT_0, OBJECT_IDENTIFIER, SEQUENCE, elementAt } from "./der.ts";

/** `hash` is null where the algorithm names none: it is part of the algorithm, or the algorithm is unknown. */
export interface SignatureAlgorithm {
  algorithm: string;
  hash: string | null;
}

const SHA1 = "SHA-1";

/** Hash functions by the octets of their object identifiers (RFC 8017 B.1). */
const HASHES: Readonly<Record<string, string>> = {
  "2b0e03021a": SHA1, // 1.3.14.3.2.26
  "608648016503040204": "SHA-224", // 2.16.840.1.101.3.4.2.4
  "608648016503040201": "SHA-256",
  "608648016503040202": "SHA-384",
  "608648016503040203": "SHA-512",
};

/** Project limit: octets of an object identifier that are shown. */
const MAX_OID = 20;

const RSA_PSS = "2a864886f70d01010a"; // 1.2.840.113549.1.1.10

/** By the octets of the object identifier. */
const ALGORITHMS: Readonly<Record<string, SignatureAlgorithm>> = {
  "2a864886f70d010102": { algorithm: "RSA with MD2", hash: "MD2" }, // 1.2.840.113549.1.1.2 (RFC 8017 A.2.4)
  "2a864886f70d010104": { algorithm: "RSA with MD5", hash: "MD5" },
  "2a864886f70d010105": { algorithm: "RSA with SHA-1", hash: SHA1 },
  "2a864886f70d01010e": { algorithm: "RSA with SHA-224", hash: "SHA-224" },
  "2a864886f70d01010b": { algorithm: "RSA with SHA-256", hash: "SHA-256" },
  "2a864886f70d01010c": { algorithm: "RSA with SHA-384", hash: "SHA-384" },
  "2a864886f70d01010d": { algorithm: "RSA with SHA-512", hash: "SHA-512" },
  "2b0e03021d": { algorithm: "RSA with SHA-1", hash: SHA1 }, // 1.3.14.3.2.29, an older name
  "2a8648ce380403": { algorithm: "DSA with SHA-1", hash: SHA1 }, // 1.2.840.10040.4.3 (RFC 3279 §2.2.2)
  "608648016503040301": { algorithm: "DSA with SHA-224", hash: "SHA-224" }, // 2.16.840.1.101.3.4.3.1 (RFC 5758 §3.1)
  "608648016503040302": { algorithm: "DSA with SHA-256", hash: "SHA-256" },
  "2a8648ce3d0401": { algorithm: "ECDSA with SHA-1", hash: SHA1 }, // 1.2.840.10045.4.1 (RFC 3279 §2.2.3)
  "2a8648ce3d040301": { algorithm: "ECDSA with SHA-224", hash: "SHA-224" }, // 1.2.840.10045.4.3 (RFC 5758 §3.2)
  "2a8648ce3d040302": { algorithm: "ECDSA with SHA-256", hash: "SHA-256" },
  "2a8648ce3d040303": { algorithm: "ECDSA with SHA-384", hash: "SHA-384" },
  "2a8648ce3d040304": { algorithm: "ECDSA with SHA-512", hash: "SHA-512" },
  "2b6570": { algorithm: "Ed25519", hash: "SHA-512" }, // RFC 8410 §3; RFC 8032 §5.1
  "2b6571": { algorithm: "Ed448", hash: "SHAKE256" }, // RFC 8410 §3; RFC 8032 §5.2
};

/** Reads the content of an AlgorithmIdentifier. Never throws. */
export function parseSignatureAlgorithm(identifier: Uint8Array): SignatureAlgorithm {
  const oid = elementAt(identifier, 0);
  const octets = oid?.tag === OBJECT_IDENTIFIER ? toHex(oid.content) : "";
  if (oid !== null && octets === RSA_PSS) {
    const hash = pssHash(identifier, oid.end);
    return { algorithm: hash === null ? "RSASSA-PSS" : `RSASSA-PSS with ${hash}`, hash };
  }
  return Object.hasOwn(ALGORITHMS, octets)
    ? (ALGORITHMS[octets] as SignatureAlgorithm)
    : { algorithm: `OID ${dotted(oid?.content.subarray(0, MAX_OID) ?? [])}`, hash: null };
}

/** An object identifier in numbers (ITU-T X.690 §8.19). */
function dotted(octets: Iterable<number>): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const octet of octets) {
    arc = arc * 128 + (octet & 0x7f);
    if (octet >= 0x80) continue;
    const first = arcs.length === 0 ? Math.min(2, Math.trunc(arc / 40)) : null;
    arcs.push(...(first === null ? [arc] : [first, arc - 40 * first]));
    arc = 0;
  }
  return arcs.length === 0 ? "?" : arcs.join(".");
}

/** The hash among the parameters of RSASSA-PSS; SHA-1 where they name none (RFC 8017 A.2.3). */
function pssHash(identifier: Uint8Array, at: number): string | null {
  const parameters = elementAt(identifier, at);
  if (parameters?.tag !== SEQUENCE) return parameters === null ? SHA1 : null;
  const field = elementAt(parameters.content, 0);
  if (field?.tag !== CONTEXT_0) return SHA1;
  const algorithm = elementAt(field.content, 0);
  const oid = algorithm?.tag === SEQUENCE ? elementAt(algorithm.content, 0) : null;
  const octets = oid?.tag === OBJECT_IDENTIFIER ? toHex(oid.content) : "";
  return Object.hasOwn(HASHES, octets) ? (HASHES[octets] as string) : null;
}

function toHex(octets: Uint8Array): string {
  return Buffer.from(octets).toString("hex");
}
