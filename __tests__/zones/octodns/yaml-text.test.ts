import { expect, test } from "@jest/globals";
import { fieldsOf, formatKey } from "../../../src/zones/octodns/yaml-text.ts";

test.each([
  ["_dmarc", "_dmarc"],
  ["a.b-c", "a.b-c"],
  ["", "''"],
  ["*.a", "'*.a'"],
  ["1a", "'1a'"],
  ["a b", "'a b'"],
  ["No", "'No'"],
])("the name %j is the key %s", (name, key) => {
  expect(formatKey(name)).toBe(key);
});

test("what YAML would take for a number is quoted", () => {
  const tlsa = { usage: 3, selector: 1, matching: 1, data: "12e3" };
  const fields = fieldsOf({ name: "_25._tcp.x.test", type: "TLSA", ttl: 60, data: tlsa });
  expect(fields?.[0]).toEqual({ keys: ["certificate_association_data"], value: "'12e3'" });
});
