import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { showProgress } from "../../src/cli/progress.ts";
import { ENGLISH } from "../../src/report/language.ts";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function terminal(isTTY: boolean, did: "audited" | "observed" = "audited") {
  const writes: string[] = [];
  const stream = { isTTY, write: (text: string) => writes.push(text) } as unknown as NodeJS.WriteStream;
  return { writes, progress: showProgress(stream, did, ENGLISH) };
}

describe("progress", () => {
  test("is silent in a run of less than two seconds", () => {
    const { writes, progress } = terminal(true);
    progress.step(0, 2);
    jest.advanceTimersByTime(1_999);
    progress.step(1, 2);
    progress.end();
    jest.advanceTimersByTime(10_000);
    expect(writes).toEqual([]);
  });

  test("shows after two seconds, though no domain is done, then every step, and is wiped", () => {
    const { writes, progress } = terminal(true);
    progress.step(0, 2);
    jest.advanceTimersByTime(2_000);
    progress.step(1, 2);
    progress.end();
    const wipe = "\r\u001b[K";
    expect(writes).toEqual([`${wipe}0 of 2 domains audited`, `${wipe}1 of 2 domains audited`, wipe]);
  });

  test("says what is done to the domains", () => {
    const { writes, progress } = terminal(true, "observed");
    progress.step(3, 4);
    jest.advanceTimersByTime(2_000);
    progress.end();
    expect(writes[0]).toContain("3 of 4 domains looked at");
  });

  test("is silent without a terminal, and keeps no timer", () => {
    const { writes, progress } = terminal(false);
    progress.step(0, 2);
    jest.advanceTimersByTime(10_000);
    progress.step(1, 2);
    progress.end();
    expect(writes).toEqual([]);
    expect(jest.getTimerCount()).toBe(0);
  });

  test("keeps no timer once it has ended", () => {
    const { progress } = terminal(true);
    progress.end();
    expect(jest.getTimerCount()).toBe(0);
  });
});
