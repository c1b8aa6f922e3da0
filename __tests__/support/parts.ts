// Which part of `src/` may import which, as the table in ARCHITECTURE.md says.
import { posix } from "node:path";

const IMPORT = /^(?:import|export)\b[^;"]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm;
const VOCABULARY = /\bvocabulary\b/;

/** What a file of `src/` imports: files by their path from there, and names of packages. */
export function importsOf(file: string, text: string): string[] {
  const written = [...text.matchAll(IMPORT)].map(([, from, alone, dynamic]) => from ?? alone ?? dynamic ?? "");
  return written
    .map((name) => (name.startsWith(".") ? posix.join(posix.dirname(file), name) : name))
    .filter((name) => !name.startsWith("../") && !name.endsWith(".json"));
}

interface Row {
  names: string[];
  allowed: string[];
}

interface Parts {
  /** The part that a file belongs to, by the longest name that fits; null for none. */
  of(file: string): string | null;
  /** What a file imports and may not, in words. */
  forbiddenImports(file: string, text: string): string[];
  /** What a part may import and does not, in words. */
  unusedNames(sources: ReadonlyMap<string, string>): string[];
}

export function partsIn(document: string): Parts {
  const rows = document.split("\n").filter((line) => line.startsWith("| `"));
  const parts = rows.map(readRow);
  const vocabulary = parts[0]?.names ?? [];
  for (const [i, row] of rows.entries())
    if (VOCABULARY.test(row.split(" | ")[2] ?? "")) parts[i]?.allowed.push("vocabulary");
  const fits = (name: string, imported: string): boolean =>
    name === "vocabulary" ? vocabulary.includes(imported) : pattern(name).test(imported);
  const partOf = (file: string): { name: string; row: Row } | null => {
    const all = parts.flatMap((row) => row.names.filter((name) => fits(name, file)).map((name) => ({ name, row })));
    return all.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null;
  };
  /** Whether a file lies in the part of another: of several folders under one name, in the same folder. */
  const isOwn = (file: string, name: string, row: Row, imported: string): boolean => {
    const [own] = pattern(name).exec(file) ?? [""];
    return row.names.includes(imported) || (own.endsWith("/") ? imported.startsWith(own) : fits(name, imported));
  };
  const foreignImports = (file: string, text: string): { row: Row; imported: string }[] => {
    const part = partOf(file);
    if (part === null) return [];
    return importsOf(file, text)
      .filter((imported) => !isOwn(file, part.name, part.row, imported))
      .map((imported) => ({ row: part.row, imported }));
  };
  return {
    of: (file) => partOf(file)?.name ?? null,
    forbiddenImports: (file, text) =>
      foreignImports(file, text)
        .filter(({ row, imported }) => !row.allowed.some((name) => fits(name, imported)))
        .map(({ row, imported }) => `${file} imports ${imported}; ${row.names.join(", ")} may not`),
    unusedNames: (sources) => {
      const imports = [...sources].flatMap(([file, text]) => foreignImports(file, text));
      return parts.flatMap((row) =>
        row.allowed
          .filter((name) => !imports.some((each) => each.row === row && fits(name, each.imported)))
          .map((name) => `${row.names.join(", ")} does not import ${name}`),
      );
    },
  };
}

function readRow(line: string): Row {
  const [names = "", , allowed = ""] = line.split(" | ");
  return { names: namesIn(names), allowed: namesIn(allowed) };
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}

/** A folder with all in it, a file, or a package with its subpaths. `*` is one name. */
function pattern(name: string): RegExp {
  const source = name.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]+");
  return new RegExp(name.endsWith("/") ? `^${source}` : `^${source}(?:$|/)`);
}
