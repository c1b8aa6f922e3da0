// What is kept of TLS reports (RFC 8460 §4): sessions to a domain's mail servers by day and sender, and why some failed.

/** Sessions of one day, sending organisation and kind of policy. Texts are as the reports have them: hostile. */
export interface TlsRow {
  /** The day on which the period of the report begins, UTC: `2026-11-20`. */
  day: string;
  organisation: string;
  policy: "sts" | "tlsa" | "no-policy-found";
  successful: number;
  failed: number;
  failures: TlsFailure[];
}

/** Failed sessions of one kind (RFC 8460 §4.3) to one host; sorted. */
export interface TlsFailure {
  /** As the report has it, e.g. `certificate-expired`. */
  type: string;
  /** `receiving-mx-hostname`; null where the report does not say. */
  host: string | null;
  count: number;
}

/** RFC 8460 §4.4: the summary counts each failed session once. Some senders give details alone. */
export function failedSessions({ failed, failures }: Pick<TlsRow, "failed" | "failures">): number {
  return failed > 0 ? failed : failures.reduce((sum, { count }) => sum + count, 0);
}
