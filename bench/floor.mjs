// The floor: the same questions, each once, as plainly as Node can ask them, 200 under way. `floor.mjs RESOLVER FILE` prints the seconds.
// FILE has a question a line, `name number-of-type`. UDP goes through one socket, DoH over one HTTP/2 connection.
import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { connect } from "node:http2";
import packet from "dns-packet";

const AT_ONCE = 200;
/** A question that is lost would make the floor look high. */
const TIMEOUT_MS = 10_000;
const [resolver, file] = process.argv.slice(2);
const { protocol, hostname, port, origin } = new URL(resolver);
const questions = readFileSync(file, "utf8").trimEnd().split("\n");

function encodeQuery(id, question) {
  const [name, type] = question.split(" ");
  const header = Buffer.from([id >> 8, id & 255, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
  const rest = Buffer.from([0, Number(type), 0, 1, 0, 0, 41, 4, 208, 0, 0, 128, 0, 0, 0]);
  return Buffer.concat([header, packet.name.encode(name), rest]);
}

/** Asks all; `send` calls `onAnswer` for each. */
function askAll(send, close) {
  let [next, answered] = [0, 0];
  const begin = performance.now();
  const timer = setTimeout(() => {
    throw new Error(`${questions.length - answered} questions have no answer`);
  }, TIMEOUT_MS + questions.length);
  const ask = () => {
    if (next === questions.length) return;
    const id = next & 0xffff;
    send(id, encodeQuery(id, questions[next++]));
  };
  const onAnswer = () => {
    answered++;
    if (answered < questions.length) return ask();
    process.stdout.write(`${(performance.now() - begin) / 1000}\n`);
    clearTimeout(timer);
    close();
  };
  for (let i = 0; i < AT_ONCE; i++) ask();
  return onAnswer;
}

if (protocol === "udp:") {
  const socket = createSocket({ type: "udp4", recvBufferSize: 4 << 20 });
  socket.bind(0, () => {
    const onAnswer = askAll(
      (_id, query) => socket.send(query, Number(port), hostname),
      () => socket.close(),
    );
    socket.on("message", onAnswer);
  });
} else {
  const session = connect(origin);
  session.on("connect", () => {
    const send = (_id, query) => {
      const stream = session.request({
        ":method": "POST",
        ":path": "/dns-query",
        "content-type": "application/dns-message",
        "content-length": query.length,
      });
      stream.on("data", () => undefined);
      stream.on("end", () => onAnswer());
      stream.end(query);
    };
    const onAnswer = askAll(send, () => session.close());
  });
}
