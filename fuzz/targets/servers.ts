// What mail servers, web servers and git say.
import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { makeSubject } from "../../__tests__/support/subject.ts";
import { collectMessage } from "../../src/sources/dns/doh.ts";
import { TransportError } from "../../src/sources/dns/transport.ts";
import { parseListing, parseObjects } from "../../src/sources/git.ts";
import type { ReplyOrProblem } from "../../src/sources/smtp/reply.ts";
import { ReplyReader, offersStarttls } from "../../src/sources/smtp/reply.ts";
import { mtaStsContentType } from "../../src/standards/mta-sts/checks/content-type.ts";
import { parseCertificateParts } from "../../src/x509/der.ts";
import { parseCertificate } from "../../src/x509/certificate.ts";
import { parseChain } from "../../src/x509/chain.ts";
import { parseSignatureAlgorithm } from "../../src/x509/signature.ts";
import type { Target } from "../target.ts";
import { octetsOf } from "../target.ts";
import { say } from "../../__tests__/support/in-english.ts";

/** In chunks of the size that the first octet says, or all at once: the same is heard, and it is what was said. */
const smtpReply: Target = {
  hold(input) {
    const size = (input[0] ?? 0) + 1;
    const octets = input.subarray(1);
    const whole = heardIn([octets]);
    const chunks = Array.from({ length: Math.ceil(octets.length / size) }, (_, i) =>
      octets.subarray(i * size, (i + 1) * size),
    );
    assert.deepEqual(heardIn(chunks), whole);
    const replies = whole.flatMap((heard) => (heard.kind === "reply" ? [heard.reply] : []));
    const said = replies.flatMap(({ code, lines }) =>
      lines.map((line, i) => `${code}${i < lines.length - 1 ? "-" : " "}${line}`),
    );
    const lines = octets.toString("utf8").split("\n").slice(0, said.length);
    assert.deepEqual(
      lines.map((line) => line.replace(/\r$/, "").replace(/^(\d{3})$/, "$1 ")),
      said,
    );
    for (const reply of replies) {
      assert.ok(reply.code >= 200 && reply.code <= 599);
      assert.ok(!offersStarttls(reply) || reply.lines.slice(1).some((line) => /^starttls/i.test(line)));
      assert.ok(!reply.lines.some((line) => line.includes("\n")));
    }
  },
};

function heardIn(chunks: readonly Buffer[]): ReplyOrProblem[] {
  const reader = new ReplyReader({ octets: 65_536 });
  for (const chunk of chunks) reader.push(chunk);
  const heard: ReplyOrProblem[] = [];
  for (let next = reader.take(); next !== null; next = reader.take()) heard.push(next);
  return heard;
}

/** The Content-Type of an HTTP response: to a DNS question, and of an MTA-STS policy. */
const mediaType: Target = {
  async hold(input) {
    const contentType = octetsOf(input);
    const { outcome, message } = mtaStsContentType.judge(
      { mtaStsFetch: { state: "present", value: { contentType } } },
      makeSubject("example.de"),
    );
    assert.equal(outcome, /^[ \t]*text\/plain[ \t]*(;|$)/i.test(contentType) ? "pass" : "fail");
    assert.match(say(message), /^[ -~…§]*$/);
    const answer = new Promise<Buffer>((resolve, reject) =>
      collectMessage({ status: 200, contentType }, Readable.from([Buffer.from("x")]), resolve, reject),
    );
    try {
      await answer;
      assert.match(contentType, /^\s*application\/dns-message\s*(;|$)/i);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
    }
  },
};

/** DER as a server sends it: alone, and in a chain with itself and what it holds. */
const certificate: Target = {
  hold(input) {
    parseCertificateParts(input);
    parseSignatureAlgorithm(input);
    const opened = parseCertificate(input.toString("base64"));
    const { chain, isComplete } = parseChain(
      [input, input.subarray(1)].map((der) => der.toString("base64")),
      [
        { kind: "certificate", data: input.toString("hex") },
        { kind: "key", data: input.toString("hex") },
      ],
    );
    assert.ok(chain.length <= 3);
    if (opened === null) return assert.ok(!isComplete);
    const { subject, issuer, names, notBefore, notAfter, key } = opened.certificate;
    for (const text of [subject, issuer, ...names]) assert.ok(text.length <= 201);
    for (const date of [notBefore, notAfter]) assert.ok(!Number.isNaN(Date.parse(date)), date);
    assert.ok(key.bits === null || key.bits > 0);
  },
};

const gitListing: Target = {
  hold(input) {
    try {
      for (const { path, id, size } of parseListing(input))
        assert.ok(path !== "" && /^[0-9a-f]{40,64}$/.test(id) && size >= 0);
    } catch (error) {
      assertIncomplete(error);
    }
  },
};

const IDS = ["1".repeat(40), "a".repeat(40), "1".repeat(40)];

const gitObjects: Target = {
  hold(input) {
    try {
      const contents = parseObjects(input, IDS);
      assert.deepEqual([...contents.keys()], [...new Set(IDS)]);
      for (const text of contents.values()) assert.ok(text.length < input.length);
    } catch (error) {
      assertIncomplete(error);
    }
  },
};

/** The one error of these two. */
function assertIncomplete(error: unknown): void {
  if (!(error instanceof Error) || error.message !== "git/incomplete") throw error;
}

export const SERVERS: Record<string, Target> = {
  "smtp-reply": smtpReply,
  "media-type": mediaType,
  certificate,
  "git-listing": gitListing,
  "git-objects": gitObjects,
};
