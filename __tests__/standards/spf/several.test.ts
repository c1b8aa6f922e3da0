import { expect, test } from "@jest/globals";
import { message } from "../../../src/message.ts";
import { several } from "../../../src/standards/spf/several.ts";
import { say } from "../../support/in-english.ts";

test.each([
  [10, /, t8, t9$/],
  [11, /, t8, t9 and 1 more$/],
])("of %d terms a message names ten and counts the others", (count, end) => {
  const terms = Array.from({ length: count }, (_, i) => message("spf/term", { term: `t${i}`, domain: null }));
  expect(say(several(terms)).replaceAll("`", "")).toMatch(end);
});
