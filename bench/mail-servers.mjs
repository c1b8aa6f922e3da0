// The mail servers of the bench, a process of their own: STARTTLS at port 25 of each address, and what each saw of its client.
// `fork` it with FIRST COUNT CERTIFICATE KEY DELAY-MS; it says `listening`, and on any message what each address saw since the last.
import { readFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:net";
import { TLSSocket, createSecureContext } from "node:tls";
import { addressOf } from "./address.mjs";

const [first, count, certificate, key, delay] = process.argv.slice(2);
const secureContext = createSecureContext({
  cert: readFileSync(certificate),
  key: readFileSync(key),
  minVersion: "TLSv1.2",
});
const DELAY_MS = Number(delay);

/** Answers commands line by line, each `DELAY_MS` late as over a network. */
function converse(socket, startTls) {
  let rest = "";
  const say = (text) => setTimeout(() => socket.writable && socket.write(`${text}\r\n`), DELAY_MS);
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => {
    const lines = (rest + chunk.toString("latin1")).split("\r\n");
    rest = lines.pop();
    for (const line of lines) {
      if (line.startsWith("EHLO"))
        say(startTls === null ? "250 mx.bench.example" : "250-mx.bench.example\r\n250 STARTTLS");
      else if (line === "STARTTLS" && startTls !== null) {
        socket.removeAllListeners("data");
        say("220 go ahead");
        startTls();
      } else if (line === "QUIT") setTimeout(() => socket.end("221 bye\r\n"), DELAY_MS);
      else say("500 what?");
    }
  });
  return say;
}

/** One address; `pauses` are the milliseconds between the end of one connection and the beginning of the next. */
async function serve(address) {
  const seen = { address, connections: 0, most: 0, pauses: [] };
  let open = 0;
  let endedAt = null;
  const server = createServer((socket) => {
    seen.connections++;
    seen.most = Math.max(seen.most, ++open);
    if (endedAt !== null) seen.pauses.push(performance.now() - endedAt);
    socket.on("close", () => {
      open--;
      endedAt = performance.now();
    });
    const greet = converse(socket, () => converse(new TLSSocket(socket, { isServer: true, secureContext }), null));
    greet("220 mx.bench.example ESMTP");
  });
  server.listen(25, address);
  await once(server, "listening");
  return {
    take() {
      const { connections, most, pauses } = seen;
      Object.assign(seen, { connections: 0, most: 0, pauses: [] });
      endedAt = null;
      return { address, connections, most, pauses };
    },
  };
}

const servers = await Promise.all(Array.from({ length: Number(count) }, (_, i) => serve(addressOf(first, i))));
process.on("message", () => process.send(servers.map((server) => server.take())));
process.send("listening");
