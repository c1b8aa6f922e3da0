// The facts of a domain in few octets: they are data alone, so their JSON is all there is to them.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Facts } from "../facts.ts";

export type PackedFacts = Buffer;

/** The fastest that still finds what repeats: evidence, names, keys of objects. */
const LEVEL = 2;

export function packFacts(facts: Facts): PackedFacts {
  // zlib's own result is a part of its buffer, and would keep all of that
  return Buffer.from(deflateRawSync(JSON.stringify(facts), { level: LEVEL }));
}

export function unpackFacts(packed: PackedFacts): Facts {
  return JSON.parse(inflateRawSync(packed).toString()) as Facts;
}
