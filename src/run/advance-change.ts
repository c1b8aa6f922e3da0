// What the proposals change, as files of one commit: each proposal as a whole, or not at all.
import type { NewFile, Proposal } from "../advance/proposal.ts";
import type { ByteString } from "../dns/record.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { FileEdit } from "../model.ts";
import { encodeUtf8 } from "../text/utf8.ts";
import { applyEdits, overlap } from "../zones/edits/apply-edits.ts";
import { isGitFolder } from "../zones/repository/confine.ts";

/** Project limits of one pull request, which somebody reviews. */
const MAX_PROPOSALS = 50;
const MAX_FILES = 50;
/** Project limit: octets of a file that is changed, as in `zones/edits`. */
const MAX_OCTETS = 16 * 2 ** 20;

/** The mode of a folder, as git has it. */
const FOLDER = "040000";

/** A proposal that is not in the change, and why. */
interface LeftOut {
  proposal: Proposal;
  reason: Message;
}

/** A file of the commit. */
export interface ChangedFile {
  path: string;
  mode: "100644" | "100755";
  octets: ByteString;
  /** The content that it replaces, as git names it; null for a new file. */
  replaces: string | null;
}

export interface AdvanceChange {
  included: readonly Proposal[];
  leftOut: readonly LeftOut[];
  files: readonly ChangedFile[];
}

/** An entry of a commit. `mode` as git has it; `sha` names its content; `size`: octets, if known. */
interface BaseFile {
  mode: string;
  sha: string;
  size: number | undefined;
}

/** The commit that the change is made to; its files, folders, links and submodules by path. */
export interface BaseFiles {
  files: ReadonlyMap<string, BaseFile>;
  read: (sha: string) => Promise<ByteString>;
  /** Whether the audit depends on a file: no other one is changed. */
  isInput: (file: string) => boolean;
}

/** Makes the change to the files as they are now. Rejects with what `read` does. */
export async function makeChange(candidates: readonly Proposal[], base: BaseFiles): Promise<AdvanceChange> {
  const change = new Change(base);
  const leftOut: LeftOut[] = [];
  const included: Proposal[] = [];
  for (const proposal of candidates) {
    const reason =
      included.length === MAX_PROPOSALS ? message("advance-pull-request/full") : await change.add(proposal);
    if (reason === null) included.push(proposal);
    else leftOut.push({ proposal, reason });
  }
  return { included, leftOut, files: change.files() };
}

class Change {
  readonly #base: BaseFiles;
  readonly #edits = new Map<string, { octets: ByteString; edits: readonly FileEdit[] }>();
  readonly #newFiles = new Map<string, NewFile>();

  constructor(base: BaseFiles) {
    this.#base = base;
  }

  /** Adds all that a proposal changes; or why nothing of it. */
  async add({ edits, newFiles }: Proposal): Promise<Message | null> {
    const added = new Map<string, { octets: ByteString; edits: readonly FileEdit[] }>();
    for (const file of new Set(edits.map((edit) => edit.file))) {
      const own = edits.filter((edit) => edit.file === file);
      const refusal = this.#refusal(file, { isNew: false });
      if (refusal !== null) return refusal;
      const octets = this.#edits.get(file)?.octets ?? (await this.#base.read(this.#base.files.get(file)?.sha ?? ""));
      if (applyEdits(octets, own) === null) return message("advance-pull-request/changed", { file });
      const earlier = this.#edits.get(file)?.edits ?? [];
      const more = own.filter((edit) => !earlier.some((one) => isSameEdit(one, edit)));
      if (this.#newFiles.has(file) || more.some((edit) => earlier.some((one) => overlap(one, edit))))
        return message("advance-pull-request/overlaps", { file });
      added.set(file, { octets, edits: [...earlier, ...more] });
    }
    for (const { file, text } of newFiles) {
      const refusal = this.#refusal(file, { isNew: true });
      if (refusal !== null) return refusal;
      const isTaken = this.#edits.has(file) || added.has(file) || (this.#newFiles.get(file)?.text ?? text) !== text;
      if (isTaken) return message("advance-pull-request/overlaps", { file });
    }
    const names = new Set([...this.#edits.keys(), ...this.#newFiles.keys(), ...added.keys(), ...newFiles.map(fileOf)]);
    if (names.size > MAX_FILES) return message("advance-pull-request/full");
    for (const [file, changed] of added) this.#edits.set(file, changed);
    for (const one of newFiles) this.#newFiles.set(one.file, one);
    return null;
  }

  files(): ChangedFile[] {
    const edited = [...this.#edits].map(([path, { octets, edits }]) => {
      const found = this.#base.files.get(path);
      const mode = found?.mode === "100755" ? "100755" : "100644";
      return { path, mode, octets: applyEdits(octets, edits) ?? octets, replaces: found?.sha ?? null } as const;
    });
    const written = [...this.#newFiles.values()].map(
      ({ file, text }) => ({ path: file, mode: "100644", octets: encodeUtf8(text), replaces: null }) as const,
    );
    return [...edited, ...written];
  }

  /** Why a file is not changed; null if it may be. */
  #refusal(file: string, { isNew }: { isNew: boolean }): Message | null {
    const { files, isInput } = this.#base;
    const found = files.get(file);
    const isInFolders = this.#isInFolders(file);
    if (found === undefined && isInFolders && !isNew) return message("advance-pull-request/changed", { file });
    const isRegular = found === undefined || (found.mode.startsWith("100") && (found.size ?? 0) <= MAX_OCTETS);
    const isAllowed = isRegular && isPlainPath(file) && (isInput(file) || (isNew && found === undefined));
    return isAllowed && isInFolders ? null : message("advance-pull-request/refused", { file });
  }

  /** Whether all that a file is below are folders: a link, file or submodule there would be replaced by one. */
  #isInFolders(file: string): boolean {
    const steps = file.split("/");
    const above = steps.slice(1).map((_, i) => this.#base.files.get(steps.slice(0, i + 1).join("/")));
    return above.every((one) => one === undefined || one.mode === FOLDER);
  }
}

const fileOf = ({ file }: NewFile): string => file;

function isSameEdit(a: FileEdit, b: FileEdit): boolean {
  return a.line === b.line && a.endLine === b.endLine && a.after.join("\n") === b.after.join("\n");
}

/** Below the top of the repository, and not a workflow, which a job's token may not change. */
function isPlainPath(file: string): boolean {
  const steps = file.split("/");
  const isPlain = steps.every((step) => step !== "" && step !== "." && step !== ".." && !isGitFolder(step));
  return isPlain && !file.toLowerCase().startsWith(".github/workflows/");
}
