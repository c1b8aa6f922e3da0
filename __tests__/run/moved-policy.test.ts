// Which file of the base is the policy under the name that it had.
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { CommitFile } from "../../src/ports.ts";
import { readBase } from "../../src/run/base-commit.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";
import { say } from "../support/in-english.ts";
import { memoryCommit } from "../support/memory-commit.ts";

const NOW = "version: 1\n# ours\ndomains: [a.test, b.test]\n";
const policy = (...domains: string[]): string => `version: 1\ndomains: [${domains.join(", ")}]\n`;
const SAME = policy("a.test", "b.test");
const including = (pattern: string): string => `version: 1\ninclude: ["${pattern}"]\n`;

let repository: TestRepository;
beforeAll(() => {
  repository = gitRepository();
  repository.write({ "policies/mail-policy.yml": NOW, "kept.yml": SAME });
  repository.git("add", "--all");
});

/** The policy that is read of a base with these files, or why there is none. */
async function formerPolicy(
  files: Record<string, string>,
  { now = NOW, change = {} }: { now?: string; change?: Partial<CommitFile> } = {},
): Promise<string | null> {
  repository.write({ "policies/mail-policy.yml": now });
  const commit = memoryCommit(files);
  const changed = { ...commit, files: async () => (await commit.files()).map((file) => ({ ...file, ...change })) };
  const { policy: found, limitations } = await readBase(
    { kind: "commit", ref: "none", name: "main", fetchRemote: () => Promise.resolve(changed) },
    { config: repository.path("policies/mail-policy.yml"), root: repository.folder },
  );
  const [limitation] = limitations;
  return found === null && limitation !== undefined ? say(limitation) : (found?.file ?? null);
}

/** So many files that are no policies. */
const others = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`k8s/${i}.yml`, `kind: ${i}\n`]));

describe("the policy of the base is", () => {
  test.each<[string, Record<string, string>, string | null]>([
    [
      "the one of the same name",
      { "policies/mail-policy.yml": policy("x.test"), "old.yml": SAME },
      "policies/mail-policy.yml",
    ],
    ["the only one that is gone", { "old.yml": policy("x.test"), "k8s/pod.yml": "kind: Pod\n" }, "old.yml"],
    ["one in a file .YAML", { "OLD.YAML": SAME }, "OLD.YAML"],
    ["none that is there still", { "kept.yml": SAME }, null],
    ["none of another format", { "old.txt": SAME, "old.yml.bak": SAME }, null],
    ["no file that is no policy", { "old.yml": "version: 2\ndomains: [a.test]\n" }, null],
    ["the one with more of its domains", { "x.yml": policy("a.test", "x.test"), "y.yml": SAME }, "y.yml"],
    [
      "the one with more of them in any order",
      { "x.yml": policy("b.test", "a.test"), "y.yml": policy("b.test") },
      "x.yml",
    ],
    ["the one with more of its lines", { "x.yml": NOW.replaceAll("\n", "\r\n"), "y.yml": SAME }, "x.yml"],
    [
      "one with more domains rather than lines",
      { "x.yml": `${policy("a.test")}# ours\n`, "y.yml": "{ version: 1, domains: [a.test, b.test] }" },
      "y.yml",
    ],
    ["the one that includes others", { "main.yml": including("teams/*.yml"), "teams/a.yml": NOW }, "main.yml"],
    [
      "the one that includes others rather than a stranger",
      {
        "main.yml": `${including("teams/*.yml")}domains: [a.test, b.test]\n`,
        "teams/c.yml": policy("c.test"),
        "z.yml": policy("a.test"),
      },
      "main.yml",
    ],
    ["the only one with a domain of it", { "x.yml": policy("x.test"), "y.yml": policy("b.test", "y.test") }, "y.yml"],
    [
      "one of another folder beside twenty other files",
      { ...others(19), "policies/x.yml": "kind: x\n", "old/old.yml": SAME },
      "old/old.yml",
    ],
    ["the one that includes all of its folder", { "main.yml": including("*.yml"), "x.yml": SAME }, "main.yml"],
  ])("%s", async (_, files, file) => {
    expect(await formerPolicy(files)).toBe(file);
  });

  test.each<[string, Partial<CommitFile>, string | null]>([
    ["as large as a policy can be", { size: 1_048_576 }, "old.yml"],
    ["larger", { size: 1_048_577 }, null],
    ["a link", { isLink: true }, null],
  ])("may be a file that is %s", async (_, change, file) => {
    expect(await formerPolicy({ "old.yml": SAME }, { change })).toBe(file);
  });

  const UNCLEAR =
    "not compared with main: the change removes several policies (x.yml, y.yml), and it is not clear which of them is now another file.";
  test.each<[string, Record<string, string>, string]>([
    ["two are as much like it", { "x.yml": SAME, "y.yml": `${SAME}# more\n` }, UNCLEAR],
    ["none has a domain of it", { "x.yml": policy("x.test"), "y.yml": `# ours\n${policy("y.test")}` }, UNCLEAR],
    [
      "it includes a file out of the repository",
      { "main.yml": `${including("../../x.yml")}domains: [a.test, b.test]\n`, "y.yml": policy("a.test") },
      "not compared with main, where main.yml:2:11: include[0]: ../../x.yml leads out of the repository",
    ],
    [
      "many other files are gone",
      { ...others(21), "dns/mail-policy.yml": SAME },
      "not compared with main: the change removes 22 YAML files, so its former policy is unknown.",
    ],
    [
      "many files of its folder are gone",
      Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`policies/${i}.yml`, SAME])),
      "not compared with main: the change removes 21 YAML files, so its former policy is unknown.",
    ],
  ])("unknown where %s", async (_, files, reason) => {
    expect(await formerPolicy(files)).toBe(reason);
  });

  test("unknown among several where the current one cannot be read", async () => {
    const files = { "x.yml": SAME, "y.yml": policy("a.test") };
    expect(await formerPolicy(files, { now: "version: 2\n" })).toBe(UNCLEAR);
  });
});
