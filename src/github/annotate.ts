// Annotations at the lines that declare what is wrong.
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { AnnotationProperties } from "@actions/core";
import type { Location } from "../model.ts";
import type { Runner } from "./runner.ts";

/** What one line of one file is told. */
export interface Annotation {
  level: "error" | "warning" | "notice";
  title: string;
  message: string;
  location: Location;
}

/** GitHub shows ten of each level a step; one is left for the verdict and for the notice about a comment. */
const SHOWN_PER_LEVEL = 9;

/** Annotates the first of each level. `root` is the workspace, to which paths are relative. */
export function annotate(runner: Runner, annotations: readonly Annotation[], root: string): void {
  const shown = { error: 0, warning: 0, notice: 0 };
  for (const { level, title, message, location } of annotations) {
    if (shown[level]++ < SHOWN_PER_LEVEL) runner[level](message, { title, ...placeOf(location, root) });
  }
}

/** A file outside the workspace cannot carry an annotation. */
function placeOf({ file, line, column }: Location, root: string): AnnotationProperties {
  const path = relative(root, resolve(root, file));
  if (path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return {};
  return { file: path.split(sep).join("/"), startLine: line, startColumn: column };
}
