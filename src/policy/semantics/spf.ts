// Expected SPF results.
import { isIP } from "node:net";
import type { KeyPath, PolicyFault } from "../fault.ts";
import type { PolicySource } from "../source.ts";
import { type Settings, createFault, items, member } from "./settings.ts";
import { quoteCharacters } from "../../text/quote.ts";

/** An expectation must name an address, and a sender with a domain to evaluate. */
export function expectationFaults(source: PolicySource, { path, value }: Settings): PolicyFault[] {
  return items(member(member(value, "spf"), "expect")).flatMap((expectation, i) => {
    const at: KeyPath = [...path, "spf", "expect", i];
    const ip = member(expectation, "ip");
    const sender = member(expectation, "sender");
    const faults: PolicyFault[] = [];
    if (typeof ip === "string" && ip !== "" && (isIP(ip) === 0 || ip.includes("%"))) {
      faults.push(
        createFault(
          source,
          [...at, "ip"],
          `${quoteCharacters(ip)} is not an IPv4 or IPv6 address; write one address, without prefix length or zone`,
        ),
      );
    }
    if (typeof sender === "string" && sender !== "" && !/@./.test(sender)) {
      faults.push(
        createFault(
          source,
          [...at, "sender"],
          `${quoteCharacters(sender)} has no domain; write name@domain, or "" for the null reverse path`,
        ),
      );
    }
    return faults;
  });
}
