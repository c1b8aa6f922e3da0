// Progress on standard error, for runs that take more than two seconds in a terminal.

const QUIET_MS = 2_000;

/** A line that is rewritten as domains are done; `end` wipes it. Silent unless `stream` is a terminal. */
export function progressOn(stream: NodeJS.WriteStream, clock: () => number): { step: (done: number, total: number) => void; end: () => void } {
  const start = clock();
  let shown = false;
  return {
    step(done, total) {
      if (!stream.isTTY || clock() - start < QUIET_MS) return;
      shown = true;
      stream.write(`\r\u001b[K${done} of ${total} domains audited`);
    },
    end() {
      if (shown) stream.write("\r\u001b[K");
    },
  };
}
