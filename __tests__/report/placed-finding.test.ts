// Findings of a report that does not hold them.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { findingKey } from "../../src/model.ts";
import { placeFinding } from "../../src/report/placed-finding.ts";
import { sentence } from "../support/in-words.ts";
import { sampleFinding } from "../support/sample-report.ts";
import { codePoint } from "../support/hostile-text.ts";

const name = fc.oneof(fc.domain(), fc.constantFrom("a", "$&.de", "u0000", "key"));

test("a finding is read as it was, whatever its domain is called and whatever names the domain", () => {
  const text = fc.oneof(fc.string({ unit: codePoint }), fc.constantFrom("\0", String.raw`\u0000`, "$&", "$1"));
  fc.assert(
    fc.property(name, text, fc.nat(), (domain, hostile, line) => {
      const finding = sampleFinding("fail", {
        key: findingKey(domain, "spf/open", domain),
        subject: domain,
        message: sentence(`${hostile}${domain}${hostile}`),
        evidence: [{ at: { type: "TXT", name: domain }, text: `${domain}.${hostile}` }],
        location: { file: `${domain}.yml`, line, column: 1 },
      });
      const placed = placeFinding(domain, finding);
      expect(placed.domain).toBe(domain);
      expect(placed.finding).toEqual(finding);
    }),
  );
});
