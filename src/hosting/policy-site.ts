// What a web server has to serve for a domain: its MTA-STS policy (RFC 8461 §3.2), the same octets wherever it is hosted.
import { createHash } from "node:crypto";
import { isHostName, parseName, prependLabels } from "../dns/name.ts";
import type { Name } from "../dns/name.ts";
import type { ByteString } from "../dns/record.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { HTTPS_BODY_LIMIT } from "../ports.ts";
import { POLICY_PATH } from "../standards/mta-sts/observe.ts";
import { parseMtaStsPolicy, policyLines } from "../standards/mta-sts/record.ts";

/** The policy of a domain, as its host serves it. */
export interface PolicySite {
  domain: Name;
  /** `mta-sts.<domain>`, in A-labels: letters, digits, hyphens and dots. */
  host: Name;
  /** The policy, each line with CRLF. */
  text: ByteString;
  /** An id for the record of this policy: another one for each text. */
  contentId: string;
}

/** A problem of a policy file; `line` counts from 1. */
export interface PolicyProblem {
  line: number;
  problem: Message;
}

/** Where the policy of a site is, in a folder of sites: `<host>/.well-known/mta-sts.txt`. */
export function policyFileOf({ host }: Pick<PolicySite, "host">): string {
  return `${host}${POLICY_PATH}`;
}

/** The site of a domain whose policy is in `body`, or why there is none. */
export function createPolicySite(domain: Name, body: ByteString): PolicySite | PolicyProblem[] {
  const host = prependLabels("mta-sts", domain);
  if (!isHostName(host) || parseName(host) === null)
    return [{ line: 1, problem: message("https/not-a-host", { host }) }];
  const policy = parseMtaStsPolicy(body);
  const lines = policyLines(body);
  if (Array.isArray(policy)) return policy.map((problem) => ({ line: lineOf(problem, lines), problem }));
  const text = lines.map((line) => `${line}\r\n`).join("");
  if (text.length > HTTPS_BODY_LIMIT) return [{ line: 1, problem: message("mta-sts/policy/size") }];
  return { domain, host, text, contentId: contentId(text) };
}

/** RFC 8461 §3.1: letters and digits, at most 32. The first digits that `sha256sum` prints of the policy as it is served. */
const ID_LENGTH = 32;

function contentId(text: ByteString): string {
  return createHash("sha256").update(text, "latin1").digest("hex").slice(0, ID_LENGTH);
}

const MX_FIELD = /^mx:[ \t]*([^]*?)[ \t]*$/;

/** The line that a problem is in; the first where something is missing. */
function lineOf(problem: Message, lines: readonly ByteString[]): number {
  const find = (key: string): number => lines.findIndex((line) => line.startsWith(`${key}:`)) + 1;
  switch (problem.code) {
    case "mta-sts/policy/line":
    case "mta-sts/policy/blank-line":
    case "mta-sts/policy/octet":
      return problem.values.line;
    case "mta-sts/policy/version":
      return find("version");
    case "mta-sts/policy/mode":
      return find("mode");
    case "mta-sts/policy/max-age":
      return find("max_age");
    case "mta-sts/policy/pattern":
      return lines.findIndex((line) => MX_FIELD.exec(line)?.[1] === problem.values.pattern) + 1;
    default:
      return 1;
  }
}
