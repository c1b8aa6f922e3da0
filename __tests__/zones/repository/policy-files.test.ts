import { describe, expect, test } from "@jest/globals";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { AuditError, InputError } from "../../../src/errors.ts";
import type { Policy } from "../../../src/policy/policy.ts";
import { policyLineLocator, readPolicyFiles } from "../../../src/zones/repository/policy-files.ts";
import { domainOf, policyOf } from "../zone-policy.ts";
import { CAN_LINK, testWhere } from "../../support/capabilities.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { errorMessages } from "../../support/in-english.ts";

const BODY = "version: STSv1\r\nmode: enforce\nmx: a.de\nmx: b.de\n";

/** A policy in `ops/` whose domains name these files, at column 5 of line 20. */
function policyFor(root: string, paths: Record<string, string>): Policy {
  const location = { file: "ops/policy.yml", line: 20, column: 5 };
  const domains = Object.entries(paths).map(([name, path]) => ({
    ...domainOf(name, null),
    mtaSts: { policyFile: { path, location } },
  }));
  return policyOf(join(root, "ops/policy.yml"), [], [domainOf("without.de", null), ...domains]);
}

function faultsOf(
  root: string,
  paths: Record<string, string>,
  expected: typeof InputError | typeof AuditError,
): readonly string[] {
  try {
    readPolicyFiles(policyFor(root, paths), root);
  } catch (error) {
    if (error instanceof expected) return errorMessages(error);
    throw error;
  }
  return [];
}

describe("policy files", () => {
  test("are read from the policy's folder, octet for octet, with their place in the repository", () => {
    const root = folderOf({ "ops/sts/a.txt": `\ufeff${BODY}`, "b.txt": new Uint8Array([0xff, 0x0a]) });
    expect(
      readPolicyFiles(policyFor(root, { "a.de": "sts/a.txt", "b.de": "../b.txt", "c.de": "sts/a.txt" }), root),
    ).toEqual([
      { domain: "a.de", file: "ops/sts/a.txt", text: `\xef\xbb\xbf${BODY}` },
      { domain: "b.de", file: "b.txt", text: "\xff\n" },
      { domain: "c.de", file: "ops/sts/a.txt", text: `\xef\xbb\xbf${BODY}` },
    ]);
  });

  test("that cannot be read are told all at once, at the line that names them", () => {
    const root = folderOf({ "ops/large.txt": "x".repeat(2 ** 20 + 1) });
    expect(
      faultsOf(
        root,
        {
          "a.de": "none.txt",
          "b.de": "../../out.txt",
          "c.de": "/etc/hostname",
          "e.de": "large.txt",
          "f.de": ".",
          "g.de": "none.txt",
        },
        InputError,
      ),
    ).toEqual([
      "ops/policy.yml:20:5: ops/none.txt does not exist",
      "ops/policy.yml:20:5: ../out.txt is outside of the repository",
      expect.stringMatching(/^ops\/policy\.yml:20:5: .*etc\/hostname is outside of the repository$/),
      "ops/policy.yml:20:5: ops/large.txt is larger than 1 MiB",
      "ops/policy.yml:20:5: ops is not a file",
    ]);
    expect(faultsOf(root, { "f.de": "." }, AuditError)).toEqual(["ops/policy.yml:20:5: ops is not a file"]);
  });

  testWhere(CAN_LINK)("that links lead out to are not read", () => {
    const root = folderOf({ "ops/a.txt": BODY });
    symlinkSync("/etc/hostname", join(root, "ops/link.txt"));
    expect(faultsOf(root, { "a.de": "a.txt", "b.de": "link.txt" }, AuditError)).toEqual([
      "ops/policy.yml:20:5: ops/link.txt leads out of the repository by a symbolic link",
    ]);
  });
});

test.each([
  ["mode: testing", 2],
  ["mx: b.de", 3],
  ["max_age: 1", 1],
  [BODY, 1],
  ["mode: testing\nmx: a.de", 1],
  ["", 1],
])("the place of %j is line %d", (text, line) => {
  expect(policyLineLocator({ file: "a.txt", text: BODY })(text)).toEqual({ file: "a.txt", line, column: 1 });
});
