import { describe, expect, test } from "@jest/globals";
import { CHECKS } from "../src/audit/checks.ts";
import { REQUIREMENT_TITLES } from "../src/report/english/requirements.ts";
import { REQUIREMENTS, findRequirement } from "../src/requirements.ts";

describe("the register of requirements", () => {
  test("has all of both guidelines, numbered through", () => {
    const numbers = (guideline: string): number[] =>
      REQUIREMENTS.filter((one) => one.guideline === guideline).map(({ id }) => Number(/-(\d\d)-[MR]$/.exec(id)?.[1]));
    const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
    expect(numbers("TR-03108")).toEqual(upTo(16));
    expect(numbers("TR-03182")).toEqual(upTo(15));
    expect(REQUIREMENTS.filter(({ level }) => level === "should").map(({ id }) => id)).toEqual([
      "TR-03108-02-R",
      "TR-03108-07-R",
      "TR-03108-08-R",
      "TR-03108-11-R",
      "TR-03108-12-R",
    ]);
  });

  test("finds each, and no other", () => {
    expect(REQUIREMENTS.map(({ id }) => findRequirement(id)?.id)).toEqual(REQUIREMENTS.map(({ id }) => id));
    expect(findRequirement("constructor")).toBeUndefined();
  });

  test("has a title for each", () => {
    expect(Object.keys(REQUIREMENT_TITLES)).toEqual(REQUIREMENTS.map(({ id }) => id));
    expect(Object.values(REQUIREMENT_TITLES).filter((title) => !/^[A-Z].*[^.\s]$/.test(title))).toEqual([]);
  });

  test.each(REQUIREMENTS.filter(({ shownBy }) => shownBy === "checks"))(
    "$id is shown by checks, for each kind of domain that it concerns",
    ({ id, mail }) => {
      const checks = CHECKS.filter(({ requirements, scope }) => scope !== "attestation" && requirements.includes(id));
      expect(mail.filter((kind) => !checks.some((check) => check.mail.includes(kind)))).toEqual([]);
    },
  );

  test.each(CHECKS)("$id is of requirements that concern its domains", ({ requirements, mail }) => {
    const foreign = requirements.filter((id) => findRequirement(id)?.mail.some((kind) => mail.includes(kind)) !== true);
    expect(foreign).toEqual([]);
  });
});
