// The snapshot of everything observed: answers as they came in, written on a first run, played back on a replay.
import type { Name } from "../dns/name.ts";
import { message } from "../message.ts";
import type { RrType } from "../dns/record.ts";
import type { Dns, DnsAnswer, Https, HttpsResult, KeyType, Smtp, SmtpAnswer } from "../ports.ts";
import type { DnsAnswers } from "./answer-store.ts";
import { dnsQuestionKey } from "./answer-store.ts";
import type { HttpsFetch } from "./https-question.ts";
import { cachedHttps, httpsQuestionKey } from "./https-question.ts";

/** The answers of a run, by question. */
export interface Tape {
  dns: DnsAnswers;
  https: Map<string, HttpsResult>;
  smtp: Map<string, SmtpAnswer>;
}

/** The three ports. */
export interface RecordedPorts {
  dns: Dns;
  https: Https;
  smtp: Smtp;
}

/** What answers a run that is recorded. */
export interface Sources {
  dns: Dns;
  fetch: HttpsFetch;
  smtp: Smtp;
}

/** What is asked of a mail server, as a question. */
export const smtpProbeKey = (address: string, name: Name, keyType?: KeyType): string =>
  [`smtp://[${address}]`, name, ...(keyType === undefined ? [] : [keyType])].join(" ");

/** The ports, with every answer noted on the tape: what is asked again must get the same one. */
export function record({ dns, fetch, smtp }: Sources, tape: Tape): RecordedPorts {
  return {
    dns: {
      async query(name, type) {
        const answer = await dns.query(name, type);
        tape.dns.set(dnsQuestionKey(name, type), answer);
        return answer;
      },
    },
    https: cachedHttps(async (question) => {
      const result = await fetch(question);
      tape.https.set(httpsQuestionKey(question), result);
      return result;
    }),
    smtp: {
      async probe(address, name, domain, keyType) {
        const answer = await smtp.probe(address, name, domain, keyType);
        tape.smtp.set(smtpProbeKey(address, name, keyType), answer);
        return answer;
      },
    },
  };
}

const UNOBSERVED = message("snapshot/unobserved");

/** The ports, answered from the tape alone; `at` (ISO 8601) is the moment it was recorded. */
export function replay(tape: Tape, at: string): RecordedPorts {
  return {
    dns: {
      query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
        const answer = tape.dns.get(dnsQuestionKey(name, type)) as DnsAnswer<T> | undefined;
        return Promise.resolve(answer ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED });
      },
    },
    https: cachedHttps((question) => {
      const result = tape.https.get(httpsQuestionKey(question));
      return Promise.resolve(
        result ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED, address: null, certificate: null },
      );
    }),
    smtp: {
      probe(address, name, _domain, keyType) {
        const answer = tape.smtp.get(smtpProbeKey(address, name, keyType));
        return Promise.resolve(
          answer ?? { result: { kind: "failure", cause: "unobserved", reason: UNOBSERVED }, at, from: null },
        );
      },
    },
  };
}
