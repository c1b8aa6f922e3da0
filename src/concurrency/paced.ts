// Work on many items: few at once where the processor is the limit, more where most of it waits for others.

/** Milliseconds between two looks at how busy this process is. */
const INTERVAL_MS = 50;

/** Above this share of the time, more at once would only take memory, and the collector of garbage copies all that is under way. */
const BUSY = 0.9;

export interface Pace {
  /** How many begin at once, and are under way at least. */
  least: number;
  /** How many more after an interval in which this process waited. After a busy one it is one fewer, down to `least`. */
  step: number;
  most: number;
  /** Whether it was busy since the last call. */
  isBusy?: () => boolean;
}

/** Runs `work` on every item, at most `most` at once, the next as soon as one is done. */
export async function forEachPaced<T>(
  items: readonly T[],
  { least, step, most, isBusy = busyMeter() }: Pace,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  if (items.length === 0) return;
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve, reject) => {
    let wanted = least;
    let running = 0;
    let next = 0;
    const workOn = async (index: number): Promise<void> => work(items[index] as T, index);
    const begin = (): void => {
      while (running < wanted && next < items.length) {
        running++;
        workOn(next++).then(end, reject);
      }
      if (next === items.length) clearInterval(timer);
    };
    const end = (): void => {
      running--;
      if (running === 0 && next === items.length) resolve();
      else begin();
    };
    timer = setInterval(() => {
      wanted = isBusy() ? Math.max(least, wanted - 1) : Math.min(most, wanted + step);
      begin();
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
