// The English sentences, by code. They take what a message carries, and quote what came from outside.
import { causes } from "./causes.ts";
import { comparison } from "./comparison.ts";
import { dane } from "./dane.ts";
import { dkim } from "./dkim.ts";
import { dmarc } from "./dmarc.ts";
import { dnssec } from "./dnssec.ts";
import { drift } from "./drift.ts";
import { judging } from "./judging.ts";
import { mailboxes } from "./mailboxes.ts";
import { mtaSts } from "./mta-sts.ts";
import { mx } from "./mx.ts";
import { observed } from "./observed.ts";
import { parked } from "./parked.ts";
import { questions } from "./questions.ts";
import { rollout } from "./rollout.ts";
import { smtpHost } from "./smtp-host.ts";
import { smtpTls } from "./smtp-tls.ts";
import { spfEvaluation } from "./spf-evaluation.ts";
import { spfSyntax } from "./spf-syntax.ts";
import { spf } from "./spf.ts";
import { tagList } from "./tag-list.ts";
import { tlsRpt } from "./tls-rpt.ts";

/** A language is one more object of this type. */
export const ENGLISH = {
  ...causes,
  ...comparison,
  ...dane,
  ...dkim,
  ...dmarc,
  ...dnssec,
  ...drift,
  ...judging,
  ...mailboxes,
  ...mtaSts,
  ...mx,
  ...observed,
  ...parked,
  ...questions,
  ...rollout,
  ...smtpHost,
  ...smtpTls,
  ...spf,
  ...spfEvaluation,
  ...spfSyntax,
  ...tagList,
  ...tlsRpt,
};

export type English = typeof ENGLISH;
