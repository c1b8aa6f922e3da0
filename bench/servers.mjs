// The world of the bench, on loopback: a validating resolver over UDP that takes its time, and a policy server.
import { createSocket } from "node:dgram";
import { createServer } from "node:https";
import { once } from "node:events";
import { createSecureContext } from "node:tls";
import { decode, encode } from "dns-packet";

/** AA is no bit of a resolver; RD, RA and AD are: the answer was validated. */
const FLAGS = 0x100 | 0x80 | 0x20;
const NXDOMAIN = 3;

/** RFC 2308 §3: what makes an empty answer one. */
const SOA = {
  type: "SOA",
  name: ".",
  ttl: 60,
  data: { mname: "ns.test", rname: "hostmaster.test", serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 },
};

/** Starts a resolver that answers from `records` after `delayMs`; `asked` holds every question, `name TYPE`. */
export async function startResolver(records, delayMs) {
  const names = new Set([...records.keys()].flatMap((key) => ancestors(key.slice(0, key.indexOf(" ")))));
  const asked = [];
  const socket = createSocket({ type: "udp4", recvBufferSize: 1 << 20 });
  socket.on("message", (octets, { address, port }) => {
    const { id, questions } = decode(octets);
    const { name, type } = questions[0];
    const key = `${name.toLowerCase() || "."} ${type}`;
    asked.push(key);
    const answers = records.get(key) ?? [];
    const rcode = answers.length > 0 || names.has(name.toLowerCase()) || name === "." ? 0 : NXDOMAIN;
    const authorities = answers.length > 0 ? [] : [SOA];
    const answer = encode({ type: "response", id, flags: FLAGS | rcode, questions, answers, authorities });
    setTimeout(() => socket.send(answer, port, address), delayMs);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { url: `udp://127.0.0.1:${socket.address().port}`, asked, close: () => socket.close() };
}

/** A name and all above it: each exists (RFC 8020). */
function ancestors(name) {
  const labels = name.split(".");
  return labels.map((_, i) => labels.slice(i).join("."));
}

/** Starts the server of `policies` and `certificates` (by host name). RFC 8461 §3.3 knows no other port than 443. */
export async function startPolicyServer(policies, certificates) {
  const fetched = [];
  const contexts = new Map([...certificates].map(([host, certificate]) => [host, createSecureContext(certificate)]));
  const SNICallback = (host, done) => done(null, contexts.get(host));
  const server = createServer({ SNICallback }, (request, response) => {
    const policy = request.url === "/.well-known/mta-sts.txt" ? policies.get(request.headers.host) : undefined;
    fetched.push(request.headers.host);
    response.writeHead(policy === undefined ? 404 : 200, { "content-type": "text/plain" }).end(policy);
  });
  server.listen(443, "127.0.0.1");
  await once(server, "listening");
  return { fetched, close: () => server.close() };
}
