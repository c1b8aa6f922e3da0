import { describe, expect, test } from "@jest/globals";
import type { Observation } from "../../../src/model.ts";
import type { DkimFact } from "../../../src/standards/dkim/record.ts";
import { parseDkim } from "../../../src/standards/dkim/record.ts";
import { useOfKey } from "../../../src/standards/dkim/verifiable.ts";
import { inWords } from "../../support/in-words.ts";
import { say } from "../../support/in-english.ts";

const KEY = "k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const NAME = "s1._domainkey.example.de";

function use(key: Observation<DkimFact>): string {
  const { state, reason } = useOfKey(NAME, key);
  return reason === null ? state : `${state}: ${say(reason)}`;
}

describe("receivers", () => {
  test.each([
    ["accept a plain key", KEY, "pass"],
    ["accept one for sha256 among others, and for email among others", `h=sha1:sha256; s=x:email; ${KEY}`, "pass"],
    ["accept one for every service, and with flags they do not know", `s=*; t=s:x; ${KEY}`, "pass"],
    ["refuse a revoked one", "k=ed25519; p=", "fail: `p=` is empty: the key is revoked"],
    ["refuse one for sha1 alone", `h=sha1; ${KEY}`, "fail: `h=sha1` does not allow sha256"],
    ["refuse one for another service", `s=tlsrpt; ${KEY}`, "fail: `s=tlsrpt` does not allow email"],
    ["differ over one in testing mode", `t=y:s; ${KEY}`, "varies: `t=y:s` marks the key as a test"],
  ])("%s", (_, text, expected) => {
    const value = { ...parseDkim(`v=DKIM1; ${text}`), owner: NAME };
    expect(use({ state: "present", value, evidence: [] })).toBe(expected);
  });

  test.each([
    [512, "fail: 512-bit RSA key; at least 1024 bits are required"],
    [1023, "fail: 1023-bit RSA key; at least 1024 bits are required"],
    [1024, "pass"],
    [4096, "pass"],
    [4097, "varies: 4097-bit RSA key; receivers need not accept more than 4096 bits (RFC 8301 §3.2)"],
  ])("make of an RSA key of %i bits: %s", (bits, expected) => {
    const value: DkimFact = { ...parseDkim(`v=DKIM1; ${KEY}`), key: { type: "rsa", bits }, owner: NAME };
    expect(use({ state: "present", value, evidence: [] })).toBe(expected);
  });

  test("cannot verify without a record, and differ over several", () => {
    expect(use({ state: "absent", evidence: [] })).toBe(`fail: ${NAME} has no DKIM key record`);
    expect(use({ state: "malformed", problem: inWords("two records"), evidence: [] })).toBe("varies: two records");
  });

  test("are not known to accept what was not measured", () => {
    expect(use({ state: "unknown", reason: inWords("timeout"), evidence: [] })).toBe("unknown: timeout");
  });
});
