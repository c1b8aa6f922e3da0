// The RRsets that a repository declares for a domain, independent of zones, files and formats.
import type { Name } from "./name.ts";
import type { Message } from "../message.ts";
import type { Rr, RrType } from "./record.ts";

/** An RRset by its name and type. */
export interface RrsetKey {
  name: Name;
  type: RrType;
}

/**
 * What is wanted of an RRset. `records`: these and no others · `partly-managed`: these, beside what others keep there, but none of `deleted` · `deleted`: the
 * RRset is deleted; a wildcard may answer in its place · `empty`: nothing answers · `undecided`: known only once that is applied, or once
 * its `fault` is fixed · `undeclared`: nothing is said of it.
 */
export type Intent =
  | { kind: "records"; records: Rr[] }
  | { kind: "partly-managed"; records: Rr[]; deleted: Rr[] }
  | { kind: "deleted" | "empty" | "undeclared" }
  | { kind: "undecided"; fault?: Message };

/** The declarations about a domain. */
export interface DomainIntent {
  /** The RRsets declared at its name and below, those to be deleted too, each once. */
  rrsets: readonly RrsetKey[];
  /** Types declared there whose data this project does not read, sorted. */
  unparsedTypes: readonly string[];
  /** What is wanted of any RRset, declared by name or not: a whole zone says of each of its names what there is. */
  intentFor: (name: Name, type: RrType) => Intent;
}
