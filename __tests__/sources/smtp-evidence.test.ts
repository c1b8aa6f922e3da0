import { truncateSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { AuditError } from "../../src/errors.ts";
import type { Smtp, SmtpResult } from "../../src/ports.ts";
import { withEvidence } from "../../src/sources/smtp-evidence.ts";
import { formatEvidence, readEvidence } from "../../src/sources/smtp-evidence-file.ts";
import type { SmtpEvidence } from "../../src/sources/smtp-evidence.ts";
import { inWords } from "../support/in-words.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { sayAll, spoken } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const { folder, path } = temporaryFolder();
const file = path("evidence.json");

const AT = "2026-11-20T12:00:00.000Z";
const TLS: SmtpResult = {
  kind: "tls",
  talk: { greeting: { code: 220, lines: ["\u001b[2J"] }, capabilities: ["STARTTLS"] },
  session: {
    protocol: "TLSv1.3",
    cipher: "TLS_AES_256_GCM_SHA384",
    keyExchange: "X25519",
    chain: ["AAAA"],
    omitted: 3,
    distrust: null,
  },
  legacy: { state: "refused" },
};
const TIMEOUT: SmtpResult = { kind: "failure", cause: "timeout", reason: inWords("no connection within 10 s") };
const QUESTION = "smtp://[192.0.2.1] mx.example";

function evidence(result: SmtpResult, at = AT, from = "mail host"): SmtpEvidence {
  return { at, from, smtp: new Map([[QUESTION, result]]) };
}

function read(text: string): SmtpEvidence {
  writeFileSync(file, text);
  return readEvidence(file);
}

const readEvidenceAgain = (measured: SmtpEvidence): SmtpEvidence => read(formatEvidence(measured));

function problemIn(text: string): string {
  try {
    spoken(() => read(text));
  } catch (error) {
    if (error instanceof AuditError) return error.message;
    throw error;
  }
  return "none";
}

const fileWith = (over: object): string =>
  JSON.stringify({ ...(JSON.parse(formatEvidence(evidence(TLS))) as object), ...over });

describe("an evidence file", () => {
  test("comes back as it was, its questions sorted", () => {
    const measured: SmtpEvidence = {
      at: AT,
      from: "ü",
      smtp: new Map<string, SmtpResult>([
        ["smtp://[::1] b", TIMEOUT],
        [QUESTION, TLS],
      ]),
    };
    expect(read(formatEvidence(measured))).toEqual(measured);
    expect(formatEvidence(measured).indexOf(QUESTION)).toBeLessThan(formatEvidence(measured).indexOf("[::1]"));
  });

  test.each([
    ["no JSON", "{", /cannot read the SMTP evidence/],
    ["another version", fileWith({ version: 2 }), /evidence\/version must be 1/],
    ["no moment", fileWith({ at: "2026-02-30T12:00:00.000Z" }), /is not a valid timestamp/],
    ["a result of no kind", fileWith({ smtp: { [QUESTION]: { kind: "splendid" } } }), /evidence\/smtp/],
    [
      "a chain that is no base64",
      fileWith({
        smtp: { [QUESTION]: { ...TLS, session: { ...(TLS as { session: object }).session, chain: ["\u0000"] } } },
      }),
      /evidence\/smtp/,
    ],
    [
      "an unknown reason",
      fileWith({ smtp: { [QUESTION]: { kind: "failure", cause: "timeout", reason: { code: "smtp/moon" } } } }),
      /has an unknown code "smtp\/moon"/,
    ],
    ["a nameless machine", fileWith({ from: "" }), /evidence\/from/],
    ["more than it should hold", fileWith({ more: 1 }), /additional properties/],
  ])("with %s is refused", (_, text, problem) => {
    expect(problemIn(text)).toMatch(problem);
  });

  test("that is not there, no file or too large is refused", () => {
    expect(() => readEvidence(path("none.json"))).toThrow(AuditError);
    expect(() => spoken(() => readEvidence(folder))).toThrow(/not a regular file/);
    writeFileSync(file, "");
    truncateSync(file, 512 * 1024 * 1024 + 1);
    expect(() => spoken(() => readEvidence(file))).toThrow(/larger than 512 MiB/);
  });

  test("of any JSON is read or refused", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => problemIn(fileWith({ smtp: value })) !== ""),
      { numRuns: propertyRuns(15) },
    );
  });
});

describe("what was measured elsewhere", () => {
  const live: Smtp = {
    probe: () =>
      Promise.resolve({
        result: { kind: "failure", cause: "blocked", reason: inWords("port 25 is blocked here") },
        at: "2026-11-23T00:00:00.000Z",
        from: null,
      }),
  };
  const ask = (known: SmtpEvidence[], address = "192.0.2.1"): ReturnType<Smtp["probe"]> =>
    withEvidence(known, live).probe(address, "mx.example");

  test("is not measured again, and keeps its time and place", async () => {
    expect(await ask([evidence(TLS)])).toEqual({ result: TLS, at: AT, from: "mail host" });
  });

  test("leaves the rest to be measured", async () => {
    expect(await ask([evidence(TLS)], "192.0.2.2")).toMatchObject({ result: { cause: "blocked" }, from: null });
  });

  test("is ignored where port 25 was blocked there too, or probing was off", async () => {
    for (const cause of ["blocked", "off", "offline", "unobserved", "refused-address"] as const) {
      const nothing = evidence(
        { kind: "failure", cause, reason: inWords("port 25 is blocked there") },
        "2026-11-22T12:00:00.000Z",
      );
      expect(sayAll(await ask([nothing]))).toMatchObject({ result: { reason: "port 25 is blocked here" }, from: null });
      expect(await ask([nothing, evidence(TIMEOUT)])).toMatchObject({ result: TIMEOUT, from: "mail host" });
    }
  });

  test("gives the certificates of one measurement: the one that the first question is answered from", async () => {
    const { legacy: _, ...one } = TLS;
    const askFor = (known: SmtpEvidence[], keyType: "RSA" | "ECDSA"): ReturnType<Smtp["probe"]> =>
      withEvidence(known, live).probe("192.0.2.1", "mx.example", "example", keyType);
    const both: SmtpEvidence = {
      at: AT,
      from: "early",
      smtp: new Map([
        [QUESTION, TLS],
        [`${QUESTION} RSA`, one],
      ]),
    };
    expect(readEvidenceAgain(both)).toEqual(both);
    expect(await askFor([both], "RSA")).toEqual({ result: one, at: AT, from: "early" });
    expect(await askFor([both], "ECDSA")).toMatchObject({ result: { cause: "blocked" }, from: null });
    const late = evidence(TLS, "2026-11-21T12:00:00.000Z", "late");
    expect(await askFor([both, late], "RSA")).toMatchObject({ result: { cause: "blocked" }, from: null });
    const failed = evidence(TIMEOUT, "2026-11-21T12:00:00.000Z", "late");
    expect(await askFor([both, failed], "RSA")).toMatchObject({ from: "early" });
  });

  test("counts as the latest that reached the server", async () => {
    const early = evidence(TLS, "2026-11-18T12:00:00.000Z", "early");
    const failed = evidence(TIMEOUT, "2026-11-21T12:00:00.000Z", "late");
    expect(await ask([early, evidence(TLS), failed])).toMatchObject({ at: AT });
    expect(await ask([failed, early])).toMatchObject({ from: "early" });
    expect(await ask([failed])).toMatchObject({ result: { cause: "timeout" }, from: "late" });
  });
});
