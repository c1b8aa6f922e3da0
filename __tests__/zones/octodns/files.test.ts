// Which files make a zone, and `!include`: octodns/provider/yaml.py, octodns/yaml.py, docs/include_directive.rst.
import { describe, expect, test } from "@jest/globals";
import { AllowedFiles } from "../../../src/zones/repository/allowance.ts";
import { readFiles, readFolder, recordsIn, problemLines } from "./zone-files.ts";
import { thrownLines } from "../../support/in-english.ts";
import { folderOf } from "../../support/temporary-folder.ts";

const txt = (name: string, text = name): string =>
  `${name === "" ? "''" : `'${name}'`}: {type: TXT, value: '${text}'}\n`;

describe("a zone", () => {
  test("is a file by its name, internationalised or not", () => {
    const { zones, notes } = readFiles({
      "config/x.test.yaml": "",
      "config/bücher.test.yaml": "",
      "config/xn--strae-oqa.test.yaml": "",
    });
    expect(zones.map(({ origin }) => origin).toSorted()).toEqual([
      "x.test",
      "xn--bcher-kva.test",
      "xn--strae-oqa.test",
    ]);
    expect(notes).toEqual([]);
  });

  test("is none by another name, and that is said", () => {
    const { zones, notes } = readFiles({ "config/production.yaml": "zones: {}\n", "config/$x.test.yaml": "" });
    expect(zones).toEqual([]);
    expect(problemLines(notes).toSorted()).toEqual(
      ["config/$x.test.yaml", "config/production.yaml"].map(
        (file) =>
          `${file}:1:1: this file was not read: octoDNS names a zone's file like \`example.org.yaml\`, or its folder like \`example.org./\``,
      ),
    );
  });

  test("is all YAML files of its folder, whichever of them the pattern names", () => {
    const files = {
      "config/x.test./$x.test.yaml": txt("") + txt("*"),
      "config/x.test./.yaml": txt("dot"),
      "config/x.test./www.yaml": txt("www"),
      "config/x.test./other.yaml": txt("a") + txt("b"),
      "config/x.test./read.me": "no",
    };
    for (const pattern of ["config/**/*.yaml", "config/x.test./www.yaml"]) {
      expect(
        recordsIn(readFiles(files, {}, pattern))
          .map((record) => record.split(" ")[0])
          .toSorted(),
      ).toEqual(["*.x.test", "a.x.test", "b.x.test", "dot.x.test", "www.x.test", "x.test"]);
    }
  });

  test("has its folder under another extension, if the policy says so", () => {
    const { zones } = readFiles({ "config/x.test.tst/a.yaml": txt("a") }, { splitExtension: ".tst" });
    expect(zones).toMatchObject([{ origin: "x.test", records: [{ rr: { name: "a.x.test" } }] }]);
  });

  test("may be a file and a folder", () => {
    expect(recordsIn(readFiles({ "config/x.test.yaml": txt("a"), "config/x.test./b.yaml": txt("b") }))).toHaveLength(2);
  });

  test("has the records of the shared file, as each has", () => {
    const files = {
      "config/x.test.yaml": txt("a"),
      "config/y.test./b.yaml": txt("b"),
      "config/shared.yaml": txt("", "s"),
    };
    const reading = readFiles(files, { sharedFilename: "shared.yaml" });
    expect(recordsIn(reading).toSorted()).toEqual([
      'a.x.test 3600 TXT "a"',
      'b.y.test 3600 TXT "b"',
      'x.test 3600 TXT "s"',
      'y.test 3600 TXT "s"',
    ]);
    expect(reading.notes).toEqual([]);
  });

  test("in two folders is two zones", () => {
    expect(
      readFiles({ "config/a/x.test.yaml": "", "config/b/x.test.yaml": "" }).zones.map(({ origin }) => origin),
    ).toEqual(["x.test", "x.test"]);
  });

  test("in two spellings is a problem", () => {
    expect(
      problemLines(readFiles({ "config/bücher.test.yaml": "", "config/xn--bcher-kva.test.yaml": "" }).problems),
    ).toEqual([
      expect.stringMatching(/a second file of the zone xn--bcher-kva\.test: octoDNS takes its name in one spelling$/),
    ]);
  });

  test("has a record in one of its files only", () => {
    expect(
      problemLines(readFiles({ "config/x.test./a.yaml": txt("a"), "config/x.test./b.yaml": txt("a") }).problems),
    ).toEqual([
      "config/x.test./b.yaml:1:6: the TXT record of a.x.test is here already (config/x.test./a.yaml:1); octoDNS takes one, with all its `values`",
    ]);
  });

  test("cannot be read without its shared file", () => {
    expect(thrownLines(() => readFiles({ "config/x.test.yaml": "" }, { sharedFilename: "gone.yaml" }))).toEqual([
      "config/gone.yaml does not exist",
    ]);
  });
});

test("what is declared and what is open counts among the records that a run may read", () => {
  const root = folderOf({
    "config/x.test.yaml": "a: {type: A, values: [192.0.2.1, 192.0.2.2]}\nb: {type: ALIAS, value: c.}\n",
  });
  const read = (records: number): readonly string[] =>
    thrownLines(() =>
      readFolder(root, {}, undefined, new AllowedFiles(root, undefined, { files: 10, octets: 1000, records })),
    );
  expect(read(4)).toEqual([]);
  expect(read(3)).toHaveLength(1);
});

describe("!include", () => {
  const zone = (yaml: string, files: Record<string, string> = {}) =>
    readFiles(
      {
        "config/x.test.yaml": yaml,
        ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`config/parts/${file}`, text])),
      },
      {},
      "config/*.yaml",
    );

  test("takes the whole of a file: records, values, a value", () => {
    const reading = zone(
      "'': !include parts/apex.yaml\na:\n  type: TXT\n  values: !include parts/values.yaml\nb:\n  type: TXT\n  value: !include parts/value.yaml\n",
      {
        "apex.yaml": "---\n- type: TXT\n  value: apex\n",
        "values.yaml": "- one\n- two\n",
        "value.yaml": "three\n",
      },
    );
    expect(recordsIn(reading)).toEqual([
      'x.test 3600 TXT "apex"',
      'a.x.test 3600 TXT "one"',
      'a.x.test 3600 TXT "two"',
      'b.x.test 3600 TXT "three"',
    ]);
    expect(
      reading.zones[0]?.records.map(({ location: { file, line, column } }) => `${file}:${line}:${column}`),
    ).toEqual([
      "config/parts/apex.yaml:3:10",
      "config/parts/values.yaml:1:3",
      "config/parts/values.yaml:2:3",
      "config/parts/value.yaml:1:1",
    ]);
  });

  test("merges maps, of which the last wins, and joins lists", () => {
    const reading = zone(
      "a: !include [parts/one.yaml, parts/two.yaml]\nb:\n  type: TXT\n  values: !include\n  - parts/list.yaml\n  - parts/list.yaml\n",
      {
        "one.yaml": "type: TXT\nvalue: one\nttl: 60\n",
        "two.yaml": "value: two\n",
        "list.yaml": "- x\n",
      },
    );
    expect(recordsIn(reading)).toEqual(['a.x.test 60 TXT "two"', 'b.x.test 3600 TXT "x"', 'b.x.test 3600 TXT "x"']);
  });

  test("may be a merge key's, and an anchor's", () => {
    expect(
      recordsIn(
        zone("<<: !include parts/all.yaml\na: &a !include parts/own.yaml\nc: *a\n", {
          "all.yaml": txt("a", "theirs") + txt("b"),
          "own.yaml": "type: TXT\nvalue: own\n",
        }),
      ),
    ).toEqual(['a.x.test 3600 TXT "own"', 'c.x.test 3600 TXT "own"', 'b.x.test 3600 TXT "b"']);
  });

  test("of a map takes its own keys before those of its merge keys, of which the last wins", () => {
    const parts = {
      "own.yaml": "<<: {type: TXT, value: merged}\nvalue: own\n",
      "last.yaml": "type: TXT\n<<: {value: first}\n<<: {value: last}\n",
    };
    expect(recordsIn(zone("a: !include parts/own.yaml\nb: !include parts/last.yaml\n", parts))).toEqual([
      'a.x.test 3600 TXT "own"',
      'b.x.test 3600 TXT "last"',
    ]);
  });

  test("is relative to the file it stands in", () => {
    expect(
      recordsIn(
        zone("a: !include parts/one.yaml\n", {
          "one.yaml": "!include deep/two.yaml\n",
          "deep/two.yaml": "type: TXT\nvalue: !include ../three.yaml\n",
          "three.yaml": "t\n",
        }),
      ),
    ).toEqual(['a.x.test 3600 TXT "t"']);
  });

  const bad: [claim: string, yaml: string, files: Record<string, string>, problem: string][] = [
    ["of a file that is not there", "a: !include gone.yaml\n", {}, "1:13: config/gone.yaml does not exist"],
    [
      "of a file outside of the repository",
      "a: !include ../../x.yaml\n",
      {},
      "1:13: ../x.yaml is outside of the repository",
    ],
    [
      "in a circle",
      "a: !include parts/one.yaml\n",
      { "one.yaml": "!include two.yaml\n", "two.yaml": "!include one.yaml\n" },
      "config/parts/two.yaml:1:10: `config/parts/one.yaml` includes itself",
    ],
    [
      "of maps and lists together",
      "a: !include [parts/map.yaml, parts/list.yaml]\n",
      { "map.yaml": "a: b\n", "list.yaml": "- a\n" },
      "1:13: files included together must all be maps, or all lists",
    ],
    [
      "of a map where a name is wanted",
      "a: !include {a: b}\n",
      {},
      "1:13: `!include` takes the name of a file, or a list of names",
    ],
    ["of no name", "a: !include\n", {}, "1:12: `!include` takes the name of a file, or a list of names"],
    ["of nothing", "a: !include []\n", {}, "1:13: a record is a map with `type` and `value` or `values`"],
    [
      "of a map with a key twice",
      "a: !include parts/twice.yaml\n",
      { "twice.yaml": "type: TXT\nvalue: first\nvalue: last\n" },
      "config/parts/twice.yaml:3:1: the key `value` is here twice; octoDNS takes the last: keep one",
    ],
    [
      "of a broken file",
      "a: !include parts/broken.yaml\n",
      { "broken.yaml": "a: [\n" },
      "config/parts/broken.yaml:2:1: invalid YAML: the closing `]` is missing",
    ],
  ];
  test.each(bad)("%s is a problem", (_claim, yaml, files, problem) => {
    expect(problemLines(zone(yaml, files).problems)).toEqual([expect.stringContaining(problem)]);
  });

  test("of files within files ends", () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.yaml`, `!include ${i + 1}.yaml\n`]));
    expect(problemLines(zone("a: !include parts/0.yaml\n", files).problems)).toEqual([
      "config/parts/7.yaml:1:10: files are included more than 8 deep",
    ]);
  });

  test("of one file over and over is bounded", () => {
    const many = `[${Array.from({ length: 2000 }, () => "parts/list.yaml").join(", ")}]`;
    expect(
      problemLines(zone(`a: {type: TXT, values: !include ${many}}\n`, { "list.yaml": "- x\n".repeat(1000) }).problems),
    ).toEqual(["1:33: the merge keys and includes of this zone come to more than 1000000 entries"]);
  });
});

test("a file that is named like a part of a zone is the zone it is named like, and that is said", () => {
  const { zones, notes } = readFiles({
    "config/x.test.yaml": "a: {type: A, value: 192.0.2.1}\n",
    "config/x.test._0_base.yaml": "b: {type: A, value: 192.0.2.1}\n",
  });
  expect(zones.map(({ origin }) => origin).toSorted()).toEqual(["x.test", "x.test._0_base"]);
  expect(problemLines(notes)).toEqual([
    "config/x.test._0_base.yaml:1:1: by its name this file is the zone x.test._0_base, and no part of another: octoDNS reads parts of a zone from its folder, like `example.org./`",
  ]);
});
