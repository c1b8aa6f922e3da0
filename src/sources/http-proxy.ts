// The HTTP proxy of this machine's network: which connections go through it, and a tunnel to a server (RFC 9110 §9.3.6).
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import { BlockList, isIP, isIPv6 } from "node:net";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import { truncate } from "../text/truncate.ts";
import { isLoopback } from "./special-purpose-addresses.ts";
import { withoutCredentials } from "./without-credentials.ts";

/** An HTTP proxy; `authorization` is the value of Proxy-Authorization. `host` has no brackets. */
export interface HttpProxy {
  isHttps: boolean;
  host: string;
  port: number;
  authorization: string | null;
}

/** The proxy for connections to a host name or IP address; null: connect directly. */
export type ProxyFor = (host: string, port: number) => HttpProxy | null;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that `https_proxy` (or HTTPS_PROXY) names: a URL, or host:port. Without a port it is that of the scheme, 80 or 443, as in any
 * URL (RFC 9110 §4.2); curl alone takes 1080 for 80. `no_proxy` (or NO_PROXY) lists what is
 * connected to directly: names with all below them, addresses, networks, each perhaps with a port, or `*`. So is this machine.
 * Throws a UsageError for what is not a valid proxy.
 */
export function proxyFromEnvironment(env: Env): ProxyFor {
  const [variable, text] = firstSet(env, ["https_proxy", "HTTPS_PROXY"]);
  if (text === "") return () => null;
  const proxy = parseProxy(variable, text);
  const isExcluded = parseExclusions(firstSet(env, ["no_proxy", "NO_PROXY"])[1]);
  return (host, port) => (isThisMachine(host) || isExcluded(host, port) ? null : proxy);
}

/** No connection through the proxy. `reason` says why; `isRefusal`: the proxy does not take this destination, and may take another name of it. */
export class ProxyError extends Error {
  readonly reason: Message;
  readonly isRefusal: boolean;

  constructor(reason: Message, isRefusal = false) {
    super(reason.code);
    this.name = "ProxyError";
    this.reason = reason;
    this.isRefusal = isRefusal;
  }
}

/** A connection through the proxy to a host name or IP address, nothing sent on it. Rejects with a ProxyError, or with the reason of `signal`. */
export function openTunnel(proxy: HttpProxy, host: string, port: number, signal: AbortSignal): Promise<Socket> {
  const authority = authorityOf(host, port);
  const name = authorityOf(proxy.host, proxy.port);
  const headers = {
    Host: authority,
    ...(proxy.authorization === null ? {} : { "Proxy-Authorization": proxy.authorization }),
  };
  const request = (proxy.isHttps ? httpsRequest : httpRequest)({
    host: proxy.host,
    port: proxy.port,
    servername: isIP(proxy.host) === 0 ? proxy.host : "", // else node takes the name in Host; RFC 6066 §3: no addresses
    method: "CONNECT",
    path: authority,
    agent: false,
    signal,
    headers,
  });
  return new Promise((resolve, reject) => {
    // node gives every answer to CONNECT so, whatever its status
    request.on("connect", ({ statusCode: status = 0 }, socket, head) => {
      if (status < 200 || status > 299) {
        socket.destroy();
        return reject(new ProxyError(message("proxy/status", { proxy: name, status }), REFUSALS.includes(status)));
      }
      if (head.length > 0) {
        socket.destroy(); // in TLS the client speaks first: these octets are not the destination's
        return reject(new ProxyError(message("proxy/own-data", { proxy: name, status })));
      }
      resolve(socket);
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (signal.aborted) return reject(signal.reason as Error);
      const { code = error.message } = error;
      const kind = code.startsWith("HPE_") ? "proxy/not-http" : "proxy/unreachable";
      reject(new ProxyError(message(kind, { proxy: name, code: truncate(code) })));
    });
    request.end();
  });
}

/**
 * What proxies answer that take no addresses, or connect to listed destinations only (RFC 9110 §9.3.6, §15.5.1, §15.5.4, §15.5.5). With 502
 * to 504 they tried: to ask again by name would hide that this address cannot be reached. curl does not ask again at all.
 */
const REFUSALS: readonly number[] = [400, 403, 404];

const authorityOf = (host: string, port: number): string => `${isIPv6(host) ? `[${host}]` : host}:${port}`;

function firstSet(env: Env, names: readonly string[]): [name: string, text: string] {
  for (const name of names) {
    const text = env[name]?.trim() ?? "";
    if (text !== "") return [name, text];
  }
  return ["", ""];
}

function parseProxy(variable: string, text: string): HttpProxy {
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : null;
  if (url === null || url.hostname === "" || !["http:", "https:"].includes(url.protocol))
    throw new UsageError(message("option/proxy", { variable, url: truncate(withoutCredentials(text)) }));
  const isHttps = url.protocol === "https:";
  const credentials = [url.username, url.password].map(decode).join(":");
  return {
    isHttps,
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: Number(url.port) || (isHttps ? 443 : 80),
    authorization: credentials === ":" ? null : `Basic ${Buffer.from(credentials).toString("base64")}`,
  };
}

/** Percent-encoding undone, where it is one. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseExclusions(list: string): (host: string, port: number) => boolean {
  const tests = list
    .split(/[\s,]+/)
    .filter((item) => item !== "")
    .map(parseExclusion);
  return (host, port) => tests.some((test) => test(host.toLowerCase().replace(/\.$/, ""), port));
}

function parseExclusion(item: string): (host: string, port: number) => boolean {
  if (item === "*") return () => true;
  const network = /^([\da-f.:]+)\/(\d+)$/i.exec(item);
  if (network !== null) return isInNetwork(network[1] ?? "", Number(network[2]));
  const [, bracketed, plain = item, port] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(item) ?? [];
  const name = (bracketed ?? plain)
    .toLowerCase()
    .replace(/^\*?\./, "")
    .replace(/\.$/, "");
  const isAddress = isInNetwork(name, isIPv6(name) ? 128 : 32);
  return (host, to) =>
    (port === undefined || Number(port) === to) &&
    (isIP(host) === 0 ? host === name || host.endsWith(`.${name}`) : isAddress(host));
}

function isInNetwork(address: string, prefix: number): (host: string) => boolean {
  const family = isIP(address);
  if (family === 0 || prefix > (family === 4 ? 32 : 128)) return () => false;
  const networks = new BlockList();
  networks.addSubnet(address, prefix, family === 4 ? "ipv4" : "ipv6");
  return (host) => isIP(host) !== 0 && networks.check(host, isIPv6(host) ? "ipv6" : "ipv4");
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || isLoopback(host);
}
