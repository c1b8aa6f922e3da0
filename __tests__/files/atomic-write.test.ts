// Files as they are put in place, on a disk with the links that a hostile repository may hold.
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import {
  createFolder,
  writeFileAtomically,
  createFileAtomically,
  describeFileError,
} from "../../src/files/atomic-write.ts";
import {
  CAN_LINK,
  CAN_REPLACE_OPEN_FILES,
  FULL_DEVICES,
  HAS_FIFOS,
  HAS_PERMISSIONS,
  makeFifo,
  testWhere,
} from "../support/capabilities.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { sayText } from "../support/in-english.ts";

/** `repository` is a checkout; beside it is a folder that it must not reach. */
let place: PolicyFolder;
let repository: string;
beforeEach(() => {
  place = policyFolder();
  repository = place.path("repository");
  mkdirSync(repository);
  place.write("outside/report.json", "outside");
});

const link = (to: string, name: string): void => symlinkSync(to, join(repository, name));

function problemOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return sayText(describeFileError(error));
  }
}

const testLinks = testWhere(CAN_LINK);

describe("a file", () => {
  testWhere(CAN_REPLACE_OPEN_FILES)("takes the place of the older one at once: who reads that reads all of it", () => {
    place.write("report.json", "old and longer");
    const reader = openSync(place.path("report.json"), "r");
    writeFileAtomically(place.path("report.json"), "new", null);
    expect(readFileSync(reader, "utf8")).toBe("old and longer");
    closeSync(reader);
    expect(place.read("report.json")).toBe("new");
  });

  test("in parts is not there before the last of them", () => {
    const seen: boolean[] = [];
    const parts = function* (): Generator<string> {
      for (const part of ["a".repeat(300_000), "ü", "b".repeat(300_000)]) {
        seen.push(existsSync(place.path("report.json")));
        yield part;
      }
    };
    writeFileAtomically(place.path("report.json"), parts(), null);
    expect(seen).toEqual([false, false, false]);
    expect(place.read("report.json")).toBe(`${"a".repeat(300_000)}ü${"b".repeat(300_000)}`);
  });

  test("in parts that end in an error leaves nothing", () => {
    const parts = function* (): Generator<string> {
      yield "a".repeat(300_000);
      throw new Error("no more");
    };
    expect(problemOf(() => writeFileAtomically(place.path("report.json"), parts(), null))).toBe("no more");
    expect(readdirSync(place.folder)).toEqual(["mail-policy.yml", "outside", "repository"]);
  });

  testWhere(HAS_PERMISSIONS).each(["600", "440", "666"])(
    "can be read by those who could read the older one (mode %s)",
    (octal) => {
      const mode = Number.parseInt(octal, 8);
      place.write("report.json", "old");
      chmodSync(place.path("report.json"), mode);
      writeFileAtomically(place.path("report.json"), "new", null);
      expect(statSync(place.path("report.json")).mode & 0o7777).toBe(mode);
      expect(place.read("report.json")).toBe("new");
    },
  );

  testWhere(HAS_PERMISSIONS && CAN_LINK)("is as open as the umask lets it be where there was none, or a link", () => {
    link("../outside/report.json", "link");
    chmodSync(place.path("outside/report.json"), 0o600);
    const umask = process.umask(0o027);
    for (const name of ["new", "link"]) writeFileAtomically(join(repository, name), "text", null);
    process.umask(umask);
    expect(["new", "link"].map((name) => statSync(join(repository, name)).mode & 0o7777)).toEqual([0o640, 0o640]);
  });

  test("leaves nothing behind where it cannot take its place", () => {
    mkdirSync(join(repository, "report.json"));
    expect(problemOf(() => writeFileAtomically(join(repository, "report.json"), "text", null))).toBe("it is a folder");
    expect(readdirSync(repository)).toEqual(["report.json"]);
  });

  test("may have the longest of names", () => {
    const name = "x".repeat(255);
    writeFileAtomically(join(repository, name), "text", null);
    expect(place.read(`repository/${name}`)).toBe("text");
    expect(problemOf(() => writeFileAtomically(join(repository, `${name}x`), "text", null))).toMatch(
      /its name is too long|Windows does not allow its name/,
    );
    expect(readdirSync(repository)).toEqual([name]);
  });

  testLinks.each([null, "repository"])(
    "takes the place of a link, and does not go where that leads (links are hostile in %j)",
    (hostile) => {
      link("../outside/report.json", "report.json");
      writeFileAtomically(join(repository, "report.json"), "text", hostile && repository);
      expect(place.read("repository/report.json")).toBe("text");
      expect(place.read("outside/report.json")).toBe("outside");
    },
  );

  test("takes the place of a hard link, and leaves its twin alone", () => {
    linkSync(place.path("outside/report.json"), join(repository, "twin"));
    writeFileAtomically(join(repository, "twin"), "text", repository);
    expect(place.read("outside/report.json")).toBe("outside");
  });

  testWhere(HAS_FIFOS)("may be a stream, which stays what it is", () => {
    makeFifo(place.path("pipe"));
    const reader = openSync(place.path("pipe"), constants.O_RDWR | constants.O_NONBLOCK);
    const names = [place.path("pipe"), `/dev/fd/${reader}`, `/proc/self/fd/${reader}`].filter((name) =>
      existsSync(name),
    );
    for (const stream of names) {
      writeFileAtomically(stream, "text", null);
      const heard = Buffer.alloc(8);
      expect(heard.toString("utf8", 0, readSync(reader, heard))).toBe("text");
    }
    closeSync(reader);
    writeFileAtomically("/dev/null", "text", null);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
    expect(statSync(place.path("pipe")).isFIFO()).toBe(true);
  });

  testWhere(FULL_DEVICES.length > 0)("that is full says so", () => {
    for (const device of FULL_DEVICES)
      expect(problemOf(() => writeFileAtomically(device, "text", null))).toBe("no space is left on the device");
  });

  test.each(["EBUSY", "ENOENT", "EPERM"])("that Windows keeps from being written (%s) may have its reasons", (code) => {
    const error = Object.assign(new Error(code), { code });
    expect(sayText(describeFileError(error, "win32"))).toMatch(
      /another program has it open$|Windows does not allow its name$/,
    );
    expect(sayText(describeFileError(error, "linux"))).not.toContain("Windows");
  });
});

describe("a new file", () => {
  test("is whole where there was none, and never takes the place of anything", () => {
    expect(createFileAtomically(join(repository, "policy.yml"), "first")).toBe(true);
    expect(createFileAtomically(join(repository, "policy.yml"), "second")).toBe(false);
    expect(readdirSync(repository)).toEqual(["policy.yml"]);
    expect(place.read("repository/policy.yml")).toBe("first");
  });

  testLinks("never takes the place of a link to nowhere", () => {
    link("nowhere", "link.yml");
    expect(createFileAtomically(join(repository, "link.yml"), "third")).toBe(false);
    expect(readdirSync(repository)).toEqual(["link.yml"]);
  });
});

describe("a folder", () => {
  test("is made with those above it, and stays where it exists", () => {
    createFolder(place.path("a/b/c"), null);
    writeFileAtomically(place.path("a/b/c/report.json"), "text", null);
    createFolder(place.path("a/b/c"), null);
    expect(place.read("a/b/c/report.json")).toBe("text");
  });

  test("is not made where a file is, or below one", () => {
    writeFileAtomically(place.path("file"), "text", null);
    for (const path of ["file", "file/below", "file/below/deep"])
      expect(problemOf(() => createFolder(place.path(path), null))).toBe("a file exists where a folder is needed");
    expect(place.read("file")).toBe("text");
  });

  // Node's recursive mkdir never ends there; without a /proc, only the system's own folder may not be written to
  testLinks("is not made where the system makes none, as in /proc", () => {
    expect(problemOf(() => createFolder("/proc/mail-policy/out", null))).toMatch(
      /^(?:its folder does not exist|permission denied|its file system is read-only)/,
    );
  });
});

describe("where links are hostile", () => {
  const LEAVES = /^a link leads out of .*repository$/;

  testLinks.each(["../outside", "./there/../../outside"])("a folder that is a link to %s is not written to", (to) => {
    mkdirSync(join(repository, "there"));
    link(to, "out");
    expect(problemOf(() => createFolder(join(repository, "out"), repository))).toMatch(LEAVES);
    expect(problemOf(() => writeFileAtomically(join(repository, "out/report.json"), "text", repository))).toMatch(
      LEAVES,
    );
    expect(place.read("outside/report.json")).toBe("outside");
  });

  testLinks("no folder is made where one of them leads", () => {
    link("../outside", "out");
    expect(problemOf(() => createFolder(join(repository, "out/deep/er"), repository))).toMatch(LEAVES);
    link("../elsewhere", "nowhere");
    expect(problemOf(() => createFolder(join(repository, "nowhere/deep"), repository))).toMatch(
      /^its folder does not exist/,
    );
    expect(readdirSync(place.folder).toSorted()).toEqual(["mail-policy.yml", "outside", "repository"]);
    expect(readdirSync(place.path("outside"))).toEqual(["report.json"]);
  });

  testLinks("one that stays inside is followed", () => {
    mkdirSync(join(repository, "reports"));
    link("reports", "out");
    createFolder(join(repository, "out/deep"), repository);
    writeFileAtomically(join(repository, "out/deep/report.json"), "text", repository);
    expect(place.read("repository/reports/deep/report.json")).toBe("text");
  });

  testLinks("a folder elsewhere is still the user's to name, and so is a repository by another name", () => {
    writeFileAtomically(place.path("outside/report.json"), "text", repository);
    expect(place.read("outside/report.json")).toBe("text");
    symlinkSync("repository", place.path("alias"));
    writeFileAtomically(place.path("alias/report.json"), "text", repository);
    expect(place.read("repository/report.json")).toBe("text");
    link("../outside", "out");
    expect(problemOf(() => writeFileAtomically(place.path("alias/out/report.json"), "text", repository))).toMatch(
      LEAVES,
    );
  });

  testLinks("one of them is not followed either where a link from elsewhere leads to it", () => {
    link("../outside", "out");
    mkdirSync(join(repository, "reports"));
    symlinkSync("repository/out", place.path("reports"));
    expect(problemOf(() => writeFileAtomically(place.path("reports/report.json"), "text", repository))).toMatch(LEAVES);
    expect(problemOf(() => createFolder(place.path("reports/deep"), repository))).toMatch(LEAVES);
    expect(readdirSync(place.path("outside"))).toEqual(["report.json"]);
    symlinkSync("repository/reports", place.path("good"));
    writeFileAtomically(place.path("good/report.json"), "text", repository);
    expect(place.read("repository/reports/report.json")).toBe("text");
  });

  testLinks("they are followed where no untrusted author put them", () => {
    link("../outside", "out");
    createFolder(join(repository, "out/deep"), null);
    writeFileAtomically(join(repository, "out/deep/report.json"), "text", null);
    expect(place.read("outside/deep/report.json")).toBe("text");
  });
});
