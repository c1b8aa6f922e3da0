// Reports phrases that do not read as plain English, with what to write instead: `npm run prose -- [--count] [FILE|FOLDER …]`.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";

register("./strip-types.mjs", import.meta.url);
const { PHRASES, matchesIn } = await import("./prose.ts");

/** What people read, and the source. */
const READ = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "action.yml",
  ".github",
  "docs",
  "examples",
  "schema",
  "src",
];

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted()
    : [path];

const given = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const found = (given.length > 0 ? given : READ)
  .flatMap(filesIn)
  .filter((file) => /\.(?:ts|md|json|ya?ml|txt|zone|tf|js)$/.test(file))
  .flatMap((file) => matchesIn(file, readFileSync(file, "utf8")).map((match) => ({ file, ...match })));

if (process.argv.includes("--count"))
  for (const phrase of PHRASES)
    console.log(`${found.filter((match) => match.phrase === phrase).length}\t${phrase.example}`);
else
  for (const { file, line, words, phrase } of found)
    console.log(`${file}:${line}: "${words}". Write instead: ${phrase.instead}`);
if (found.length > 0) process.exitCode = 1;
