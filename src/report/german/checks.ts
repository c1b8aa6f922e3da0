// What the checks say of themselves, by id. Each file has the ids of its English one, so the type of both is the same.
import type { CheckWords } from "../english/checks.ts";
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
