// The fonts as they measure text, and what is shown of text that they do not have.
import type { Font, GlyphRun } from "fontkit";
import { create } from "fontkit";
import type { Face, Fonts } from "./fonts.ts";
import type { Style } from "./style.ts";

/** Letters that stand side by side from left to right, each by itself. Others are shaped, reordered or stacked on top of each other. */
const PLAIN =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}]$/u;
const ASCII = /^[ -~]*$/;

/** What is known of a letter; a text that has been made fit to draw has some hundred different ones. */
interface Letter {
  shown: string;
  /** In units of the font. */
  width: number;
}

export class Typeface {
  readonly fonts: Readonly<Record<Face, Font>>;
  readonly #letters: Readonly<Record<Face, Map<string, Letter>>> = {
    sans: new Map(),
    bold: new Map(),
    mono: new Map(),
  };

  constructor({ sans, bold, mono }: Fonts) {
    this.fonts = { sans: open(sans), bold: open(bold), mono: open(mono) };
  }

  /** The width of a text in points. */
  widthOf(text: string, { face, size }: Pick<Style, "face" | "size">): number {
    let units = 0;
    for (const letter of text) units += this.#letter(letter, face).width;
    return (units / this.fonts[face].unitsPerEm) * size;
  }

  /** The text with every character that cannot be drawn in its place as its number, `<U+05D0>`. */
  drawable(text: string, face: Face): string {
    if (ASCII.test(text)) return text;
    return Array.from(text.normalize("NFC"), (letter) => this.#letter(letter, face).shown).join("");
  }

  #letter(letter: string, face: Face): Letter {
    const letters = this.#letters[face];
    const known = letters.get(letter);
    if (known !== undefined) return known;
    const made = lookUp(letter, this.fonts[face]);
    letters.set(letter, made);
    return made;
  }
}

function lookUp(letter: string, font: Font): Letter {
  const codePoint = letter.codePointAt(0) ?? 0;
  const isDrawn = PLAIN.test(letter) && codePoint >= 0x20 && font.hasGlyphForCodePoint(codePoint);
  return {
    shown: isDrawn ? letter : `<U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}>`,
    width: font.glyphForCodePoint(codePoint).advanceWidth,
  };
}

function open(octets: Uint8Array): Font {
  const font = create(Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)) as Font;
  return Object.assign(font, { layout: (text: string) => layOut(text, font) });
}

/** Glyph beside glyph, as text is measured. fontkit would run the programs of the font for each word: for ligatures and kerning, which cost ten times as much. */
function layOut(text: string, font: Font): Pick<GlyphRun, "glyphs" | "positions" | "advanceWidth"> {
  const glyphs = Array.from(text, (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
  const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
  return { glyphs, positions, advanceWidth: glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) };
}
