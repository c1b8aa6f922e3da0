// Every connection that a process tries to make is noted, and none leaves the machine.
import { readFileSync } from "node:fs";
import { temporaryFolder } from "../support/temporary-folder.ts";

export interface Connections {
  /** For the environment of a process. */
  env: Record<string, string>;
  /** What it tried to connect to (`host:port`, or `udp host:port`) or to look up (`lookup host`); each once, sorted. */
  made(): string[];
}

/** Ports on loopback, by what a connection to them is for (`host:port`). Any other connection is refused. */
export function recordConnections(routes: Readonly<Record<string, number>> = {}): Connections {
  const place = temporaryFolder({ connections: "" });
  const file = place.path("connections");
  return {
    env: {
      NODE_OPTIONS: RECORDER,
      TEST_CONNECTIONS: file,
      TEST_ROUTES: JSON.stringify(routes),
    },
    made: () => [...new Set(readFileSync(file, "utf8").split("\n").filter(Boolean))].toSorted(),
  };
}

/** Also, no pause between attempts takes time. TLS, HTTP and `fetch` all connect through `net.Socket`; names are looked up on the way, by what is replaced here. */
const RECORDER = `--import=data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from "node:fs";
  import dgram from "node:dgram";
  import dns from "node:dns";
  import net from "node:net";
  import timers from "node:timers/promises";
  import { syncBuiltinESMExports } from "node:module";
  timers.setTimeout = (ms, value) => Promise.resolve(value); // pauses before another attempt
  const unknown = (name) => {
    note("lookup " + name);
    return Object.assign(new Error("unknown to the test"), { code: "ENOTFOUND" });
  };
  dns.lookup = (name, ...words) => process.nextTick(words.at(-1), unknown(name));
  dns.promises.lookup = (name) => Promise.reject(unknown(name));
  syncBuiltinESMExports();
  const { TEST_CONNECTIONS: file, TEST_ROUTES: json } = process.env;
  const routes = JSON.parse(json);
  const note = (text) => appendFileSync(file, text + "\\n");
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...words) {
    const [options, listener] = Array.isArray(words[0]) ? words[0] : net._normalizeArgs(words);
    if (options.path !== undefined) throw new Error("a connection that is not TCP: " + options.path);
    const to = (options.host ?? "localhost") + ":" + options.port;
    note(to);
    const port = routes[to] ?? 0;
    if (port > 0) return connect.call(this, { ...options, host: "127.0.0.1", port }, listener);
    process.nextTick(() => this.destroy(Object.assign(new Error("refused by the test"), { code: "ECONNREFUSED" })));
    return this;
  };
  dgram.Socket.prototype.connect = function (port, host, done) {
    note("udp " + host + ":" + port);
    process.nextTick(() => done(Object.assign(new Error("refused by the test"), { code: "ECONNREFUSED" })));
  };
  dgram.Socket.prototype.send = () => {
    throw new Error("a datagram without a connection");
  };`)}`;
