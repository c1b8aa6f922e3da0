import { debug, error, info, notice, setSecret, warning } from "@actions/core";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { AnnotationProperties } from "../../src/github/runner.ts";
import { openRunner } from "../../src/github/workflow-commands.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What `use` writes to a standard output of its own. */
function written(use: (runner: ReturnType<typeof openRunner>) => unknown, env: Record<string, string> = {}): string {
  let text = "";
  use(openRunner({ env, stdout: { write: (more) => (text += more) } }));
  return text;
}

/** What @actions/core writes to that of this process. */
function writtenByCore(use: () => unknown): string {
  let text = "";
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = (more: string | Uint8Array): boolean => (text += String(more)) !== "";
  try {
    use();
  } finally {
    stdout.write = write;
  }
  return text;
}

const TEXT = fc.string({ unit: fc.constantFrom("a", "%", "\r", "\n", ":", ",", "=", "ä") });
const PROPERTIES = fc.record(
  {
    title: TEXT,
    file: TEXT,
    startLine: fc.nat(9),
    endLine: fc.nat(9),
    startColumn: fc.nat(9),
    endColumn: fc.nat(9),
  },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<AnnotationProperties>;

const CORE = { debug, error, info, notice, setSecret, warning };

describe("workflow commands", () => {
  test("are those of @actions/core", () => {
    fc.assert(
      fc.property(TEXT, PROPERTIES, (text, properties) => {
        for (const name of ["error", "warning", "notice"] as const)
          expect(written((runner) => runner[name](text, properties))).toBe(
            writtenByCore(() => CORE[name](text, properties)),
          );
        for (const name of ["debug", "info", "setSecret"] as const)
          expect(written((runner) => runner[name](text))).toBe(writtenByCore(() => CORE[name](text)));
      }),
    );
  });

  test("fail the step with an error", () => {
    const runner = { env: {}, stdout: { write: () => true }, exitCode: undefined };
    openRunner(runner).setFailed("no");
    expect(runner.exitCode).toBe(1);
    expect(written((own) => own.setFailed(new Error("no")))).toBe(written((own) => own.error("Error: no")));
  });

  test("write outputs to the runner's file, and end each by a line that no value can have", () => {
    const { path, read, write } = temporaryFolder({ output: "" });
    written(({ setOutput }) => setOutput("name", "one\nghadelimiter_\ntwo"), { GITHUB_OUTPUT: path("output") });
    expect(read("output")).toMatch(/^name<<(ghadelimiter_[\da-f-]{36})\none\nghadelimiter_\ntwo\n\1\n$/);
    write("output", "");
    written(({ setOutput }) => setOutput("name", { b: 1 }), { GITHUB_OUTPUT: path("output") });
    expect(read("output")).toContain('\n{"b":1}\n');
  });

  test("refuse a file of outputs that is not there, and without one print outputs", () => {
    const { path } = temporaryFolder();
    const setOutput = (env: Record<string, string>): string => written((runner) => runner.setOutput("a", "1"), env);
    expect(() => setOutput({ GITHUB_OUTPUT: path("none") })).toThrow("does not exist");
    expect(setOutput({})).toBe("\n::set-output name=a::1\n");
  });
});
