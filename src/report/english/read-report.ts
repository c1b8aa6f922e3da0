// The sentences of a report that was read back: they have been said before.
import type { Sentence } from "./sentence.ts";

export const readReport = {
  "report/sentence": ({ text }: { text: string }) => text,
  /** Of a finding that is shown with others: those with the same number. */
  "report/finding": ({ text }: { text: string; group: number }) => text,
  /** Of an unknown finding. */
  "report/unknown": ({ text }: { text: string; cause: Sentence }) => text,
};
