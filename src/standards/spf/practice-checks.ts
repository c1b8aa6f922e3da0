// SPF beyond what receivers insist on: how hard the record ends, how wide it is, how it is written; and what the policy expects of it.

/** CATALOGUE: no IPv6 network wider than this; the parameter is the length for IPv4. */
export const WIDEST_IPV6 = 32;
