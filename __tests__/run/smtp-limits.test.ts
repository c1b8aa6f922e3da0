import { expect, test } from "@jest/globals";
import { defaultSmtpDeadline } from "../../src/run/smtp-limits.ts";

test.each([
  ["20m", 1_200_000, 600_000],
  ["24h", 86_400_000, 600_000],
  ["5m", 300_000, 150_000],
])("mail servers have ten minutes, and of a run of %s at most half", (_run, deadlineMs, smtpMs) => {
  expect(defaultSmtpDeadline(deadlineMs)).toBe(smtpMs);
});
