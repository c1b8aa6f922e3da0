// Writes snapshot files (schema/snapshot.schema.json), which `read-snapshot` reads.
import packageJson from "../../package.json" with { type: "json" };
import type { View } from "../model.ts";
import type { KnownReports } from "../received-reports/known-reports.ts";
import { compareText } from "../text/order.ts";
import type { Tape } from "./tape.ts";

/** What the shards of one run have in common: the digests of what they read (hex), and the options that decide what is asked. */
export interface RunIdentity {
  /** The SHA-256 of the policy. */
  policy: string;
  /** Of the policy and the files that it names. */
  files: string;
  view: View | "auto";
  /** Of the files of the base commit; `none` without one, `unread` if its policy could not be read. */
  base: string;
}

/** The part of a run that was observed; `number` counts from 1. */
export interface ShardStamp {
  number: number;
  of: number;
  run: RunIdentity;
}

/** A run as it was observed. `at` is ISO 8601. */
export interface Snapshot {
  at: string;
  /** It used no network (`--offline`). */
  offline: boolean;
  resolvers: { url: string; validates: boolean | null }[];
  /** null where it read none. */
  reports: KnownReports | null;
  tape: Tape;
}

/** The snapshot as a file's text, its questions sorted, an answer at a time. */
export function* formatSnapshot(
  { at, offline, resolvers, reports, tape }: Snapshot,
  shard: ShardStamp | null = null,
): Generator<string> {
  const tool = { name: "mail-policy", version: packageJson.version };
  const part = shard === null ? {} : { shard };
  const head = JSON.stringify({ version: 1, tool, at, offline, ...part, resolvers }, null, INDENT);
  yield head.slice(0, -"\n}".length);
  yield* formatAnswers("dns", tape.dns);
  yield* formatAnswers("https", tape.https);
  yield* formatAnswers("smtp", tape.smtp);
  if (reports !== null) yield* formatReports(reports);
  yield "\n}\n";
}

const INDENT = 1;

/** `domains` last: one at a time. */
function* formatReports({ evidence, ...rest }: KnownReports): Generator<string> {
  const { domains, ...head } = evidence;
  const text = JSON.stringify({ ...rest, evidence: head });
  yield `,\n "reports": ${text.slice(0, -"}}".length)},"domains":{`;
  let separator = "";
  for (const [name, domain] of Object.entries(domains)) {
    yield `${separator}\n  ${JSON.stringify(name)}: ${JSON.stringify(domain)}`;
    separator = ",";
  }
  yield "\n }}}";
}

/** A member of the snapshot, with the comma before it. */
function* formatAnswers(member: string, answers: Pick<Map<string, unknown>, "keys" | "get">): Generator<string> {
  yield `,\n "${member}": {`;
  let separator = "";
  for (const question of [...answers.keys()].toSorted(compareText)) {
    const answer = JSON.stringify(answers.get(question), null, INDENT);
    yield `${separator}\n  ${JSON.stringify(question)}: ${answer.replaceAll("\n", "\n  ")}`;
    separator = ",";
  }
  yield separator === "" ? "}" : "\n }";
}
