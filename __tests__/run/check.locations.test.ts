// The places of a report are relative to the repository, wherever the policy is and the program runs.
import { beforeEach, describe, expect, test } from "@jest/globals";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { InputError } from "../../src/errors.ts";
import { check } from "../../src/run/check.ts";
import { CAN_LINK, testWhere } from "../support/capabilities.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";
import { folderOf } from "../support/temporary-folder.ts";

const POLICY = `version: 1
zones: [{ bind: zones/*.zone }]
domains:
  - name: example.de
    records: |
      $INCLUDE part.inc
      _smtp._tls TXT "v=TLSRPTv1; rua=mailto:t@example.de"
  - example.org
`;
const FILES = {
  "dns/mail-policy.yml": POLICY,
  "dns/part.inc": '@ TXT "v=spf1 +all"\n',
  "dns/zones/a.zone":
    '$ORIGIN example.org.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.net.\n@ TXT "v=spf1 +all"\n',
};

let repository: TestRepository;
let elsewhere: string;
beforeEach(() => {
  repository = gitRepository();
  repository.write(FILES);
  repository.commit();
  elsewhere = folderOf({});
});

/** Every file that a report names, of a run over a policy that may read what is in `root`. */
async function filesOf(config: string, root: string, untrusted = false): Promise<string[]> {
  const { report } = await check(
    checkOptions(root, { config, view: "planned", offline: true, isUntrusted: untrusted }),
  );
  const findings = report.domains.flatMap((domain) => domain.findings);
  const edits = findings.flatMap(({ fix }) => (fix?.edit ? [fix.edit.file] : []));
  return [...new Set([report.config.file, ...findings.map(({ location }) => location.file), ...edits])].toSorted();
}

const NAMES = ["dns/mail-policy.yml", "dns/part.inc", "dns/zones/a.zone"];

describe("a policy in a folder of a repository", () => {
  test.each([false, true])("has its places relative to the repository (untrusted: %s)", async (untrusted) => {
    expect(await filesOf(repository.path("dns/mail-policy.yml"), repository.folder, untrusted)).toEqual(NAMES);
  });

  test("has them where the program runs in that folder", async () => {
    expect(await filesOf(repository.path("dns/mail-policy.yml"), repository.path("dns"))).toEqual(NAMES);
  });

  test("has them where the checkout is in a folder of the workspace", async () => {
    const workspace = dirname(repository.folder);
    expect(await filesOf(repository.path("dns/mail-policy.yml"), workspace)).toEqual(NAMES);
  });

  testWhere(CAN_LINK).each([false, true])(
    "has them where the workspace is a link (untrusted: %s)",
    async (untrusted) => {
      const workspace = join(elsewhere, "workspace");
      symlinkSync(repository.folder, workspace);
      expect(await filesOf(join(workspace, "dns/mail-policy.yml"), workspace, untrusted)).toEqual(NAMES);
    },
  );

  test("has its faults there too", async () => {
    repository.write({ "dns/mail-policy.yml": "version: 1\ndomains: [a b]\n" });
    const error: unknown = await filesOf(repository.path("dns/mail-policy.yml"), repository.path("dns")).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as InputError).faults.map(({ location }) => location.file)).toEqual(["dns/mail-policy.yml"]);
  });

  test("is compared with the same file of the base", async () => {
    const config = repository.path("dns/mail-policy.yml");
    const options = { config, view: "planned", offline: true } as const;
    const base = { kind: "commit" as const, ref: "HEAD", name: "HEAD", fetchRemote: null };
    const { report } = await check(checkOptions(repository.path("dns"), { ...options, base }));
    expect([report.gate.baseline, report.limitations, report.weakenings]).toEqual([
      { kind: "base", name: expect.any(String) },
      expect.anything(),
      [],
    ]);
  });
});

test("a file outside of the repository is named by its way from there", async () => {
  writeFileSync(join(elsewhere, "a.zone"), FILES["dns/zones/a.zone"]);
  repository.write({ "dns/mail-policy.yml": POLICY.replace("zones/", `../../${basename(elsewhere)}/`) });
  expect(await filesOf(repository.path("dns/mail-policy.yml"), dirname(repository.folder))).toEqual([
    `../${basename(elsewhere)}/a.zone`,
    "dns/mail-policy.yml",
    "dns/part.inc",
  ]);
});

test("outside of any repository places are relative to the root", async () => {
  rmSync(repository.path(".git"), { recursive: true });
  expect(await filesOf(repository.path("dns/mail-policy.yml"), repository.folder)).toEqual(NAMES);
});
