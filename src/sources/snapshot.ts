// Reads and writes snapshot files (schema/snapshot.schema.json).
import { readFileSync, statSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import packageJson from "../../package.json" with { type: "json" };
import schema from "../../schema/snapshot.schema.json" with { type: "json" };
import { AuditError } from "../model.ts";
import type { DnsAnswer, HttpsResult } from "../ports.ts";
import type { Tape } from "./tape.ts";

/** A run as it was observed. `at` is ISO 8601. */
export interface Snapshot {
  at: string;
  /** It asked no one (`--offline`). */
  offline: boolean;
  resolvers: { url: string; validates: boolean | null }[];
  tape: Tape;
}

/** Ten thousand domains fill about 300 MB; more is no snapshot of ours. */
const MOST_OCTETS = 512 * 1024 * 1024;

/** The snapshot as a file's text, its questions sorted. */
export function formatSnapshot({ at, offline, resolvers, tape }: Snapshot): string {
  const sorted = <T>(map: Map<string, T>): Record<string, T> =>
    Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const tool = { name: "mail-policy", version: packageJson.version };
  return `${JSON.stringify({ version: 1, tool, at, offline, resolvers, dns: sorted(tape.dns), https: sorted(tape.https) }, null, 1)}\n`;
}

/** Reads a snapshot file; an AuditError says what is wrong with it. */
export function readSnapshot(file: string): Snapshot {
  let data: unknown;
  try {
    if (statSync(file).size > MOST_OCTETS) throw new Error("it is larger than 512 MiB");
    data = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new AuditError(`cannot read the snapshot ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const ajv = new Ajv2020({ strict: false });
  const valid = ajv.compile<SnapshotFile>(schema);
  if (!valid(data)) {
    throw new AuditError(`${file} is no snapshot that this version can replay: ${ajv.errorsText(valid.errors, { dataVar: "snapshot" })}`);
  }
  const { at, offline, resolvers, dns, https } = data;
  return { at, offline, resolvers, tape: { dns: new Map(Object.entries(dns)), https: new Map(Object.entries(https)) } };
}

interface SnapshotFile {
  at: string;
  offline: boolean;
  resolvers: Snapshot["resolvers"];
  dns: Record<string, DnsAnswer>;
  https: Record<string, HttpsResult>;
}
