// Drift: what live DNS answers beside what the repository declares.
import type { DomainIntent } from "../../dns/intended-rrset.ts";
import type { Name } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";

/** What is declared of each domain; `planned` where what is judged is what will be, so that live DNS cannot have it yet. */
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
  /** Who is to know of it: the repository, it and others, or nobody in it. */
  held: "declared" | "shared" | "unmanaged";
  /** What is declared; of that, what is not live. */
  declared: DriftRecord[];
  missing: DriftRecord[];
  /** What is live and must not be. */
  extra: DriftRecord[];
  /** Where the name leads, live, in place of what is declared; null where it is no alias. */
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
      /** RRsets live DNS said nothing of that can be used, and why. */
      unmeasured: number;
      reasons: string[];
      /** RRsets beyond the number that is asked for. */
      unasked: number;
      /** RRsets whose data nobody knows before they are applied, and types that are not read. */
      undecided: number;
      unread: string[];
    };
