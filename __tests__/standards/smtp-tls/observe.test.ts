import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { HostFacts } from "../../../src/facts.ts";
import type { Message } from "../../../src/message.ts";
import type { Smtp, SmtpAnswer, SmtpResult } from "../../../src/ports.ts";
import type { SmtpHost } from "../../../src/standards/smtp-host.ts";
import { MAX_ADDRESSES, observeSmtp } from "../../../src/standards/smtp-tls/observe.ts";
import { cyclingSmtp, anySmtpAnswer } from "../../support/any-smtp.ts";
import { inEnglish } from "../../support/in-english.ts";
import { readMxCertificate } from "../../support/mx-certificate.ts";
import { inWords } from "../../support/in-words.ts";

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

async function observe(smtp: Smtp, given: HostInputs): Promise<SmtpHost> {
  const seen = await observeSmtp(smtp, "example.de", HOST, given);
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
      expect((await observeSmtp(smtp, "example.de", HOST, { addresses: fact, tlsa: NO_TLSA })).state).toBe(
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
      covers: [HOST, "a.example.net"],
      complete: true,
      chain: [{ signedBy: [1] }, { signedBy: [] }],
    });
  });

  test("what was seen, where it was measured elsewhere that too", async () => {
    const seen = await observeSmtp(fakeSmtp(SESSION, "probe.example.net"), "example.de", HOST, {
      addresses: addresses(["192.0.2.1"]),
      tlsa: NO_TLSA,
    });
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
    expect(first?.answer).toMatchObject({ kind: "tls", chain: [], covers: [], complete: false });
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
    expect(first?.answer.kind === "tls" && first.answer.chain.length).toBe(certificates);
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
      { numRuns: 150 },
    );
  });
});
