// The fix of a policy file.
import { prependLabels } from "../../dns/name.ts";
import type { Name } from "../../dns/name.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { adviceFix } from "../fixes.ts";
import { policyUrl } from "./observe.ts";

/** A change of the policy file; every such change needs a new id (RFC 8461 §8.1). */
export function policyEditFix(domain: Name, change: Message): Fix {
  const record = prependLabels("_mta-sts", domain);
  return adviceFix(message("mta-sts/fix/edit-policy", { change, url: policyUrl(domain), record }));
}
