// Expected SPF results.
import type { KeyPath, PolicyFault } from "../fault.ts";
import type { PolicySource } from "../source.ts";
import { ipFaults, reversePathFaults } from "./expected-mail.ts";
import { type Settings, items, member } from "./settings.ts";

/** An expectation must name an address, and a sender with a domain to evaluate. */
export function expectationFaults(source: PolicySource, { path, value }: Settings): PolicyFault[] {
  return items(member(member(value, "spf"), "expect")).flatMap((expectation, i) => {
    const at: KeyPath = [...path, "spf", "expect", i];
    return [
      ...ipFaults(source, [...at, "ip"], member(expectation, "ip")),
      ...reversePathFaults(source, [...at, "sender"], member(expectation, "sender")),
    ];
  });
}
