// The net under the observers: they do not throw, and should one do so all the same, what it was asked is unknown and the rest stands.
import type { Name } from "../dns/name.ts";
import type { Observation } from "../model.ts";

/** Asks one observer; never rejects. */
export type Measure = <T>(ask: () => Promise<Observation<T>>) => Promise<Observation<T>>;

/** The net under the observers of a domain; `onDefect` hears of one that threw. */
export function catchDefects(name: Name, onDefect: (message: string) => void): Measure {
  return async (ask) => {
    try {
      return await ask();
    } catch (error) {
      const reason = `a defect in mail-policy: ${name} could not be observed: ${error instanceof Error ? error.message : String(error)}`;
      onDefect(reason);
      return { state: "unknown", reason, evidence: [] };
    }
  };
}
