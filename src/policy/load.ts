// Parses mail-policy.yml and the files that it includes into a Policy, or reports all errors together.
import { posix } from "node:path";
import { message } from "../message.ts";
import { InputError } from "../errors.ts";
import { type PolicyPart, buildMainSettings, buildPart } from "./build.ts";
import type { PolicyFault } from "./fault.ts";
import { FaultList } from "./fault-list.ts";
import { foreignRecordsFaults } from "./foreign-records.ts";
import { policyHash } from "./hash.ts";
import { type IncludedFile, NO_FILES, readIncluded } from "./included-files.ts";
import type { Policy } from "./policy.ts";
import { type PolicyVocabulary, SharedLists, unknownAttestedDomains, validateSemantics } from "./semantics.ts";
import { includePatterns } from "./semantics/include.ts";
import { createFault } from "./semantics/settings.ts";
import { validateIncludedSchema, validateSchema } from "./schema.ts";
import { type PolicySource, parseSource } from "./source.ts";

/** Project limit: domains of all files; a run holds some of each until it ends. */
const MAX_DOMAINS = 100_000;

/** The policy in `octets`; `file` is the name in its places. Throws InputError with all problems, file by file. */
export function parsePolicy(file: string, octets: Uint8Array, vocabulary: PolicyVocabulary, files = NO_FILES): Policy {
  const main = parseSource(file, octets);
  const shared = new SharedLists();
  // The semantic rules first: their message about a key is clearer than that of the schema.
  const mainFaults = [...main.faults, ...validateSemantics(main, vocabulary, main, shared), ...validateSchema(main)];
  const { included, faults } = readIncluded(main, files);
  mainFaults.push(...faults);
  const part = mainFaults.length === 0 ? buildPart(main) : null;
  const others = parseIncluded(main, included, { vocabulary, shared, outer: part?.inheritance });
  const tooLong = shared.totals.faults();
  mainFaults.push(
    ...unknownAttestedDomains(main, shared),
    ...countFaults(main, shared),
    ...tooLong.flatMap(({ source, fault }) => (source === main ? [fault] : [])),
  );
  const all = new FaultList().add(mainFaults, main.locationAt).append(others.faults);
  for (const { source, fault } of tooLong) if (source !== main) all.add([fault], source.locationAt);
  const parts = [part, ...others.parts].filter((one) => one !== null);
  const domains = parts.flatMap((one) => one.domains);
  if (all.isEmpty && included.length > 0) all.addLocated(foreignRecordsFaults(file, domains));
  if (!all.isEmpty) throw all.toError();
  return {
    file,
    sha256: policyHash([{ file, octets }, ...included]),
    included: {
      patterns: includePatterns(main).map(({ pattern }) => posix.join(posix.dirname(file), pattern)),
      files: included.map((one) => one.file),
    },
    ...buildMainSettings(main, vocabulary.formats),
    domains,
    waivers: parts.flatMap(({ waivers }) => waivers),
  };
}

interface IncludeContext {
  vocabulary: PolicyVocabulary;
  shared: SharedLists;
  /** What the main policy hands down; undefined if it has faults, and nothing is built. */
  outer: PolicyPart["inheritance"] | undefined;
}

/** Each file is parsed and built before the next, so that one tree of YAML is held beside the main policy's. */
function parseIncluded(
  main: PolicySource,
  included: readonly IncludedFile[],
  { vocabulary, shared, outer }: IncludeContext,
): { parts: PolicyPart[]; faults: FaultList } {
  const all = new FaultList();
  const parts = included.flatMap(({ file, octets }): PolicyPart[] => {
    if (shared.domains.size > MAX_DOMAINS) return [];
    try {
      const source = parseSource(file, octets);
      const faults = [
        ...source.faults,
        ...validateSemantics(source, vocabulary, main, shared),
        ...validateIncludedSchema(source),
      ];
      all.add(faults, source.locationAt);
      return faults.length === 0 && outer !== undefined ? [buildPart(source, outer)] : [];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      all.addLocated(error.faults);
      return [];
    }
  });
  return { parts, faults: all };
}

function countFaults(main: PolicySource, { domains }: SharedLists): PolicyFault[] {
  if (domains.size <= MAX_DOMAINS) return [];
  return [createFault(main, ["include"], message("policy/domains", { limit: MAX_DOMAINS }))];
}
