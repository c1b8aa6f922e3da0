// How a resolver is named: https:// (RFC 8484), tls:// (RFC 7858), udp://, or `system`.
import { isIP } from "node:net";
import { addressRefusalReason, isLoopback } from "../special-purpose-addresses.ts";
import { withoutCredentials } from "../without-credentials.ts";
import { type Message, message } from "../../message.ts";
import type { Result } from "../../result.ts";

/**
 * A resolver as it was named. `url` is what was written. For `tls`, `name` is what its certificate must name: the host, or
 * what stands after `#`, as in `tls://9.9.9.9#dns.quad9.net`.
 */
export type ResolverUrl =
  | { kind: "https"; url: string; host: string; port: number; authority: string; path: string }
  | { kind: "tls"; url: string; host: string; port: number; name: string }
  | { kind: "udp"; url: string; host: string; port: number }
  | { kind: "system" };

/** A resolver that has an address or a host name. */
export type ServerUrl = Exclude<ResolverUrl, { kind: "system" }>;

const HTTPS_PORT = 443;
const TLS_PORT = 853; // RFC 7858 §3.1
const UDP_PORT = 53;
/** The path most DoH services use; RFC 8484 leaves it open. */
const DEFAULT_PATH = "/dns-query";

/** Reads a resolver's name; the error says what is allowed. */
export function parseResolverUrl(text: string): Result<ResolverUrl, Message> {
  if (text === "system") return { kind: "system" };
  if (!/^(https|tls|udp):\/\//i.test(text)) return resolverUrlError(text, message("resolver/form"));
  if (!URL.canParse(text)) return resolverUrlError(text, message("resolver/url"));
  const url = new URL(text);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  if (!isHost(host)) return resolverUrlError(text, message("resolver/host"));
  if (url.username !== "" || url.password !== "") return resolverUrlError(text, message("resolver/credentials"));
  if (url.search !== "") return resolverUrlError(text, message("resolver/query"));
  if (url.port === "0") return resolverUrlError(text, message("resolver/port"));
  if (url.protocol === "https:") return parseHttpsUrl(text, url, host);
  if (url.pathname !== "" && url.pathname !== "/") return resolverUrlError(text, message("resolver/path"));
  const port = Number(url.port);
  if (url.protocol === "tls:") return parseTlsUrl(text, url, host, port || TLS_PORT);
  if (url.hash !== "") return resolverUrlError(text, message("resolver/fragment"));
  if (isIP(host) === 0) return resolverUrlError(text, message("resolver/udp-name"));
  return { kind: "udp", url: text, host, port: port || UDP_PORT };
}

/** Why a resolver is not one of the public's, to follow its name; null where it may be: where a host name leads shows once it is connected to. */
export function resolverRefusalReason(url: string): Message | null {
  const server = parseResolverUrl(url);
  if ("problem" in server) return null;
  if (server.kind === "system") return message("resolver/of-this-machine");
  const refusal = isIP(server.host) === 0 ? null : addressRefusalReason(server.host);
  return refusal === null ? null : message("resolver/not-public", { use: refusal });
}

/** RFC 4035 §4.9.3: the AD bit counts only if no third party on the path can have set it. */
export function isTrustedChannel(server: ServerUrl): boolean {
  return server.kind !== "udp" || isLoopback(server.host);
}

/** The resolver at an address of the system's list: `192.0.2.53`, `2001:db8::53`, `192.0.2.53:5353`, `[2001:db8::53]:5353`. */
export function systemResolver(address: string): ResolverUrl & { kind: "udp" } {
  const [, bracketed, v4, port] = /^(?:\[(.*)\]|([^:]*)):(\d+)$/.exec(address) ?? [];
  const host = bracketed ?? v4 ?? address;
  const number = port === undefined ? UDP_PORT : Number(port);
  return { kind: "udp", url: `udp://${host.includes(":") ? `[${host}]` : host}:${number}`, host, port: number };
}

function parseHttpsUrl(text: string, url: URL, host: string): Result<ResolverUrl, Message> {
  if (url.hash !== "") return resolverUrlError(text, message("resolver/fragment"));
  const path = url.pathname === "/" ? DEFAULT_PATH : url.pathname;
  return { kind: "https", url: text, host, port: Number(url.port) || HTTPS_PORT, authority: url.host, path };
}

function parseTlsUrl(text: string, url: URL, host: string, port: number): Result<ResolverUrl, Message> {
  const name = url.hash === "" ? host : url.hash.slice(1).toLowerCase();
  if (!isHost(name)) return resolverUrlError(text, message("resolver/tls-name"));
  return { kind: "tls", url: text, host, port, name };
}

/** An IP address or a host name (RFC 1123 §2.1). */
function isHost(text: string): boolean {
  if (isIP(text) !== 0) return true;
  if (/^[\d.]+$/.test(text) || text.length > 253) return false;
  return /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.?$/i.test(text);
}

function resolverUrlError(text: string, problem: Message): { problem: Message } {
  return { problem: message("resolver/problem", { url: withoutCredentials(text), problem }) };
}
