// Settings of a policy whose shape may still be wrong in any way: what is not as it should be is left to `schema.ts`.
import type { Message } from "../../message.ts";
import type { PolicyFault, KeyPath } from "../fault.ts";
import { withSlashes } from "../path.ts";
import type { PolicySource } from "../source.ts";

/** A value of a policy, and the way to it. */
export interface Entry {
  path: KeyPath;
  value: unknown;
}

/** A settings map: `defaults`, or one entry of `domains`. `inherited`: the maps that it inherits from, nearest first. */
export interface Settings extends Entry {
  inherited: readonly unknown[];
}

/** A list in a map of settings, its own or the nearest that it inherits. */
export function listOf({ value, inherited }: Settings, map: string, list: string): unknown {
  return [value, ...inherited].map((each) => member(member(each, map), list)).find((each) => each !== undefined);
}

/** The value of a key of a map. */
export function member(value: unknown, key: string): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The keys of a map. */
export function keys(value: unknown): string[] {
  return isMap(value) ? Object.keys(value) : [];
}

/** The entries of a list. */
export function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The patterns of a key that has one or a list of them, each with its path; what is not text is left to `schema.ts`. */
export function patternsAt(source: PolicySource, at: readonly string[]): { pattern: string; path: KeyPath }[] {
  const value = at.reduce<unknown>(member, source.value);
  const entries =
    typeof value === "string"
      ? [{ entry: value, path: [...at] }]
      : items(value).map((entry, i) => ({ entry, path: [...at, i] }));
  return entries.flatMap(({ entry, path }) =>
    typeof entry === "string" && entry !== "" ? [{ pattern: withSlashes(entry), path }] : [],
  );
}

/** A fault at a key of the policy, or at its value. */
export function createFault(
  source: PolicySource,
  path: KeyPath,
  message: string | Message,
  at: "key" | "value" = "value",
): PolicyFault {
  return { path, offset: source.offsetOf(path, at), message };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
