// SMTP results measured on a machine with outbound port 25, asked before the network.
import type { KeyType, Smtp, SmtpAnswer, SmtpResult } from "../ports.ts";
import { wasAsked } from "./smtp/limitations.ts";
import { smtpProbeKey } from "./tape.ts";

/** Measurements of one machine: when (ISO 8601), where, and what came of each probe by question. */
export interface SmtpEvidence {
  at: string;
  from: string;
  smtp: ReadonlyMap<string, SmtpResult>;
}

/**
 * `live` with the evidence before it: what was measured is not measured again. Of several files the latest counts that
 * reached the server; whether it is too old is judged per domain.
 */
export function withEvidence(evidence: readonly SmtpEvidence[], live: Smtp): Smtp {
  const latestFirst = evidence.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return {
    probe(address, name, domain, keyType) {
      const answerIn = ({ at, from, smtp }: SmtpEvidence, type?: KeyType): SmtpAnswer[] => {
        const result = smtp.get(smtpProbeKey(address, name, type));
        return result === undefined || !wasAsked(result) ? [] : [{ result, at, from }];
      };
      const isReached = (file: SmtpEvidence): boolean => answerIn(file).some(({ result }) => result.kind !== "failure");
      const file = latestFirst.find(isReached) ?? latestFirst.find((each) => answerIn(each).length > 0);
      // the certificates of a server are those of one measurement
      const [measured] = file === undefined ? [] : answerIn(file, keyType);
      return measured === undefined ? live.probe(address, name, domain, keyType) : Promise.resolve(measured);
    },
  };
}
