// mail-policy.yml to a Policy, or every fault in it at once.
import { createHash } from "node:crypto";
import { InputError } from "../model.ts";
import { buildPolicy } from "./build.ts";
import { readBounded } from "./guards.ts";
import type { Policy } from "./policy.ts";
import { type KnownCheck, type ResolverJudge, judgeRules } from "./rules.ts";
import { judgeShape } from "./shape.ts";
import { inputError, parseSource } from "./source.ts";

/**
 * Loads the policy file as the user named it. `checks` is the register, `judgeResolver` says what is wrong with a resolver URL.
 * Throws InputError with all problems, also where the file is missing or unreadable.
 */
export function loadPolicy(file: string, checks: readonly KnownCheck[], judgeResolver: ResolverJudge): Policy {
  return parsePolicy(file, readPolicyFile(file), checks, judgeResolver);
}

/** The policy in `octets`; `file` is the name its places carry. Throws InputError with all problems. */
export function parsePolicy(file: string, octets: Uint8Array, checks: readonly KnownCheck[], judgeResolver: ResolverJudge): Policy {
  const source = parseSource(file, octets);
  // The rules first: where both speak of one key, theirs is the plainer word.
  const faults = [...source.faults, ...judgeRules(source, checks, judgeResolver), ...judgeShape(source)];
  if (faults.length > 0) throw inputError(faults, source.locationAt);
  return buildPolicy(file, createHash("sha256").update(octets).digest("hex"), source);
}

function readPolicyFile(file: string): Uint8Array {
  try {
    return readBounded(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    const message = missing
      ? 'there is no such file; write one, or name another with --config ("config" in a workflow)'
      : `the policy cannot be read: ${(error as Error).message}`;
    throw new InputError([{ location: { file, line: 1, column: 1 }, message }]);
  }
}
