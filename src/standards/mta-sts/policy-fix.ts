// The fix of a policy file, with the whole file to serve.
import type { Name } from "../../dns/name.ts";
import { prependLabels, ROOT } from "../../dns/name.ts";
import type { DomainFacts } from "../../facts.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Fix, FixFile } from "../../model.ts";
import { adviceFix } from "../fixes.ts";
import { policyUrl } from "./observe.ts";
import type { MtaStsPolicy } from "./record.ts";

/** What a policy says to senders that support MTA-STS. */
export type PolicyContent = Pick<MtaStsPolicy, "mode" | "maxAge" | "mx">;

/** A change of the policy file; every such change needs a new id (RFC 8461 §8.1). `policy`: what it then says, where that is known. */
export function policyEditFix(domain: Name, change: Message, policy: PolicyContent | null): Fix {
  const record = prependLabels("_mta-sts", domain);
  const fix = adviceFix(message("mta-sts/fix/edit-policy", { change, url: policyUrl(domain), record }));
  return policy === null ? fix : { ...fix, file: policyFile(domain, policy) };
}

/** RFC 8461 §3.2: several weeks or more; a week satisfies every profile, and passes soon where a policy is wrong. */
export const FIRST_MAX_AGE = 604_800;

/**
 * A first policy for the MX hosts of a domain; null where they are unknown. Senders report what they would refuse under it (RFC 8461 §5),
 * and refuse nothing until its mode is `enforce`.
 */
export function firstPolicyFile(domain: Name, mx: DomainFacts["mx"]): FixFile | null {
  const exchanges = mx.state === "present" ? mx.value.records.map(({ exchange }) => exchange) : [];
  const hosts = [...new Set(exchanges)].filter((host) => host !== ROOT); // RFC 7505: a null MX
  return hosts.length === 0 ? null : policyFile(domain, { mode: "testing", maxAge: FIRST_MAX_AGE, mx: hosts });
}

/** The file that says this. */
export function policyFile(domain: Name, { mode, maxAge, mx }: PolicyContent): FixFile {
  const lines = ["version: STSv1", `mode: ${mode}`, ...mx.map((pattern) => `mx: ${pattern}`), `max_age: ${maxAge}`];
  return { url: policyUrl(domain), lines };
}
