// The register: every check, one line each, in the order reports show them.
import type { Check } from "../define-check.ts";
import { daneMatch } from "../standards/dane/match-check.ts";
import { daneLookup, daneNoPkix, danePresent, daneRollover, daneTtl, daneUsable } from "../standards/dane/checks.ts";
import {
  dkimKeySizeLimit,
  dkimKeyStrength,
  dkimNotRevoked,
  dkimSelector,
  dkimSyntax,
} from "../standards/dkim/checks.ts";
import { dkimBothAlgorithms, dkimKeySharing, dkimRetired, dkimWildcard } from "../standards/dkim/domain-checks.ts";
import { dkimHash, dkimNotTesting, dkimService } from "../standards/dkim/tag-checks.ts";
import { dmarcPresent, dmarcRemovedTags, dmarcSyntax, dmarcTreeWalk } from "../standards/dmarc/checks.ts";
import {
  dmarcAlignment,
  dmarcFullCoverage,
  dmarcPolicy,
  dmarcReject,
  dmarcSubdomains,
} from "../standards/dmarc/policy-checks.ts";
import { dmarcRua, dmarcRuaAuthorised, dmarcRuaDeliverable, dmarcRuf } from "../standards/dmarc/report-checks.ts";
import {
  dnssecAlgorithm,
  dnssecDomain,
  dnssecMailRecords,
  dnssecMxZone,
  dnssecNotBogus,
} from "../standards/dnssec/checks.ts";
import { driftRecords } from "../standards/drift/checks.ts";
import {
  mtaStsCertificateExpiry,
  mtaStsContentType,
  mtaStsMaxAge,
  mtaStsMode,
  mtaStsPolicyFetch,
  mtaStsPolicySyntax,
  mtaStsRecord,
  mtaStsWildcardCertificate,
} from "../standards/mta-sts/checks.ts";
import { mtaStsIdChange } from "../standards/mta-sts/id-change.ts";
import { mtaStsMxCertificate } from "../standards/mta-sts/mx-certificate.ts";
import { mtaStsMxCoverage } from "../standards/mta-sts/mx-coverage.ts";
import { mxNullExclusive, mxPresent, mxTarget } from "../standards/mx/checks.ts";
import { parkedDmarc, parkedNullMx, parkedRua, parkedSpf } from "../standards/parked/checks.ts";
import {
  smtpTlsCertificateExpiry,
  smtpTlsCertificateKey,
  smtpTlsCertificateName,
  smtpTlsCertificateTrust,
} from "../standards/smtp-tls/certificate-checks.ts";
import {
  smtpTlsCipher,
  smtpTlsForwardSecrecy,
  smtpTlsLegacy,
  smtpTlsStarttls,
  smtpTlsVersion,
} from "../standards/smtp-tls/checks.ts";
import {
  spfAll,
  spfIncludeValid,
  spfLookupHeadroom,
  spfLookupLimit,
  spfMxLimit,
  spfOpen,
  spfPresent,
  spfSyntax,
  spfVoidLimit,
} from "../standards/spf/checks.ts";
import {
  spfAllHard,
  spfBreadth,
  spfExpectations,
  spfPtr,
  spfSize,
  spfUnreachableTerms,
  spfWildcard,
} from "../standards/spf/practice-checks.ts";
import {
  tlsRptDeliverable,
  tlsRptMailto,
  tlsRptNoHttps,
  tlsRptNotEnforcing,
  tlsRptRecord,
} from "../standards/tls-rpt/checks.ts";

export const CHECKS: readonly Check[] = [
  mxPresent,
  mxTarget,
  mxNullExclusive,
  smtpTlsStarttls,
  smtpTlsVersion,
  smtpTlsLegacy,
  smtpTlsForwardSecrecy,
  smtpTlsCipher,
  smtpTlsCertificateName,
  smtpTlsCertificateTrust,
  smtpTlsCertificateExpiry,
  smtpTlsCertificateKey,
  parkedNullMx,
  mtaStsRecord,
  mtaStsPolicyFetch,
  mtaStsPolicySyntax,
  mtaStsMode,
  mtaStsMaxAge,
  mtaStsMxCoverage,
  mtaStsMxCertificate,
  mtaStsContentType,
  mtaStsCertificateExpiry,
  mtaStsWildcardCertificate,
  mtaStsIdChange,
  dnssecNotBogus,
  dnssecDomain,
  dnssecMxZone,
  dnssecMailRecords,
  dnssecAlgorithm,
  daneLookup,
  danePresent,
  daneUsable,
  daneMatch,
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
  spfAll,
  spfOpen,
  spfAllHard,
  spfBreadth,
  spfUnreachableTerms,
  spfPtr,
  spfSize,
  spfWildcard,
  spfExpectations,
  parkedSpf,
  dkimSelector,
  dkimSyntax,
  dkimNotRevoked,
  dkimKeyStrength,
  dkimKeySizeLimit,
  dkimBothAlgorithms,
  dkimHash,
  dkimService,
  dkimNotTesting,
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
  dmarcTreeWalk,
  parkedDmarc,
  dmarcRua,
  dmarcRuaAuthorised,
  dmarcRuaDeliverable,
  tlsRptRecord,
  tlsRptMailto,
  tlsRptNoHttps,
  tlsRptDeliverable,
  tlsRptNotEnforcing,
  parkedRua,
  driftRecords,
];

const BY_ID = new Map(CHECKS.map((check) => [check.id, check]));

/** The check with this id; undefined where there is none. */
export function findCheck(id: string): Check | undefined {
  return BY_ID.get(id);
}
