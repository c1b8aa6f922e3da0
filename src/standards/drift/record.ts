// Drift: live DNS differs from what the repository declares.
//
// Where DNS is kept as code, a reviewed change counts only once it is deployed, and a record changed by hand was never
// reviewed: the next deployment overwrites it. So every declared RRset is asked for and compared with the answer, TTLs aside, and so
// are the usual mail records that the repository does not declare. Audits of the default branch rely on
// it; without it the planned view audits records that are not published, and a DKIM key or MX record that somebody added by
// hand goes unnoticed. In the planned view nothing is compared: declared records are not live before they are deployed.
import type { Message } from "../../message.ts";
import type { DomainIntent } from "../../dns/intended-rrset.ts";
import type { Name } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";

/** What is declared of each domain; `planned` in the planned view, whose records live DNS cannot have yet. */
export type Declarations = ReadonlyMap<Name, DomainIntent> | "planned";

/** A record's data: `text` as evidence has it (a TXT value unquoted), `data` as a master file, in one form for all that are equal. */
export interface DriftRecord {
  text: string;
  data: string;
}

/** An RRset that live DNS does not answer as declared. */
export interface RrsetDifference {
  type: RrType;
  name: Name;
  /** Who manages it: the repository, the repository and others, or only others. */
  held: "declared" | "shared" | "unmanaged";
  /** What is declared; of that, what is not live. */
  declared: DriftRecord[];
  missing: DriftRecord[];
  /** What is live and must not be. */
  extra: DriftRecord[];
  /** The target of the alias that is live in place of what is declared; null where the name is not an alias. */
  alias: Name | null;
}

/** The comparison. Lists are bounded; the numbers count all. */
export type Drift =
  | { view: "planned" }
  | {
      view: "live";
      /** Declared RRsets that live DNS answers as declared. */
      matching: number;
      differing: number;
      differences: RrsetDifference[];
      /** RRsets that live DNS gave no usable answer for, or whose declaration has a fault, and why. */
      unmeasured: number;
      reasons: Message[];
      /** RRsets over the limit, which are not asked for. */
      unasked: number;
      /** RRsets whose data is known only after apply, and types whose data is not parsed. */
      undecided: number;
      unread: string[];
    };
