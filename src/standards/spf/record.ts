// SPF records (RFC 7208): what one says, and the tree of records that its evaluation can reach.
import type { Text } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { MacroString } from "./macro.ts";

/** The result a matching mechanism gives: pass, fail, softfail, neutral (RFC 7208 §4.6.2). */
export type Qualifier = "+" | "-" | "~" | "?";

/** A mechanism. Prefix lengths are those written, else 32 and 128; `domain` null means the current domain. */
export type Mechanism =
  | { kind: "all" }
  | { kind: "include"; domain: MacroString }
  | { kind: "exists"; domain: MacroString }
  | { kind: "a" | "mx"; domain: MacroString | null; prefix4: number; prefix6: number }
  | { kind: "ptr"; domain: MacroString | null }
  | { kind: "ip4" | "ip6"; network: string; prefix: number };

/** A modifier; `other` is one that receivers ignore (RFC 7208 §6). */
export type Modifier = { kind: "redirect" | "exp"; domain: MacroString } | { kind: "other" };

/** One term and its text as written. */
export type SpfTerm = { text: ByteString } & (
  | (Mechanism & { qualifier: Qualifier })
  | (Modifier & { qualifier: null })
);

/** The family of the connecting client's address. */
export type AddressFamily = "v4" | "v6";

/** What a term's lookups brought for clients of one family; `void` is NXDOMAIN or nothing (RFC 7208 §4.6.4). */
export type LookupOutcome = "found" | "void" | "unknown";

/** Why evaluation ends in permerror at a record: it does not parse, or there is not exactly one to read. */
export interface SpfProblem {
  kind: "syntax" | "missing" | "several" | "loop";
  words: string;
}

/** One record of the walk. `lookups` is the worst case of it and all below, at least that where part is not known. */
export interface SpfNode {
  /** As expanded, where that is no valid name. */
  domain: Name;
  /** null where there is not one record to read. */
  text: ByteString | null;
  problem: SpfProblem | null;
  /** Why the record could not be seen; null where it was. */
  unknown: Text | null;
  lookups: number;
  /** None where the record has a problem. */
  branches: SpfBranch[];
}

/** One term of a walked record. */
export interface SpfBranch {
  text: ByteString;
  kind: SpfTerm["kind"];
  qualifier: Qualifier | null;
  /** false behind `all`, and for a `redirect` beside one: no receiver gets there. */
  evaluated: boolean;
  /** What the term costs with all below it. */
  lookups: number;
  /** The name it looks up; null where it looks up none, or that is not known. */
  name: Name | null;
  /** Why it is not known what it looks up, or was not asked for; in words that follow the term. */
  open: string | null;
  /** The families of which it matches every client. */
  covers: AddressFamily[];
  /** `include` and `redirect`: the record they lead to. */
  target: SpfNode | null;
  /** `a`, `mx`, `exists`, `ptr`: what their lookups brought; null for the rest. */
  found: Record<AddressFamily, LookupOutcome> | null;
  /** The first question of those lookups that brought no answer, and why; null where all did. */
  unanswered: string | null;
  /** The lengths of the networks it matches, by family. */
  prefixes: Partial<Record<AddressFamily, number>>;
  /** `ip4`, `ip6`: the address as written; null for the rest. */
  network: string | null;
  /** `mx`: how many records name hosts; null where that is not known, and for the rest. */
  mxRecords: number | null;
  /** It is a `ptr`, or has the macro `p`. */
  asksPtr: boolean;
}

/** The domain's one SPF record and the tree below it; `owner` is the name that publishes it, another one behind an alias. */
export interface SpfFact {
  domain: Name;
  owner: Name;
  text: ByteString;
  tree: SpfNode;
}

/** Whether a text that is no SPF record may be meant as one: its version misspelt, quoted, or set apart by other than a space. */
export function resemblesSpf(text: ByteString): boolean {
  return /^\W*v?\W*spf/i.test(text);
}

/** The SPF records among TXT values (RFC 7208 §4.5): the version ends at a space or the end; §12: in any letter case. */
export function selectSpf(texts: readonly ByteString[]): ByteString[] {
  return texts.filter((text) => /^v=spf1(?: |$)/i.test(text));
}
