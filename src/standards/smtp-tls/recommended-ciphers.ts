// The cipher suites that BSI TR-02102-2 recommends, version 2025-01: IANA names, each with the last year it is recommended for.

/** `2031+` in the guideline: beyond the years it covers. */
const OPEN_END = Number.POSITIVE_INFINITY;

/** Prefix and rest of the names of TLS 1.2 suites with the same last year. */
const FAMILIES: readonly { prefixes: readonly string[]; rests: readonly string[]; until: number }[] = [
  { prefixes: ["ECDHE_ECDSA"], rests: ["AES_128_CCM", "AES_256_CCM"], until: OPEN_END },
  {
    prefixes: ["ECDHE_ECDSA", "ECDHE_RSA"],
    rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA384", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
    until: OPEN_END,
  },
  { prefixes: ["DHE_RSA"], rests: ["AES_128_CCM", "AES_256_CCM"], until: 2029 },
  {
    prefixes: ["DHE_DSS", "DHE_RSA"],
    rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA256", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
    until: 2029,
  },
  {
    prefixes: ["ECDH_ECDSA", "ECDH_RSA"],
    rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA384", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
    until: 2026,
  },
  {
    prefixes: ["DH_DSS", "DH_RSA"],
    rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA256", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
    until: 2026,
  },
];

const TLS13 = ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_AES_128_CCM_SHA256"];

const UNTIL: ReadonlyMap<string, number> = new Map([
  ...TLS13.map((name) => [name, OPEN_END] as const),
  ...FAMILIES.flatMap(({ prefixes, rests, until }) =>
    prefixes.flatMap((prefix) => rests.map((rest) => [`TLS_${prefix}_WITH_${rest}`, until] as const)),
  ),
]);

/** The last year the suite is recommended for, `Infinity` where no end is set; null where it is not on the list. */
export function recommendedUntil(suite: string): number | null {
  return UNTIL.get(suite) ?? null;
}

/** TR-02102-2 recommends suites in CBC mode only together with Encrypt-then-MAC (RFC 7366). */
export function isCbc(suite: string): boolean {
  return suite.includes("_CBC_");
}
