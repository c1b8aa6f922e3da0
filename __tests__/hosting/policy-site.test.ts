// A policy file of the repository as the site that serves it, or the lines that are in the way.
import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { createPolicySite, policyFileOf } from "../../src/hosting/policy-site.ts";
import { say } from "../support/in-english.ts";
import { parseMtaStsPolicy } from "../../src/standards/mta-sts/record.ts";

const POLICY = "version: STSv1\nmode: enforce\nmx: mx1.a.test\nmax_age: 604800\n";

describe("a valid policy", () => {
  test.each([
    ["with LF", POLICY],
    ["with CRLF", POLICY.replaceAll("\n", "\r\n")],
    ["without a line end at its end", POLICY.trimEnd()],
  ])("%s is served with CRLF (RFC 8461 §3.2), and with the same id", (_, body) => {
    expect(createPolicySite("a.test", body)).toEqual({
      domain: "a.test",
      host: "mta-sts.a.test",
      text: POLICY.replaceAll("\n", "\r\n"),
      contentId: createHash("sha256").update(POLICY.replaceAll("\n", "\r\n")).digest("hex").slice(0, 32),
    });
  });

  test("is in the folder of its host", () => {
    expect(policyFileOf({ host: "mta-sts.a.test" })).toBe("mta-sts.a.test/.well-known/mta-sts.txt");
  });

  test("of another text has another id", () => {
    const ids = [POLICY, POLICY.replace("604800", "604801")].map((body) => createPolicySite("a.test", body));
    expect(ids[0]).not.toMatchObject({ contentId: (ids[1] as { contentId: string }).contentId });
  });
});

test.each([
  ["mode: enforce\nmx: a.test\nmax_age: 1", [[1, "the policy has no `version`"]]],
  [POLICY.replace("enforce", "strict"), [[2, expect.stringContaining(`"mode: strict" is not valid`)]]],
  [POLICY.replace("STSv1", "STSv2"), [[1, expect.stringContaining(`"version: STSv2" is not valid`)]]],
  [POLICY.replace("604800", "x"), [[4, expect.stringContaining(`"max_age: x" is not valid`)]]],
  [POLICY.replace("mx1.a.test", "mx1_.a.test"), [[3, expect.stringContaining('the mx pattern "mx1_.a.test"')]]],
  [`mx: mx1.a.test.uk\n${POLICY}mx:  mx1.a.test. \n`, [[6, expect.stringContaining('"mx1.a.test."')]]],
  [POLICY.replace("\n", "\n\n"), [[2, expect.stringContaining("line 2 is blank")]]],
  [`${POLICY}note: ${"x".repeat(65_536)}`, [[1, expect.stringContaining("larger than 64 KiB")]]],
])("%j has no site, but problems with their lines", (body, wanted) => {
  const problems = createPolicySite("a.test", body);
  expect(Array.isArray(problems) && problems.map(({ line, problem }) => [line, say(problem)])).toEqual(wanted);
});

test("a domain whose policy host is too long for DNS has no site", () => {
  const domain = `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(57)}`;
  expect(createPolicySite(domain, POLICY)).toMatchObject([{ problem: { code: "https/not-a-host" } }]);
});

test("what is served is a policy that means what the file says, and its problems are within the file", () => {
  const line = fc.constantFrom(
    "version: STSv1",
    "mode: none",
    "mode: x",
    "mx: a.test",
    "mx: *.b.test",
    "mx: _",
    "max_age: 1",
    "x: \xc3\xa4",
    "y",
    "",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
      const body = lines.join(end);
      const site = createPolicySite("a.test", body);
      if (Array.isArray(site)) return site.every(({ line: at }) => at >= 1 && at <= Math.max(1, lines.length));
      expect(parseMtaStsPolicy(site.text)).toEqual(parseMtaStsPolicy(body));
      return /^(?:[^\r\n]*\r\n)+$/.test(site.text);
    }),
  );
});
