import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { RunHead } from "../../src/github/event.ts";
import { ForeignAnswerError } from "../../src/github/octokit.ts";
import { choosePullRequest } from "../../src/github/pull-request-of-run.ts";
import { inEnglish } from "../support/in-english.ts";

const REPOSITORY = { owner: "acme", repo: "mail" };
const HEAD: RunHead = { owner: "eve", repo: "mail", branch: "patch", sha: "ab".repeat(20) };
const PULL = {
  number: 7,
  state: "open",
  head: { ref: "patch", sha: HEAD.sha, repo: { full_name: "Eve/Mail" } },
  base: { ref: "main", repo: { full_name: "acme/mail" } },
};
const choose = (answer: unknown): unknown => inEnglish(choosePullRequest(answer, REPOSITORY, HEAD));

describe("the pull request of a run", () => {
  test("is the one whose head is that of the run", () => {
    const others = [
      { ...PULL, number: 8, head: { ...PULL.head, ref: "other" } },
      { ...PULL, number: 9, head: { ...PULL.head, repo: null } },
      { ...PULL, number: 10, base: { ...PULL.base, repo: { full_name: "eve/mail" } } },
      { ...PULL, number: 11, state: "closed" },
      { ...PULL, number: "12" },
      null,
    ];
    const pullRequest = { ...REPOSITORY, number: 7, hasReadOnlyToken: false };
    expect(choose([...others, PULL])).toEqual({ pullRequest });
    expect(choose(others)).toEqual({ none: expect.stringMatching(/^No open pull request has the head ab/) });
  });

  test("is none of two, and none that has moved on", () => {
    expect(choose([PULL, { ...PULL, number: 8 }])).toEqual({ none: expect.stringMatching(/^Several open/) });
    const moved = { ...PULL, head: { ...PULL.head, sha: "cd".repeat(20) } };
    expect(choose([moved])).toEqual({ none: expect.stringMatching(/^Pull request #7 no longer has the head ab/) });
  });

  test("is looked for in any list, and in nothing else", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(choose([one, { ...PULL, head: other }])).toHaveProperty("none");
        if (!Array.isArray(one)) expect(() => choose(one)).toThrow(ForeignAnswerError);
      }),
    );
  });
});
