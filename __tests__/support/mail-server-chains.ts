// Chains of certificates as mail servers send them, and the CA that a TLSA record `2 0 1` names: whether senders accept the path
// to it at 2026-11-23 for mx2.example.de, and if not, why.
import { utf8 } from "./der.ts";
import type { CertificateRequest, Extension, MadeCertificate } from "./make-certificate.ts";
import {
  alternativeNames,
  directoryName,
  dnsName,
  emailName,
  extendedKeyUsage,
  ipName,
  makeAuthority,
  makeCertificate,
  nameConstraints,
  nameOf,
  otherName,
  uriName,
} from "./make-certificate.ts";

export const CHAIN_HOST = "mx2.example.de";

export interface MailServerChain {
  claim: string;
  /** As sent, the server's own first. */
  sent: MadeCertificate[];
  anchor: MadeCertificate;
  /** Part of the problem; null where there is none. */
  problem: string | null;
}

const NAMES = alternativeNames([dnsName(CHAIN_HOST)]);
const SERVER = "1.3.6.1.5.5.7.3.1";
const CLIENT = "1.3.6.1.5.5.7.3.2";
const EMAIL = "1.3.6.1.5.5.7.3.4";
const UNKNOWN: Extension = { id: "1.3.6.1.4.1.32473.1", isCritical: true, value: utf8("x") };
const ORGANISATION = "2.5.4.10";
const COMMON_NAME = "2.5.4.3";

const leaf = (issuer: MadeCertificate, request: CertificateRequest = {}): MadeCertificate =>
  makeCertificate({ subject: CHAIN_HOST, extensions: [NAMES], ...request, issuer });

/** The server's own, an intermediate, and a root, each with what is special about it. */
function threeOf(
  server: CertificateRequest,
  intermediate: Parameters<typeof makeAuthority>[1] = {},
  root: Parameters<typeof makeAuthority>[1] = {},
): { sent: MadeCertificate[]; anchor: MadeCertificate } {
  const anchor = makeAuthority("Root", { key: "P-384", ...root });
  const between = makeAuthority("Intermediate", { ...intermediate, issuer: anchor });
  return { sent: [leaf(between, server), between, anchor], anchor };
}

const constrained = (
  permitted: readonly Uint8Array[],
  excluded: readonly Uint8Array[] = [],
  server: CertificateRequest = {},
): { sent: MadeCertificate[]; anchor: MadeCertificate } =>
  threeOf(server, { extensions: [nameConstraints(permitted, excluded)] });

const named = (...names: Uint8Array[]): CertificateRequest => ({
  extensions: [alternativeNames([dnsName(CHAIN_HOST), ...names])],
});

function deep(pathLength: number): { sent: MadeCertificate[]; anchor: MadeCertificate } {
  const anchor = makeAuthority("Root", { key: "P-384", pathLength });
  const upper = makeAuthority("Upper", { issuer: anchor });
  const lower = makeAuthority("Lower", { issuer: upper, key: "P-384" });
  return { sent: [leaf(lower), lower, upper, anchor], anchor };
}

/** A root that signed its next key under its own name. */
function selfIssued(): { sent: MadeCertificate[]; anchor: MadeCertificate } {
  const anchor = makeAuthority("Root", { key: "P-384", pathLength: 0 });
  const next = makeAuthority("Root", { issuer: anchor });
  return { sent: [leaf(next), next, anchor], anchor };
}

/** One CA with certificates of two roots. */
function crossSigned(until: string): { sent: MadeCertificate[]; anchor: MadeCertificate; other: MadeCertificate } {
  const anchor = makeAuthority("Old Root", { key: "P-384" });
  const other = makeAuthority("New Root", { key: "RSA-2048" });
  const old = makeAuthority("Intermediate", { issuer: anchor, until });
  const cross = makeAuthority("Intermediate", { issuer: other });
  return { sent: [leaf(old), old, cross, anchor, other], anchor, other };
}

const DATES = "expired or not yet valid";
const LENGTH = "allows fewer intermediate certificates";
const FORBIDS = "forbids a name";
const CRITICAL = "critical extension";
const PURPOSE = "extended key usage of a CA";
const ordinary = threeOf({});
const cross = crossSigned("20400101000000Z");
const halfExpired = crossSigned("20261101000000Z");

const entry = (
  claim: string,
  { sent, anchor }: { sent: MadeCertificate[]; anchor: MadeCertificate },
  problem: string | null = null,
): MailServerChain => ({ claim, sent, anchor, problem });

export const MAIL_SERVER_CHAINS: readonly MailServerChain[] = [
  entry("an ordinary chain", ordinary),
  entry("one out of order", { ...ordinary, sent: [0, 2, 1].flatMap((i) => ordinary.sent.slice(i, i + 1)) }),
  entry("one with every certificate twice", {
    ...ordinary,
    sent: ordinary.sent.flatMap((one) => [one, one]),
  }),
  entry("an empty subject", threeOf({ subject: null })),
  entry("a key on P-384", threeOf({ key: "P-384" })),
  entry("an RSA key", threeOf({ key: "RSA-2048" })),
  entry("an Ed25519 key", threeOf({ key: "Ed25519" })),
  entry(
    "an intermediate that signs with RSASSA-PSS",
    threeOf({ signature: "RSASSA-PSS with SHA-256" }, { key: "RSA-2048" }),
  ),
  entry("a root signed with SHA-1", threeOf({}, {}, { signature: "ECDSA with SHA-1" })),
  entry("825 days", threeOf({ from: "20250101000000Z", until: "20270406000000Z" })),
  entry("47 days", threeOf({ from: "20261101000000Z", until: "20261218000000Z" })),
  entry("a cross-signed CA, by its old root", cross),
  entry("a cross-signed CA, by its new root", { ...cross, anchor: cross.other }, "tries no other path"),
  entry("a cross-signed CA, by its new root, the certificate of which is sent first", {
    sent: [0, 2, 1, 3, 4].flatMap((i) => cross.sent.slice(i, i + 1)),
    anchor: cross.other,
  }),
  entry("a cross-signed CA, its certificate of the old root expired, by the new one", {
    ...halfExpired,
    anchor: halfExpired.other,
  }),
  entry("a cross-signed CA, its certificate of the old root expired, by that", halfExpired, DATES),
  entry("an expired intermediate", threeOf({}, { until: "20261101000000Z" }), DATES),
  // RFC 5280 §4.2.1.9
  entry("a root that allows no intermediate", threeOf({}, {}, { pathLength: 0 }), LENGTH),
  entry("a root that allows one", threeOf({}, {}, { pathLength: 1 })),
  entry("an intermediate that allows none below", threeOf({}, { pathLength: 0 })),
  entry("two intermediates where one is allowed", deep(1), LENGTH),
  entry("two where two are", deep(2)),
  entry("a self-issued intermediate, which does not count", selfIssued()),
  // RFC 5280 §4.2.1.10
  entry("names within the permitted tree", constrained([dnsName("example.de")])),
  entry("names within the permitted tree in other case", constrained([dnsName("EXAMPLE.de")])),
  entry("names within one of two permitted trees", constrained([dnsName("example.net"), dnsName("example.de")])),
  entry("the very name", constrained([dnsName(CHAIN_HOST)])),
  entry("names below a leading dot", constrained([dnsName(".example.de")])),
  entry("a name that a leading dot leaves out", constrained([dnsName(`.${CHAIN_HOST}`)]), FORBIDS),
  entry("a name that only ends alike", constrained([dnsName("ple.de")]), FORBIDS),
  entry("names outside of the permitted tree", constrained([dnsName("example.net")]), FORBIDS),
  entry(
    "a second name outside of the permitted tree",
    constrained([dnsName("example.de")], [], named(dnsName("mx.example.net"))),
    FORBIDS,
  ),
  entry("excluded names", constrained([], [dnsName("example.de")]), FORBIDS),
  entry("excluded names within permitted ones", constrained([dnsName("de")], [dnsName(CHAIN_HOST)]), FORBIDS),
  entry("other names excluded", constrained([], [dnsName("example.net")])),
  entry("every name excluded", constrained([], [dnsName("")]), FORBIDS),
  entry(
    "constraints on other forms of name",
    constrained([emailName("example.net"), ipName(192, 0, 2, 0, 255, 255, 255, 0)]),
  ),
  entry(
    "an address within the permitted ones",
    constrained([ipName(192, 0, 2, 0, 255, 255, 255, 0)], [], named(ipName(192, 0, 2, 9))),
  ),
  entry(
    "an address outside",
    constrained([ipName(192, 0, 2, 0, 255, 255, 255, 0)], [], named(ipName(198, 51, 100, 9))),
    FORBIDS,
  ),
  entry(
    "every address excluded, as of CAs for names alone",
    constrained([], [ipName(...Array<number>(8).fill(0)), ipName(...Array<number>(32).fill(0))]),
  ),
  entry(
    "an address where every one is excluded",
    constrained([], [ipName(...Array<number>(8).fill(0))], named(ipName(192, 0, 2, 9))),
    FORBIDS,
  ),
  entry("a mailbox outside", constrained([emailName("example.net")], [], named(emailName("a@example.de"))), FORBIDS),
  entry("a mailbox within", constrained([emailName("example.de")], [], named(emailName("a@example.de")))),
  entry(
    "a URI outside",
    constrained([uriName(".example.net")], [], named(uriName("https://www.example.de/x"))),
    FORBIDS,
  ),
  entry("a URI within", constrained([uriName(".example.de")], [], named(uriName("https://www.example.de:443/x")))),
  entry("a subject within the permitted names", {
    ...constrained([directoryName(nameOf([ORGANISATION, "Example  GmbH"]))], [], {
      subject: nameOf([ORGANISATION, "EXAMPLE GmbH"], [COMMON_NAME, CHAIN_HOST]),
    }),
  }),
  entry("a subject outside", constrained([directoryName(nameOf([ORGANISATION, "Example GmbH"]))]), FORBIDS),
  entry(
    "an empty subject, which no constraint is about",
    constrained([directoryName(nameOf([ORGANISATION, "Example GmbH"]))], [], { subject: null }),
  ),
  entry(
    "a name of a form that few know, constrained",
    constrained([otherName("1.3.6.1.4.1.32473.2", "x")], [], named(otherName("1.3.6.1.4.1.32473.2", "x"))),
    FORBIDS,
  ),
  entry(
    "a root's own constraints",
    threeOf({}, {}, { extensions: [nameConstraints([dnsName("example.net")])] }),
    FORBIDS,
  ),
  // RFC 5280 §4.2
  entry("an unknown critical extension of the server's", threeOf({ extensions: [NAMES, UNKNOWN] }), CRITICAL),
  entry("an unknown critical extension of a CA", threeOf({}, { extensions: [UNKNOWN] }), CRITICAL),
  entry("an unknown critical extension of the root", threeOf({}, {}, { extensions: [UNKNOWN] }), CRITICAL),
  entry(
    "an unknown extension that is not critical",
    threeOf({ extensions: [NAMES, { ...UNKNOWN, isCritical: false }] }),
  ),
  // RFC 5280 §4.2.1.12
  entry("a CA for servers and clients", threeOf({}, { extensions: [extendedKeyUsage(SERVER, CLIENT)] })),
  entry("a CA for the mail of people", threeOf({}, { extensions: [extendedKeyUsage(EMAIL)] }), PURPOSE),
  entry("a root for the mail of people", threeOf({}, {}, { extensions: [extendedKeyUsage(EMAIL)] }), PURPOSE),
];
