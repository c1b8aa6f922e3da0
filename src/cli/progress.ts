// Progress on standard error, for runs that take more than two seconds in a terminal.
import type { Language } from "../report/language.ts";

const DELAY_MS = 2_000;

/** A line that counts finished domains (`what` is done to them); `end` erases it. Silent unless `stream` is a terminal. */
export function showProgress(
  stream: NodeJS.WriteStream,
  what: "audited" | "observed" | "probed",
  { words: { commands } }: Language,
): { step: (done: number, total: number) => void; end: () => void } {
  let line = "";
  let isShown = false;
  const show = (): void => {
    isShown = true;
    stream.write(`\r\u001b[K${line}`);
  };
  const timer = stream.isTTY ? setTimeout(show, DELAY_MS) : undefined;
  return {
    step(done, total) {
      line = commands.progress(done, total, what);
      if (isShown) show();
    },
    end() {
      clearTimeout(timer);
      if (isShown) stream.write("\r\u001b[K");
    },
  };
}
