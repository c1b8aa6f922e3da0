// Our evaluation of SPF against Mail::SPF (spfquery) and pyspf, each asking the same servers. The records stand in spf.zone.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Mail } from "../../../src/standards/spf/evaluate.ts";
import { checkHost } from "../../../src/standards/spf/evaluate.ts";
import { openResolver } from "../../../src/sources/dns/resolver.ts";
import { resultsOf } from "../../support/oracle.ts";
import { world } from "../world.ts";
import { CLIENTS, EXPLAINED, MAILS, RECORDS } from "./spf-corpus.ts";
import { spfPrograms } from "./spf-programs.ts";

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

describe.each(Object.entries(spfPrograms()))("%s agrees", (program, oracle) => {
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
