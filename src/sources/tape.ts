// The snapshot of everything observed: answers as they came in, written on a first run, played back on a replay.
import type { Name } from "../dns/name.ts";
import type { RrType } from "../dns/record.ts";
import type { Dns, DnsAnswer, Https, HttpsResult, Smtp, SmtpAnswer } from "../ports.ts";

/** What a run was told, by question. */
export interface Tape {
  dns: Map<string, DnsAnswer>;
  https: Map<string, HttpsResult>;
  smtp: Map<string, SmtpAnswer>;
}

/** The three ports, whatever answers them. */
export interface Ports {
  dns: Dns;
  https: Https;
  smtp: Smtp;
}

const questionOf = (name: Name, type: RrType): string => `${type} ${name}`;

/** What is asked of a mail server, as a question. */
export const probeOf = (address: string, name: Name): string => `smtp://[${address}] ${name}`;

/** A policy is fetched from where a view says its host is, so what it says of the addresses belongs to the question. */
async function fetchOf(host: Name, path: string, dns: Dns): Promise<string> {
  const answers = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
  const said = answers.flatMap((answer) => {
    if (answer.kind === "failure" || answer.security === "bogus") return [answer.kind === "failure" ? answer.cause : "bogus"];
    return answer.kind === "records" ? answer.records.map((r) => r.data.address) : [];
  });
  return [`https://${host}${path}`, ...said.toSorted()].join(" ");
}

/** The ports, with every answer noted on the tape. */
export function record({ dns, https, smtp }: Ports, tape: Tape): Ports {
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
    smtp: {
      async probe(address, name) {
        const answer = await smtp.probe(address, name);
        tape.smtp.set(probeOf(address, name), answer);
        return answer;
      },
    },
  };
}

const UNOBSERVED = "the snapshot holds no answer to this question";

/** The ports, answered from the tape alone; `at` (ISO 8601) is the moment it was recorded. */
export function play(tape: Tape, at: string): Ports {
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
    smtp: {
      probe(address, name) {
        const answer = tape.smtp.get(probeOf(address, name));
        return Promise.resolve(answer ?? { result: { kind: "failure", cause: "unobserved", reason: UNOBSERVED }, at, from: null });
      },
    },
  };
}
