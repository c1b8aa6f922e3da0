// The next step of a rollout, as data: what to change, and what speaks for it.
import type { Name } from "../dns/name.ts";
import type { Message } from "../message.ts";
import type { FileEdit, FixFile, FixRecord } from "../model.ts";

export type AdvanceKind = "dmarc" | "mta-sts" | "dkim";

/** What there is a wizard for. */
export const ADVANCE_KINDS: readonly AdvanceKind[] = ["dmarc", "mta-sts", "dkim"];

/** A whole file to write, by its name in the repository. */
export interface NewFile {
  file: string;
  text: string;
}

export interface Proposal {
  kind: AdvanceKind;
  domain: Name;
  /** `stay`: nothing is to be changed; `back`: failures rose, a step was too early. */
  direction: "forward" | "back" | "stay";
  /** Where the domain is, and where the step leads. */
  summary: Message;
  /** What stands in the way of the next step; empty where one is proposed. */
  obstacles: readonly Message[];
  /** What the decision is based on: rows of a table. */
  evidence: readonly { label: Message; value: Message }[];
  /** What to watch after the merge. */
  watch: readonly Message[];
  /** What to publish; empty if nothing is to be changed. */
  records: readonly FixRecord[];
  /** What to serve, beside the records. */
  served: readonly FixFile[];
  /** The same as changes to the repository, where it declares them. */
  edits: readonly FileEdit[];
  newFiles: readonly NewFile[];
}
