// Parses mail-policy.yml into a Policy, or reports all errors together.
import { createHash } from "node:crypto";
import { buildPolicy } from "./build.ts";
import type { Policy } from "./policy.ts";
import { type PolicyVocabulary, validateSemantics } from "./semantics.ts";
import { validateSchema } from "./schema.ts";
import { toInputError, parseSource } from "./source.ts";

/** The policy in `octets`; `file` is the name in its places. Throws InputError with all problems. */
export function parsePolicy(file: string, octets: Uint8Array, vocabulary: PolicyVocabulary): Policy {
  const source = parseSource(file, octets);
  // The semantic rules first: their message about a key is clearer than that of the schema.
  const faults = [...source.faults, ...validateSemantics(source, vocabulary), ...validateSchema(source)];
  if (faults.length > 0) throw toInputError(faults, source.locationAt);
  return buildPolicy(file, createHash("sha256").update(octets).digest("hex"), source, vocabulary.formats);
}
