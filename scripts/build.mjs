// Builds dist/: tsc emits lib/, ncc makes the files of each entry. Deterministic, so that CI can compare it. `index.js` is the entry; what
// is loaded when it is used has files with numbers: of the Action those of @actions/core, of GitHub's client,
// of the HTTP client of both, of the network, and of pdfkit; of the command that of imapflow too. The fonts of the PDF are copied.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { parseSync } from "oxc-parser";

register("./strip-types.mjs", import.meta.url);
const { licences } = await import("./licences.ts");
const { FONT_FILES } = await import("../src/report/pdf/fonts.ts");

const node = (...args) => execFileSync(process.execPath, args, { stdio: "inherit" });

/**
 * The same code, each module of it a function in parentheses: V8 compiles those at once, and reads the arrow functions of ncc twice. That
 * is a fifth of a start.
 */
function compiledAtOnce(name, code) {
  let [written, at] = ["", 0];
  for (const { value } of modulesIn(parseSync(name, code, { preserveParens: false }).program)) {
    written += `${code.slice(at, value.start)}(${functionOf(value, code)})`;
    at = value.end;
  }
  if (at === 0) throw new Error(`${name} has no modules as ncc writes them`);
  return written + code.slice(at);
}

/** The members of the object that has the modules of a file, by number. */
function modulesIn({ body }) {
  const declarations = body.flatMap((statement) => (statement.declaration ?? statement).declarations ?? []);
  const objects = declarations.flatMap(({ init }) => init ?? []);
  const isModule = ({ key, value, method }) => /^\d+$/.test(key?.value) && /Function/.test(value.type) && !method;
  return objects.flatMap(({ properties = [] }) => (properties.every(isModule) ? properties : []));
}

/** A function that is no arrow function: of ncc's modules, only one without `this` is an arrow function. */
function functionOf({ type, async, params, body, start, end }, code) {
  if (type !== "ArrowFunctionExpression") return code.slice(start, end);
  const names = params.map((one) => code.slice(one.start, one.end)).join(", ");
  const block = code.slice(body.start, body.end);
  return `${async ? "async " : ""}function (${names}) ${body.type === "BlockStatement" ? block : `{ return ${block} }`}`;
}

/** The same code in ASCII, which Node decodes in half the time, and keeps in half the memory. */
function inAscii(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error("the bundle escapes a character that would be escaped twice");
  if (/\bString\.raw`[^`]*[^\0-\x7f]/.test(code)) throw new Error("String.raw would keep the escape of a character");
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * What ncc copies, and nothing reads. Of pino, the logger of imapflow: code of threads that write logs; we give imapflow no logger, so none
 * starts. Of pdfkit: a colour profile, for files that claim to be PDF/A.
 */
const UNUSED = ["file.js", "worker.js", "worker1.js", "sRGB_IEC61966_2_1.icc"];

/** The package with the fonts of the PDF; no code imports it, `src/files/fonts.ts` reads its files beside the bundle. */
const FONTS = "node_modules/dejavu-fonts-ttf/";

rmSync("lib", { recursive: true, force: true });
node("node_modules/typescript/bin/tsc", "-p", "tsconfig.json");
for (const [entry, folder, ...options] of [
  ["main", "action", "--minify"], // half the size: each job downloads it, and reads it as a whole
  ["cli", "cli"],
]) {
  const out = `dist/${folder}`;
  const stats = `lib/${entry}.stats.json`;
  rmSync(out, { recursive: true, force: true });
  node(
    "node_modules/@vercel/ncc/dist/ncc/cli.js",
    "build",
    `lib/src/${entry}.js`,
    "-o",
    out,
    "--stats-out",
    stats,
    "--no-cache",
    "-q",
    ...options,
  );
  writeFileSync(`${out}/licenses.txt`, licences(`${readFileSync(stats, "utf8")} ${FONTS}`));
  for (const name of UNUSED) rmSync(`${out}/${name}`, { force: true });
  for (const name of readdirSync(out).filter((file) => file.endsWith(".js")))
    writeFileSync(`${out}/${name}`, compiledAtOnce(name, inAscii(readFileSync(`${out}/${name}`, "utf8"))));
  // ncc takes a path that code composes for an asset: it copies files of the checkout and reads them instead
  const strays = readdirSync(out).filter((name) => !/^(?:(?:\d+\.)?index\.js|licenses\.txt|package\.json)$/.test(name));
  if (strays.length > 0)
    throw new Error(`ncc wrote ${strays.join(", ")} into ${out}: compose the path without node:path`);
  mkdirSync(`${out}/fonts`);
  for (const font of Object.values(FONT_FILES)) copyFileSync(`${FONTS}ttf/${font}`, `${out}/fonts/${font}`);
}
const cli = "dist/cli/index.js";
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, "utf8")}`);
chmodSync(cli, 0o755);
