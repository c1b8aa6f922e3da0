import { describe, expect, test } from "@jest/globals";
import { spfAll } from "../../../src/standards/spf/checks/all.ts";
import type { FakeAnswer } from "../../support/fake-dns.ts";
import { fixLines, judgeSpf } from "../../support/judge-spf.ts";

describe("a record behind an alias", () => {
  const at = (owner: string): FakeAnswer => ({
    kind: "records",
    records: [{ name: owner, ttl: 300, type: "TXT", data: { strings: ["v=spf1 mx ?all"] } }],
    owner,
    aliases: ["example.de"],
    security: "insecure",
  });

  test("is changed at the target, or by the owner of that name", async () => {
    expect(fixLines(await judgeSpf(spfAll, null, { "example.de TXT": at("_spf.example.de") }))).toEqual([
      '_spf.example.de. TXT "v=spf1 mx ~all"',
    ]);
    const { fix } = await judgeSpf(spfAll, null, { "example.de TXT": at("provider.de") });
    expect(fix).toEqual({
      records: [],
      text: "example.de is an alias of provider.de, whose record applies. Ask the owner of provider.de to change it to `v=spf1 mx ~all`, or replace the alias with your own records.",
    });
  });
});
