// The messages of answers in files that come back: only codes the ports have, with values of the types their sentences take.
import type { AnswerCode, Message, Sentence, SentenceValues } from "../message.ts";
import type { SmtpResult } from "../ports.ts";

/** The type of a value; of a word from a fixed list, the list. */
type Shape<V> = [V] extends [number]
  ? "number"
  : [V] extends [number | null]
    ? "number or null"
    : [V] extends [Sentence]
      ? "message"
      : [V] extends [readonly Sentence[]]
        ? "messages"
        : [V] extends [readonly NumberedPart[]]
          ? "parts"
          : [V] extends [readonly unknown[]]
            ? "texts"
            : string extends V
              ? [V] extends [string]
                ? "text"
                : "text or null"
              : [V] extends [string]
                ? { readonly [W in V]: true }
                : never;

/** A part of a file with reports, such as the second attachment. */
interface NumberedPart {
  kind: string;
  number: number;
}

/** Where a text is wanted, a message may stand. */
type AnyShape =
  | "number"
  | "number or null"
  | "message"
  | "messages"
  | "text"
  | "text or null"
  | "texts"
  | "parts"
  | Readonly<Record<string, true>>;

type Shapes = {
  readonly [C in AnswerCode]: { readonly [K in keyof SentenceValues<C>]: Shape<SentenceValues<C>[K]> };
};

const STEPS = { greeting: true, EHLO: true, HELO: true, STARTTLS: true } as const;
const AT_ADDRESS = { address: "text" } as const;
const WITH_CODE = { address: "text", code: "text" } as const;
const WITH_TIME = { address: "text", ms: "number or null" } as const;
const WITH_PROBLEM = { address: "text", problem: "message" } as const;
const WITH_LIMIT = { limit: "number" } as const;
const NOTHING = {} as const;

const SHAPES: Shapes = {
  "cause/bogus": NOTHING,
  "cause/question": { question: "text", reason: "message" },
  "cause/several": { causes: "messages" },
  "source/rrset": { type: "text", name: "text" },
  "deadline/run": { ms: "number" },
  "deadline/smtp": { ms: "number" },
  "deadline/stopped": NOTHING,
  "snapshot/unobserved": NOTHING,
  "comparison/history-not-read": { name: "text", problem: "text" },
  "history/other-policy": { config: "text" },
  "limitation/kept-reports": { name: "text", problem: "text" },
  "dns/alias-chain": { name: "text", limit: "number" },
  "dns/alias-loop": { name: "text" },
  "dns/connection-closed": NOTHING,
  "dns/empty-answer": NOTHING,
  "dns/error-code": { rcode: "number", errors: "messages" },
  "dns/extended-error": { code: "number", text: "text" },
  "dns/extended-errors": { errors: "messages" },
  "dns/falsified": { errors: "messages" },
  "dns/given-up": { count: "number", domains: "texts" },
  "dns/handshake-closed": NOTHING,
  "dns/http-status": { status: "number or null" },
  "dns/malformed": { problem: "message" },
  "dns/media-type": { type: "text or null", expected: "text" },
  "dns/no-answer": { ms: "number" },
  "dns/not-a-name": { name: "text" },
  "dns/nxdomain-with-records": NOTHING,
  "dns/offline": NOTHING,
  "dns/records-elsewhere": { owner: "text" },
  "dns/referral": NOTHING,
  "dns/resolver-closed": NOTHING,
  "dns/response-size": WITH_LIMIT,
  "dns/system-error": { error: "text" },
  "dns/timeout": NOTHING,
  "dns/truncated": NOTHING,
  "dns/two-cnames": { name: "text" },
  "dns/unconfirmed": { reason: "message" },
  "file/in-git": NOTHING,
  "file/leads-into-git": NOTHING,
  "file/leads-out": NOTHING,
  "file/missing": NOTHING,
  "file/not-a-file": NOTHING,
  "file/outside": NOTHING,
  "file/steps": WITH_LIMIT,
  "file/unreadable": { error: "text" },
  "file/untracked": NOTHING,
  "https/cut-short": { address: "text", stage: { tls: true, answer: true }, code: "text or null" },
  "https/failures": { failures: "messages" },
  "https/no-address": { host: "text" },
  "https/no-close-notify": AT_ADDRESS,
  "https/no-handshake": WITH_PROBLEM,
  "https/no-route": WITH_CODE,
  "https/not-a-host": { host: "text" },
  "https/not-http": { address: "text", code: "text", error: "text" },
  "https/not-public": { host: "text", addresses: "messages" },
  "https/offline": NOTHING,
  "https/refused": AT_ADDRESS,
  "https/special-address": { address: "text", use: "text" },
  "https/timeout": {
    address: "text",
    stage: { connect: true, tls: true, http: true, body: true },
    ms: "number or null",
  },
  "https/unreachable": WITH_CODE,
  "proxy/not-http": { proxy: "text", code: "text" },
  "proxy/own-data": { proxy: "text", status: "number" },
  "proxy/status": { proxy: "text", status: "number" },
  "proxy/unreachable": { proxy: "text", code: "text" },
  "reports/dmarc/no-domain": NOTHING,
  "reports/dmarc/no-value": { element: "text" },
  "reports/dmarc/record": { number: "number", problem: "message" },
  "reports/dmarc/records": { faults: "number", count: "number", first: "message" },
  "reports/ended": {},
  "reports/file": { problem: "text" },
  "reports/foreign": { domain: "text" },
  "reports/gzip": NOTHING,
  "reports/json/invalid": NOTHING,
  "reports/json/no-report": NOTHING,
  "reports/mail": NOTHING,
  "reports/mail-total": { mebibytes: "number" },
  "reports/mail/attachments": { most: "number" },
  "reports/mail/lines": { most: "number" },
  "reports/mail/parts": { most: "number" },
  "reports/nested": { most: "number" },
  "reports/no-report": NOTHING,
  "reports/organisation": NOTHING,
  "reports/part": { steps: "parts", reason: "message" },
  "reports/period/backwards": { begin: "text", end: "text" },
  "reports/period/future": { begin: "text" },
  "reports/period/long": { days: "number", most: "number" },
  "reports/period/none": NOTHING,
  "reports/tls-rpt/count": { number: "number" },
  "reports/tls-rpt/no-domain": { number: "number" },
  "reports/tls-rpt/no-policies": NOTHING,
  "reports/tls-rpt/policies": { most: "number" },
  "reports/tls-rpt/policy-type": { number: "number" },
  "reports/too-large": { mebibytes: "number" },
  "reports/too-many": { day: "text", most: "number" },
  "reports/total": { gibibytes: "number" },
  "reports/xml/attributes": NOTHING,
  "reports/xml/between-tags": NOTHING,
  "reports/xml/depth": NOTHING,
  "reports/xml/doctype": NOTHING,
  "reports/xml/malformed": { line: "number", column: "number" },
  "reports/xml/root": { name: "text" },
  "reports/zip": NOTHING,
  "reports/zip/encrypted": NOTHING,
  "reports/zip/entries": { most: "number" },
  "smtp/blocked": { failures: "messages" },
  "smtp/connect-timed-out": AT_ADDRESS,
  "smtp/connect-timeout": WITH_TIME,
  "smtp/endless": NOTHING,
  "smtp/handshake-timeout": WITH_TIME,
  "smtp/hung-up": { address: "text", step: STEPS },
  "smtp/injection": AT_ADDRESS,
  "smtp/legacy-not-tried": { reason: "message" },
  "smtp/line-length": WITH_LIMIT,
  "smtp/mixed-codes": NOTHING,
  "smtp/no-ehlo": { address: "text", code: "number", text: "text" },
  "smtp/no-handshake": WITH_PROBLEM,
  "smtp/no-starttls": AT_ADDRESS,
  "smtp/not-a-reply": NOTHING,
  "smtp/not-public": { address: "text", use: "text" },
  "smtp/not-smtp": WITH_PROBLEM,
  "smtp/not-tried": AT_ADDRESS,
  "smtp/off": NOTHING,
  "smtp/offline": NOTHING,
  "smtp/refused": AT_ADDRESS,
  "smtp/reply": { address: "text", step: STEPS, code: "number", text: "text" },
  "smtp/slow": { address: "text", ms: "number" },
  "smtp/timeout": { address: "text", step: STEPS, ms: "number or null" },
  "smtp/unasked": AT_ADDRESS,
  "smtp/unreachable": WITH_CODE,
  "tls/certificate-expired": { at: "text" },
  "tls/certificate-names": { names: "texts", count: "number", host: "text" },
  "tls/certificate-not-yet-valid": { at: "text" },
  "tls/chain-expired": NOTHING,
  "tls/error": { code: "text", error: "text", offered: { modern: true, legacy: true } },
  "tls/hung-up": NOTHING,
  "tls/late-refusal": { code: "text" },
  "tls/no-certificate": NOTHING,
  "tls/untrusted": { issuer: "text", code: "text" },
  "wire/extended-error": NOTHING,
  "wire/id": NOTHING,
  "wire/label-count": NOTHING,
  "wire/label-past-message": NOTHING,
  "wire/label-type": { octet: "number" },
  "wire/labels-overlap": NOTHING,
  "wire/name-length": WITH_LIMIT,
  "wire/name-past-message": NOTHING,
  "wire/name-past-record": NOTHING,
  "wire/not-an-answer": NOTHING,
  "wire/opcode": NOTHING,
  "wire/other-question": NOTHING,
  "wire/overrun": { octet: "number", end: "number" },
  "wire/pointer-count": WITH_LIMIT,
  "wire/pointer-forward": { octet: "number" },
  "wire/question-count": { count: "number" },
  "wire/too-short": { octets: "number" },
  "wire/trailing-octets": { count: "number", type: "text" },
  "wire/two-opt": NOTHING,
};

const PART_KINDS: ReadonlySet<unknown> = new Set(["message", "attachment", "file"]);

/** Project limit: messages in messages; ours go four deep. */
const MAX_DEPTH = 8;

/** What is wrong with the reason of an answer, where there is one; null: nothing. */
export function reasonProblem(reason: Message | undefined): string | null {
  return reason === undefined ? null : messageProblem(reason);
}

/** What is wrong with a message of a mail server's answer; null: nothing. */
export function smtpMessageProblem(result: SmtpResult): string | null {
  if (result.kind !== "tls") return messageProblem(result.reason);
  const { session, legacy } = result;
  return (
    reasonProblem(session.distrust ?? undefined) ??
    reasonProblem(legacy?.state === "unknown" ? legacy.reason : undefined)
  );
}

/** What is wrong with a value that ought to be a message of a port; null: nothing. */
function messageProblem(value: unknown, depth = 0): string | null {
  if (depth > MAX_DEPTH) return `has more than ${MAX_DEPTH} messages inside each other`;
  if (!isObject(value) || typeof value["code"] !== "string") return "is not a message";
  const { code, values, ...others } = value;
  if (!Object.hasOwn(SHAPES, code)) return `has an unknown code ${JSON.stringify(code.slice(0, 100))}`;
  const shapes: Readonly<Record<string, AnyShape>> = SHAPES[code as AnswerCode];
  const keys = Object.keys(shapes);
  const isWhole = keys.length === 0 ? values === undefined : isObject(values);
  if (!isWhole || Object.keys(others).length > 0) return `has other parts than ${code}`;
  const given = (values ?? {}) as Record<string, unknown>;
  if (Object.keys(given).length !== keys.length) return `has other values than ${code}`;
  for (const [key, shape] of Object.entries(shapes)) {
    if (!Object.hasOwn(given, key)) return `has other values than ${code}`;
    const problem = valueProblem(given[key], shape, depth);
    if (problem !== null) return `${code}: ${key} ${problem}`;
  }
  return null;
}

function valueProblem(value: unknown, shape: AnyShape, depth: number): string | null {
  if (typeof shape === "object")
    return typeof value === "string" && Object.hasOwn(shape, value) ? null : "is not a known word";
  if (value === null && shape.endsWith(" or null")) return null;
  if (shape.startsWith("number")) return typeof value === "number" ? null : "is not a number";
  const isMessage = shape.startsWith("message");
  const problemOf = (one: unknown): string | null =>
    typeof one === "string" && !isMessage ? null : messageProblem(one, depth + 1);
  if (!shape.endsWith("s")) return problemOf(value);
  if (!Array.isArray(value)) return "is not a list";
  if (shape === "parts") return value.every(isNumberedPart) ? null : "is not a list of parts";
  return value.map(problemOf).find((problem) => problem !== null) ?? null;
}

function isNumberedPart(value: unknown): boolean {
  return isObject(value) && typeof value["number"] === "number" && PART_KINDS.has(value["kind"]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
