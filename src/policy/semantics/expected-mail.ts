// What expected mails have in common: the address they come from, and MAIL FROM.
import { isIP } from "node:net";
import type { KeyPath, PolicyFault } from "../fault.ts";
import type { PolicySource } from "../source.ts";
import { createFault } from "./settings.ts";
import { quoteCharacters } from "../../text/quote.ts";

/** The address that a mail comes from must be one. */
export function ipFaults(source: PolicySource, path: KeyPath, ip: unknown): PolicyFault[] {
  if (typeof ip !== "string" || ip === "" || (isIP(ip) !== 0 && !ip.includes("%"))) return [];
  const text = `${quoteCharacters(ip)} is not an IPv4 or IPv6 address; write one address, without prefix length or zone`;
  return [createFault(source, path, text)];
}

/** MAIL FROM must have a domain to evaluate, unless it is empty. */
export function reversePathFaults(source: PolicySource, path: KeyPath, sender: unknown): PolicyFault[] {
  if (typeof sender !== "string" || sender === "" || /@./.test(sender)) return [];
  const text = `${quoteCharacters(sender)} has no domain; write name@domain, or "" for the null reverse path`;
  return [createFault(source, path, text)];
}
