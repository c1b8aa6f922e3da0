// The edit that publishes records in files that are nowhere but in memory, as lines: what a test compares whole.
import type { FileEdit, FixRecord } from "../../../src/model.ts";
import { createEditor } from "../../../src/zones/edits/editor.ts";
import { CommitTree } from "../../../src/zones/repository/commit-tree.ts";
import { Repository } from "../../../src/zones/repository/repository.ts";
import type { ZoneReading } from "../../../src/zones/zone-format.ts";
import { blobName } from "../../support/github-git.ts";
import { sayText } from "../../support/in-english.ts";
import { loadZoneFormats } from "../../support/zone-formats.ts";
import { recordLines } from "../text-zones.ts";

await loadZoneFormats();

/** Files by name, and what is read of them once a generator has run. */
interface Edited {
  files: Record<string, string>;
  read: (files: Record<string, string>) => ZoneReading;
}

/**
 * Sections of a case: `publish TYPE NAME DATA` lines, then the first file, and others behind `-- NAME --`. The data of TXT records
 * are their text, `{a*3}` in it `aaa`, or strings in quotes.
 */
export function parseEditCase(
  lines: readonly string[],
  firstFile: string,
): { wanted: FixRecord[]; files: Record<string, string> } {
  const wanted: FixRecord[] = [];
  const files: Record<string, string> = {};
  let file = firstFile;
  for (const line of lines) {
    const [, type = "", name = "", data = ""] = /^publish (\S+) (\S+) (.*)$/.exec(line) ?? [];
    const other = /^-- (.+) --$/.exec(line)?.[1];
    if (type !== "")
      wanted.push({ name: `${name}.`, type, data: type === "TXT" && !data.startsWith('"') ? quoted(data) : data });
    else if (other !== undefined) file = other;
    else files[file] = `${files[file] ?? ""}${line}\n`;
  }
  return { wanted, files };
}

function quoted(text: string): string {
  const whole = text.replaceAll(/\{(.)\*(\d+)\}/g, (_, one: string, count: string) => one.repeat(Number(count)));
  return (whole.match(/.{1,255}/g) ?? []).map((part) => JSON.stringify(part)).join(" ");
}

/** The edit, or what is said in place of one; then what is declared of the names of the records with the edit in effect. */
export function editLines(wanted: readonly FixRecord[], { files, read }: Edited): string[] {
  const edit = createEditor(read(files).zones, repositoryOf(files))(wanted);
  if (edit === null) return ["no edit"];
  if ("code" in edit) return [sayText(edit)];
  const { file, line, before, after } = edit;
  const edited = { ...files, [file]: applied(files[file] ?? "", edit) };
  const names = new Set(wanted.map(({ name, type }) => `${name.slice(0, -1)} ${type}`));
  const declared = read(edited).zones.flatMap((zone) =>
    recordLines({ records: zone.records.filter(({ rr }) => names.has(`${rr.name} ${rr.type}`)) }),
  );
  return [
    `${file}:${line}`,
    ...before.map((one) => `- ${one}`.trimEnd()),
    ...after.map((one) => `+ ${one}`.trimEnd()),
    ...declared.map((one) => `= ${one}`),
  ];
}

function applied(text: string, { line, before, after }: FileEdit): string {
  const lines = text.split("\n");
  lines.splice(line - 1, before.length, ...after);
  return lines.join("\n");
}

function repositoryOf(files: Record<string, string>): Repository {
  const entries = Object.entries(files);
  const octets = (text: string): string => Buffer.from(text).toString("latin1");
  const commit = entries.map(([path, text]) => ({
    path,
    id: blobName(text),
    size: Buffer.byteLength(text),
    isLink: false,
  }));
  const tree = new CommitTree("/", commit);
  tree.addContents(new Map(entries.map(([, text]) => [blobName(text), octets(text)])));
  return new Repository("/", tree);
}
