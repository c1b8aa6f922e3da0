// Records that providers do not answer as they are written: DNSControl's own types, and what metadata of a record change
// (documentation of its domain and record modifiers).
import { type Message, message } from "../../message.ts";
import { rdataText } from "./rdata.ts";
import { member, textIn } from "../json-values.ts";
import { AZURE_ALIAS } from "../providers/azure.ts";
import { cloudflareAnswer } from "../providers/cloudflare.ts";
import { ADDRESSES, PROVIDER_ADDRESSES, ROUTING_POLICY, TARGET_ADDRESSES } from "../providers/computed-answers.ts";
import type { ComputedAnswer } from "../providers/provider.ts";
import { ROUTE53_ALIAS } from "../providers/route53.ts";

/** Types that become addresses, and why these cannot be known. */
const ADDRESS_TYPES: Readonly<Record<string, Message>> = {
  ALIAS: TARGET_ADDRESSES,
  ANAME: TARGET_ADDRESSES,
  AKAMAICDN: PROVIDER_ADDRESSES,
  AKAMAITLC: PROVIDER_ADDRESSES,
  BUNNY_DNS_PZ: PROVIDER_ADDRESSES,
  BUNNY_DNS_RDR: PROVIDER_ADDRESSES,
  CLOUDNS_WR: PROVIDER_ADDRESSES,
  FRAME: PROVIDER_ADDRESSES,
  NETLIFY: PROVIDER_ADDRESSES,
  NETLIFYV6: PROVIDER_ADDRESSES,
  NS1_URLFWD: PROVIDER_ADDRESSES,
  PORKBUN_URLFWD: PROVIDER_ADDRESSES,
  URL: PROVIDER_ADDRESSES,
  URL301: PROVIDER_ADDRESSES,
};

/** Types that say what becomes of them, and in which member. */
const ALIAS_TYPES: Readonly<Record<string, { member: string | null; reason: Message }>> = {
  R53_ALIAS: { member: "r53_alias", reason: ROUTE53_ALIAS },
  AZURE_ALIAS: { member: "azure_alias", reason: AZURE_ALIAS },
  LUA: { member: null, reason: message("master-file/server-computes") },
};

/** Rules of web proxies, which are not DNS records. */
const NON_DNS_TYPES: ReadonlySet<string> = new Set([
  "CF_REDIRECT",
  "CF_SINGLE_REDIRECT",
  "CF_TEMP_REDIRECT",
  "CF_WORKER_ROUTE",
  "CLOUDFLAREAPI_SINGLE_REDIRECT",
  "PAGE_RULE",
  "WORKER_ROUTE",
]);

const ROUTED = message("provider/record", { reason: ROUTING_POLICY });

/** Metadata by which not everyone, or not always, gets the same answer. */
const VARYING_METADATA: Readonly<Record<string, Message>> = {
  r53_set_identifier: ROUTED,
  r53_weight: ROUTED,
  gcore_filters: message("dnscontrol/filters"),
  hw_line: message("dnscontrol/some-networks"),
  hw_weight: message("dnscontrol/weighted"),
  hedns_dynamic: message("dnscontrol/dynamic"),
};

/** Whether a type is that of a rule for something else than DNS. */
export function isNonDnsType(type: string): boolean {
  return NON_DNS_TYPES.has(type);
}

/** Whether providers answer with addresses where a type stands. */
export function isAddressType(type: string): boolean {
  return Object.hasOwn(ADDRESS_TYPES, type);
}

/** `domain` is the domain the record is in; null where answers are what the record says, as far as its type is known. */
export function dnscontrolAnswer(
  type: string,
  record: unknown,
  domain: unknown,
  isApex: boolean,
): ComputedAnswer | null {
  const addresses = ADDRESS_TYPES[type];
  if (addresses !== undefined) return { types: ADDRESSES, reason: addresses };
  const typed = ALIAS_TYPES[type];
  if (typed !== undefined) {
    const own = aliasedType(typed.member, record);
    return { types: own === null ? [] : [own], reason: typed.reason };
  }
  const meta = member(record, "meta");
  for (const [key, reason] of Object.entries(VARYING_METADATA)) {
    const value = textIn(meta, key);
    if (value !== null && value !== "" && value !== "off") return { types: [type], reason };
  }
  const answer = cloudflareAnswer(type, isApex, cloudflareMetadata(meta, domain));
  return answer === null ? null : { ...answer, reason: message("provider/record", { reason: answer.reason }) };
}

/** The type an alias stands for; null where it does not say. */
function aliasedType(own: string | null, record: unknown): string | null {
  const named = textIn(record, "luartype") ?? textIn(member(record, own ?? "rdata"), "type", "LuaType");
  const first = /^([A-Z0-9]{1,20}) /.exec(rdataText(record) ?? "")?.[1];
  return (named ?? first)?.toUpperCase() ?? null;
}

/** What the metadata of a record, or else of its domain, has Cloudflare do with it. */
function cloudflareMetadata(meta: unknown, domain: unknown): { isProxied: boolean; isFlattened: boolean } {
  const own = textIn(meta, "cloudflare_proxy");
  const proxy = own === null || own === "default" ? textIn(member(domain, "meta"), "cloudflare_proxy_default") : own;
  return {
    isProxied: proxy === "on" || proxy === "full",
    isFlattened: textIn(meta, "cloudflare_cname_flatten") === "on",
  };
}
