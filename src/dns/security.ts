// The reason for every unknown DNSSEC status of an answer.

export const INDETERMINATE_REASON =
  "DNSSEC status unknown: no validating resolver was queried over a trusted channel (DoH, DoT, loopback)";
