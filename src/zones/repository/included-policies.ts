// The files that a policy includes, as the repository has them.
import { message } from "../../message.ts";
import { AuditError } from "../../errors.ts";
import type { PolicyFiles } from "../../policy/included-files.ts";
import { MAX_FILE_OCTETS } from "../../policy/input-limits.ts";
import { type Repository, fileProblem } from "./repository.ts";

/** Finds and reads them; the policy itself is never one of them. */
export function includedPolicies(repository: Repository): PolicyFiles {
  return {
    find: (pattern, policyFile) => {
      try {
        const paths = repository.find(pattern, repository.folderOf(policyFile));
        const files = paths.map((path) => repository.nameOf(path)).filter((file) => file !== policyFile);
        return files.length > 0 ? { files } : { problem: message("policy/no-other-file", { pattern }) };
      } catch (error) {
        if (!(error instanceof AuditError)) throw error;
        const { reasons } = error;
        return { problem: message("policy/include-problems", { problems: reasons, count: reasons.length }) };
      }
    },
    read: (file) => {
      const content = repository.readContent(repository.pathOf(file), MAX_FILE_OCTETS);
      if ("problem" in content) return fileProblem(file, content.problem);
      return { octets: Buffer.from(content.text, "latin1") };
    },
  };
}
