// What the policy expects of the SPF record: mails, and the result each must get in a whole evaluation (RFC 7208 §4).
import type { Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { Evaluation, Mail, SpfResult } from "./evaluate.ts";
import { checkHost } from "./evaluate.ts";

/** A mail and the result it must get. */
interface Expectation extends Mail {
  result: SpfResult;
}

/** A mail, the result it must get, and its evaluation. */
export interface ExpectationResult {
  mail: Mail;
  expected: SpfResult;
  evaluation: Evaluation;
}

/** Evaluates all mails together: most of their questions are the same. */
export async function observeExpectations(
  dns: Dns,
  expectations: readonly Expectation[],
): Promise<Observation<ExpectationResult[]>> {
  if (expectations.length === 0) return { state: "absent", evidence: [] };
  const value = await Promise.all(
    expectations.map(async ({ ip, sender, helo, result }): Promise<ExpectationResult> => {
      const mail = { ip, sender, helo };
      return { mail, expected: result, evaluation: await checkHost(dns, mail) };
    }),
  );
  return { state: "present", value, evidence: [] };
}
