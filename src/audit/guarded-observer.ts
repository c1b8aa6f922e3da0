// Catches what an observer throws. They are not to throw; if one does, its fact is unknown and the others stand.
import type { Name } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Observation } from "../model.ts";
import { errorText } from "../text/error.ts";

/** Asks one observer; never rejects. */
export type Measure = <T>(ask: () => Promise<Observation<T>>) => Promise<Observation<T>>;

/** Guards the observers of a domain; `onDefect` receives the defect of one that threw. */
export function catchDefects(name: Name, onDefect: (defect: Message) => void): Measure {
  const toUnknown = (error: unknown): Observation<never> => {
    const reason = message("judging/observer-defect", { name, error: errorText(error) });
    onDefect(reason);
    return { state: "unknown", reason, evidence: [] };
  };
  return (ask) => {
    try {
      return ask().catch(toUnknown);
    } catch (error) {
      return Promise.resolve(toUnknown(error));
    }
  };
}
