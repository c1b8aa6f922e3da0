import { expect, test } from "@jest/globals";
import { licences } from "../../scripts/licences.ts";
import { importedPackages } from "../../scripts/packages.ts";

/** The first line of each part is the package, the second its licence. */
const heads = (text: string): string[] =>
  [
    ...text.matchAll(/(?:^|\n\n)(.+)\n(MIT|MIT-0|Bitstream-Vera|ISC|BSD-3-Clause|Apache-2\.0|MPL-2\.0|\([^\n]+\))\n/g),
  ].map(([, name, licence]) => `${name}: ${licence}`);

test("the Public Suffix List is named with its licence and its source where tldts is bundled", () => {
  const text = licences('"name":"./node_modules/tldts/dist/cjs/index.js"');
  expect(heads(text)).toEqual(["tldts: MIT", "Public Suffix List: MPL-2.0", "tldts-core: MIT"]);
  expect(text).toContain("https://publicsuffix.org/list/public_suffix_list.dat");
  expect(licences("node_modules/yaml/dist/index.js")).not.toContain("Public Suffix List");
});

test("a package is named once, with all it depends on, wherever these are installed", () => {
  const text = licences(
    "node_modules/ajv/dist/ajv.js node_modules/ajv/dist/core.js node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js",
  );
  const names = heads(text).map((head) => head.split(":")[0]);
  expect(names).toEqual(
    expect.arrayContaining([
      "ajv",
      "fast-deep-equal",
      "fast-uri",
      "json-schema-traverse",
      "@octokit/plugin-paginate-rest",
      "@octokit/types",
    ]),
  );
  expect(names).toEqual([...new Set(names)]);
  expect(heads(licences("node_modules/@octokit/plugin-paginate-rest/node_modules/@octokit/types/index.js"))).toEqual([
    "@octokit/openapi-types: MIT",
    "@octokit/types: MIT",
  ]);
});

test("each package that the program imports has the text of its licence", () => {
  const names = importedPackages();
  const text = licences(names.map((name) => `node_modules/${name}/index.js`).join("\n"));
  expect(heads(text).map((head) => head.split(":")[0])).toEqual(
    expect.arrayContaining([...names, "undici", "universal-user-agent"]),
  );
});

test("fonts and the packages of the PDF have theirs, also where package.json names none", () => {
  const text = licences("node_modules/pdfkit/js/pdfkit.node.mjs node_modules/dejavu-fonts-ttf/");
  expect(heads(text)).toEqual(
    expect.arrayContaining(["dejavu-fonts-ttf: Bitstream-Vera", "png-js: MIT", "fontkit: MIT", "brotli: MIT"]),
  );
  expect(text).toContain("Apache License, Version 2.0 (http://www.apache.org/licenses/LICENSE-2.0)");
  expect(heads(text)).toContain("@swc/helpers: Apache-2.0");
});
