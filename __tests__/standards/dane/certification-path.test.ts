import { describe, expect, test } from "@jest/globals";
import { matchCertificate } from "../../../src/standards/dane/match.ts";
import { parseChain } from "../../../src/x509/chain.ts";
import { CHAIN_HOST, MAIL_SERVER_CHAINS } from "../../support/mail-server-chains.ts";
import {
  directoryName,
  makeAuthority,
  makeCertificate,
  nameConstraints,
  nameOf,
} from "../../support/make-certificate.ts";
import { say } from "../../support/in-english.ts";

const AT = "2026-11-23T12:00:00.000Z";

function compare(sent: readonly { base64: string }[], anchor: { base64: string }): ReturnType<typeof matchCertificate> {
  const { chain, isComplete } = parseChain(sent.map(({ base64 }) => base64));
  const data = parseChain([anchor.base64]).chain[0]?.whole.sha256 ?? "";
  const certificate = { chain, isComplete, covers: [CHAIN_HOST] };
  return matchCertificate([{ usage: 2, selector: 0, matching: 1, data }], certificate, [CHAIN_HOST], AT);
}

describe("for usage 2, a path", () => {
  test.each(MAIL_SERVER_CHAINS.map((each) => [each.claim, each] as const))(
    "with %s",
    (_claim, { sent, anchor, problem }) => {
      const { matched, missed } = compare(sent, anchor);
      expect(missed.map((one) => say(one.problem))).toEqual(problem === null ? [] : [expect.stringContaining(problem)]);
      expect(matched).toHaveLength(problem === null ? 1 : 0);
    },
  );
});

test("the constraints of an anchor count, also for intermediate certificates that are not self-issued", () => {
  const anchor = makeAuthority("Root", {
    key: "P-384",
    extensions: [
      nameConstraints(
        [],
        ["Root", "Between"].map((name) => directoryName(nameOf(["2.5.4.3", name]))),
      ),
    ],
  });
  const missed = (...between: ReturnType<typeof makeAuthority>[]): number => {
    const leaf = makeCertificate({ subject: CHAIN_HOST, issuer: between[0] ?? anchor });
    return compare([leaf, ...between, anchor], anchor).missed.length;
  };
  expect(missed(makeAuthority("Other", { issuer: anchor }))).toBe(0);
  expect(missed(makeAuthority("Between", { issuer: anchor }))).toBe(1);
  expect(missed(makeAuthority("Root", { issuer: anchor }))).toBe(0);
});

test("a chain with paths without number is unknown, and takes bounded work", () => {
  // six layers of four certificates each: 4⁶ paths
  const layers = Array.from({ length: 24 }, (_, i) =>
    makeAuthority(`CA ${i % 6}`, { issuer: makeAuthority(`CA ${(i % 6) + 1}`) }),
  );
  const leaf = makeCertificate({ subject: CHAIN_HOST, issuer: makeAuthority("CA 0") });
  const elsewhere = makeAuthority("Elsewhere");
  expect(compare([leaf, ...layers], elsewhere)).toMatchObject({ matched: [], isOpen: true });
});
