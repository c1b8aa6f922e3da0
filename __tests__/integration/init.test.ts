// `mail-policy init` as a shell meets it, against real servers; what it writes is audited at once.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Exit } from "./bundles.ts";
import { check, reportIn, runBundle } from "./bundles.ts";
import { world } from "./world.ts";
import { folderOf } from "../support/temporary-folder.ts";

const RESOLVER = ["--resolver", world.validating.udp];
const DOMAINS = [
  "signed.test",
  "parked.test",
  "inner.unsigned.test",
  "bomb.hostile.test",
  "hostile.test",
  "huge.hostile.test",
  "lame.test",
  "nothing.test",
];

let folder: string;
let exit: Exit;
beforeAll(async () => {
  folder = folderOf({});
  exit = await runBundle("cli", folder, ["init", "--allow-missing", ...RESOLVER, ...DOMAINS]);
});

const policyText = (): string => readFileSync(join(folder, "mail-policy.yml"), "utf8");

/** The lines of one domain. */
function entryOf(domain: string): string {
  return (
    policyText()
      .split("\n  - name: ")
      .find((entry) => entry.startsWith(`${domain}\n`)) ?? ""
  );
}

describe("init", () => {
  test("writes a policy of kinds that DNS shows", () => {
    expect(exit).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(/^Wrote mail-policy\.yml: 8 domains, /),
    });
    const kinds = DOMAINS.map((domain) => [domain, /mail: (.*)/.exec(entryOf(domain))?.[1]]);
    expect(Object.fromEntries(kinds)).toEqual({
      "signed.test": "send-receive",
      "parked.test": "none",
      "inner.unsigned.test": "receive",
      "bomb.hostile.test": "send # a guess",
      "hostile.test": "send-receive # a guess",
      "huge.hostile.test": "none # a guess",
      "lame.test": "send-receive # a guess",
      "nothing.test": "none # a guess",
    });
  });

  test("says why, and what could not be known", () => {
    expect(entryOf("signed.test")).toContain('# receives: MX "mx1.hosts.test", "mx2.hosts.test"\n');
    expect(entryOf("parked.test")).toContain("# receives nothing: a null MX (RFC 7505)\n");
    expect(entryOf("lame.test")).toContain("# receives: unknown, ");
  });

  test("lets nothing hostile out of its comments, nor to a terminal", () => {
    expect(policyText().replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(entryOf("hostile.test")).toContain('# receives: MX "\\\\027[2j<b>x.hostile.test"\n');
  });

  test("leaves a policy that check takes", async () => {
    const report = reportIn(
      await check(folder, ...RESOLVER, "--domain", "parked.test", "--domain", "signed.test", "--format", "json"),
    );
    expect(report.domains.map(({ name, mail }) => [name, mail])).toEqual([
      ["parked.test", "none"],
      ["signed.test", "send-receive"],
    ]);
  });

  test("does not overwrite it", async () => {
    const before = policyText();
    const again = await runBundle("cli", folder, ["init", ...RESOLVER, "parked.test"]);
    expect(again).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("mail-policy.yml already exists"),
    });
    expect(policyText()).toBe(before);
  });
});
