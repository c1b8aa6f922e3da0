// What the checks say of themselves, by id.
import { attestationChecks } from "./checks/attestation.ts";
import { daneChecks } from "./checks/dane.ts";
import { dkimChecks } from "./checks/dkim.ts";
import { dmarcChecks } from "./checks/dmarc.ts";
import { dnsChecks } from "./checks/dns.ts";
import { dnssecChecks } from "./checks/dnssec.ts";
import { driftChecks } from "./checks/drift.ts";
import { historyChecks } from "./checks/history.ts";
import { monitoringChecks } from "./checks/monitoring.ts";
import { mtaStsChecks } from "./checks/mta-sts.ts";
import { mxChecks } from "./checks/mx.ts";
import { parkedChecks } from "./checks/parked.ts";
import { serviceChecks } from "./checks/service.ts";
import { smtpTlsChecks } from "./checks/smtp-tls.ts";
import { spfChecks } from "./checks/spf.ts";
import { tlsRptChecks } from "./checks/tls-rpt.ts";
import { zoneChecks } from "./checks/zone.ts";

/** `title` is what holds when the check passes, `why` why a failure matters, `fix` how to fix it in general: a finding's own fix names the record. `unit` is what the parameter counts, of a check that has one. */
export interface CheckWords {
  title: string;
  why: string;
  fix: string;
  unit?: string;
}

export const CHECKS: Readonly<Record<string, CheckWords>> = {
  ...attestationChecks,
  ...daneChecks,
  ...dkimChecks,
  ...dmarcChecks,
  ...dnsChecks,
  ...dnssecChecks,
  ...driftChecks,
  ...historyChecks,
  ...monitoringChecks,
  ...mtaStsChecks,
  ...mxChecks,
  ...parkedChecks,
  ...serviceChecks,
  ...smtpTlsChecks,
  ...spfChecks,
  ...tlsRptChecks,
  ...zoneChecks,
};
