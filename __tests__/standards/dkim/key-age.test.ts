import { describe, expect, test } from "@jest/globals";
import type { Judgement, Observation } from "../../../src/model.ts";
import { dkimRotation } from "../../../src/standards/dkim/checks/rotation.ts";
import type { KeyAge, KeyDate } from "../../../src/standards/dkim/key-age.ts";
import { keyParts, markNewKeys, observeKeyAge } from "../../../src/standards/dkim/key-age.ts";
import type { DkimFact } from "../../../src/standards/dkim/record.ts";
import { parseDkim } from "../../../src/standards/dkim/record.ts";
import { ED25519, rsa, rsaPkcs1 } from "../../support/dkim-key.ts";
import { inEnglish } from "../../support/in-english.ts";
import { inWords } from "../../support/in-words.ts";
import { makeSubject } from "../../support/subject.ts";

const fact = (text: string): Observation<DkimFact> => ({
  state: "present",
  value: { ...parseDkim(text), owner: "s1._domainkey.example.de" },
  evidence: [],
});
const OLD = fact(`v=DKIM1; k=ed25519; p=${ED25519}`);
const NEW = fact("v=DKIM1; k=ed25519; p=PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=");
const ABSENT: Observation<never> = { state: "absent", evidence: [] };
const UNKNOWN: Observation<never> = { state: "unknown", reason: inWords("silent"), evidence: [] };

function judge(dates: readonly KeyDate[], isNew = false): Judgement {
  const key = OLD.state === "present" ? OLD.value : null;
  const at = "2026-11-23T12:00:00.000Z";
  const keyAge = { state: "present", value: { dates, isNew }, evidence: [] };
  return dkimRotation.judge({ key, keyAge, earlier: ABSENT }, makeSubject("example.de", { at, parameter: 183 }));
}

describe("dkim/rotation", () => {
  const commit = (at: string, isFirst: boolean): KeyDate => ({ by: "commit", at, notBefore: isFirst ? at : null });
  const run = (at: string, isFirst: boolean): KeyDate => ({ ...commit(at, isFirst), by: "history" });
  const policy = (at: string): KeyDate => ({ by: "policy", at, notBefore: at });

  test.each<[string, KeyDate[], boolean, string, RegExp]>([
    [
      "a commit that adds a young key passes",
      [commit("2026-09-01T08:00:00.000Z", true)],
      false,
      "pass",
      /83 days.*a commit of this repository shows$/,
    ],
    [
      "a commit that adds an old key fails",
      [commit("2026-01-01T00:00:00.000Z", true)],
      false,
      "fail",
      /since 2026-01-01 \(326 days/,
    ],
    [
      "of an imported file an old date fails all the same",
      [commit("2026-01-01T00:00:00.000Z", false)],
      false,
      "fail",
      /since 2026-01-01 or longer/,
    ],
    [
      "of an imported file a young date proves nothing",
      [commit("2026-09-01T00:00:00.000Z", false)],
      false,
      "unknown",
      /since 2026-09-01 or longer/,
    ],
    [
      "where a commit proves nothing, the policy counts",
      [commit("2026-09-01T00:00:00.000Z", false), policy("2026-08-01")],
      false,
      "pass",
      /since 2026-08-01/,
    ],
    [
      "an old date of the policy does not contradict a commit",
      [commit("2026-09-01T00:00:00.000Z", true), policy("2020-01-01")],
      false,
      "pass",
      /since 2026-09-01/,
    ],
    [
      "a young date of the policy does not outdo a commit",
      [commit("2026-01-01T00:00:00.000Z", false), policy("2026-11-01")],
      false,
      "fail",
      /since 2026-01-01/,
    ],
    [
      "a commit of a day to come does not count",
      [commit("2026-12-01T00:00:00.000Z", true), policy("2026-01-01")],
      false,
      "fail",
      /the policy says$/,
    ],
    [
      "the policy's date is not that of a key which is new",
      [policy("2020-01-01")],
      true,
      "pass",
      /^this change publishes the key$/,
    ],
    [
      "a commit shows that a key is not new",
      [commit("2026-01-01T00:00:00.000Z", true)],
      true,
      "fail",
      /since 2026-01-01/,
    ],
    [
      "a key that was put back is as old as a commit shows, whatever an earlier run saw",
      [run("2026-11-01T00:00:00.000Z", true), commit("2026-01-01T00:00:00.000Z", false)],
      false,
      "fail",
      /since 2026-01-01 or longer .*as a commit of this repository shows$/,
    ],
    [
      "a commit some days before the first run that saw the key does not contradict it",
      [run("2026-09-03T00:00:00.000Z", true), commit("2026-09-01T00:00:00.000Z", false)],
      false,
      "pass",
      /since 2026-09-03 .*as an earlier run saw$/,
    ],
    [
      "a commit does not show a young key that an earlier run saw before",
      [run("2026-08-01T00:00:00.000Z", false), commit("2026-09-01T00:00:00.000Z", true)],
      false,
      "unknown",
      /since 2026-08-01 or longer, as an earlier run saw; name/,
    ],
    [
      "a date of the policy is refuted by an earlier run",
      [run("2026-08-01T00:00:00.000Z", false), policy("2026-09-01")],
      false,
      "unknown",
      /^the policy says .* since 2026-09-01, but an earlier run saw it on 2026-08-01; correct/,
    ],
    [
      "a branch merged too lately to prove an old key, and made too early to prove a young one, proves nothing",
      [{ by: "commit", at: "2026-10-01T00:00:00.000Z", notBefore: "2026-01-01T00:00:00.000Z" }],
      false,
      "unknown",
      /since 2026-10-01 or longer/,
    ],
    ["without a date nothing is known", [], false, "unknown", /^nothing shows/],
  ])("%s", (_claim, dates, isNew, outcome, message) => {
    expect(inEnglish(judge(dates, isNew))).toMatchObject({ outcome, message: expect.stringMatching(message) });
  });

  test("passes on its last day", () => {
    expect(judge([policy("2026-05-24")]).outcome).toBe("pass");
    expect(judge([policy("2026-05-23")]).outcome).toBe("fail");
  });
});

describe("observeKeyAge", () => {
  test("has what the repository shows before what the policy says", async () => {
    const commit: KeyDate = { by: "commit", at: "2026-01-01T00:00:00.000Z", notBefore: null };
    const age = await observeKeyAge(OLD, "2026-02-01", () => Promise.resolve([commit]));
    expect(age).toMatchObject({ value: { dates: [commit, { by: "policy", at: "2026-02-01" }], isNew: false } });
  });

  test("is absent without a key, and unknown with it", async () => {
    expect((await observeKeyAge(ABSENT, "2026-02-01")).state).toBe("absent");
    expect((await observeKeyAge(UNKNOWN, "2026-02-01")).state).toBe("unknown");
  });
});

describe("markNewKeys", () => {
  const AGES: Record<string, Observation<KeyAge>> = {
    s1: { state: "present", value: { dates: [], isNew: false }, evidence: [] },
  };
  const isNew = (planned: Observation<DkimFact>, live: Observation<DkimFact>[]): boolean => {
    const age = markNewKeys(AGES, { s1: planned }, live)["s1"];
    return age?.state === "present" && age.value.isNew;
  };

  test("knows a key that no selector publishes", () => {
    expect(isNew(NEW, [OLD])).toBe(true);
    expect(isNew(NEW, [ABSENT])).toBe(true);
  });

  test("does not take a key for new that any selector publishes, however it is wrapped", () => {
    expect(isNew(OLD, [NEW, OLD])).toBe(false);
    expect(isNew(fact(`p=${rsa(2048)}`), [fact(`v=DKIM1; p=${rsaPkcs1(2048)}`)])).toBe(false);
  });

  test.each<[string, Observation<DkimFact>]>([
    ["is unknown", UNKNOWN],
    ["is one of several", { state: "malformed", problem: inWords("two records"), evidence: [] }],
    ["cannot be read", fact("v=DKIM1; p=%%%")],
  ])("does not take a key for new while a live one %s", (_what, live) => {
    expect(isNew(NEW, [OLD, live])).toBe(false);
  });
});

describe("keyParts", () => {
  test("are parts of the key, apart from what keys share", () => {
    const keys = [rsa(1024), rsa(2048), rsa(4096), ED25519].map((p) => ({ p, parts: keyParts(`v=DKIM1; p=${p}`) }));
    for (const { p, parts } of keys) {
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.every((part) => part.length === 20 && p.includes(part))).toBe(true);
      expect(parts.some((part) => p.startsWith(part) && p.length > 100)).toBe(false);
    }
  });

  test.each([30, 46, 54, 56, 64, 76, 255])("one of them at least is whole in lines of %d characters", (width) => {
    for (const p of [rsa(1024), rsa(2048), rsa(4096)]) {
      for (let first = 1; first <= width; first++) {
        const lines = [p.slice(0, first), ...(p.slice(first).match(new RegExp(`.{1,${width}}`, "g")) ?? [])];
        expect(keyParts(`p=${p}`).filter((part) => lines.some((line) => line.includes(part)))).not.toEqual([]);
      }
    }
  });

  test("adjoin from the middle of a long key on, and at the end of a short one, but for what is left of 20 characters", () => {
    const p = Array.from({ length: 50 }, (_, i) => String(i).padStart(4, "0")).join("");
    expect(keyParts(`p=${p}`)).toEqual([p.slice(100, 120), p.slice(120, 140), p.slice(140, 160)]);
    expect(keyParts(`p=${p.slice(0, 160)}`)).toEqual([p.slice(80, 100), p.slice(100, 120)]);
    expect(keyParts(`p=${p.slice(0, 100)}`)).toEqual([]);
    expect(keyParts(`p=${p.slice(0, 99)}`)).toEqual([p.slice(56, 76), p.slice(76, 96)]);
  });

  test("are at most three", () => {
    expect([rsa(2048), rsa(4096)].map((p) => keyParts(`p=${p}`).length)).toEqual([3, 3]);
  });

  test("are the same however an Ed25519 key is wrapped", () => {
    const wrapped = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), Buffer.from(ED25519, "base64")]);
    expect(keyParts(`k=ed25519; p=${wrapped.toString("base64")}`)).toEqual(keyParts(`k=ed25519; p=${ED25519}`));
  });

  test.each(["v=DKIM1; p=", "v=DKIM1", "", "p=abc"])("there are none of %j", (record) => {
    expect(keyParts(record)).toEqual([]);
  });
});
