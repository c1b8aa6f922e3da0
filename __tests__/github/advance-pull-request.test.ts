// What becomes of the pull request of the next steps and its branch.
import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, oneof, property, string, subarray } from "fast-check";
import { advanceBody } from "../../src/github/advance-memory.ts";
import type { AdvanceOffer, AdvancePull, AdvanceState } from "../../src/github/advance-pull-request.ts";
import { advanceBranch, decideAdvance, declinedProposals } from "../../src/github/advance-pull-request.ts";
import { propertyRuns } from "../support/property-runs.ts";
import { codePoint } from "../support/hostile-text.ts";

const [A, B] = ["a".repeat(16), "b".repeat(16)];
const OFFER: AdvanceOffer = { proposed: [A], change: "change", title: "title", text: "text\n" };
const OURS = { commit: "c1", change: "change", isMerged: false };
const NOTHING: AdvanceOffer = { ...OFFER, proposed: [], text: "nothing\n" };
const THEIRS = { commit: "c9", change: null, isMerged: false };

function pull(over: Partial<AdvancePull> = {}): AdvancePull {
  const body = advanceBody({ proposed: [A], declined: [], isIdle: false }, "text\n");
  return {
    number: 7,
    title: "title",
    body,
    head: "c1",
    base: "main",
    isOpen: true,
    isMerged: false,
    isLocked: false,
    isOurs: true,
    ...over,
  };
}

const state = (branch: AdvanceState["branch"], newest: AdvancePull | null, open = newest): AdvanceState => ({
  branch,
  open: open?.isOpen === true ? open : null,
  newest: newest?.isOurs === true ? newest : null,
});

const NONE = { kind: "none" };
const update = (comment: string | null, fields: object | null) => ({ kind: "update", number: 7, comment, fields });

describe("a pull request", () => {
  const created = { kind: "create", title: "title", body: pull().body };
  test("is opened on a new branch, on one that is left, and on one whose pull request was merged", () => {
    expect(decideAdvance(state(null, null), OFFER)).toEqual({ branch: "push", pull: created, isTakenOver: false });
    expect(decideAdvance(state(OURS, null), OFFER)).toEqual({ branch: "keep", pull: created, isTakenOver: false });
    const merged = pull({ isOpen: false, isMerged: true });
    for (const change of ["old", "change"])
      expect(decideAdvance(state({ ...OURS, change, isMerged: true }, merged), OFFER)).toMatchObject({
        branch: "push",
        pull: created,
      });
  });

  test("is left alone while the same is proposed", () => {
    const decision = { branch: "keep", pull: update(null, null), isTakenOver: false };
    expect(decideAdvance(state(OURS, pull()), OFFER)).toEqual(decision);
    const edited = pull({ body: pull().body.replaceAll("\n", "\r\n"), title: "renamed by hand" });
    expect(decideAdvance(state(OURS, edited), OFFER)).toEqual(decision);
  });

  test("has its text updated with the evidence, and its commit only with the change", () => {
    const text = decideAdvance(state(OURS, pull()), { ...OFFER, text: "more evidence\n" });
    const body = advanceBody({ proposed: [A], declined: [], isIdle: false }, "more evidence\n");
    expect(text).toMatchObject({ branch: "keep", pull: update(null, { body }) });
    expect(decideAdvance(state(OURS, pull()), { ...OFFER, change: "new" })).toMatchObject({
      branch: "push",
      pull: update(null, null),
    });
  });

  test("keeps a title that somebody has changed until other steps are proposed", () => {
    const renamed = pull({ title: "renamed by hand" });
    const other = decideAdvance(state(OURS, renamed), { ...OFFER, proposed: [B], title: "other" });
    expect(other.pull).toEqual(
      update(null, { title: "other", body: advanceBody({ proposed: [B], declined: [], isIdle: false }, "text\n") }),
    );
  });

  test("says so once nothing is proposed, and is closed with a word if that lasts, its branch deleted", () => {
    const idle = advanceBody({ proposed: [A], declined: [], isIdle: true }, "nothing\n");
    const first = { branch: "keep", pull: update(null, { body: idle }), isTakenOver: false };
    expect(decideAdvance(state(OURS, pull()), NOTHING)).toEqual(first);
    const body = advanceBody({ proposed: [], declined: [], isIdle: false }, "nothing\n");
    const closed = { branch: "delete", pull: update("closed", { body, state: "closed" }), isTakenOver: false };
    expect(decideAdvance(state(OURS, pull({ body: idle })), NOTHING)).toEqual(closed);
    const locked = decideAdvance(state(OURS, pull({ body: idle, isLocked: true })), NOTHING);
    expect(locked.pull).toEqual(update(null, { body, state: "closed" }));
  });

  test("is as before if a run in between proposed nothing, without another commit", () => {
    const idle = pull({ body: advanceBody({ proposed: [A], declined: [], isIdle: true }, "nothing\n") });
    expect(decideAdvance(state(OURS, idle), OFFER)).toEqual({
      branch: "keep",
      pull: update(null, { body: pull().body }),
      isTakenOver: false,
    });
  });

  test("of somebody else from our branch is neither changed nor closed, and no second one is opened", () => {
    const theirs = pull({ isOurs: false });
    expect(decideAdvance(state(OURS, null, theirs), OFFER)).toEqual({ branch: "keep", pull: NONE, isTakenOver: false });
    expect(decideAdvance(state(OURS, null, theirs), NOTHING)).toEqual({
      branch: "keep",
      pull: NONE,
      isTakenOver: false,
    });
  });
});

describe("a branch with a commit of somebody else", () => {
  test.each([[OFFER], [NOTHING]])("is kept, and its pull request told once", (offer) => {
    expect(decideAdvance(state(THEIRS, pull()), offer)).toEqual({
      branch: "keep",
      pull: update("taken-over", null),
      isTakenOver: true,
    });
    expect(decideAdvance(state(THEIRS, pull({ isLocked: true })), offer).pull).toEqual(update(null, null));
    expect(decideAdvance(state(THEIRS, null), offer)).toEqual({ branch: "keep", pull: NONE, isTakenOver: true });
  });

  test("is ours again once that was merged, by a pull request of whomever", () => {
    const merged = { ...THEIRS, isMerged: true };
    for (const newest of [pull({ isOpen: false, isMerged: true }), pull({ isOpen: false }), null]) {
      expect(decideAdvance(state(merged, newest), { ...OFFER, proposed: [B] })).toMatchObject({
        branch: "push",
        isTakenOver: false,
      });
      expect(decideAdvance(state(merged, newest), NOTHING)).toMatchObject({ branch: "delete", pull: NONE });
    }
  });
});

describe("a pull request that somebody closed", () => {
  const closed = pull({ isOpen: false });
  test("declines what it proposed, and what was declined before", () => {
    expect(declinedProposals(state(OURS, closed))).toEqual([A]);
    const again = pull({ isOpen: false, body: advanceBody({ proposed: [B], declined: [A], isIdle: false }, "") });
    expect(declinedProposals(state(OURS, again))).toEqual([B, A]);
    expect(declinedProposals(state(OURS, { ...again, isMerged: true }))).toEqual([A]);
    expect(declinedProposals(state(OURS, { ...again, isOpen: true }))).toEqual([A]);
  });

  test("is proposed again once it is opened again, even if another one was closed since", () => {
    const later = pull({
      number: 8,
      isOpen: false,
      body: advanceBody({ proposed: [B], declined: [A], isIdle: false }, ""),
    });
    const reopened = { branch: OURS, open: pull(), newest: later };
    expect(declinedProposals(reopened)).toEqual([B]);
    const body = advanceBody({ proposed: [A], declined: [B], isIdle: false }, "text\n");
    expect(decideAdvance(reopened, OFFER).pull).toEqual(update(null, { body }));
  });

  test("declines nothing where it said that nothing is proposed any more", () => {
    const idle = pull({ isOpen: false, body: advanceBody({ proposed: [A], declined: [B], isIdle: true }, "") });
    expect(declinedProposals(state(OURS, idle))).toEqual([B]);
    expect(decideAdvance(state(OURS, idle), OFFER)).toMatchObject({ branch: "keep", pull: { kind: "create" } });
  });

  test("keeps its branch, from which it can be opened again", () => {
    expect(decideAdvance(state(OURS, closed), NOTHING)).toEqual({ branch: "keep", pull: NONE, isTakenOver: false });
  });

  test("is remembered by the next one", () => {
    const { pull: next } = decideAdvance(state(OURS, closed), { ...OFFER, proposed: [B] });
    expect(next).toMatchObject({
      kind: "create",
      body: advanceBody({ proposed: [B], declined: [A], isIdle: false }, "text\n"),
    });
  });
});

describe("the branch of a label", () => {
  test.each([
    ["default", "mail-policy/advance"],
    ["shop-2", "mail-policy/advance-shop-2"],
    ["Shop & Co", "mail-policy/advance-Shop-Co.cada4ad6"],
    ["Bücher", "mail-policy/advance-B-cher.a74462df"],
    ["..", "mail-policy/advance-.5ec1f7e7"],
  ])("%s is %s", (label, branch) => expect(advanceBranch(label)).toBe(branch));

  test("is a name that git takes, and another one for each", () => {
    const label = string({ unit: codePoint, minLength: 1, maxLength: 50 });
    assert(
      property(label, label, (one, other) => {
        // git-check-ref-format(1)
        expect(advanceBranch(one)).toMatch(/^mail-policy\/advance(?:-[A-Za-z\d_.-]*[A-Za-z\d])?$/);
        expect(advanceBranch(one)).not.toMatch(/\.\.|\.lock$/);
        expect(advanceBranch(one) === advanceBranch(other)).toBe(one === other);
      }),
    );
  });
});

// A branch and the pull requests from it, as GitHub keeps them, with what people do to them between runs.
class Play {
  /** Commits from the default branch on; `change` of ours. */
  branch: { id: number; change: string | null }[] | null = null;
  readonly pulls: (AdvancePull & { hasLostBranch: boolean })[] = [];
  readonly lost: number[] = [];
  #next = 1;

  get open() {
    return this.pulls.findLast(({ isOpen }) => isOpen);
  }

  /** A run; what it wrote. */
  run(steps: readonly string[]): number {
    const found: AdvanceState = {
      branch:
        this.branch === null
          ? null
          : { commit: this.#end(), change: this.branch.at(-1)?.change ?? null, isMerged: this.#isMerged() },
      open: this.open ?? null,
      newest: this.pulls.findLast(({ isOurs }) => isOurs) ?? null,
    };
    const declined = declinedProposals(found);
    const proposed = steps.filter((step) => !declined.includes(step));
    const offer = { proposed, change: proposed.join(), title: `title ${proposed.join()}`, text: "text" };
    const { branch, pull } = decideAdvance(found, offer);
    let writes = Number(branch !== "keep");
    if (branch === "push") this.#replaceBranch([{ id: this.#next++, change: offer.change }]);
    if (pull.kind === "create") {
      writes++;
      this.#openPull(pull.title, pull.body, true);
    } else if (pull.kind === "update" && pull.fields !== null) {
      writes++;
      const { body, title, state } = pull.fields;
      const target = this.pulls.find(({ number }) => number === pull.number);
      Object.assign(target ?? {}, {
        body,
        ...(title === undefined ? {} : { title }),
        ...(state ? { isOpen: false } : {}),
      });
    }
    if (branch === "delete") this.#replaceBranch(null);
    return writes;
  }

  act(action: string): void {
    const { open, branch } = this;
    if (action === "push") this.branch = [...(branch ?? []), { id: -this.#next++, change: null }];
    else if (action === "amend" && branch !== null) this.branch = [{ id: -this.#next++, change: null }];
    else if (action === "close" && open) open.isOpen = false;
    else if (action === "merge" && open) [open.isOpen, open.isMerged] = [false, true];
    else if (action === "reopen") this.#reopen();
    else if (action === "delete") {
      this.branch = null;
      for (const one of this.pulls) [one.isOpen, one.hasLostBranch] = [false, true];
    } else if (action === "open" && branch !== null && open === undefined && !this.#isMerged())
      this.#openPull("by hand", "", false);
    else if (action === "write" && open) open.body = "by hand";
    this.#follow();
  }

  #end(): string {
    return String(this.branch?.at(-1)?.id);
  }

  #isMerged(): boolean {
    return this.pulls.some((one) => one.isMerged && one.head === this.#end());
  }

  #reopen(): void {
    if (this.branch === null || this.open !== undefined) return;
    const closed = this.pulls.find(({ isMerged, hasLostBranch }) => !isMerged && !hasLostBranch);
    if (closed !== undefined) closed.isOpen = true;
  }

  #openPull(title: string, body: string, isOurs: boolean): void {
    const number = this.pulls.length + 1;
    const rest = { base: "main", isOpen: true, isMerged: false, isLocked: false, hasLostBranch: false };
    if (this.open !== undefined || this.branch === null || this.#isMerged())
      throw new Error("GitHub does not open that");
    this.pulls.push({ number, title, body, head: this.#end(), isOurs, ...rest });
  }

  /** Commits of people that go are lost, unless they are part of a pull request that was merged. */
  #replaceBranch(branch: Play["branch"]): void {
    const theirs = (this.branch ?? []).filter(({ change }) => change === null);
    if (!this.#isMerged()) this.lost.push(...theirs.map(({ id }) => id));
    this.branch = branch;
    if (branch === null) for (const one of this.pulls) [one.isOpen, one.hasLostBranch] = [false, true];
    this.#follow();
  }

  #follow(): void {
    for (const one of this.pulls) if (one.isOpen) one.head = this.#end();
  }
}

test("whatever people do between runs, no commit of theirs is lost, no second pull request opened, and a third run writes nothing", () => {
  const steps = subarray([A, B]).map((proposed) => ({ proposed }));
  const action = constantFrom("push", "amend", "close", "merge", "reopen", "delete", "open", "write").map((act) => ({
    act,
  }));
  assert(
    property(array(oneof(steps, action), { maxLength: 30 }), (events) => {
      const play = new Play();
      for (const event of events) {
        if ("act" in event) play.act(event.act);
        else {
          play.run(event.proposed);
          play.run(event.proposed); // closes what the first one proposed nothing for
          expect(play.run(event.proposed)).toBe(0);
        }
        expect(play.lost).toEqual([]);
        expect(play.pulls.filter(({ isOpen }) => isOpen).length).toBeLessThan(2);
      }
    }),
    { numRuns: propertyRuns(1_000) },
  );
});

test("what somebody declined by closing its pull request is not proposed again, however runs go on", () => {
  assert(
    property(array(subarray([A, B]), { maxLength: 10 }), (runs) => {
      const play = new Play();
      play.run([A]);
      play.act("close");
      for (const proposed of runs) play.run(proposed);
      const again = play.pulls.slice(1).map(({ body }) => body);
      expect(
        again.filter((body) =>
          body.startsWith(advanceBody({ proposed: [A], declined: [], isIdle: false }, "").slice(0, 40)),
        ),
      ).toEqual([]);
      expect(play.pulls.length).toBeLessThanOrEqual(1 + runs.filter((proposed) => proposed.includes(B)).length);
    }),
  );
});
