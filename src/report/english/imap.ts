// Why mails could not be fetched from a mail server.
import { quoteCharacters } from "../../text/quote.ts";
import { chainProblem } from "./tls-errors.ts";

const withCode = (code: string | null): string => (code === null ? "" : ` (${code})`);

/** What the server was asked to do. */
const STEPS = {
  open: "open the folder",
  search: "search the folder",
  fetch: "send messages",
  mark: "mark the messages that were taken",
  move: "move the messages that were taken",
};

/** RFC 5530 §3: codes that say what to do. */
const LOGIN_ADVICE: Readonly<Record<string, string>> = {
  UNAVAILABLE: "its user database does not answer now; try again later",
  EXPIRED: "the password has expired",
  PRIVACYREQUIRED: "it wants another encryption",
  LIMIT: "too many connections are open; try again later",
  INUSE: "the mailbox is in use; try again later",
  CONTACTADMIN: "ask its administrator",
};

const SECRETS = { password: "MAIL_POLICY_IMAP_PASSWORD", token: "MAIL_POLICY_IMAP_TOKEN" };

interface Server {
  host: string;
  port: number;
}

export const imap = {
  "imap/refused": ({ host, port }: Server) => `${host} refused the connection to port ${port}`,
  "imap/no-host": ({ host, code }: { host: string; code: string }) =>
    code === "ENOTFOUND"
      ? `the name ${host} has no address; correct --host`
      : `the name ${host} could not be looked up (${code})`,
  "imap/unreachable": ({ host, port, code }: Server & { code: string }) =>
    `${host} could not be reached on port ${port} (${code})`,
  "imap/timeout": ({ host, port }: Server) => `${host} did not answer on port ${port} in time`,
  "imap/certificate": ({ host, code }: { host: string; code: string }) =>
    code === "ERR_TLS_CERT_ALTNAME_INVALID"
      ? `the certificate of the mail server does not name ${host}; give --host a name that it has`
      : `the certificate of ${host} is not trusted: ${
          code === "CERT_HAS_EXPIRED" ? "it has expired" : chainProblem(code)
        }. Name your own CA in NODE_EXTRA_CA_CERTS`,
  "imap/no-tls": ({ host, port, tls, code }: Server & { tls: "implicit" | "starttls"; code: string }) =>
    tls === "implicit" && code === "ERR_SSL_WRONG_VERSION_NUMBER"
      ? `${host} does not start with TLS on port ${port}; try --starttls, whose port is 143`
      : `there was no TLS handshake with ${host} on port ${port} (${code})`,
  "imap/no-starttls": ({ host, port }: Server) =>
    `${host} offers no TLS on port ${port} (STARTTLS), and nothing is sent without it`,
  "imap/login-refused": ({ secret, code }: { secret: keyof typeof SECRETS; code: string | null }) =>
    `the mail server refused the login${withCode(code)}: ${
      LOGIN_ADVICE[code ?? ""] ??
      (secret === "token"
        ? `check --user, and put a new token into ${SECRETS.token}: most expire after an hour`
        : `check --user and ${SECRETS.password}; some providers want a password for applications, or a token`)
    }`,
  "imap/no-login": ({ secret }: { secret: keyof typeof SECRETS }) =>
    secret === "token"
      ? `the mail server takes no tokens (neither OAUTHBEARER nor XOAUTH2); use ${SECRETS.password}`
      : `the mail server takes no passwords; use ${SECRETS.token}`,
  "imap/lost": ({ host, code }: { host: string; code: string | null }) =>
    `the connection to ${host} ended before all was done${withCode(code)}`,
  "imap/excessive": ({ host }: { host: string }) =>
    `${host} sent more than was asked for, or more than a mail server may; the connection was closed. If it does so each time, a mail of the folder may be very large or have very many parts: move it away`,
  "imap/throttled": ({ host }: { host: string }) => `${host} asks for fewer requests; try again later`,
  "imap/step-refused": ({ step, code }: { step: keyof typeof STEPS; code: string | null }) =>
    `the mail server refused to ${STEPS[step]}${withCode(code)}`,
  "imap/no-folder": ({ folder, similar }: { folder: string; similar: readonly string[] }) =>
    `the mail server has no folder ${quoteCharacters(folder)}${
      similar.length === 0 ? "" : `; did you mean ${similar.map(quoteCharacters).join(" or ")}?`
    }`,
  "imap/read-only": () => "the folder can only be read, so nothing can be marked in it; use --keep",
  "imap/no-move": () => "the mail server can neither move messages nor delete single ones; leave out --move",
};
