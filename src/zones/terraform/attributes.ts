// Terraform's JSON output format: the attributes of a resource, and which of them are unknown until applied, or sensitive.
import type { SentenceValues } from "../../message.ts";
import { member, textOf } from "../json-values.ts";

/** `hidden`: there is a value, but it is not to be shown, or not known before it is applied. `null` is an attribute that is not set. */
export type Attribute = { state: "known"; value: unknown } | { state: "hidden"; reason: Hidden };

export type Hidden = SentenceValues<"terraform/hidden-data">["hidden"];

/** The attributes of one resource, as they are or as they are planned. */
export class Attributes {
  readonly #values: unknown;
  readonly #unknown: unknown;
  readonly #sensitive: unknown;

  /** `unknown` and `sensitive` have the shape of `values`: `true` in place of a value, or of all below it. */
  constructor(values: unknown, unknown: unknown, sensitive: unknown) {
    this.#values = values;
    this.#unknown = unknown;
    this.#sensitive = sensitive;
  }

  get(...path: (string | number)[]): Attribute {
    if (isMarked(this.#unknown, path)) return { state: "hidden", reason: "unknown" };
    if (isMarked(this.#sensitive, path)) return { state: "hidden", reason: "sensitive" };
    let value = this.#values;
    for (const key of path) value = member(value, key);
    return { state: "known", value: value ?? null };
  }

  /** A string, or a number as one; null where it is hidden, or neither. */
  text(...path: (string | number)[]): string | null {
    const attribute = this.get(...path);
    return attribute.state === "known" ? textOf(attribute.value) : null;
  }
}

/** Whether the marks say so of the value on the path, of one it is part of, or of a part of it. */
function isMarked(marks: unknown, path: readonly (string | number)[]): boolean {
  let mark = marks;
  for (const key of path) {
    if (mark === true) return true;
    mark = member(mark, key);
  }
  return hasTrue(mark);
}

/** The depth is that of the plan's JSON, which is bounded. */
function hasTrue(mark: unknown): boolean {
  return mark === true || (typeof mark === "object" && mark !== null && Object.values(mark).some(hasTrue));
}
