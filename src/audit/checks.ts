// The register: every check, one line each, in the order reports show them.
import type { Check } from "../define-check.ts";
import { attestationValid } from "../standards/attestation/checks/valid.ts";
import { daneAllUsable } from "../standards/dane/checks/all-usable.ts";
import { daneMatch } from "../standards/dane/checks/match.ts";
import { daneTtl } from "../standards/dane/checks/ttl.ts";
import { daneRollover } from "../standards/dane/checks/rollover.ts";
import { daneNoPkix } from "../standards/dane/checks/no-pkix.ts";
import { daneUsable } from "../standards/dane/checks/usable.ts";
import { danePresent } from "../standards/dane/checks/present.ts";
import { daneLookup } from "../standards/dane/checks/lookup.ts";
import { dkimEncoding } from "../standards/dkim/checks/encoding.ts";
import { dkimKeySizeLimit } from "../standards/dkim/checks/key-size-limit.ts";
import { dkimKeyStrength } from "../standards/dkim/checks/key-strength.ts";
import { dkimNotRevoked } from "../standards/dkim/checks/not-revoked.ts";
import { dkimSyntax } from "../standards/dkim/checks/syntax.ts";
import { dkimSelector } from "../standards/dkim/checks/selector.ts";
import { dkimWildcard } from "../standards/dkim/checks/wildcard.ts";
import { dkimKeySharing } from "../standards/dkim/checks/key-sharing.ts";
import { dkimRotation } from "../standards/dkim/checks/rotation.ts";
import { dkimRetired } from "../standards/dkim/checks/retired.ts";
import { dkimBothAlgorithms } from "../standards/dkim/checks/both-algorithms.ts";
import { dkimNotTesting } from "../standards/dkim/checks/not-testing.ts";
import { dkimService } from "../standards/dkim/checks/service.ts";
import { dkimHash } from "../standards/dkim/checks/hash.ts";
import { dmarcExpectations } from "../standards/dmarc/checks/expectations.ts";
import { dmarcTreeWalk } from "../standards/dmarc/checks/tree-walk.ts";
import { dmarcRemovedTags } from "../standards/dmarc/checks/removed-tags.ts";
import { dmarcIgnored } from "../standards/dmarc/checks/ignored.ts";
import { dmarcCompatibility } from "../standards/dmarc/checks/compatibility.ts";
import { dmarcSyntax } from "../standards/dmarc/checks/syntax.ts";
import { dmarcPresent } from "../standards/dmarc/checks/present.ts";
import { dmarcAlignment } from "../standards/dmarc/checks/alignment.ts";
import { dmarcFullCoverage } from "../standards/dmarc/checks/full-coverage.ts";
import { dmarcSubdomains } from "../standards/dmarc/checks/subdomains.ts";
import { dmarcReject } from "../standards/dmarc/checks/reject.ts";
import { dmarcPassRate } from "../standards/dmarc/checks/pass-rate.ts";
import { dmarcPolicy } from "../standards/dmarc/checks/policy.ts";
import { dmarcRuf } from "../standards/dmarc/checks/ruf.ts";
import { dmarcRuaDeliverable } from "../standards/dmarc/checks/rua-deliverable.ts";
import { dmarcRuaAuthorised } from "../standards/dmarc/checks/rua-authorised.ts";
import { dmarcReportsFresh } from "../standards/dmarc/checks/reports-fresh.ts";
import { dmarcRua } from "../standards/dmarc/checks/rua.ts";
import { dnsDangling } from "../standards/dns/checks/dangling.ts";
import { dnssecAlgorithm } from "../standards/dnssec/checks/algorithm.ts";
import { dnssecMailRecords } from "../standards/dnssec/checks/mail-records.ts";
import { dnssecMxZone } from "../standards/dnssec/checks/mx-zone.ts";
import { dnssecDomain } from "../standards/dnssec/checks/domain.ts";
import { dnssecNotBogus } from "../standards/dnssec/checks/not-bogus.ts";
import { driftRecords } from "../standards/drift/checks/records.ts";
import { driftRegression } from "../standards/drift/checks/regression.ts";
import { historyIntact } from "../standards/history/checks/intact.ts";
import { historyRecorded } from "../standards/history/checks/recorded.ts";
import { monitoringRecent } from "../standards/monitoring/checks/recent.ts";
import { mtaStsWildcardCertificate } from "../standards/mta-sts/checks/wildcard-certificate.ts";
import { mtaStsCertificateExpiry } from "../standards/mta-sts/checks/certificate-expiry.ts";
import { mtaStsContentType } from "../standards/mta-sts/checks/content-type.ts";
import { mtaStsMaxAge } from "../standards/mta-sts/checks/max-age.ts";
import { mtaStsMode } from "../standards/mta-sts/checks/mode.ts";
import { mtaStsPolicySyntax } from "../standards/mta-sts/checks/policy-syntax.ts";
import { mtaStsPolicyFetch } from "../standards/mta-sts/checks/policy-fetch.ts";
import { mtaStsIgnored } from "../standards/mta-sts/checks/ignored.ts";
import { mtaStsRecord } from "../standards/mta-sts/checks/record.ts";
import { mtaStsIdChange } from "../standards/mta-sts/checks/id-change.ts";
import { mtaStsOrphan } from "../standards/mta-sts/checks/orphan.ts";
import { mtaStsMxCertificate } from "../standards/mta-sts/checks/mx-certificate.ts";
import { mtaStsMxCoverage } from "../standards/mta-sts/checks/mx-coverage.ts";
import { mxReverseDns } from "../standards/mx/checks/reverse-dns.ts";
import { mxSenderNull } from "../standards/mx/checks/sender-null.ts";
import { mxSenderResolvable } from "../standards/mx/checks/sender-resolvable.ts";
import { mxNullExclusive } from "../standards/mx/checks/null-exclusive.ts";
import { mxTarget } from "../standards/mx/checks/target.ts";
import { mxPresent } from "../standards/mx/checks/present.ts";
import { parkedRua } from "../standards/parked/checks/rua.ts";
import { parkedDmarc } from "../standards/parked/checks/dmarc.ts";
import { parkedSpf } from "../standards/parked/checks/spf.ts";
import { parkedNullMx } from "../standards/parked/checks/null-mx.ts";
import { serviceSrv } from "../standards/service/checks/srv.ts";
import { smtpTlsCertificateKey } from "../standards/smtp-tls/checks/certificate-key.ts";
import { smtpTlsCertificateExpiry } from "../standards/smtp-tls/checks/certificate-expiry.ts";
import { smtpTlsCertificateTrust } from "../standards/smtp-tls/checks/certificate-trust.ts";
import { smtpTlsCertificateName } from "../standards/smtp-tls/checks/certificate-name.ts";
import { smtpTlsCipher } from "../standards/smtp-tls/checks/cipher.ts";
import { smtpTlsForwardSecrecy } from "../standards/smtp-tls/checks/forward-secrecy.ts";
import { smtpTlsLegacy } from "../standards/smtp-tls/checks/legacy.ts";
import { smtpTlsVersion } from "../standards/smtp-tls/checks/version.ts";
import { smtpTlsStarttls } from "../standards/smtp-tls/checks/starttls.ts";
import { spfOpen } from "../standards/spf/checks/open.ts";
import { spfAll } from "../standards/spf/checks/all.ts";
import { spfIncludeValid } from "../standards/spf/checks/include-valid.ts";
import { spfMxLimit } from "../standards/spf/checks/mx-limit.ts";
import { spfVoidLimit } from "../standards/spf/checks/void-limit.ts";
import { spfLookupHeadroom } from "../standards/spf/checks/lookup-headroom.ts";
import { spfLookupLimit } from "../standards/spf/checks/lookup-limit.ts";
import { spfThirdParty } from "../standards/spf/checks/third-party.ts";
import { spfSyntax } from "../standards/spf/checks/syntax.ts";
import { spfPresent } from "../standards/spf/checks/present.ts";
import { spfExpectations } from "../standards/spf/checks/expectations.ts";
import { spfWildcard } from "../standards/spf/checks/wildcard.ts";
import { spfSize } from "../standards/spf/checks/size.ts";
import { spfPtr } from "../standards/spf/checks/ptr.ts";
import { spfIgnored } from "../standards/spf/checks/ignored.ts";
import { spfUnknownModifiers } from "../standards/spf/checks/unknown-modifiers.ts";
import { spfUnreachableTerms } from "../standards/spf/checks/unreachable-terms.ts";
import { spfBreadth } from "../standards/spf/checks/breadth.ts";
import { spfAllHard } from "../standards/spf/checks/all-hard.ts";
import { tlsRptNotEnforcing } from "../standards/tls-rpt/checks/not-enforcing.ts";
import { tlsRptDeliverable } from "../standards/tls-rpt/checks/deliverable.ts";
import { tlsRptNoHttps } from "../standards/tls-rpt/checks/no-https.ts";
import { tlsRptMailto } from "../standards/tls-rpt/checks/mailto.ts";
import { tlsRptFailures } from "../standards/tls-rpt/checks/failures.ts";
import { tlsRptFresh } from "../standards/tls-rpt/checks/fresh.ts";
import { tlsRptIgnored } from "../standards/tls-rpt/checks/ignored.ts";
import { tlsRptRecord } from "../standards/tls-rpt/checks/record.ts";
import { zoneUnlisted } from "../standards/zone/checks/unlisted.ts";

export const CHECKS: readonly Check[] = [
  mxPresent,
  mxTarget,
  mxNullExclusive,
  mxSenderNull,
  mxSenderResolvable,
  mxReverseDns,
  smtpTlsStarttls,
  smtpTlsVersion,
  smtpTlsLegacy,
  smtpTlsForwardSecrecy,
  smtpTlsCipher,
  smtpTlsCertificateName,
  smtpTlsCertificateTrust,
  smtpTlsCertificateExpiry,
  smtpTlsCertificateKey,
  tlsRptFailures,
  serviceSrv,
  parkedNullMx,
  mtaStsRecord,
  mtaStsPolicyFetch,
  mtaStsPolicySyntax,
  mtaStsMode,
  mtaStsMaxAge,
  mtaStsIgnored,
  mtaStsMxCoverage,
  mtaStsMxCertificate,
  mtaStsContentType,
  mtaStsCertificateExpiry,
  mtaStsWildcardCertificate,
  mtaStsIdChange,
  mtaStsOrphan,
  dnssecNotBogus,
  dnssecDomain,
  dnssecMxZone,
  dnssecMailRecords,
  dnssecAlgorithm,
  daneLookup,
  danePresent,
  daneUsable,
  daneMatch,
  daneAllUsable,
  daneNoPkix,
  daneRollover,
  daneTtl,
  spfPresent,
  spfSyntax,
  spfLookupLimit,
  spfLookupHeadroom,
  spfVoidLimit,
  spfMxLimit,
  spfIncludeValid,
  spfThirdParty,
  spfAll,
  spfOpen,
  spfAllHard,
  spfBreadth,
  spfUnreachableTerms,
  spfUnknownModifiers,
  spfIgnored,
  spfPtr,
  spfSize,
  spfWildcard,
  spfExpectations,
  parkedSpf,
  dkimSelector,
  dkimSyntax,
  dkimEncoding,
  dkimNotRevoked,
  dkimKeyStrength,
  dkimKeySizeLimit,
  dkimBothAlgorithms,
  dkimHash,
  dkimService,
  dkimNotTesting,
  dkimRotation,
  dkimRetired,
  dkimKeySharing,
  dkimWildcard,
  dmarcPresent,
  dmarcSyntax,
  dmarcPolicy,
  dmarcReject,
  dmarcSubdomains,
  dmarcFullCoverage,
  dmarcRemovedTags,
  dmarcAlignment,
  dmarcRuf,
  dmarcIgnored,
  dmarcCompatibility,
  dmarcTreeWalk,
  dmarcExpectations,
  parkedDmarc,
  dmarcRua,
  dmarcRuaAuthorised,
  dmarcRuaDeliverable,
  dmarcReportsFresh,
  dmarcPassRate,
  tlsRptRecord,
  tlsRptMailto,
  tlsRptNoHttps,
  tlsRptIgnored,
  tlsRptDeliverable,
  tlsRptNotEnforcing,
  tlsRptFresh,
  parkedRua,
  historyIntact,
  historyRecorded,
  attestationValid,
  driftRecords,
  driftRegression,
  monitoringRecent,
  dnsDangling,
  zoneUnlisted,
];

const CHECK_BY_ID = new Map(CHECKS.map((check) => [check.id, check]));

/** The check with this id; undefined where there is none. */
export function findCheck(id: string): Check | undefined {
  return CHECK_BY_ID.get(id);
}
