// Work on many items: some at once where the processor is the limit, more where most of it waits for others.

/** Milliseconds between two looks at how busy this process is. */
const INTERVAL_MS = 50;

/** Above this share of the time, more at once would only take memory. */
const BUSY = 0.9;

export interface Pace {
  /** How many begin at once, and how many more whenever this process mostly waited. */
  step: number;
  most: number;
  /** Whether it was busy since the last call. */
  isBusy?: () => boolean;
}

/** Runs `work` on every item, at most `most` at once, the next as soon as one is done. */
export async function forEachPaced<T>(
  items: readonly T[],
  { step, most, isBusy = busyMeter() }: Pace,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const waiting = items.entries();
  const workOn = async (): Promise<void> => {
    for (const [i, item] of waiting) await work(item, i);
  };
  const limit = Math.min(most, items.length);
  if (limit === 0) return;
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve, reject) => {
    let begun = 0;
    let ended = 0;
    const begin = (): void => {
      for (const end = Math.min(limit, begun + step); begun < end; begun++)
        workOn().then(() => (++ended === begun ? resolve() : undefined), reject);
      if (begun === limit) clearInterval(timer);
    };
    timer = setInterval(() => {
      if (!isBusy()) begin();
    }, INTERVAL_MS);
    begin();
  }).finally(() => clearInterval(timer));
}

function busyMeter(): () => boolean {
  let last = performance.eventLoopUtilization();
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, last);
    last = now;
    return utilization > BUSY;
  };
}
