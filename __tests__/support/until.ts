/** Waits until something holds that others bring about; what never does hangs. */
export async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done, 1));
}

/** What no test lives to see, in milliseconds: who waits for it hangs. */
export const NEVER = 600_000;
