// Which packages are in the bundles: those that `src/` imports, and those they depend on.
import { existsSync, readFileSync, readdirSync } from "node:fs";

/** What is of interest in a package.json. */
export interface Package {
  name: string;
  license: string;
  dependencies?: Record<string, string>;
}

/** A package's folder, such as `node_modules/ajv`. */
const FOLDER = /(?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+\/)+/g;
/** `import { Ajv } from "ajv/dist/2020.js"`, `import("@actions/github")`: the name of the package. An import of types imports nothing. */
const IMPORT =
  /(?:^(?:import|export) (?!type\b)(?:[\w*{}\s,$]+ from )?|\bimport\()"(?!node:)((?:@[\w.-]+\/)?\w[\w.-]*)/gm;

/** The names of the packages that `src/` imports. */
export function importedPackages(): string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const names = files.flatMap((file) =>
    [...readFileSync(`src/${file}`, "utf8").matchAll(IMPORT)].map(([, name = ""]) => name),
  );
  return [...new Set(names)].toSorted();
}

/** The folders of the packages whose files `modules` names, whatever else is written in it, and of those they depend on. */
export function packageFolders(modules: string): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const folder of modules.match(FOLDER) ?? []) addWithDependencies(folder.slice(0, -1), folders);
  return folders;
}

export function packageIn(folder: string): Package {
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Package;
}

function addWithDependencies(folder: string, folders: Set<string>): void {
  if (folders.has(folder)) return;
  folders.add(folder);
  for (const name of Object.keys(packageIn(folder).dependencies ?? {})) {
    const own = `${folder}/node_modules/${name}`;
    addWithDependencies(existsSync(own) ? own : `node_modules/${name}`, folders);
  }
}
