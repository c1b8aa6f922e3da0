// The DNS resources of Terraform providers: which attributes say what. Field names are those of each provider's documentation.
import type { Attribute, Attributes } from "./attributes.ts";
import { elements, member, textOf } from "./attributes.ts";
import {
  txtOfAzure,
  txtOfCloudflare,
  txtOfDesec,
  txtOfGoogle,
  txtOfHcloud,
  txtOfHetzner,
  txtOfRoute53,
} from "./txt-forms.ts";
import type { Owner, ValueForm } from "./value-forms.ts";
import { absoluteOwner, eitherOwner, relativeOwner, route53Owner } from "./value-forms.ts";

/** What a resource says of an RRset, or of one record in it. */
export interface RecordKind {
  /** Each resource is one record; others may manage more of its RRset. */
  single: boolean;
  /** The attribute that says the zone: its name, or an id by which the provider's zones are known. */
  zone: { attribute: string; by: "name" | "id" | "either"; provider: string };
  /** The attribute with the name. */
  name: string;
  owner: Owner;
  /** The type where it is not the attribute `type`. */
  type?: string;
  form: ValueForm;
  values(attributes: Attributes, type: string): Values;
  /** Types the name answers otherwise than the values say, and why; null where it does not. */
  otherwise(attributes: Attributes, type: string, apex: boolean): { types: readonly string[]; reason: string } | null;
}

/**
 * Values in the form of a master file but for the provider's own rules, null where a part of one is missing, and where they
 * stand below the attributes, `*` for an index; or why there are none to read.
 */
type Values = { values: readonly (string | null)[]; at: readonly string[] } | { hidden: string };

/** The zones of a provider: the attributes with their ids, and with their name. */
export interface ZoneKind {
  provider: string;
  ids: readonly string[];
  name: readonly string[];
  /** Whether others than its owner's networks see it; null where that is not known. */
  isPublic(attributes: Attributes): boolean | null;
}

function known(
  attribute: Attribute,
  at: readonly string[],
  read: (value: unknown) => readonly (string | null)[],
): Values {
  return attribute.state === "known" ? { values: read(attribute.value), at } : { hidden: attribute.reason };
}

const listed =
  (attribute: string) =>
  (attributes: Attributes): Values =>
    known(attributes.get(attribute), [attribute, "*"], (value) => elements(value).map(textOf));
const one =
  (attribute: string) =>
  (attributes: Attributes): Values =>
    known(attributes.get(attribute), [attribute], (value) => [textOf(value)]);
/** Of each block in a list, these attributes one after the other. */
const fields =
  (attribute: string, ...names: string[]) =>
  (attributes: Attributes): Values =>
    known(attributes.get(attribute), [attribute, "*"], (blocks) =>
      elements(blocks).map((block) => joined(names.map((name) => textOf(member(block, name))))),
    );
const joined = (words: readonly (string | null)[]): string | null => (words.includes(null) ? null : words.join(" "));
const nothing = (): null => null;

const isSet = (attributes: Attributes, name: string): boolean => {
  const attribute = attributes.get(name);
  if (attribute.state !== "known") return true;
  const { value } = attribute;
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== "" && value !== false;
};

/** The types Cloudflare answers with addresses of its own making. */
const ADDRESSES = ["A", "AAAA"];

const route53Record: RecordKind = {
  single: false,
  zone: { attribute: "zone_id", by: "id", provider: "aws" },
  name: "name",
  owner: route53Owner,
  form: { names: "absolute", txt: txtOfRoute53, octal: true },
  values: listed("records"),
  otherwise(attributes, type) {
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

function cloudflareValues(attributes: Attributes, type: string): Values {
  const parts = CLOUDFLARE_DATA[type];
  const data = attributes.get("data");
  if (parts !== undefined && data.state === "hidden") return { hidden: data.reason };
  const block = data.state === "known" ? (elements(data.value)[0] ?? data.value) : null;
  if (parts !== undefined && member(block, parts[0] as string) !== undefined) {
    return { values: [joined(parts.map((part) => textOf(member(block, part))))], at: ["data"] };
  }
  // `value` is the older name of `content`; either may be known only once it is computed from the other
  const name = attributes.text("content") === null && attributes.get("value").state === "known" ? "value" : "content";
  if (type !== "MX") return one(name)(attributes);
  const [priority, content] = [attributes.get("priority"), attributes.get(name)];
  return priority.state === "hidden"
    ? { hidden: priority.reason }
    : known(content, [name], (value) => [joined([textOf(priority.value), textOf(value)])]);
}

const cloudflareRecord: RecordKind = {
  single: true,
  zone: { attribute: "zone_id", by: "id", provider: "cloudflare" },
  name: "name",
  owner: eitherOwner,
  form: { names: "absolute", txt: txtOfCloudflare },
  values: cloudflareValues,
  otherwise(attributes, type, apex) {
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
  single: false,
  zone: { attribute: "managed_zone", by: "id", provider: "google" },
  name: "name",
  owner: absoluteOwner,
  form: { names: "dotted", txt: txtOfGoogle },
  values: listed("rrdatas"),
  otherwise: (attributes, type) =>
    isSet(attributes, "routing_policy")
      ? { types: [type], reason: "has a routing policy, so that not everyone gets the same answer" }
      : null,
};

/** azurerm has a resource for each type; what is in `record` blocks or lists differs. */
function azureRecord(type: string, values: RecordKind["values"]): RecordKind {
  return {
    single: false,
    zone: { attribute: "zone_name", by: "name", provider: "azurerm" },
    name: "name",
    owner: relativeOwner,
    type,
    form: { names: "absolute", txt: txtOfAzure },
    values,
    otherwise: (attributes) =>
      isSet(attributes, "target_resource_id") ? { types: [type], reason: "is an alias of an Azure resource" } : null,
  };
}

const hetznerRecord: RecordKind = {
  single: true,
  zone: { attribute: "zone_id", by: "id", provider: "hetznerdns" },
  name: "name",
  owner: relativeOwner,
  form: { names: "relative", txt: txtOfHetzner },
  values: one("value"),
  otherwise: nothing,
};

const hcloudRrset: RecordKind = {
  ...hetznerRecord,
  single: false,
  zone: { attribute: "zone", by: "either", provider: "hcloud" },
  form: { names: "relative", txt: txtOfHcloud },
  values: fields("records", "value"),
};

const desecRrset: RecordKind = {
  single: false,
  zone: { attribute: "domain", by: "name", provider: "desec" },
  name: "subname",
  owner: relativeOwner,
  form: { names: "dotted", txt: txtOfDesec },
  values: listed("records"),
  otherwise: nothing,
};

/** The resources whose records are read, by type. */
export const RECORDS: ReadonlyMap<string, RecordKind> = new Map([
  ["aws_route53_record", route53Record],
  ["cloudflare_record", cloudflareRecord],
  ["cloudflare_dns_record", cloudflareRecord],
  ["google_dns_record_set", googleRecordSet],
  ["azurerm_dns_a_record", azureRecord("A", listed("records"))],
  ["azurerm_dns_aaaa_record", azureRecord("AAAA", listed("records"))],
  ["azurerm_dns_cname_record", azureRecord("CNAME", one("record"))],
  ["azurerm_dns_ns_record", azureRecord("NS", listed("records"))],
  ["azurerm_dns_ptr_record", azureRecord("PTR", listed("records"))],
  ["azurerm_dns_txt_record", azureRecord("TXT", fields("record", "value"))],
  ["azurerm_dns_mx_record", azureRecord("MX", fields("record", "preference", "exchange"))],
  ["azurerm_dns_srv_record", azureRecord("SRV", fields("record", "priority", "weight", "port", "target"))],
  ["azurerm_dns_caa_record", azureRecord("CAA", fields("record", "flags", "tag", "value"))],
  ["hetznerdns_record", hetznerRecord],
  ["hcloud_zone_rrset", hcloudRrset],
  ["hcloud_zone_record", { ...hcloudRrset, single: true, values: one("value") }],
  ["desec_rrset", desecRrset],
]);

const named = (provider: string, ids: readonly string[], ...name: string[]): ZoneKind => ({
  provider,
  ids,
  name,
  isPublic: () => true,
});

const unlessHidden = (attribute: Attribute, isPublic: (value: unknown) => boolean): boolean | null =>
  attribute.state === "known" ? isPublic(attribute.value) : null;

/** The resources and data sources that are zones, by type. */
export const ZONES: ReadonlyMap<string, ZoneKind> = new Map([
  [
    "aws_route53_zone",
    {
      ...named("aws", ["zone_id", "id"], "name"),
      isPublic: (zone: Attributes) =>
        !isSet(zone, "vpc") && unlessHidden(zone.get("private_zone"), (isPrivate) => isPrivate !== true),
    },
  ],
  ["cloudflare_zone", named("cloudflare", ["zone_id", "id"], "name", "zone")],
  [
    "google_dns_managed_zone",
    {
      ...named("google", ["name", "id"], "dns_name"),
      isPublic: (zone: Attributes) => unlessHidden(zone.get("visibility"), (visibility) => visibility !== "private"),
    },
  ],
  ["hetznerdns_zone", named("hetznerdns", ["id"], "name")],
  ["hcloud_zone", named("hcloud", ["id"], "name")],
]);

/** Whether a type that is not read looks like one of public DNS records. */
export function looksLikeRecords(type: string): boolean {
  return (
    /_(?:records?|rrsets?|recordsets?)(?:_|$)|^(?:cloudflare_email_routing_(?:dns|settings)|aws_route53_traffic_policy_instance)$/.test(
      type,
    ) && !/_private_(?:dns_)?|_record(?:er|ing)/.test(type)
  );
}
