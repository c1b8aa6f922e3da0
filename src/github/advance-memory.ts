// What the pull request of the next steps remembers: a hidden line of its body. Others may edit the body: hostile.
import { createHash } from "node:crypto";
import type { Proposal } from "../advance/proposal.ts";
import { hiddenLine, parseHiddenList } from "./own-comments.ts";

/** Digests of proposals: those that the pull request is about, and those of earlier ones that somebody closed, the latest first. */
export interface AdvanceMemory {
  proposed: readonly string[];
  declined: readonly string[];
  /** The last run proposed nothing. */
  isIdle: boolean;
}

export const NOTHING_REMEMBERED: AdvanceMemory = { proposed: [], declined: [], isIdle: false };

/** Project limit: declined proposals that are remembered, some 25 characters each in the hidden line. */
const MAX_DECLINED = 200;
/** Project limit: characters of the hidden line that are read. */
const LINE_LIMIT = 10_000;
const DIGEST = /^[\w-]{16}$/;

/** What a proposal would publish, wherever it is declared: the same while only the evidence or other lines change. */
export function proposalDigest({ kind, domain, direction, records, served, newFiles }: Proposal): string {
  const lines = records.map(({ name, type, data }) => `${name} ${type} ${data}`).toSorted();
  const whole = JSON.stringify([kind, domain, direction, lines, served, newFiles]);
  return createHash("sha256").update(whole).digest("base64url").slice(0, 16);
}

/** The body of the pull request: a hidden line, then its text. */
export function advanceBody({ proposed, declined, isIdle }: AdvanceMemory, text: string): string {
  const line = hiddenLine("advance", JSON.stringify([proposed, declined.slice(0, MAX_DECLINED), isIdle]));
  return `${line}\n${text}`;
}

/** What a body remembers, and its text; nothing if the line was damaged. */
export function readAdvanceBody(body: string): { memory: AdvanceMemory; text: string } {
  const [, line = "", text = ""] = /^<!-- advance:([^\s>]*) -->\r?(?:\n|$)([^]*)$/.exec(body) ?? [];
  return { memory: parseMemory(line) ?? NOTHING_REMEMBERED, text };
}

function parseMemory(line: string): AdvanceMemory | null {
  const [proposed, declined, isIdle] = parseHiddenList(line, LINE_LIMIT) ?? [];
  const isValid = areDigests(proposed) && areDigests(declined) && typeof isIdle === "boolean";
  return isValid ? { proposed, declined, isIdle } : null;
}

function areDigests(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string" && DIGEST.test(one));
}
