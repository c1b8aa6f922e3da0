// What becomes of the drift issue, as a function of what it remembers and what a run found.
import { describe, expect, test } from "@jest/globals";
import type { IssueDecision, OwnIssue } from "../../src/github/drift-issue.ts";
import { decideIssue } from "../../src/github/drift-issue.ts";
import { issueBody, readIssueBody, remember } from "../../src/github/issue-memory.ts";
import type { IssueItem } from "../../src/run-report.ts";
import { findingKey } from "../../src/model.ts";
import { sampleFinding } from "../support/sample-report.ts";

const item = (name: string, over: Partial<IssueItem> = {}): IssueItem => {
  const finding = sampleFinding("fail", { check: "drift/records", subject: name });
  return {
    key: findingKey(name, finding.check, name),
    domain: name,
    finding,
    reminder: null,
    isDrift: true,
    enters: true,
    ...over,
  };
};
const keyOf = (name: string): string => item(name).key;

const issueWith = (names: string[], over: Partial<OwnIssue> = {}, text = "old"): OwnIssue => ({
  number: 5,
  title: "old title",
  body: issueBody("default", remember(names.map(keyOf), { revision: 1, notified: 0 }), text),
  isOpen: true,
  isLocked: false,
  ...over,
});

interface Found {
  failing?: IssueItem[];
  unseen?: string[];
  unmeasured?: string[];
  isComplete?: boolean;
}

function decide(
  issue: OwnIssue | null,
  { failing = [], unseen = [], unmeasured = [], isComplete = true }: Found,
): IssueDecision {
  return decideIssue(
    issue,
    {
      label: "default",
      items: new Map(failing.map((one) => [one.key, one])),
      confirmed: new Set(failing.map(({ key }) => key).filter((key) => !unseen.map(keyOf).includes(key))),
      isUnmeasured: (key) => unmeasured.map(keyOf).includes(key),
      isComplete,
    },
    {
      title: ({ items }) => (items.length === 0 ? null : `title of ${items.map(({ domain }) => domain).join(" ")}`),
      text: ({ items, unmeasured: keys }) => `text of ${[...items.map(({ domain }) => domain), ...keys].join(" ")}`,
      change: ({ added, gone, open }) => `+${added.map(({ domain }) => domain).join(" ")} -${gone.join(" ")} =${open}`,
    },
  );
}

/** The action, without its hidden lines. */
function actionOf(...given: Parameters<typeof decide>): object {
  const { action } = decide(...given);
  if (action.kind === "none") return action;
  if (action.kind === "create") return { ...action, body: readIssueBody(action.body).text };
  return { ...action, fields: action.fields && { ...action.fields, body: readIssueBody(action.fields.body).text } };
}

describe("without an issue", () => {
  test("nothing is done about nothing", () => {
    expect(actionOf(null, {})).toEqual({ kind: "none" });
  });

  test("one is created for what was seen twice", () => {
    expect(actionOf(null, { failing: [item("a.de"), item("b.de")], unseen: ["b.de"] })).toEqual({
      kind: "create",
      title: "title of a.de",
      body: "text of a.de",
    });
    expect(actionOf(null, { failing: [item("b.de")], unseen: ["b.de"] })).toEqual({ kind: "none" });
  });

  test("none is created for a failure that was always there", () => {
    expect(actionOf(null, { failing: [item("a.de", { enters: false })] })).toEqual({ kind: "none" });
  });
});

describe("an open issue", () => {
  test("is left alone while nothing changes, whichever run it links to", () => {
    const [old, now] = ["1", "2"].map((run) => `text of a.de [full report](https://x/actions/runs/${run})`);
    const { body } = issueWith(["a.de"], {}, old);
    const given = {
      label: "default",
      items: new Map([[keyOf("a.de"), item("a.de")]]),
      confirmed: new Set<string>(),
      isUnmeasured: () => false,
      isComplete: true,
    };
    const words = { title: () => "another", text: () => now ?? "", change: () => "changed" };
    expect(decideIssue(issueWith([], { body }), given, words).action).toEqual({
      kind: "update",
      number: 5,
      comment: null,
      fields: null,
    });
  });

  test("is updated without a comment where only its text changes, and keeps its title", () => {
    expect(actionOf(issueWith(["a.de"]), { failing: [item("a.de", { enters: false })] })).toEqual({
      kind: "update",
      number: 5,
      comment: null,
      fields: { body: "text of a.de" },
    });
  });

  test("tells of what is new and what is gone, once", () => {
    expect(actionOf(issueWith(["a.de"]), { failing: [item("b.de")] })).toEqual({
      kind: "update",
      number: 5,
      comment: `+b.de -${keyOf("a.de")} =1`,
      fields: { title: "title of b.de", body: "text of b.de" },
    });
  });

  test("takes in nothing that was not seen twice", () => {
    expect(
      actionOf(issueWith(["a.de"], {}, "text of a.de"), { failing: [item("a.de"), item("b.de")], unseen: ["b.de"] }),
    ).toMatchObject({
      comment: null,
      fields: null,
    });
  });

  test("is closed with a word once nothing of it fails, and keeps its text", () => {
    const { action, memory } = decide(issueWith(["a.de", "b.de"]), {});
    expect(action).toMatchObject({ comment: `+ -${keyOf("a.de")} ${keyOf("b.de")} =0`, fields: { state: "closed" } });
    expect(action).not.toHaveProperty("fields.title");
    expect(action.kind === "update" && readIssueBody(action.fields?.body ?? "")).toEqual({ memory, text: "old" });
    expect(memory).toMatchObject({ keys: [], revision: 2 });
  });

  test("is not closed while one of it was not measured", () => {
    expect(actionOf(issueWith(["a.de"]), { unmeasured: ["a.de"] })).toMatchObject({
      comment: null,
      fields: { body: `text of ${keyOf("a.de")}` },
    });
    expect(actionOf(issueWith(["a.de", "b.de"]), { unmeasured: ["a.de"] })).toMatchObject({
      comment: `+ -${keyOf("b.de")} =1`,
    });
  });

  describe("whose memory is damaged", () => {
    const known = item("k.de", { enters: false }); // failed before, perhaps as one of the issue
    const both = remember(["a.de", "b.de"].map(keyOf), { revision: 1, notified: 0 });
    const bodyOf = (memory: Partial<typeof both>): string => issueBody("default", { ...both, ...memory }, "old");
    const cases: [string, string][] = [
      ["by its code", "<!-- mail-policy:default -->\n<!-- open:%zz -->\nold"],
      ["by a missing line", "<!-- mail-policy:default -->\nold"],
      ["by a key less", bodyOf({ keys: both.keys.slice(1) })],
      ["by another digest", bodyOf({ digest: "x" })],
    ];

    test.each(cases)("(%s) stays open while anything fails, and says what it lost", (_, body) => {
      const { action, open, memory } = decide(issueWith([], { body }), { failing: [known] });
      expect(action).toMatchObject({ kind: "update", comment: null });
      expect(action).not.toHaveProperty("fields.state");
      expect(open).toEqual({ items: [], unmeasured: [], isWhole: false });
      expect(memory).toMatchObject({ keys: [], more: null });
    });

    test("stays open where not all was measured, and still in the runs after that", () => {
      let issue = issueWith([], { body: cases[0]?.[1] ?? "" });
      const runs: Found[] = [
        { isComplete: false },
        { failing: [item("a.de")] },
        { failing: [known] },
        { isComplete: false },
      ];
      for (const found of runs) {
        const { action } = decide(issue, found);
        expect(action).not.toHaveProperty("fields.state");
        issue = issueWith([], { body: action.kind === "update" ? (action.fields?.body ?? issue.body) : "" });
      }
      expect(readIssueBody(issue.body).memory.more).toBeNull();
      expect(actionOf(issue, {})).toMatchObject({ fields: { state: "closed" }, comment: "+ - =0" });
    });

    test("lists what comes to it", () => {
      const damaged = issueWith([], { body: cases[0]?.[1] ?? "" });
      expect(actionOf(damaged, { failing: [item("a.de"), known] })).toMatchObject({ comment: "+a.de - =1" });
    });

    test("is whole again once somebody has closed it, and it is reopened", () => {
      const closed = issueWith([], { body: cases[0]?.[1] ?? "", isOpen: false });
      const { memory, open } = decide(closed, { failing: [item("a.de"), known] });
      expect([memory.more, open.isWhole]).toEqual([0, true]);
    });
  });

  test("that is locked is updated without a comment", () => {
    expect(actionOf(issueWith(["a.de"], { isLocked: true }), { failing: [item("b.de")] })).toMatchObject({
      comment: null,
      fields: { body: "text of b.de" },
    });
  });
});

describe("a closed issue", () => {
  test("is left alone while nothing fails", () => {
    expect(actionOf(issueWith([], { isOpen: false }), {})).toMatchObject({ comment: null, fields: null });
  });

  test("is reopened on a relapse", () => {
    expect(actionOf(issueWith([], { isOpen: false }), { failing: [item("a.de")] })).toEqual({
      kind: "update",
      number: 5,
      comment: "+a.de - =1",
      fields: { title: "title of a.de", body: "text of a.de", state: "open" },
    });
  });

  test("that somebody closed stays closed until another finding comes, and forgets what was fixed", () => {
    const closed = issueWith(["a.de", "b.de"], { isOpen: false });
    expect(actionOf(closed, { failing: [item("a.de"), item("b.de")] })).toMatchObject({ comment: null, fields: null });
    expect(actionOf(closed, { failing: [item("a.de"), item("b.de"), item("c.de")] })).toMatchObject({
      fields: { state: "open", title: "title of a.de b.de c.de" },
    });
    const { action, memory } = decide(closed, { failing: [item("a.de")] });
    expect(action).toMatchObject({ comment: null, fields: { body: issueBody("default", memory, "old") } });
    expect(action).not.toHaveProperty("fields.state");
    expect(memory.keys).toEqual([keyOf("a.de")]);
  });

  test("that is locked is continued by a new one", () => {
    const locked = issueWith(["a.de"], { isOpen: false, isLocked: true });
    expect(actionOf(locked, { failing: [item("a.de")] })).toEqual({ kind: "none" });
    expect(actionOf(locked, { failing: [item("a.de"), item("b.de")] })).toMatchObject({
      kind: "create",
      title: "title of a.de b.de",
    });
  });
});

describe("an issue that cannot remember all of it", () => {
  const many = Array.from({ length: 2_000 }, (_, i) => item(`d${i}.example`));
  const finding = sampleFinding("fail", { check: "spf/all", subject: "z.example", change: "new" });
  const regression = { ...item("z.example"), key: "z.example spf/all z.example", finding };
  const { memory, action } = decide(null, { failing: [...many, regression] });
  const issue = issueWith([], { body: action.kind === "create" ? action.body : "" });

  test("keeps the regressions first, and closes once nothing is left", () => {
    expect(memory.keys[0]).toBe(regression.key);
    expect(memory.more).toBeGreaterThan(0);
    expect(decide(issue, { failing: [...many, regression] }).action).toMatchObject({ comment: null }); // the same set
    expect(decide(issue, { failing: many }).action).toMatchObject({ kind: "update", comment: expect.anything() });
    expect(decide(issue, {}).action).toMatchObject({ fields: { state: "closed" } });
    const closed = { ...issue, isOpen: false }; // by somebody, which is an answer
    expect(decide(closed, { failing: [...many, regression] }).action).toMatchObject({ comment: null, fields: null });
  });

  test("stays open while one that it forgot may fail", () => {
    const last = many
      .map((one) => ({ ...one, enters: false }))
      .filter(({ key }) => !memory.keys.includes(key))
      .slice(-1);
    for (const found of [{ failing: last }, { isComplete: false }])
      expect(decide(issue, found).action).not.toHaveProperty("fields.state");
  });
});
