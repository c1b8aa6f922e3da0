// The snapshot of everything observed: answers as they came in, written on a first run, played back on a replay.
import type { Name } from "../dns/name.ts";
import type { RrType } from "../dns/record.ts";
import type { Dns, DnsAnswer, Https, HttpsResult } from "../ports.ts";

/** What a run was told, by question. */
export interface Tape {
  dns: Map<string, DnsAnswer>;
  https: Map<string, HttpsResult>;
}

const questionOf = (name: Name, type: RrType): string => `${type} ${name}`;

/** A policy is fetched from where a view says its host is, so what it says of the addresses belongs to the question. */
async function fetchOf(host: Name, path: string, dns: Dns): Promise<string> {
  const answers = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
  const said = answers.flatMap((answer) => {
    if (answer.kind === "failure" || answer.security === "bogus") return [answer.kind === "failure" ? answer.cause : "bogus"];
    return answer.kind === "records" ? answer.records.map((r) => r.data.address) : [];
  });
  return [`https://${host}${path}`, ...said.toSorted()].join(" ");
}

/** Both ports, with every answer noted on the tape. */
export function record(dns: Dns, https: Https, tape: Tape): { dns: Dns; https: Https } {
  return {
    dns: {
      async query(name, type) {
        const answer = await dns.query(name, type);
        tape.dns.set(questionOf(name, type), answer);
        return answer;
      },
    },
    https: {
      async get(host, path, view) {
        const [question, result] = await Promise.all([fetchOf(host, path, view), https.get(host, path, view)]);
        tape.https.set(question, result);
        return result;
      },
    },
  };
}

const UNOBSERVED = "the snapshot holds no answer to this question";

/** Both ports, answered from the tape alone. */
export function play(tape: Tape): { dns: Dns; https: Https } {
  return {
    dns: {
      query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
        const answer = tape.dns.get(questionOf(name, type)) as DnsAnswer<T> | undefined;
        return Promise.resolve(answer ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED });
      },
    },
    https: {
      async get(host, path, view) {
        const result = tape.https.get(await fetchOf(host, path, view));
        return result ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED, address: null, certificate: null };
      },
    },
  };
}
