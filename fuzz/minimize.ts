// A smaller input that fails in the same way.

/** Project limit: tries. */
const MOST_TRIES = 2_000;

/** Where a failure came from: the first place its stack names, else its words. */
export function signatureOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const place = /^\s*at .*$/m.exec(cause.stack ?? "")?.[0];
  return place ?? cause.message;
}

/** Takes away as much of the input as can be taken, halves first, while it `fails`. */
export async function minimized(input: Buffer, fails: (smaller: Buffer) => Promise<boolean>): Promise<Buffer> {
  let smallest = input;
  let tries = MOST_TRIES;
  for (let size = Math.ceil(input.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.length && tries > 0;) {
      const smaller = Buffer.concat([smallest.subarray(0, at), smallest.subarray(at + size)]);
      tries--;
      if (await fails(smaller)) smallest = smaller;
      else at += size;
    }
  }
  return smallest;
}
