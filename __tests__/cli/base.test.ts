// `--base` on the command line, in a real git repository, offline.
import { beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../src/cli/main.ts";
import type { Report } from "../../src/run-report.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";

const POLICY = "version: 1\nzones: [{ bind: dns/*.zone }]\ndomains:\n  - name: example.de\n    mail: none\n";
const zone = (spf: string): string =>
  `$ORIGIN example.de.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.net.\n@ MX 0 .\n@ TXT "v=spf1 ${spf}"\n_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.de"\n`;

let repository: TestRepository;
beforeEach(() => {
  repository = gitRepository();
  repository.write({ "mail-policy.yml": POLICY, "dns/example.de.zone": zone("-all") });
  repository.commit();
});

interface Run {
  code: number;
  out: string;
  err: string;
}

async function run(...words: string[]): Promise<Run> {
  const printed = { out: "", err: "" };
  const stream = (key: keyof typeof printed) =>
    ({ write: (text: string) => (printed[key] += text) }) as unknown as NodeJS.WriteStream;
  const all = [
    "check",
    ...(words.includes("--config") ? [] : ["--config", repository.path("mail-policy.yml")]),
    "--offline",
    "--now",
    "2026-11-23",
    ...words,
  ];
  const code = await main({
    args: all,
    env: {},
    cwd: repository.folder,
    stdout: stream("out"),
    stderr: stream("err"),
  });
  return { code, ...printed };
}

const reportOf = async (...words: string[]): Promise<Report> =>
  JSON.parse((await run("--format", "json", ...words)).out) as Report;
const changed = (report: Report): string[] =>
  report.domains.flatMap(({ findings }) =>
    findings
      .filter(({ change }) => change !== null)
      .map(({ change, check, location }) => `${change} ${check} ${location.file}:${location.line}`),
  );

describe("--base", () => {
  test("breaks the build for a failure that the branch brings, at its line, and not for one that the base has", async () => {
    repository.write({ "dns/example.de.zone": zone("+all") });
    expect((await run("--base", "main")).code).toBe(1);
    expect(changed(await reportOf("--base", "main"))).toEqual(["new parked/spf dns/example.de.zone:6"]);
    repository.commit();
    expect((await run("--base", "main")).code).toBe(0);
    expect(changed(await reportOf("--base", "HEAD~1"))).toEqual(["new parked/spf dns/example.de.zone:6"]);
    expect((await run()).code).toBe(1);
  });

  test("touches neither the files at hand nor git's own", async () => {
    repository.write({ "dns/example.de.zone": zone("+all"), "dns/new.txt": "x" });
    const before = [
      repository.git("status", "--porcelain"),
      repository.git("for-each-ref"),
      repository.git("rev-parse", "HEAD"),
    ];
    await run("--base", "main");
    expect([
      repository.git("status", "--porcelain"),
      repository.git("for-each-ref"),
      repository.git("rev-parse", "HEAD"),
    ]).toEqual(before);
  });

  test("lists what weakens the policy, which breaks no build", async () => {
    repository.write({
      "mail-policy.yml": `${POLICY}    levels: { parked/rua: off }\n    reasons: { parked/rua: later }\n`,
    });
    const { code, out } = await run("--base", "main");
    expect(code).toBe(0);
    expect(out).toContain(
      "This change also weakens the policy:\n  example.de: parked/rua has the level off instead of should (",
    );
    expect((await run("--base", "main", "--format", "markdown")).out).toMatch(
      /\*\*This change also weakens the policy:\*\*\n\n- .*parked\/rua has the level off instead of should/,
    );
    expect((await reportOf("--base", "main")).weakenings).toHaveLength(1);
    expect((await reportOf()).weakenings).toBeNull();
  });

  test("compares a policy in a folder of its own", async () => {
    repository.git("mv", "mail-policy.yml", "dns/mail-policy.yml");
    repository.write({ "dns/mail-policy.yml": POLICY.replace("dns/*.zone", "./*.zone") });
    repository.commit();
    repository.write({ "dns/example.de.zone": zone("+all") });
    expect(
      changed(await reportOf("--config", repository.path("dns/mail-policy.yml"), "--base", "main")).map((line) =>
        line.replace(/:.*/, ""),
      ),
    ).toEqual(["new parked/spf dns/example.de.zone"]);
  });

  test("without a policy yet lets every failure pass as known, which the report says", async () => {
    repository.git("rm", "-q", "mail-policy.yml");
    repository.commit();
    repository.write({ "mail-policy.yml": POLICY, "dns/example.de.zone": zone("+all") });
    const report = await reportOf("--base", "main");
    expect(report).toMatchObject({ weakenings: null, gate: { baseline: "first-policy", passed: true } });
    expect(changed(report)).toEqual(["unchanged parked/spf dns/example.de.zone:6"]);
    const { code, out } = await run("--base", "main");
    expect(code).toBe(0);
    expect(out).toMatch(/main has no policy file, so 1 failure counts as known\./);
  });

  test("left out makes every failure count, which the last lines say", async () => {
    repository.write({ "dns/example.de.zone": zone("+all") });
    const { code, out } = await run();
    expect(code).toBe(1);
    expect(out.replace(/\n */g, " ")).toMatch(
      /1 failure in example\.de; gate failed \(regression mode; no baseline, so every failure counts\) .*there is nothing to compare with, so every failure counts\. With `--base origin\/main`, only failures that this branch adds count\. The checks cover/,
    );
  });

  test.each([
    ["none", "git knows no such commit here"],
    ["HEAD:mail-policy.yml", "git knows no such commit here"],
    ["=--all", "use a commit as git names it"],
  ])("%s is a usage error", async (ref, part) => {
    const { code, out, err } = await run(...(ref.startsWith("=") ? [`--base${ref}`] : ["--base", ref]));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(part);
  });
});
