// What is served and announced against what the repository has, by web servers on loopback.
import type { RequestListener } from "node:http";
import { describe, expect, test } from "@jest/globals";
import { verdictOf } from "../../src/hosting/compared-site.ts";
import type { ComparedSite } from "../../src/hosting/compared-site.ts";
import { compareSite } from "../../src/hosting/compare-site.ts";
import type { PolicySite } from "../../src/hosting/policy-site.ts";
import { createPolicySite } from "../../src/hosting/policy-site.ts";
import { say } from "../support/in-english.ts";
import { observeMtaStsRecord, observePolicyFetch } from "../../src/standards/mta-sts/observe.ts";
import { AUTHORITY, openPort, serve } from "../sources/https-test-server.ts";
import type { FakeAnswer } from "../support/fake-dns.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { NEVER } from "../support/until.ts";

const POLICY = "version: STSv1\nmode: enforce\nmx: mx1.example.test\nmx: mx2.example.test\nmax_age: 604800\n";
const site = createPolicySite("example.test", POLICY) as PolicySite;
const PAGE = "<!doctype html>\n<title>Welcome</title>\n";
const AT = "2026-11-23T00:00:00Z";

interface World {
  record?: FakeAnswer;
  certificate?: string;
  allowPrivateNetwork?: boolean;
  leastDays?: number;
}

/** What is found of the site where its host answers so, and DNS has these records; the new id is 2. */
async function compare(
  answer: RequestListener | null,
  { record = ["v=STSv1; id=2"], certificate = "right", allowPrivateNetwork = true, leastDays = 21 }: World = {},
): Promise<ComparedSite> {
  const server = answer === null ? undefined : await serve(answer, certificate);
  const dns = fakeDns({
    ...(server === undefined ? {} : { "mta-sts.example.test A": ["127.0.0.1"] }),
    "_mta-sts.example.test TXT": record,
  });
  const https = openPort({ allowPrivateNetwork, timeoutMs: NEVER, ca: AUTHORITY, port: server?.port ?? 443 });
  const [fetched, announced] = await Promise.all([
    observePolicyFetch(https, dns, "example.test"),
    observeMtaStsRecord(dns, "example.test"),
  ]);
  https.close();
  await server?.stop();
  return compareSite(site, "2", { fetched, record: announced, at: AT, leastDays });
}

const answering =
  (text: string, type = "text/plain", status = 200): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { "Content-Type": type, Location: "https://example.test/" }).end(text);

/** What it comes to, without and with the record. */
const verdicts = (compared: ComparedSite): string[] => [verdictOf(compared, false), verdictOf(compared, true)];

describe("the policy", () => {
  test("is the same, octet for octet", async () => {
    const compared = await compare(answering(site.text));
    expect(compared).toMatchObject({
      host: "mta-sts.example.test",
      policy: { state: "same" },
      contentType: null,
      certificate: { names: ["mta-sts.example.test"] },
      expiry: null,
      record: { state: "current", id: "2" },
    });
    expect(verdicts(compared)).toEqual(["deployed", "deployed"]);
  });

  test.each([
    ["other line ends", POLICY],
    ["another order", POLICY.split("\n").toReversed().slice(1).join("\n")],
    ["fields that senders ignore", `${POLICY}note: x\n`],
  ])("means the same with %s", async (_, text) => {
    const compared = await compare(answering(text));
    expect(compared.policy).toEqual({ state: "equivalent" });
    expect(verdicts(compared)).toEqual(["deployed", "deployed"]);
  });

  test.each([
    ["another mode", POLICY.replace("enforce", "testing")],
    ["a host less", POLICY.replace("mx: mx2.example.test\n", "")],
  ])("differs if the host serves %s", async (_, text) => {
    const compared = await compare(answering(text));
    expect(compared.policy).toEqual({
      state: "differs",
      served: text.split("\n").slice(0, -1),
      expected: POLICY.split("\n").slice(0, -1),
    });
    expect(verdicts(compared)).toEqual(["not-deployed", "not-deployed"]);
  });

  test.each<[string, RequestListener | null, World, RegExp]>([
    ["it is missing", answering(site.text, "text/plain", 404), {}, /^HTTP 404/],
    ["the host redirects", answering(site.text, "text/plain", 301), {}, /^HTTP 301; senders do not follow/],
    [
      "the certificate is for another host",
      answering(site.text),
      { certificate: "wrong-name" },
      /^the certificate names/,
    ],
    ["the certificate has expired", answering(site.text), { certificate: "expired" }, /^the certificate expired/],
    ["the host has no address", null, {}, /^mta-sts.example.test has no address/],
    ["it is empty", answering(""), {}, /^the policy has no `version`/],
    ["it is a page", answering(PAGE, "text/html"), {}, /^line 1 is not of the form `key: value`/],
    ["it is larger than senders accept", answering(site.text + "x: y\r\n".repeat(11_000)), {}, /larger than 64 KiB/],
  ])("is not served if %s", async (_, answer, world, problem) => {
    const compared = await compare(answer, world);
    expect(compared.policy.state === "not-served" && say(compared.policy.problem)).toMatch(problem);
    expect(compared).toMatchObject({ contentType: null, expiry: null });
    expect(verdicts(compared)).toEqual(["not-deployed", "not-deployed"]);
  });

  test.each<[string, RequestListener, World]>([
    ["the address must not be asked", answering(site.text), { allowPrivateNetwork: false }],
    ["the connection ends early", (request) => void request.socket.destroy(), {}],
  ])("is unknown if %s", async (_, answer, world) => {
    const compared = await compare(answer, world);
    expect(compared.policy.state).toBe("unknown");
    expect(verdicts(compared)).toEqual(["unknown", "unknown"]);
  });

  test("counts only as text/plain, which some senders demand", async () => {
    expect(verdicts(await compare(answering(site.text, "text/plain; charset=utf-8")))).toEqual([
      "deployed",
      "deployed",
    ]);
    const compared = await compare(answering(site.text, "text/html"));
    expect(compared).toMatchObject({ policy: { state: "same" }, contentType: { code: "mta-sts/content-type/other" } });
    expect(verdicts(compared)).toEqual(["not-deployed", "not-deployed"]);
  });

  test("is served all the same with a certificate that ends soon", async () => {
    const compared = await compare(answering(site.text), { leastDays: 100_000 });
    expect(compared.expiry).toMatchObject({ code: "mta-sts/certificate-expiry/soon" });
    expect(verdicts(compared)).toEqual(["deployed", "deployed"]);
  });
});

describe("the record", () => {
  const other = answering(POLICY.replace("enforce", "testing"));
  test.each<[string, RequestListener, FakeAnswer, string, string[]]>([
    [
      "policy first: is published next",
      answering(site.text),
      ["v=STSv1; id=1"],
      "DNS has the id 1. Publish the id 2 now",
      ["deployed", "not-deployed"],
    ],
    [
      "is published next where there is none",
      answering(site.text),
      [],
      "DNS has no record. Publish the id 2 now",
      ["deployed", "not-deployed"],
    ],
    [
      "waits for the policy",
      other,
      ["v=STSv1; id=1"],
      "DNS has the id 1. Publish the id 2 only once the policy is served (RFC 8461 §8.1)",
      ["not-deployed", "not-deployed"],
    ],
    [
      "came too early",
      other,
      ["v=STSv1; id=2"],
      expect.stringMatching(
        /^DNS has the id 2 already\. Senders .* publish another id \(RFC 8461 §8\.1\)$/,
      ) as unknown as string,
      ["not-deployed", "not-deployed"],
    ],
    [
      "is not too early where senders get no policy",
      answering("", "text/plain", 404),
      ["v=STSv1; id=2"],
      "DNS has the id 2",
      ["not-deployed", "not-deployed"],
    ],
    [
      "is not too early where senders get a page",
      answering(PAGE),
      ["v=STSv1; id=2"],
      "DNS has the id 2",
      ["not-deployed", "not-deployed"],
    ],
    [
      "waits for the media type, without which some senders get no policy",
      answering(site.text, "text/html"),
      ["v=STSv1; id=1"],
      "DNS has the id 1. Publish the id 2 only once the policy is served (RFC 8461 §8.1)",
      ["not-deployed", "not-deployed"],
    ],
    [
      "is not valid",
      answering(site.text),
      ["v=STSv1; id=ä"],
      expect.stringMatching(/is not of the form name=value\. Publish the id 2 now$/) as unknown as string,
      ["deployed", "not-deployed"],
    ],
    [
      "is unknown",
      answering(site.text),
      "timeout",
      expect.stringContaining("no resolver answered in time") as unknown as string,
      ["deployed", "unknown"],
    ],
  ])("%s", async (_, answer, record, words, wanted) => {
    const compared = await compare(answer, { record });
    expect(say(compared.record.message)).toEqual(words);
    expect(verdicts(compared)).toEqual(wanted);
  });
});

test("an id that is known only after apply is not compared", () => {
  const record = { state: "present" as const, value: { text: "v=STSv1; id=1", id: "1" }, evidence: [] };
  const observed = { fetched: { state: "absent" as const, evidence: [] }, record, at: AT, leastDays: 21 };
  expect(compareSite(site, null, observed).record).toEqual({
    state: "unknown",
    id: "1",
    expectedId: null,
    message: { code: "hosting/record/undecided" },
  });
});
