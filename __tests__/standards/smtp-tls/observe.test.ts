import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { HostFacts } from "../../../src/facts.ts";
import type { Message } from "../../../src/message.ts";
import type { Smtp, SmtpAnswer, SmtpResult } from "../../../src/ports.ts";
import type { SmtpHost } from "../../../src/standards/smtp-host.ts";
import type { CertificateChoice } from "../../../src/standards/smtp-tls/observe.ts";
import { MAX_ADDRESSES, observeSmtp } from "../../../src/standards/smtp-tls/observe.ts";
import { cyclingSmtp, anySmtpAnswer } from "../../support/any-smtp.ts";
import { inEnglish } from "../../support/in-english.ts";
import { makeCertificate } from "../../support/make-certificate.ts";
import { readMxCertificate } from "../../support/mx-certificate.ts";
import { inWords } from "../../support/in-words.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const AT = "2026-11-23T12:00:00.000Z";
const HOST = "mx1.example.de";

type HostInputs = Pick<HostFacts, "addresses" | "tlsa">;

const present = <T>(value: T): { state: "present"; value: T; evidence: [] } => ({
  state: "present",
  value,
  evidence: [],
});
const addresses = (v4: string[], v6: string[] = [], unmeasured: Message | null = null): HostFacts["addresses"] =>
  present({ v4, v6, aliases: [], owner: HOST, security: "secure", unmeasured });
const NO_TLSA: HostFacts["tlsa"] = { state: "absent", evidence: [] };
const tlsa = (security: "secure" | "insecure", base = `_25._tcp.${HOST}`): HostFacts["tlsa"] =>
  present({ base, records: [], ttl: 60, security });

const SESSION: SmtpResult = {
  kind: "tls",
  talk: { greeting: { code: 220, lines: ["mx1 ESMTP", "second"] }, capabilities: [] },
  session: {
    protocol: "TLSv1.3",
    cipher: "TLS_AES_128_GCM_SHA256",
    keyExchange: "X25519",
    chain: [readMxCertificate("mx"), readMxCertificate("intermediate")],
    distrust: null,
  },
  legacy: { state: "refused" },
};

function fakeSmtp(result: SmtpResult = SESSION, from: string | null = null): Smtp & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    probe(address, name): Promise<SmtpAnswer> {
      asked.push(`${address} ${name}`);
      return Promise.resolve({ result, at: AT, from });
    },
  };
}

async function observe(smtp: Smtp, given: HostInputs, choice: CertificateChoice = "preferred"): Promise<SmtpHost> {
  const seen = await observeSmtp(smtp, "example.de", HOST, given, choice);
  if (seen.state !== "present") throw new Error(seen.state);
  return seen.value;
}

describe("observeSmtp asks", () => {
  test.each<[string, HostFacts["tlsa"], string]>([
    ["for the MX host where there are no TLSA records", NO_TLSA, HOST],
    ["for the TLSA base domain where they are secure", tlsa("secure", "_25._tcp.real.example.net"), "real.example.net"],
    ["for the MX host where they are not", tlsa("insecure", "_25._tcp.real.example.net"), HOST],
    ["for the MX host where they are not known", { state: "unknown", reason: inWords("timeout"), evidence: [] }, HOST],
  ])("%s", async (_claim, records, name) => {
    const smtp = fakeSmtp();
    expect(await observe(smtp, { addresses: addresses(["192.0.2.1"], ["2001:db8::1"]), tlsa: records })).toMatchObject({
      name,
    });
    expect(smtp.asked).toEqual([`192.0.2.1 ${name}`, `2001:db8::1 ${name}`]);
  });

  test("no more addresses than its limit, and says so", async () => {
    const smtp = fakeSmtp();
    const many = Array.from({ length: MAX_ADDRESSES + 3 }, (_, i) => `192.0.2.${i}`);
    expect(inEnglish(await observe(smtp, { addresses: addresses(many), tlsa: NO_TLSA }))).toMatchObject({
      unmeasured: "3 of 19 addresses were not probed; the limit is 16",
    });
    expect(smtp.asked).toHaveLength(MAX_ADDRESSES);
  });

  test("no server where the host has no address, or none that is known", async () => {
    const smtp = fakeSmtp();
    const facts: HostFacts["addresses"][] = [
      { state: "absent", evidence: [] },
      { state: "malformed", problem: inWords("an IP address"), evidence: [] },
      { state: "unknown", reason: inWords("timeout"), evidence: [] },
    ];
    for (const fact of facts) {
      expect((await observeSmtp(smtp, "example.de", HOST, { addresses: fact, tlsa: NO_TLSA }, "each")).state).toBe(
        fact.state === "unknown" ? "unknown" : "absent",
      );
    }
    expect(smtp.asked).toEqual([]);
  });
});

describe("observeSmtp says", () => {
  test("that these may not be all addresses where half of them could not be looked up", async () => {
    const unmeasured = inWords("AAAA: timeout");
    expect(
      await observe(fakeSmtp(), { addresses: addresses(["192.0.2.1"], [], unmeasured), tlsa: NO_TLSA }),
    ).toMatchObject({ unmeasured });
  });

  test("which of the names that senders ask for the certificate is for", async () => {
    const [first] = (
      await observe(fakeSmtp(), { addresses: addresses(["192.0.2.1"]), tlsa: tlsa("secure", "_25._tcp.a.example.net") })
    ).addresses;
    expect(first?.answer).toMatchObject({
      kind: "tls",
      certificates: [
        { covers: [HOST, "a.example.net"], isComplete: true, chain: [{ signedBy: [1] }, { signedBy: [] }] },
      ],
      unseen: null,
    });
  });

  test("what was seen, where it was measured elsewhere that too", async () => {
    const seen = await observeSmtp(
      fakeSmtp(SESSION, "probe.example.net"),
      "example.de",
      HOST,
      {
        addresses: addresses(["192.0.2.1"]),
        tlsa: NO_TLSA,
      },
      "preferred",
    );
    expect(inEnglish(seen.evidence)).toEqual([
      {
        source: "SMTP mx1.example.de [192.0.2.1]",
        text: expect.stringMatching(
          /^220 mx1 ESMTP; TLSv1\.3 TLS_AES_128_GCM_SHA256; certificate CN=mx1\.example\.de for mx1\.example\.de, .*, issued by CN=Some CA, valid until 2120-01-01T00:00:00\.000Z; measured 2026-11-23T12:00:00\.000Z at probe\.example\.net$/,
        ),
      },
    ]);
  });

  test("nothing of a certificate that cannot be read, whatever anchors DNS holds", async () => {
    const anchor = {
      usage: 2,
      selector: 0,
      matching: 0,
      data: Buffer.from(readMxCertificate("root"), "base64").toString("hex"),
    };
    const records = present({ base: `_25._tcp.${HOST}`, records: [anchor], ttl: 60, security: "secure" as const });
    const unreadable: SmtpResult = { ...SESSION, session: { ...SESSION.session, chain: ["AAAA"] } };
    const [first] = (await observe(fakeSmtp(unreadable), { addresses: addresses(["192.0.2.1"]), tlsa: records }))
      .addresses;
    expect(first?.answer).toMatchObject({ kind: "tls", certificates: [{ chain: [], covers: [], isComplete: false }] });
  });

  test.each([
    [2, 0, 0, 3],
    [3, 0, 0, 2],
    [2, 2, 0, 2],
    [2, 0, 1, 2],
  ])("which anchors DNS holds whole: of TLSA %i %i %i", async (usage, selector, matching, certificates) => {
    const data = Buffer.from(readMxCertificate("root"), "base64").toString("hex");
    const record = { usage, selector, matching, data };
    const records = present({ base: `_25._tcp.${HOST}`, records: [record], ttl: 60, security: "secure" as const });
    const [first] = (await observe(fakeSmtp(), { addresses: addresses(["192.0.2.1"]), tlsa: records })).addresses;
    expect(first?.answer.kind === "tls" && first.answer.certificates[0].chain.length).toBe(certificates);
  });

  test("one thing of each address, whatever servers answer", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anySmtpAnswer, { minLength: 1, maxLength: 3 }), async (said) => {
        const host = await observe(cyclingSmtp(said), {
          addresses: addresses(["192.0.2.1"], ["2001:db8::1"]),
          tlsa: tlsa("secure"),
        });
        expect(host.addresses.map(({ address }) => address)).toEqual(["192.0.2.1", "2001:db8::1"]);
        expect(JSON.stringify(host).length).toBeLessThan(60_000);
      }),
      { numRuns: propertyRuns(150) },
    );
  });
});

describe("each certificate of a server", () => {
  const [EC, RSA, OTHER, PSS] = ["mx", "rsa", "other", "pss"].map((name) => [readMxCertificate(name)]);
  const serving = (chain: readonly string[] | undefined): SmtpResult => {
    const { legacy: _, ...result } = SESSION;
    return { ...result, session: { ...result.session, chain: [...(chain ?? [])] } };
  };
  const NONE: SmtpResult = {
    kind: "plaintext",
    talk: { greeting: null, capabilities: [] },
    cause: "handshake",
    reason: inWords("nothing in common"),
  };
  const silent = (cause: "timeout" | "temporary"): SmtpResult => ({
    kind: "failure",
    cause,
    reason: inWords("silent"),
  });

  /** What is asked, and what is made of the answers to the questions for whatever is preferred, for RSA, and for ECDSA. */
  async function observed(
    answers: Partial<Record<"preferred" | "RSA" | "ECDSA", SmtpResult>>,
    choice: CertificateChoice = "each",
  ): Promise<{ asked: string[]; keys: (string | undefined)[]; unseen: unknown }> {
    const asked: string[] = [];
    const smtp: Smtp = {
      probe(_address, _name, _domain, keyType): Promise<SmtpAnswer> {
        const question = keyType ?? "preferred";
        asked.push(question);
        return Promise.resolve({ result: answers[question] ?? NONE, at: AT, from: null });
      },
    };
    const host = await observe(smtp, { addresses: addresses(["192.0.2.1"]), tlsa: tlsa("secure") }, choice);
    const answer = host.addresses[0]?.answer;
    if (answer?.kind !== "tls") return { asked, keys: [], unseen: null };
    const keys = answer.certificates.map(({ chain }) => chain[0]?.key.type);
    return { asked, keys, unseen: inEnglish(answer.unseen) };
  }

  test("is asked for: of RSA and ECDSA the type that the preferred one is not", async () => {
    expect(await observed({ preferred: serving(EC), RSA: serving(RSA) })).toEqual({
      asked: ["preferred", "RSA"],
      keys: ["ec", "rsa"],
      unseen: null,
    });
    expect(await observed({ preferred: serving(RSA), ECDSA: serving(EC) })).toMatchObject({
      asked: ["preferred", "ECDSA"],
      keys: ["rsa", "ec"],
    });
    expect((await observed({ preferred: serving(PSS) })).asked).toEqual(["preferred", "ECDSA"]);
  });

  test("is both where the preferred one is neither, as with an Ed25519 key", async () => {
    const { base64 } = makeCertificate({ key: "Ed25519" });
    expect(await observed({ preferred: serving([base64]), RSA: serving(RSA), ECDSA: serving(EC) })).toEqual({
      asked: ["preferred", "RSA", "ECDSA"],
      keys: ["ed25519", "rsa", "ec"],
      unseen: null,
    });
  });

  test("is the preferred one alone where that is all that is wanted, or all that there is", async () => {
    expect(await observed({ preferred: serving(EC), RSA: serving(RSA) }, "preferred")).toEqual({
      asked: ["preferred"],
      keys: ["ec"],
      unseen: null,
    });
    expect(await observed({ preferred: serving(EC) })).toEqual({
      asked: ["preferred", "RSA"],
      keys: ["ec"],
      unseen: null,
    });
  });

  test("is not asked for where there is no TLS, nor where the preferred one cannot be read", async () => {
    expect((await observed({ preferred: silent("timeout") })).asked).toEqual(["preferred"]);
    expect((await observed({ preferred: NONE })).asked).toEqual(["preferred"]);
    expect(await observed({ preferred: serving(["AAAA"]) })).toMatchObject({ asked: ["preferred"], keys: [undefined] });
  });

  test.each([
    ["did not answer", silent("timeout")],
    ["put it off", silent("temporary")],
    ["offered no TLS", { ...NONE, cause: "not-offered" as const, reason: inWords("silent") }],
  ])("may be there where the server %s", async (_claim, RSA) => {
    expect(await observed({ preferred: serving(EC), RSA })).toMatchObject({
      keys: ["ec"],
      unseen: "whether the server has an RSA certificate too: silent",
    });
  });

  test("is there though it cannot be read, and may be of a type that was not asked for", async () => {
    expect(await observed({ preferred: serving(EC), RSA: serving(["AAAA"]) })).toMatchObject({
      keys: ["ec", undefined],
    });
    expect(await observed({ preferred: serving(EC), RSA: serving(OTHER) })).toMatchObject({ keys: ["ec", "ec"] });
  });

  test("is one where the server sends the same chain again", async () => {
    expect(await observed({ preferred: serving(EC), RSA: serving(EC) })).toMatchObject({ keys: ["ec"], unseen: null });
  });

  test("is named in the evidence", async () => {
    const smtp: Smtp = {
      probe: (_address, _name, _domain, keyType) =>
        Promise.resolve({ result: serving(keyType === "RSA" ? RSA : EC), at: AT, from: null }),
    };
    const given = { addresses: addresses(["192.0.2.1"]), tlsa: tlsa("secure") };
    const { evidence } = await observeSmtp(smtp, "example.de", HOST, given, "each");
    expect(inEnglish(evidence)).toMatchObject([
      { text: expect.stringMatching(/; certificate CN=mx1\.example\.de for .*; certificate CN=mx1\.example\.de for /) },
    ]);
  });
});
