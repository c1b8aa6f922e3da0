import { describe, expect, test } from "@jest/globals";
import { spfPtr } from "../../../../src/standards/spf/checks/ptr.ts";
import { judgeSpf } from "../../../support/judge-spf.ts";

describe("spf/ptr", () => {
  test.each<[string, string]>([
    ["pass", "v=spf1 mx exists:%%{p}.de -all"],
    ["fail", "v=spf1 ?ptr -all"],
    ["fail", "v=spf1 -all ptr:a.de"],
    ["fail", "v=spf1 mx:%{P1r}.de -all"],
    ["fail", "v=spf1 -all exp=%{p}.de"],
    ["pass", "v=spf1 -all x=%{p}"],
  ])("%s: %s", async (outcome, record) => {
    expect(await judgeSpf(spfPtr, record)).toMatchObject({ outcome });
  });

  test("names the terms of the own record beside those of others", async () => {
    const more = { "a.de TXT": ["v=spf1 ptr -all"] };
    expect(await judgeSpf(spfPtr, "v=spf1 mx ptr include:a.de -all", more)).toMatchObject({
      fix: {
        text: "In the domain's own record remove `ptr`, and list the senders that this leaves out with `ip4:` and `ip6:`. Ask the owner of the record of a.de to remove `ptr`.",
        records: [],
      },
    });
  });
});
