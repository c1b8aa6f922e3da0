// Standard output as a descriptor: a file, or nothing at all.
import { closeSync, openSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { EventEmitter } from "node:events";
import type { Output } from "../../src/cli/standard-output.ts";
import { openOutput, writeContent } from "../../src/cli/standard-output.ts";
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

/** A stream with room for one write at a time; `end` is the event instead of the second `drain`. */
function narrowStream(end: "drain" | "close" | "error"): Output & { written: number; most: number } {
  let waiting: (() => void)[] = [];
  let drains = 0;
  const stream = new EventEmitter();
  const output = {
    written: 0,
    most: 0,
    write: () => {
      output.written++;
      output.most = Math.max(
        output.most,
        waiting.push(() => undefined),
      );
      setImmediate(() => {
        waiting = [];
        stream.emit(++drains === 2 ? end : "drain");
      });
      return false;
    },
    on: stream.on.bind(stream),
    off: stream.off.bind(stream),
  };
  return output;
}

const LONG = Array.from({ length: 5 }, () => "x".repeat(300_000));

test("a slow reader is waited for after each part", async () => {
  const output = narrowStream("drain");
  await writeContent(output, LONG);
  expect(output).toMatchObject({ written: 5, most: 1 });
});

test.each(["close", "error"] as const)("a reader that goes away gets no more (%s)", async (end) => {
  const output = narrowStream(end);
  await writeContent(output, LONG);
  expect(output.written).toBe(2);
});

test("octets are written as they are", async () => {
  const octets = new Uint8Array([0x25, 0xff, 0x00]);
  const written: (string | Uint8Array)[] = [];
  await writeContent({ write: (part) => written.push(part) }, octets);
  expect(written).toEqual([octets]);
});
