// New inputs from known ones: a few random changes of octets, spans, numbers and words.
import type { Random } from "./random.ts";

/** Project limit: octets of an input. A parser that takes more time than its input deserves shows it at this size. */
export const MOST_OCTETS = 4096;

/** Project limit: changes on the way from one input to the next. */
const MOST_CHANGES = 6;
/** Project limit: how often a span is repeated: hostile input is often the same thing again and again. */
const MOST_REPEATS = 256;

/** Octets that stand at some limit, or mean something to one of the languages. */
const OCTETS = Buffer.from("\x00\x01\x7f\x80\xc0\xff\n\r\t \"'\\`;:,.=@/%{}()[]<>!#*&|~+-_?0", "latin1");
const NUMBERS = [
  "0",
  "1",
  "-1",
  "127",
  "128",
  "255",
  "256",
  "65535",
  "65536",
  "2147483647",
  "2147483648",
  "4294967296",
  "1e9",
  "00",
  "9".repeat(20),
];

/** What new inputs are made of: the inputs known so far, and words that the parser may know. Neither is empty. */
export interface Material {
  inputs: readonly Buffer[];
  words: readonly Buffer[];
}

type Change = (input: Buffer, random: Random, material: Material) => Buffer;

interface Span {
  start: number;
  end: number;
}

function spanOf(input: Buffer, random: Random): Span {
  const start = random.below(input.length + 1);
  const most = random.of([4, 16, 64, MOST_OCTETS]);
  return { start, end: Math.min(input.length, start + 1 + random.below(most)) };
}

function replaced(input: Buffer, { start, end }: Span, by: Buffer): Buffer {
  return Buffer.concat([input.subarray(0, start), by, input.subarray(end)]);
}

function at(position: number): Span {
  return { start: position, end: position };
}

function withOctet(input: Buffer, random: Random, change: (octet: number) => number): Buffer {
  const copy = Buffer.from(input);
  const position = random.below(copy.length);
  const octet = copy[position];
  if (octet !== undefined) copy[position] = change(octet);
  return copy;
}

const CHANGES: readonly Change[] = [
  (input, random) => withOctet(input, random, (octet) => octet ^ (1 << random.below(8))),
  (input, random) => withOctet(input, random, () => random.of([...OCTETS])),
  (input, random) => withOctet(input, random, () => random.below(256)),
  (input, random) => withOctet(input, random, (octet) => octet + random.below(9) - 4),
  (input, random) => replaced(input, spanOf(input, random), Buffer.alloc(0)),
  (input, random) => replaced(input, at(random.below(input.length + 1)), Buffer.of(random.of([...OCTETS]))),
  (input, random, { words }) => replaced(input, at(random.below(input.length + 1)), random.of(words)),
  (input, random, { words }) => replaced(input, spanOf(input, random), random.of(words)),
  repeated,
  spliced,
  renumbered,
];

/** A span again and again. */
function repeated(input: Buffer, random: Random): Buffer {
  const span = spanOf(input, random);
  const part = input.subarray(span.start, span.end);
  const times = 1 + random.below(random.of([2, 16, MOST_REPEATS]));
  const fitting = Math.min(times, Math.ceil(MOST_OCTETS / Math.max(part.length, 1)));
  return replaced(input, at(span.end), Buffer.concat(Array<Buffer>(fitting).fill(part)));
}

/** A part of another input in the place of a span. */
function spliced(input: Buffer, random: Random, { inputs }: Material): Buffer {
  const other = random.of(inputs);
  const { start, end } = spanOf(other, random);
  return replaced(input, spanOf(input, random), other.subarray(start, end));
}

/** Another number in the place of one in digits. */
function renumbered(input: Buffer, random: Random): Buffer {
  const found = [...input.toString("latin1").matchAll(/\d+/g)];
  if (found.length === 0) return input;
  const { index, 0: digits } = random.of(found);
  return replaced(input, { start: index, end: index + digits.length }, Buffer.from(random.of(NUMBERS)));
}

/** A new input of at most `MOST_OCTETS`. */
export function mutate(random: Random, material: Material): Buffer {
  let input = random.of(material.inputs);
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left--) {
    input = random.of(CHANGES)(input, random, material).subarray(0, MOST_OCTETS);
  }
  return input;
}
