// How much of a zone's files is read, to the octet and the entry.
import { truncateSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { ZoneFiles } from "../../../src/zones/octodns/load.ts";
import type { YamlFault } from "../../../src/zones/octodns/yaml-tree.ts";
import { locationOf } from "../../../src/zones/octodns/yaml-tree.ts";
import { Repository } from "../../../src/zones/repository/repository.ts";
import { sayText, thrownLines } from "../../support/in-english.ts";
import { folderOf, temporaryFolder } from "../../support/temporary-folder.ts";
import { problemLines, readFolder } from "./zone-files.ts";

/** The keys that are read, and `line:column: problem` of each fault. */
function readEntries(text: string, files: Record<string, string> = {}): string[] {
  const faults: YamlFault[] = [];
  const loader = new ZoneFiles(new Repository(folderOf(files)), (fault) => faults.push(fault));
  const keys = [...loader.readEntries("x.test.yaml", text)].map(({ key }) => key.text);
  return [
    ...keys,
    ...faults.map(({ at, problem }) => `${locationOf(at).line}:${locationOf(at).column}: ${sayText(problem)}`),
  ];
}

/** A record in a file of so many octets. */
const recordOf = (octets: number): string => `#${"x".repeat(octets - 19)}\ntype: T\nvalue: t\n`;
const MEBIBYTE = 2 ** 20;

test("a file has 64 MiB at most", () => {
  const { folder, path, write } = temporaryFolder();
  const readOctets = (octets: number): readonly string[] => {
    write("config/x.test.yaml", "");
    truncateSync(path("config/x.test.yaml"), octets);
    return thrownLines(() => {
      const { problems } = readFolder(folder);
      expect(problemLines(problems)).toEqual([expect.stringContaining("the character U+0000")]);
    });
  };
  expect(readOctets(64 * MEBIBYTE)).toEqual([]);
  expect(readOctets(64 * MEBIBYTE + 1)).toEqual([expect.stringContaining("config/x.test.yaml is larger than 64 MiB")]);
});

describe("what is kept until a zone is read", () => {
  const TOO_MUCH = "what this zone includes and anchors is larger than 4 MiB together";

  test("is 4 MiB at most of included files, each counted once, and of anchors", () => {
    const files = { "all.yaml": recordOf(4 * MEBIBYTE) };
    expect(readEntries("a: !include all.yaml\nb: !include all.yaml\nc: &c d\n", files)).toEqual([
      "a",
      "b",
      `3:7: ${TOO_MUCH}`,
    ]);
  });

  test("is counted in files and anchors alike", () => {
    const files = { "most.yaml": recordOf(4 * MEBIBYTE - 3), "one.yaml": "x" };
    expect(readEntries("a: !include most.yaml\nb: &b def\nc: !include one.yaml\n", files)).toEqual([
      "a",
      "b",
      `3:13: ${TOO_MUCH}`,
    ]);
  });

  test("is no file that is larger by itself", () => {
    const files = { "all.yaml": recordOf(4 * MEBIBYTE + 1) };
    expect(readEntries("a: !include all.yaml\n", files)).toEqual([
      expect.stringContaining("all.yaml is larger than 4 MiB"),
    ]);
  });
});

test("a zone has a million copies at most of lists, of maps, and by merge keys", () => {
  const files = { "list.yaml": "- x\n".repeat(1000), "map.yaml": "a: b\n" };
  const million = Array.from({ length: 1000 }, () => "list.yaml").join(", ");
  const TOO_MANY = "the merge keys and includes of this zone come to more than 1000000 entries";
  const entries = [
    `a: !include [${million}]`,
    "b: !include [map.yaml, map.yaml]",
    "c: !include [list.yaml, list.yaml]",
    "d: {<<: {}}",
  ];
  expect(readEntries(`${entries.join("\n")}\n`, files)).toEqual([
    "a",
    `2:13: ${TOO_MANY}`,
    `3:13: ${TOO_MANY}`,
    `4:9: ${TOO_MANY}`,
  ]);
});

test("what a repository throws is no fault of a file", () => {
  class BrokenRepository extends Repository {
    override read(): never {
      throw new Error("broken");
    }
  }
  const loader = new ZoneFiles(new BrokenRepository("."), () => undefined);
  expect(() => [...loader.readEntries("x.test.yaml", "a: !include b.yaml\n")]).toThrow("broken");
});
