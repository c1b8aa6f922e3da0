// Expected results of DMARC.
import { message } from "../../message.ts";
import type { KeyPath, PolicyFault } from "../fault.ts";
import { parseMailDomain } from "../mail-domain.ts";
import type { PolicySource } from "../source.ts";
import { selectorFault } from "./dkim.ts";
import { ipFaults, reversePathFaults } from "./expected-mail.ts";
import { type Settings, createFault, items, member } from "./settings.ts";

/** An expected mail must come from an address, and have a From header, MAIL FROM and signatures that can be evaluated. */
export function mailExpectationFaults(source: PolicySource, { path, value }: Settings): PolicyFault[] {
  return items(member(member(value, "dmarc"), "expect")).flatMap((expectation, i) => {
    const at: KeyPath = [...path, "dmarc", "expect", i];
    return [
      ...ipFaults(source, [...at, "ip"], member(expectation, "ip")),
      ...fromFaults(source, [...at, "from"], member(expectation, "from")),
      ...reversePathFaults(source, [...at, "mail-from"], member(expectation, "mail-from")),
      ...items(member(expectation, "dkim")).flatMap((signature, k) =>
        signatureFaults(source, [...at, "dkim", k], signature),
      ),
    ];
  });
}

/** DMARC is about the domain of the From header, so it must be one. */
function fromFaults(source: PolicySource, path: KeyPath, from: unknown): PolicyFault[] {
  if (typeof from !== "string" || from === "") return [];
  const at = from.lastIndexOf("@");
  if (at < 0) return [createFault(source, path, message("policy/from", { text: from }))];
  return domainFaults(source, path, from.slice(at + 1));
}

function signatureFaults(source: PolicySource, path: KeyPath, signature: unknown): PolicyFault[] {
  const domain = member(signature, "domain");
  const isWritten = typeof domain === "string" && domain !== "";
  const fault = selectorFault(source, [...path, "selector"], member(signature, "selector"));
  return [...(isWritten ? domainFaults(source, [...path, "domain"], domain) : []), ...(fault === null ? [] : [fault])];
}

function domainFaults(source: PolicySource, path: KeyPath, domain: string): PolicyFault[] {
  const parsed = parseMailDomain(domain);
  return "problem" in parsed ? [createFault(source, path, parsed.problem)] : [];
}
