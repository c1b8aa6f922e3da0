// Our evaluation of SPF against Mail::SPF (spfquery) and pyspf, each asking the same servers. The records stand in spf.zone.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Mail } from "../../../src/standards/spf/evaluate.ts";
import { checkHost } from "../../../src/standards/spf/evaluate.ts";
import { openResolver } from "../../../src/sources/dns/resolver.ts";
import type { Oracle } from "../../support/oracle.ts";
import { resultsOf } from "../../support/oracle.ts";
import { world } from "../world.ts";
import type { Said } from "./programs.ts";
import { runResolving } from "./programs.ts";
import { CLIENTS, EXPLAINED, MAILS, RECORDS } from "./spf-corpus.ts";

/** One mail of the corpus; `key` is what `EXPLAINED` calls it. */
interface Case {
  key: string;
  mail: Mail;
  expected: string;
}

const CASES: Case[] = [
  ...RECORDS.flatMap(([record, ...results]) =>
    CLIENTS.map((ip, i): Case => ({
      key: record,
      mail: { ip, sender: `user@${record}.spf.test`, helo: "mail.example.com" },
      expected: results[i] ?? "",
    })),
  ),
  ...MAILS.map(([ip, sender, helo, expected]): Case => ({ key: sender, mail: { ip, sender, helo }, expected })),
];

/** RFC 7208 §2.4: what an empty reverse path stands for. */
const senderOf = ({ sender, helo }: Mail): string => (sender === "" ? `postmaster@${helo}` : sender);

/** Runs a program on cases, a line each; where it dies of one, that is its answer to this one, and it goes on behind it. */
async function evaluate(
  cases: readonly Case[],
  program: (input: string) => Promise<Said>,
  result: RegExp,
): Promise<string[]> {
  const results: string[] = [];
  while (results.length < cases.length) {
    const rest = cases.slice(results.length);
    const said = await program(rest.map(({ mail }) => `${mail.ip} ${senderOf(mail)} ${mail.helo}\n`).join(""));
    const found = [...said.stdout.matchAll(result)].map(([, word = ""]) => word);
    results.push(...found);
    if (found.length > rest.length || (found.length < rest.length && said.code === 0))
      throw new Error(`${found.length} results for ${rest.length} mails: ${said.stderr}`);
    if (found.length < rest.length) results.push("died");
  }
  return results;
}

const script = fileURLToPath(new URL("pyspf.py", import.meta.url));
const PROGRAMS: Readonly<Record<string, Oracle<Case>>> = {
  "Mail::SPF": (cases) =>
    evaluate(cases, (input) => runResolving("spfquery", ["--file", "-"], input), /^Received-SPF: (\w+) /gm),
  pyspf: (cases) => evaluate(cases, (input) => runResolving("/usr/bin/python3", [script], input), /^(\w+)$/gm),
};

const resolver = openResolver({ urls: [world.validating.udp] });
afterAll(() => resolver.close());

test("each SPF record of the zone is in the corpus", () => {
  const owners = [...readFileSync(new URL("spf.zone", import.meta.url), "utf8").matchAll(/^(\S+) TXT "v=spf1/gim)].map(
    ([, name]) => name,
  );
  expect(owners.filter((name) => !RECORDS.some(([record]) => record === name))).toEqual([]);
});

test.each(CASES)("$mail.ip for $mail.sender, HELO $mail.helo, is $expected", async ({ mail, expected }) => {
  expect((await checkHost(resolver.dns, mail)).result).toBe(expected);
});

describe.each(Object.entries(PROGRAMS))("%s agrees", (program, oracle) => {
  let results: string[] = [];
  beforeAll(async () => {
    results = await resultsOf(oracle, CASES);
  });

  test.each(CASES.map((one, i) => ({ ...one, i })))(
    "on $mail.ip for $mail.sender, HELO $mail.helo",
    ({ key, expected, i }) => {
      const explained = EXPLAINED.flatMap((entry) =>
        entry.program === program && entry.keys.includes(key) ? entry.says : [],
      );
      expect([expected, ...explained]).toContain(results[i]);
    },
  );
});
