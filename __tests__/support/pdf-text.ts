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
  /** Of each page, where each piece of text begins, in points from the top left, with its font and colour; and what is painted there. */
  places: string[][];
  /** What each link is called, and where it is, in points from the bottom left. */
  links: string[];
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
    places: drawn.map((content) => placesIn(content, letters)),
    links: [...objects.values()].filter((one) => one.includes("/Subtype /Link")).map(linkIn),
    marks: drawn.map((content) =>
      (content.match(/\b(?:BDC|BMC|EMC)$/gm) ?? []).map((one) => (one === "EMC" ? ")" : "(")).join(""),
    ),
  };
}

function linkIn(data: string): string {
  const [, name = ""] = /\/Contents \((.*?)\)\n/.exec(data) ?? [];
  const [, place = ""] = /\/Rect \[([^\]]*)\]/.exec(data) ?? [];
  return `${name} ${place.split(" ").map(Number).map(rounded).join(" ")}`;
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
  return [...content.matchAll(/BT\n([\s\S]*?)\nET/g)].map(([, block = ""]) => textOf(block, letters));
}

function textOf(block: string, letters: ReadonlyMap<string, string[]>): string {
  const [, font = ""] = /\/(F\d+) /.exec(block) ?? [];
  const codes =
    [...block.matchAll(/<([\da-f]*)>/g)]
      .map(([, hex]) => hex)
      .join("")
      .match(/.{4}/g) ?? [];
  return codes.map((code) => letters.get(font)?.[Number.parseInt(code, 16)] ?? "\ufffd").join("");
}

/** A text, a change of the colour, or a path with the colour that it is painted in. */
const DRAWN =
  /BT\n([\s\S]*?)\nET|((?:^[-\d. ]+ (?:m|l|c|re)\n)+(?:h\n)?)(?:\/DeviceRGB cs\n([\d. ]+) scn)?|^([\d. ]+) scn$/gm;
const A4_HEIGHT = 841.89;

function placesIn(content: string, letters: ReadonlyMap<string, string[]>): string[] {
  let color = "";
  return [...content.matchAll(DRAWN)].flatMap(([, text, path, ground, ink]) => {
    const changed = ground ?? ink;
    if (changed !== undefined) color = hexColor(changed);
    if (path !== undefined) return [`${boundsOf(path)} ${color}`];
    if (text === undefined) return [];
    const [, x = "", y = "", face = ""] = /1 0 0 1 (\S+) (\S+) Tm\n\/(F\d+ \S+) Tf/.exec(text) ?? [];
    return [`${rounded(Number(x))},${rounded(A4_HEIGHT - Number(y))} ${face} ${color} ${textOf(text, letters)}`];
  });
}

function hexColor(parts: string): string {
  const octets = parts.split(" ").map((part) => Math.round(Number(part) * 255));
  return `#${octets.map((octet) => octet.toString(16).padStart(2, "0")).join("")}`;
}

/** From the least to the greatest coordinates of a path. */
function boundsOf(path: string): string {
  const points = path.split("\n").flatMap((line) => [...line.matchAll(/([-\d.]+) ([-\d.]+)(?= )/g)]);
  const of = (which: 1 | 2): string => {
    const all = points.map((point) => Number(point[which]));
    return `${rounded(Math.min(...all))}..${rounded(Math.max(...all))}`;
  };
  return `${of(1)},${of(2)}`;
}

const rounded = (points: number): string => String(Math.round(points * 10) / 10);
