// The signals that ask a process to stop, as the end of its run: what was measured until then is still reported.

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * From now on, the first such signal aborts the result, after a call of `onStop`. The second has its usual effect, unless `ignoresMore`:
 * GitHub's runner sends SIGINT and SIGTERM seconds apart (its documentation, "Workflow cancellation reference"), then ends the process.
 */
export function catchStopSignals(onStop: () => void, { ignoresMore }: { ignoresMore: boolean }): AbortSignal {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) return;
    if (!ignoresMore) for (const signal of SIGNALS) process.off(signal, onSignal);
    onStop();
    stop.abort();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return stop.signal;
}
