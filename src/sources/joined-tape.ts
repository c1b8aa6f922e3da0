// The tapes of shards as one: a question that several of them asked gets one answer, whatever order they are given in.
import type { DnsAnswer, HttpsResult, SmtpAnswer } from "../ports.ts";
import { AnswerStore } from "./answer-store.ts";
import { wasAsked } from "./smtp/limitations.ts";
import type { Tape } from "./tape.ts";

/**
 * Joins the tapes of shards, in their order. A measured answer counts before a failure. Of equally good answers, that of the shard counts
 * which measured most about the host: its addresses are part of what else it asked, so they belong together. Then the first counts.
 */
export function joinTapes(tapes: readonly Tape[]): Tape {
  const best = bestShards(tapes);
  return {
    dns: joinPart(
      tapes,
      { answersOf: ({ dns }) => dns, hostOf: dnsHost, qualityOf: dnsQuality },
      best,
      new AnswerStore(),
    ),
    https: joinPart(
      tapes,
      { answersOf: ({ https }) => https, hostOf: httpsHost, qualityOf: httpsQuality },
      best,
      new Map<string, HttpsResult>(),
    ),
    smtp: joinPart(
      tapes,
      { answersOf: ({ smtp }) => smtp, hostOf: smtpHost, qualityOf: smtpQuality },
      best,
      new Map<string, SmtpAnswer>(),
    ),
  };
}

/** Reads the questions and answers of one port. */
interface Part<T> {
  answersOf: (tape: Tape) => Iterable<[string, T]>;
  hostOf: (question: string) => string;
  qualityOf: (answer: T) => number;
}

/** Puts the answers into `joined`, which is empty at first. */
function joinPart<
  T,
  J extends { get: (question: string) => T | undefined; set: (question: string, answer: T) => unknown },
>(tapes: readonly Tape[], { answersOf, hostOf, qualityOf }: Part<T>, best: ReadonlyMap<string, Rank>, joined: J): J {
  for (const [index, tape] of tapes.entries()) {
    for (const [question, answer] of answersOf(tape)) {
      const earlier = joined.get(question);
      const gain = earlier === undefined ? 1 : qualityOf(answer) - qualityOf(earlier);
      if (gain > 0 || (gain === 0 && best.get(hostOf(question))?.index === index)) joined.set(question, answer);
    }
  }
  return joined;
}

/** The tape that measured most about a host, and how much. */
interface Rank {
  index: number;
  score: number;
}

function bestShards(tapes: readonly Tape[]): Map<string, Rank> {
  const best = new Map<string, Rank>();
  for (const [index, tape] of tapes.entries()) {
    const scores = new Map<string, number>();
    const add = (host: string, quality: number): unknown => scores.set(host, (scores.get(host) ?? 0) + quality);
    for (const [question, answer] of tape.dns) add(dnsHost(question), dnsQuality(answer));
    for (const [question, answer] of tape.https) add(httpsHost(question), httpsQuality(answer));
    for (const [question, answer] of tape.smtp) add(smtpHost(question), smtpQuality(answer));
    for (const [host, score] of scores) {
      if (score > (best.get(host)?.score ?? -1)) best.set(host, { index, score });
    }
  }
  return best;
}

/** `TYPE name`. */
const dnsHost = (question: string): string => question.slice(question.indexOf(" ") + 1);
/** `https://host/path addresses`. */
const httpsHost = (question: string): string => question.split("/", 3)[2] ?? "";
/** `smtp://[address] name`, and a key type. */
const smtpHost = (question: string): string => question.split(" ", 2)[1] ?? "";

const [NOT_ASKED, FAILED, WITHOUT_STATUS, MEASURED] = [0, 1, 2, 3];
/** Failures that say what kept a run from asking, and nothing about the server. */
const NOT_ASKED_CAUSES: ReadonlySet<string> = new Set(["deadline", "given-up", "offline", "unobserved", "undecided"]);

function dnsQuality(answer: DnsAnswer): number {
  if (answer.kind === "failure") return NOT_ASKED_CAUSES.has(answer.cause) ? NOT_ASKED : FAILED;
  return answer.security === "indeterminate" ? WITHOUT_STATUS : MEASURED;
}

function httpsQuality(result: HttpsResult): number {
  if (result.kind === "response") return MEASURED;
  return NOT_ASKED_CAUSES.has(result.cause) ? NOT_ASKED : FAILED;
}

function smtpQuality({ result }: SmtpAnswer): number {
  if (result.kind !== "failure") return MEASURED;
  return wasAsked(result) ? FAILED : NOT_ASKED;
}
