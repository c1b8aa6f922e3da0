// The characters that a YAML file may have: c-printable of YAML 1.1 §4.1.1 and 1.2.2 §5.1.

/** The first character that is not allowed: its offset, and its code point as `U+0007`; null where there is none. */
export function findUnprintable(text: string): { offset: number; codePoint: string } | null {
  const found = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  if (found === null) return null;
  const code = (found[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
  return { offset: found.index, codePoint: `U+${code}` };
}
