import { expect, test } from "@jest/globals";
import { inPlaceOrder, MAX_PROBLEMS, MessageList } from "../../src/zones/located-messages.ts";
import { inEnglish, sayText } from "../support/in-english.ts";

const at = (line: number, file = "a"): { file: string; line: number; column: number } => ({ file, line, column: 1 });

test("messages are in the order of files and lines, each once", () => {
  const messages = [
    { location: at(1, "b"), message: "x" },
    { location: at(10), message: "x" },
    { location: at(9), message: "y" },
    { location: at(10), message: "x" },
    { location: at(9), message: "x" },
  ];
  expect(
    inPlaceOrder(messages).map(({ location, message }) => `${location.file}${location.line} ${sayText(message)}`),
  ).toEqual(["a9 y", "a9 x", "a10 x", "b1 x"]);
});

test("a list keeps the first messages, and says at the first other one how many there are", () => {
  const list = new MessageList("x.test");
  for (let line = 1; line <= MAX_PROBLEMS; line++) list.add(at(line), `message ${line}`);
  expect(list.toArray()).toHaveLength(MAX_PROBLEMS);
  for (let line = 201; line <= 203; line++) list.add(at(line), "another");
  const told = list.toArray();
  expect(told.slice(0, -1).map(({ location }) => location.line)).toEqual(
    Array.from({ length: MAX_PROBLEMS }, (_, i) => i + 1),
  );
  expect(inEnglish(told.at(-1))).toEqual({ location: at(201), message: "3 more like these follow in the zone x.test" });
});

test("a list knows its last message, whatever its place, while it keeps all", () => {
  const list = new MessageList();
  expect(list.endsWith("x")).toBe(false);
  list.add(at(1), "x");
  expect(list.endsWith("x")).toBe(true);
  list.add(at(2), "y");
  expect(list.endsWith("x")).toBe(false);
});
