// From the greeting to the 220 that begins TLS (RFC 5321 §3.1, §4.1.1.1; RFC 3207 §4).
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { PlaintextCause, SmtpFailureCause, SmtpReply, SmtpResult, SmtpDialogue } from "../../ports.ts";
import { truncate } from "../../text/truncate.ts";
import type { CommandChannel } from "./dialogue.ts";
import { offersStarttls } from "./reply.ts";

export type PlaintextResult = Extract<SmtpResult, { kind: "plaintext" }>;
export type ProbeFailure = Extract<SmtpResult, { kind: "failure" }>;

/** Whom we talk to, as whom, and how long each reply is waited for, in milliseconds; `signal` ends all, its reason is the time that was up, or null. */
export interface DialogueOptions {
  address: string;
  heloName: string;
  replyMs: number;
  signal: AbortSignal;
}

/** Project limit: lines of a reply, and characters of each, that are kept; real servers send less. */
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

/** What the server is waited for. */
type Step = "greeting" | "EHLO" | "HELO" | "STARTTLS";

/** The conversation came to an end without TLS. */
class PlaintextOnly extends Error {
  readonly result: PlaintextResult | ProbeFailure;

  constructor(result: PlaintextResult | ProbeFailure) {
    super(result.reason.code);
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
    const reply = await this.#reply("greeting");
    this.#talk.greeting = { code: reply.code, lines: truncateLines(reply.lines) };
    if (reply.code !== 220) throw this.#refusal(reply, "greeting");
  }

  async ehlo(): Promise<void> {
    const reply = await this.#command("EHLO", this.#options.heloName);
    if (reply.code === 250) {
      this.#talk.capabilities = truncateLines(reply.lines.slice(1)); // §4.1.1.1: the first line is a greeting
      if (offersStarttls(reply)) return;
      throw this.#plaintext("not-offered", message("smtp/no-starttls", { address: this.#options.address }));
    }
    if (reply.code < 500) throw this.#refusal(reply, "EHLO");
    // RFC 5321 §4.1.4: a server without EHLO may support HELO; it then has no extensions, so no STARTTLS
    const second = await this.#command("HELO", this.#options.heloName);
    if (second.code !== 250) throw this.#refusal(second, "HELO");
    const { address } = this.#options;
    throw this.#plaintext("not-offered", message("smtp/no-ehlo", { address, code: reply.code, text: textOf(reply) }));
  }

  async starttls(): Promise<void> {
    const reply = await this.#command("STARTTLS");
    if (reply.code >= 400) throw this.#plaintext("refused", this.#replyMessage(reply, "STARTTLS"));
    if (reply.code !== 220) throw this.#plaintext("protocol", this.#replyMessage(reply, "STARTTLS"));
    await new Promise((resolve) => setImmediate(resolve)); // what came with the 220 may be in a chunk of its own
    // RFC 3207 §6, CVE-2011-0411: plaintext must not pass for what the server sends under TLS
    if (this.#channel.hasUnreadData)
      throw this.#plaintext("injection", message("smtp/injection", { address: this.#options.address }));
  }

  #command(command: Exclude<Step, "greeting">, argument?: string): Promise<SmtpReply> {
    const { address } = this.#options;
    if (this.#channel.hasUnreadData) throw this.#plaintext("protocol", message("smtp/unasked", { address })); // RFC 5321 §4.3.1
    this.#channel.send(argument === undefined ? command : `${command} ${argument}`);
    return this.#reply(command);
  }

  async #reply(step: Step): Promise<SmtpReply> {
    const { address, replyMs, signal } = this.#options;
    const answer = await this.#channel.readReply(replyMs);
    if (answer.kind === "reply") return answer.reply;
    if (answer.kind === "problem")
      throw this.#plaintext("protocol", message("smtp/not-smtp", { address, problem: answer.problem }));
    if (answer.kind === "closed" && !signal.aborted)
      throw this.#failure("closed", message("smtp/hung-up", { address, step }));
    const ms = signal.aborted ? (signal.reason as number | null) : replyMs;
    throw this.#failure("timeout", message("smtp/timeout", { address, step, ms }));
  }

  /** The meaning of a reply other than the expected one (RFC 5321 §4.2.1). */
  #refusal(reply: SmtpReply, step: Step): PlaintextOnly {
    const reason = this.#replyMessage(reply, step);
    if (reply.code >= 500) return this.#plaintext("rejected", reason);
    return reply.code >= 400 ? this.#failure("temporary", reason) : this.#plaintext("protocol", reason);
  }

  #replyMessage(reply: SmtpReply, step: Step): Message {
    return message("smtp/reply", { address: this.#options.address, step, code: reply.code, text: textOf(reply) });
  }

  #plaintext(cause: PlaintextCause, reason: Message): PlaintextOnly {
    return new PlaintextOnly({ kind: "plaintext", talk: this.#talk, cause, reason });
  }

  #failure(cause: SmtpFailureCause, reason: Message): PlaintextOnly {
    return new PlaintextOnly({ kind: "failure", cause, reason });
  }
}

/** A reply on one line, without its code. */
function textOf({ lines }: SmtpReply): string {
  return truncate(lines.join(" "));
}

function truncateLines(lines: readonly string[]): string[] {
  return lines.slice(0, MAX_LINES).map((line) => line.slice(0, MAX_LINE_LENGTH));
}
