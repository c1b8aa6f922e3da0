// Our parser of SPF records and the grammar of RFC 7208 §12: what one takes the other takes, but for the differences named here.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseExplanation } from "../../../src/standards/spf/macro.ts";
import { parseSpf } from "../../../src/standards/spf/parse.ts";
import { selectSpf } from "../../../src/standards/spf/record.ts";
import { anySentence, matchesAbnf, nearMisses, parseAbnf } from "../../support/abnf.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const GRAMMAR = parseAbnf(`
  ; RFC 7208 §12
  record           = version terms *SP
  version          = "v=spf1"
  terms            = *( 1*SP ( directive / modifier ) )
  directive        = [ qualifier ] mechanism
  qualifier        = "+" / "-" / "?" / "~"
  mechanism        = ( all / include / a / mx / ptr / ip4 / ip6 / exists )
  all              = "all"
  include          = "include"  ":" domain-spec
  a                = "a"      [ ":" domain-spec ] [ dual-cidr-length ]
  mx               = "mx"     [ ":" domain-spec ] [ dual-cidr-length ]
  ptr              = "ptr"    [ ":" domain-spec ]
  ip4              = "ip4"      ":" ip4-network   [ ip4-cidr-length ]
  ip6              = "ip6"      ":" ip6-network   [ ip6-cidr-length ]
  exists           = "exists"   ":" domain-spec
  modifier         = redirect / explanation / unknown-modifier
  redirect         = "redirect" "=" domain-spec
  explanation      = "exp" "=" domain-spec
  unknown-modifier = name "=" macro-string
                     ; where name is not any known modifier
  ip4-cidr-length  = "/" ("0" / %x31-39 0*1DIGIT) ; value range 0-32
  ip6-cidr-length  = "/" ("0" / %x31-39 0*2DIGIT) ; value range 0-128
  dual-cidr-length = [ ip4-cidr-length ] [ "/" ip6-cidr-length ]
  ip4-network      = qnum "." qnum "." qnum "." qnum
  qnum             = DIGIT                 ; 0-9
                   / %x31-39 DIGIT         ; 10-99
                   / "1" 2DIGIT            ; 100-199
                   / "2" %x30-34 DIGIT     ; 200-249
                   / "25" %x30-35          ; 250-255
  domain-spec      = macro-string domain-end
  domain-end       = ( "." toplabel [ "." ] ) / macro-expand
  toplabel         = ( *alphanum ALPHA *alphanum ) /
                     ( 1*alphanum "-" *( alphanum / "-" ) alphanum )
  alphanum         = ALPHA / DIGIT
  explain-string   = *( macro-string / SP )
  macro-string     = *( macro-expand / macro-literal )
  macro-expand     = ( "%{" macro-letter transformers *delimiter "}" )
                     / "%%" / "%_" / "%-"
  macro-literal    = %x21-24 / %x26-7E
  macro-letter     = "s" / "l" / "o" / "d" / "i" / "p" / "h" /
                     "c" / "r" / "t" / "v"
  transformers     = *DIGIT [ "r" ]
  delimiter        = "." / "-" / "+" / "," / "/" / "_" / "="
  name             = ALPHA *( ALPHA / DIGIT / "-" / "_" / "." )

  ; RFC 4291 §2.2, which the RFC refers to, as RFC 3986 §3.2.2 writes it
  ip6-network      =                            6( h16 ":" ) ls32
                   /                       "::" 5( h16 ":" ) ls32
                   / [               h16 ] "::" 4( h16 ":" ) ls32
                   / [ *1( h16 ":" ) h16 ] "::" 3( h16 ":" ) ls32
                   / [ *2( h16 ":" ) h16 ] "::" 2( h16 ":" ) ls32
                   / [ *3( h16 ":" ) h16 ] "::"    h16 ":"   ls32
                   / [ *4( h16 ":" ) h16 ] "::"              ls32
                   / [ *5( h16 ":" ) h16 ] "::"              h16
                   / [ *6( h16 ":" ) h16 ] "::"
  ls32             = ( h16 ":" h16 ) / ip4-network
  h16              = 1*4HEXDIG
`);

/** Where the text of the RFC asks for more than its grammar. */
const NARROWER: readonly { rule: string; isBroken: (terms: readonly string[]) => boolean }[] = [
  {
    rule: "RFC 7208 §12, as comments: a prefix length is at most 32 or 128",
    isBroken: (terms) =>
      terms.some((term) => {
        const [, name = "", four, six] =
          /^[-+?~]?(a|mx|ip4)\b.*?(?:\/(\d+))?(?:\/\/(\d+))?$/i.exec(term) ??
          /^[-+?~]?(ip6):.*?()(?:\/(\d+))?$/i.exec(term) ??
          [];
        return name !== "" && !isModifier(term) && (Number(four || 0) > 32 || Number(six || 0) > 128);
      }),
  },
  {
    rule: "RFC 7208 §12, as a comment: the name of an unknown modifier is not that of a known one",
    isBroken: (terms) =>
      terms.some((term) => /^redirect=/i.test(term) && !matchesAbnf(GRAMMAR, "redirect", term)) ||
      terms.some((term) => /^exp=/i.test(term) && !matchesAbnf(GRAMMAR, "explanation", term)),
  },
  {
    rule: "RFC 7208 §6: redirect and exp stand at most once",
    isBroken: (terms) => [/^redirect=/i, /^exp=/i].some((name) => terms.filter((term) => name.test(term)).length > 1),
  },
  {
    rule: "RFC 7208 §7.3: the number of labels must not be zero",
    isBroken: (terms) => terms.some((term) => /%\{[a-z]0+(?!\d)/i.test(withoutEscapes(term))),
  },
  {
    rule: "RFC 7208 §7.2: the macros c, r and t stand in explanations only",
    isBroken: (terms) =>
      terms.some(
        (term) => /%\{[crt]/i.test(withoutEscapes(term)) && (!isModifier(term) || /^(?:redirect|exp)=/i.test(term)),
      ),
  },
];

const isModifier = (term: string): boolean => /^[a-z][\w.-]*=/i.test(term);
const withoutEscapes = (text: string): string => text.replace(/%[%_-]/g, "");

function isRecord(text: string): boolean {
  return matchesAbnf(GRAMMAR, "record", text) && !NARROWER.some(({ isBroken }) => isBroken(text.split(" ").slice(1)));
}

const isTaken = (text: string): boolean => selectSpf([text]).length === 1 && parseSpf(text).errors.length === 0;

/** Most random names have no top-level label; these do. */
const label = fc.constantFrom("example", "_spf", "a-b", "x1", "%{d}", "%{ir}", "%{l1r-}", "%%", "co", "1");
const domain = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom("de", "x-1", "a--b", "de.", "1a"))
  .map(([labels, top]) => [...labels, top].join("."));
const length = fc.integer({ min: 0, max: 140 }).map(String);

const sentence = fc.oneof(
  anySentence(GRAMMAR, "record"),
  anySentence(GRAMMAR, "record", { "domain-spec": domain, "ip6-cidr-length": length.map((bits) => `/${bits}`) }),
);

test("takes the sentences of the grammar, but for what the text of the RFC forbids", () => {
  const runs = propertyRuns(1000);
  const found = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(sentence, (text) => {
      expect([text, matchesAbnf(GRAMMAR, "record", text), isTaken(text)]).toEqual([text, true, isRecord(text)]);
      found[isTaken(text) ? "taken" : "refused"]++;
    }),
    { numRuns: runs },
  );
  expect(found.taken).toBeGreaterThan(0.3 * runs);
  expect(found.refused).toBeGreaterThan(0.03 * runs);
});

test("takes of near-misses just those that the grammar has too", () => {
  const runs = propertyRuns(2000);
  const found = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(nearMisses(sentence), (text) => {
      expect([text, isTaken(text)]).toEqual([text, isRecord(text)]);
      found[isTaken(text) ? "taken" : "refused"]++;
    }),
    { numRuns: runs },
  );
  expect(found.taken).toBeGreaterThan(0.05 * runs);
  expect(found.refused).toBeGreaterThan(0.25 * runs);
});

test.each(NARROWER)("refuses some sentence for $rule", ({ isBroken }) => {
  const texts = [
    "v=spf1 a/33",
    "v=spf1 exp=a",
    "v=spf1 redirect=a.de redirect=b.de",
    "v=spf1 a:%{d0}",
    "v=spf1 a:%{c}.de",
  ].filter((text) => isBroken(text.split(" ").slice(1)));
  expect(texts.map((text) => [matchesAbnf(GRAMMAR, "record", text), isTaken(text)])).toEqual([[true, false]]);
});

test("takes explanations just as the grammar does", () => {
  const explanation = anySentence(GRAMMAR, "explain-string");
  fc.assert(
    fc.property(fc.oneof(explanation, nearMisses(explanation)), (text) => {
      const isExplanation =
        matchesAbnf(GRAMMAR, "explain-string", text) && !/%\{[a-z]0+(?!\d)/i.test(withoutEscapes(text));
      expect([text, parseExplanation(text) !== null]).toEqual([text, isExplanation]);
    }),
    { numRuns: propertyRuns(1000) },
  );
});
