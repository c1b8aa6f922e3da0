// Commits that are known again as ours: their message ends in a seal over all that they are made of. A commit that somebody adds has no
// seal, and one that somebody amends has a broken one.
import { createHash } from "node:crypto";
import type { ChangedFile } from "../run/advance-change.ts";
import { compareText } from "../text/order.ts";
import type { GitCommit } from "./git-database.ts";

const CHANGE = "Mail-Policy-Change";
const SEAL = "Mail-Policy-Seal";

/** The same for the same change of the same files, on top of any commit that has these: a change of others makes a conflict. */
export function changeDigest(files: readonly Omit<ChangedFile, "mode">[]): string {
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
  return digestOf(sorted.map(({ path, octets, replaces }) => [path, replaces, octets]));
}

/** The commit with `change`, the digest of its files, and its seal at the end of its message. */
export function sealed(commit: GitCommit, change: string): GitCommit {
  const message = `${commit.message.trimEnd()}\n\n${CHANGE}: ${change}`;
  return { ...commit, message: `${message}\n${SEAL}: ${sealOf({ ...commit, message })}` };
}

/** The digest of the files of a commit of ours; null for any other commit. */
export function changeOf(commit: GitCommit): string | null {
  const [, message = "", change = "", seal = ""] =
    /^([^]*\nMail-Policy-Change: ([\w-]{22}))\nMail-Policy-Seal: ([\w-]{22})$/.exec(commit.message.trimEnd()) ?? [];
  return seal !== "" && seal === sealOf({ ...commit, message }) ? change : null;
}

function sealOf({ message, tree, parents }: GitCommit): string {
  return digestOf([message, tree, parents]);
}

/** 22 characters. */
function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);
}
