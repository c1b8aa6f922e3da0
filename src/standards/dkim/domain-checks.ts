// DKIM: what holds of the keys of a domain together, and of selectors it does not use (TR-03182-03-M).

export const SHOULD = { "tr-03108": "should", bsi: "should" } as const;

export const NO_SELECTOR_DECLARED = {
  outcome: "not-applicable",
  message: "no selector is declared: see dkim/selector",
} as const;
