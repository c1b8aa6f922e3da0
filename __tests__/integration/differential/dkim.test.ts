// Our verdicts on DKIM key records against those of OpenDKIM (opendkim-testkey), and of dkimpy where it is installed. The records stand in dkim.keys.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Outcome } from "../../../src/model.ts";
import { openResolver } from "../../../src/sources/dns/resolver.ts";
import { observeDkim } from "../../../src/standards/dkim/observe.ts";
import type { DkimFact } from "../../../src/standards/dkim/record.ts";
import { dkimService } from "../../../src/standards/dkim/checks/service.ts";
import { dkimHash } from "../../../src/standards/dkim/checks/hash.ts";
import { world } from "../world.ts";
import { run, runResolving, worldFile } from "./programs.ts";
import { say } from "../../support/in-english.ts";

/** Whether a verifier can use the key for mail: `refused` also where there is no record. */
type Verdict = "usable" | "revoked" | "refused";

/** A selector of dkim.test, what we say, and the private key the record belongs to: the program decodes a key just to compare the two. */
type Compared = [selector: string, ours: string, privateKey: string | null];

const SELECTORS: readonly Compared[] = [
  ["good", "usable rsa 2048", "good"],
  ["weak", "usable rsa 1024", "weak"],
  ["long", "usable rsa 4096", "long"],
  ["short", "usable rsa 768", "short"],
  ["ed", "usable ed25519", null], // the program compares RSA keys only
  ["bare", "usable rsa 2048", "good"],
  ...[
    "plain",
    "no-version",
    "no-type",
    "every-tag",
    "version-only-first",
    "semicolon-last",
    "spaces",
    "unknown-tag",
    "old-granularity",
    "p-first-without-version",
    "hash-both",
    "hash-unknown-too",
    "service-any",
    "service-unknown-too",
    "testing",
    "flags-unknown",
    "flags-empty",
    "alias",
  ].map((selector): Compared => [selector, "usable rsa 2048", "good"]),
  ...["revoked", "revoked-space", "revoked-ed"].map((selector): Compared => [selector, "revoked", null]),
  ...[
    "hash-sha1",
    "hash-unknown",
    "service-tlsrpt",
    "p-missing",
    "version-last",
    "version-2",
    "version-lower",
    "type-upper",
    "type-dsa",
    "type-wrong-ed",
    "type-wrong-rsa",
    "foreign",
    "foreign-inside",
    "cut",
    "garbage",
    "doubled",
    "twice-p",
    "twice-k",
    "no-equals",
    "no-semicolon",
    "empty-tag",
    "tag-digit",
    "quoted",
    "backslash",
    "colon",
    "other",
    "two",
    "beside",
    "broken-alias",
    "address",
    "nothing",
    "pieces",
    "host-name",
    "service-empty",
    "hash-empty",
  ].map((selector): Compared => [selector, "refused", "good"]),
  ...["ed-wrapped", "ed-identity", "ed-no-point"].map((selector): Compared => [selector, "refused", null]),
];

/** Where OpenDKIM says otherwise, what it says, and why we are right. */
const EXPLAINED: readonly { selectors: readonly string[]; says: Verdict; because: string }[] = [
  {
    selectors: ["bare"],
    says: "refused",
    because:
      "RFC 6376 §3.6.1: `p` of an RSA key is an RSAPublicKey; the program takes SubjectPublicKeyInfo alone, which nearly everyone publishes",
  },
  {
    selectors: ["hash-sha1"],
    says: "usable",
    because: "RFC 8301 §3.1: verifiers must not accept SHA-1, and `h=sha1` allows nothing else",
  },
  { selectors: ["version-last"], says: "usable", because: "RFC 6376 §3.6.1: `v`, where it stands, stands first" },
  {
    selectors: ["type-upper"],
    says: "usable",
    because: "RFC 6376 §3.2: values are case-sensitive unless a tag says otherwise",
  },
  {
    selectors: ["twice-p", "twice-k"],
    says: "usable",
    because: "RFC 6376 §3.2: with a tag twice the whole list is invalid",
  },
  { selectors: ["tag-digit"], says: "usable", because: "RFC 6376 §3.2: a tag's name begins with a letter" },
  {
    selectors: ["foreign"],
    says: "usable",
    because: "RFC 6376 §3.6.1, §2.10: base64string has no other characters; it skips what it does not know",
  },
  {
    selectors: ["ed-identity", "ed-no-point"],
    says: "usable",
    because: "RFC 8032 §5.1.3: not a point, or one that everybody can sign for; the program does not decode it",
  },
  {
    selectors: ["type-wrong-ed", "ed-wrapped"],
    says: "usable",
    because: "RFC 8463 §4.2: the key is the 32 octets of RFC 8032; the program does not decode it",
  },
];

const resolver = openResolver({ urls: [world.validating.udp] });
afterAll(() => resolver.close());

const outcomeOf = (check: typeof dkimHash, key: DkimFact, name: string): Outcome =>
  check.judge(
    { key },
    { domain: "dkim.test", name, mail: "send", profile: "bsi", at: "2026-01-01T00:00:00Z", parameter: Number.NaN },
  ).outcome;

async function ourVerdict(selector: string): Promise<string> {
  const found = await observeDkim(resolver.dns, "dkim.test", selector);
  if (found.state === "unknown") throw new Error(say(found.reason));
  if (found.state !== "present") return "refused";
  const { errors, isRevoked, key } = found.value;
  if (errors.length > 0) return "refused";
  if (isRevoked || key === null) return "revoked";
  const name = `${selector}._domainkey.dkim.test`;
  if ([dkimHash, dkimService].some((check) => outcomeOf(check, found.value, name) === "fail")) return "refused";
  return `usable ${key.type === "rsa" ? `rsa ${key.bits}` : key.type}`;
}

async function theirVerdict(selector: string, privateKey: string | null): Promise<Verdict> {
  const pair = privateKey === null ? [] : ["-k", worldFile(`dkim/${privateKey}.key`)];
  const { code, stdout, stderr } = await run("opendkim-testkey", [
    "-x",
    worldFile("opendkim.conf"),
    "-d",
    "dkim.test",
    "-s",
    selector,
    "-vvv",
    ...pair,
  ]);
  if (/: Revoked key$/m.test(stderr)) return "revoked";
  const isUsable = code === 0 && /: key OK$/m.test(stdout);
  if (isUsable && !/: key secure$/m.test(stderr))
    throw new Error(`the zone is signed, but opendkim-testkey says: ${stderr}`);
  if (!isUsable && /timed out|bogus|configuration error/.test(stderr)) throw new Error(stderr);
  return isUsable ? "usable" : "refused";
}

test("each record of the zone is compared", () => {
  const selectors = [...readFileSync(new URL("dkim.keys", import.meta.url), "utf8").matchAll(/^([a-z0-9-]+) /gm)].map(
    ([, selector]) => selector,
  );
  expect(selectors.filter((selector) => !SELECTORS.some(([listed]) => listed === selector))).toEqual([]);
});

test.each(SELECTORS)("%s is %s", async (selector, ours, privateKey) => {
  expect(await ourVerdict(selector)).toBe(ours);
  const explained = EXPLAINED.find(({ selectors }) => selectors.includes(selector));
  expect([ours.split(" ")[0], explained?.says]).toContain(await theirVerdict(selector, privateKey));
});

/** Its package brings dnspython, with which pyspf behaves differently, so `.ci/install-servers` leaves it out. */
const PYTHON = "/usr/bin/python3";
const hasDkimpy = (await run(PYTHON, ["-c", "import dkim, nacl.signing"])).code === 0;

/** Where dkimpy says otherwise, and why we are right. */
const EXPLAINED_OF_DKIMPY: readonly { selectors: readonly string[]; because: string }[] = [
  {
    selectors: ["hash-sha1", "hash-unknown", "hash-empty"],
    because: "RFC 6376 §3.6.1: `h` names the hash algorithms that may be used; the program does not read it",
  },
  {
    selectors: ["service-unknown-too"],
    because: "RFC 6376 §3.6.1: service types that are not known are ignored, and `email` is beside them",
  },
  { selectors: ["version-last"], because: "RFC 6376 §3.6.1: `v`, where it stands, stands first" },
  { selectors: ["foreign"], because: "RFC 6376 §2.10: base64string has no other characters; it skips them" },
  {
    selectors: ["ed-identity", "ed-no-point"],
    because: "RFC 8032 §5.1.3: not a point, or one that everybody can sign for; reading the key does not show it",
  },
];

/** RFC 6376 §3.6.2.2 leaves several records at one name undefined: the program takes the one that comes first, and their order changes. */
const SEVERAL = ["two", "beside", "pieces"];

describe("dkimpy", () => {
  if (!hasDkimpy) {
    process.stdout.write("DKIM: dkimpy (python3-dkim) is not installed, so nothing is compared with it\n");
    test("is not installed", async () => {
      expect((await run(PYTHON, ["-c", "import dkim, nacl.signing"])).stderr).toContain("ModuleNotFoundError");
    });
    return;
  }

  test("agrees on each key, or differs for a reason", async () => {
    const compared = SELECTORS.filter(([selector]) => !SEVERAL.includes(selector));
    const input = compared
      .map(([selector, , key]) => `${selector} ${key === null ? "-" : worldFile(`dkim/${key}.key`)}\n`)
      .join("");
    const script = fileURLToPath(new URL("dkimpy.py", import.meta.url));
    const { stdout, stderr } = await runResolving(PYTHON, [script], input);
    const said = stdout.trim().split("\n");
    const explained = EXPLAINED_OF_DKIMPY.flatMap(({ selectors }) => selectors);
    const differing = compared.filter(([, ours], i) => ours.startsWith("usable") !== (said[i] === "usable"));
    if (said.length !== compared.length)
      throw new Error(`${said.length} results for ${compared.length} keys: ${stderr}`);
    expect(differing.map(([selector]) => selector).toSorted()).toEqual(explained.toSorted());
  });
});
