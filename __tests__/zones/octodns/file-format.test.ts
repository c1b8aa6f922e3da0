import { expect, test } from "@jest/globals";
import { message } from "../../../src/message.ts";
import type { DeclaredRecord, DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { OCTODNS_FILES } from "../../../src/zones/octodns/file-format.ts";

const written = (text: string, zone: Partial<DeclaredZone>): string | null | undefined =>
  OCTODNS_FILES.formatTxt?.({} as DeclaredRecord, zone as DeclaredZone, text, "");

test("a text stands in quotes, its semicolons as the source has them", () => {
  expect(written("a; it's", {})).toBe("'a\\; it''s'");
  expect(written("a; b", { hasEscapedSemicolons: true })).toBe("'a\\; b'");
  expect(written("a; b", { hasEscapedSemicolons: false })).toBe("'a; b'");
  expect(written("\xc3\xbc", {})).toBeNull();
});

test("one record that does not validate ends a run of octoDNS", () => {
  expect(OCTODNS_FILES.describeRefusal?.({} as DeclaredZone)).toEqual(message("declared-zone/octodns-stops"));
});
