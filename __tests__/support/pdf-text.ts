// Reads a PDF as this program writes it: its objects, its pages, and the text that is drawn on them.
import { inflateSync } from "node:zlib";

export interface PdfFile {
  /** What is not in streams, as text. */
  objects: ReadonlyMap<number, string>;
  /** The bookmarks, in the order of the file. */
  bookmarks: string[];
  /** Of each bookmark, the index of the page that it leads to. */
  bookmarkPages: number[];
  /** The types of structure elements, each as often as there is one. */
  elements: string[];
  /** Of each page, the pieces of text in the order in which they are drawn. */
  pages: string[][];
  /** Of each page, where marked content begins (`(`) and ends (`)`). */
  marks: string[];
}

const OBJECT = /(\d+) 0 obj\n([\s\S]*?)(?:\nstream\n([\s\S]*?)\nendstream)?\nendobj/g;

export function readPdf(octets: Uint8Array): PdfFile {
  const text = Buffer.from(octets).toString("latin1");
  const objects = new Map<number, string>();
  const streams = new Map<number, string>();
  for (const [, id, data = "", stream] of text.matchAll(OBJECT)) {
    objects.set(Number(id), data);
    if (stream !== undefined) streams.set(Number(id), inflated(data, stream));
  }
  const letters = fontLetters(objects, streams);
  const [, kids = ""] =
    /\/Kids \[([^\]]*)\]/.exec([...objects.values()].find((one) => one.includes("/Type /Pages")) ?? "") ?? [];
  const pageIds = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => id);
  const drawn = pageIds.map((id) => {
    const [, contents] = /\/Contents (\d+) 0 R/.exec(objects.get(Number(id)) ?? "") ?? [];
    return streams.get(Number(contents)) ?? "";
  });
  return {
    objects,
    bookmarks: [...objects.values()].flatMap((one) => (one.includes("/Dest [") ? [titleOf(one)] : [])),
    bookmarkPages: [...objects.values()].flatMap((one) => {
      const [, id] = /\/Dest \[(\d+) 0 R/.exec(one) ?? [];
      return id === undefined ? [] : [pageIds.indexOf(id)];
    }),
    elements: [...objects.values()].flatMap((one) => /^<<\n\/S \/(\w+)\n[\s\S]*\/P \d+ 0 R/.exec(one)?.[1] ?? []),
    pages: drawn.map((content) => textsIn(content, letters)),
    marks: drawn.map((content) =>
      (content.match(/\b(?:BDC|BMC|EMC)$/gm) ?? []).map((one) => (one === "EMC" ? ")" : "(")).join(""),
    ),
  };
}

function inflated(data: string, stream: string): string {
  const octets = Buffer.from(stream, "latin1");
  return (data.includes("/FlateDecode") ? inflateSync(octets) : octets).toString("latin1");
}

function titleOf(data: string): string {
  const [, text = ""] = /\/Title \(((?:\\.|[^\\)])*)\)/s.exec(data) ?? [];
  const plain = text.replace(/\\(.)/gs, "$1");
  return plain.startsWith("\u00fe\u00ff") ? Buffer.from(plain.slice(2), "latin1").swap16().toString("utf16le") : plain;
}

/** The letters of each font by the code that is drawn, by the font's name on the pages. */
function fontLetters(
  objects: ReadonlyMap<number, string>,
  streams: ReadonlyMap<number, string>,
): Map<string, string[]> {
  const fonts = new Map<string, string[]>();
  for (const data of objects.values())
    for (const [, name = "", id] of data.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, map] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id)) ?? "") ?? [];
      const ranges = [...(streams.get(Number(map)) ?? "").matchAll(/> \[([^\]]*)\]/g)].map(([, range = ""]) => range);
      fonts.set(
        name,
        [...ranges.join(" ").matchAll(/<([^>]*)>/g)].map(([, hex = ""]) => fromHex(hex)),
      );
    }
  return fonts;
}

function fromHex(hex: string): string {
  return String.fromCharCode(...(hex.match(/[\da-f]{4}/gi) ?? []).map((unit) => Number.parseInt(unit, 16)));
}

function textsIn(content: string, letters: ReadonlyMap<string, string[]>): string[] {
  return [...content.matchAll(/BT\n([\s\S]*?)\nET/g)].map(([, block = ""]) => {
    const [, font = ""] = /\/(F\d+) /.exec(block) ?? [];
    const codes =
      [...block.matchAll(/<([\da-f]*)>/g)]
        .map(([, hex]) => hex)
        .join("")
        .match(/.{4}/g) ?? [];
    return codes.map((code) => letters.get(font)?.[Number.parseInt(code, 16)] ?? "\ufffd").join("");
  });
}
