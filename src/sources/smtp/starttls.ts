// From the greeting to the 220 that begins TLS (RFC 5321 §3.1, §4.1.1.1; RFC 3207 §4).
import type { PlaintextCause, SmtpFailureCause, SmtpReply, SmtpResult, SmtpDialogue } from "../../ports.ts";
import { truncate } from "../https-errors.ts";
import type { CommandChannel } from "./dialogue.ts";
import { offersStarttls, formatReply } from "./reply.ts";

export type PlaintextResult = Extract<SmtpResult, { kind: "plaintext" }>;
export type ProbeFailure = Extract<SmtpResult, { kind: "failure" }>;

/** Whom we talk to, as whom, and how long each reply is waited for, in milliseconds. `late` says why all has to end now; null while it has not. */
export interface DialogueOptions {
  address: string;
  heloName: string;
  replyMs: number;
  abortReason: () => string | null;
}

/** What is kept of a reply, in lines and characters a line: more than a real server says. */
const MAX_LINES = 100;
const MAX_LINE_LENGTH = 512;

/** Talks until TLS may begin. Never rejects. */
export async function negotiateStarttls(
  channel: CommandChannel,
  options: DialogueOptions,
): Promise<{ kind: "ready"; talk: SmtpDialogue } | PlaintextResult | ProbeFailure> {
  const talk: SmtpDialogue = { greeting: null, capabilities: [] };
  const stage = new StarttlsDialogue(channel, options, talk);
  try {
    await stage.greeting();
    await stage.ehlo();
    await stage.starttls();
    return { kind: "ready", talk };
  } catch (error) {
    if (error instanceof PlaintextOnly) return error.result;
    throw error;
  }
}

/** The conversation came to an end without TLS. */
class PlaintextOnly extends Error {
  readonly result: PlaintextResult | ProbeFailure;

  constructor(result: PlaintextResult | ProbeFailure) {
    super(result.reason);
    this.result = result;
  }
}

class StarttlsDialogue {
  readonly #channel: CommandChannel;
  readonly #options: DialogueOptions;
  readonly #talk: SmtpDialogue;

  constructor(channel: CommandChannel, options: DialogueOptions, talk: SmtpDialogue) {
    this.#channel = channel;
    this.#options = options;
    this.#talk = talk;
  }

  async greeting(): Promise<void> {
    const reply = await this.#reply("greet");
    this.#talk.greeting = { code: reply.code, lines: truncateLines(reply.lines) };
    if (reply.code !== 220) throw this.#refusal(reply, "greets with");
  }

  async ehlo(): Promise<void> {
    const reply = await this.#command(`EHLO ${this.#options.heloName}`, "answer EHLO");
    if (reply.code === 250) {
      this.#talk.capabilities = truncateLines(reply.lines.slice(1)); // §4.1.1.1: the first line is a greeting
      if (offersStarttls(reply)) return;
      throw this.#plaintext("not-offered", "does not offer STARTTLS");
    }
    if (reply.code < 500) throw this.#refusal(reply, "answers EHLO with");
    // RFC 5321 §4.1.4: who knows no EHLO may know HELO; then it has no extensions, STARTTLS among them
    const second = await this.#command(`HELO ${this.#options.heloName}`, "answer HELO");
    if (second.code !== 250) throw this.#refusal(second, "answers HELO with");
    throw this.#plaintext("not-offered", `knows no EHLO (${formatReply(reply)}), so it offers no STARTTLS`);
  }

  async starttls(): Promise<void> {
    const reply = await this.#command("STARTTLS", "answer STARTTLS");
    if (reply.code >= 400) throw this.#plaintext("refused", `answers STARTTLS with ${formatReply(reply)}`);
    if (reply.code !== 220) throw this.#plaintext("protocol", `answers STARTTLS with ${formatReply(reply)}`);
    await new Promise((resolve) => setImmediate(resolve)); // what came with the 220 may be in a chunk of its own
    // RFC 3207 §6, CVE-2011-0411: what was said in the clear must not pass for what was said under TLS
    if (this.#channel.hasUnreadData)
      throw this.#plaintext("injection", "sends more in the clear behind its reply to STARTTLS");
  }

  #command(command: string, deed: string): Promise<SmtpReply> {
    if (this.#channel.hasUnreadData) throw this.#plaintext("protocol", "goes on talking unasked"); // RFC 5321 §4.3.1
    this.#channel.send(command);
    return this.#reply(deed);
  }

  /** The next reply; `deed` completes "did not …". */
  async #reply(deed: string): Promise<SmtpReply> {
    const { replyMs, abortReason } = this.#options;
    const answer = await this.#channel.readReply(replyMs);
    if (answer.kind === "reply") return answer.reply;
    if (answer.kind === "problem") throw this.#plaintext("protocol", `does not speak SMTP: ${answer.problem}`);
    const end = abortReason();
    if (answer.kind === "closed" && end === null) throw this.#failure("closed", `hung up before it did ${deed}`);
    throw this.#failure("timeout", `did not ${deed} ${end ?? `within ${replyMs / 1000} s`}`);
  }

  /** What a reply that is not the wanted one means (RFC 5321 §4.2.1); `deed` as in "greets with 554 …". */
  #refusal(reply: SmtpReply, deed: string): PlaintextOnly {
    const words = `${deed} ${formatReply(reply)}`;
    if (reply.code >= 500) return this.#plaintext("rejected", words);
    return reply.code >= 400 ? this.#failure("temporary", words) : this.#plaintext("protocol", words);
  }

  #plaintext(cause: PlaintextCause, words: string): PlaintextOnly {
    return new PlaintextOnly({
      kind: "plaintext",
      talk: this.#talk,
      cause,
      reason: truncate(`${this.#options.address} ${words}`),
    });
  }

  #failure(cause: SmtpFailureCause, words: string): PlaintextOnly {
    return new PlaintextOnly({ kind: "failure", cause, reason: truncate(`${this.#options.address} ${words}`) });
  }
}

function truncateLines(lines: readonly string[]): string[] {
  return lines.slice(0, MAX_LINES).map((line) => line.slice(0, MAX_LINE_LENGTH));
}
