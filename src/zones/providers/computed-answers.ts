// Answers that providers compute: addresses in place of a target, and answers that not everyone gets.

import { message } from "../../message.ts";

/** The types of addresses. */
export const ADDRESSES: readonly string[] = ["A", "AAAA"];

/**
 * What a record of an unknown type may be answered with. It is not an alias, a delegation or an apex record: those stand
 * alone at a name or above others (RFC 1034 §3.6.2 and §4.2.1), and no provider makes them of a type of its own.
 */
export const UNKNOWN_ANSWERS: readonly string[] = ["A", "AAAA", "MX", "PTR", "SRV", "TLSA", "TXT"];

/** Of an alias that DNS has no type for (`ALIAS`, `ANAME`). */
export const TARGET_ADDRESSES = message("provider/target-addresses");

/** Of a redirect, or a service of the provider's own. */
export const PROVIDER_ADDRESSES = message("provider/own-addresses");

/** Of a record, by weight, place or health. */
export const ROUTING_POLICY = message("provider/routing-policy");
export const VARIES_BY_CLIENT = message("provider/varies");
