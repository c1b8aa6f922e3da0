// What is said wherever the DNSSEC state of an answer could not be told.

export const INDETERMINATE_REASON =
  "the DNSSEC state is not known: no resolver that validates was asked over a channel that can be trusted";
