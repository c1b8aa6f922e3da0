import { describe, expect, test } from "@jest/globals";
import { AT, NAME, openTest, PATIENT, probeServer, serve } from "./server.ts";
import type { Script } from "./server.ts";
import { sayAll } from "../../support/in-english.ts";

const SHORT = { times: { replyMs: 150, quitMs: 50 } };
const drip = (text: string, ms: number): Script => ({
  instead: (socket) => {
    let i = 0;
    const timer = setInterval(() => socket.write(text.charAt(i++ % text.length)), ms);
    socket.on("close", () => clearInterval(timer));
  },
});

describe("a server that answers, but without TLS", () => {
  test.each<[string, Script, string, string]>([
    ["greets with 554", { greeting: "554 5.7.1 go away" }, "rejected", "127.0.0.1 greets with 554 5.7.1 go away"],
    [
      "greets with 5xx over two lines",
      { greeting: "521-no\r\n521 mail here" },
      "rejected",
      "127.0.0.1 greets with 521 no mail here",
    ],
    [
      "refuses EHLO and HELO",
      { ehlo: "550 who?", helo: "550 who?" },
      "rejected",
      "127.0.0.1 answers HELO with 550 who?",
    ],
    [
      "knows only HELO",
      { ehlo: "502 unknown" },
      "not-offered",
      "127.0.0.1 does not support EHLO (502 unknown), so it does not offer STARTTLS",
    ],
    [
      "offers other extensions",
      { ehlo: "250-mx\r\n250-XSTARTTLS\r\n250 SIZE" },
      "not-offered",
      "127.0.0.1 does not offer STARTTLS",
    ],
    ["greets with 250", { greeting: "250 ok" }, "protocol", "127.0.0.1 greets with 250 ok"],
    ["answers EHLO with 354", { ehlo: "354 go on" }, "protocol", "127.0.0.1 answers EHLO with 354 go on"],
    ["answers STARTTLS with 250", { starttls: "250 ok" }, "protocol", "127.0.0.1 answers STARTTLS with 250 ok"],
    ["greets twice", { greeting: "220 a\r\n220 b" }, "protocol", "127.0.0.1 sends more replies than it was asked for"],
    [
      "answers before it is asked",
      { greeting: "220 a\r\n250 mx" },
      "protocol",
      "127.0.0.1 sends more replies than it was asked for",
    ],
    [
      "speaks HTTP",
      { greeting: "HTTP/1.1 400 Bad Request" },
      "protocol",
      "127.0.0.1 does not speak SMTP: it does not send an SMTP reply",
    ],
    [
      "changes its code within a reply",
      { ehlo: "250-mx\r\n251 STARTTLS" },
      "protocol",
      "127.0.0.1 does not speak SMTP: the lines of its reply have different codes",
    ],
    [
      "says more behind the 220 to STARTTLS",
      { starttls: "220 go\r\n250 injected\r\n" },
      "injection",
      "127.0.0.1 sends more plaintext after its reply to STARTTLS",
    ],
    [
      "says half a line behind it",
      { starttls: "220 go\r\n250\n" },
      "injection",
      "127.0.0.1 sends more plaintext after its reply to STARTTLS",
    ],
  ])("%s", async (_what, script, cause, reason) => {
    const { result } = await probeServer(script);
    expect(sayAll(result)).toMatchObject({ kind: "plaintext", cause, reason });
  });

  test.each([["454 4.7.0 not now"], ["502 5.5.1 never"]])(
    "refuses STARTTLS with %s, on two connections",
    async (starttls) => {
      const { result, server } = await probeServer({ starttls });
      expect(sayAll(result)).toMatchObject({
        kind: "plaintext",
        cause: "refused",
        reason: `127.0.0.1 answers STARTTLS with ${starttls}`,
      });
      expect(server).toMatchObject({ connections: 2, maxOpenConnections: 1 });
      expect(server.commands.filter((command) => command === "STARTTLS")).toHaveLength(2);
    },
  );

  test("refuses STARTTLS once: TLS comes of the second time", async () => {
    const { result } = await probeServer({ starttls: (time) => (time === 1 ? "454 4.7.0 not now" : "220 go") });
    expect(result.kind).toBe("tls");
  });

  test("keeps what it said", async () => {
    const { result, answer } = await probeServer({
      greeting: "220-mx\r\n220 hello",
      ehlo: "250-mx at your service\r\n250-SIZE 10240000\r\n250 8BITMIME",
    });
    expect(result).toMatchObject({
      talk: { greeting: { code: 220, lines: ["mx", "hello"] }, capabilities: ["SIZE 10240000", "8BITMIME"] },
    });
    expect(answer).toMatchObject({ at: AT, from: null });
  });

  test("says little that is kept, however much it says", async () => {
    const ehlo = [...Array.from({ length: 300 }, () => `250-X${"x".repeat(100)}`), "250 STARTTLS"].join("\r\n");
    const { result } = await probeServer({ ehlo, starttls: "502 no" });
    expect(result).toMatchObject({ kind: "plaintext", cause: "refused" });
    if (result.kind === "plaintext") expect(result.talk.capabilities).toHaveLength(100);
  });
});

describe("a server that could not be measured", () => {
  test.each<[string, Script, string, string]>([
    ["greets with 421", { greeting: "421 4.3.2 busy" }, "temporary", "127.0.0.1 greets with 421 4.3.2 busy"],
    ["answers EHLO with 421", { ehlo: "421 4.3.2 busy" }, "temporary", "127.0.0.1 answers EHLO with 421 4.3.2 busy"],
    [
      "answers HELO with 450",
      { ehlo: "500 what", helo: "450 later" },
      "temporary",
      "127.0.0.1 answers HELO with 450 later",
    ],
    ["closes at once", { instead: (socket) => socket.end() }, "closed", "127.0.0.1 hung up and did not greet"],
    [
      "resets at once",
      { instead: (socket) => socket.resetAndDestroy() },
      "closed",
      "127.0.0.1 hung up and did not greet",
    ],
    [
      "hangs up on EHLO",
      { instead: (socket) => socket.once("data", () => socket.end()).write("220 hello\r\n") },
      "closed",
      "127.0.0.1 hung up and did not answer EHLO",
    ],
    [
      "hangs up amid a line",
      { instead: (socket) => socket.end("554 no") },
      "closed",
      "127.0.0.1 hung up and did not greet",
    ],
    [
      "hangs up amid a reply",
      {
        instead: (socket) => socket.once("data", () => socket.end("250-mx\r\n250-SIZE\r\n250")).write("220 hello\r\n"),
      },
      "closed",
      "127.0.0.1 hung up and did not answer EHLO",
    ],
    ["is silent", { instead: () => undefined }, "timeout", "127.0.0.1 did not greet within 0.15 s"],
    ["is silent upon EHLO", { ehlo: "250-and then" }, "timeout", "127.0.0.1 did not answer EHLO within 0.15 s"],
    ["drips", drip("220-\r\n", 20), "timeout", "127.0.0.1 did not greet within 0.15 s"],
  ])("%s", async (_what, script, cause, reason) => {
    const { result } = await probeServer(script, cause === "timeout" ? SHORT : {});
    expect(sayAll(result)).toEqual({ kind: "failure", cause, reason });
  });

  test("is let go when the probe's time is over, however it goes on", async () => {
    const { result, server } = await probeServer(drip("220-slowly\r\n", 10), { times: { ...PATIENT, probeMs: 200 } });
    expect(sayAll(result)).toEqual({
      kind: "failure",
      cause: "timeout",
      reason: "127.0.0.1 did not greet within 0.2 s",
    });
    expect(server.connections).toBe(1);
  });

  test("refuses the connection", async () => {
    const server = await serve();
    await server.stop();
    const { result } = await openTest({ port: server.port }).probe("127.0.0.1", NAME);
    expect(sayAll(result)).toEqual({ kind: "failure", cause: "connect", reason: "127.0.0.1 refused the connection" });
  });
});

test("a greeting without end costs 64 KiB", async () => {
  let sent = 0;
  const endless: Script = {
    instead: (socket) => {
      const more = (): void => {
        while (socket.writable && socket.write("220-and so on and so forth\r\n")) sent += 28;
        if (socket.writable) socket.once("drain", more);
      };
      more();
    },
  };
  const { result } = await probeServer(endless, { times: PATIENT });
  expect(sayAll(result)).toMatchObject({
    kind: "plaintext",
    cause: "protocol",
    reason: "127.0.0.1 does not speak SMTP: it sends too much",
  });
  expect(sent).toBeLessThan(16 * 1024 * 1024); // what the kernel's buffers took, and no more
});

describe("a polite client", () => {
  test("waits for a greeting that comes late", async () => {
    const { result } = await probeServer({ delayMs: 400 });
    expect(result.kind).toBe("tls");
  });

  test("says EHLO with its name, before and under TLS, and QUIT", async () => {
    const { server } = await probeServer({});
    expect(server.commands.slice(0, 2)).toEqual(["EHLO probe.example.test", "STARTTLS"]);
    expect(server.secured.slice(0, 2)).toEqual(["EHLO probe.example.test", "QUIT"]);
  });

  test("says QUIT also where there is no TLS", async () => {
    const { server } = await probeServer({ greeting: "554 no" });
    expect(server.commands).toEqual(["QUIT"]);
  });

  test("sends nothing behind STARTTLS before it is answered", async () => {
    const { server } = await probeServer({ starttls: "502 no" });
    expect(server.commands.slice(0, 3)).toEqual(["EHLO probe.example.test", "STARTTLS", "QUIT"]);
  });

  test("goes by its address or its host's name where it is given no name", async () => {
    const server = await serve({ greeting: "220 hello", ehlo: "250 mx" });
    const { heloName: _, ...rest } = { heloName: "" };
    const smtp = openTest({ port: server.port, ...rest });
    await smtp.probe(server.address, NAME);
    expect(server.commands[0]).toMatch(/^EHLO (\[127\.0\.0\.1\]|[a-z0-9-]+(\.[a-z0-9-]+)+|probe\.example\.test)$/i);
    await server.stop();
  });
});
