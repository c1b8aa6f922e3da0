import { describe, expect, test } from "@jest/globals";
import type { Https, HttpsFailure, HttpsResult } from "../../../src/ports.ts";
import { observeStsFetch, observeStsRecord, readPolicy } from "../../../src/standards/mta-sts/observe.ts";
import { fakeDns } from "../../support/fake-dns.ts";

const CERTIFICATE = { subject: "", issuer: "", names: [], notBefore: "", notAfter: "", chain: [] };
const BODY = "version: STSv1\nmode: enforce\nmax_age: 604800\nmx: mx.a.de\n";

function response(given: { status?: number; overflow?: boolean; body?: string }): HttpsResult {
  return { kind: "response", status: 200, contentType: null, body: BODY, overflow: false, address: "192.0.2.1", certificate: CERTIFICATE, ...given };
}

const fetchOf = async (result: HttpsResult) => {
  const asked: string[] = [];
  const https: Https = {
    get(host, path) {
      asked.push(host + path);
      return Promise.resolve(result);
    },
  };
  const fetched = await observeStsFetch(https, fakeDns({}), "a.de");
  expect(asked).toEqual(["mta-sts.a.de/.well-known/mta-sts.txt"]);
  return fetched;
};

describe("observeStsFetch", () => {
  test("takes 200 and nothing else", async () => {
    expect(await fetchOf(response({}))).toMatchObject({ state: "present" });
    for (const status of [201, 204, 301, 302, 304, 404, 500]) {
      expect(await fetchOf(response({ status }))).toMatchObject({ state: "malformed", problem: expect.stringContaining(`HTTP ${status}`) });
    }
  });

  test("takes no policy larger than 64 KiB", async () => {
    expect(await fetchOf(response({ overflow: true }))).toMatchObject({ state: "malformed", problem: expect.stringContaining("64 KiB") });
  });

  test.each<[HttpsFailure, string]>([
    ["timeout", "unknown"],
    ["dns", "unknown"],
    ["refused-address", "unknown"],
    ["offline", "unknown"],
    ["unobserved", "unknown"],
    ["no-address", "malformed"],
    ["connect", "malformed"],
    ["certificate", "malformed"],
    ["tls", "malformed"],
    ["http", "malformed"],
  ])("a failure by %s is %s", async (cause, state) => {
    expect(await fetchOf({ kind: "failure", cause, reason: "so it was", address: null, certificate: null })).toMatchObject({ state });
  });
});

describe("readPolicy", () => {
  test("is absent where the fetch failed, so that one fault fails one check", async () => {
    expect(readPolicy(await fetchOf(response({ status: 404 })))).toMatchObject({ state: "absent" });
  });
  test("is malformed where the body is no policy", async () => {
    expect(readPolicy(await fetchOf(response({ body: "<html>" })))).toMatchObject({ state: "malformed" });
  });
  test("is unknown where the fetch was not measured", () => {
    expect(readPolicy({ state: "unknown", reason: "r", evidence: [] })).toMatchObject({ state: "unknown", reason: "r" });
  });
});

describe("observeStsRecord", () => {
  test.each([
    ["present", ["v=STSv1; id=1"]],
    ["malformed", ["v=STSv1; id=1", "v=STSv1; id=1"]],
    ["malformed", ["v=STSv1; id=1-2"]],
    ["absent", ["v=spf1 -all"]],
    ["unknown", "timeout" as const],
  ])("is %s for %j", async (state, answer) => {
    expect(await observeStsRecord(fakeDns({ "_mta-sts.a.de TXT": answer }), "a.de")).toMatchObject({ state });
  });
});
