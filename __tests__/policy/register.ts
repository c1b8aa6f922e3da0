// A register of three checks, and the policy text a test speaks of.
import { InputError } from "../../src/model.ts";
import { parsePolicy } from "../../src/policy/load.ts";
import { ZONE_FORMATS } from "../../src/zones/formats.ts";
import type { Policy } from "../../src/policy/policy.ts";

const CHECKS = [
  { id: "dane/present", hasParameter: false },
  { id: "mx/present", hasParameter: false },
  { id: "spf/lookup-headroom", hasParameter: true },
];

const judgeResolver = (url: string): string | null =>
  url.includes("://") || url === "system" ? null : `"${url}" is no resolver URL`;

/** The policy in a text or its octets. */
export function parse(text: string | Uint8Array): Policy {
  return parsePolicy("p.yml", typeof text === "string" ? new TextEncoder().encode(text) : text, {
    checks: CHECKS,
    formats: ZONE_FORMATS,
    validateResolver: judgeResolver,
  });
}

/** The problems of a policy, as `line:column: message`; anything but an InputError is thrown on. */
export function faultsIn(text: string | Uint8Array): string[] {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map(({ location: { line, column }, message }) => `${line}:${column}: ${message}`);
  }
  return [];
}
