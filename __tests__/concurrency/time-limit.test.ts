import { describe, expect, test } from "@jest/globals";
import { TimeLimit } from "../../src/concurrency/time-limit.ts";

const LATE = new Error("late");
const CLOSED = new Error("closed");

describe("a time limit", () => {
  test("tells who listens once, for the first reason", () => {
    const limit = new TimeLimit(() => LATE);
    const heard: Error[] = [];
    limit.onEnd((reason) => heard.push(reason));
    expect(limit.reason).toBeNull();
    limit.end(CLOSED);
    limit.expire();
    expect(heard).toEqual([CLOSED]);
    expect(limit.reason).toBe(CLOSED);
  });
  test("tells at once who comes late, and nothing to who has left", () => {
    const limit = new TimeLimit(() => LATE);
    const heard: string[] = [];
    const leaver = (): void => void heard.push("leaver");
    limit.onEnd(leaver);
    limit.off(leaver);
    limit.expire();
    limit.onEnd((reason) => heard.push(reason.message));
    expect(heard).toEqual(["late"]);
  });
  test("tells the others where one listener leaves another", () => {
    const limit = new TimeLimit(() => LATE);
    const heard: string[] = [];
    const second = (): void => void heard.push("second");
    limit.onEnd(() => limit.off(second));
    limit.onEnd(second);
    limit.onEnd(() => heard.push("third"));
    limit.expire();
    expect(heard).toContain("third");
  });
  test("ends with an AbortSignal, and ends one", () => {
    const controller = new AbortController();
    const limit = TimeLimit.until(controller.signal);
    const signal = limit.asSignal();
    expect(signal.aborted).toBe(false);
    controller.abort(CLOSED);
    expect(limit.reason).toBe(CLOSED);
    expect(signal.reason).toBe(CLOSED);
    expect(TimeLimit.until(controller.signal).reason).toBe(CLOSED);
    expect(limit.asSignal().reason).toBe(CLOSED);
  });
});
