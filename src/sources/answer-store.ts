// The DNS answers of a run, by question: a few thousand octets a domain. They are kept as texts, and read again when they are wanted.
import type { Name } from "../dns/name.ts";
import type { Rr, RrType } from "../dns/record.ts";
import type { Message } from "../message.ts";
import type { DnsAnswer, Security, Signature } from "../ports.ts";

/** Answers by question, as `dnsQuestionKey` writes it. */
export interface DnsAnswers extends Pick<
  ReadonlyMap<string, DnsAnswer>,
  "get" | "keys" | "size" | typeof Symbol.iterator
> {
  set(question: string, answer: DnsAnswer): unknown;
}

type DnsFailure = Extract<DnsAnswer, { kind: "failure" }>;
type DnsFinding = Exclude<DnsAnswer, DnsFailure>;

/** So many answers that came or were wanted last are kept as they are, and up to as many more: those are wanted again soonest. */
const RECENT = 512;

/** Joined: the key of a map is held, and V8 holds a text made of a template together with its parts. */
export const dnsQuestionKey = (name: Name, type: RrType): string => [type, name].join(" ");

/** The failures among answers. */
export function* failuresOf(answers: DnsAnswers): Iterable<DnsFailure> {
  if (answers instanceof AnswerStore) yield* answers.failures();
  else for (const [, answer] of answers) if (answer.kind === "failure") yield answer;
}

export class AnswerStore implements DnsAnswers {
  readonly #texts = new Map<string, string>();
  #recent = new Map<string, DnsAnswer>();
  #lessRecent = new Map<string, DnsAnswer>();

  get size(): number {
    return this.#texts.size;
  }

  get(question: string): DnsAnswer | undefined {
    const recent = this.#recent.get(question);
    if (recent !== undefined) return recent;
    const text = this.#texts.get(question);
    if (text === undefined) return undefined;
    const answer = this.#lessRecent.get(question) ?? unpack(text, question);
    this.#remember(question, answer);
    return answer;
  }

  set(question: string, answer: DnsAnswer): void {
    this.#texts.set(question, pack(answer, question));
    this.#remember(question, answer);
  }

  keys(): MapIterator<string> {
    return this.#texts.keys();
  }

  *[Symbol.iterator](): MapIterator<[string, DnsAnswer]> {
    for (const [question, text] of this.#texts) yield [question, unpack(text, question)];
  }

  /** The answers that are failures; the others are not read. */
  *failures(): Iterable<DnsFailure> {
    for (const text of this.#texts.values()) if (text.startsWith("{")) yield JSON.parse(text) as DnsFailure;
  }

  #remember(question: string, answer: DnsAnswer): void {
    this.#recent.set(question, answer);
    if (this.#recent.size <= RECENT) return;
    this.#lessRecent = this.#recent;
    this.#recent = new Map();
  }
}

const KINDS = ["records", "nodata", "nxdomain"] as const;
const SECURITIES: readonly Security[] = ["secure", "insecure", "bogus", "indeterminate"];

/** An answer without what its question says too; what is absent at its end is left out, 0 stands for the rest. */
type PackedFinding = [
  kind: number,
  security: number,
  records?: (Rr | [ttl: number, data: Rr["data"]])[] | 0,
  owner?: Name | 0,
  aliases?: Name[] | 0,
  reason?: Message | 0,
  signature?: Signature | 0,
];

/** The texts of answers without records, aliases and reason, by kind and security: one text for all of a run. */
const EMPTY_ANSWERS = KINDS.map((_, kind) => SECURITIES.map((_each, security) => JSON.stringify([kind, security])));

/** A failure as it is, an object; of another answer a list. */
function pack(answer: DnsAnswer, question: string): string {
  if (answer.kind === "failure") return JSON.stringify(answer);
  const { kind, security, owner, aliases, reason } = answer;
  const name = nameIn(question);
  if (kind !== "records" && owner === name && aliases.length === 0 && reason === undefined)
    return EMPTY_ANSWERS[KINDS.indexOf(kind)]?.[SECURITIES.indexOf(security)] as string;
  const type = typeIn(question);
  const isRecords = kind === "records";
  const packed: PackedFinding = [
    KINDS.indexOf(kind),
    SECURITIES.indexOf(security),
    isRecords ? answer.records.map((rr) => (rr.name === owner && rr.type === type ? [rr.ttl, rr.data] : rr)) : 0,
    owner === name ? 0 : owner,
    aliases.length === 0 ? 0 : aliases,
    reason ?? 0,
    (isRecords ? answer.signature : undefined) ?? 0,
  ];
  while (packed.at(-1) === 0 && packed.length > 2) packed.pop();
  return JSON.stringify(packed);
}

/** The same answer again, its members in the order in which the client gives them. */
function unpack(text: string, question: string): DnsAnswer {
  const data = JSON.parse(text) as DnsFailure | PackedFinding;
  if (!Array.isArray(data)) return data;
  const [kindAt, securityAt, records = 0, owner = 0, aliases = 0, reason = 0, signature = 0] = data;
  const name = owner === 0 ? nameIn(question) : owner;
  const kind = KINDS[kindAt];
  const rest = {
    owner: name,
    aliases: aliases === 0 ? [] : aliases,
    security: SECURITIES[securityAt],
    ...(reason === 0 ? {} : { reason }),
    ...(signature === 0 ? {} : { signature }),
  };
  if (records === 0) return { kind, ...rest } as DnsFinding;
  const type = typeIn(question);
  const read = records.map((rr) => (Array.isArray(rr) ? { name, ttl: rr[0], type, data: rr[1] } : rr));
  return { kind, records: read, ...rest } as DnsFinding;
}

function typeIn(question: string): RrType {
  return question.slice(0, question.indexOf(" ")) as RrType;
}

function nameIn(question: string): Name {
  return question.slice(question.indexOf(" ") + 1);
}
