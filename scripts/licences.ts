// The licences of what is in a bundle, as dist/*/licenses.txt.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { packageFolders, packageIn } from "./packages.ts";

/** The licences of packages whose package.json has no SPDX expression for it. */
const LICENCES: Readonly<Record<string, string>> = { "dejavu-fonts-ttf": "Bitstream-Vera", "png-js": "MIT" };

/** What a package holds of others that is not theirs as a package. */
const DATA: Readonly<Record<string, string>> = {
  // MPL-2.0 §3.2: who gets it in another form is told where the source is to be had
  tldts: `Public Suffix List
MPL-2.0
tldts holds the data of the Public Suffix List, which is subject to the terms of the Mozilla Public License, v. 2.0
(https://mozilla.org/MPL/2.0/). Its source is to be had at https://publicsuffix.org/list/public_suffix_list.dat, and in all its
versions at https://github.com/publicsuffix/list.
`,
};

/**
 * The licences of the packages whose files `modules` names, whatever else is written in it, and of those they depend on: a
 * package may hold another's code already. Throws where one has no text of its licence. ncc's own `--license` forgets packages.
 */
export function licences(modules: string): string {
  return [...new Set([...packageFolders(modules)].toSorted().map(licenceOf))].join("\n"); // one of several versions may be in a folder of its own
}

function licenceOf(folder: string): string {
  const { name, license } = packageIn(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt|mit))?$/i.test(entry));
  const own = new URL(`licence-texts/${name}.txt`, import.meta.url); // of a package whose repository has the text, and its files do not
  if (file === undefined && !existsSync(own)) throw new Error(`${folder} has no file with its licence`);
  const licence = readFileSync(file === undefined ? own : `${folder}/${file}`, "utf8");
  const text = [name, LICENCES[name] ?? license, licence.trim(), ""].join("\n");
  return DATA[name] === undefined ? text : `${text}\n${DATA[name]}`;
}
