import { describe, expect, test } from "@jest/globals";
import { editPolicyFile } from "../../../src/zones/edits/edit-policy-file.ts";

const ENFORCED = ["version: STSv1", "mode: enforce", "mx: mx1.example.de", "max_age: 1209600"];
const edit = (text: string): ReturnType<typeof editPolicyFile> =>
  editPolicyFile({ file: "mta-sts.txt", text }, ENFORCED);

describe("an edit of an MTA-STS policy", () => {
  test("changes the lines that say something else, and keeps the others", () => {
    expect(edit("version: STSv1\nmode: testing\nmx: *.example.de\nx-note: ours\nmax_age: 86400\n")).toEqual({
      file: "mta-sts.txt",
      line: 2,
      endLine: 5,
      before: ["mode: testing", "mx: *.example.de", "x-note: ours", "max_age: 86400"],
      after: ["mode: enforce", "mx: *.example.de", "x-note: ours", "max_age: 1209600"],
    });
  });

  test("takes lines without their CRLF, and values whatever white space is around them", () => {
    expect(edit("version:STSv1\r\nmode:  testing \r\nmax_age:1209600\r\n")).toMatchObject({
      line: 2,
      endLine: 2,
      before: ["mode:  testing "],
      after: ["mode: enforce"],
    });
  });

  test("changes the first of a repeated key, which alone counts", () => {
    expect(edit("version: STSv1\nmode: testing\nmode: none\nmax_age: 1209600\n")).toMatchObject({
      line: 2,
      endLine: 2,
    });
  });

  test.each([
    ["says the same", "version: STSv1\nmode: enforce\nmax_age: 1209600\n"],
    ["lacks a key", "version: STSv1\nmode: testing\n"],
    ["is empty", ""],
    ["ends its lines with CR alone", "version: STSv1\rmode: testing\rmax_age: 86400\r"],
  ])("is none where the file %s", (_what, text) => {
    expect(edit(text)).toBeNull();
  });
});
