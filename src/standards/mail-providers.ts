// Common mail providers: how MX records, SPF records, signatures and reverse DNS show them, and what their customers publish.
// Selectors are the signer's own choice (RFC 6376 §3.1); these are what the providers' set-up pages tell customers to publish.
// A wrong entry costs a query: only selectors that DNS answers are proposed.
import type { Name } from "../dns/name.ts";
import { isWithin } from "../dns/name.ts";
import { COMMON_SELECTORS } from "./common-selectors.ts";

/** A provider. `zones`: MX hosts, SPF targets, signing domains and hosts at or below these names are its own. */
export interface MailProvider {
  name: string;
  zones: readonly Name[];
  /** What it tells customers to include in their SPF records; null where that differs among them, or nothing is to be included. */
  include: Name | null;
  selectors: readonly string[];
  /** How it names selectors that cannot be guessed; null where `selectors` are all it has. */
  otherSelectors: SelectorNaming | null;
}

/** How selectors get their names: `customer` as each customer chooses. */
type SelectorNaming = "random" | "date" | "account" | "customer";

const AT_RANDOM = "random";
const BY_DATE = "date";
const BY_ACCOUNT = "account";
const BY_CUSTOMER = "customer";

/** In the order in which messages name them. */
export const PROVIDERS: readonly MailProvider[] = [
  {
    name: "Microsoft 365",
    zones: ["protection.outlook.com", "mx.microsoft", "onmicrosoft.com"],
    include: "spf.protection.outlook.com",
    selectors: ["selector1", "selector2"],
    otherSelectors: null,
  },
  {
    name: "Google Workspace",
    zones: ["google.com", "googlemail.com", "gappssmtp.com"],
    include: "_spf.google.com",
    selectors: ["google"],
    otherSelectors: BY_CUSTOMER,
  },
  {
    name: "Proton Mail",
    zones: ["protonmail.ch"],
    include: "_spf.protonmail.ch",
    selectors: ["protonmail", "protonmail2", "protonmail3"],
    otherSelectors: null,
  },
  {
    name: "mailbox.org",
    zones: ["mailbox.org"],
    include: "mailbox.org",
    selectors: ["mbo0001", "mbo0002", "mbo0003", "mbo0004"],
    otherSelectors: null,
  },
  {
    name: "IONOS",
    zones: ["kundenserver.de", "ionos.com", "ionos.de", "perfora.net"],
    include: null,
    selectors: ["s1-ionos", "s2-ionos", "s42582890"],
    otherSelectors: null,
  },
  {
    name: "STRATO",
    zones: ["rzone.de", "strato.de", "strato.com"],
    include: null,
    selectors: ["strato-dkim-0002", "strato-dkim-0003"],
    otherSelectors: null,
  },
  {
    name: "Hetzner",
    zones: ["your-server.de"],
    include: null,
    selectors: ["dkim", "default"],
    otherSelectors: BY_DATE,
  },
  {
    name: "Fastmail",
    zones: ["messagingengine.com"],
    include: "spf.messagingengine.com",
    selectors: ["fm1", "fm2", "fm3"],
    otherSelectors: null,
  },
  {
    name: "Apple iCloud Mail",
    zones: ["icloud.com"],
    include: "icloud.com",
    selectors: ["sig1"],
    otherSelectors: null,
  },
  { name: "Tuta", zones: ["tutanota.de"], include: "spf.tutanota.de", selectors: ["s1", "s2"], otherSelectors: null },
  {
    name: "Migadu",
    zones: ["migadu.com"],
    include: "spf.migadu.com",
    selectors: ["key1", "key2", "key3"],
    otherSelectors: null,
  },
  {
    name: "Zoho Mail",
    zones: ["zoho.com", "zoho.eu", "zohomail.com", "zohomail.eu"],
    include: null,
    selectors: ["zmail", "zoho"],
    otherSelectors: BY_CUSTOMER,
  },
  { name: "Amazon SES", zones: ["amazonses.com"], include: "amazonses.com", selectors: [], otherSelectors: AT_RANDOM },
  {
    name: "Mailchimp",
    zones: ["mcsv.net"],
    include: "servers.mcsv.net",
    selectors: ["k1", "k2", "k3"],
    otherSelectors: null,
  },
  {
    name: "Mandrill",
    zones: ["mandrillapp.com"],
    include: "spf.mandrillapp.com",
    selectors: ["mandrill", "mte1", "mte2"],
    otherSelectors: null,
  },
  {
    name: "SendGrid",
    zones: ["sendgrid.net"],
    include: "sendgrid.net",
    selectors: ["s1", "s2", "smtpapi"],
    otherSelectors: BY_CUSTOMER,
  },
  {
    name: "Mailgun",
    zones: ["mailgun.org"],
    include: "mailgun.org",
    selectors: ["k1", "mx", "pic", "smtp"],
    otherSelectors: BY_CUSTOMER,
  },
  { name: "Mailjet", zones: ["mailjet.com"], include: "spf.mailjet.com", selectors: ["mailjet"], otherSelectors: null },
  { name: "Postmark", zones: ["mtasv.net"], include: "spf.mtasv.net", selectors: ["pm"], otherSelectors: BY_DATE },
  {
    name: "Brevo",
    zones: ["brevo.com", "sendinblue.com"],
    include: "spf.brevo.com",
    selectors: ["mail", "brevo1", "brevo2"],
    otherSelectors: null,
  },
  {
    name: "Zendesk",
    zones: ["zendesk.com"],
    include: "mail.zendesk.com",
    selectors: ["zendesk1", "zendesk2"],
    otherSelectors: null,
  },
  { name: "HubSpot", zones: ["hubspotemail.net"], include: null, selectors: [], otherSelectors: BY_ACCOUNT },
];

/** The providers that own one of `names`. */
export function matchProviders(names: readonly Name[]): MailProvider[] {
  return PROVIDERS.filter(({ zones }) => names.some((name) => zones.some((zone) => isWithin(name, zone))));
}

/** The selectors worth asking for, each once: the providers' first. */
export function candidateSelectors(providers: readonly MailProvider[]): string[] {
  return [...new Set([...providers.flatMap(({ selectors }) => selectors), ...COMMON_SELECTORS])];
}
