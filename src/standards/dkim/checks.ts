// DKIM: each declared selector publishes one valid, strong key (RFC 6376, RFC 8301, RFC 8463, TR-03182-03-M).
import type { Text } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import { quoteString } from "../../dns/record.ts";
import type { Evidence, Judgement } from "../../model.ts";
import { doubledName } from "./observe.ts";
import { joinSplitKey } from "./record.ts";
import { adviceFix, txtRecordFix } from "./words.ts";

export const MUST = { "tr-03108": "must", bsi: "must" } as const;
export const SHOULD = { "tr-03108": "should", bsi: "should" } as const;

/** How much of a record a message shows. */
const MAX_QUOTED = 20;

export function failSeveralRecords(problem: Text, evidence: readonly Evidence[], name: Name): Judgement {
  const [first = "", second = ""] = evidence.map(({ text }) => text);
  const whole = evidence.length === 2 ? (joinSplitKey(first, [second]) ?? joinSplitKey(second, [first])) : null;
  const fix =
    whole === null
      ? adviceFix(`Leave the record at ${name} whose key your server signs with, and remove the others.`)
      : txtRecordFix(
          name,
          whole,
          "Publish the key as one record; what does not fit into one string goes on in the next of the same record.",
        );
  return { outcome: "fail", message: problem, fix };
}

export function failMissingRecord(evidence: readonly Evidence[], domain: Name, name: Name): Judgement {
  const doubled = doubledName(domain, name);
  const misplaced = evidence.find(({ at }) => "type" in at && at.name === doubled);
  if (misplaced !== undefined) {
    const fix = txtRecordFix(
      name,
      misplaced.text,
      `Move the record to this name: in a zone file a full name ends with a dot, or leaves ${domain} out.`,
    );
    return {
      outcome: "fail",
      message: `${name} has no DKIM key record; it stands at ${doubled}, where the name of the domain is doubled`,
      fix,
    };
  }
  const fix = adviceFix(
    `Publish the public key at ${name} as your mail server or provider states it, or take the selector off the policy.`,
  );
  // RFC 6376 §3.6.1: verifiers discard a record of any other version
  const misspelt = evidence.find(({ text }) => /^\s*v\s*=\s*dkim/i.test(text));
  const what =
    misspelt === undefined
      ? ""
      : `: the TXT record there begins with ${quoteString(misspelt.text.slice(0, MAX_QUOTED))}, not with \`v=DKIM1;\``;
  return { outcome: "fail", message: `${name} has no DKIM key record${what}`, fix };
}
