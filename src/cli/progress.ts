// Progress on standard error, for runs that take more than two seconds in a terminal.

const DELAY_MS = 2_000;

/** A line that counts finished domains (`did` is the verb); `end` erases it. Silent unless `stream` is a terminal. */
export function showProgress(
  stream: NodeJS.WriteStream,
  verb: "audited" | "looked at" | "probed",
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
      line = `${done} of ${total} domains ${verb}`;
      if (isShown) show();
    },
    end() {
      clearTimeout(timer);
      if (isShown) stream.write("\r\u001b[K");
    },
  };
}
