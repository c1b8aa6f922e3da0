// Inputs that are other ones in each run.
import { randomInt } from "node:crypto";

/** The number that a run's random inputs come from. It is printed; RANDOM_SEED asks for the same inputs again. */
export function seedOfRun(what: string): number {
  const seed = Number(process.env["RANDOM_SEED"] ?? randomInt(2 ** 31));
  process.stdout.write(`${what}: RANDOM_SEED=${seed} makes the same again\n`);
  return seed;
}
