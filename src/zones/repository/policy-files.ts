// MTA-STS policies that this repository deploys (RFC 8461 §3.2): read as they are, octet for octet.
import { resolve } from "node:path";
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { AuditError, InputError } from "../../errors.ts";
import { withPlace } from "../../model.ts";
import type { LocatedMessage, Location } from "../../model.ts";
import type { Policy } from "../../policy/policy.ts";
import { inPlaceOrder } from "../located-messages.ts";
import type { RepositoryFolder } from "./repository-folder.ts";
import { Repository, isMissingFile } from "./repository.ts";
import type { RepositoryFile } from "./repository.ts";
import type { FileTree } from "./file-tree.ts";
import type { Result } from "../../result.ts";

/** Project limit: senders may reject more than 64 KiB (RFC 8461 §3.3), and that is what the report says of a larger file. */
const MAX_POLICY = 2 ** 20;

/** The policy of a domain, as it will be served. */
export interface PolicyFile extends RepositoryFile {
  domain: Name;
}

/** Reads the policy files of all domains; `folder` and `tree` as for zone files. Throws an InputError where one is missing, else an AuditError where one cannot be read; it names them all. */
export function readPolicyFiles(policy: Policy, folder: RepositoryFolder | string, tree?: FileTree): PolicyFile[] {
  const repository = new Repository(folder, tree);
  const read = new Map<string, Result<RepositoryFile, Message>>();
  const faults: LocatedMessage[] = [];
  let isMissing = false;
  const files = policy.domains.flatMap(({ name, mtaSts: { policyFile } }): PolicyFile[] => {
    if (policyFile === null) return [];
    const path = resolve(repository.folderOf(policyFile.location.file), policyFile.path);
    const found = read.get(path) ?? repository.readOctets(path, MAX_POLICY);
    read.set(path, found);
    if (!("problem" in found)) return [{ domain: name, ...found }];
    faults.push({ location: policyFile.location, message: found.problem });
    isMissing ||= isMissingFile(found.problem);
    return [];
  });
  const all = inPlaceOrder(faults);
  if (isMissing) throw new InputError(all);
  if (all.length > 0) throw new AuditError(all.map(withPlace));
  return files;
}

/** A line's key (RFC 8461 §3.2). */
const KEY = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}:/;

/** Finds the place of evidence from a policy: the first line with its key where the text is a line, else the beginning. */
export function policyLineLocator({ file, text: policy }: RepositoryFile): (text: ByteString) => Location {
  const lines = new Map<string | undefined, number>();
  for (const [i, line] of policy.split("\n").entries()) {
    const key = KEY.exec(line)?.[0];
    if (key !== undefined && !lines.has(key)) lines.set(key, i + 1);
  }
  return (text) => {
    const key = text.includes("\n") ? undefined : KEY.exec(text)?.[0];
    return { file, line: lines.get(key) ?? 1, column: 1 };
  };
}
