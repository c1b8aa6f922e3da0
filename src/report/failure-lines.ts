// The lines of files that failures point to.
import type { DomainReport } from "../run-report.ts";

/** By file; a file that only a fix changes has none. */
export type FailureLines = ReadonlyMap<string, ReadonlySet<number>>;

export class LineSets {
  readonly #lines = new Map<string, Set<number>>();

  add({ findings }: DomainReport): void {
    for (const { outcome, location, fix } of findings) {
      if (outcome !== "fail") continue;
      this.#linesOf(location.file).add(location.line);
      if (fix?.edit) this.#linesOf(fix.edit.file);
    }
  }

  lines(): FailureLines {
    return this.#lines;
  }

  #linesOf(file: string): Set<number> {
    const lines = this.#lines.get(file) ?? new Set();
    this.#lines.set(file, lines);
    return lines;
  }
}
