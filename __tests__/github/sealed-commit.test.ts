// Commits that are known again as ours.
import { expect, test } from "@jest/globals";
import { assert, property, string } from "fast-check";
import { changeDigest, changeOf, sealed } from "../../src/github/sealed-commit.ts";
import { codePoint } from "../support/hostile-text.ts";

const CHANGE = changeDigest([{ path: "a", octets: "x", replaces: null }]);
const COMMIT = { message: "Advance\n\n- DMARC of example.de\n", tree: "t1", parents: ["p1"] };

test("a commit of ours is known again, and names what it changes", () => {
  const ours = sealed(COMMIT, CHANGE);
  expect(changeOf(ours)).toBe(CHANGE);
  expect(changeOf({ ...ours, message: `${ours.message}\n` })).toBe(CHANGE); // git ends a message with a newline
  expect(ours.message).toMatch(
    /^Advance\n\n- DMARC of example\.de\n\nMail-Policy-Change: \S{22}\nMail-Policy-Seal: \S{22}$/,
  );
});

test.each([
  ["amended files", { tree: "t2" }],
  ["another parent, after a rebase", { parents: ["p2"] }],
  ["one more parent, after a merge", { parents: ["p1", "p2"] }],
  ["another message", { message: sealed(COMMIT, CHANGE).message.replace("Advance", "Go on") }],
  ["a line behind the seal", { message: `${sealed(COMMIT, CHANGE).message}\nSigned-off-by: Alice <a@example.org>` }],
  ["another change", { message: sealed(COMMIT, CHANGE).message.replace(CHANGE, "A".repeat(22)) }],
  ["no seal", { message: COMMIT.message }],
])("%s is somebody else's commit", (_, other) => {
  expect(changeOf({ ...sealed(COMMIT, CHANGE), ...other })).toBeNull();
});

test("any message is read without failing", () => {
  assert(property(string({ unit: codePoint }), (message) => expect(changeOf({ ...COMMIT, message })).toBeNull()));
});

test("a change is the same in any order of its files, and another one with other content before or after it", () => {
  const [a, b] = [
    { path: "a", octets: "x", replaces: "1" },
    { path: "b", octets: "y", replaces: null },
  ];
  expect(changeDigest([a, b])).toBe(changeDigest([b, a]));
  const others = [{ octets: "y" }, { path: "b" }, { replaces: "2" }].map((other) => [{ ...a, ...other }]);
  expect(new Set([[a], [a, b], ...others].map(changeDigest)).size).toBe(5);
});
