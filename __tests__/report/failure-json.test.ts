import * as fc from "fast-check";
import { describe, expect, test } from "@jest/globals";
import { AuditError, InputError, UsageError } from "../../src/errors.ts";
import { readFailure, renderFailureJson } from "../../src/report/failure-json.ts";
import { hostileText } from "../support/hostile-text.ts";
import { renderFailure } from "../support/in-english.ts";
import { ENGLISH } from "../../src/report/language.ts";

const LINKS = { files: "https://github.com/acme/mail/blob/0f", run: null };

function published(error: unknown): string {
  const read = readFailure(JSON.parse(renderFailureJson(error, ENGLISH)));
  if ("problem" in read) throw new Error(read.problem);
  return renderFailure(read.error, "label", LINKS);
}

describe("a failure read back", () => {
  test("is told in the same words", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1 }), (text, line) => {
        const errors = [
          new InputError([{ location: { file: text, line, column: 1 }, message: text }]),
          new UsageError(text),
          new AuditError([text, text]),
          new Error(text),
        ];
        for (const error of errors) expect(published(error)).toBe(renderFailure(error, "label", LINKS));
      }),
    );
  });

  test("is none if it is any other value", () => {
    const failure = JSON.parse(renderFailureJson(new UsageError("x"), ENGLISH)) as object;
    for (const other of [
      null,
      [],
      {},
      { ...failure, version: 2 },
      { ...failure, more: 1 },
      { ...failure, reasons: [1] },
      { ...failure, reasons: [] },
      { ...failure, kind: "policy", faults: [] },
    ])
      expect(readFailure(other)).toHaveProperty("problem");
  });
});
