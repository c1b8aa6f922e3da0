// Standard output as a descriptor: a file, or nothing at all.
import { closeSync, openSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { openOutput } from "../../src/cli/standard-output.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const streamOf = (fd: number): Parameters<typeof openOutput>[0] => ({ fd }) as Parameters<typeof openOutput>[0];

test("that is a file has all that was written", () => {
  const { path, read } = temporaryFolder();
  const fd = openSync(path("out.txt"), "w");
  const output = openOutput(streamOf(fd));
  output.write("one ü\n");
  output.write("two\n");
  closeSync(fd);
  expect(read("out.txt")).toBe("one ü\ntwo\n");
});

test("that is not there counts as closed", () => {
  const output = openOutput(streamOf(1_000_000));
  expect(output.isClosed).toBe(true);
  expect(() => output.write("lost")).not.toThrow();
});
