// SPF: the record, its macros, and what comes of it in a world of hostile records.
import assert from "node:assert/strict";
import type { RrType } from "../../src/dns/record.ts";
import type { Dns } from "../../src/ports.ts";
import { checkHost } from "../../src/standards/spf/evaluate.ts";
import { expandName, expandText, parseExplanation, parseMacroString } from "../../src/standards/spf/macro.ts";
import { parseSpf, prefixLengths } from "../../src/standards/spf/parse.ts";
import { countedTerms } from "../../src/standards/spf/lookup-count.ts";
import { observeSpf } from "../../src/standards/spf/record-tree.ts";
import { offlineDns, overlay } from "../../src/zones/planned/overlay.ts";
import { parseMasterFile } from "../../src/zones/master-file/master-file.ts";
import { parseName } from "../../src/dns/name.ts";
import type { Target } from "../target.ts";
import { octetsOf } from "../target.ts";
import { NO_INCLUDES } from "../../__tests__/support/no-includes.ts";

const spfRecord: Target = {
  hold(input) {
    const text = `v=spf1 ${octetsOf(input)}`;
    const { terms, errors } = parseSpf(text);
    assert.ok(Math.max(terms.length, errors.length) < text.split(" ").length);
    for (const term of terms) {
      const { v4 = 32, v6 = 128 } = prefixLengths(term);
      assert.ok(v4 >= 0 && v4 <= 32 && v6 >= 0 && v6 <= 128);
    }
    if (errors.length > 0) return;
    const again = parseSpf(`v=spf1 ${terms.map((term) => term.text).join(" ")}`);
    assert.deepEqual(again, { terms, errors: [] });
  },
};

const spfMacro: Target = {
  hold(input) {
    const text = octetsOf(input);
    const parts = parseMacroString(text);
    if ("problem" in parts) return;
    for (const part of parts) if (typeof part !== "string") assert.ok(part.keep === null || part.keep > 0); // RFC 7208 §7.3
    // with no value known each macro stays as it is written
    assert.equal(
      expandText(parts, () => null),
      text.replaceAll(/%(%|_|-)/g, (_, c: string) => (c === "%" ? "%" : c === "_" ? " " : "%20")),
    );
    expandText(parts, (letter) => letter.repeat(3).split("").join("."));
    const name = expandName(parts, "example.de", "example.org");
    if ("name" in name) assert.equal(parseName(name.name), name.name);
    parseExplanation(text);
  },
};

/**
 * RFC 7208 §4.6.4: 10 terms that look something up, of which `mx` and `ptr` look up 10 names more, in two families where all
 * branches are walked; and the records themselves.
 */
const MOST_QUESTIONS = 2 * 100 * 11;

/** A master file is the world. */
const spfEvaluation: Target = {
  async hold(input) {
    const source = { text: octetsOf(input), start: { file: "f", line: 1, column: 1 }, indent: 0, origin: "example.de" };
    const { records } = parseMasterFile(source, NO_INCLUDES);
    const world = overlay(offlineDns, [
      {
        origin: "example.de",
        format: "bind",
        isComplete: true,
        records: records.slice(0, 200),
        deleted: [],
        undecided: [],
      },
    ]);
    let asked = 0;
    const counting: Dns = {
      query<T extends RrType>(name: string, type: T) {
        asked++;
        return world.query(name, type);
      },
    };
    const observed = await observeSpf(counting, "example.de");
    if (observed.state === "present") countedTerms(observed.value.tree);
    for (const ip of ["192.0.2.1", "2001:db8::1"]) {
      const { result, reason, path } = await checkHost(counting, {
        ip,
        sender: "x@example.de",
        helo: "mail.example.de",
      });
      assert.match(result, /^(none|neutral|pass|fail|softfail|temperror|permerror)$/);
      assert.ok(path.length > 0 || reason !== null);
      if (observed.state === "absent") assert.equal(result, "none");
    }
    assert.ok(asked <= MOST_QUESTIONS, `${asked} questions`);
  },
};

export const SPF: Record<string, Target> = {
  "spf-record": spfRecord,
  "spf-macro": spfMacro,
  "spf-evaluation": spfEvaluation,
};
