// The paths of signatures from a server's certificate to the CAs that a TLSA record of usage 2 may name (RFC 5280 §6.1).
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { ChainCertificate } from "../../x509/chain.ts";
import { isValidAt } from "../../x509/validity.ts";

/** What the paths come past, the server's certificate among it, and the CAs that they lead to. */
export interface CertificationPaths {
  passed: ChainCertificate[];
  anchors: ChainCertificate[];
  /** Whether all paths were tried. */
  isComplete: boolean;
}

/** The paths that keep every rule, those that need keep none, and those that need keep one. */
export interface PathSearch {
  valid: CertificationPaths;
  /** The one path that OpenSSL, which most senders use, tries: it does not go back to another issuer of the same name. */
  openssl: CertificationPaths;
  any: CertificationPaths;
  byRule: { problem: Message; paths: CertificationPaths }[];
}

/** Searches the paths that are valid at a moment (ISO 8601), and those that show why others are not. */
export function searchPaths(chain: readonly ChainCertificate[], at: string): PathSearch {
  const rules = pathRules(at);
  return {
    valid: findPaths(chain, rules),
    openssl: findPaths(chain, rules, (issuers) => opensslChoice(issuers, at)),
    any: findPaths(chain, []),
    byRule: rules.map((rule) => ({ problem: rule.problem, paths: findPaths(chain, [rule]) })),
  };
}

/** What verifiers ask of each certificate behind those before it, the server's first. */
interface PathRule {
  problem: Message;
  allows(next: ChainCertificate, before: readonly CertificateStep[]): boolean;
  /** Whether a CA that ends the path must keep it too, unless it is a root. */
  isForAnchors: boolean;
}

interface CertificateStep {
  index: number;
  certificate: ChainCertificate;
}

/** The rules of RFC 5280 §6.1. */
function pathRules(at: string): PathRule[] {
  return [
    {
      problem: message("dane/mismatch/dates"),
      allows: (next) => isValidAt(next, at),
      // RFC 5280 §6.1.1 (d): of the anchor itself name and key count, not the dates; but OpenSSL, which most senders use,
      // looks at those of a root.
      isForAnchors: false,
    },
    {
      problem: message("dane/mismatch/path-length"),
      allows: ({ pathLength }, before) =>
        pathLength === null ||
        before.slice(1).filter(({ certificate }) => !certificate.isSelfIssued).length <= pathLength,
      isForAnchors: true,
    },
    {
      problem: message("dane/mismatch/name-constraints"),
      // RFC 5280 §6.1.3 (b): the names of self-issued intermediate certificates are not checked
      allows: ({ forbids }, before) =>
        !before.some(({ index, certificate }) => forbids.includes(index) && (index === 0 || !certificate.isSelfIssued)),
      isForAnchors: true,
    },
    {
      problem: message("dane/mismatch/critical-extension"),
      allows: ({ unknownCritical }) => unknownCritical.length === 0,
      isForAnchors: true,
    },
    {
      problem: message("dane/mismatch/ca-key-usage"),
      allows: ({ isForServerAuth }, before) => before.length === 0 || isForServerAuth,
      isForAnchors: true,
    },
  ];
}

/** Project limit: steps of one search; a hostile chain has paths without number. */
const MAX_STEPS = 500;

/** Of issuers as sent, the first one that is valid at the moment, else the one that expires last (X509_STORE_CTX_get1_issuer(3)). */
function opensslChoice(issuers: readonly CertificateStep[], at: string): CertificateStep[] {
  const last = issuers.toSorted((a, b) => (a.certificate.notAfter < b.certificate.notAfter ? 1 : -1));
  return [...issuers.filter(({ certificate }) => isValidAt(certificate, at)), ...last].slice(0, 1);
}

/** The paths through certificates that keep the rules, by all issuers or those chosen; none comes past one certificate twice. */
function findPaths(
  chain: readonly ChainCertificate[],
  rules: readonly PathRule[],
  choose: (issuers: readonly CertificateStep[]) => readonly CertificateStep[] = (issuers) => issuers,
): CertificationPaths {
  const passed = new Set<ChainCertificate>();
  const anchors = new Set<ChainCertificate>();
  let steps = 0;
  const follow = (before: readonly CertificateStep[], index: number): void => {
    const certificate = chain[index];
    if (certificate === undefined || ++steps > MAX_STEPS) return;
    const broken = rules.filter((rule) => !rule.allows(certificate, before));
    // Only issuers: the server's certificate is not a CA, not even its own.
    const mayEnd = broken.every((rule) => !rule.isForAnchors && !certificate.isSelfIssued);
    if (index > 0 && mayEnd) anchors.add(certificate);
    if (broken.length > 0) return;
    passed.add(certificate);
    const path = [...before, { index, certificate }];
    const issuers = certificate.signedBy
      .filter((issuer) => issuer !== 0 && !path.some((step) => step.index === issuer))
      .map((issuer): CertificateStep => ({ index: issuer, certificate: chain[issuer] as ChainCertificate }));
    for (const issuer of choose(issuers)) follow(path, issuer.index);
  };
  follow([], 0);
  return { passed: [...passed], anchors: [...anchors], isComplete: steps <= MAX_STEPS };
}
