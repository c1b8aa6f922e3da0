// The command line as a shell meets it: files, pipes, terminals, and what a hostile operator would have it print.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import snapshotSchema from "../../schema/snapshot.schema.json" with { type: "json" };
import { BUNDLES, check, reportIn, troublesOf } from "./bundles.ts";
import { world } from "./world.ts";
import { folderOf } from "../support/temporary-folder.ts";

const POLICY = `version: 1
defaults: { dkim: { selectors: [sel, ed] } }
domains:
  - signed.test
  - unsigned.test
  - expired.test
  - missing.sts.test
  - { name: parked.test, mail: none }
`;
const HOSTILE = `version: 1
defaults: { dkim: { selectors: [sel] } }
domains: [hostile.test, loop.hostile.test, bomb.hostile.test, many.hostile.test, huge.hostile.test]
`;
const LIVE = ["--resolver", world.validating.udp, "--allow-private-network"];

let folder: string;
beforeAll(() => void (folder = folderOf({ "mail-policy.yml": POLICY, "hostile.yml": HOSTILE })));

/** The faults that a schema finds in a file's JSON. */
function faultsIn(file: string, schema: object): unknown {
  const validate = new Ajv2020({ strict: false, discriminator: true }).compile(schema);
  return validate(JSON.parse(readFileSync(join(folder, file), "utf8"))) ? [] : validate.errors;
}

/** Runs a line of bash, in which `$CLI check` is the bundle with the servers of the world. */
function shell(line: string, env: Record<string, string> = {}): Promise<string> {
  const { PATH = "", NODE_EXTRA_CA_CERTS = "" } = process.env;
  const CLI = `${process.execPath} ${BUNDLES.cli}`;
  const child = spawn("bash", ["-c", line], {
    cwd: folder,
    env: { PATH, NODE_EXTRA_CA_CERTS, TERM: "xterm", CLI, LIVE: LIVE.join(" "), ...env },
    timeout: 20_000,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (printed += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (printed += text));
  return new Promise((resolve) => child.on("close", () => resolve(printed)));
}

describe("--output", () => {
  beforeAll(async () => {
    const exit = await check(folder, ...LIVE, "--output", "new/out", "--format", "json", "--save", "saved.json");
    expect(exit).toMatchObject({
      code: 1,
      stderr: "",
      stdout: readFileSync(join(folder, "new/out/report.json"), "utf8"),
    });
  });

  test("writes every format, and the snapshot that --save writes", () => {
    expect(readdirSync(join(folder, "new/out")).toSorted()).toEqual([
      "badge.json",
      "badge.svg",
      "index.html",
      "report.json",
      "report.md",
      "report.oscal.json",
      "report.pdf",
      "report.sarif",
      "snapshot.json",
    ]);
    expect(readFileSync(join(folder, "new/out/snapshot.json"), "utf8")).toBe(
      readFileSync(join(folder, "saved.json"), "utf8"),
    );
  });

  test("writes what the published schemas describe", () => {
    expect(faultsIn("new/out/report.json", reportSchema)).toEqual([]);
    expect(faultsIn("new/out/snapshot.json", snapshotSchema)).toEqual([]);
  });

  test("writes the Markdown that --format markdown prints", async () => {
    const { stdout } = await check(folder, "--replay", "saved.json", "--format", "markdown");
    expect(readFileSync(join(folder, "new/out/report.md"), "utf8")).toBe(stdout);
  });

  test("to a place that cannot be written is exit code 3, with the report printed all the same", async () => {
    const exit = await check(folder, "--replay", "saved.json", "--output", "mail-policy.yml");
    expect(exit).toMatchObject({ code: 3, stdout: expect.stringContaining("missing.sts.test") });
    expect(exit.stderr).toMatch(/^mail-policy: cannot write to mail-policy\.yml: [^\n]+\n$/); // once, and no stack
  });
});

describe("standard output", () => {
  test("holds the text and nothing else, without colour, when it is not a terminal", async () => {
    const exit = await check(folder, ...LIVE);
    expect(exit).toMatchObject({ code: 1, stderr: "" });
    expect(exit.stdout).toMatch(/^mail-policy \d+\.\d+\.\d+, profile tr-03108, live view, /);
    expect(exit.stdout).toMatch(/\n✗ 2 failures in .+; gate failed \(/);
    expect(exit.stdout).not.toContain("\u001b");
  });

  test.each([
    ["has colour in a terminal", {}, true],
    ["has none where NO_COLOR is set", { NO_COLOR: "1" }, false],
    ["has none in a dumb terminal", { TERM: "dumb" }, false],
  ])("%s", async (_, env, colour) => {
    const printed = await shell(`script -qec "$CLI check $LIVE" /dev/null </dev/null`, env);
    expect(printed).toContain("missing.sts.test");
    expect(/\u001b\[\d+m/.test(printed)).toBe(colour);
  });

  test.each(["text", "json", "markdown"])("may be closed early (%s)", async (format) => {
    const printed = await shell(
      `$CLI check $LIVE --format ${format} --config hostile.yml | head -n 1; echo "exit \${PIPESTATUS[0]}"`,
    );
    expect(printed).toMatch(/^[^\n]+\nexit 1\n$/);
  });
});

describe("--domain", () => {
  test("audits only what it names", async () => {
    const report = reportIn(
      await check(folder, ...LIVE, "--domain", "PARKED.test.", "--domain", "signed.test", "--format", "json"),
    );
    expect(troublesOf(report)).toEqual({ "parked.test": [], "signed.test": [] });
  });

  test("that the policy does not name is exit code 2", async () => {
    const exit = await check(folder, ...LIVE, "--domain", "nsec3.test");
    expect(exit).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("nsec3.test") });
  });
});

describe("a zone that its operator fills with hostile text, loops and bombs", () => {
  test("ends, and what it says is shown, not obeyed", async () => {
    const exit = await check(folder, ...LIVE, "--config", "hostile.yml", "--save", "hostile.json");
    expect(exit).toMatchObject({ code: 1, stderr: "" });
    expect(exit.stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(exit.stdout).not.toMatch(/^\s*::|##\[/m); // what the Actions runner obeys
    expect(exit.stdout).toContain("p=\\x1b]0;owned\\x07<img src=x onerror=alert(1)>");
  });

  test("puts no markup into Markdown", async () => {
    const { stdout } = await check(
      folder,
      "--replay",
      "hostile.json",
      "--config",
      "hostile.yml",
      "--format",
      "markdown",
    );
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    const tags = new Set([...stdout.matchAll(/<\/?([a-z!][a-z-]*)/gi)].map(([, tag]) => tag));
    expect([...tags].toSorted()).toEqual(["code", "details", "sub", "summary", "wbr"]);
    const prose = stdout
      .replace(/^(`{3,})[^]*?^\1$/gm, "") // blocks of code
      .replace(/^<summary>.*$/gm, "") // HTML, in which Markdown means nothing
      .replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, ""); // code
    const withoutLinks = prose.replaceAll(/\]\(https:\/\/github\.com\/mail-policy\/[^\s()]+\)/g, "]"); // to our documentation
    expect(withoutLinks).not.toMatch(/\]\(|@everyone|onerror/);
  });

  test("gives a report that its schema describes", async () => {
    await check(folder, "--replay", "hostile.json", "--config", "hostile.yml", "--output", "hostile");
    expect(faultsIn("hostile/report.json", reportSchema)).toEqual([]);
    expect(faultsIn("hostile/snapshot.json", snapshotSchema)).toEqual([]);
  });

  test("gets verdicts where it can be seen, and unknown where not", async () => {
    const troubles = troublesOf(
      reportIn(await check(folder, "--replay", "hostile.json", "--config", "hostile.yml", "--format", "json")),
    );
    const about = (domain: string, standard: string): string[] =>
      (troubles[domain] ?? []).filter((line) => line.includes(` ${standard}/`));
    expect(about("bomb.hostile.test", "spf")).toEqual(
      expect.arrayContaining(["fail spf/lookup-limit bomb.hostile.test", "fail spf/include-valid bomb.hostile.test"]),
    );
    expect(about("loop.hostile.test", "spf").filter((line) => !line.startsWith("unknown"))).toEqual([]);
    expect(about("loop.hostile.test", "dmarc").filter((line) => !line.startsWith("unknown"))).toEqual([]);
    expect(about("many.hostile.test", "mx")).toEqual(["fail mx/target h100.many.hostile.test"]);
    expect(about("huge.hostile.test", "spf")).toEqual(["fail spf/present huge.hostile.test"]);
    expect(about("hostile.test", "dkim")).toEqual(["fail dkim/syntax sel._domainkey.hostile.test"]);
  });
});
