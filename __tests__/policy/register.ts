// A register of three checks, and the policy text a test speaks of.
import { InputError } from "../../src/errors.ts";
import { withPlace } from "../../src/model.ts";
import { parsePolicy } from "../../src/policy/load.ts";
import { ZONE_FORMATS } from "../../src/zones/formats.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { CommitTree } from "../../src/zones/repository/commit-tree.ts";
import { includedPolicies } from "../../src/zones/repository/included-policies.ts";
import { Repository } from "../../src/zones/repository/repository.ts";
import { say, sayText } from "../support/in-english.ts";
import { parseResolverUrl } from "../../src/sources/dns/resolver-url.ts";

const CHECKS = [
  { id: "dane/present", hasParameter: false },
  { id: "mx/present", hasParameter: false },
  { id: "spf/lookup-headroom", hasParameter: true },
];

const VOCABULARY = {
  checks: CHECKS,
  formats: ZONE_FORMATS,
  validateResolver: (url: string) => {
    const parsed = parseResolverUrl(url);
    return "problem" in parsed ? parsed.problem : null;
  },
};

/** The policy in a text or its octets. */
export function parse(text: string | Uint8Array): Policy {
  return parsePolicy("p.yml", typeof text === "string" ? new TextEncoder().encode(text) : text, VOCABULARY);
}

/** The policy `p.yml` among these files, which it may include. */
export function parseFiles(files: Readonly<Record<string, string>>): Policy {
  const octets = new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)]));
  const listing = [...octets].map(([path, { length }]) => ({ path, id: path, size: length, isLink: false }));
  const tree = new CommitTree("/repository", listing);
  tree.addContents(new Map([...octets].map(([file, text]) => [file, text.toString("latin1")])));
  const repository = new Repository("/repository", tree);
  return parsePolicy("p.yml", octets.get("p.yml") ?? Buffer.of(), VOCABULARY, includedPolicies(repository));
}

/** The problems of such a policy, as `file:line:column: message`. */
export function faultsAmong(files: Readonly<Record<string, string>>): string[] {
  try {
    parseFiles(files);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map((fault) => say(withPlace(fault)));
  }
  return [];
}

/** The problems of a policy, as `line:column: message`; anything but an InputError is thrown on. */
export function faultsIn(text: string | Uint8Array): string[] {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map(({ location: { line, column }, message }) => `${line}:${column}: ${sayText(message)}`);
  }
  return [];
}
