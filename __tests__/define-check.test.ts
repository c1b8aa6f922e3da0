// What the compiler refuses of a check; an expectation that no longer errs fails the type check.
import { expect, test } from "@jest/globals";
import { ACTIVE_KINDS, defineCheck } from "../src/define-check.ts";
import { inWords } from "./support/in-words.ts";

const words = {
  id: "spf/example",
  title: "An example",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: [],
  why: "",
  fix: "",
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ACTIVE_KINDS,
} as const;

test("a check sees the facts it names, and no others", () => {
  const named = defineCheck({
    ...words,
    requirements: [],
    tests: [],
    references: [],
    scope: "domain",
    needs: ["spf"],
    judge: ({ spf }) => ({ outcome: "pass", message: inWords(spf.text) }),
  });
  defineCheck({
    ...words,
    requirements: [],
    tests: [],
    references: [],
    scope: "domain",
    needs: ["spf"],
    // @ts-expect-error dmarc is not named
    judge: ({ dmarc }) => ({ outcome: "pass", message: inWords(String(dmarc)) }),
  });
  defineCheck({
    ...words,
    requirements: [],
    tests: [],
    references: [],
    scope: "domain",
    // @ts-expect-error a domain has no key of a selector
    needs: ["key"],
    judge: () => ({ outcome: "pass", message: inWords("") }),
  });
  expect(named).toMatchObject({ needs: ["spf"], examines: [] });
});
