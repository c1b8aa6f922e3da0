import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { array, assert, asyncProperty, constantFrom, integer, uint8Array } from "fast-check";
import { countFiles, outcomesOf } from "./counting.ts";
import { messagesIn } from "../../src/received-reports/mailbox.ts";
import { tooLarge } from "../../src/received-reports/unpack.ts";
import { UnusableReport } from "../../src/received-reports/unusable-report.ts";
import { zip } from "./zip.ts";

const XML = readFileSync(new URL("samples/mailru.xml", import.meta.url));
const OTHER = readFileSync(new URL("samples/yahoo.xml", import.meta.url));
const MAIL = readFileSync(new URL("samples/google.eml", import.meta.url));

/** Texts, each a part of a mail. */
function mailOfTexts(...texts: string[]): Buffer {
  const part = (text: string): string => `--b\nContent-Type: text/plain; name=a.xml\n\n${text}\n`;
  return Buffer.from(
    `Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n${texts.map((text) => part(text)).join("")}--b--\n`,
  );
}

const NO_REPORT = "it is neither a report nor a mail, mailbox or archive with one";

function mailOf(attachment: Uint8Array, times = 1): Buffer {
  const part = `--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(attachment).toString("base64")}\r\n`;
  return Buffer.from(`Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(times)}--b--\r\n`);
}

describe("a report is read", () => {
  test.each([
    ["whatever its file is called", XML, "a.txt"],
    ["compressed, with the name of what is not", gzipSync(XML), "a.xml"],
    ["compressed in two members", Buffer.concat([gzipSync(XML.subarray(0, 99)), gzipSync(XML.subarray(99))]), "a.gz"],
    ["compressed twice", gzipSync(gzipSync(XML)), "a.gz"],
    ["compressed, with a line end behind it", Buffer.concat([gzipSync(XML), Buffer.from("\r\n")]), "a.gz"],
    ["archived", zip([XML]), "a.zip"],
    ["archived without compression", zip([XML], { isStored: true }), "a.zip"],
    ["archived beside an empty file", zip([Buffer.alloc(0), XML]), "a.zip"],
    ["in an archive in an archive", zip([zip([XML])]), "a.zip"],
    ["in a file of a Maildir", MAIL, "cur/1795741234.M1P2.host,S=1234:2,S"],
    ["in a mail in a mail", mailOf(MAIL), "a.eml"],
    ["in a mail that is compressed", gzipSync(MAIL), "a.eml.gz"],
    ["in a mail behind a line of a mailbox", Buffer.concat([Buffer.from("From x@y Fri Nov 27 2026\n"), MAIL]), "a.eml"],
    ["in a mail whose text it is, between words", mailOfTexts(`A report:\n\n${String(XML)}\n--\nR`), "a.eml"],
    ["in a mail as its second text of three", mailOfTexts("A report:", String(XML), "Scanned."), "a.eml"],
    ["in a mail that begins with an empty line", Buffer.concat([Buffer.from("\r\n"), mailOf(XML)]), "a.eml"],
  ])("%s", async (_what, octets, name) => {
    expect(await outcomesOf(octets, name)).toEqual(["counted"]);
  });
});

describe("what is wrong is said of", () => {
  const truncated = gzipSync(XML).subarray(0, -20);
  test.each([
    ["an empty file", Buffer.alloc(0), [NO_REPORT]],
    ["text", Buffer.from("Reports are kept here.\n"), [NO_REPORT]],
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), [NO_REPORT]],
    ["truncated gzip", truncated, ["its gzip data is truncated or damaged"]],
    ["damaged gzip", gzipSync(XML).fill(0xff, 30, 60), ["its gzip data is truncated or damaged"]],
    ["truncated zip", zip([XML]).subarray(0, -20), ["its zip data is truncated or damaged"]],
    ["damaged zip", zip([XML]).fill(0xff, 60, 90), ["its zip data is truncated or damaged"]],
    ["encrypted zip", zip([XML], { isEncrypted: true }), ["it is an encrypted archive, which reports are not"]],
    [
      "zip without compression, with a damaged octet",
      zip([XML], { isStored: true }).fill(0x20, 60, 61),
      ["its zip data is truncated or damaged"],
    ],
    ["zip that says less than it has", zip([XML], { size: 10 }), ["its zip data is truncated or damaged"]],
    [
      "zip that says it has too much",
      zip([XML], { size: 65 * 2 ** 20 }),
      ["it is more than 64 MiB, the limit for a report or mail, unpacked (project limit)"],
    ],
    [
      "zip of too many files",
      zip(Array.from({ length: 101 }, () => XML)),
      ["it is an archive of more than 100 files (project limit)"],
    ],
    [
      "a mail with too many lines",
      Buffer.from(`A: b\n\n${"x\n".repeat(200_000)}`),
      ["it is a mail of more than 200000 lines (project limit)"],
    ],
    [
      "a mail with too many parts",
      Buffer.from(`A: b\n${"\n--b\n".repeat(1001)}`),
      ["it is a mail with more than 1000 lines that may part it (project limit)"],
    ],
    [
      "a mail with too many attachments",
      mailOf(XML, 101),
      ["it is a mail with more than 100 attachments (project limit)"],
    ],
    [
      "an attachment",
      mailOf(truncated, 2),
      ["attachment 1: its gzip data is truncated or damaged", "attachment 2: its gzip data is truncated or damaged"],
    ],
    [
      "a file of an archive in a mail",
      mailOf(zip([XML, truncated])),
      ["counted", "attachment 1, file 2: its gzip data is truncated or damaged"],
    ],
    [
      "a message of a mailbox",
      Buffer.concat([Buffer.from("From a\n"), mailOf(XML), Buffer.from("\nFrom b\n"), mailOf(truncated)]),
      ["counted", "message 2, attachment 1: its gzip data is truncated or damaged"],
    ],
  ])("%s", async (_what, octets, outcomes) => {
    expect(await outcomesOf(octets)).toEqual(outcomes);
  });

  test("a gzip bomb, of which no more than a report is unpacked", async () => {
    const bomb = gzipSync(Buffer.alloc(65 * 2 ** 20, "<a/>"));
    expect(await outcomesOf(bomb)).toEqual([
      "it is more than 64 MiB, the limit for a report or mail, unpacked (project limit)",
    ]);
  });

  test("archives in archives, which are unpacked as far as a limit for each mail", async () => {
    const bomb = zip([Buffer.alloc(60 * 2 ** 20, "\n")]);
    const mailbox = [mailOf(zip([bomb, bomb, bomb, bomb, bomb, XML])), mailOf(bomb), mailOf(XML)];
    const octets = Buffer.concat(mailbox.flatMap((mail) => [Buffer.from("From a\n"), mail, Buffer.from("\n")]));
    const rest = "the rest of it was not read: more than 256 MiB would be unpacked of one file or mail (project limit)";
    expect(await outcomesOf(octets)).toEqual([
      `message 1, attachment 1, file 5: ${rest}`,
      `message 1, attachment 1: ${rest}`,
      "no-report",
      "counted",
    ]);
  });

  test("mails and archives inside each other", async () => {
    let octets: Uint8Array = XML;
    for (let i = 0; i < 8; i++) octets = gzipSync(octets);
    expect(await outcomesOf(octets)).toEqual([
      "it has more than 6 mails and archives inside each other (project limit)",
    ]);
  });

  test("one file of an archive, and the others count", async () => {
    const { evidence, outcomes } = await countFiles({ a: zip([XML, Buffer.from("<feedback>"), OTHER]) });
    expect(outcomes).toEqual(["counted", expect.stringMatching(/^file 2: it is not well-formed XML/), "counted"]);
    expect(evidence.domains["example.org"]?.dmarc.reports).toHaveLength(2);
  });

  test("a file of another kind, without a word of what is in it", async () => {
    const words = ["Hunter2Canary", "</", "<!--", "From ", "Subject: x\n\n", "<?xml ", "<!DOCTYPE "];
    const starts = ['{"policies":', '"report-id":', "\x1f\x8b", "PK\x03\x04"];
    const marks = [" ", "\n", "{", "}", '"', ",", ":", "[", "]", "<", ">", "/", "=", "&", ";"];
    const piece = constantFrom(...words, ...starts, ...marks);
    await assert(
      asyncProperty(array(piece, { maxLength: 25 }), async (pieces) => {
        const outcomes = await outcomesOf(Buffer.from(pieces.join(""), "latin1"));
        expect(outcomes.join(" ")).not.toMatch(/canary/i);
      }),
    );
  });
});

test("a mailbox may be larger than a report, and none of its mails", () => {
  const lengths = (length: number, most: number): number[] =>
    [...messagesIn(piecesOfMailbox(length), most)].map((mail) => mail.length);
  expect(lengths(3000, 4000)).toEqual([3001, 3001, 3001]);
  expect(() => lengths(5000, 4000)).toThrow(new UnusableReport(tooLarge()));
});

/** Three mails of a length, in pieces. */
function* piecesOfMailbox(length: number): Generator<Uint8Array> {
  for (let i = 0; i < 3; i++) {
    yield Buffer.from("From x\n");
    for (let at = 0; at < length; at += 1000) yield Buffer.alloc(1000, "x");
    yield Buffer.from("\n");
  }
}

test("any octets behind the first ones of each form give outcomes, and never an error", async () => {
  const starts = [
    "\x1f\x8b\x08",
    "PK\x03\x04",
    "From x\n",
    "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
    "{",
    "<",
  ];
  await assert(
    asyncProperty(constantFrom(...starts), uint8Array({ maxLength: 300 }), async (start, octets) => {
      const outcomes = await outcomesOf(Buffer.concat([Buffer.from(start, "latin1"), octets]));
      expect(outcomes.every((outcome) => outcome !== "")).toBe(true);
    }),
  );
});

test("a text that is almost a report in base64 ends, however much white space is in it", async () => {
  expect(await outcomesOf(`Subject: x\n\nH4sI${" ".repeat(2_000_000)}!`)).toEqual(["no-report"]);
});

test("a damaged octet anywhere gives outcomes", async () => {
  const files = [gzipSync(XML), zip([XML, OTHER]), MAIL];
  await assert(
    asyncProperty(
      integer({ min: 0, max: 2 }),
      integer({ min: 0, max: 5000 }),
      integer({ min: 0, max: 255 }),
      async (i, at, octet) => {
        const file = Buffer.from(files[i] as Uint8Array);
        file[at % file.length] = octet;
        expect((await outcomesOf(file)).length).toBeGreaterThanOrEqual(1);
      },
    ),
  );
});
