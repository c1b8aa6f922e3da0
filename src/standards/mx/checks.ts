// MX: a receiving domain names hosts that exist (RFC 5321, RFC 2181, RFC 7505).

export const MUST = { "tr-03108": "must", bsi: "must" } as const;
