import { expect, test } from "@jest/globals";
import { DEFAULT_SMTP_RATE, defaultSmtpDeadline, parseSmtpRate, SMTP_RATE_SYNTAX } from "../../src/run/smtp-limits.ts";

test.each([
  ["20m", 1_200_000, 600_000],
  ["24h", 86_400_000, 600_000],
  ["5m", 300_000, 150_000],
])("mail servers have ten minutes, and of a run of %s at most half", (_run, deadlineMs, smtpMs) => {
  expect(defaultSmtpDeadline(deadlineMs)).toBe(smtpMs);
});

test.each<[string, number | null]>([
  ["1", 1],
  ["2", DEFAULT_SMTP_RATE],
  ["060", 60],
  ["0", null],
  ["61", null],
  ["000000002", null],
  ["", null],
  ["-2", null],
  ["2.5", null],
  ["1e1", null],
  [" 2", null],
  ["2/min", null],
])("a rate of %j is %j, of 60 at most", (text, rate) => {
  expect(parseSmtpRate(text)).toBe(rate);
  expect(SMTP_RATE_SYNTAX).toMatchObject({ values: { limit: 60 } });
});
