// Annotations at the lines that declare what is wrong.
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { AnnotationProperties } from "@actions/core";
import type { Location } from "../model.ts";
import type { Annotation } from "../report/annotations.ts";
import type { Runner } from "./runner.ts";

/** GitHub shows ten of each level a step; one error is the verdict's, one notice that of a comment which could not be posted. */
export const SHOWN = { error: 9, warning: 10, notice: 9 };

/** Annotates the first of each level. `root` is the workspace, to which paths are relative. */
export function annotate(runner: Runner, annotations: readonly Annotation[], root: string): void {
  const left = { ...SHOWN };
  for (const { level, title, message, location } of annotations) {
    if (left[level]-- > 0) runner[level](message, { title, ...placeOf(location, root) });
  }
}

/** A file outside the workspace (on Windows: on another drive, where the path stays absolute) cannot carry an annotation. */
function placeOf({ file, line, column }: Location, root: string): AnnotationProperties {
  const path = pathIn(root, file);
  return path === null ? {} : { file: path, startLine: line, startColumn: column };
}

/** A file's path from the workspace on, with slashes; null where it is outside. */
export function pathIn(root: string, file: string): string | null {
  const path = relative(root, resolve(root, file));
  return path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? null : path.split(sep).join("/");
}
