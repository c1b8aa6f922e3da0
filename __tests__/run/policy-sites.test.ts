// The policies that a repository has served: which domains have one, and which should.
import { describe, expect, test } from "@jest/globals";
import { InputError } from "../../src/errors.ts";
import { loadPolicySites } from "../../src/run/policy-sites.ts";
import type { Files } from "../support/temporary-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { spoken } from "../support/in-english.ts";

const POLICY = "version: STSv1\nmode: none\nmax_age: 1\n";
const ZONE = `$ORIGIN a.test.
$TTL 300
@ SOA ns hostmaster 1 3600 600 86400 60
@ NS ns.b.test.
_mta-sts TXT "v=STSv1; " "id=7"
`;

function load(files: Files, ...wanted: string[]): ReturnType<typeof loadPolicySites> {
  const { folder, path } = temporaryFolder(files);
  return loadPolicySites({ config: path("mail-policy.yml"), root: folder, isUntrusted: false }, wanted);
}

/** The sites by host, with the ids that their records have to have, and whether these are declared. */
async function idsOf(files: Files, ...wanted: string[]): Promise<Record<string, [string | null, boolean]>> {
  const { sites } = await load(files, ...wanted);
  return Object.fromEntries(sites.map((site) => [site.host, [site.expectedId, site.isDeclared]]));
}

async function faultsOf(files: Files): Promise<string[]> {
  const error: unknown = await spoken(() => load(files)).catch((thrown: unknown) => thrown);
  return error instanceof InputError ? error.message.split("\n") : [];
}

const policy = (...domains: string[]): string =>
  `version: 1\nzones: [bind: "*.zone"]\ndomains:\n${domains.map((one) => `  - ${one}\n`).join("")}`;
const WITH_FILE = "{ name: a.test, mta-sts: { policy-file: a.txt } }";

describe("the id", () => {
  test("is the declared one", async () => {
    expect(await idsOf({ "mail-policy.yml": policy(WITH_FILE), "a.zone": ZONE, "a.txt": POLICY })).toEqual({
      "mta-sts.a.test": ["7", true],
    });
  });

  test("is that of the content where no record is declared", async () => {
    const zone = ZONE.replace("_mta-sts", "x");
    const ids = await idsOf({ "mail-policy.yml": policy(WITH_FILE), "a.zone": zone, "a.txt": POLICY });
    expect(ids["mta-sts.a.test"]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), false]);
  });

  test("is not known where the record is an alias", async () => {
    const zone = ZONE.replace(/_mta-sts TXT.*/, "_mta-sts CNAME provider.test.");
    const ids = await idsOf({ "mail-policy.yml": policy(WITH_FILE), "a.zone": zone, "a.txt": POLICY });
    expect(ids["mta-sts.a.test"]).toEqual([null, true]);
  });
});

describe("a fault, with its place, is", () => {
  test("each line that keeps a file from being a policy, once", async () => {
    const domains = policy(WITH_FILE, "{ name: b.test, mta-sts: { policy-file: a.txt } }");
    expect(
      await faultsOf({ "mail-policy.yml": domains, "a.zone": ZONE, "a.txt": `mode: x\n\n${POLICY}mx: a.test\n` }),
    ).toEqual([
      'a.txt:1:1: "mode: x" is not valid; RFC 8461 §3.2 allows enforce, testing and none',
      "a.txt:2:1: line 2 is blank; RFC 8461 §3.2 allows only `key: value`",
    ]);
  });

  test("a record of a domain without a policy file", async () => {
    expect(await faultsOf({ "mail-policy.yml": policy("a.test"), "a.zone": ZONE })).toEqual([
      expect.stringMatching(
        /^a\.zone:5:1: this record announces an MTA-STS policy of a\.test, and no file of it is named\./,
      ),
    ]);
  });

  test("a record that is not valid", async () => {
    const zone = ZONE.replace("id=7", "id=-");
    expect(await faultsOf({ "mail-policy.yml": policy(WITH_FILE), "a.zone": zone, "a.txt": POLICY })).toEqual([
      'a.zone:5:1: _mta-sts.a.test: the id "-" is not valid; RFC 8461 §3.1 allows 1 to 32 letters and digits',
    ]);
  });

  test("any of the declared records, as what is declared of MTA-STS may be among them", async () => {
    const zone = `${ZONE}@ MX mx.a.test.\n`;
    const faults = await faultsOf({ "mail-policy.yml": policy(WITH_FILE), "a.zone": zone, "a.txt": POLICY });
    expect(faults).toEqual([expect.stringMatching(/^a\.zone:6:/)]);
  });
});

test("only the domains that are named count", async () => {
  const files = {
    "mail-policy.yml": policy("a.test", "{ name: b.test, mta-sts: { policy-file: a.txt } }"),
    "a.zone": ZONE,
    "a.txt": POLICY,
  };
  expect(Object.keys(await idsOf(files, "b.test"))).toEqual(["mta-sts.b.test"]);
});

test("they are in the order of their names", async () => {
  const names = ["c.test", "a.test", "d.test", "b.test"];
  const domains = names.map((name) => `{ name: ${name}, mta-sts: { policy-file: a.txt } }`);
  const { sites } = await load({ "mail-policy.yml": policy(...domains), "a.zone": ZONE, "a.txt": POLICY });
  expect(sites.map(({ domain }) => domain)).toEqual(names.toSorted());
});

test("a repository without any policy has nothing to serve", async () => {
  await expect(spoken(() => load({ "mail-policy.yml": "version: 1\ndomains: [a.test]\n" }))).rejects.toThrow(
    "no domain has a policy to serve. Name its file with `mta-sts: policy-file:`.",
  );
});
