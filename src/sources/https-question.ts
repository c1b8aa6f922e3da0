// What an HTTPS GET asks, and that it is asked once per run: the policy host's addresses are part of the question.
import { openQuestion } from "../cause.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Name } from "../dns/name.ts";
import type { Dns, DnsAnswer, DnsFailureCause, Https, HttpsResult } from "../ports.ts";

/** A GET of `path` from a host that one view of DNS says is at `addresses`. Views that say the same ask the same. */
export interface HttpsQuestion {
  host: Name;
  path: string;
  /** IPv4 first: hosted runners have no IPv6. */
  addresses: string[];
  /** Look-ups that cannot be used, and so may have hidden an address. */
  failures: { cause: DnsFailureCause | "bogus"; reason: Message }[];
}

/** Answers one question. Never rejects. */
export type HttpsFetch = (question: HttpsQuestion) => Promise<HttpsResult>;

/** The port Https over a fetcher, which gets each question once per run; failures are cached too. */
export function cachedHttps(fetch: HttpsFetch): Https {
  const answers = new Map<string, Promise<HttpsResult>>();
  return {
    async get(host, path, dns) {
      const question = await resolveQuestion(host, path, dns);
      const key = httpsQuestionKey(question);
      const answer = answers.get(key) ?? fetch(question);
      answers.set(key, answer);
      return answer;
    },
  };
}

/** The question as a text, the same wherever the same is asked. */
export function httpsQuestionKey({ host, path, addresses, failures }: HttpsQuestion): string {
  return [`https://${host}${path}`, ...[...addresses, ...failures.map(({ cause }) => cause)].toSorted()].join(" ");
}

/** Looks the host up; how long that may take is for `dns` to bound. */
async function resolveQuestion(host: Name, path: string, dns: Dns): Promise<HttpsQuestion> {
  const answers = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
  const failures = answers.flatMap((answer, i) => {
    const failure = lookupFailure(answer);
    const question = { type: i === 0 ? "A" : "AAAA", name: host };
    return failure === null ? [] : [{ ...failure, reason: openQuestion(question, failure.reason) }];
  });
  const addresses = answers.flatMap((answer) =>
    answer.kind === "records" && lookupFailure(answer) === null ? answer.records.map(({ data }) => data.address) : [],
  );
  return { host, path, addresses: [...new Set(addresses)], failures };
}

/** Why an answer cannot be used; null if it can. */
function lookupFailure(answer: DnsAnswer): HttpsQuestion["failures"][number] | null {
  if (answer.kind === "failure") return { cause: answer.cause, reason: answer.reason };
  return answer.security === "bogus" ? { cause: "bogus", reason: message("cause/bogus") } : null; // RFC 4035 §5.5: not to be used
}
