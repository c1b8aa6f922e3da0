// What a repository wants DNS to answer about a domain, RRset by RRset; of zones, files and formats nothing shows here.
import type { Name } from "./name.ts";
import type { Rr, RrType } from "./record.ts";

/** An RRset, by what it is asked for with. */
export interface RrsetKey {
  name: Name;
  type: RrType;
}

/**
 * What is wanted of an RRset. `records`: these and no others · `shared`: these, beside what others keep there, but none of `gone` · `gone`: the
 * RRset is deleted; a wildcard may answer in its place · `none`: nothing answers · `undecided`: known only once that is applied · `unsaid`.
 */
export type Wanted =
  | { kind: "records"; records: Rr[] }
  | { kind: "shared"; records: Rr[]; gone: Rr[] }
  | { kind: "gone" | "none" | "undecided" | "unsaid" };

/** What is declared of a domain. */
export interface Declaration {
  /** The RRsets declared at its name and below, those to be deleted too, each once. */
  rrsets: readonly RrsetKey[];
  /** Types declared there whose data this project does not read, sorted. */
  unread: readonly string[];
  /** What is wanted of any RRset, declared by name or not: a whole zone says of each of its names what there is. */
  wanted: (name: Name, type: RrType) => Wanted;
}
