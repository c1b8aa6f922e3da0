// The file that fixes an MTA-STS policy is shown whole, and is a valid policy.
import { describe, expect, test } from "@jest/globals";
import type { Message } from "../../../src/message.ts";
import { message } from "../../../src/message.ts";
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
const facts = {
  mtaSts: present({ text: "v=STSv1; id=20261101", id: "20261101" }),
  mx: MX,
  referencedDomains: absent,
};
const UNKNOWN_POLICY = { mtaStsPolicy: absent, live: absent, earlier: absent };
const NO_RECORD = { ...facts, mtaSts: absent, mtaStsUnannounced: absent, live: absent, earlier: absent };
const missing: Observation<never> = {
  state: "malformed",
  problem: message("mta-sts/policy-fetch/status", { status: 404 }),
  evidence: [],
};
const broken: Observation<never> = { state: "malformed", problem: inWords("404"), evidence: [] };

test.each<[string, () => Judgement, Partial<MtaStsPolicy>]>([
  ["a first policy", () => mtaStsRecord.judge(NO_RECORD, SUBJECT), { mode: "testing", mx: ["mx.a.de"] }],
  [
    "a policy that is not served",
    () => mtaStsPolicyFetch.judge({ ...UNKNOWN_POLICY, ...facts, mtaStsFetch: missing }, SUBJECT),
    { mode: "testing", mx: ["mx.a.de"] },
  ],
  [
    "one to be tested",
    () => mtaStsMode.judge({ ...facts, mtaStsPolicy: { ...policy, mode: "none", mx: [] } }, SUBJECT),
    { mode: "testing", maxAge: 604_800, mx: ["mx.a.de"] },
  ],
  [
    "one to be cached longer",
    () => mtaStsMaxAge.judge({ ...facts, mtaStsPolicy: policy }, SUBJECT),
    { ...policy, maxAge: 604_800 },
  ],
  [
    "one that lacks a host",
    () =>
      mtaStsMxCoverage.judge(
        {
          ...facts,
          mx: { records: [{ preference: 10, exchange: "mx.b.de" }], security: "secure" },
          mtaStsPolicy: policy,
          live: absent,
          addresses: present({}),
        },
        { ...SUBJECT, name: "mx.b.de" },
      ),
    { ...policy, maxAge: 604_800, mx: ["*.a.de", "mx.b.de"] },
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
  const { outcome, fix } = mtaStsRecord.judge({ ...NO_RECORD, mx }, SUBJECT);
  expect(outcome).toBe("fail");
  expect(fix).not.toHaveProperty("file");
});

test("no record can be published at once: its policy is to be served, or read, before", () => {
  expect(mtaStsRecord.judge(NO_RECORD, SUBJECT).fix?.needsStep).toBe(true);
  expect(mtaStsRecord.judge({ ...NO_RECORD, mtaSts: broken }, SUBJECT).fix?.needsStep).toBe(true);
});

const EARLIER = { announced: null, superseded: null, enforcedUntil: null };

test.each<[string, object, string]>([
  ["a policy is served", { mtaStsUnannounced: present({ ...policy, mode: "enforce" }) }, "fix-replace"],
  [
    "it is unknown whether one is",
    { mtaStsUnannounced: { state: "unknown", reason: inWords("too late"), evidence: [] } },
    "fix-replace",
  ],
  ["one is live", { live: present({ mtaStsPolicy: present(policy) }) }, "fix-replace"],
  [
    "senders have one cached",
    { earlier: present({ memory: { mtaSts: { ...EARLIER, enforcedUntil: "2027-01-01T00:00:00.000Z" } } }) },
    "fix-replace",
  ],
  ["the one that is served has mode none", { mtaStsUnannounced: present({ ...policy, mode: "none" }) }, "fix"],
  ["earlier runs saw none", { earlier: present({ memory: { mtaSts: EARLIER } }) }, "fix"],
])("a first policy is shown only where it weakens none: %s", (_where, given, code) => {
  const { fix } = mtaStsRecord.judge({ ...NO_RECORD, ...given }, SUBJECT);
  expect(fix?.text.code).toBe(`mta-sts/record/${code}`);
  expect(fix?.file === undefined).toBe(code === "fix-replace");
});

describe("a policy that is not served", () => {
  const NO_CERTIFICATE = message("mta-sts/policy-fetch/certificate", { reason: inWords("it expired") });
  const status = (code: number): Message => message("mta-sts/policy-fetch/status", { status: code });
  const fixOf = (problem: Message, given: object = {}): Fix =>
    mtaStsPolicyFetch.judge(
      { ...UNKNOWN_POLICY, ...facts, mtaStsFetch: { state: "malformed", problem, evidence: [] }, ...given },
      SUBJECT,
    ).fix as Fix;

  test.each([
    ["behind a wrong certificate", NO_CERTIFICATE],
    ["behind a redirect", message("mta-sts/policy-fetch/redirect", { status: 301 })],
    ["behind a fault of the server", status(503)],
    ["in something larger", message("mta-sts/policy/size")],
    ["by a server that refuses", inWords("192.0.2.80 refused the connection")],
  ])("is not replaced where it may be %s", (_where, problem) => {
    expect(fixOf(problem)).not.toHaveProperty("file");
  });

  test("begins with one for testing where nothing is there", () => {
    for (const problem of [status(404), status(410), message("https/no-address", { host: "mta-sts.a.de" })])
      expect(fixOf(problem).file?.lines).toContain("mode: testing");
  });

  test.each<[string, object]>([
    ["the repository declares it", { mtaStsPolicy: present(policy) }],
    ["it is live", { live: present({ mtaStsPolicy: present(policy) }) }],
    ["an earlier run saw it", { earlier: present({ memory: { mtaSts: { announced: { id: "1", policy } } } }) }],
  ])("is not replaced where %s", (_where, given) => {
    expect(fixOf(status(404), given)).not.toHaveProperty("file");
  });
});

const MX_HOSTS = ["mx.a.de", "mx.b.de", "mx.gone.de"].map((exchange) => ({ preference: 10, exchange }));

test("every check proposes the same policy: all hosts but those of a domain that does not exist, and none of strangers", () => {
  const hosts = { records: MX_HOSTS, security: "secure" };
  const mx = present(hosts);
  const referencedDomains = present({ unregistered: [{ domain: "gone.de" }] });
  const wide = { ...policy, mode: "none" as const, mx: ["*.de", "*.co.uk", "mx.gone.de", "mx.old.de"] };
  const proposed = (mode: MtaStsPolicy["mode"]): (Fix | undefined)[] => {
    const given = { ...facts, mx, referencedDomains, mtaStsPolicy: { ...wide, mode }, live: absent };
    return [
      mtaStsMaxAge.judge(given, SUBJECT).fix,
      mtaStsMxCoverage.judge({ ...given, mx: hosts, addresses: present({}) }, { ...SUBJECT, name: "mx.b.de" }).fix,
    ];
  };
  for (const mode of ["testing", "enforce"] as const) {
    const [first, second] = proposed(mode);
    expect(second).toEqual(first);
    expect(first?.file?.lines).toEqual([
      "version: STSv1",
      `mode: ${mode}`,
      "mx: mx.old.de",
      "mx: mx.a.de",
      "mx: mx.b.de",
      "max_age: 604800",
    ]);
    expect(first).toMatchObject({ records: [], text: { values: { id: "20261102" } } });
  }
  expect(mtaStsMode.judge({ ...facts, mx, referencedDomains, mtaStsPolicy: wide }, SUBJECT).fix?.file?.lines).toContain(
    "mode: testing",
  );
});

test("no file says enforce: what else is to change comes first, and the step itself is advice", () => {
  const long = { ...policy, maxAge: 604_800 };
  const mode = (given: object): Fix => mtaStsMode.judge({ ...facts, mtaStsPolicy: long, ...given }, SUBJECT).fix as Fix;
  expect(mode({}).text.code).toBe("mta-sts/mode/fix-testing");
  expect(mode({})).not.toHaveProperty("file");
  const pending: object[] = [
    { mtaStsPolicy: policy }, // its max_age
    { mtaStsPolicy: { ...long, mx: ["*.de"] } },
    { mx: present({ records: MX_HOSTS, security: "secure" }) },
  ];
  for (const given of pending) {
    expect(mode(given).text.code).toBe("mta-sts/mode/fix-first");
    expect(mode(given).file?.lines).toContain("mode: testing");
  }
});

test("there is no file where the policy could name no host, and the fix says what comes first", () => {
  const mx = present({ records: [{ preference: 10, exchange: "mx_1.a.de" }], security: "secure" });
  const { fix } = mtaStsMode.judge({ ...facts, mx, mtaStsPolicy: { ...policy, mode: "none", mx: [] } }, SUBJECT);
  expect(fix).toMatchObject({ text: { values: { fix: { code: "mta-sts/fix/name-host" } } } });
  expect(fix).not.toHaveProperty("file");
});

test("one policy has a fix for each domain that serves it", () => {
  const urlOf = (domain: string): string | undefined =>
    mtaStsMaxAge.judge({ ...facts, mtaStsPolicy: policy }, { ...makeSubject(domain), parameter: 604_800 }).fix?.file
      ?.url;
  expect([urlOf("a.de"), urlOf("b.de")]).toEqual([
    "https://mta-sts.a.de/.well-known/mta-sts.txt",
    "https://mta-sts.b.de/.well-known/mta-sts.txt",
  ]);
});

test("every report shows the file", () => {
  const fix = mtaStsRecord.judge(NO_RECORD, SUBJECT).fix as Fix;
  const report = sampleReport([sampleDomain("a.de", [sampleFinding("fail", { fix })])]);
  for (const line of ["version: STSv1", "mode: testing", "mx: mx.a.de", "max_age: 604800"]) {
    expect(renderJson(report)).toContain(JSON.stringify(line));
    expect(renderMarkdown(report, { limit: 60_000 })).toContain(`\n${line}\n`);
    expect(renderText(report, { hasColor: false })).toContain(`    ${line}\n`);
  }
});
