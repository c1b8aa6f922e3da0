// Annotations at the lines that declare faulty records.
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { AnnotationProperties } from "@actions/core";
import type { Location } from "../model.ts";
import type { Annotation } from "../report/annotations.ts";
import { quoteLocation, quoteProse } from "../report/sanitize.ts";
import type { Runner } from "./runner.ts";

/** GitHub shows ten of each level per step. The job's result takes one error, a comment that could not be posted one notice. */
export const MAX_ANNOTATIONS = { error: 9, warning: 10, notice: 9 };

/** Annotates the first of each level. `root` is the workspace, to which paths are relative. */
export function annotate(runner: Runner, annotations: readonly Annotation[], root: string): void {
  const remaining = { ...MAX_ANNOTATIONS };
  for (const { level, title, message, location } of annotations) {
    if (remaining[level]-- <= 0) continue;
    const place = annotationProperties(root, location);
    if (place === null) runner[level](`${quoteLocation(location)}: ${message}`, { title });
    else runner[level](message, { title, ...place });
  }
}

/**
 * Null if GitHub cannot show an annotation there: outside the workspace (on Windows: on another drive, where the path remains
 * absolute), and in a file whose name must be quoted.
 */
function annotationProperties(root: string, { file, line, column }: Location): AnnotationProperties | null {
  const path = workspacePath(root, file);
  return path === null || quoteProse(path) !== path ? null : { file: path, startLine: line, startColumn: column };
}

/** A file's path relative to the workspace, with slashes; null if it is outside. */
export function workspacePath(root: string, file: string): string | null {
  const path = relative(root, resolve(root, file));
  return path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)
    ? null
    : path.split(sep).join("/");
}
