// The DNS resources of Terraform: which attributes say what. Their names are those of each provider's documentation.
import { message } from "../../message.ts";
import type { Attribute, Attributes, Hidden } from "./attributes.ts";
import { elements, member, textOf } from "../json-values.ts";
import { AZURE } from "../providers/azure.ts";
import { CLOUDFLARE, cloudflareAnswer } from "../providers/cloudflare.ts";
import { VARIES_BY_CLIENT } from "../providers/computed-answers.ts";
import { DESEC } from "../providers/desec.ts";
import { GOOGLE } from "../providers/google.ts";
import { HETZNER_CLOUD, HETZNER_DNS } from "../providers/hetzner.ts";
import type { ComputedAnswer, Provider } from "../providers/provider.ts";
import { ROUTE53 } from "../providers/route53.ts";

/** What a resource says of an RRset, or of one record in it. */
export interface RecordKind {
  provider: Provider;
  /** Each resource is one record; others may manage more of its RRset. */
  isSingleRecord: boolean;
  /** The attribute that says the zone: its name, or an id by which the provider's zones are known. */
  zone: { attribute: string; by: "name" | "id" | "either"; provider: string };
  /** The attribute with the name. */
  name: string;
  /** The type where it is not the attribute `type`. */
  type?: string;
  values(attributes: Attributes, type: string): RecordValues;
  /** What the name answers otherwise than the values say; null where it does not. */
  computedAnswer(attributes: Attributes, type: string, isApex: boolean): ComputedAnswer | null;
}

/**
 * Values in the form of a master file, except for the provider's own rules, null where a part of one is missing, and where they
 * stand below the attributes, `*` for an index; or why there are none to read.
 */
type RecordValues = { values: readonly (string | null)[]; at: readonly string[] } | { hidden: Hidden };

/** The zones of a provider: the attributes with their ids, and with their name. */
export interface ZoneKind {
  provider: string;
  ids: readonly string[];
  name: readonly string[];
  /** Whether others than its owner's networks see it; null where that is unknown. */
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
  const value = attribute.state === "known" ? attribute.value : true;
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== "" && value !== false;
};

const route53Record: RecordKind = {
  provider: ROUTE53,
  isSingleRecord: false,
  zone: { attribute: "zone_id", by: "id", provider: "aws" },
  name: "name",
  values: listAttribute("records"),
  computedAnswer(attributes, type) {
    if (isSet(attributes, "alias")) return { types: [type], reason: message("terraform/route53-alias") };
    return isSet(attributes, "set_identifier") ? { types: [type], reason: VARIES_BY_CLIENT } : null;
  },
};

/** `data` in the order of the type's RDATA (v5; in v4 it is a list of one). */
const CLOUDFLARE_DATA: Readonly<Record<string, readonly string[]>> = {
  SRV: ["priority", "weight", "port", "target"],
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
  const name = attributes.text("content") === null && attributes.text("value") !== null ? "value" : "content";
  if (type !== "MX") return singleAttribute(name)(attributes);
  const [priority, content] = [attributes.get("priority"), attributes.get(name)];
  return priority.state === "hidden"
    ? { hidden: priority.reason }
    : readAttribute(content, [name], (value) => [joinWords([textOf(priority.value), textOf(value)])]);
}

const cloudflareRecord: RecordKind = {
  provider: CLOUDFLARE,
  isSingleRecord: true,
  zone: { attribute: "zone_id", by: "id", provider: "cloudflare" },
  name: "name",
  values: cloudflareValues,
  computedAnswer: (attributes, type, isApex) =>
    cloudflareAnswer(type, isApex, {
      isProxied: attributes.get("proxied").state === "known" ? isSet(attributes, "proxied") : null,
      isFlattened: isApex || cloudflareFlattens(attributes),
    }),
};

/** Settings that are not configured are known after they are applied, and do not flatten. */
function cloudflareFlattens(attributes: Attributes): boolean {
  const flatten = attributes.get("settings", "flatten_cname");
  return flatten.state === "known" && flatten.value === true;
}

const googleRecordSet: RecordKind = {
  provider: GOOGLE,
  isSingleRecord: false,
  zone: { attribute: "managed_zone", by: "id", provider: "google" },
  name: "name",
  values: listAttribute("rrdatas"),
  computedAnswer: (attributes, type) =>
    isSet(attributes, "routing_policy") ? { types: [type], reason: VARIES_BY_CLIENT } : null,
};

/** azurerm has a resource for each type; what is in `record` blocks or lists differs. */
function azureRecord(type: string, values: RecordKind["values"]): RecordKind {
  return {
    provider: AZURE,
    isSingleRecord: false,
    zone: { attribute: "zone_name", by: "name", provider: "azurerm" },
    name: "name",
    type,
    values,
    computedAnswer: (attributes) =>
      isSet(attributes, "target_resource_id") ? { types: [type], reason: message("terraform/azure-alias") } : null,
  };
}

const hetznerRecord: RecordKind = {
  provider: HETZNER_DNS,
  isSingleRecord: true,
  zone: { attribute: "zone_id", by: "id", provider: "hetznerdns" },
  name: "name",
  values: singleAttribute("value"),
  computedAnswer: neverComputed,
};

const hcloudRrset: RecordKind = {
  ...hetznerRecord,
  provider: HETZNER_CLOUD,
  isSingleRecord: false,
  zone: { attribute: "zone", by: "either", provider: "hcloud" },
  values: blockAttributes("records", "value"),
};

const desecRrset: RecordKind = {
  provider: DESEC,
  isSingleRecord: false,
  zone: { attribute: "domain", by: "name", provider: "desec" },
  name: "subname",
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

/** What a record says by its address (`module.mail["a.b"].aws_route53_record.spf[0]`); undefined where no such resource is read. */
export function findRecordKind(address: string): RecordKind | undefined {
  // a quote that is never closed ends with the address, so that none is tried twice
  const steps = address.replaceAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, "").split(".");
  return RECORD_KINDS.get(steps.at(-2) ?? "");
}

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
