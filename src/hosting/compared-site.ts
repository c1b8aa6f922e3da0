// What was found of a policy that the repository has served.
import type { Name } from "../dns/name.ts";
import type { ByteString } from "../dns/record.ts";
import type { Message } from "../message.ts";
import type { CertificateFacts } from "../ports.ts";

/**
 * `same`: octet for octet · `equivalent`: another text that means the same to senders · `differs`, line by line · `not-served`: nothing that
 * senders accept as a policy · `unknown`: not measured.
 */
export type ServedPolicy =
  | { state: "same" | "equivalent" }
  | { state: "differs"; served: ByteString[]; expected: ByteString[] }
  | { state: "not-served"; problem: Message }
  | { state: "unknown"; reason: Message };

/**
 * The record in DNS beside the id that it has to have. `current`: it has this id · `early`: it has, though another policy is served · `outdated`: it has another id, or
 * there is none · `unknown`: not measured. The message says what to do next.
 */
export interface AnnouncedPolicy {
  state: "current" | "early" | "outdated" | "unknown";
  /** The id in DNS; null without a valid record. */
  id: string | null;
  /** null where the declared records do not say it. */
  expectedId: string | null;
  message: Message;
}

/** A site, and what was found of it. */
export interface ComparedSite {
  domain: Name;
  host: Name;
  policy: ServedPolicy;
  /** What is wrong with the media type; null for nothing, or where no policy is served. */
  contentType: Message | null;
  certificate: CertificateFacts | null;
  /** That the certificate ends soon; null if it does not. */
  expiry: Message | null;
  record: AnnouncedPolicy;
}

export type SiteVerdict = "deployed" | "not-deployed" | "unknown";

/** Whether the policy of the repository is served; `hasRecord`: and whether DNS announces it. What is wrong counts before what was not measured. */
export function verdictOf({ policy, contentType, record }: ComparedSite, hasRecord: boolean): SiteVerdict {
  const isWrong = policy.state === "differs" || policy.state === "not-served" || contentType !== null;
  if (isWrong || (hasRecord && (record.state === "outdated" || record.state === "early"))) return "not-deployed";
  return policy.state === "unknown" || (hasRecord && record.state === "unknown") ? "unknown" : "deployed";
}
