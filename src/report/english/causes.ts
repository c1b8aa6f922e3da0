// Why something could not be measured.
import type { Sentence } from "./sentence.ts";

export const causes = {
  "cause/question": ({ question, reason }: { question: string; reason: Sentence }) => `${question}: ${reason}`,
  "cause/bogus": () => "the answer is bogus (DNSSEC)",
  "cause/indeterminate": () =>
    "DNSSEC status unknown: no validating resolver was queried over a trusted channel (DoH, DoT, loopback)",
  "cause/missing-shard": ({ number, of }: { number: number; of: number }) => `shard ${number} of ${of} left no results`,
  "cause/no-report-files": ({ kind }: { kind: "dmarc" | "tls-rpt" }) => `no file matches \`reports: ${kind}:\``,
  "cause/several": ({ causes: all }: { causes: readonly Sentence[] }) => all.join("; "),
  "cause/partly": ({ measured, cause }: { measured: Sentence; cause: Sentence }) =>
    `${measured}; not measured: ${cause}`,
  "cause/an-address": () => "an address",
  "cause/a-host": () => "a host",
};
