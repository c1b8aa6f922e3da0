import { describe, expect, jest, test } from "@jest/globals";
import { Deadline, startDeadline, startRunDeadline, startSmtpDeadline } from "../../src/sources/run-deadline.ts";
import type { Message } from "../../src/message.ts";
import { inWords } from "../support/in-words.ts";
import { say, sayAll } from "../support/in-english.ts";

const never = (): Promise<string> => new Promise(() => undefined);
const late = (reason: Message): string => `late: ${say(reason)}`;

describe("a deadline", () => {
  test("leaves what comes in time as it is", async () => {
    const deadline = new Deadline();
    expect(await deadline.within(() => Promise.resolve("in time"), late)).toBe("in time");
    await expect(deadline.within(() => Promise.reject(new Error("in time")), late)).rejects.toThrow("in time");
    expect(deadline.expiryReason).toBeNull();
  });

  test("answers all who wait, then aborts its signal", async () => {
    const deadline = new Deadline();
    const seen: string[] = [];
    const wait = (): Promise<void> =>
      deadline.within(never, (reason) => (seen.push(say(reason)), "")).then(() => undefined);
    const waiting = [wait(), wait()];
    deadline.signal.addEventListener("abort", () => seen.push("aborted"));
    deadline.end(inWords("up"));
    await Promise.all(waiting);
    expect(seen).toEqual(["up", "up", "aborted"]);
    expect(deadline.signal.reason).toEqual(new Error("dns/system-error"));
  });

  test("begins nothing more once it is over, and stays with its first reason", async () => {
    const deadline = new Deadline();
    deadline.end(inWords("first"));
    deadline.end(inWords("second"));
    const begin = jest.fn(never);
    expect(await deadline.within(begin, late)).toBe("late: first");
    expect(begin).not.toHaveBeenCalled();
  });

  test("forgets who no longer waits", async () => {
    const deadline = new Deadline();
    const lateAnswers: string[] = [];
    for (let i = 0; i < 1_000; i++)
      await deadline.within(
        () => Promise.resolve(""),
        (reason) => (lateAnswers.push(say(reason)), ""),
      );
    deadline.end(inWords("up"));
    expect(lateAnswers).toEqual([]);
  });

  test("of a part is over where the whole was over before", async () => {
    const whole = new Deadline();
    whole.end(inWords("the whole's"));
    const part = startDeadline(3_600_000, inWords("the part's"), whole);
    expect(await part.within(() => Promise.resolve("in time"), late)).toBe("late: the whole's");
    part.close();
  });

  test("of a part ends with the whole, for its reason", async () => {
    const whole = new Deadline();
    const part = startDeadline(3_600_000, inWords("the part's"), whole);
    const answer = part.within(never, late);
    whole.end(inWords("the whole's"));
    expect(await answer).toBe("late: the whole's");
    part.close();
  });

  test("of a part is over from the start where the whole is", () => {
    const whole = new Deadline();
    whole.end(inWords("the whole's"));
    const part = startDeadline(3_600_000, inWords("the part's"), whole);
    part.close();
    expect(sayAll(part.expiryReason)).toBe("the whole's");
  });

  test("ends when its time is up, and not after it was closed", async () => {
    jest.useFakeTimers();
    try {
      const run = startRunDeadline(1_200_000);
      const smtp = startSmtpDeadline(600_000, run);
      jest.advanceTimersByTime(599_999);
      expect([run.expiryReason, smtp.expiryReason]).toEqual([null, null]);
      jest.advanceTimersByTime(1);
      expect(sayAll([run.expiryReason, smtp.expiryReason])).toEqual([
        null,
        "the deadline for mail servers of 10 min was reached (--smtp-deadline)",
      ]);
      jest.advanceTimersByTime(600_000);
      expect(sayAll(run.expiryReason)).toBe("the run's deadline of 20 min was reached (--deadline)");
      const closed = startRunDeadline(1_000);
      closed.close();
      jest.advanceTimersByTime(2_000);
      expect(closed.expiryReason).toBeNull();
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});
