// Our verdicts on Postfix in all its configurations (`servers`), beside those of posttls-finger and OpenSSL.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "../../../src/run-report.ts";
import { openResolver } from "../../../src/sources/dns/resolver.ts";
import { check, reportIn } from "../bundles.ts";
import { world } from "../world.ts";
import type { Server } from "./oracles.ts";
import { finger, matches, theirVerdicts } from "./oracles.ts";
import { messageOf, policyFor, verdictsOf } from "./verdicts.ts";
import { folderOf } from "../../support/temporary-folder.ts";

const CHECKS = [
  "smtp-tls/starttls",
  "smtp-tls/version",
  "smtp-tls/legacy",
  "smtp-tls/forward-secrecy",
  "smtp-tls/certificate-name",
  "smtp-tls/certificate-trust",
  "smtp-tls/certificate-expiry",
  "smtp-tls/certificate-key",
  "dane/match",
  "mta-sts/mx-certificate",
] as const;

/** The parameter of `smtp-tls/certificate-expiry`. */
const DAYS = 21;

/** Checks that are not applicable, by the usage of the record that authenticates the server; 0: it has no usable record; null: none matches. */
const SPARED = new Map<number | null, readonly string[]>([
  [null, []],
  [0, ["dane/match"]],
  [2, ["smtp-tls/certificate-trust"]],
  [3, ["smtp-tls/certificate-name", "smtp-tls/certificate-trust", "smtp-tls/certificate-expiry"]],
]);

/** Servers, what authenticates them, and the checks that fail. */
const SERVERS: readonly (readonly [name: string, usage: number | null, ...failing: (typeof CHECKS)[number][]])[] = [
  ["modern", 3],
  ["tls12", 0],
  ["tls13", 0],
  ["defaults", 0, "smtp-tls/legacy"],
  ["all-versions", 0, "smtp-tls/legacy"],
  ["insists", 0],
  ["static-rsa", 0, "smtp-tls/forward-secrecy"],
  ["client-certificate", 0], // the handshake completes; what is said behind it is not about TLS
  ["expired", 0, "smtp-tls/certificate-expiry", "mta-sts/mx-certificate"],
  ["soon", 0, "smtp-tls/certificate-expiry"],
  ["early", 0, "smtp-tls/certificate-expiry", "mta-sts/mx-certificate"],
  ["elsewhere", 0, "smtp-tls/certificate-name", "mta-sts/mx-certificate"],
  ["own", 0, "smtp-tls/certificate-trust", "mta-sts/mx-certificate"],
  ["strange", 0, "smtp-tls/certificate-trust", "mta-sts/mx-certificate"],
  ["intermediate", 0],
  ["no-intermediate", 0, "smtp-tls/certificate-trust", "mta-sts/mx-certificate"],
  ["old-intermediate", 0, "smtp-tls/certificate-trust", "mta-sts/mx-certificate"],
  ["by-name", 0],
  ["weak", 0, "smtp-tls/certificate-trust", "smtp-tls/certificate-key", "mta-sts/mx-certificate"],
  ["both", 0],
  ["ee-certificate", 3],
  ["ee-512", 3],
  ["ee-whole", 3],
  ["ee-expired", 3, "mta-sts/mx-certificate"],
  ["ee-own", 3, "mta-sts/mx-certificate"],
  ["ee-elsewhere", 3, "mta-sts/mx-certificate"],
  ["ee-other", null, "dane/match"],
  ["ee-rolling", 3],
  ["ee-by-name", 3], // RFC 7672 §8.1: the name that SNI says is the TLSA base domain
  ["ee-agility", null, "dane/match"], // RFC 7671 §9: beside SHA-512 the record with SHA-256 is not looked at
  ["ee-both", 3],
  ["ee-both-files", 3],
  ["ee-both-rsa", null, "dane/match"], // who can do both is shown the other key
  ["pkix", 0],
  ["pkix-and-other", null, "dane/match"],
  ["ta-key", 2, "mta-sts/mx-certificate"],
  ["ta-certificate", 2, "mta-sts/mx-certificate"],
  ["ta-whole", 2, "mta-sts/mx-certificate"],
  ["ta-not-sent", null, "dane/match", "smtp-tls/certificate-trust", "mta-sts/mx-certificate"],
  ["ta-intermediate", 2],
  [
    "ta-elsewhere",
    null,
    "dane/match",
    "smtp-tls/certificate-name",
    "smtp-tls/certificate-trust",
    "mta-sts/mx-certificate",
  ],
  ["ta-domain", 2, "smtp-tls/certificate-name", "mta-sts/mx-certificate"], // RFC 7672 §3.2.2: for the mail domain will do for DANE
  [
    "ta-expired",
    null,
    "dane/match",
    "smtp-tls/certificate-trust",
    "smtp-tls/certificate-expiry",
    "mta-sts/mx-certificate",
  ],
  ["ta-old-intermediate", 2, "mta-sts/mx-certificate"], // RFC 5280 §6.1.1 (d): of an anchor that is no root name and key count
  ["ta-leaf", null, "dane/match", "smtp-tls/certificate-trust", "mta-sts/mx-certificate"],
  ["ta-both", 2],
  ["ta-or-ee", 3, "mta-sts/mx-certificate"],
  ["slow-greeting", 0],
];

const WITHOUT_TLS = ["plain", "anonymous"];
/** Words of OpenSSL's client for certificates of one key type alone. */
const ONLY = {
  RSA: ["-sigalgs", "rsa_pss_rsae_sha256:RSA+SHA256", "-cipher", "ALL:!aNULL:!aECDSA:@SECLEVEL=0"],
  ECDSA: ["-sigalgs", "ECDSA+SHA256:RSA+SHA256", "-cipher", "ALL:!aNULL:!aRSA:@SECLEVEL=0"],
};
const OTHERS = ["ee-both-ecdsa", "ee-both-tls12", "tls10", "tls11", "common-name", "partial", "impatient", "two"];

const resolver = openResolver({ urls: [world.validating.udp] });
let report: Report;
beforeAll(async () => {
  const folder = folderOf({
    "mail-policy.yml": policyFor([...SERVERS.map(([name]) => name), ...WITHOUT_TLS, ...OTHERS]),
  });
  const exit = await check(
    folder,
    "--resolver",
    world.validating.udp,
    "--allow-private-network",
    "--smtp",
    "on",
    "--smtp-rate",
    "60", // some servers have one address and several names
    "--format",
    "json",
  );
  expect(exit.stderr).toBe("");
  report = reportIn(exit);
});
afterAll(() => {
  resolver.close();
});

async function serverOf(name: string): Promise<Server> {
  const host = `${name}.mx.smtp.test`;
  const [a, tlsa] = await Promise.all([resolver.dns.query(host, "A"), resolver.dns.query(`_25._tcp.${host}`, "TLSA")]);
  const address = a.kind === "records" ? a.records[0]?.data.address : undefined;
  if (address === undefined) throw new Error(`${host} has no address`);
  return {
    host,
    address,
    domain: `${name}.smtp.test`,
    tlsa: tlsa.kind === "records" ? tlsa.records.map(({ data }) => data) : [],
  };
}

const ours = (name: string): Record<string, string> => verdictsOf(report, name, CHECKS);

test.each(SERVERS)(
  "%s, authenticated by %p: we, posttls-finger and OpenSSL agree on every check",
  async (name, usage, ...failing) => {
    const spared = SPARED.get(usage) ?? [];
    const expected = Object.fromEntries(
      CHECKS.map((id) => [id, spared.includes(id) ? "not-applicable" : failing.includes(id) ? "fail" : "pass"]),
    );
    expect({ ours: ours(name), theirs: await theirVerdicts(await serverOf(name), DAYS) }).toEqual({
      ours: expected,
      theirs: expected,
    });
  },
);

describe("where there is no TLS", () => {
  test.each(WITHOUT_TLS)("%s: that alone fails", async (name) => {
    const spared = Object.fromEntries(CHECKS.map((id) => [id, id === "smtp-tls/starttls" ? "fail" : "not-applicable"]));
    expect(ours(name)).toEqual(spared);
    expect(await theirVerdicts(await serverOf(name), DAYS)).toEqual({ "smtp-tls/starttls": "fail" });
  });

  test("Postfix would take a server without a certificate, by suites that RFC 5246 §A.5 allows only to those who ask for them", async () => {
    const { session } = await finger(await serverOf("anonymous"), "may", "-o", "tls_medium_cipherlist=ALL:@SECLEVEL=0");
    expect(session).toMatchObject({ standing: "Anonymous", protocol: "TLSv1.2" });
    expect(messageOf(report, "anonymous", "smtp-tls/starttls")).toContain("does not complete the TLS handshake");
  });
});

describe("where we say otherwise", () => {
  // RFC 8446 §4.4.2.2, RFC 5246 §7.4.2: the certificate depends on what the client offers, and senders prefer different types.
  test.each(["ee-both-ecdsa", "ee-both-tls12", "ee-both-rsa"])(
    "OpenSSL matches %s by one of its certificates alone; we want both to match, and name the other",
    async (name) => {
      const named = name === "ee-both-rsa" ? "RSA" : "ECDSA";
      const other = named === "RSA" ? "ECDSA" : "RSA";
      const server = await serverOf(name);
      expect(
        await Promise.all([named, other].map((type) => matches(server, ...ONLY[type as keyof typeof ONLY]))),
      ).toEqual([true, false]);
      expect(ours(name)).toMatchObject({ "dane/match": "fail", "smtp-tls/certificate-key": "pass" });
      expect(messageOf(report, name, "dane/match")).toMatch(
        new RegExp(
          `^${other} certificate: no TLSA record matches: .*: the server serves another key \\(${server.address}\\)$`,
        ),
      );
    },
  );

  // RFC 8461 §4.2 asks the certificate for a name, a CA and dates; that the session be TLS 1.2 (§7.2) is judged by smtp-tls/version.
  test.each(["tls10", "tls11"])(
    "posttls-finger with a policy to enforce takes no session signed with SHA-1, as of %s, whatever its certificate",
    async (name) => {
      const expected = Object.fromEntries(
        CHECKS.map((id) => [
          id,
          id === "smtp-tls/version" || id === "smtp-tls/legacy"
            ? "fail"
            : id === "dane/match"
              ? "not-applicable"
              : "pass",
        ]),
      );
      expect(ours(name)).toEqual(expected);
      expect(await theirVerdicts(await serverOf(name), DAYS)).toEqual({
        ...expected,
        "mta-sts/mx-certificate": "fail",
      });
    },
  );

  // RFC 9525 §2: the common name does not identify a service; §6.3: the wildcard is the whole left-most label. MTA-STS follows it (RFC 8461 §4.2).
  test.each([
    ["common-name", "the certificate is for no DNS name, not for common-name.mx.smtp.test"],
    ["partial", 'the certificate is for "p*.mx.smtp.test", not for partial.mx.smtp.test'],
  ])("OpenSSL takes the certificate of %s, whose name is none by RFC 9525", async (name, message) => {
    expect(ours(name)).toMatchObject({
      "smtp-tls/certificate-name": "fail",
      "mta-sts/mx-certificate": "fail",
      "smtp-tls/certificate-trust": "pass",
    });
    expect(messageOf(report, name, "smtp-tls/certificate-name")).toContain(message);
    expect(await theirVerdicts(await serverOf(name), DAYS)).toMatchObject({
      "smtp-tls/certificate-name": "pass",
      "smtp-tls/certificate-trust": "pass",
    });
  });
});

test("a host of which one address serves another key fails, naming that one", async () => {
  const good = await serverOf("modern");
  const bad = await serverOf("own");
  expect(ours("two")).toMatchObject({
    "smtp-tls/starttls": "pass",
    "dane/match": "fail",
    "smtp-tls/certificate-trust": "fail",
    "smtp-tls/certificate-name": "pass",
  });
  expect(messageOf(report, "two", "dane/match")).toMatch(
    new RegExp(`the server serves another key \\(${bad.address}\\)$`),
  );
  const { tlsa } = await serverOf("two");
  expect(await Promise.all([good, bad].map((server) => matches({ ...server, tlsa })))).toEqual([true, false]);
});

test("a server that allows one connection a minute is judged by that one; whether it takes TLS 1.0 stays unknown", () => {
  expect(ours("impatient")).toMatchObject({
    "smtp-tls/starttls": "pass",
    "smtp-tls/version": "pass",
    "smtp-tls/legacy": "unknown",
    "smtp-tls/certificate-trust": "pass",
  });
  expect(messageOf(report, "impatient", "smtp-tls/legacy")).toContain(
    "421 4.7.0 mx.smtp.test Error: too many connections",
  );
});

test("nothing kept this run from asking", () => {
  expect(report.limitations).toEqual([]);
});
