// From the greeting to the 220 that begins TLS (RFC 5321 §3.1, §4.1.1.1; RFC 3207 §4).
import type { PlaintextCause, SmtpFailure, SmtpReply, SmtpResult, SmtpTalk } from "../../ports.ts";
import { bounded } from "../https-errors.ts";
import type { Conversation } from "./dialogue.ts";
import { offersStarttls, replyText } from "./reply.ts";

export type Plaintext = Extract<SmtpResult, { kind: "plaintext" }>;
export type Failure = Extract<SmtpResult, { kind: "failure" }>;

/** Whom we talk to, as whom, and how long each reply is waited for, in milliseconds. `late` says why all has to end now; null while it has not. */
export interface Manners {
  address: string;
  heloName: string;
  replyMs: number;
  late: () => string | null;
}

/** What is kept of a reply, in lines and characters a line: more than a real server says. */
const LINES_KEPT = 100;
const TEXT_KEPT = 512;

/** Talks until TLS may begin. Never rejects. */
export async function askForTls(
  line: Conversation,
  manners: Manners,
): Promise<{ kind: "ready"; talk: SmtpTalk } | Plaintext | Failure> {
  const talk: SmtpTalk = { greeting: null, capabilities: [] };
  const stage = new Stages(line, manners, talk);
  try {
    await stage.greeting();
    await stage.introduction();
    await stage.starttls();
    return { kind: "ready", talk };
  } catch (error) {
    if (error instanceof NoTls) return error.result;
    throw error;
  }
}

/** The conversation came to an end without TLS. */
class NoTls extends Error {
  readonly result: Plaintext | Failure;

  constructor(result: Plaintext | Failure) {
    super(result.reason);
    this.result = result;
  }
}

class Stages {
  readonly #line: Conversation;
  readonly #manners: Manners;
  readonly #talk: SmtpTalk;

  constructor(line: Conversation, manners: Manners, talk: SmtpTalk) {
    this.#line = line;
    this.#manners = manners;
    this.#talk = talk;
  }

  async greeting(): Promise<void> {
    const reply = await this.#reply("greet");
    this.#talk.greeting = { code: reply.code, lines: kept(reply.lines) };
    if (reply.code !== 220) throw this.#refusal(reply, "greets with");
  }

  async introduction(): Promise<void> {
    const reply = await this.#command(`EHLO ${this.#manners.heloName}`, "answer EHLO");
    if (reply.code === 250) {
      this.#talk.capabilities = kept(reply.lines.slice(1)); // §4.1.1.1: the first line is a greeting
      if (offersStarttls(reply)) return;
      throw this.#plaintext("not-offered", "does not offer STARTTLS");
    }
    if (reply.code < 500) throw this.#refusal(reply, "answers EHLO with");
    // RFC 5321 §4.1.4: who knows no EHLO may know HELO; then it has no extensions, STARTTLS among them
    const second = await this.#command(`HELO ${this.#manners.heloName}`, "answer HELO");
    if (second.code !== 250) throw this.#refusal(second, "answers HELO with");
    throw this.#plaintext("not-offered", `knows no EHLO (${replyText(reply)}), so it offers no STARTTLS`);
  }

  async starttls(): Promise<void> {
    const reply = await this.#command("STARTTLS", "answer STARTTLS");
    if (reply.code >= 400) throw this.#plaintext("refused", `answers STARTTLS with ${replyText(reply)}`);
    if (reply.code !== 220) throw this.#plaintext("protocol", `answers STARTTLS with ${replyText(reply)}`);
    await new Promise((resolve) => setImmediate(resolve)); // what came with the 220 may be in a chunk of its own
    // RFC 3207 §6, CVE-2011-0411: what was said in the clear must not pass for what was said under TLS
    if (this.#line.isAhead) throw this.#plaintext("injection", "sends more in the clear behind its reply to STARTTLS");
  }

  #command(command: string, deed: string): Promise<SmtpReply> {
    if (this.#line.isAhead) throw this.#plaintext("protocol", "goes on talking unasked"); // RFC 5321 §4.3.1
    this.#line.say(command);
    return this.#reply(deed);
  }

  /** The next reply; `deed` completes "did not …". */
  async #reply(deed: string): Promise<SmtpReply> {
    const { replyMs, late } = this.#manners;
    const answer = await this.#line.hear(replyMs);
    if (answer.kind === "reply") return answer.reply;
    if (answer.kind === "problem") throw this.#plaintext("protocol", `does not speak SMTP: ${answer.problem}`);
    const end = late();
    if (answer.kind === "closed" && end === null) throw this.#failure("closed", `hung up before it did ${deed}`);
    throw this.#failure("timeout", `did not ${deed} ${end ?? `within ${replyMs / 1000} s`}`);
  }

  /** What a reply that is not the wanted one means (RFC 5321 §4.2.1); `deed` as in "greets with 554 …". */
  #refusal(reply: SmtpReply, deed: string): NoTls {
    const words = `${deed} ${replyText(reply)}`;
    if (reply.code >= 500) return this.#plaintext("rejected", words);
    return reply.code >= 400 ? this.#failure("temporary", words) : this.#plaintext("protocol", words);
  }

  #plaintext(cause: PlaintextCause, words: string): NoTls {
    return new NoTls({
      kind: "plaintext",
      talk: this.#talk,
      cause,
      reason: bounded(`${this.#manners.address} ${words}`),
    });
  }

  #failure(cause: SmtpFailure, words: string): NoTls {
    return new NoTls({ kind: "failure", cause, reason: bounded(`${this.#manners.address} ${words}`) });
  }
}

function kept(lines: readonly string[]): string[] {
  return lines.slice(0, LINES_KEPT).map((line) => line.slice(0, TEXT_KEPT));
}
