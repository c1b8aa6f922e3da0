import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { COMMENT_LIMIT, putComment, type CommentsApi } from "../../src/github/comment.ts";
import {
  commentMarker,
  filesMarker,
  findingMarker,
  findingMarkerIn,
  type Comment,
} from "../../src/github/own-comments.ts";
import { codePoint } from "../support/hostile-text.ts";

const BOT = "github-actions[bot]";
const MARKER = commentMarker("default");

/** Comments in memory; `done` tells what was asked of them. */
function inMemory(...stored: Omit<Comment, "id">[]) {
  const comments = stored.map((comment, i) => ({ id: i + 1, ...comment }));
  const done: string[] = [];
  const port: CommentsApi = {
    async *list() {
      yield* comments;
    },
    viewer: async () => (done.push("viewer"), BOT),
    create: async (body) => (done.push("create"), comments.push({ id: 99, author: BOT, body }), 99),
    update: async (id, body) => {
      done.push(`update ${id}`);
      for (const comment of comments) if (comment.id === id) comment.body = body;
    },
    remove: async (id) => {
      done.push(`remove ${id}`);
      comments.splice(
        comments.findIndex((comment) => comment.id === id),
        1,
      );
    },
  };
  return { comments, done, port };
}

describe("the marker", () => {
  test("stays readable", () => {
    expect(MARKER).toBe("<!-- mail-policy:default -->");
  });

  test.each(["--> <script>", "a--!>b", "---", "->", "--", "<!--"])("keeps the label %j inside the comment", (label) => {
    expect(commentMarker(label).slice("<!-- ".length, -" -->".length)).not.toMatch(/--|>|</);
  });

  test("is one line, short, closed once, and another for another label", () => {
    const label = fc
      .string({ unit: codePoint, minLength: 1, maxLength: 50 })
      .filter((s) => !/\p{Cs}/u.test(s) && s.length <= 50);
    fc.assert(
      fc.property(label, label, (a, b) => {
        const marker = commentMarker(a);
        expect(marker).toMatch(/^<!-- mail-policy:[^\s<>]+ -->$/);
        expect(marker.slice(4, -3)).not.toContain("--");
        expect(marker.length + 1 + COMMENT_LIMIT).toBeLessThan(65_536);
        expect(marker === commentMarker(b)).toBe(a === b);
      }),
    );
  });
});

describe("the marker of a finding", () => {
  const key = "example.de dane/match mx--1.example.de";
  const marker = findingMarker(key);

  test("is found in the second line of a comment, whatever its line ends", () => {
    expect(findingMarkerIn(`${MARKER}\n${marker}\ntext`)).toBe(marker);
    expect(findingMarkerIn(`${MARKER}\r\n${marker}\r\ntext`)).toBe(marker);
  });

  test.each([
    ["none", `${MARKER}\ntext`],
    ["none in a line further down", `${MARKER}\ntext\n${marker}\n`],
    ["no second line", MARKER],
  ])("is null where there is %s", (_claim, body) => {
    expect(findingMarkerIn(body)).toBeNull();
  });

  test("keeps any name inside the comment", () => {
    expect(marker.slice(4, -3)).not.toMatch(/--|>/);
  });
});

describe("the comment", () => {
  test("is made where there is none", async () => {
    const { comments, done, port } = inMemory({ author: "alice", body: "Nice" });
    expect(await putComment(port, MARKER, "text", true)).toBe(99);
    expect(comments.at(-1)).toMatchObject({ body: `${MARKER}\ntext` });
    expect(done).toEqual(["create"]);
  });

  test("is not made unless wanted", async () => {
    const { done, port } = inMemory();
    expect(await putComment(port, MARKER, "text", false)).toBeNull();
    expect(done).toEqual([]);
  });

  test.each([true, false])("is updated in place where there is one (wanted: %j)", async (create) => {
    const { done, port } = inMemory({ author: "alice", body: "Nice" }, { author: BOT, body: `${MARKER}\nold` });
    expect(await putComment(port, MARKER, "new", create)).toBe(2);
    expect(done).toEqual(["viewer", "update 2"]);
  });

  test("is left alone when it says the same, also with line ends of a browser", async () => {
    const { done, port } = inMemory({ author: BOT, body: `${MARKER}\r\none\r\ntwo` });
    expect(await putComment(port, MARKER, "one\ntwo\n", true)).toBe(1);
    expect(done).toEqual(["viewer"]);
  });

  const HOME = "https://github.com/o/r";
  const linking = (commit: string, run: number, files: string): string =>
    `- [a.zone:3](${HOME}/blob/${commit.repeat(40)}/a.zone#L3) · [full report](${HOME}/actions/runs/${run})\n\n${files}`;

  test.each<[string, string, string, boolean]>([
    ["commit and run", linking("a", 1, filesMarker("1")), linking("b", 2, filesMarker("1")), false],
    ["what the linked files hold", linking("a", 1, filesMarker("1")), linking("b", 2, filesMarker("2")), true],
    ["the line", linking("a", 1, filesMarker("1")), linking("b", 2, filesMarker("1")).replace("L3", "L4"), true],
    ["the commit, with unknown files,", linking("a", 1, ""), linking("b", 1, ""), true],
    [
      "a commit in what is no link",
      `${"a".repeat(40)}\n${filesMarker("1")}`,
      `${"b".repeat(40)}\n${filesMarker("1")}`,
      true,
    ],
  ])("where only %s of its links differs is updated or left", async (_, old, text, isUpdated) => {
    const { done, port } = inMemory({ author: BOT, body: `${MARKER}\n${old}` });
    expect(await putComment(port, MARKER, text, true)).toBe(1);
    expect(done).toEqual(["viewer", ...(isUpdated ? ["update 1"] : [])]);
  });

  test("of two, which jobs at once have made, stays once: the first", async () => {
    const { comments, done, port } = inMemory(
      { author: BOT, body: `${MARKER}\nold` },
      { author: "alice", body: `${MARKER}\nquoted` },
      { author: BOT, body: `${MARKER}\nold` },
    );
    expect(await putComment(port, MARKER, "new", false)).toBe(1);
    expect(done).toEqual(["viewer", "remove 3", "update 1"]);
    expect(comments.map(({ author, body }) => [author, body])).toEqual([
      [BOT, `${MARKER}\nnew`],
      ["alice", `${MARKER}\nquoted`],
    ]);
  });

  test("is found where the viewer has no `[bot]`", async () => {
    const { done, port } = inMemory({ author: BOT, body: `${MARKER}\nold` });
    expect(await putComment({ ...port, viewer: async () => "github-actions" }, MARKER, "new", true)).toBe(1);
    expect(done).toEqual(["update 1"]);
  });

  test("of a stranger with our marker is neither trusted nor touched", async () => {
    const { comments, done, port } = inMemory(
      { author: "eve", body: `${MARKER}\ntext` },
      { author: "", body: `${MARKER}\ntext` },
    );
    expect(await putComment(port, MARKER, "text", true)).toBe(99);
    expect(done).toEqual(["viewer", "create"]);
    expect(comments[0]).toEqual({ id: 1, author: "eve", body: `${MARKER}\ntext` });
  });

  test.each([
    ["another label", `${commentMarker("other")}\ntext`],
    ["the marker further down", `> quoted\n${MARKER}\ntext`],
    ["a label that begins the same", `${commentMarker("default2")}\ntext`],
  ])("of our own with %s is not taken for it", async (_, body) => {
    const { done, port } = inMemory({ author: BOT, body });
    expect(await putComment(port, MARKER, "text", true)).toBe(99);
    expect(done).toEqual(["create"]);
  });
});
