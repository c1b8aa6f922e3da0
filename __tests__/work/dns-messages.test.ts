// The largest hostile messages of DNS are read, or refused, in steps in proportion to their octets.
import { expect, test } from "@jest/globals";
import { readReply } from "../../src/sources/dns/wire.ts";
import { headerWith, labels, QUESTION, QUESTION_OCTETS, record } from "../sources/dns/raw-message.ts";
import { sayAll } from "../support/in-english.ts";
import { countSteps } from "../support/steps.ts";

/** Steps for the 64 KiB that a message may have. */
const LINEAR = 4 * 65_536;

test("64 KiB of pointers to pointers", async () => {
  // an opaque record holds the chain, every other record starts at another link of it
  const start = 12 + QUESTION_OCTETS.length + 12;
  const links = Buffer.alloc(16_000);
  for (let at = 0; at < links.length; at += 2) links.writeUInt16BE(0xc000 | (at === 0 ? 12 : start + at - 2), at);
  const each = (link: number) =>
    record(65_280, Buffer.alloc(0), Buffer.of(0xc0 | ((start + 2 * link) >> 8), (start + 2 * link) & 0xff));
  const count = Math.floor((65_535 - start - links.length) / 12);
  const bytes = (first: number, step: number) =>
    Buffer.concat([
      headerWith([1, count + 1, 0, 0]),
      QUESTION_OCTETS,
      record(65_280, links),
      ...Array.from({ length: count }, (_, i) => each((first + i * step) % 8_000)),
    ]);
  const deep = bytes(7_999, 0);
  const shallow = bytes(0, 0);
  const climbing = bytes(0, 1);
  expect(sayAll(readReply(deep, QUESTION, 7))).toMatchObject({
    kind: "malformed",
    problem: expect.stringContaining("too many labels and pointers"),
  });
  expect(sayAll(readReply(climbing, QUESTION, 7))).toMatchObject({
    kind: "malformed",
    problem: expect.stringContaining("127 compression pointers"),
  });
  expect(readReply(shallow, QUESTION, 7).kind).toBe("answer");
  for (const hostile of [deep, climbing, shallow])
    expect(await countSteps(() => readReply(hostile, QUESTION, 7))).toBeLessThan(LINEAR);
});

test("as many names as fit, each through 127 pointers and labels", async () => {
  const names = Buffer.concat([...labels(120), Buffer.of(0)]);
  const pointers = Buffer.alloc(240);
  const at = 12 + QUESTION_OCTETS.length + 12;
  for (let i = 0; i < 120; i++)
    pointers.writeUInt16BE(0xc000 | (i === 0 ? at : at + names.length + 2 * (i - 1)), 2 * i);
  const opaque = record(65_280, Buffer.concat([names, pointers]));
  const target = at + names.length + 238;
  const each = record(
    5,
    Buffer.of(0xc0 | (target >> 8), target & 0xff),
    Buffer.of(0xc0 | (target >> 8), target & 0xff),
  );
  const count = Math.floor((65_535 - at - opaque.length) / each.length);
  const bytes = Buffer.concat([
    headerWith([1, count + 1, 0, 0]),
    QUESTION_OCTETS,
    opaque,
    ...Array<Buffer>(count).fill(each),
  ]);
  expect(readReply(bytes, QUESTION, 7)).toMatchObject({ message: { answer: { length: count } } });
  expect(await countSteps(() => readReply(bytes, QUESTION, 7))).toBeLessThan(LINEAR);
});

test("pointers that read the same octets as many different labels, which are refused", async () => {
  // 64 octets that are each a label of 63, then 64 zeros, over and over: every pointer finds another name
  const names = Buffer.from(Array.from({ length: 16_000 }, (_, i) => (i % 128 < 64 ? 0x3f : 0)));
  const start = 12 + QUESTION_OCTETS.length + 12;
  const pointer = (i: number) => {
    const at = start + ((Math.floor(i / 64) * 128 + (i % 64)) % names.length);
    return Buffer.of(0xc0 | (at >> 8), at & 0xff);
  };
  const count = Math.floor((65_535 - start - names.length) / 14);
  const records = Array.from({ length: count }, (_, i) => record(5, pointer(2 * i), pointer(2 * i + 1)));
  const bytes = Buffer.concat([headerWith([1, count + 1, 0, 0]), QUESTION_OCTETS, record(65_280, names), ...records]);
  expect(sayAll(readReply(bytes, QUESTION, 7))).toMatchObject({
    kind: "malformed",
    problem: expect.stringContaining("names overlap"),
  });
  expect(await countSteps(() => readReply(bytes, QUESTION, 7))).toBeLessThan(LINEAR);
});
