// A subject for judges that are called by themselves.
import type { Subject } from "../../src/define-check.ts";
import type { Name } from "../../src/dns/name.ts";

/** `name` as a domain that sends and receives, under the default profile; `given` replaces parts. */
export function makeSubject(name: Name, given: Partial<Subject> = {}): Subject {
  return {
    domain: name,
    name,
    mail: "send-receive",
    profile: "tr-03108",
    at: "2026-11-23T12:00:00.000Z",
    parameter: Number.NaN,
    ...given,
  };
}
