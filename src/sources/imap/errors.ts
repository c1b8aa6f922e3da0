// What went wrong with a mail server, as a sentence. Its own words are never among it: they may name a mailbox.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import { truncate } from "../../text/truncate.ts";
import type { ImapAccount } from "./account.ts";

/** Mails could not be fetched. `isUsage`: because of what the user wrote. */
export class ImapError extends Error {
  readonly reason: Message;
  readonly isUsage: boolean;

  constructor(reason: Message, isUsage = false) {
    super(reason.code);
    this.name = "ImapError";
    this.reason = reason;
    this.isUsage = isUsage;
  }
}

/** What a command was to do. */
export type ImapStep = "open" | "search" | "fetch" | "mark" | "move";

/** What an error of imapflow tells. */
interface Failure {
  code: string;
  isLoginRefused: boolean;
  /** The server has no way to log in that we have. */
  isLoginImpossible: boolean;
  isTlsFailed: boolean;
  /** The status of the answer, and its response code (RFC 5530). */
  status: string;
  responseCode: string | null;
}

/** Why there is no session: the connection, TLS, or the login. */
export function sessionError(account: ImapAccount, failed: unknown): ImapError {
  const { host, port, tls, secret } = account;
  const { code, isLoginRefused, isLoginImpossible, isTlsFailed, responseCode } = describe(failed);
  const server = { host, port };
  if (isLoginRefused) return new ImapError(message("imap/login-refused", { secret: secret.kind, code: responseCode }));
  if (isCertificateCode(code)) return new ImapError(message("imap/certificate", { host, code }));
  if (code === "ECONNREFUSED") return new ImapError(message("imap/refused", server));
  if (["ENOTFOUND", "EAI_AGAIN"].includes(code)) return new ImapError(message("imap/no-host", { host, code }));
  if (TIMEOUTS.includes(code)) return new ImapError(message("imap/timeout", server));
  if (code.startsWith("ERR_SSL_")) return new ImapError(message("imap/no-tls", { ...server, tls, code }));
  if (isTlsFailed) return new ImapError(message("imap/no-starttls", server));
  if (LIMITS.includes(code)) return new ImapError(message("imap/excessive", { host }));
  if (isLoginImpossible) return new ImapError(message("imap/no-login", { secret: secret.kind }));
  if (ENDS.includes(code)) return new ImapError(message("imap/lost", { host, code: null }));
  return new ImapError(message("imap/unreachable", { ...server, code: truncate(code) }));
}

/** Why a command failed. `responseCode` is that of the server's last answer, where imapflow keeps it to itself. */
export function commandError(host: string, step: ImapStep, failed: unknown, lastCode: string | null): ImapError {
  const { code, status, responseCode } = describe(failed);
  if (LIMITS.includes(code)) return new ImapError(message("imap/excessive", { host }));
  if (code === "ETHROTTLE") return new ImapError(message("imap/throttled", { host }));
  if (status === "NO" || status === "BAD" || failed === null)
    return new ImapError(message("imap/step-refused", { step, code: responseCode ?? lastCode }));
  return new ImapError(message("imap/lost", { host, code: ENDS.includes(code) ? null : truncate(code) }));
}

const TIMEOUTS: readonly string[] = ["CONNECT_TIMEOUT", "GREETING_TIMEOUT", "UPGRADE_TIMEOUT", "ETIMEOUT", "ETIMEDOUT"];

/** The server sent more than we let it. */
const LIMITS: readonly string[] = [
  "LineTooLarge",
  "LiteralTooLarge",
  "ResponseTooLarge",
  "TooManyTokens",
  "TooManyResponses",
];

/** Ways in which imapflow says that the connection is gone. */
const ENDS: readonly string[] = [
  "",
  "NoConnection",
  "EConnectionClosed",
  "StateLogout",
  "NoMailboxSelected",
  "ClosedAfterConnectText",
  "ClosedAfterConnectTLS",
];

/** OpenSSL's codes of a chain, and node's of a name. */
const isCertificateCode = (code: string): boolean =>
  /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|INVALID_|PATH_LENGTH_|HOSTNAME_MISMATCH|CRL_|ERR_TLS_CERT_)/.test(
    code,
  );

function describe(failed: unknown): Failure {
  const error = Object(failed) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => (typeof error[name] === "string" ? error[name] : "");
  const isLogin = error["authenticationFailed"] === true;
  return {
    code: text("code"),
    isLoginRefused: isLogin && text("responseStatus") !== "",
    isLoginImpossible: isLogin || text("message") === "Unsupported authentication mechanism",
    isTlsFailed: error["tlsFailed"] === true,
    status: text("responseStatus"),
    responseCode: responseCodeIn(text("serverResponseCode")),
  };
}

/** A response code as it may be shown (RFC 9051 §7.1): an atom of the server's; null for none. */
export function responseCodeIn(text: string | undefined): string | null {
  return text !== undefined && /^[A-Za-z0-9-]{1,40}$/.test(text) ? text.toUpperCase() : null;
}
