// Generated from schema/mail-policy.schema.json by scripts/generate-types.mjs; do not edit.

export type Domain =
  | string
  | {
      /**
       * The domain, e.g. `example.de`. Internationalised names may be written as they are read.
       */
      name: string;
      mail?: MailKind;
      dkim?: Dkim;
      spf?: Spf;
      "mta-sts"?: MtaSts;
      records?: Records;
      levels?: Levels;
      reasons?: Reasons;
      parameters?: Parameters;
    };
/**
 * What the domain does with mail. `none` is a parked domain: it must say so in DNS.
 */
export type MailKind = "send-receive" | "send" | "receive" | "none";
/**
 * Inline DNS-as-code: master-file lines, names relative to the domain. They replace the live records of the same name and type. Write it as a block with `|`.
 */
export type Records = string;

/**
 * mail-policy.yml: the mail domains to audit against BSI TR-03108 and TR-03182, and what is expected of each.
 */
export interface MailPolicy {
  /**
   * The version of this file format.
   */
  version: 1;
  /**
   * How strictly the checks are weighed. `tr-03108`: as the guideline for e-mail service providers does. `bsi`: as the BSI's own test does.
   */
  profile?: "tr-03108" | "bsi";
  /**
   * The DNS resolvers to ask, the first that answers counts. `https://…` is DNS over HTTPS, `tls://…` DNS over TLS, `udp://…` plain DNS, `system` what this machine uses. Without it, two independent validating DNS-over-HTTPS services are asked.
   */
  resolvers?: string[];
  /**
   * DNS-as-code in this repository: what DNS will say after the merge.
   *
   * @maxItems 1000
   */
  zones?: ZoneFiles[];
  /**
   * The domains to audit: a bare name, or a map with `name` and what is special about it.
   *
   * @minItems 1
   * @maxItems 10000
   */
  domains: Domain[];
  defaults?: Defaults;
  /**
   * Failures that are accepted for a time. They stay in the report, but break no build until they expire.
   */
  waivers?: Waiver[];
}
export interface ZoneFiles {
  /**
   * RFC 1035 master files: a path or glob, relative to the folder of this file.
   */
  bind?: string;
  /**
   * octoDNS YAML: a path or glob of zone files (`example.org.yaml`), or of files in a zone's folder (`example.org./`), relative to the folder of this file. Of a folder all files are read.
   */
  octodns?: string;
  /**
   * octoDNS: `escaped_semicolons` of its YamlProvider. true: a semicolon in a TXT value is written `\;`; false: as it is.
   */
  "escaped-semicolons"?: boolean;
  /**
   * octoDNS: `split_extension` of its YamlProvider, what follows the zone's name in the name of its folder.
   */
  "split-extension"?: string;
  /**
   * octoDNS: `shared_filename` of its YamlProvider, a file beside those of the zones whose records are in each of them.
   */
  "shared-filename"?: string;
  /**
   * octoDNS: `default_ttl` of its YamlProvider, the seconds a record has that says nothing of it.
   */
  "default-ttl"?: number;
  /**
   * Terraform or OpenTofu plans as JSON (`terraform show -json PLAN`): a path or glob, relative to the folder of this file. What a plan does not hold stays as it is live.
   */
  "terraform-plan"?: string;
  /**
   * Terraform: the names of zones that the plans know by their id alone, by id.
   */
  "zone-names"?: {
    [k: string]: string;
  };
  /**
   * DNSControl's configuration as `dnscontrol print-ir --out FILE` writes it: a path or glob, relative to the folder of this file. With the dnsconfig.js beside it, findings are shown there.
   */
  dnscontrol?: string;
  /**
   * DNSControl: the tag of the view that the public sees, where a zone has several (`example.org!outside`). Empty: the one without a tag.
   */
  "split-horizon-tag"?: string;
}
/**
 * The DKIM keys of the domain.
 */
export interface Dkim {
  /**
   * The selectors in use. Put one that looks like a number in quotes.
   */
  selectors?: string[];
  /**
   * Selectors no longer in use: they must publish no usable key.
   */
  retired?: string[];
}
/**
 * What the SPF record is for.
 */
export interface Spf {
  /**
   * Mails and the result that receivers must come to for each (RFC 7208).
   *
   * @maxItems 100
   */
  expect?: SpfExpectation[];
}
export interface SpfExpectation {
  /**
   * The IPv4 or IPv6 address the mail comes from.
   */
  ip: string;
  /**
   * The address in MAIL FROM; its domain is the one that is evaluated. Without it, postmaster at the domain; empty for the null reverse path.
   */
  sender?: string;
  /**
   * The name the client gives in HELO or EHLO. Without it, the domain.
   */
  helo?: string;
  /**
   * The result of the evaluation.
   */
  result: "none" | "neutral" | "pass" | "fail" | "softfail" | "temperror" | "permerror";
}
/**
 * The MTA-STS policy of the domain.
 */
export interface MtaSts {
  /**
   * The policy as this repository deploys it: a path, relative to the folder of this file. It is audited in place of the one that is served now.
   */
  "policy-file"?: string;
}
/**
 * How much a check counts, by check id, where that differs from the profile. Each needs an entry in `reasons`.
 */
export interface Levels {
  [k: string]: "must" | "should" | "info" | "off";
}
/**
 * Why a level or a parameter differs from the profile, by check id.
 */
export interface Reasons {
  [k: string]: string;
}
/**
 * The number a check compares with, by check id, where that differs from the profile.
 */
export interface Parameters {
  [k: string]: number;
}
/**
 * Inherited by every domain that does not say otherwise. `dkim`, `spf`, `levels`, `reasons` and `parameters` are merged key by key; everything else a domain says replaces the default.
 */
export interface Defaults {
  mail?: MailKind;
  dkim?: Dkim;
  spf?: Spf;
  "mta-sts"?: MtaSts;
  records?: Records;
  levels?: Levels;
  reasons?: Reasons;
  parameters?: Parameters;
}
export interface Waiver {
  /**
   * The check, e.g. `dane/present`.
   */
  check: string;
  /**
   * The domain of the policy it is waived for.
   */
  domain: string;
  /**
   * Why the failure is accepted.
   */
  reason: string;
  /**
   * Who answers for it.
   */
  owner?: string;
  /**
   * The last day it counts, UTC: `2027-03-31`. Anything that is no date makes the waiver void, and the report says so.
   */
  expires: string | number | boolean;
}
