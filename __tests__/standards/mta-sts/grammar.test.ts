// MTA-STS records and policies against the grammars of RFC 8461 §3.1 and §3.2. Deliberately different, beside what is required once:
// - White space at the very end of a record is accepted: senders trim it, and the warning about declared records names it.
// - A record must begin with `v=STSv1;` as §3.1 says, so that no white space stands before the first `;`, as its grammar allows.
// - `id`, `version`, `mode`, `max_age` and `mx` with another value than theirs are faults, though sts-extension would have them.
// - max_age is at most 31557600 (§3.2); a label of an mx pattern has at most 63 octets, the name 255 (RFC 1035 §2.3.4).
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseMtaStsPolicy, parseMtaStsRecord } from "../../../src/standards/mta-sts/record.ts";
import { anySentence, matchesAbnf, nearMisses, parseAbnf } from "../../support/abnf.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const RECORD = parseAbnf(`
  sts-text-record = sts-version 1*(sts-field-delim sts-field) [sts-field-delim]
  sts-field       = sts-id /        ; Note that sts-id record is required.
                    sts-extension
  sts-field-delim = *WSP ";" *WSP
  sts-version     = %s"v=STSv1"
  sts-id          = %s"id=" 1*32(ALPHA / DIGIT)
  sts-extension   = sts-ext-name "=" sts-ext-value
  sts-ext-name    = (ALPHA / DIGIT) *31(ALPHA / DIGIT / "_" / "-" / ".")
  sts-ext-value   = 1*(%x21-3A / %x3C / %x3E-7E)   ; chars excluding "=", ";", and CTLs
`);

const POLICY = parseAbnf(`
  sts-policy-record        = sts-policy-field *WSP *(sts-policy-term sts-policy-field *WSP) [sts-policy-term]
  sts-policy-field         = sts-policy-version /   ; required once
                             sts-policy-mode    /   ; required once
                             sts-policy-max-age /   ; required once
                             sts-policy-mx      /   ; required at least once, except when mode is "none"
                             sts-policy-extension
  sts-policy-field-delim   = ":" *WSP
  sts-policy-version       = sts-policy-version-field sts-policy-field-delim sts-policy-version-value
  sts-policy-version-field = %s"version"
  sts-policy-version-value = %s"STSv1"
  sts-policy-mode          = sts-policy-mode-field sts-policy-field-delim sts-policy-mode-value
  sts-policy-mode-field    = %s"mode"
  sts-policy-mode-value    = %s"testing" / %s"enforce" / %s"none"
  sts-policy-mx            = sts-policy-mx-field sts-policy-field-delim sts-policy-mx-value
  sts-policy-mx-field      = %s"mx"
  sts-policy-mx-value      = ["*."] Domain
  sts-policy-max-age       = sts-policy-max-age-field sts-policy-field-delim sts-policy-max-age-value
  sts-policy-max-age-field = %s"max_age"
  sts-policy-max-age-value = 1*10(DIGIT)
  sts-policy-extension     = sts-policy-ext-name sts-policy-field-delim sts-policy-ext-value
  sts-policy-ext-name      = (sts-policy-alphanum) *31(sts-policy-alphanum / "_" / "-" / ".")
  sts-policy-term          = LF / CRLF
  sts-policy-ext-value     = sts-policy-vchar [*(%x20 / sts-policy-vchar) sts-policy-vchar]
                             ; chars, including UTF-8, excluding CTLs and no leading/trailing spaces
  sts-policy-alphanum      = ALPHA / DIGIT
  sts-policy-vchar         = %x21-7E / UTF8-2 / UTF8-3 / UTF8-4
  ; RFC 5321 §4.1.2
  Domain                   = sub-domain *("." sub-domain)
  sub-domain               = Let-dig [Ldh-str]
  Let-dig                  = ALPHA / DIGIT
  Ldh-str                  = *( ALPHA / DIGIT / "-" ) Let-dig
  ; RFC 3629 §4
  UTF8-2                   = %xC2-DF UTF8-tail
  UTF8-3                   = %xE0 %xA0-BF UTF8-tail / %xE1-EC 2( UTF8-tail ) / %xED %x80-9F UTF8-tail / %xEE-EF 2( UTF8-tail )
  UTF8-4                   = %xF0 %x90-BF 2( UTF8-tail ) / %xF1-F3 3( UTF8-tail ) / %xF4 %x80-8F 2( UTF8-tail )
  UTF8-tail                = %x80-BF
`);

const GOOD = "version: STSv1\nmode: enforce\nmax_age: 604800\nmx: mx.example.de\n";

/** Sentences, and near-misses of them. */
function withNearMisses(sentences: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 1, arbitrary: sentences }, { weight: 2, arbitrary: nearMisses(sentences) });
}

/** The value of the first field of this name, as its rule of the grammar would have it. */
function firstValue(fields: readonly string[], name: string, delimiter: string): string | undefined {
  const field = fields.find((each) => each.startsWith(`${name}${delimiter}`));
  return field?.slice(name.length + 1).replace(/^[ \t]+|[ \t]+$/g, "");
}

test("a record is read just where the grammar has it", () => {
  const ids = anySentence(RECORD, "sts-id");
  const fields = fc.oneof(ids, anySentence(RECORD, "sts-extension"));
  const property = fc.property(
    withNearMisses(anySentence(RECORD, "sts-text-record", { "sts-field": fields })),
    (text) => {
      const record = parseMtaStsRecord([text]);
      const isRead = record !== null && "id" in record;
      const id = firstValue(
        text.split(";").map((field) => field.replace(/^[ \t]+/, "")),
        "id",
        "=",
      );
      const isSentence = matchesAbnf(RECORD, "sts-text-record", text.replace(/[ \t]+$/, ""));
      const isValid = isSentence && text.startsWith("v=STSv1;") && /^[A-Za-z0-9]{1,32}$/.test(id ?? "");
      expect([text, isRead]).toEqual([text, isValid]);
    },
  );
  fc.assert(property, { numRuns: propertyRuns(400) });
});

test("a policy is read just where the grammar has it", () => {
  const policies = anySentence(POLICY, "sts-policy-field").map((field) => `${GOOD}${field}`);
  const shuffled = fc
    .tuple(fc.shuffledSubarray(GOOD.trimEnd().split("\n"), { minLength: 3 }), fc.constantFrom("\n", "\r\n"))
    .map(([lines, end]) => lines.join(end));
  const sentences = fc.oneof(policies, shuffled, anySentence(POLICY, "sts-policy-record"));
  const property = fc.property(withNearMisses(sentences), (body) => {
    const isRead = !Array.isArray(parseMtaStsPolicy(body));
    expect([body, isRead]).toEqual([body, matchesAbnf(POLICY, "sts-policy-record", body) && hasRequiredFields(body)]);
  });
  fc.assert(property, { numRuns: propertyRuns(200) });
});

/** The comments of the grammar on what is required, and the limits that are beside it. */
function hasRequiredFields(body: string): boolean {
  const fields = body.split(/\r?\n/);
  const mode = firstValue(fields, "mode", ":");
  const mx = fields.filter((field) => field.startsWith("mx:")).map((field) => field.replace(/[ \t]+$/, ""));
  const age = firstValue(fields, "max_age", ":") ?? "";
  return (
    firstValue(fields, "version", ":") === "STSv1" &&
    /^(?:testing|enforce|none)$/.test(mode ?? "") &&
    /^\d{1,10}$/.test(age) &&
    Number(age) <= 31_557_600 &&
    (mx.length > 0 || mode === "none") &&
    mx.every((field) => matchesAbnf(POLICY, "sts-policy-mx", field) && !/[^.: ]{64}/.test(field))
  );
}
