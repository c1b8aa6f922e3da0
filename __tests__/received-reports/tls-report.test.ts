import { describe, expect, test } from "@jest/globals";
import { assert, asyncProperty, json, jsonValue } from "fast-check";
import { countFiles, outcomesOf, sessionsOf } from "./counting.ts";

type Json = Record<string, unknown>;

const POLICY = { "policy-type": "sts", "policy-domain": "example.org" };
const SUMMARY = { "total-successful-session-count": 5, "total-failure-session-count": 0 };

function report(policies: unknown = [{ policy: POLICY, summary: SUMMARY }], more: Json = {}): string {
  return JSON.stringify({
    "organization-name": "R",
    "date-range": { "start-datetime": "2026-11-26T00:00:00Z", "end-datetime": "2026-11-26T23:59:59Z" },
    "contact-info": "tls@r.example",
    "report-id": "1",
    policies,
    ...more,
  });
}

function range(start: unknown, end: unknown): Json {
  return { "date-range": { "start-datetime": start, "end-datetime": end } };
}

const failed = (count: unknown, details: unknown): Json => ({
  policy: POLICY,
  summary: { "total-successful-session-count": 5, "total-failure-session-count": count },
  "failure-details": details,
});

describe("a report counts", () => {
  test.each([
    ["as it is", report()],
    ["with a byte order mark", `\ufeff${report()}`],
    ["with white space around it", `\r\n ${report()}\n`],
    ["without an id", report(undefined, { "report-id": undefined })],
    ["with moments without a zone", report(undefined, range("2026-11-26T00:00:00", "2026-11-26T23:59:59"))],
    [
      "with moments in another zone",
      report(undefined, range("2026-11-26T01:00:00+01:00", "2026-11-27T00:59:59.5+0100")),
    ],
    ["with a space in moments", report(undefined, range("2026-11-26 00:00:00Z", "2026-11-26 23:59:59Z"))],
    [
      "with numbers as text",
      report([
        { policy: POLICY, summary: { "total-successful-session-count": "5", "total-failure-session-count": "0" } },
      ]),
    ],
    [
      "with keys that no RFC has",
      report([{ policy: { ...POLICY, "mx-host-pattern": ["*"] }, summary: SUMMARY, x: 1 }]),
    ],
    ["with null for no failures", report([{ policy: POLICY, summary: SUMMARY, "failure-details": null }])],
    [
      "with a domain in capitals",
      report([{ policy: { ...POLICY, "policy-domain": "Example.ORG." }, summary: SUMMARY }]),
    ],
    [
      "beside policies of other domains",
      report([{ policy: { ...POLICY, "policy-domain": "other.example" } }, { policy: POLICY, summary: SUMMARY }]),
    ],
  ])("%s", async (_what, text) => {
    const { evidence, outcomes } = await countFiles({ "a.json": text });
    expect(outcomes).toEqual(["counted"]);
    expect(sessionsOf(evidence)).toEqual(["R sts: 5 successful, 0 failed"]);
    expect(evidence.domains["example.org"]?.tlsRpt.rows[0]?.day).toBe("2026-11-26");
  });

  test("with the domain of another of its policies where one has none", async () => {
    const none = { policy: { "policy-type": "no-policy-found" }, summary: SUMMARY };
    const { evidence } = await countFiles({ a: report([none, { policy: POLICY, summary: SUMMARY }]) });
    expect(sessionsOf(evidence)).toEqual([
      "R no-policy-found: 5 successful, 0 failed",
      "R sts: 5 successful, 0 failed",
    ]);
  });

  test("with the domain in the name of its file", async () => {
    const none = { policy: { "policy-type": "no-policy-found" }, summary: SUMMARY };
    const { evidence } = await countFiles({ "reports/r.example!example.org!1!2.json": report([none]) });
    expect(sessionsOf(evidence)).toEqual(["R no-policy-found: 5 successful, 0 failed"]);
  });

  test("for a domain itself, and not for one above it", async () => {
    const text = report([{ policy: { ...POLICY, "policy-domain": "a.example.org" }, summary: SUMMARY }]);
    expect(await outcomesOf(text)).toEqual(['it is about "a.example.org", which is not a domain of the policy']);
  });

  test("with equal policies and failures added up", async () => {
    const details = [
      { "result-type": "Certificate-Expired", "receiving-mx-hostname": "MX1.example.org", "failed-session-count": 1 },
      { "result-type": "certificate-expired", "receiving-mx-hostname": "mx1.example.org.", "failed-session-count": 2 },
      { "failed-session-count": 1 },
    ];
    const { evidence } = await countFiles({ a: report([failed(4, details), { policy: POLICY, summary: SUMMARY }]) });
    expect(sessionsOf(evidence)).toEqual([
      "R sts: 10 successful, 4 failed; 3 certificate-expired mx1.example.org; 1 validation-failure null",
    ]);
  });

  test("with the sum of its failures where their total is missing", async () => {
    const { evidence } = await countFiles({ a: report([failed(undefined, [{ "failed-session-count": 3 }])]) });
    expect(sessionsOf(evidence)).toEqual(["R sts: 5 successful, 3 failed; 3 validation-failure null"]);
  });

  test("with no more kinds and hosts of failures than are kept", async () => {
    const details = Array.from({ length: 1000 }, (_, i) => ({
      "result-type": i % 2 === 0 ? "certificate-expired" : `made-up-${i}`,
      "receiving-mx-hostname": `mx${i}.example.org`,
      "failed-session-count": 1 + (i === 999 ? 1 : 0),
    }));
    const { evidence } = await countFiles({ a: report([failed(1001, details)]) });
    const failures = evidence.domains["example.org"]?.tlsRpt.rows[0]?.failures ?? [];
    expect(failures).toHaveLength(52);
    expect(failures.reduce((sum, { count }) => sum + count, 0)).toBe(1001);
    expect(failures.slice(0, 3)).toEqual([
      { type: "validation-failure", host: null, count: expect.any(Number) },
      { type: "certificate-expired", host: null, count: expect.any(Number) },
      { type: "made-up-999", host: "mx999.example.org", count: 2 },
    ]);
  });
});

describe("a report does not count", () => {
  const of = (policy: Json, summary: unknown = SUMMARY): string => report([{ policy, summary }]);
  test.each([
    ["that is no JSON", `{ "policies": `, "it is not valid JSON"],
    [
      "that is other JSON",
      '{ "name": "x" }',
      "it is JSON, but no TLS report: it has no list `policies` (RFC 8460 §4.4)",
    ],
    ["without policies", report([]), "its list `policies` is empty"],
    [
      "with more policies than are read",
      report(Array.from({ length: 1001 }, () => ({ policy: POLICY, summary: SUMMARY }))),
      "it has more than 1000 policies (project limit)",
    ],
    [
      "of another kind of policy",
      of({ ...POLICY, "policy-type": "spf" }),
      "policy 1 has no `policy-type` of RFC 8460 §4.4",
    ],
    [
      "of a kind that is no text",
      of({ ...POLICY, "policy-type": { toString: 1 } }),
      "policy 1 has no `policy-type` of RFC 8460 §4.4",
    ],
    ["without numbers", of(POLICY, null), "policy 1 has no valid number of sessions"],
    [
      "with a negative number",
      of(POLICY, { ...SUMMARY, "total-failure-session-count": -1 }),
      "policy 1 has no valid number of sessions",
    ],
    [
      "with a fraction",
      of(POLICY, { ...SUMMARY, "total-failure-session-count": 0.5 }),
      "policy 1 has no valid number of sessions",
    ],
    [
      "with failures without a number",
      report([failed(1, [{ "result-type": "x" }])]),
      "policy 1 has no valid number of sessions",
    ],
    [
      "about another domain",
      of({ ...POLICY, "policy-domain": "other.example" }),
      'it is about "other.example", which is not a domain of the policy',
    ],
    [
      "without an organisation",
      report(undefined, { "organization-name": "", "contact-info": null }),
      "it does not say which organisation sent it",
    ],
    ["without a period", report(undefined, { "date-range": null }), "it has no valid period"],
    ["with objects for a period", report(undefined, range({ toString: 1 }, { toString: 1 })), "it has no valid period"],
    [
      "with a day that does not exist",
      report(undefined, range("2026-13-26T00:00:00Z", "2026-13-26T00:00:00Z")),
      "it has no valid period",
    ],
    [
      "from the future",
      report(undefined, range("2027-01-01T00:00:00Z", "2027-01-01T23:59:59Z")),
      "its period begins in the future, at 2027-01-01T00:00:00.000Z",
    ],
    [
      "larger than a report is",
      `{"policies":"${"x".repeat(17 * 2 ** 20)}"}`,
      "it is more than 16 MiB, the limit for a report or mail, unpacked (project limit)",
    ],
  ])("%s", async (_what, text, problem) => {
    const { evidence, outcomes } = await countFiles({ "a.json": text });
    expect(outcomes).toEqual([problem]);
    expect(evidence.domains).toEqual({});
  });
});

test("any JSON gives one outcome, and never an error", async () => {
  await assert(
    asyncProperty(json(), jsonValue(), jsonValue(), async (text, policies, value) => {
      expect(await outcomesOf(`{"a":${text}}`)).toHaveLength(1);
      expect(await outcomesOf(report(policies))).toHaveLength(1);
      expect(await outcomesOf(report([{ policy: value, summary: value, "failure-details": value }]))).toHaveLength(1);
      expect(await outcomesOf(report([{ policy: POLICY, summary: SUMMARY, "failure-details": [value] }]))).toHaveLength(
        1,
      );
    }),
  );
});
