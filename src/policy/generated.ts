// Generated from schema/mail-policy.schema.json by scripts/generate-types.mjs; do not edit.

/**
 * More files of this policy: paths or globs, relative to the folder of this file. Each has its own domains, `defaults`, waivers and attestations.
 *
 * @minItems 1
 * @maxItems 100
 */
export type Include = string | string[];
export type Domain =
  | string
  | {
      /**
       * The domain, e.g. `example.de`. Internationalised names can be written in Unicode.
       */
      name: string;
      mail?: MailKind;
      owner?: Owner;
      dkim?: Dkim;
      spf?: Spf;
      dmarc?: Dmarc;
      services?: Services;
      "mta-sts"?: MtaSts;
      records?: Records;
      levels?: Levels;
      reasons?: Reasons;
      parameters?: Parameters;
    };
/**
 * How the domain uses mail. `none` is a parked domain, which must declare in DNS that it neither sends nor receives mail.
 */
export type MailKind = "send-receive" | "send" | "receive" | "none";
/**
 * Who is responsible for the domain. The drift issue mentions a GitHub user or team (`@user`, `@organisation/team`), and names anyone else.
 */
export type Owner = string;
export type Selector =
  | string
  | {
      /**
       * The selector.
       */
      name: string;
      /**
       * The day from which its key is in use, UTC: `2026-07-01`. The commits of the repository count first, where they show it.
       */
      since?: string;
    };
/**
 * Whether users connect to the domain with mail programs. true: `service/srv` checks the SRV records by which these find submissions, IMAPS and POP3S.
 */
export type Services = boolean;
/**
 * Inline DNS-as-code: master-file lines, names relative to the domain. They replace the live records of the same name and type. Write it as a block with `|`.
 */
export type Records = string;
/**
 * TLS reports (RFC 8460): paths or globs, relative to the folder of this file.
 *
 * @minItems 1
 * @maxItems 100
 */
export type ReportFiles = string | string[];
/**
 * DMARC aggregate reports (RFC 9990, RFC 7489): paths or globs, relative to the folder of this file.
 *
 * @minItems 1
 * @maxItems 100
 */
export type ReportFiles1 = string | string[];

/**
 * mail-policy.yml: the mail domains to audit against BSI TR-03108 and TR-03182, and the expectations for each.
 */
export interface MailPolicy {
  /**
   * The version of this file format.
   */
  version: 1;
  /**
   * How strict the checks are. `tr-03108`: as in the guideline for e-mail service providers. `bsi`: as in the BSI's own test.
   */
  profile?: "tr-03108" | "bsi";
  /**
   * The DNS resolvers to query; the first answer counts. `https://…` is DNS over HTTPS, `tls://…` DNS over TLS, `udp://…` plain DNS, `system` the resolver of this machine. Default: two independent validating DNS-over-HTTPS services.
   */
  resolvers?: string[];
  /**
   * DNS-as-code files in this repository: the records after the merge.
   *
   * @maxItems 1000
   */
  zones?: ZoneFiles[];
  include?: Include;
  /**
   * The domains to audit: a bare name, or a map with `name` and its settings.
   *
   * @minItems 1
   * @maxItems 10000
   */
  domains?: Domain[];
  defaults?: Defaults;
  /**
   * Failures that are accepted for a time. They remain in the report, but do not fail the build until they expire.
   */
  waivers?: Waiver[];
  /**
   * Statements of the operator on requirements that are not visible from outside. The report lists them, and does not verify them.
   *
   * @maxItems 1000
   */
  attestations?: Attestation[];
  reports?: ReceivedReports;
  advance?: Advance;
}
export interface ZoneFiles {
  /**
   * RFC 1035 master files: a path or glob, relative to the folder of this file.
   */
  bind?: string;
  /**
   * Master files: the zone that names are relative to until the file says `$ORIGIN`. Default: the zone that the file is named after (`example.org.zone`, `db.example.org` or `example.org`).
   */
  origin?: string;
  /**
   * octoDNS YAML: a path or glob of zone files (`example.org.yaml`), or of files in a zone's folder (`example.org./`), relative to the folder of this file. All files of such a folder are read.
   */
  octodns?: string;
  /**
   * octoDNS: `escaped_semicolons` of its YamlProvider. true: a semicolon in a TXT value is written `\;`; false: it is written `;`.
   */
  "escaped-semicolons"?: boolean;
  /**
   * octoDNS: `split_extension` of its YamlProvider, the suffix of a zone's folder after the zone's name.
   */
  "split-extension"?: string;
  /**
   * octoDNS: `shared_filename` of its YamlProvider, a file beside the zone files whose records are added to every zone.
   */
  "shared-filename"?: string;
  /**
   * octoDNS: `lenient` of the zones in its configuration. true: records that octoDNS's validation refuses are published all the same.
   */
  lenient?: boolean;
  /**
   * octoDNS: true if the zones have other sources besides these files. Then these RRsets replace the live ones, and all others stay as they are.
   */
  "part-of-zone"?: boolean;
  /**
   * octoDNS: `default_ttl` of its YamlProvider, the TTL in seconds for records without one.
   */
  "default-ttl"?: number;
  /**
   * Terraform or OpenTofu plans as JSON (`terraform show -json PLAN`): a path or glob, relative to the folder of this file. Records that a plan does not contain stay as they are live.
   */
  "terraform-plan"?: string;
  /**
   * Terraform: zone names by provider zone ID, for plans that contain only the ID.
   */
  "zone-names"?: {
    [k: string]: string;
  };
  /**
   * DNSControl's configuration as written by `dnscontrol print-ir --out FILE`: a path or glob, relative to the folder of this file. If dnsconfig.js is beside it, findings point at its lines.
   */
  dnscontrol?: string;
  /**
   * DNSControl: the tag of the public view, if a zone has several (`example.org!outside`). Empty: the view without a tag.
   */
  "split-horizon-tag"?: string;
}
/**
 * The DKIM keys of the domain.
 */
export interface Dkim {
  /**
   * The selectors in use: a bare name, or a map with `name` and `since`. Put a selector that looks like a number in quotes.
   */
  selectors?: Selector[];
  /**
   * Selectors no longer in use. They must not publish a usable key.
   */
  retired?: string[];
}
/**
 * Expectations of the SPF record.
 */
export interface Spf {
  /**
   * Mails and the SPF result that each must get (RFC 7208).
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
   * The address in MAIL FROM; SPF evaluates its domain. Default: postmaster at the domain. Empty: the null reverse path.
   */
  sender?: string;
  /**
   * The name the client gives in HELO or EHLO. Default: the domain.
   */
  helo?: string;
  /**
   * The result of the evaluation.
   */
  result: "none" | "neutral" | "pass" | "fail" | "softfail" | "temperror" | "permerror";
}
/**
 * Expectations of DMARC.
 */
export interface Dmarc {
  /**
   * Mails and what receivers must make of each by SPF, DKIM and DMARC (RFC 9989).
   *
   * @maxItems 100
   */
  expect?: DmarcExpectation[];
}
export interface DmarcExpectation {
  /**
   * The address in the From header. Default: postmaster at the domain.
   */
  from?: string;
  /**
   * The address in MAIL FROM. Default: the address in the From header. Empty: the null reverse path.
   */
  "mail-from"?: string;
  /**
   * The name the client gives in HELO or EHLO. Default: the domain.
   */
  helo?: string;
  /**
   * The IPv4 or IPv6 address the mail comes from.
   */
  ip: string;
  /**
   * The DKIM signatures of the mail, made with the key that the selector publishes. Default: none.
   *
   * @maxItems 10
   */
  dkim?: DkimSignature[];
  /**
   * `pass`: the mail passes DMARC. `quarantine`, `reject`: it does not, and this policy applies. `none`: it does not, and no policy applies, or `p=none`.
   */
  result: "pass" | "none" | "quarantine" | "reject";
}
export interface DkimSignature {
  /**
   * The signing domain (`d=`). Default: the domain of the From header.
   */
  domain?: string;
  /**
   * The selector (`s=`). Put one that looks like a number in quotes.
   */
  selector: string;
}
/**
 * The MTA-STS policy of the domain.
 */
export interface MtaSts {
  /**
   * The policy that this repository deploys: a path, relative to the folder of this file. It is audited instead of the one served now.
   */
  "policy-file"?: string;
}
/**
 * Levels by check id that differ from the profile. Each needs an entry in `reasons`.
 */
export interface Levels {
  [k: string]: "must" | "should" | "info" | "off";
}
/**
 * Reasons by check id for levels and parameters that differ from the profile.
 */
export interface Reasons {
  [k: string]: string;
}
/**
 * Limits by check id that differ from the profile.
 */
export interface Parameters {
  [k: string]: number;
}
/**
 * Settings for every domain that does not override them. `dkim`, `spf`, `dmarc`, `levels`, `reasons` and `parameters` are merged key by key; other settings of a domain replace the default.
 */
export interface Defaults {
  mail?: MailKind;
  owner?: Owner;
  dkim?: Dkim;
  spf?: Spf;
  dmarc?: Dmarc;
  services?: Services;
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
   * The domain of the policy to which the waiver applies.
   */
  domain: string;
  /**
   * Why the failure is accepted.
   */
  reason: string;
  /**
   * Who is responsible for it.
   */
  owner?: string;
  /**
   * The last day on which the waiver is valid, UTC: `2027-03-31`. A value that is not a date makes the waiver void, and the report says so.
   */
  expires: string | number | boolean;
}
export interface Attestation {
  /**
   * The requirement, by its id in the guideline, e.g. `TR-03108-04-M`.
   */
  requirement: string;
  /**
   * How the requirement is met.
   */
  statement: string;
  /**
   * Who states it: a person, and in which role.
   */
  by: string;
  /**
   * The day it was stated: `2026-05-01`.
   */
  date: string | number | boolean;
  /**
   * The last day on which it counts, UTC: `2027-05-01`.
   */
  "valid-until": string | number | boolean;
  /**
   * What shows it: an https URL, or a file of this repository, relative to the folder of this file.
   */
  evidence: string;
  /**
   * The domains of the policy that it is for. Default: each domain that the requirement concerns.
   *
   * @minItems 1
   */
  domains?: string[];
}
/**
 * Files with the reports that others sent about the domains: plain, compressed, or as mails. Only counts by day, source and result are kept.
 */
export interface ReceivedReports {
  "tls-rpt"?: ReportFiles;
  dmarc?: ReportFiles1;
}
/**
 * How `mail-policy advance` proposes the next step of a rollout.
 */
export interface Advance {
  /**
   * Whether the Action proposes steps as a pull request.
   */
  "pull-request"?: boolean;
  dmarc?: DMARCSteps;
  "mta-sts"?: MTASTSSteps;
}
/**
 * The evidence of received reports that a step of the DMARC policy needs.
 */
export interface DMARCSteps {
  /**
   * Minimum number of days that each policy is published. RFC 9989 §7.4 asks for a month of `p=none` and as long of `p=quarantine`; a month also covers monthly mailings.
   */
  days?: number;
  /**
   * Minimum number of messages in the reports of these days. After three times the days, a tenth is enough.
   */
  messages?: number;
  /**
   * Share of your own messages that must pass DMARC, in percent.
   */
  "pass-rate"?: number;
  /**
   * Share of all messages that one unknown sender may have, in percent.
   */
  unknown?: number;
  /**
   * The policy to end at. Without it the goal is `reject`, unless reports show mail from mailing lists, which RFC 9989 §7.4 advises not to reject.
   */
  goal?: "quarantine" | "reject";
}
/**
 * The evidence of received TLS reports that an enforced MTA-STS policy needs.
 */
export interface MTASTSSteps {
  /**
   * Days of reports without a failure.
   */
  days?: number;
  /**
   * Minimum number of sessions that senders tested against the policy in these days. After three times the days, a tenth is enough.
   */
  sessions?: number;
  /**
   * Minimum number of organisations that report them. After three times the days, one is enough.
   */
  organisations?: number;
}
