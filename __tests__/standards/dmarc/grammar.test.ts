// DMARC records against the grammar of RFC 9989 §4.8. Deliberately different:
// - White space at the very end is accepted: receivers trim it, and the warning about declared records names it.
// - A value of nothing but white space is refused, though dmarc-value has the space: it is no value.
// - Repeated tags are a fault by RFC 6376 §3.2, and a missing p without a usable rua one by §4.10.1; the grammar has neither.
// - `rua` and `ruf` that are no dmarc-urilist are left to dmarc/rua, dmarc/ignored and dmarc/ruf.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { reportUriProblem, withoutSize } from "../../../src/standards/mailto.ts";
import { isAllowedValue, selectDmarc } from "../../../src/standards/dmarc/record.ts";
import { parseTags } from "../../../src/standards/dmarc/tags.ts";
import { anySentence, matchesAbnf, nearMisses, parseAbnf } from "../../support/abnf.ts";
import { isWithoutHost, uriGrammar } from "../../support/uri-grammar.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const GRAMMAR = parseAbnf(`
  dmarc-uri     = URI
                ; "URI" is imported from [RFC3986]; commas (ASCII 0x2C) and exclamation points (ASCII 0x21) MUST be encoded
  obs-dmarc-uri = dmarc-uri obs-dmarc-report-size
  obs-dmarc-report-size = "!" 1*DIGIT [ "k" / "m" / "g" / "t" ]
  dmarc-sep     = *WSP ";" *WSP
  equals        = *WSP "=" *WSP
  dmarc-record  = dmarc-version *(dmarc-sep dmarc-tag) [dmarc-sep]
  dmarc-tag     = 1*ALPHA equals 1*dmarc-value
  dmarc-value   = %x20-3A / %x3C-7E   ; any printing characters but semicolon
  dmarc-version = "v" equals %s"DMARC1"   ; case sensitive
  dmarc-request = "none" / "quarantine" / "reject"
  dmarc-yorn    = "y" / "n"
  dmarc-psd     = "y" / "n" / "u"
  dmarc-rors    = "r" / "s"
  dmarc-urilist = ( dmarc-uri / obs-dmarc-uri ) *( *WSP "," *WSP ( dmarc-uri / obs-dmarc-uri ) )
  dmarc-fo      = ( "0" / "1" ) *( ":" dmarc-afrf )
                / dmarc-afrf [ ":" ( "0" / "1" ) ] [ ":" dmarc-afrf ]
                / *( dmarc-afrf ":" ) ( "0" / "1" )
  dmarc-afrf    = "d" / "s"   ; each may appear at most once in dmarc-fo
  ${uriGrammar(",!")}
`);

/** Sentences of a rule, and near-misses of them. */
function candidates(rule: string): fc.Arbitrary<string> {
  const sentences = anySentence(GRAMMAR, rule);
  return fc.oneof({ weight: 1, arbitrary: sentences }, { weight: 2, arbitrary: nearMisses(sentences) });
}

test("a record is read without errors just where the grammar has it", () => {
  const property = fc.property(candidates("dmarc-record"), (text) => {
    const isRead = selectDmarc([text]).length === 1 && parseTags(text).errors.length === 0;
    const isSentence = matchesAbnf(GRAMMAR, "dmarc-record", text.replace(/[ \t]+$/, ""));
    const hasBlankValue = /(?:^|;)[^=;]*=[ \t]*(?:;|$)/.test(text);
    expect([text, isRead]).toEqual([text, isSentence && !hasBlankValue]);
  });
  fc.assert(property, { numRuns: propertyRuns(400) });
});

describe("the value of a tag is taken just where its rule has it:", () => {
  test.each([
    ["p", "dmarc-request"],
    ["sp", "dmarc-request"],
    ["np", "dmarc-request"],
    ["t", "dmarc-yorn"],
    ["psd", "dmarc-psd"],
    ["adkim", "dmarc-rors"],
    ["aspf", "dmarc-rors"],
    ["fo", "dmarc-fo"],
  ])("%s", (tag, rule) => {
    const property = fc.property(candidates(rule), (value) => {
      const isRepeated = tag === "fo" && /([ds]).*\1/i.test(value);
      expect([value, isAllowedValue(tag, value)]).toEqual([value, matchesAbnf(GRAMMAR, rule, value) && !isRepeated]);
    });
    fc.assert(property, { numRuns: propertyRuns(200) });
  });

  test("rua, ruf: each of the list is a URI", () => {
    const property = fc.property(candidates("dmarc-urilist"), (value) => {
      const uris = value.split(",").map((uri) => uri.replace(/^[ \t]+|[ \t]+$/g, ""));
      const areUris = uris.every((uri) => reportUriProblem(withoutSize(uri)) === null);
      const isList = matchesAbnf(GRAMMAR, "dmarc-urilist", value.replace(/^[ \t]+|[ \t]+$/g, ""));
      expect([value, areUris]).toEqual([value, isList && !uris.some(isWithoutHost)]);
    });
    fc.assert(property, { numRuns: propertyRuns(300) });
  });
});
