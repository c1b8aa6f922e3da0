// Progress on standard error, for runs that take more than two seconds in a terminal.

const QUIET_MS = 2_000;

/** A line that is rewritten as domains are done (`did` says what was done to them); `end` wipes it. Silent unless `stream` is a terminal. */
export function progressOn(
  stream: NodeJS.WriteStream,
  did: "audited" | "looked at" | "probed",
): { step: (done: number, total: number) => void; end: () => void } {
  let line = "";
  let shown = false;
  const show = (): void => {
    shown = true;
    stream.write(`\r\u001b[K${line}`);
  };
  const timer = stream.isTTY ? setTimeout(show, QUIET_MS) : undefined;
  return {
    step(done, total) {
      line = `${done} of ${total} domains ${did}`;
      if (shown) show();
    },
    end() {
      clearTimeout(timer);
      if (shown) stream.write("\r\u001b[K");
    },
  };
}
