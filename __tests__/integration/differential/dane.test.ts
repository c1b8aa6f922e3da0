// Our verdicts on TLSA records against Postfix's (posttls-finger -l dane), as far as DNS decides: which records a sender gets, and which it can use.
import { readFileSync } from "node:fs";
import type { Server, Socket } from "node:net";
import { createServer } from "node:net";
import { TLSSocket } from "node:tls";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openResolver } from "../../../src/sources/dns/resolver.ts";
import { observeTlsa } from "../../../src/standards/dane/observe.ts";
import { unusableReason } from "../../../src/standards/dane/record.ts";
import { observeAddresses } from "../../../src/standards/mx/observe.ts";
import { world } from "../world.ts";
import { runResolving, worldFile } from "./programs.ts";
import { say } from "../../support/in-english.ts";

/** `none`: a sender gets no record that binds it; `failing`: the lookup fails, so it holds mail back; else how many records it can use of those it got. */
type Verdict = "none" | "failing" | `${number} of ${number}`;

const HOSTS: readonly [host: string, verdict: Verdict][] = [
  ["ee-key.tlsa.test", "1 of 1"],
  ["ee-key-512.tlsa.test", "1 of 1"],
  ["ee-certificate.tlsa.test", "1 of 1"],
  ["ee-full-key.tlsa.test", "1 of 1"],
  ["ee-full-certificate.tlsa.test", "1 of 1"],
  ["ta-key.tlsa.test", "1 of 1"],
  ["ta-certificate-512.tlsa.test", "1 of 1"],
  ["pkix-ta.tlsa.test", "0 of 1"],
  ["pkix-ee.tlsa.test", "0 of 1"],
  ["pkix-and-ee.tlsa.test", "1 of 2"],
  ["usage-4.tlsa.test", "0 of 1"],
  ["usage-private.tlsa.test", "0 of 1"],
  ["selector-2.tlsa.test", "0 of 1"],
  ["matching-3.tlsa.test", "0 of 1"],
  ["short-256.tlsa.test", "0 of 1"],
  ["long-256.tlsa.test", "0 of 1"],
  ["short-512.tlsa.test", "0 of 1"],
  ["full-garbage.tlsa.test", "0 of 1"],
  ["full-certificate-garbage.tlsa.test", "0 of 1"],
  ["short-and-good.tlsa.test", "1 of 2"],
  ["none.tlsa.test", "none"],
  ["alias.tlsa.test", "1 of 1"],
  ["alias-own.tlsa.test", "1 of 1"],
  ["alias-out.tlsa.test", "1 of 1"], // its addresses are not signed, but the alias is (RFC 7672 §2.2.2)
  ["elsewhere.tlsa.test", "1 of 1"],
  ["out.tlsa.test", "none"],
  ["broken.tlsa.test", "failing"],
  ["mx.sub.rsasha256.test", "none"],
  ["mx.sub.optout.test", "none"],
];

const resolver = openResolver({ urls: [world.validating.udp] });
const sockets = new Set<Socket>();
let server: Server;

/** A mail server that offers STARTTLS and ends: the program weighs a record where TLS begins. */
beforeAll(async () => {
  const key = readFileSync(worldFile("mx1.key"));
  const cert = readFileSync(worldFile("mx1.pem"));
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    speak(socket, () => speak(new TLSSocket(socket, { isServer: true, key, cert }), null));
    socket.write("220 mx.test ESMTP\r\n");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(25, "127.20.0.9", resolve);
  });
});

afterAll(async () => {
  resolver.close();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

/** Answers commands; `startTls` where it is offered. */
function speak(socket: Socket, startTls: (() => void) | null): void {
  socket.on("error", () => undefined);
  socket.on("data", (data) => {
    const command = data.toString("latin1").slice(0, 8).toUpperCase();
    if (command.startsWith("QUIT")) socket.end("221 bye\r\n");
    else if (command === "STARTTLS" && startTls !== null) {
      socket.removeAllListeners("data");
      socket.write("220 go ahead\r\n");
      startTls();
    } else socket.write(startTls === null ? "250 mx.test\r\n" : "250-mx.test\r\n250 STARTTLS\r\n");
  });
}

async function ourVerdict(host: string): Promise<Verdict> {
  const found = await observeTlsa(resolver.dns, host, await observeAddresses(resolver.dns, host));
  if (found.state === "unknown") throw new Error(say(found.reason));
  if (found.state === "malformed") return "failing";
  if (found.state === "absent" || found.value.security !== "secure") return "none";
  const { records } = found.value;
  return `${records.filter((data) => unusableReason(data) === null).length} of ${records.length}`;
}

async function theirVerdict(host: string): Promise<Verdict> {
  const { stdout, stderr } = await runResolving("posttls-finger", ["-c", "-l", "dane", "-L", "verbose", `[${host}]`]);
  const said = `${stdout}${stderr}`;
  if (said.includes("TLSA lookup error")) return "failing";
  if (!said.includes(": subject_CN=")) throw new Error(said); // TLS began
  const count = (pattern: RegExp): number => said.match(pattern)?.length ?? 0;
  const foreign = count(/: warning: \S+ unsupported TLSA certificate usage: /g);
  const taken = count(/: DNSSEC-signed TLSA record: /g);
  const records = taken + foreign;
  return records === 0 ? "none" : `${taken - count(/: unusable TLSA RR: /g)} of ${records}`;
}

test.each(HOSTS)("of %s a sender can use %s", async (host, verdict) => {
  expect(await ourVerdict(host)).toBe(verdict);
  expect(await theirVerdict(host)).toBe(verdict);
});
