// SPF: one record that receivers can evaluate within the limits, and that lets only the right senders pass (RFC 7208, TR-03182-01-M).

export const MUST = { "tr-03108": "must", bsi: "must" } as const;
