import { describe, expect, test } from "@jest/globals";
import type { Https, HttpsFailureCause, HttpsResult } from "../../../src/ports.ts";
import {
  observePolicyFetch,
  observeMtaStsRecord,
  observeUnannouncedPolicy,
  parseDeployedPolicy,
  parseFetchedPolicy,
} from "../../../src/standards/mta-sts/observe.ts";
import type { Answers } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { inEnglish } from "../../support/in-english.ts";
import { inWords } from "../../support/in-words.ts";

const CERTIFICATE = { subject: "", issuer: "", names: [], notBefore: "", notAfter: "", chain: [] };
const BODY = "version: STSv1\nmode: enforce\nmax_age: 604800\nmx: mx.a.de\n";

function response(given: { status?: number; overflow?: boolean; body?: string }): HttpsResult {
  return {
    kind: "response",
    status: 200,
    contentType: null,
    body: BODY,
    overflow: false,
    address: "192.0.2.1",
    certificate: CERTIFICATE,
    ...given,
  };
}

const fetchOf = async (result: HttpsResult) => {
  const asked: string[] = [];
  const https: Https = {
    get(host, path) {
      asked.push(host + path);
      return Promise.resolve(result);
    },
  };
  const fetched = await observePolicyFetch(https, fakeDns({}), "a.de");
  expect(asked).toEqual(["mta-sts.a.de/.well-known/mta-sts.txt"]);
  return fetched;
};

describe("observePolicyFetch", () => {
  test("takes 200 and nothing else", async () => {
    expect(inEnglish(await fetchOf(response({})))).toMatchObject({ state: "present" });
    for (const status of [201, 204, 301, 302, 304, 404, 500]) {
      expect(inEnglish(await fetchOf(response({ status })))).toMatchObject({
        state: "malformed",
        problem: expect.stringContaining(`HTTP ${status}`),
      });
    }
  });

  test.each([
    [299, "status"],
    [300, "redirect"],
    [399, "redirect"],
    [400, "status"],
  ])("tells a redirect from another status: HTTP %d is a %s", async (status, kind) => {
    expect(await fetchOf(response({ status }))).toMatchObject({ problem: { code: `mta-sts/policy-fetch/${kind}` } });
  });

  test("takes no policy larger than 64 KiB", async () => {
    expect(inEnglish(await fetchOf(response({ overflow: true })))).toMatchObject({
      state: "malformed",
      problem: expect.stringContaining("64 KiB"),
    });
  });

  test.each<[HttpsFailureCause, string]>([
    ["timeout", "unknown"],
    ["incomplete", "unknown"],
    ["dns", "unknown"],
    ["refused-address", "unknown"],
    ["offline", "unknown"],
    ["deadline", "unknown"],
    ["unobserved", "unknown"],
    ["no-address", "malformed"],
    ["connect", "malformed"],
    ["certificate", "malformed"],
    ["tls", "malformed"],
    ["http", "malformed"],
  ])("a failure by %s is %s", async (cause, state) => {
    expect(
      inEnglish(
        await fetchOf({ kind: "failure", cause, reason: inWords("so it was"), address: null, certificate: null }),
      ),
    ).toMatchObject({ state });
  });
});

describe("a policy that is deployed", () => {
  const fetchAs = (result: HttpsResult, deployed: string) =>
    observePolicyFetch({ get: () => Promise.resolve(result) }, fakeDns({}), "a.de", deployed);

  test("is the body, of all that is served", async () => {
    const fetched = await fetchAs(
      { ...response({ overflow: true, body: "old" }), contentType: "text/html" } as HttpsResult,
      BODY,
    );
    expect(fetched).toMatchObject({
      state: "present",
      value: { body: BODY, contentType: "text/html", certificate: CERTIFICATE },
      evidence: [{ text: BODY }],
    });
  });

  test.each([404, 410])("is there where HTTP %d says that nothing is", async (status) => {
    expect(inEnglish(await fetchAs(response({ status }), BODY))).toMatchObject({
      state: "present",
      value: { status: 200, body: BODY, contentType: "text/plain" },
    });
  });

  test("shows nothing of a file but fields of a policy", async () => {
    const file = "version: STSv1\npassword: hunter2\nhunter2\nmode: enforce\n";
    const fetched = await fetchAs(response({}), file);
    expect(fetched).toMatchObject({ value: { body: "version: STSv1\nmode: enforce" } });
    expect(JSON.stringify([fetched, parseDeployedPolicy("a.de", file)])).not.toContain("hunter2");
  });

  test.each([201, 301, 403, 500])("does not make up for a host that answers HTTP %d", async (status) => {
    expect(inEnglish(await fetchAs(response({ status }), BODY))).toMatchObject({
      state: "malformed",
      problem: expect.stringContaining(`HTTP ${status}`),
    });
  });

  test.each<[HttpsFailureCause, string]>([
    ["timeout", "unknown"],
    ["certificate", "malformed"],
  ])("says nothing of a host that failed by %s", async (cause, state) => {
    expect(
      inEnglish(
        await fetchAs({ kind: "failure", cause, reason: inWords("so it was"), address: null, certificate: null }, BODY),
      ),
    ).toMatchObject({ state });
  });

  test("is read whatever is served", () => {
    expect(inEnglish(parseDeployedPolicy("a.de", BODY))).toEqual({
      state: "present",
      value: { mode: "enforce", maxAge: 604_800, mx: ["mx.a.de"], ignored: { unknown: [], repeated: [] } },
      evidence: [{ source: "https://mta-sts.a.de/.well-known/mta-sts.txt", text: BODY }],
    });
    expect(inEnglish(parseDeployedPolicy("a.de", "\xef\xbb\xbfversion: STSv1"))).toMatchObject({
      state: "malformed",
      problem: expect.stringContaining("line 1 is not of the form"),
    });
  });

  test("must not be larger than 64 KiB", () => {
    const padded = (size: number): string => BODY.repeat(Math.ceil(size / BODY.length)).slice(0, size - 1) + "\n";
    expect(inEnglish(parseDeployedPolicy("a.de", padded(65_537)))).toMatchObject({
      state: "malformed",
      problem: expect.stringContaining("64 KiB"),
    });
    expect(inEnglish(parseDeployedPolicy("a.de", `${BODY}x:${"a".repeat(65_534 - BODY.length)}`))).toMatchObject({
      state: "present",
    });
  });
});

describe("parseFetchedPolicy", () => {
  test("is absent where the fetch failed, so that one fault fails one check", async () => {
    expect(parseFetchedPolicy(await fetchOf(response({ status: 404 })))).toMatchObject({ state: "absent" });
  });
  test("is malformed where the body is not a policy", async () => {
    expect(parseFetchedPolicy(await fetchOf(response({ body: "<html>" })))).toMatchObject({ state: "malformed" });
  });
  test("is unknown where the fetch was not measured", () => {
    expect(parseFetchedPolicy({ state: "unknown", reason: inWords("r"), evidence: [] })).toMatchObject({
      state: "unknown",
      reason: inWords("r"),
    });
  });
});

describe("observeMtaStsRecord", () => {
  test.each([
    ["present", ["v=STSv1; id=1"]],
    ["malformed", ["v=STSv1; id=1", "v=STSv1; id=1"]],
    ["malformed", ["v=STSv1; id=1-2"]],
    ["absent", ["v=spf1 -all"]],
    ["unknown", "timeout" as const],
  ])("is %s for %j", async (state, answer) => {
    expect(await observeMtaStsRecord(fakeDns({ "_mta-sts.a.de TXT": answer }), "a.de")).toMatchObject({ state });
  });
});

describe("observeUnannouncedPolicy", () => {
  const observe = async (answers: Answers, body = BODY) => {
    const asked: string[] = [];
    const https: Https = {
      get(host) {
        asked.push(host);
        return Promise.resolve(response({ body }));
      },
    };
    const policy = await observeUnannouncedPolicy(https, fakeDns(answers), "a.de", { state: "absent", evidence: [] });
    return { state: policy.state, asked };
  };

  test.each(["A", "AAAA"])("fetches from a host that has only %s records", async (type) => {
    const address = { A: "192.0.2.1", AAAA: "2001:db8::1" }[type] ?? "";
    expect(await observe({ [`mta-sts.a.de ${type}`]: [address] })).toEqual({
      state: "present",
      asked: ["mta-sts.a.de"],
    });
  });

  test("takes another page for no policy", async () => {
    expect(await observe({ "mta-sts.a.de A": ["192.0.2.1"] }, "<html>")).toMatchObject({ state: "absent" });
  });

  test.each<[string, Answers]>([
    ["that does not exist", {}],
    ["without an address", { "mta-sts.a.de TXT": ["x"] }],
  ])("asks no host %s", async (_, answers) => {
    expect(await observe(answers)).toEqual({ state: "absent", asked: [] });
  });
});
