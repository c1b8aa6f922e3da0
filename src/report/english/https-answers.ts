// Why an HTTPS GET brought no response, or a proxy no connection.
import { truncate } from "../../text/truncate.ts";
import type { Sentence } from "./sentence.ts";
import { within } from "./times.ts";

/** What the server had not done when the time was up, by how far the exchange had come. */
const OPEN_STEPS = {
  connect: "did not accept a connection",
  tls: "did not complete the TLS handshake",
  http: "did not finish its answer",
  body: "did not finish its answer",
};

/** Codes of node's parser that need words. */
const HTTP_PROBLEMS: Readonly<Record<string, string>> = {
  HPE_PAUSED_UPGRADE: "it switches protocols unasked",
  HPE_HEADER_OVERFLOW: "its header is too large",
};

export const httpsAnswers = {
  "https/timeout": ({ address, stage, ms }: { address: string; stage: keyof typeof OPEN_STEPS; ms: number | null }) =>
    `${address} ${OPEN_STEPS[stage]} ${within(ms)}`,
  "https/refused": ({ address }: { address: string }) => `${address} refused the connection`,
  "https/no-route": ({ address, code }: { address: string; code: string }) =>
    `no route to ${address} from here (${code})`,
  "https/unreachable": ({ address, code }: { address: string; code: string }) =>
    `${address} could not be reached (${code})`,
  "https/no-handshake": ({ address, problem }: { address: string; problem: Sentence }) =>
    `${address} does not complete the TLS handshake: ${problem}`,
  "https/not-http": ({ address, code, error }: { address: string; code: string; error: string }) =>
    `${address} did not send a valid HTTP answer: ${HTTP_PROBLEMS[code] ?? truncate(error)}`,
  "https/no-close-notify": ({ address }: { address: string }) =>
    `${address} closed the connection without close_notify (TLS): its answer may be incomplete`,
  "https/cut-short": ({ address, stage, code }: { address: string; stage: "tls" | "answer"; code: string | null }) =>
    `the connection to ${address} ended before ${stage === "tls" ? "the TLS handshake" : "its answer"} was complete${
      code === null ? "" : ` (${code})`
    }`,
  "https/not-a-host": ({ host }: { host: string }) => `${host} is not a host name`,
  "https/no-address": ({ host }: { host: string }) => `${host} has no address`,
  "https/not-public": ({ host, addresses }: { host: string; addresses: readonly Sentence[] }) =>
    truncate(`${host} has only addresses that are not those of a public host: ${addresses.join(", ")}`),
  "https/special-address": ({ address, use }: { address: string; use: string }) => `${address} (${use})`,
  "https/failures": ({ failures }: { failures: readonly Sentence[] }) => truncate(failures.join("; ")),
  "proxy/status": ({ proxy, status }: { proxy: string; status: number }) =>
    status === 407
      ? `the proxy ${proxy} asks for a user name and password (407); put them into HTTPS_PROXY`
      : `the proxy ${proxy} ${status < 500 ? "refused the connection" : "could not connect"} (HTTP status ${status})`,
  "proxy/not-http": ({ proxy, code }: { proxy: string; code: string }) =>
    `the proxy ${proxy} did not send a valid HTTP answer (${code})`,
  "proxy/own-data": ({ proxy, status }: { proxy: string; status: number }) =>
    `the proxy ${proxy} answered ${status}, but sent data of its own instead of connecting`,
  "proxy/unreachable": ({ proxy, code }: { proxy: string; code: string }) =>
    `the proxy ${proxy} cannot be reached (${code})`,
  "https/offline": () => "not fetched: --offline uses no network",
};
