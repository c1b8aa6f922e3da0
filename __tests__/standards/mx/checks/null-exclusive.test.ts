import { expect, test } from "@jest/globals";
import type { MailKind } from "../../../../src/model.ts";
import { mxNullExclusive } from "../../../../src/standards/mx/checks/null-exclusive.ts";
import { observeMx } from "../../../../src/standards/mx/observe.ts";
import { fakeDns } from "../../../support/fake-dns.ts";
import { makeSubject } from "../../../support/subject.ts";
import { say } from "../../../support/in-english.ts";

async function judge(mail: MailKind, ...records: string[]): Promise<[outcome: string, fix: string | undefined]> {
  const mx = await observeMx(fakeDns({ "example.de MX": records }), "example.de");
  if (mx.state !== "present") throw new Error(mx.state);
  const { outcome, fix } = mxNullExclusive.judge({ mx: mx.value }, makeSubject("example.de", { mail }));
  return [outcome, fix && say(fix.text)];
}

test("a parked domain keeps the null MX, one that receives mail removes it", async () => {
  expect(await judge("none", "0 .", "10 mx1.example.de.")).toEqual([
    "fail",
    "Remove every MX record of example.de but `example.de. MX 0 .`.",
  ]);
  expect(await judge("receive", "0 .", "10 mx1.example.de.")).toEqual([
    "fail",
    "Remove the null MX (`example.de. MX 0 .`).",
  ]);
});

test("a null MX alone, and hosts alone, pass", async () => {
  expect(await judge("none", "0 .")).toEqual(["pass", undefined]);
  expect(await judge("receive", "10 mx1.example.de.", "20 mx2.example.de.")).toEqual(["pass", undefined]);
});
