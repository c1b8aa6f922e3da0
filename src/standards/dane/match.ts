// Whether what an MX host serves matches its TLSA records (RFC 6698 §2.1, RFC 7671 §5, RFC 7672 §3).
import type { Name } from "../../dns/name.ts";
import type { RdataOf } from "../../dns/record.ts";
import { formatRdata } from "../../dns/record.ts";
import { severalCauses } from "../../cause.ts";
import type { DomainFacts, HostFacts } from "../../facts.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Observation } from "../../model.ts";
import { isAssociated } from "../../x509/association.ts";
import type { ChainCertificate } from "../../x509/chain.ts";
import { computeDigests } from "../../x509/certificate.ts";
import type { ServedCertificate } from "../smtp-host.ts";
import type { CertificationPaths, PathSearch } from "./certification-path.ts";
import { searchPaths } from "./certification-path.ts";
import type { DaneHost, CertificateComparison, TlsaMatch, TlsaMismatch, TlsaSet } from "./record.ts";
import { shadowedRecords, usableRecords } from "./record.ts";

/** What the reference identifiers of a host are made of, and the moment that dates are compared with. */
interface MatchContext {
  domain: Name;
  host: Name;
  at: string;
}

/** Whether a public CA is trusted here is of no account. */
type ComparedCertificate = Omit<ServedCertificate, "distrust">;

/** Project limit: how many of the compared records are kept; a hostile RRset has hundreds. */
const MAX_RECORDS = 20;

/** Compares the records of a host with what its addresses served; known wherever that is known. */
export function matchHost(
  { tlsa, smtp }: Pick<HostFacts, "tlsa" | "smtp">,
  mx: DomainFacts["mx"],
  context: MatchContext,
): Observation<DaneHost> {
  if (smtp.state !== "present") return smtp;
  const set = tlsa.state === "present" ? tlsa.value : null;
  const names = set === null ? [] : referenceNames(set, mx, context);
  const addresses = smtp.value.addresses.flatMap(({ address, answer }) =>
    set === null || answer.kind !== "tls"
      ? []
      : [
          {
            address,
            certificates: answer.certificates.map((each) => matchCertificate(set.records, each, names, context.at)),
          },
        ],
  );
  return { state: "present", value: { isBinding: isBinding(tlsa, mx), addresses }, evidence: [] };
}

/** RFC 7672 §2.2.1: records bind only where the MX answer that named their host was secure too. */
function isBinding(tlsa: HostFacts["tlsa"], mx: DomainFacts["mx"]): boolean | null {
  const isSecure = ({ security }: { security: TlsaSet["security"] }): boolean | null =>
    security === "indeterminate" ? null : security === "secure";
  if (tlsa.state === "absent" || tlsa.state === "malformed") return false;
  const halves = [
    tlsa.state === "present" ? isSecure(tlsa.value) : null,
    mx.state === "present" ? isSecure(mx.value) : null,
  ];
  if (halves.includes(false)) return false;
  return halves.includes(null) ? null : true;
}

/** RFC 7672 §3.2.2: the TLSA base domain and the MX host; where the MX answer is secure, the mail domain too. */
function referenceNames({ base }: TlsaSet, mx: DomainFacts["mx"], { domain, host }: MatchContext): Name[] {
  const isSecure = mx.state === "present" && mx.value.security === "secure";
  return [base.replace(/^_25\._tcp\./, ""), host, ...(isSecure ? [domain] : [])];
}

/** Compares the records with a certificate and its chain: those that senders use, and those that stronger ones hide. */
export function matchCertificate(
  records: readonly RdataOf["TLSA"][],
  certificate: ComparedCertificate,
  names: readonly Name[],
  at: string,
): CertificateComparison {
  const compare = compareWith(certificate, names, at);
  const matched: TlsaMatch[] = [];
  const missed: TlsaMismatch[] = [];
  let isOpen = false;
  for (const data of usableRecords(records)) {
    const record = formatRdata("TLSA", data);
    const found = compare(data);
    const { problem } = found;
    if (problem === null) matched.push({ usage: data.usage, record });
    else missed.push({ record, problem });
    isOpen ||= found.isOpen;
  }
  const shadowed = shadowedRecords(records).filter(({ data }) => compare(data).problem === null);
  return {
    matched: matched.slice(0, MAX_RECORDS),
    missed: missed.slice(0, MAX_RECORDS),
    shadowed: shadowed.slice(0, MAX_RECORDS).map(({ data, by }) => ({
      record: formatRdata("TLSA", data),
      by: by.slice(0, MAX_RECORDS).map((each) => formatRdata("TLSA", each)),
    })),
    isOpen,
  };
}

/** Compares one record: why it does not match, and whether certificates that were not seen may be the CA it names. */
function compareWith(
  certificate: ComparedCertificate,
  names: readonly Name[],
  at: string,
): (data: RdataOf["TLSA"]) => { problem: Message | null; isOpen: boolean } {
  const problemOfLeaf = leafProblem(certificate, names);
  const search = searchPaths(certificate.chain, at);
  const isComplete = certificate.isComplete && search.valid.isComplete;
  return (data) => {
    if (data.usage === 3) return { problem: eeMismatch(data, certificate), isOpen: false };
    if (problemOfLeaf !== null) return { problem: problemOfLeaf, isOpen: false };
    const problem = taMismatch(data, certificate.chain, search);
    return { problem, isOpen: problem !== null && !isComplete };
  };
}

/** Usage 3: the server's own certificate or key; neither names nor dates matter (RFC 7672 §3.1.1). */
function eeMismatch(data: RdataOf["TLSA"], { chain: [leaf] }: ComparedCertificate): Message | null {
  if (leaf !== undefined && isAssociated(data, leaf)) return null;
  return message(data.selector === 0 ? "dane/mismatch/certificate" : "dane/mismatch/key");
}

/** Why no record of usage 2 can match, whatever CA it names: the certificate is for none of the names senders ask for, or not for a server (RFC 7672 §3.1.2, §3.2.2). */
function leafProblem({ chain: [leaf], covers }: ComparedCertificate, names: readonly Name[]): Message | null {
  if (leaf === undefined) return message("dane/mismatch/unreadable");
  if (!names.some((name) => covers.includes(name)))
    return message("dane/mismatch/names", { names: [...new Set(names)] });
  return leaf.isForServerAuth ? null : message("dane/mismatch/key-usage");
}

/** Usage 2: a CA the server's certificate leads to by signatures, along a path that verifiers accept (RFC 7672 §3.1.2). */
function taMismatch(data: RdataOf["TLSA"], chain: readonly ChainCertificate[], search: PathSearch): Message | null {
  if (leadsToAnchor(data, search.openssl)) return null;
  if (leadsToAnchor(data, search.valid)) return message("dane/mismatch/other-path");
  if (!leadsToAnchor(data, search.any)) return pathMismatch(data, chain);
  const broken = search.byRule.filter(({ paths }) => !leadsToAnchor(data, paths));
  return broken.length > 0 ? severalCauses(broken.map(({ problem }) => problem)) : message("dane/mismatch/no-path");
}

function leadsToAnchor(data: RdataOf["TLSA"], { passed, anchors }: CertificationPaths): boolean {
  if (anchors.some((anchor) => isAssociated(data, anchor))) return true;
  if (data.selector !== 1 || data.matching !== 0) return false;
  const digest = computeDigests(Buffer.from(data.data, "hex")).sha256;
  return passed.some(({ signedByKeys }) => signedByKeys.includes(digest));
}

function pathMismatch(data: RdataOf["TLSA"], chain: readonly ChainCertificate[]): Message {
  const found = chain.findIndex((certificate) => isAssociated(data, certificate));
  if (found < 0) return message("dane/mismatch/not-sent");
  if (found === 0) return message("dane/mismatch/own-certificate");
  return message("dane/mismatch/not-issuer");
}
