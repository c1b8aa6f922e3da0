// What expected mails have in common: the address they come from, and MAIL FROM.
import { isIP } from "node:net";
import { message } from "../../message.ts";
import type { KeyPath, PolicyFault } from "../fault.ts";
import type { PolicySource } from "../source.ts";
import { createFault } from "./settings.ts";

/** The address that a mail comes from must be one. */
export function ipFaults(source: PolicySource, path: KeyPath, ip: unknown): PolicyFault[] {
  if (typeof ip !== "string" || ip === "" || (isIP(ip) !== 0 && !ip.includes("%"))) return [];
  return [createFault(source, path, message("policy/ip", { text: ip }))];
}

/** MAIL FROM must have a domain to evaluate, unless it is empty. */
export function reversePathFaults(source: PolicySource, path: KeyPath, sender: unknown): PolicyFault[] {
  if (typeof sender !== "string" || sender === "" || /@./.test(sender)) return [];
  return [createFault(source, path, message("policy/sender", { text: sender }))];
}
