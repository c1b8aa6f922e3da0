// The command line as a shell meets it: disks that are full, folders that cannot be written to, streams that are closed.
import { existsSync, readdirSync, statSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import { serveUdp } from "../support/dns-server.ts";
import { gitRepository } from "../support/git-repository.ts";
import { day, recordSample } from "../support/sample-run.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { bash } from "./shell.ts";

const POLICY = `version: 1
domains:
  - name: example.de
    mail: none
    records: |
      @ MX 0 .
      @ TXT "v=spf1 -all"
      _dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.org"
`;

let place: PolicyFolder;
beforeEach(() => void (place = policyFolder(POLICY)));

const CHECK = "mail-policy check --offline --now 2026-11-23 --format json";
/** A file may have 1 KiB from here on, as if the disk had no more. */
const FULL = "ulimit -f 1";
const TOO_LARGE = "it exceeds the file size limit";

describe("standard output that takes only a part", () => {
  test.each([CHECK, "mail-policy schema"])("fails %s", async (command) => {
    expect(await bash(place.folder, `${FULL}; ${command} >out.json`)).toEqual({
      code: 3,
      stdout: "",
      stderr: `mail-policy: cannot write to standard output: ${TOO_LARGE}\n`,
    });
    expect(statSync(place.path("out.json")).size).toBe(1024);
  });

  test.each([
    [">/dev/full", "no space is left on the device"],
    ["1<mail-policy.yml", "it is not open for writing"],
  ])("fails as %s too", async (stream, reason) => {
    expect(await bash(place.folder, `${CHECK} ${stream}`)).toEqual({
      code: 3,
      stdout: "",
      stderr: `mail-policy: cannot write to standard output: ${reason}\n`,
    });
  });

  test("is given all where it takes all, behind what is there", async () => {
    expect(
      await bash(place.folder, `echo first >out.json; ${CHECK} >>out.json; ${CHECK} | cmp - <(tail -n +2 out.json)`),
    ).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(place.read("out.json")).toMatch(/^first\n\{[^]*\}\n$/);
  });
});

test("a history is read from a branch", async () => {
  const repository = gitRepository();
  await recordSample(openHistoryFolder(repository.folder, null), { at: day(1) });
  repository.git("add", "latest.json", "log.jsonl");
  repository.git("commit", "-qm", "a run");
  repository.git("branch", "log");
  const shell = await bash(repository.folder, "mail-policy history --branch log");
  expect(shell).toMatchObject({ code: 0, stderr: "" });
  expect(shell.stdout).toContain("the first run");
});

describe("standard output that leads nowhere", () => {
  const LOST = "mail-policy: standard output is closed or discarded: the printed text is lost\n";

  test("is reported as lost where it was closed", async () => {
    expect(await bash(place.folder, `${CHECK} >&-`)).toEqual({ code: 0, stdout: "", stderr: LOST });
    expect(await bash(place.folder, "mail-policy schema >&-")).toEqual({ code: 0, stdout: "", stderr: LOST });
  });

  test("is not an error where the report is in files, or where the reader stops early", async () => {
    expect(await bash(place.folder, `${CHECK} --output out >&-; ${CHECK} >/dev/null; ${CHECK} | true`)).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    expect(existsSync(place.path("out/report.json"))).toBe(true);
  });

  test("does not break a run whose standard error is closed too", async () => {
    expect(await bash(place.folder, `${CHECK} --save saved.json >&- 2>&-`)).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    expect(existsSync(place.path("saved.json"))).toBe(true);
  });
});

describe("files that take only a part", () => {
  test("leave what was there, each is named, and the report is printed all the same", async () => {
    place.write("out/report.json", "old");
    const { code, stdout, stderr } = await bash(place.folder, `${FULL}; ${CHECK} --output out`);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: ["report.json", "report.md", "report.sarif", "index.html", "report.pdf", "report.oscal.json"]
        .map((file) => `mail-policy: cannot write out/${file}: ${TOO_LARGE}\n`)
        .join(""),
    });
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
    expect(place.read("out/report.json")).toBe("old");
    expect(readdirSync(place.path("out")).toSorted()).toEqual([
      "badge.json",
      "badge.svg",
      "report.json",
      "snapshot.json",
    ]); // the others are small enough
  });
});

describe("diff", () => {
  test("compares two runs that the command wrote, in each format", async () => {
    const lines = [
      `${CHECK} --output before >/dev/null`,
      `sed -i 's/p=reject/p=none/' mail-policy.yml`,
      `${CHECK} --fail-on never --output after >/dev/null`,
      `for format in text markdown html json; do mail-policy diff before after --format $format | head -n 1; done`,
      "mail-policy diff before after --exit-code >/dev/null",
    ];
    const { code, stdout, stderr } = await bash(place.folder, lines.join("\n"));
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toBe(
      "✗ Mail policy: 1 new failure in example.de\n### ❌ Mail policy: 1 new failure in example.de\n<!doctype html>\n{\n",
    );
  });
});

describe("a repository that is not trusted", () => {
  test("sends no file where its links lead", async () => {
    place.write("outside/report.json", "outside");
    const lines = [
      "mkdir repository",
      "mv mail-policy.yml repository",
      "cd repository",
      "git init -q . && git add .",
      "ln -s ../outside out",
      "ln -s ../outside/report.json saved.json",
      `${CHECK} --untrusted --output out --save saved.json >/dev/null`,
    ];
    const { code, stderr } = await bash(place.folder, lines.join("\n"));
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/^mail-policy: cannot write to out: a link leads out of .*repository\n$/),
    });
    expect(place.read("outside/report.json")).toBe("outside");
    expect(JSON.parse(place.read("repository/saved.json"))).toMatchObject({ offline: true });
    expect(readdirSync(place.path("outside"))).toEqual(["report.json"]);
  });

  test("sends no measurements there either", async () => {
    place.write("mail-policy.yml", "version: 1\ndomains: [example.de]\n");
    place.write("outside/evidence.json", "outside");
    const silent = await serveUdp(() => null);
    const probe = `mail-policy probe --untrusted --resolver ${silent.url} --deadline 1s --output`;
    const lines = [
      "mkdir repository",
      "mv mail-policy.yml repository",
      "cd repository",
      "git init -q . && git add .",
      "ln -s ../outside out",
      "ln -s ../outside/evidence.json e.json",
      `${probe} e.json >/dev/null && ${probe} out/evidence.json`,
    ];
    const { code, stderr } = await bash(place.folder, lines.join("\n"));
    await silent.close();
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(
        /^mail-policy: cannot write \S*out\/evidence\.json: a link leads out of .*repository\n$/,
      ),
    });
    expect(place.read("outside/evidence.json")).toBe("outside");
    expect(JSON.parse(place.read("repository/e.json"))).toMatchObject({ smtp: {} });
  });
});
