// The file that fixes an MTA-STS policy is shown whole, and is a valid policy.
import { expect, test } from "@jest/globals";
import type { Fix, Judgement, Observation } from "../../../src/model.ts";
import { mtaStsMaxAge } from "../../../src/standards/mta-sts/checks/max-age.ts";
import { mtaStsMode } from "../../../src/standards/mta-sts/checks/mode.ts";
import { mtaStsMxCoverage } from "../../../src/standards/mta-sts/checks/mx-coverage.ts";
import { mtaStsPolicyFetch } from "../../../src/standards/mta-sts/checks/policy-fetch.ts";
import { mtaStsRecord } from "../../../src/standards/mta-sts/checks/record.ts";
import type { MtaStsPolicy } from "../../../src/standards/mta-sts/record.ts";
import { parseMtaStsPolicy } from "../../../src/standards/mta-sts/record.ts";
import { inWords } from "../../support/in-words.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../../support/sample-report.ts";
import { makeSubject } from "../../support/subject.ts";
import { renderJson, renderMarkdown, renderText } from "../../support/in-english.ts";

const SUBJECT = { ...makeSubject("a.de"), parameter: 604_800 };
const present = <T>(value: T): Observation<T> => ({ state: "present", value, evidence: [] });
const MX = present({ records: [{ preference: 10, exchange: "mx.a.de" }], security: "secure" });
const policy: MtaStsPolicy = {
  mode: "testing",
  maxAge: 86_400,
  mx: ["*.a.de"],
  ignored: { unknown: [], repeated: [] },
};
const absent: Observation<never> = { state: "absent", evidence: [] };
const broken: Observation<never> = { state: "malformed", problem: inWords("404"), evidence: [] };

test.each<[string, () => Judgement, Partial<MtaStsPolicy>]>([
  [
    "a first policy",
    () => mtaStsRecord.judge({ mtaSts: absent, mx: MX }, SUBJECT),
    { mode: "testing", mx: ["mx.a.de"] },
  ],
  [
    "a policy that is not served",
    () => mtaStsPolicyFetch.judge({ mtaStsFetch: broken, mx: MX }, SUBJECT),
    { mode: "testing", mx: ["mx.a.de"] },
  ],
  ["one to be enforced", () => mtaStsMode.judge({ mtaStsPolicy: policy }, SUBJECT), { ...policy, mode: "enforce" }],
  [
    "one to be cached longer",
    () => mtaStsMaxAge.judge({ mtaStsPolicy: policy }, SUBJECT),
    { ...policy, maxAge: 604_800 },
  ],
  [
    "one that lacks a host",
    () =>
      mtaStsMxCoverage.judge(
        { mx: { records: [], security: "secure" }, mtaStsPolicy: policy, live: absent },
        { ...SUBJECT, name: "mx.b.de" },
      ),
    { ...policy, mx: ["*.a.de", "mx.b.de"] },
  ],
])("the file of %s", (_claim, judge, expected) => {
  const { file } = judge().fix as Fix;
  expect(file?.url).toBe("https://mta-sts.a.de/.well-known/mta-sts.txt");
  expect(parseMtaStsPolicy(file?.lines.join("\n") ?? "")).toMatchObject(expected);
});

test.each<[string, Observation<unknown>]>([
  ["unknown", { state: "unknown", reason: inWords("too late"), evidence: [] }],
  ["absent", absent],
])("there is no file while the MX hosts are %s, and the failure stands", (_state, mx) => {
  const { outcome, fix } = mtaStsRecord.judge({ mtaSts: absent, mx }, SUBJECT);
  expect(outcome).toBe("fail");
  expect(fix).not.toHaveProperty("file");
});

test("only a record whose policy is already announced can be published at once", () => {
  expect(mtaStsRecord.judge({ mtaSts: absent, mx: MX }, SUBJECT).fix?.needsStep).toBe(true);
  expect(mtaStsRecord.judge({ mtaSts: broken, mx: MX }, SUBJECT).fix?.needsStep).toBeUndefined();
});

test("every report shows the file", () => {
  const fix = mtaStsRecord.judge({ mtaSts: absent, mx: MX }, SUBJECT).fix as Fix;
  const report = sampleReport([sampleDomain("a.de", [sampleFinding("fail", { fix })])]);
  for (const line of ["version: STSv1", "mode: testing", "mx: mx.a.de", "max_age: 604800"]) {
    expect(renderJson(report)).toContain(JSON.stringify(line));
    expect(renderMarkdown(report, { limit: 60_000 })).toContain(`\n${line}\n`);
    expect(renderText(report, { hasColor: false })).toContain(`    ${line}\n`);
  }
});
