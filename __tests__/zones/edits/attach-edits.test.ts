import { expect, test } from "@jest/globals";
import type { FileEdit, Finding, Fix } from "../../../src/model.ts";
import { message } from "../../../src/message.ts";
import { attachEdits } from "../../../src/zones/edits/attach-edits.ts";

const TEXT = message("octodns/tag");
const REASON = message("octodns/anchor");
const EDIT: FileEdit = { file: "t.zone", line: 1, endLine: 1, before: ["a"], after: ["b"] };
const RECORD = { name: "x.test.", type: "TXT" as const, data: '"a"' };
const findingWith = (fix: Fix | null): Finding => ({ check: "spf/present", subject: "x.test", fix }) as Finding;
const attach = (fix: Fix | null, edit: Parameters<typeof attachEdits>[1]): [Fix | null | undefined, unknown[]] => {
  const defects: unknown[] = [];
  const [finding] = attachEdits([findingWith(fix)], edit, (defect) => defects.push(defect));
  return [finding?.fix, defects];
};

test("a fix has the edit that publishes its records, if there is one", () => {
  const fix = { text: TEXT, records: [RECORD] };
  const asked: unknown[] = [];
  const edited = attach(fix, (records) => {
    asked.push(records);
    return EDIT;
  });
  expect(edited).toEqual([{ ...fix, edit: EDIT }, []]);
  expect(asked).toEqual([[RECORD]]);
  expect(attach(fix, () => null)).toEqual([{ ...fix, edit: null }, []]);
  expect(attach(null, () => EDIT)).toEqual([null, []]);
});

test("a fix that needs another step first has none", () => {
  const fix: Fix = { text: TEXT, records: [RECORD], needsStep: true };
  expect(attach(fix, () => EDIT)).toEqual([{ ...fix, edit: null }, []]);
});

test("where only a sentence is known, the text of the fix has it", () => {
  const fix: Fix = { text: TEXT, records: [RECORD] };
  expect(attach(fix, () => REASON)).toEqual([
    { ...fix, text: message("fix/without-edit", { fix: TEXT, reason: REASON }), edit: null },
    [],
  ]);
});

test("an edit that throws is a defect, which is told, and the fix stays", () => {
  const fix: Fix = { text: TEXT, records: [RECORD] };
  const broken = (): never => {
    throw new Error("broken");
  };
  expect(attach(fix, broken)).toEqual([
    fix,
    [message("judging/edit-defect", { check: "spf/present", subject: "x.test", error: "broken" })],
  ]);
});
