// Whom IMAP is spoken with, and what becomes of a mail that was taken.

/** An account at a mail server. */
export interface ImapAccount {
  host: string;
  port: number;
  /** TLS from the first octet (RFC 8314 §3.2), or after STARTTLS; never none. */
  tls: "implicit" | "starttls";
  user: string;
  /** A password, or a token of OAuth 2.0 (RFC 7628; XOAUTH2). */
  secret: { kind: "password" | "token"; text: string };
  /** Certification authorities instead of Node's own (which honour NODE_EXTRA_CA_CERTS); for tests. */
  ca?: string;
}

/** What becomes of a mail that was taken, so that no later run takes it: a keyword, `\Seen`, another folder; or nothing. */
export type ImapMark = { kind: "keyword" } | { kind: "seen" } | { kind: "move"; folder: string } | { kind: "keep" };

/** The keyword of mails that were taken (RFC 9051 §2.3.2). */
export const FETCHED_KEYWORD = "$MailPolicyFetched";

/** Project limit: a mail that is larger is not read; most servers accept none of this size. */
export const MAX_MESSAGE_MIB = 32;
