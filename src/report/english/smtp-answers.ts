// What a mail server answered on port 25 instead of TLS, or why it could not be asked.
import { formatDuration } from "../../text/duration.ts";
import { truncate } from "../../text/truncate.ts";
import type { Sentence } from "./sentence.ts";
import { within } from "./times.ts";

/** What a server is waited for. */
const STEPS = { greeting: "greet", EHLO: "answer EHLO", HELO: "answer HELO", STARTTLS: "answer STARTTLS" };

type Step = keyof typeof STEPS;

/** Its last part may be a stranger's text, of any length. */
const about = (address: string, words: string): string => truncate(`${address} ${words}`);

const PROBLEMS = {
  "smtp/line-length": ({ limit }: { limit: number }) => `a line has more than ${limit} octets`,
  "smtp/not-a-reply": () => "it does not send an SMTP reply",
  "smtp/endless": () => "it sends too much",
  "smtp/mixed-codes": () => "the lines of its reply have different codes",
};

export const smtpAnswers = {
  ...PROBLEMS,
  "smtp/connect-timeout": ({ address, ms }: { address: string; ms: number | null }) =>
    `${address} did not accept a connection ${within(ms)}`,
  "smtp/connect-timed-out": ({ address }: { address: string }) => `${address} did not accept a connection in time`,
  "smtp/refused": ({ address }: { address: string }) => `${address} refused the connection`,
  "smtp/unreachable": ({ address, code }: { address: string; code: string }) =>
    `${address} cannot be reached from here (${code})`,
  "smtp/not-tried": ({ address }: { address: string }) => `${address} could not be tried`,
  "smtp/timeout": ({ address, step, ms }: { address: string; step: Step; ms: number | null }) =>
    `${address} did not ${STEPS[step]} ${within(ms)}`,
  "smtp/hung-up": ({ address, step }: { address: string; step: Step }) =>
    `${address} hung up and did not ${STEPS[step]}`,
  "smtp/reply": ({ address, step, code, text }: { address: string; step: Step; code: number; text: string }) =>
    about(address, `${step === "greeting" ? "greets" : `answers ${step}`} with ${formatReply(code, text)}`),
  "smtp/no-starttls": ({ address }: { address: string }) => `${address} does not offer STARTTLS`,
  "smtp/no-ehlo": ({ address, code, text }: { address: string; code: number; text: string }) =>
    about(address, `does not support EHLO (${formatReply(code, text)}), so it does not offer STARTTLS`),
  "smtp/injection": ({ address }: { address: string }) => `${address} sends more plaintext after its reply to STARTTLS`,
  "smtp/unasked": ({ address }: { address: string }) => `${address} sends more replies than it was asked for`,
  "smtp/not-smtp": ({ address, problem }: { address: string; problem: Sentence }) =>
    `${address} does not speak SMTP: ${problem}`,
  "smtp/handshake-timeout": ({ address, ms }: { address: string; ms: number | null }) =>
    `${address} did not complete the TLS handshake ${within(ms)}`,
  "smtp/no-handshake": ({ address, problem }: { address: string; problem: Sentence }) =>
    `${address} does not complete the TLS handshake: ${problem}`,
  "smtp/legacy-not-tried": ({ reason }: { reason: Sentence }) => `TLS 1.0 and 1.1 could not be tried: ${reason}`,
  "smtp/blocked": ({ failures }: { failures: readonly Sentence[] }) =>
    `outbound port 25 is blocked here: ${failures.join("; ")}`,
  "smtp/slow": ({ address, ms }: { address: string; ms: number }) =>
    `${address} was not asked again: under other names it took ${formatDuration(ms)} to answer`,
  "smtp/not-public": ({ address, use }: { address: string; use: string }) =>
    `${address} is not the address of a public host: ${use}`,
  "smtp/off": () => "not probed: --smtp off",
  "smtp/offline": () => "not probed: --offline uses no network",
};

function formatReply(code: number, text: string): string {
  return `${code} ${text}`.trim();
}
