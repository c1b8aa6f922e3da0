// What `advance dkim` takes, and what it prints when it makes a key.
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseAdvance } from "../../src/cli/advance.ts";
import { main } from "../../src/cli/main.ts";
import { rsa } from "../support/dkim-key.ts";
import { respond, serveUdp, soa } from "../support/dns-server.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { gitRepository } from "../support/git-repository.ts";
import { spoken } from "../support/in-english.ts";

const CWD = "/repository";

describe("the words after advance dkim", () => {
  test("make no key, unless they ask for it", () => {
    expect(parseAdvance(["dkim", "a.test"], CWD).run.keys).toEqual({ folder: null, selectors: [] });
    const words = ["dkim", "a.test", "--generate", "keys", "--selector", "2026Q4", "--selector", "e1"];
    expect(parseAdvance(words, CWD).run.keys).toEqual({ folder: resolve(CWD, "keys"), selectors: ["2026q4", "e1"] });
  });

  test.each([
    [["dmarc", "a.test", "--generate", "keys"], "--generate is for `advance dkim`"],
    [["mta-sts", "--selector", "s2"], "--selector is for `advance dkim`"],
    [["dkim", "--generate", "keys"], "--generate makes keys for one domain; name it after `advance dkim`"],
    [
      ["dkim", "a.test", "b.test", "--generate", "k"],
      "--generate makes keys for one domain; name it after `advance dkim`",
    ],
    [
      ["dkim", "a.test", "--selector", "../s2"],
      "--selector ../s2: use letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)",
    ],
    [["dkim", "--generate"], "--generate needs a value"],
  ])("are refused: %j", (words, problem) => {
    expect(() => spoken(() => parseAdvance(words, CWD))).toThrow(problem);
  });
});

describe("a run that makes a key", () => {
  const OLD = `v=DKIM1; k=rsa; p=${rsa(2048)}`;
  const POLICY =
    "version: 1\ndomains:\n  - name: a.test\n    mail: send\n    dkim: { selectors: [{ name: s1, since: 2026-01-01 }] }\n";
  let server: Awaited<ReturnType<typeof serveUdp>>;
  beforeAll(async () => {
    server = await serveUdp((query) =>
      query.type === "TXT" && query.name === "s1._domainkey.a.test"
        ? respond(query, {
            ad: true,
            answers: [{ type: "TXT", name: query.name, ttl: 300, data: OLD.match(/.{1,255}/g) ?? [] }],
          })
        : respond(query, { ad: true, rcode: 3, authorities: [soa(".")] }),
    );
  });
  afterAll(() => server.close());

  const run = async (cwd: string, ...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> => {
    const said = { stdout: "", stderr: "" };
    const sink = (name: keyof typeof said): { write: (text: string) => boolean } => ({
      write: (text) => ((said[name] += text), true),
    });
    const args = [
      "advance",
      "dkim",
      "a.test",
      "--config",
      resolve(cwd, "mail-policy.yml"),
      "--resolver",
      server.url,
      "--now",
      "2026-11-23T12:00:00Z",
      ...words,
    ];
    const code = await main({
      args,
      env: {},
      cwd,
      stdout: sink("stdout"),
      stderr: sink("stderr"),
    } as unknown as Parameters<typeof main>[0]);
    return { code, ...said };
  };

  test.each(["text", "json"])("tells its record and its file as %s, and nothing of the private key", async (format) => {
    const cwd = folderOf({ "mail-policy.yml": POLICY });
    const { code, stdout, stderr } = await run(cwd, "--generate", "keys", "--format", format);
    expect([code, stderr]).toEqual([0, ""]);
    expect(readdirSync(resolve(cwd, "keys"))).toEqual(["s2.a.test.key"]);
    expect(stdout).toContain("s2._domainkey.a.test.");
    const told = stdout.replaceAll(/[\s"\\]/g, "");
    const pem = readFileSync(resolve(cwd, "keys/s2.a.test.key"), "utf8").split("\n");
    for (const line of pem.slice(9, -2)) expect(told).not.toContain(line); // before that are the public numbers
    expect(told).not.toContain("PRIVATEKEY");
  });

  test("makes none in a git work tree", async () => {
    const repository = gitRepository();
    repository.write({ "mail-policy.yml": POLICY });
    const { code, stdout, stderr } = await run(repository.folder, "--generate", "keys");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /keys.s2\.a\.test\.key would be in a git work tree, and a private key must not be committed/,
    );
  });
});
