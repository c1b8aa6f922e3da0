// `plan`, `check --shard`, `probe --shard` and `merge`: their options, and a run in shards from beginning to end, offline.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseCheck } from "../../src/cli/check-options.ts";
import { main } from "../../src/cli/main.ts";
import { parseMerge } from "../../src/cli/merge.ts";
import { parsePlan, renderPlan, renderPlanJson } from "../../src/cli/plan.ts";
import { parseProbe } from "../../src/cli/probe.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { spoken } from "../support/in-english.ts";

const CWD = "/repository";

function problemOf(parse: (words: string[], cwd: string) => unknown, ...words: string[]): string {
  try {
    spoken(() => parse(words, CWD));
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
}

test("a shard is audited and probed by its number", () => {
  expect(parseCheck(["--shard", "3/8"], CWD).run).toMatchObject({ shard: { number: 3, of: 8 }, failOn: "never" });
  expect(parseProbe(["--shard", "3/8"], CWD).run.shard).toEqual({ number: 3, of: 8 });
  expect(parseProbe([], CWD).run.shard).toBeNull();
  expect(problemOf(parseCheck, "--shard", "9/8")).toBe(
    "--shard 9/8: use a shard and their number, such as 3/8, up to 256",
  );
});

test.each([
  [["--fail-on", "never"], "--fail-on cannot be combined with --shard: give it to `mail-policy merge`"],
  [["--fail-on-unknown"], "--fail-on-unknown cannot be combined with --shard: give it to `mail-policy merge`"],
  [["--history", "h"], "--history cannot be combined with --shard: give it to `mail-policy merge`"],
  [["--domain", "a.test"], "--domain cannot be combined with --shard: the shard decides which domains are audited"],
  [
    ["--smtp", "on"],
    expect.stringMatching(/^--smtp on cannot be combined with --shard: .* Use `mail-policy probe --sh/),
  ],
])("%j is not for a shard", (words, problem) => {
  expect(problemOf(parseCheck, "--shard", "1/2", ...words)).toEqual(problem);
});

describe("plan", () => {
  test.each([
    [[], "plan needs --shards, the number of shards"],
    [["--shards", "0"], "--shards 0: use a whole number from 1 to 256"],
    [["--shards", "257"], "--shards 257: use a whole number from 1 to 256"],
    [["--shards", "8", "--format", "yaml"], "--format yaml: unknown value; use text or json"],
    [["--shards", "8", "x"], 'plan takes options only, not "x"'],
  ])("refuses %j", (words, problem) => {
    expect(problemOf(parsePlan, ...words)).toBe(problem);
  });

  test("prints a table, and a matrix without the empty shards", () => {
    const plan = {
      of: 3,
      check: [
        { number: 1, count: 1 },
        { number: 3, count: 12 },
      ],
      probe: [{ number: 3, count: 2 }],
      defects: [],
    };
    expect(renderPlan(plan, ENGLISH)).toBe("1/3     1 domain, 0 mail servers\n3/3     12 domains, 2 mail servers\n");
    expect(renderPlan({ ...plan, probe: null }, ENGLISH)).toBe("1/3     1 domain\n3/3     12 domains\n");
    expect(JSON.parse(renderPlanJson(plan))).toEqual({
      version: 1,
      shards: 3,
      check: [
        { shard: "1/3", number: 1, domains: 1 },
        { shard: "3/3", number: 3, domains: 12 },
      ],
      probe: [{ shard: "3/3", number: 3, hosts: 2 }],
    });
    expect(JSON.parse(renderPlanJson({ ...plan, probe: null }))).not.toHaveProperty("probe");
    expect(renderPlanJson(plan).split("\n")).toHaveLength(2);
  });
});

test("merge takes folders, and the options of a check that judge", () => {
  expect(problemOf(parseMerge)).toBe("merge needs the folders of the shards, e.g. `mail-policy merge shards`");
  expect(problemOf(parseMerge, "shards", "--smtp", "off")).toMatch(/^unknown option --smtp/);
  const { run } = parseMerge(["shards", "--fail-on", "violation", "--history", "h"], CWD);
  expect(run).toMatchObject({
    shards: [resolve(CWD, "shards")],
    shard: null,
    offline: false,
    failOn: "violation",
    history: { records: true },
  });
});

describe("a run in shards", () => {
  const entry = (name: string, spf: string): string =>
    `  - name: ${name}\n    mail: none\n    records: |\n      @ MX 0 .\n      @ TXT "${spf}"\n`;
  const NAMES = Array.from({ length: 6 }, (_, i) => `d${i}.test`);
  const POLICY = `version: 1\ndomains:\n${NAMES.map((name, i) => entry(name, `v=spf1 ${i === 2 ? "+" : "-"}all`)).join("")}`;

  async function run(place: PolicyFolder, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
    const printed = { out: "", err: "" };
    const stream = (key: keyof typeof printed) =>
      ({ write: (text: string) => (printed[key] += text) }) as unknown as NodeJS.WriteStream;
    const shell = { env: {}, cwd: place.folder, stdout: stream("out"), stderr: stream("err") };
    return { code: await main({ args: [...words, "--config", place.config], ...shell }), ...printed };
  }

  test("has one gate, that of the merge, and the output of a single run", async () => {
    const place = policyFolder(POLICY);
    const planned = JSON.parse((await run(place, "plan", "--shards", "3", "--format", "json")).out) as {
      check: { shard: string; number: number }[];
    };
    for (const { shard, number } of planned.check) {
      place.write(`shards/shard-${number}.json`, "");
      const saved = place.path(`shards/shard-${number}.json`);
      const words = ["--offline", "--now", "2026-11-23", "--shard", shard, "--save", saved];
      expect((await run(place, "check", ...words)).code).toBe(0);
    }
    const format = ["--format", "json"];
    const single = await run(place, "check", "--offline", "--now", "2026-11-23", ...format);
    expect(single.code).toBe(1);
    expect(await run(place, "merge", "shards", ...format)).toEqual(single);
  });

  test("has a report and the exit code 3 if a shard is missing", async () => {
    const place = policyFolder(POLICY);
    for (const number of [1, 2]) {
      const saved = `shards/shard-${number}.json`;
      place.write(saved, "");
      await run(place, "check", "--offline", "--shard", `${number}/2`, "--save", place.path(saved));
    }
    rmSync(place.path("shards/shard-1.json"));
    const { code, out, err } = await run(place, "merge", "shards", "--fail-on", "never");
    expect(code).toBe(3);
    expect(out).toContain("limitation: shard 1 of 2 left no results");
    expect(err).toMatch(/^mail-policy: shard 1 of 2 left no results: its \d domains were not measured$/m);
  });
});
