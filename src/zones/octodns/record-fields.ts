// The fields of one record in octoDNS's YAML: its type, its values, and whether a provider computes its answers.
import { type Message, message } from "../../message.ts";
import { parseRecordType } from "../../dns/record-types.ts";
import { cloudflareAnswer } from "../providers/cloudflare.ts";
import { ADDRESSES, PROVIDER_ADDRESSES, TARGET_ADDRESSES } from "../providers/computed-answers.ts";
import type { ComputedAnswer } from "../providers/provider.ts";
import { MAX_TTL } from "../master-file/ttl.ts";
import { quoteText } from "../master-file/tokens.ts";
import { isNull, isTrue, scalarText, scalarWord } from "./yaml-scalar.ts";
import type { YamlMap, YamlNode } from "./yaml-tree.ts";
import { valueOf, YamlFault } from "./yaml-tree.ts";

/** The types that the values of a provider's own record say they are of (`Route53Provider/ALIAS`); none where one does not. */
export function typesOfValues(record: YamlMap): string[] {
  const value = valueOf(record, "values") ?? valueOf(record, "value");
  const values = value?.kind === "list" ? value.items : value === undefined ? [] : [value];
  const types = values.map((each) => {
    const type = each.kind === "map" ? valueOf(each, "type") : undefined;
    return type?.kind === "scalar" ? parseRecordType(type.text)?.type : undefined;
  });
  return types.includes(undefined) ? [] : [...new Set(types as string[])];
}

/** Types that octoDNS's providers turn into addresses of their own choosing. */
export const ADDRESS_TYPES: Readonly<Record<string, Message>> = {
  ALIAS: TARGET_ADDRESSES,
  URLFWD: PROVIDER_ADDRESSES,
};

export function readType(record: YamlMap): string {
  const written = valueOf(record, "type");
  if (written === undefined) throw new YamlFault(record.at, message("octodns/no-type"));
  const read = written.kind === "scalar" ? scalarText(written) : { problem: message("octodns/type-word") };
  if ("problem" in read) throw new YamlFault(written.at, read.problem);
  const type = read.text.slice(0, MAX_TYPE);
  const upper = type.toUpperCase();
  if (type !== upper && parseRecordType(upper)?.type === upper)
    throw new YamlFault(written.at, message("octodns/type-case", { type: upper }));
  return type;
}

/** Seconds; null where the record has none. Throws a YamlFault. */
export function readTtl(record: YamlMap): number | null {
  const written = valueOf(record, "ttl");
  if (written === undefined) return null;
  const read = written.kind === "scalar" ? scalarWord(written) : { problem: message("octodns/one-number") };
  if ("problem" in read) throw new YamlFault(written.at, read.problem);
  // RFC 2181 §8: 31 bits
  if (/^\d{1,10}$/.test(read.text) && Number(read.text) <= MAX_TTL) return Number(read.text);
  throw new YamlFault(written.at, message("octodns/ttl", { text: quoteText(read.text), limit: MAX_TTL }));
}

/** Project limit: characters of a type's name that are compared. */
const MAX_TYPE = 100;

/** Why resolvers may get other answers than this record, of a type that octoDNS has, and for which types; null where they do not. */
export function octodnsAnswer(record: YamlMap, type: string): ComputedAnswer | null {
  const addresses = ADDRESS_TYPES[type];
  const own = addresses === undefined ? [type] : ADDRESSES;
  const options = octodnsOf(record);
  if (isSet(options, "ignored")) return { reason: message("octodns/ignored"), types: own };
  for (const key of ["included", "excluded"]) {
    if (isSet(options, key)) return { reason: message("octodns/some-providers", { key }), types: own };
  }
  // octodns-cloudflare proxies addresses and aliases alone (`_PROXIABLE_RECORD_TYPES`)
  const isProxied = isSet(mapIn(options, "cloudflare"), "proxied");
  const proxied = cloudflareAnswer(addresses === undefined ? type : "A", false, { isProxied, isFlattened: false });
  if (proxied !== null) return { ...proxied, reason: message("provider/record", { reason: proxied.reason }) };
  for (const key of ["dynamic", "geo"]) {
    if (isSet(record, key)) return { reason: message("octodns/varies", { key }), types: own };
  }
  return addresses === undefined ? null : { types: own, reason: addresses };
}

export function octodnsOf(record: YamlMap): YamlMap | undefined {
  return mapIn(record, "octodns");
}

function mapIn(map: YamlMap | undefined, key: string): YamlMap | undefined {
  const value = map === undefined ? undefined : valueOf(map, key);
  return value?.kind === "map" ? value : undefined;
}

/** Whether a key has a value that is true in Python: no empty list or map, no zero, no `false`. */
export function isSet(map: YamlMap | undefined, key: string): boolean {
  const value = map === undefined ? undefined : valueOf(map, key);
  if (value === undefined) return false;
  if (value.kind === "scalar") return isTrue(value);
  return value.kind === "map" ? value.entries.length > 0 : value.items.length > 0;
}

/** Types that octoDNS gives one `value`, never a list (ValueMixin). */
const SINGLE_VALUE_TYPES = new Set(["CNAME", "DNAME"]);

/** The values of a record: `values` before `value`; either may be a list. */
export function valuesIn(record: YamlMap, type: string): YamlNode[] {
  const isSingle = SINGLE_VALUE_TYPES.has(type);
  const value = isSingle ? valueOf(record, "value") : (valueOf(record, "values") ?? valueOf(record, "value"));
  if (value === undefined || (value.kind === "scalar" && isNull(value)))
    throw new YamlFault(record.at, message("octodns/missing-value", { type, isSingle }));
  if (value.kind !== "list") return [value];
  if (isSingle) throw new YamlFault(value.at, message("octodns/value-list", { type }));
  if (value.items.length === 0) throw new YamlFault(value.at, message("octodns/no-values", { type }));
  return value.items;
}
