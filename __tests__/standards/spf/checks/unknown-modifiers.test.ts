import { describe, expect, test } from "@jest/globals";
import { spfUnknownModifiers } from "../../../../src/standards/spf/checks/unknown-modifiers.ts";
import { fixLines, judgeSpf } from "../../../support/judge-spf.ts";

describe("spf/unknown-modifiers", () => {
  test.each([
    "v=spf1 mx -all",
    "v=spf1 redirect=a.de",
    "v=spf1 -all exp=a.de",
    "v=spf1 mx -all ra=postmaster rp=10 RR=all", // RFC 6652 §3
  ])("passes for %s", async (record) => {
    const more = { "a.de TXT": ["v=spf1 -all"] };
    expect(await judgeSpf(spfUnknownModifiers, record, more)).toMatchObject({ outcome: "pass" });
  });

  test.each([
    ["include=a.de", "include:a.de"],
    ["ip4=192.0.2.0/24", "ip4:192.0.2.0/24"],
    ["IP6=2001:db8::1", "IP6:2001:db8::1"],
    ["a=h.de", "a:h.de"],
    ["mx=h.de/24", "mx:h.de/24"],
    ["exists=%{i}.h.de", "exists:%{i}.h.de"],
    ["ip=192.0.2.1", "ip4:192.0.2.1"],
  ])("fails for %s, which means %s", async (modifier, meant) => {
    const judgement = await judgeSpf(spfUnknownModifiers, `v=spf1 mx ${modifier} -all`);
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: `receivers ignore \`${modifier}\`, a modifier they do not know (RFC 7208 §6); the mechanism is \`${meant}\``,
    });
    expect(fixLines(judgement)).toEqual([`example.de. TXT "v=spf1 mx ${meant} -all"`]);
  });

  test.each([
    "moo=a.de",
    "v=spf1",
    "all=",
    "a=",
    "ip4=h.de",
    "redirct=a.de",
    "ptr=a.de",
    "exists=%{p}.a.de",
    "ip4=0.0.0.0/0",
  ])("fails for %s, and the fix leaves it out", async (modifier) => {
    const judgement = await judgeSpf(spfUnknownModifiers, `v=spf1 ${modifier} mx -all include=a.de`);
    expect(judgement).toMatchObject({ outcome: "fail", message: expect.stringContaining(`\`${modifier}\``) });
    expect(fixLines(judgement)).toEqual(['example.de. TXT "v=spf1 mx -all"']);
  });

  test("fails for one in an included record, which only its owner can fix", async () => {
    const judgement = await judgeSpf(spfUnknownModifiers, "v=spf1 include:a.de -all", {
      "a.de TXT": ["v=spf1 ip4=192.0.2.1 -all"],
    });
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: expect.stringContaining("`ip4=192.0.2.1` in the record of a.de"),
    });
    expect(fixLines(judgement)).toEqual([]);
  });

  test("names what to put in place of an own one beside one of others, and whom to ask", async () => {
    const more = { "a.de TXT": ["v=spf1 moo=x -all"] };
    expect(await judgeSpf(spfUnknownModifiers, "v=spf1 include:a.de include=b.de -all", more)).toMatchObject({
      fix: {
        text: "In the domain's own record replace `include=b.de` with `include:b.de`. Ask the owner of the record of a.de to remove `moo=x`.",
        records: [],
      },
    });
  });
});
