// What receivers make of the mails in `dmarc: expect:`: SPF and DKIM authenticate domains, and DMARC compares them with the author's.
import type { Name } from "../dns/name.ts";
import { openQuestion } from "../cause.ts";
import { message } from "../message.ts";
import type { Observation } from "../model.ts";
import type { DmarcExpectation } from "../policy/policy.ts";
import type { Dns } from "../ports.ts";
import { keyRecordName, observeDkim } from "../standards/dkim/observe.ts";
import { useOfKey } from "../standards/dkim/verifiable.ts";
import type { Authentication, MailResult } from "../standards/dmarc/mail-result.ts";
import { observeMailResult } from "../standards/dmarc/mail-result.ts";
import { checkHost, evaluatedDomain } from "../standards/spf/evaluate.ts";

/** Evaluates all mails together: most of their questions are the same. */
export async function observeMailExpectations(
  dns: Dns,
  expectations: readonly DmarcExpectation[],
): Promise<Observation<MailResult[]>> {
  if (expectations.length === 0) return { state: "absent", evidence: [] };
  const value = await Promise.all(expectations.map((expectation) => observeExpectation(dns, expectation)));
  return { state: "present", value, evidence: [] };
}

async function observeExpectation(dns: Dns, expectation: DmarcExpectation): Promise<MailResult> {
  const { ip, from, author, dkim, result } = expectation;
  const signatures = dkim.map(({ domain, selector }) => authenticateByDkim(dns, domain, selector));
  const authentications = await Promise.all([authenticateBySpf(dns, expectation), ...signatures]);
  return observeMailResult(dns, { ip, from, author }, result, authentications);
}

/** RFC 9989 §4.4.2, RFC 7208 §2.4: SPF authenticates the domain of MAIL FROM; that of HELO where it is the null reverse path. */
async function authenticateBySpf(dns: Dns, { ip, mailFrom, helo }: DmarcExpectation): Promise<Authentication> {
  const sender = { sender: mailFrom, helo };
  const { result, reason, path, failed } = await checkHost(dns, { ip, ...sender });
  const domain = evaluatedDomain(sender);
  const [open] = failed;
  const common = { selector: null, domain, result };
  if (open !== undefined) return { ...common, state: "unknown", reason: openQuestion(open.question, open.reason) };
  if (result === "pass") return { ...common, state: "pass", reason: null };
  const step = path.at(-1);
  const term = step && message("spf/term", { term: step.term, domain: step.domain === domain ? null : step.domain });
  return { ...common, state: "fail", reason: reason ?? term ?? null };
}

async function authenticateByDkim(dns: Dns, domain: Name, selector: string): Promise<Authentication> {
  const key = await observeDkim(dns, domain, selector);
  return { selector, domain, result: null, ...useOfKey(keyRecordName(domain, selector), key) };
}
