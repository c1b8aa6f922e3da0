// SPF, Sender Policy Framework (RFC 7208): which servers may send mail for a domain.
//
// A domain publishes one TXT record such as `v=spf1 mx include:_spf.provider.example -all`. A receiver takes the domain of
// the envelope sender and reads its record from left to right: the first mechanism that matches the client's address gives
// the result. `include` and `redirect` go on in the records of other domains. Receivers reject or mark forged mail by it,
// and DMARC relies on it: mail that passes SPF for an aligned domain passes DMARC.
//
// Without a record anyone can send as the domain. A record that is too wide lets strangers pass. One that is broken loses
// genuine mail: a syntax error anywhere in the tree, a second record or the eleventh lookup is a permanent error.
//
// Here are the values: the terms of one record, and the tree of records that its evaluation can reach.
import type { Message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { isSpfRecord } from "../../text/spf-version.ts";
import type { MacroString } from "./macro.ts";

/** The result a matching mechanism gives: `+` pass, `-` fail, `~` softfail, `?` neutral (RFC 7208 §4.6.2). */
export type Qualifier = "+" | "-" | "~" | "?";

/** A mechanism, such as `include:_spf.example.de` or `a/24`. Prefix lengths default to 32 and 128; `domain` null means the current domain. */
export type Mechanism =
  | { kind: "all" }
  | { kind: "include"; domain: MacroString }
  | { kind: "exists"; domain: MacroString }
  | { kind: "a" | "mx"; domain: MacroString | null; prefix4: number; prefix6: number }
  | { kind: "ptr"; domain: MacroString | null }
  | { kind: "ip4" | "ip6"; network: string; prefix: number };

/** A modifier, such as `redirect=_spf.example.de`; `other` is one that receivers ignore (RFC 7208 §6). */
export type Modifier = { kind: "redirect" | "exp"; domain: MacroString } | { kind: "other" };

/** One term, and its text as written. */
export type SpfTerm = { text: ByteString } & (
  | (Mechanism & { qualifier: Qualifier })
  | (Modifier & { qualifier: null })
);

/** The family of the connecting client's address. */
export type AddressFamily = "v4" | "v6";

/** What a term's lookups return for clients of one family; `void` is NXDOMAIN or an empty answer (RFC 7208 §4.6.4). */
export type LookupOutcome = "found" | "void" | "unknown";

/** The questions of a term that find nothing for clients of one family (RFC 7208 §4.6.4): the names asked for, and how many more there may be. */
export interface VoidLookups {
  names: Name[];
  possible: number;
}

/** A term on the way to a result, and the domain whose record contains it. */
export interface PathStep {
  domain: Name;
  term: ByteString;
}

/** What becomes of mail from a client that no domain knows. */
export interface StrangerResult {
  ip: string;
  family: AddressFamily;
  /** The includes and redirects on the way, then the term that matched; null unless mail passes by a name that depends on it. */
  passedBy: PathStep[] | null;
  /** Evaluation stopped at a limit (RFC 7208 §4.6.4). */
  isOverLimit: boolean;
  /** Why it shows nothing: a question has no answer, or the record names the address; else null. */
  unmeasured: Message | null;
}

/** Why evaluation ends in permerror at a record: it does not parse, or the domain does not have exactly one. */
export interface SpfProblem {
  kind: "syntax" | "missing" | "several" | "loop";
  message: Message;
}

/** One record of the tree. `lookups` is the worst case of it and all below, a lower bound where part is unknown. */
export interface SpfNode {
  /** As expanded, even if that is not a valid name. */
  domain: Name;
  /** The name that publishes the record, another one where aliases led there; `domain` where there is none. */
  owner: Name;
  /** null unless the domain has exactly one record. */
  text: ByteString | null;
  problem: SpfProblem | null;
  /** Why the record was not seen; null if it was. */
  unknown: Message | null;
  lookups: number;
  /** Empty if the record has a problem. */
  branches: SpfBranch[];
}

/** One term of a record in the tree. */
export interface SpfBranch {
  text: ByteString;
  kind: SpfTerm["kind"];
  qualifier: Qualifier | null;
  /** false after `all`, and for a `redirect` in a record with `all`: receivers ignore them. */
  isEvaluated: boolean;
  /** The lookups of the term and of all below it. */
  lookups: number;
  /** The name it looks up; null if it looks up none, or the name is unknown. */
  name: Name | null;
  /** Why it was not looked up; null if it was, or looks up nothing. */
  notLookedUp: Message | null;
  /** If its name depends on the mail: what all such names end in (`_spf.example.de` of `%{i}._spf.%{d}`), null for nothing. */
  mailDependent: { suffix: Name | null } | null;
  /** The address families whose clients it all matches. */
  covers: AddressFamily[];
  /** `include` and `redirect`: the record they lead to. */
  target: SpfNode | null;
  /** `a`, `mx`, `exists`, `ptr`: what their lookups return; null for the rest. */
  found: Record<AddressFamily, LookupOutcome> | null;
  /** `a`, `mx`, `exists`, `ptr`: those of its lookups that are void, the addresses of MX hosts included; null for the rest. */
  voids: Record<AddressFamily, VoidLookups> | null;
  /** The first question of those lookups without an answer, and why; null if all were answered. */
  unanswered: Message | null;
  /** The lengths of the networks it matches, by family. */
  prefixes: Partial<Record<AddressFamily, number>>;
  /** `ip4`, `ip6`: the address as written; null for the rest. */
  network: string | null;
  /** `mx`: how many records name hosts; null if that is unknown, and for the rest. */
  mxRecords: number | null;
  /** It is a `ptr`, or has the macro `p`. */
  asksPtr: boolean;
}

/** Names of the tree that the repository declares. */
export interface OwnNames {
  /** The addresses of `a` and `mx` terms, by `a mail.example.de`, `mx example.de`. */
  addresses: Record<string, string[]>;
  /** Names whose SPF record is declared. */
  records: Name[];
  /** Names `_spf1` … below the domain that have no record yet. */
  spareNames: Name[];
}

/**
 * The domain's one SPF record and the tree below it; `owner` is the name that publishes it, the target of an alias if there is one.
 * `declared` are the owners of records of the tree that the repository declares.
 */
export interface SpfFact {
  domain: Name;
  owner: Name;
  text: ByteString;
  /** TXT values beside the record that were meant as one: receivers ignore them. */
  misspelt: ByteString[];
  tree: SpfNode;
  /** Where names in the tree depend on the mail: what becomes of mail from strangers. */
  strangers: StrangerResult[];
  declared: Name[];
  /** null where the record is not declared, or has few lookups. */
  own: OwnNames | null;
}

/** Whether a text that is not an SPF record looks like one: the version misspelt, quoted, or not followed by a space. */
export function resemblesSpf(text: ByteString): boolean {
  return /^\W*v?\W*spf/i.test(text);
}

/** The SPF records among TXT values (RFC 7208 §4.5): the version ends at a space or the end; §12: in any letter case. */
export function selectSpf(texts: readonly ByteString[]): ByteString[] {
  return texts.filter(isSpfRecord);
}
