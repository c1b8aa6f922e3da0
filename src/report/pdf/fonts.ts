// The faces that a PDF is set in. It embeds what it uses of them, so that it looks the same everywhere.

/** The font file of each face. */
export const FONT_FILES = { sans: "DejaVuSans.ttf", bold: "DejaVuSans-Bold.ttf", mono: "DejaVuSansMono.ttf" } as const;

export type Face = keyof typeof FONT_FILES;

/** The octets of each font file. */
export type Fonts = Readonly<Record<Face, Uint8Array>>;
