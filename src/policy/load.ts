// mail-policy.yml to a Policy, or every fault in it at once.
import { createHash } from "node:crypto";
import { buildPolicy } from "./build.ts";
import type { Policy } from "./policy.ts";
import { type KnownCheck, type ValidateResolver, validateSemantics } from "./semantics.ts";
import { validateSchema } from "./schema.ts";
import { toInputError, parseSource } from "./source.ts";

/**
 * The policy in `octets`; `file` is the name its places carry, `checks` the register; `judgeResolver` says what is wrong with
 * a resolver URL. Throws InputError with all problems.
 */
export function parsePolicy(
  file: string,
  octets: Uint8Array,
  checks: readonly KnownCheck[],
  validateResolver: ValidateResolver,
): Policy {
  const source = parseSource(file, octets);
  // The rules first: where both speak of one key, theirs is the plainer word.
  const faults = [...source.faults, ...validateSemantics(source, checks, validateResolver), ...validateSchema(source)];
  if (faults.length > 0) throw toInputError(faults, source.locationAt);
  return buildPolicy(file, createHash("sha256").update(octets).digest("hex"), source);
}
