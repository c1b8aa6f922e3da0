// What the drift issue remembers: a hidden line of its body. Others may edit the issue: hostile.
import { createHash } from "node:crypto";
import { commentMarker, hiddenLine, hiddenText, parseHiddenList } from "./own-comments.ts";

/** The open findings of an issue, and how far others were notified. */
export interface IssueMemory {
  /** Their keys (`Finding.key`), as many as fit. */
  keys: readonly string[];
  /** How many more there are; null: unknown, because the line was damaged or a longer list has changed. */
  more: number | null;
  /** Of all keys. */
  digest: string;
  /** Counts the changes of the set of findings. */
  revision: number;
  /** The revision that the webhook was notified of; 0: none. */
  notified: number;
}

export const NOTHING_REMEMBERED: IssueMemory = { keys: [], more: 0, digest: "", revision: 0, notified: 0 };
/** What an issue remembers whose line was damaged. */
export const DAMAGED_MEMORY: IssueMemory = { ...NOTHING_REMEMBERED, more: null };

/** Project limit: characters of the hidden line, about a third of what an issue takes. */
const LINE_LIMIT = 20_000;

/** The memory of an issue about these keys, in the order in which they matter. `isWhole`: it is about no others. */
export function remember(
  keys: readonly string[],
  { revision, notified }: Pick<IssueMemory, "revision" | "notified">,
  isWhole = true,
): IssueMemory {
  let room = LINE_LIMIT - 200; // the rest of the line
  const fitting = keys.findIndex((key) => (room -= hiddenText(JSON.stringify(key)).length + 3) < 0);
  const kept = fitting < 0 ? keys : keys.slice(0, fitting);
  const more = isWhole ? keys.length - kept.length : null;
  return { keys: kept, more, digest: digestOf(keys), revision, notified };
}

/** The same for the same keys in any order. */
export function digestOf(keys: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(keys.toSorted())).digest("base64url").slice(0, 16);
}

/** The body of an issue: two hidden lines, then its text. */
export function issueBody(label: string, memory: IssueMemory, text: string): string {
  const { keys, more, digest, revision, notified } = memory;
  return `${commentMarker(label)}\n${hiddenLine("open", JSON.stringify([revision, notified, digest, more, ...keys]))}\n${text}`;
}

/** What the body of an issue remembers, and its text. */
export function readIssueBody(body: string): { memory: IssueMemory; text: string } {
  const [, line = "", text = ""] = /^[^\n]*\n<!-- open:([^\s>]*) -->\r?(?:\n|$)([^]*)$/.exec(body) ?? [];
  return { memory: parseMemory(line) ?? DAMAGED_MEMORY, text };
}

function parseMemory(line: string): IssueMemory | null {
  const [revision, notified, digest, more, ...keys] = parseHiddenList(line, LINE_LIMIT) ?? [];
  const areValid =
    isCount(revision) &&
    isCount(notified) &&
    (more === null || isCount(more)) &&
    isText(digest) &&
    keys.every(isText) &&
    (more !== 0 || digest === digestOf(keys) || (digest === "" && keys.length === 0));
  return areValid ? { revision, notified, digest, more, keys } : null;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === "string";
