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
  const path = relative(root, resolve(root, file));
  if (path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return {};
  return { file: path.split(sep).join("/"), startLine: line, startColumn: column };
}
