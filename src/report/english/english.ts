// The English sentences, by code. They take what a message carries, and quote what came from outside.
import { action, github } from "./action.ts";
import { advanceDkim } from "./advance-dkim.ts";
import { advanceDmarc } from "./advance-dmarc.ts";
import { advanceMtaSts } from "./advance-mta-sts.ts";
import { advancePullRequest } from "./advance-pull-request.ts";
import { advance } from "./advance.ts";
import { attestation } from "./attestation.ts";
import { causes } from "./causes.ts";
import { changedOnly } from "./changed-only.ts";
import { comparison } from "./comparison.ts";
import { dane } from "./dane.ts";
import { deadlines } from "./deadlines.ts";
import { declaredZones } from "./declared-zones.ts";
import { dkim } from "./dkim.ts";
import { dmarcExpectations } from "./dmarc-expectations.ts";
import { dmarcReports } from "./dmarc-reports.ts";
import { dmarc } from "./dmarc.ts";
import { dnscontrolFaults } from "./dnscontrol-faults.ts";
import { dnsAnswers, wireErrors } from "./dns-answers.ts";
import { dns } from "./dns.ts";
import { dnssec } from "./dnssec.ts";
import { driftIssue } from "./drift-issue.ts";
import { drift } from "./drift.ts";
import { fileErrors, historyFiles } from "./file-errors.ts";
import { history } from "./history.ts";
import { hosting } from "./hosting.ts";
import { httpsAnswers } from "./https-answers.ts";
import { imap } from "./imap.ts";
import { init } from "./init.ts";
import { jsonFaults } from "./json-faults.ts";
import { judging } from "./judging.ts";
import { limitations } from "./limitations.ts";
import { mailboxes } from "./mailboxes.ts";
import { masterFile } from "./master-file.ts";
import { mtaSts } from "./mta-sts.ts";
import { mx } from "./mx.ts";
import { observed } from "./observed.ts";
import { octodnsFaults } from "./octodns-faults.ts";
import { options } from "./options.ts";
import { parked } from "./parked.ts";
import { planned } from "./planned.ts";
import { policyFaults } from "./policy-faults.ts";
import { providerValues } from "./provider-values.ts";
import { questions } from "./questions.ts";
import { readReport } from "./read-report.ts";
import { receivedReports } from "./received-reports.ts";
import { recordWarnings } from "./record-warnings.ts";
import { reportArrival } from "./report-arrival.ts";
import { fileProblems, repositoryFiles } from "./repository-files.ts";
import { rollout } from "./rollout.ts";
import { runErrors } from "./run-errors.ts";
import { runs } from "./runs.ts";
import { savedRuns, shards } from "./saved-runs.ts";
import { senders } from "./senders.ts";
import { service } from "./service.ts";
import { smtpAnswers } from "./smtp-answers.ts";
import { smtpHost } from "./smtp-host.ts";
import { smtpTls } from "./smtp-tls.ts";
import { spfEnding } from "./spf-ending.ts";
import { spfEvaluation } from "./spf-evaluation.ts";
import { spfSyntax } from "./spf-syntax.ts";
import { spfThirdParties } from "./spf-third-parties.ts";
import { spf } from "./spf.ts";
import { tagList } from "./tag-list.ts";
import { terraformFaults } from "./terraform-faults.ts";
import { tlsErrors } from "./tls-errors.ts";
import { tlsReports } from "./tls-reports.ts";
import { tlsRpt } from "./tls-rpt.ts";
import { yamlFaults } from "./yaml-faults.ts";
import { zone } from "./zone.ts";
import { zoneFaults } from "./zone-faults.ts";
import { joinSentences } from "../join-sentences.ts";

/** What the ports and the files with reports say: these codes, and causes and questions in them, stand in snapshots and evidence files. */
const ANSWERS = {
  ...deadlines,
  ...dnsAnswers,
  ...fileProblems,
  ...httpsAnswers,
  ...receivedReports,
  ...smtpAnswers,
  ...tlsErrors,
  ...wireErrors,
};

/** A language is one more object of this type. */
export const ENGLISH = joinSentences(
  ANSWERS,
  action,
  github,
  advance,
  advanceDkim,
  advanceDmarc,
  advanceMtaSts,
  advancePullRequest,
  attestation,
  causes,
  changedOnly,
  comparison,
  dane,
  declaredZones,
  dkim,
  dmarc,
  dmarcExpectations,
  dmarcReports,
  dns,
  dnscontrolFaults,
  dnssec,
  drift,
  fileErrors,
  historyFiles,
  history,
  hosting,
  driftIssue,
  imap,
  init,
  jsonFaults,
  judging,
  limitations,
  mailboxes,
  masterFile,
  mtaSts,
  mx,
  observed,
  octodnsFaults,
  options,
  parked,
  planned,
  policyFaults,
  providerValues,
  questions,
  readReport,
  recordWarnings,
  reportArrival,
  repositoryFiles,
  rollout,
  runErrors,
  runs,
  savedRuns,
  shards,
  senders,
  service,
  smtpHost,
  smtpTls,
  spf,
  spfThirdParties,
  spfEnding,
  spfEvaluation,
  spfSyntax,
  tagList,
  terraformFaults,
  tlsReports,
  tlsRpt,
  yamlFaults,
  zone,
  zoneFaults,
);

export type English = typeof ENGLISH;

/** The codes of what the ports say. */
export type AnswerCode =
  | keyof typeof ANSWERS
  | "cause/bogus"
  | "cause/question"
  | "cause/several"
  | "source/rrset"
  | "comparison/history-not-read"
  | "history/other-policy"
  | "limitation/kept-reports";
