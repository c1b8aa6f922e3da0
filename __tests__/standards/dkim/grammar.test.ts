// DKIM key records against the grammars of RFC 6376 §3.2 and §3.6.1. Deliberately different:
// - White space at the very end of a record is accepted: verifiers trim it, and the warning about declared records names it.
// - The values of `h`, `n`, `s` and `t` may be anything: verifiers look for the entries that they know, and refuse none. Checks
//   of their own judge what `h`, `s` and `t` allow.
// - Of `k` only rsa and ed25519 (RFC 8463 §4.2) are key types, and in lower case: values are case-sensitive (§3.2).
// - `v` is refused where it is not the first tag, and a name that is there twice, as the text beside the grammar says.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseDkim } from "../../../src/standards/dkim/record.ts";
import { anySentence, matchesAbnf, nearMisses, parseAbnf } from "../../support/abnf.ts";
import { ED25519, rsa } from "../../support/dkim-key.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const GRAMMAR = parseAbnf(`
  tag-list  = tag-spec *( ";" tag-spec ) [ ";" ]
  tag-spec  = [FWS] tag-name [FWS] "=" [FWS] tag-value [FWS]
  tag-name  = ALPHA *ALNUMPUNC
  tag-value = [ tval *( 1*(WSP / FWS) tval ) ]
                ; Prohibits WSP and FWS at beginning and end
  tval      = 1*VALCHAR
  VALCHAR   = %x21-3A / %x3C-7E
                ; EXCLAMATION to TILDE except SEMICOLON
  ALNUMPUNC = ALPHA / DIGIT / "_"

  FWS             = [*WSP CRLF] 1*WSP
  hyphenated-word = ALPHA [ *(ALPHA / DIGIT / "-") (ALPHA / DIGIT) ]
  ALPHADIGITPS    = (ALPHA / DIGIT / "+" / "/")
  base64string    = ALPHADIGITPS *([FWS] ALPHADIGITPS) [ [FWS] "=" [ [FWS] "=" ] ]

  key-v-tag        = %x76 [FWS] "=" [FWS] %x44.4B.49.4D.31
  key-h-tag        = %x68 [FWS] "=" [FWS] key-h-tag-alg *( [FWS] ":" [FWS] key-h-tag-alg )
  key-h-tag-alg    = "sha1" / "sha256" / x-key-h-tag-alg
  x-key-h-tag-alg  = hyphenated-word   ; for future extension
  key-k-tag        = %x6B [FWS] "=" [FWS] key-k-tag-type
  key-k-tag-type   = "rsa" / x-key-k-tag-type
  x-key-k-tag-type = hyphenated-word   ; for future extension
  key-p-tag        = %x70 [FWS] "=" [ [FWS] base64string ]
  key-s-tag        = %x73 [FWS] "=" [FWS] key-s-tag-type *( [FWS] ":" [FWS] key-s-tag-type )
  key-s-tag-type   = "email" / "*" / x-key-s-tag-type
  x-key-s-tag-type = hyphenated-word   ; for future extension
  key-t-tag        = %x74 [FWS] "=" [FWS] key-t-tag-flag *( [FWS] ":" [FWS] key-t-tag-flag )
  key-t-tag-flag   = "y" / "s" / x-key-t-tag-flag
  x-key-t-tag-flag = hyphenated-word   ; for future extension
`);

const FOLDING = /(?:[ \t]|\r\n(?=[ \t]))+/g;
const KEYS: Readonly<Record<string, readonly string[]>> = { rsa: ["", rsa(64)], ed25519: ["", ED25519] };

interface Tag {
  name: string;
  value: string;
}

const trimmed = (text: string): string => text.replace(/^(?:[ \t]|\r\n(?=[ \t]))+|(?:[ \t]|\r\n(?=[ \t]))+$/g, "");

function tagsOf(text: string): Tag[] {
  return text
    .replace(/;$/, "")
    .split(";")
    .map((spec) => {
      const equals = spec.indexOf("=");
      return { name: trimmed(spec.slice(0, equals)), value: trimmed(spec.slice(equals + 1)) };
    });
}

/** Whether the grammar, and the text beside it, have this for a record whose key is one of `KEYS`; null where its key is another. */
function isRecord(written: string): boolean | null {
  const text = written.replace(/;(?:[ \t]|\r\n(?=[ \t]))+$/, ";");
  if (!matchesAbnf(GRAMMAR, "tag-list", text)) return false;
  const tags = tagsOf(text);
  const valueOf = (name: string): string | undefined => tags.find((tag) => tag.name === name)?.value;
  const names = tags.map(({ name }) => name);
  if (new Set(names).size < names.length || names.indexOf("v") > 0) return false;
  const [version, key, type] = [valueOf("v"), valueOf("p"), valueOf("k") ?? "rsa"];
  if ((version !== undefined && version !== "DKIM1") || KEYS[type] === undefined || key === undefined) return false;
  if (!matchesAbnf(GRAMMAR, "key-p-tag", `p=${key}`)) return false;
  const unpadded = (base64: string): string => base64.replace(/=+$/, "");
  return KEYS[type].map(unpadded).includes(unpadded(key.replace(FOLDING, ""))) ? true : null;
}

/** A `p` with white space in it wherever the grammar takes it. */
const keyTag = fc
  .tuple(fc.constantFrom(...Object.values(KEYS).flat()), fc.nat(80), anySentence(GRAMMAR, "FWS"), fc.boolean())
  .map(
    ([key, at, space, isFolded]) =>
      `p=${isFolded ? key.slice(0, at) + (at > 0 && at < key.length ? space : "") + key.slice(at) : key}`,
  );
const typeTag = fc.oneof(fc.constantFrom("k=rsa", "k=ed25519", " k = ed25519"), anySentence(GRAMMAR, "key-k-tag"));
const otherTag = fc.oneof(
  ...["key-h-tag", "key-s-tag", "key-t-tag", "tag-spec"].map((rule) => anySentence(GRAMMAR, rule)),
);
const record = fc
  .tuple(
    fc.option(anySentence(GRAMMAR, "key-v-tag"), { nil: "" }),
    fc.option(typeTag, { nil: "" }),
    fc.array(otherTag, { maxLength: 2 }),
    keyTag,
    fc.constantFrom("", ";", "; "),
    fc.boolean(),
  )
  .map(([version, type, others, key, end, isKeyLast]) => {
    const tags = isKeyLast ? [type, ...others, key] : [key, type, ...others];
    return [version, ...tags].filter((tag) => tag !== "").join(";") + end;
  });

test("a key record is read just where the grammar has it", () => {
  const runs = propertyRuns(400);
  const compared = { valid: 0, invalid: 0 };
  fc.assert(
    fc.property(fc.oneof(record, nearMisses(record)), (text) => {
      const expected = isRecord(text);
      if (expected === null) return;
      compared[expected ? "valid" : "invalid"]++;
      expect([text, parseDkim(text).errors.length === 0]).toEqual([text, expected]);
    }),
    { numRuns: runs },
  );
  expect(Math.min(compared.valid, compared.invalid)).toBeGreaterThan(runs / 8);
});
