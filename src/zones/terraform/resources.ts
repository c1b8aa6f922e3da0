// The DNS resources of Terraform providers: which attributes say what. Field names are those of each provider's documentation.
import type { Attribute, Attributes } from "./attributes.ts";
import {
  readAzureTxt,
  readCloudflareTxt,
  readDesecTxt,
  readGoogleTxt,
  readHcloudTxt,
  readHetznerTxt,
  readRoute53Txt,
} from "../providers/txt-strings.ts";
import type { OwnerReader, ValueForm } from "../providers/values.ts";
import { readAbsoluteOwner, readEitherOwner, readRelativeOwner, readRoute53Owner } from "../providers/values.ts";
import { elements, member, textOf } from "../json-values.ts";

/** What a resource says of an RRset, or of one record in it. */
export interface RecordKind {
  /** Each resource is one record; others may manage more of its RRset. */
  isSingleRecord: boolean;
  /** The attribute that says the zone: its name, or an id by which the provider's zones are known. */
  zone: { attribute: string; by: "name" | "id" | "either"; provider: string };
  /** The attribute with the name. */
  name: string;
  owner: OwnerReader;
  /** The type where it is not the attribute `type`. */
  type?: string;
  form: ValueForm;
  values(attributes: Attributes, type: string): RecordValues;
  /** Types the name answers otherwise than the values say, and why; null where it does not. */
  computedAnswer(
    attributes: Attributes,
    type: string,
    apex: boolean,
  ): { types: readonly string[]; reason: string } | null;
}

/**
 * Values in the form of a master file but for the provider's own rules, null where a part of one is missing, and where they
 * stand below the attributes, `*` for an index; or why there are none to read.
 */
type RecordValues = { values: readonly (string | null)[]; at: readonly string[] } | { hidden: string };

/** The zones of a provider: the attributes with their ids, and with their name. */
export interface ZoneKind {
  provider: string;
  ids: readonly string[];
  name: readonly string[];
  /** Whether others than its owner's networks see it; null where that is not known. */
  isPublic(attributes: Attributes): boolean | null;
}

function readAttribute(
  attribute: Attribute,
  at: readonly string[],
  read: (value: unknown) => readonly (string | null)[],
): RecordValues {
  return attribute.state === "known" ? { values: read(attribute.value), at } : { hidden: attribute.reason };
}

const listAttribute =
  (attribute: string) =>
  (attributes: Attributes): RecordValues =>
    readAttribute(attributes.get(attribute), [attribute, "*"], (value) => elements(value).map(textOf));
const singleAttribute =
  (attribute: string) =>
  (attributes: Attributes): RecordValues =>
    readAttribute(attributes.get(attribute), [attribute], (value) => [textOf(value)]);
/** Of each block in a list, these attributes one after the other. */
const blockAttributes =
  (attribute: string, ...names: string[]) =>
  (attributes: Attributes): RecordValues =>
    readAttribute(attributes.get(attribute), [attribute, "*"], (blocks) =>
      elements(blocks).map((block) => joinWords(names.map((name) => textOf(member(block, name))))),
    );
const joinWords = (words: readonly (string | null)[]): string | null => (words.includes(null) ? null : words.join(" "));
const neverComputed = (): null => null;

const isSet = (attributes: Attributes, name: string): boolean => {
  const attribute = attributes.get(name);
  if (attribute.state !== "known") return true;
  const { value } = attribute;
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== "" && value !== false;
};

/** The types Cloudflare answers with addresses of its own making. */
const ADDRESSES = ["A", "AAAA"];

const route53Record: RecordKind = {
  isSingleRecord: false,
  zone: { attribute: "zone_id", by: "id", provider: "aws" },
  name: "name",
  owner: readRoute53Owner,
  form: { names: "absolute", txt: readRoute53Txt, octal: true },
  values: listAttribute("records"),
  computedAnswer(attributes, type) {
    if (isSet(attributes, "alias"))
      return { types: [type], reason: "is an alias, which Route 53 answers with the data of another name" };
    return isSet(attributes, "set_identifier")
      ? { types: [type], reason: "has a routing policy, so that not everyone gets the same answer" }
      : null;
  },
};

/** `data` in the order of the type's RDATA (v5; in v4 it is a list of one). */
const CLOUDFLARE_DATA: Readonly<Record<string, readonly string[]>> = {
  TLSA: ["usage", "selector", "matching_type", "certificate"],
  DS: ["key_tag", "algorithm", "digest_type", "digest"],
  DNSKEY: ["flags", "protocol", "algorithm", "public_key"],
};

function cloudflareValues(attributes: Attributes, type: string): RecordValues {
  const parts = CLOUDFLARE_DATA[type];
  const data = attributes.get("data");
  if (parts !== undefined && data.state === "hidden") return { hidden: data.reason };
  const block = data.state === "known" ? (elements(data.value)[0] ?? data.value) : null;
  if (parts !== undefined && member(block, parts[0] as string) !== undefined) {
    return { values: [joinWords(parts.map((part) => textOf(member(block, part))))], at: ["data"] };
  }
  // `value` is the older name of `content`; either may be known only once it is computed from the other
  const name = attributes.text("content") === null && attributes.get("value").state === "known" ? "value" : "content";
  if (type !== "MX") return singleAttribute(name)(attributes);
  const [priority, content] = [attributes.get("priority"), attributes.get(name)];
  return priority.state === "hidden"
    ? { hidden: priority.reason }
    : readAttribute(content, [name], (value) => [joinWords([textOf(priority.value), textOf(value)])]);
}

const cloudflareRecord: RecordKind = {
  isSingleRecord: true,
  zone: { attribute: "zone_id", by: "id", provider: "cloudflare" },
  name: "name",
  owner: readEitherOwner,
  form: { names: "absolute", txt: readCloudflareTxt },
  values: cloudflareValues,
  computedAnswer(attributes, type, apex) {
    const isAlias = type === "CNAME";
    if (!isAlias && !ADDRESSES.includes(type)) return null;
    // an alias is alone at its name (so all of it is unknown), but for the apex: there it is never seen, and others stand beside
    const types = isAlias && !apex ? [...ADDRESSES, "CNAME"] : ADDRESSES;
    if (isSet(attributes, "proxied"))
      return { types, reason: "is proxied, so that Cloudflare answers with addresses of its own" };
    const flat = isAlias && (apex || cloudflareFlattens(attributes));
    return flat ? { types, reason: "is flattened, so that Cloudflare answers with the addresses of its target" } : null;
  },
};

/** Settings that are not configured are known after they are applied, and do not flatten. */
function cloudflareFlattens(attributes: Attributes): boolean {
  const flatten = attributes.get("settings", "flatten_cname");
  return flatten.state === "known" && flatten.value === true;
}

const googleRecordSet: RecordKind = {
  isSingleRecord: false,
  zone: { attribute: "managed_zone", by: "id", provider: "google" },
  name: "name",
  owner: readAbsoluteOwner,
  form: { names: "dotted", txt: readGoogleTxt },
  values: listAttribute("rrdatas"),
  computedAnswer: (attributes, type) =>
    isSet(attributes, "routing_policy")
      ? { types: [type], reason: "has a routing policy, so that not everyone gets the same answer" }
      : null,
};

/** azurerm has a resource for each type; what is in `record` blocks or lists differs. */
function azureRecord(type: string, values: RecordKind["values"]): RecordKind {
  return {
    isSingleRecord: false,
    zone: { attribute: "zone_name", by: "name", provider: "azurerm" },
    name: "name",
    owner: readRelativeOwner,
    type,
    form: { names: "absolute", txt: readAzureTxt },
    values,
    computedAnswer: (attributes) =>
      isSet(attributes, "target_resource_id") ? { types: [type], reason: "is an alias of an Azure resource" } : null,
  };
}

const hetznerRecord: RecordKind = {
  isSingleRecord: true,
  zone: { attribute: "zone_id", by: "id", provider: "hetznerdns" },
  name: "name",
  owner: readRelativeOwner,
  form: { names: "relative", txt: readHetznerTxt },
  values: singleAttribute("value"),
  computedAnswer: neverComputed,
};

const hcloudRrset: RecordKind = {
  ...hetznerRecord,
  isSingleRecord: false,
  zone: { attribute: "zone", by: "either", provider: "hcloud" },
  form: { names: "relative", txt: readHcloudTxt },
  values: blockAttributes("records", "value"),
};

const desecRrset: RecordKind = {
  isSingleRecord: false,
  zone: { attribute: "domain", by: "name", provider: "desec" },
  name: "subname",
  owner: readRelativeOwner,
  form: { names: "dotted", txt: readDesecTxt },
  values: listAttribute("records"),
  computedAnswer: neverComputed,
};

/** The resources whose records are read, by type. */
export const RECORD_KINDS: ReadonlyMap<string, RecordKind> = new Map([
  ["aws_route53_record", route53Record],
  ["cloudflare_record", cloudflareRecord],
  ["cloudflare_dns_record", cloudflareRecord],
  ["google_dns_record_set", googleRecordSet],
  ["azurerm_dns_a_record", azureRecord("A", listAttribute("records"))],
  ["azurerm_dns_aaaa_record", azureRecord("AAAA", listAttribute("records"))],
  ["azurerm_dns_cname_record", azureRecord("CNAME", singleAttribute("record"))],
  ["azurerm_dns_ns_record", azureRecord("NS", listAttribute("records"))],
  ["azurerm_dns_ptr_record", azureRecord("PTR", listAttribute("records"))],
  ["azurerm_dns_txt_record", azureRecord("TXT", blockAttributes("record", "value"))],
  ["azurerm_dns_mx_record", azureRecord("MX", blockAttributes("record", "preference", "exchange"))],
  ["azurerm_dns_srv_record", azureRecord("SRV", blockAttributes("record", "priority", "weight", "port", "target"))],
  ["azurerm_dns_caa_record", azureRecord("CAA", blockAttributes("record", "flags", "tag", "value"))],
  ["hetznerdns_record", hetznerRecord],
  ["hcloud_zone_rrset", hcloudRrset],
  ["hcloud_zone_record", { ...hcloudRrset, isSingleRecord: true, values: singleAttribute("value") }],
  ["desec_rrset", desecRrset],
]);

const publicZoneKind = (provider: string, ids: readonly string[], ...name: string[]): ZoneKind => ({
  provider,
  ids,
  name,
  isPublic: () => true,
});

const ifKnown = (attribute: Attribute, isPublic: (value: unknown) => boolean): boolean | null =>
  attribute.state === "known" ? isPublic(attribute.value) : null;

/** The resources and data sources that are zones, by type. */
export const ZONE_KINDS: ReadonlyMap<string, ZoneKind> = new Map([
  [
    "aws_route53_zone",
    {
      ...publicZoneKind("aws", ["zone_id", "id"], "name"),
      isPublic: (zone: Attributes) =>
        !isSet(zone, "vpc") && ifKnown(zone.get("private_zone"), (isPrivate) => isPrivate !== true),
    },
  ],
  ["cloudflare_zone", publicZoneKind("cloudflare", ["zone_id", "id"], "name", "zone")],
  [
    "google_dns_managed_zone",
    {
      ...publicZoneKind("google", ["name", "id"], "dns_name"),
      isPublic: (zone: Attributes) => ifKnown(zone.get("visibility"), (visibility) => visibility !== "private"),
    },
  ],
  ["hetznerdns_zone", publicZoneKind("hetznerdns", ["id"], "name")],
  ["hcloud_zone", publicZoneKind("hcloud", ["id"], "name")],
]);

/** Whether a type that is not read looks like one of public DNS records. */
export function isRecordTypeLike(type: string): boolean {
  return (
    /_(?:records?|rrsets?|recordsets?)(?:_|$)|^(?:cloudflare_email_routing_(?:dns|settings)|aws_route53_traffic_policy_instance)$/.test(
      type,
    ) && !/_private_(?:dns_)?|_record(?:er|ing)/.test(type)
  );
}
