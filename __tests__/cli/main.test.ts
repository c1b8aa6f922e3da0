// The command line in this process, offline, with streams that remember.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import packageJson from "../../package.json" with { type: "json" };
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import { CHECKS } from "../../src/audit/checks.ts";
import { start } from "../../src/cli/start.ts";
import { UsageError } from "../../src/errors.ts";
import { renderFailureJson } from "../../src/report/failure-json.ts";
import { closedPort } from "../support/dns-server.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { checkWords, renderJson } from "../support/in-english.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { ENGLISH } from "../../src/report/language.ts";

const HEALTHY = `version: 1
domains:
  - name: example.de
    mail: none
    records: |
      @ MX 0 .
      @ TXT "v=spf1 -all"
      _dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.org"
`;
const FAILING = HEALTHY.replace("-all", "+all");

const PASSING = renderJson(
  sampleReport([sampleDomain("example.de", [sampleFinding("pass")])], { at: "2026-11-23T00:00:00.000Z" }),
);

let place: PolicyFolder;
beforeEach(() => void (place = policyFolder(HEALTHY)));

interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the command line; `terminal` says what both streams are. */
async function run(
  words: string[],
  { env = {}, terminal = {} }: { env?: Record<string, string>; terminal?: object } = {},
): Promise<Run> {
  const printed = { out: "", err: "" };
  const stream = (key: keyof typeof printed) =>
    ({ ...terminal, write: (text: string) => (printed[key] += text) }) as unknown as NodeJS.WriteStream;
  const code = await start({ args: words, env, cwd: place.folder, stdout: stream("out"), stderr: stream("err") });
  return { code, ...printed };
}

const check = (...words: string[]): Promise<Run> =>
  run(["check", "--config", place.config, "--offline", "--now", "2026-11-23", ...words]);

describe("mail-policy", () => {
  test.each([[["--help"]], [["-h"]], [["help"]]])("%j lists the commands", async (words) => {
    const { code, out, err } = await run(words);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("mail-policy check [options]  ");
    expect(out).not.toContain("--config FILE");
  });

  test.each([
    [["check", "--help"], "--config FILE"],
    [["check", "-h", "--nonsense"], "--config FILE"],
    [["explain", "--help"], "mail-policy explain [CHECK-ID]"],
  ])("%j prints the options of one command", async (words, part) => {
    const { code, out, err } = await run(words);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(part);
    expect(out).not.toContain("mail-policy probe [options]");
  });

  test("names every option of check in its help", async () => {
    const { out } = await run(["check", "--help"]);
    const options = [
      "config",
      "view",
      "resolver",
      "offline",
      "smtp",
      "smtp-evidence",
      "helo",
      "allow-private-network",
      "untrusted",
      "fail-on",
      "fail-on-unknown",
      "save",
      "replay",
      "format",
      "output",
      "domain",
      "now",
      "concurrency",
      "deadline",
      "smtp-deadline",
    ];
    expect(options.filter((option) => !out.includes(`--${option} `))).toEqual([]);
  });

  test.each([["--version"], ["-v"], ["--lang", "de", "--version"], ["--lang=de", "-v"]])(
    "%s %s says which",
    async (...words) => {
      expect(await run(words)).toEqual({ code: 0, out: `${packageJson.version}\n`, err: "" });
    },
  );

  test("schema prints the policy's schema", async () => {
    const { code, out } = await run(["schema"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: "object", properties: { domains: {} } });
  });

  test("schema included prints that of included files", async () => {
    const { code, out } = await run(["schema", "included"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: "object", title: "Included mail policy" });
  });

  test.each<[string[], string]>([
    [[], "no command given"],
    [["schema", "report"], "schema accepts only `included`"],
    [["chekc"], 'unknown command "chekc"; did you mean "check"?'],
    [["\u001b[2J"], "unknown command"],
    [["explain", "spf/all", "spf/open"], "explain takes at most one check id"],
    [["explain", "spf/lookup-limt"], 'did you mean "spf/lookup-limit"?\n'],
    [["explain", "nothing"], "List them with `mail-policy explain`."],
    [["explain", ""], "List them with `mail-policy explain`."],
    [["check", "--formt"], "unknown option --formt"],
  ])("%j is a usage error", async (words, part) => {
    const { code, out, err } = await run(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(part);
    expect(err).toContain("See mail-policy --help.");
    expect(err).not.toContain("\u001b");
  });

  test("explain lists each check once with its title, by section", async () => {
    const { code, out } = await run(["explain"]);
    expect(code).toBe(0);
    const ids = [...out.matchAll(/^ {2}(\S+) +\S/gm)].map(([, id]) => id);
    expect(ids.toSorted()).toEqual(CHECKS.map(({ id }) => id).toSorted());
    expect(out).toMatch(/^§3\.1 TLS 1\.2\+ for SMTP\n {2}mx\/present/);
  });

  test.each(["dmarc", "dmarc/"])("explain %s lists its checks", async (group) => {
    const { out } = await run(["explain", group]);
    expect(out).toMatch(/^ {2}dmarc\/policy +/m);
    expect(out).not.toMatch(/^ {2}(?!dmarc\/)/m);
  });

  test.each(CHECKS.map(({ id }) => id))("explain %s says what it claims, why, and how to fix it", async (id) => {
    const { code, out } = await run(["explain", id]);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe(`${id}: ${checkWords(id)?.title}`);
    expect(out).toMatch(/\nWhy\n {2}\S[^]*\nHow to fix\n {2}\S[^]*\nsection +§/);
  });
});

describe("check exits with", () => {
  test("0 where the gate passes", async () => {
    const { code, out, err } = await check();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("gate passed");
  });

  test("1 where it fails, and the report is there", async () => {
    place.write("mail-policy.yml", FAILING);
    const { code, out, err } = await check();
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("parked/spf");
  });

  test("0 under --fail-on never", async () => {
    place.write("mail-policy.yml", FAILING);
    expect((await check("--fail-on", "never")).code).toBe(0);
  });

  test("1 where an unknown must may break the build", async () => {
    place.write("mail-policy.yml", HEALTHY.replace(/ +_dmarc.*\n/, ""));
    expect((await check()).code).toBe(0);
    expect((await check("--fail-on-unknown")).code).toBe(1);
  });

  test("2 for a policy that is named as if it were in a file", async () => {
    const { code, out, err } = await run(["check", "--config", `${place.config}/x.yml`]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.replaceAll(place.config, "p")).toBe(
      "mail-policy: p/x.yml: the policy cannot be read: a file exists where its path needs a folder\nSee mail-policy --help.\n",
    );
  });

  test("2 for faults in the policy, each with its place", async () => {
    place.write("mail-policy.yml", "version: 1\ndomain:\n  - example.de\n");
    const { code, out, err } = await check();
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("\nmail-policy.yml:2:1: ");
  });

  test("2 for a fault in declared records, at its line, and reports what else it could judge", async () => {
    place.write("mail-policy.yml", HEALTHY.replace("MX 0 .", "MX x ."));
    const { code, out, err } = await check("--fail-on", "never");
    expect(code).toBe(2);
    expect(err).toBe(
      `mail-policy.yml:6:12: the preference of this MX record must be a number from 0 to 65535, not \`x\`\n`,
    );
    expect(out).toContain("1 error in mail-policy.yml; gate failed");
  });

  test("2 for a policy that is not there", async () => {
    expect(await run(["check", "--config", place.path("none.yml")])).toMatchObject({ code: 2, out: "" });
  });

  test("2 for a domain that the policy does not name", async () => {
    expect(await check("--domain", "example.net")).toMatchObject({ code: 2, out: "" });
  });

  test("2 for a zone file that is not there", async () => {
    place.write("mail-policy.yml", `${HEALTHY}zones: [{ bind: none.zone }]\n`);
    expect(await check()).toMatchObject({ code: 2, out: "", err: expect.stringContaining("none.zone") });
  });

  test("3 for a file that is not a snapshot, with hostile text in it made visible", async () => {
    place.write(
      "snapshot.json",
      JSON.stringify({
        version: 1,
        tool: { name: "mail-policy", version: "1" },
        at: "2026-11-23T12:00:00.000Z",
        offline: true,
        resolvers: [],
        dns: { "\u001b[2J\u202e": 1 },
        https: {},
      }),
    );
    const { code, err } = await run(["check", "--config", place.config, "--replay", place.path("snapshot.json")]);
    expect(code).toBe(3);
    expect(err).toContain("\\x1b[2J");
    expect(err).not.toMatch(/[\u001b\u202e]/);
  });

  test("3 where no resolver answers", async () => {
    const { code, out, err } = await run([
      "check",
      "--config",
      place.config,
      "--resolver",
      `udp://127.0.0.1:${await closedPort()}`,
    ]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("no resolver answers");
  });
});

describe("the report goes", () => {
  test("to standard output, in the format asked for", async () => {
    const json = JSON.parse((await check("--format", "json")).out) as object;
    expect(new Ajv2020({ strict: false }).compile(reportSchema)(json)).toBe(true);
    expect((await check("--format", "markdown")).out).toContain("example.de");
    expect((await check("--format", "text")).out).toBe((await check()).out);
  });

  test("to standard output where the policy has errors, if the format has a form for them", async () => {
    place.write("mail-policy.yml", HEALTHY.replace("mail:", "mial:"));
    const { code, out, err } = await check("--format", "codequality");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([{ severity: "blocker", location: { lines: { begin: 4 } } }]);
    expect(err).toMatch(/mial/);
    expect(await check("--format", "json")).toMatchObject({ code: 2, out: "" });
  });

  test("to standard output as octets, those of the file", async () => {
    const parts: Uint8Array[] = [];
    const stdout = { write: (part: Uint8Array) => parts.push(part) } as unknown as NodeJS.WriteStream;
    const args = ["check", "--config", place.config, "--offline", "--now", "2026-11-23"];
    const words = [...args, "--format", "pdf", "--output", place.path("out")];
    expect(await start({ args: words, env: {}, cwd: place.folder, stdout, stderr: stdout })).toBe(0);
    expect(Buffer.concat(parts).equals(readFileSync(place.path("out/report.pdf")))).toBe(true);
    expect(Buffer.concat(parts).toString("latin1")).toMatch(/^%PDF-1\.7\n/);
  });

  test("to a folder as files, which is made, and the snapshot replays to the same bytes", async () => {
    await check("--output", place.path("deep/out"));
    expect(readdirSync(place.path("deep/out")).toSorted()).toEqual([
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
    const again = await run([
      "check",
      "--config",
      place.config,
      "--replay",
      place.path("deep/out/snapshot.json"),
      "--format",
      "json",
    ]);
    expect(again.out).toBe(place.read("deep/out/report.json"));
  });

  test("to standard output and the folder though --save fails", async () => {
    const { code, out, err } = await check(
      "--save",
      place.path("no/such/folder/s.json"),
      "--output",
      place.path("out"),
    );
    expect(code).toBe(3);
    expect(out).toContain("gate passed");
    expect(err).toContain("cannot write");
    expect(existsSync(place.path("out/report.json"))).toBe(true);
  });

  test("to standard output though --output is not a folder, which is said once", async () => {
    const { code, out, err } = await check("--output", place.config);
    expect(code).toBe(3);
    expect(out).toContain("gate passed");
    expect(err.match(/cannot write/g)).toHaveLength(1);
    expect(err).toContain(`cannot write to ${place.config}: `);
    expect(place.read("mail-policy.yml")).toBe(HEALTHY);
  });

  test("to standard output and the snapshot is saved", async () => {
    expect((await check("--save", place.path("s.json"))).code).toBe(0);
    expect(JSON.parse(place.read("s.json"))).toMatchObject({
      version: 1,
      offline: true,
      at: "2026-11-23T00:00:00.000Z",
    });
  });
});

describe("in a terminal", () => {
  const words = (): string[] => ["check", "--config", place.config, "--offline"];
  const ESCAPE = "\u001b[";

  test.each<[string, boolean, Record<string, string>, object]>([
    ["there is colour", true, {}, { isTTY: true, columns: 80 }],
    ["NO_COLOR takes it away", false, { NO_COLOR: "1" }, { isTTY: true, columns: 80 }],
    ["an empty NO_COLOR does not", true, { NO_COLOR: "" }, { isTTY: true, columns: 80 }],
    ["a dumb one has none", false, { TERM: "dumb" }, { isTTY: true, columns: 80 }],
    ["there is colour though its width is not known", true, {}, { isTTY: true, columns: 0 }],
    ["a pipe is none", false, {}, {}],
  ])("%s", async (_what, colored, env, terminal) => {
    const { out, err } = await run(words(), { env, terminal });
    expect(out.includes(ESCAPE)).toBe(colored);
    expect(err).toBe("");
  });

  test("a PDF is not printed: nothing is audited", async () => {
    const save = ["--save", place.path("s.json")];
    expect(await run([...words(), "--format", "pdf", ...save], { terminal: { isTTY: true } })).toEqual({
      code: 2,
      out: "",
      err: "mail-policy: --format pdf: a terminal cannot show it. Write it to a file: --format pdf > report.pdf\nSee mail-policy --help.\n",
    });
    expect(existsSync(place.path("s.json"))).toBe(false);
  });

  test.each([undefined, 0])("a width of %s is that of no terminal", async (columns) => {
    const options = { env: { NO_COLOR: "1" } };
    expect((await run(words(), { ...options, terminal: { isTTY: true, columns } })).out.split("\n").length).toBe(
      (await run(words(), options)).out.split("\n").length,
    );
  });
});

describe("badge", () => {
  const message = (out: string): string => (JSON.parse(out) as { message: string }).message;
  const badge = (...words: string[]): Promise<Run> => run(["badge", place.path("out"), ...words]);

  test.each([
    [[], "passing, 1 domain"],
    [["--now", "2026-11-26T00:00:00Z", "--stale-after", "3d"], "passing, 1 domain"],
    [["--now", "2026-11-26T00:00:01Z", "--stale-after", "3d"], "stale, last run 2026-11-23"],
    [["--now", "2026-11-26T00:00:01Z"], "passing, 1 domain"],
    [["--lang", "de"], "erfüllt, 1 Domain"],
  ])("with %j says of the report in a folder: %s", async (words, said) => {
    place.write("out/report.json", PASSING);
    const { code, out, err } = await badge(...words);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(message(out)).toBe(said);
    const image = await badge(...words, "--format", "svg");
    expect(image.out).toContain(`<title>${words.includes("de") ? "Mail-Policy" : "mail policy"}: ${said}</title>`);
  });

  test("is that of the run itself, among its report files", async () => {
    await check("--output", place.path("out"));
    expect((await badge()).out).toBe(place.read("out/badge.json"));
    expect((await badge("--format", "svg")).out).toBe(place.read("out/badge.svg"));
  });

  test("is unknown where the run left an error instead of a report", async () => {
    place.write("out/failure.json", renderFailureJson(new UsageError("--now x"), ENGLISH));
    expect(message((await badge()).out)).toBe("unknown, no report");
  });

  test.each<[string[], RegExp]>([
    [[], /badge takes one folder with report\.json, e\.g\. `mail-policy badge out`/],
    [["a", "b"], /badge takes one folder/],
    [["none"], /none has neither report\.json nor failure\.json/],
    [["out", "--stale-after", "3"], /--stale-after 3: use a number of days, from 1d to 9999d/],
    [["out", "--stale-after", "0d"], /--stale-after 0d: use a number of days/],
    [["out", "--now", "soon"], /--now soon: use a date or time/],
    [["out", "--format", "png"], /--format png: unknown value; use json or svg/],
    [["."], /has neither report\.json/],
    [["broken"], /report\.json is not the JSON of a report/],
    [["other"], /report\.json is not from this version of mail-policy/],
  ])("with %j says what is wrong", async (words, problem) => {
    place.write("broken/report.json", "{");
    place.write("other/report.json", '{ "version": 2 }');
    const { code, out, err } = await run(["badge", ...words]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(problem);
  });
});
