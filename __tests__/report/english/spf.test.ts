// Sentences about hostile SPF records: what comes from outside is quoted, and cut to what a message can hold.
import { expect, test } from "@jest/globals";
import type { Message } from "../../../src/message.ts";
import { message } from "../../../src/message.ts";
import { say } from "../../support/in-english.ts";

const LONG = "x".repeat(65_000);
const CUT = `${"x".repeat(100)}…`;

test.each<[Message, string]>([
  [message("spf/term", { term: LONG, domain: null }), `\`${CUT}\``],
  [message("spf/term", { term: "a", domain: LONG }), `\`a\` in the record of ${CUT}`],
  [
    message("spf/term/mail-macro", { term: "a", macro: `%{i${"-".repeat(1_000)}}` }),
    `\`a\` was not looked up: its name depends on the mail (\`%{i${"-".repeat(17)}…\`)`,
  ],
  [message("spf/evidence/term-lookups", { term: LONG, lookups: 1, depth: 2 }), `    1 ${CUT}`],
  [message("spf/evidence/step", { domain: "a.de", term: LONG }), `a.de: ${CUT}`],
  [message("spf/evidence/evaluation", { ip: "192.0.2.1", sender: "" }), "SPF evaluation of 192.0.2.1 for <>"],
  [
    message("spf/present/misspelt", { domain: "a.de", text: `\n${LONG}` }),
    `a.de has no SPF record: "\\010${"x".repeat(99)}"… does not begin with \`v=spf1\` and a space`,
  ],
  [
    message("spf/several", { items: [message("spf/mx-limit/none"), "b"], count: 5 }),
    "no record uses `mx`, b and 3 more",
  ],
])("case %#", (data, sentence) => {
  expect(say(data)).toBe(sentence);
});
