// TLS-RPT records against the grammar of RFC 8460 §3. Deliberately different, beside the `rua` that is required:
// - White space at the very end is accepted: senders trim it, and the warning about declared records names it.
// - A record must begin with `v=TLSRPTv1;` as §3 says, so that no white space stands before the first `;`, as the grammar allows.
// - `rua` with another value than a list of URIs is a fault, though tlsrpt-extension would have it.
// - `https:` without a host is not a destination (RFC 9110 §4.2.2), and without any that senders support there is no record.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseTlsRpt } from "../../../src/standards/tls-rpt/record.ts";
import { anySentence, matchesAbnf, nearMisses, parseAbnf } from "../../support/abnf.ts";
import { isWithoutHost, uriGrammar } from "../../support/uri-grammar.ts";
import { say } from "../../support/in-english.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const GRAMMAR = parseAbnf(`
  tlsrpt-record    = tlsrpt-version 1*(field-delim tlsrpt-field) [field-delim]
  field-delim      = *WSP ";" *WSP
  tlsrpt-field     = tlsrpt-rua /        ; Note that the tlsrpt-rua record is required.
                     tlsrpt-extension
  tlsrpt-version   = %s"v=TLSRPTv1"
  tlsrpt-rua       = %s"rua=" tlsrpt-uri *(*WSP "," *WSP tlsrpt-uri)
  tlsrpt-uri       = URI
                   ; "URI" is imported from [RFC3986]; commas (ASCII 0x2C), exclamation points (ASCII 0x21), and semicolons
                   ; (ASCII 0x3B) MUST be encoded
  tlsrpt-extension = tlsrpt-ext-name "=" tlsrpt-ext-value
  tlsrpt-ext-name  = (ALPHA / DIGIT) *31(ALPHA / DIGIT / "_" / "-" / ".")
  tlsrpt-ext-value = 1*(%x21-3A / %x3C / %x3E-7E)   ; chars excluding "=", ";", SP, and control chars
  ${uriGrammar(",!;")}
`);

test("a record is read just where the grammar has it", () => {
  const addresses = fc.constantFrom("mailto:tls@example.de", "https://example.de/tls", "mailto:a%2Fb@example.de?x=y");
  const uris = fc.oneof(addresses, anySentence(GRAMMAR, "tlsrpt-uri"));
  const records = anySentence(GRAMMAR, "tlsrpt-record", { "tlsrpt-uri": uris });
  const texts = fc.oneof({ weight: 1, arbitrary: records }, { weight: 2, arbitrary: nearMisses(records) });
  const property = fc.property(texts, (text) => {
    const record = parseTlsRpt([text]);
    // a record without a destination that senders support is written as the grammar has it
    const isRead = record !== null && ("rua" in record || say(record).includes("no usable destination"));
    const fields = text
      .split(";")
      .slice(1)
      .map((field) => field.replace(/^[ \t]+|[ \t]+$/g, ""));
    const rua = fields.filter((field) => field.startsWith("rua="));
    const isValid =
      matchesAbnf(GRAMMAR, "tlsrpt-record", text.replace(/[ \t]+$/, "")) &&
      text.startsWith("v=TLSRPTv1;") &&
      rua.length > 0 &&
      rua.every(
        (field) =>
          matchesAbnf(GRAMMAR, "tlsrpt-rua", field) &&
          !field
            .slice(4)
            .split(/[ \t]*,[ \t]*/)
            .some(isWithoutHost),
      );
    expect([text, isRead]).toEqual([text, isValid]);
  });
  fc.assert(property, { numRuns: propertyRuns(200) });
});
