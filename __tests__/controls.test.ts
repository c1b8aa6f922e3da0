import { describe, expect, test } from "@jest/globals";
import { CHECKS, findCheck } from "../src/audit/checks.ts";
import { CONTROLS, controlsOfCheck, controlsOfRequirement } from "../src/controls.ts";
import { findRequirement } from "../src/requirements.ts";

const ids = (controls: readonly { id: string }[]): string[] => controls.map(({ id }) => id);

describe("the register of controls", () => {
  test("has each once, under a UUID of its own", () => {
    expect(new Set(ids(CONTROLS)).size).toBe(CONTROLS.length);
    expect(new Set(CONTROLS.map(({ uuid }) => uuid)).size).toBe(CONTROLS.length);
    for (const { uuid } of CONTROLS) expect(uuid).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test.each(CONTROLS)("$id names checks and requirements that there are", ({ checks, requirements }) => {
    for (const id of requirements) expect(findRequirement(id)).toBeDefined();
    for (const check of checks) {
      const standard = /^(.+\/)\*$/.exec(check)?.[1];
      const known = standard === undefined ? findCheck(check) : CHECKS.find(({ id }) => id.startsWith(standard));
      expect(known).toBeDefined();
    }
  });

  test.each(CONTROLS)("$id is decided by checks that bear on it", ({ id, decisive }) => {
    for (const check of decisive) expect(ids(controlsOfCheck(check))).toContain(id);
  });

  test.each(
    CONTROLS.filter(({ bearing, checks }) => bearing === "decides" && checks.some((one) => one.endsWith("/*"))),
  )("$id is decided by the checks of its standards that a profile demands", ({ id, decisive }) => {
    const own = CHECKS.filter((check) => ids(controlsOfCheck(check.id)).includes(id));
    const demanded = own.filter(({ levels }) => Object.values(levels).includes("must"));
    expect(decisive.toSorted()).toEqual(demanded.map((check) => check.id).toSorted());
  });

  test.each(CONTROLS.filter(({ checks }) => checks.length > 0))("$id has checks of its requirements", (control) => {
    const of = CHECKS.filter(({ id }) => ids(controlsOfCheck(id)).includes(control.id));
    const requirements = new Set(of.flatMap((check) => check.requirements));
    expect(control.requirements.some((id) => requirements.has(id))).toBe(true);
  });

  test.each(CONTROLS.filter(({ checks }) => checks.length === 0))(
    "$id is of what only an operator can say",
    (control) => {
      for (const id of control.requirements) expect(findRequirement(id)?.shownBy).toBe("statement");
    },
  );
});

test("a check has the controls that name it or its standard", () => {
  expect(ids(controlsOfCheck("spf/all"))).toEqual(["KONF.13.5.1"]);
  expect(ids(controlsOfCheck("dane/match"))).toEqual(["KONF.13.10"]);
  expect(ids(controlsOfCheck("dkim/rotation"))).toEqual([]);
  expect(ids(controlsOfCheck("|"))).toEqual([]);
});

test("a requirement has the controls that ask for the same", () => {
  expect(ids(controlsOfRequirement("TR-03182-01-M"))).toEqual(["KONF.13.5", "KONF.13.5.1"]);
  expect(ids(controlsOfRequirement("TR-03108-01-M"))).toEqual([]);
});
