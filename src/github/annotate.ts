// Annotations at the lines that declare faulty records.
import type { Location } from "../model.ts";
import { isInRepository } from "../model.ts";
import type { Annotation } from "../report/annotations.ts";
import { quoteLocation, quoteProse } from "../report/sanitize.ts";
import type { AnnotationProperties, Runner } from "./runner.ts";

/** GitHub shows ten of each level per step. The job's result takes one error; the baseline, the comment or the drift issue, and the suggestions or the notification a notice each. */
export const MAX_ANNOTATIONS = { error: 9, warning: 10, notice: 7 };

/** Annotates the first of each level. */
export function annotate(runner: Runner, annotations: readonly Annotation[]): void {
  const remaining = { ...MAX_ANNOTATIONS };
  for (const { level, title, message, location } of annotations) {
    if (remaining[level]-- <= 0) continue;
    const place = annotationProperties(location);
    if (place === null) runner[level](`${quoteLocation(location)}: ${message}`, { title });
    else runner[level](message, { title, ...place });
  }
}

/** Null if GitHub cannot show an annotation there: outside of the repository, and in a file whose name must be quoted. */
function annotationProperties(location: Location): AnnotationProperties | null {
  const { file, line, column } = location;
  return isInRepository(location) && quoteProse(file) === file ? { file, startLine: line, startColumn: column } : null;
}
