// What a run reads of the repository, and what it refuses.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { AuditError, InputError, UsageError } from "../../src/errors.ts";
import type { RunInputs } from "../../src/run/load-inputs.ts";
import { loadInputs } from "../../src/run/load-inputs.ts";
import { CAN_LINK, HAS_FIFOS, makeFifo, testWhere } from "../support/capabilities.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";
import { errorMessages, sayText, spoken } from "../support/in-english.ts";

const POLICY = "version: 1\nzones: [{ bind: dns/*.zone }]\ndomains: [example.org]\n";
const ZONE = "$ORIGIN example.org.\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.net.\n$INCLUDE more.inc\n";
const PLAN = JSON.stringify({ format_version: "1.2", planned_values: {}, resource_changes: [] });

let repository: TestRepository;
beforeEach(() => void (repository = gitRepository()));

const read = (untrusted: boolean, config = "mail-policy.yml", root = repository.folder): Promise<RunInputs> =>
  loadInputs({ config: repository.path(config), root, isUntrusted: untrusted }, []);

/** The files that records are declared in, or why nothing was read. */
async function readingOf(untrusted: boolean, config?: string): Promise<string[] | string> {
  try {
    const { declared } = await spoken(() => read(untrusted, config));
    const [fault] = declared.faults;
    if (fault !== undefined)
      return `${fault.location.file}:${fault.location.line}:${fault.location.column}: ${sayText(fault.message)}`;
    return [
      ...new Set(declared.zones.flatMap(({ records }) => records.map(({ location }) => location.file))),
    ].toSorted();
  } catch (error) {
    if (error instanceof UsageError || error instanceof AuditError)
      return errorMessages(error).join("\n").replaceAll(`${repository.folder}${sep}`, "");
    throw error;
  }
}

const GIT_SAYS_NOTHING =
  /^in an untrusted repository only files that git tracks are read, but git cannot list them\. Check out the repository first \(actions\/checkout, with git installed\)\. git rev-parse failed: /;
const untracked = (file: string, at = "mail-policy.yml:2:17"): string =>
  `${at}: ${file} is not tracked by git, and no other file is read in a repository that others write to: commit it`;

describe("the policy file", () => {
  test.each([false, true])(
    "that is missing is a fault of the input, with a way out (untrusted: %s)",
    async (untrusted) => {
      const message =
        "policy file not found. Create one with `mail-policy init DOMAIN`, or set --config (Action input `config`).";
      await expect(spoken(() => read(untrusted))).rejects.toThrow(`${repository.path("mail-policy.yml")}: ${message}`);
      await expect(read(untrusted)).rejects.toThrow(UsageError);
    },
  );

  test.each([
    ["a folder", () => mkdirSync(repository.path("mail-policy.yml")), "the policy is not a file"],
    [
      "larger than 1 MiB",
      () => repository.write({ "mail-policy.yml": " ".repeat(2 ** 20 + 1) }),
      "the policy is larger than 1 MiB",
    ],
  ])("that is %s is a fault of the input", async (_, make, message) => {
    make();
    repository.git("add", "--all");
    expect(await readingOf(false)).toBe(`mail-policy.yml: ${message}`);
    expect(await readingOf(true)).toBe(`mail-policy.yml: ${message}`);
  });

  testWhere(CAN_LINK).each([
    [
      "a link to the world outside",
      () => symlinkSync("/etc/hostname", repository.path("mail-policy.yml")),
      "the policy leads out of the repository by a symbolic link",
    ],
    [
      "a link to what is not there outside",
      () => symlinkSync("/none", repository.path("mail-policy.yml")),
      "the policy leads out of the repository by a symbolic link",
    ],
    [
      "a link to git's own files",
      () => symlinkSync(".git/HEAD", repository.path("mail-policy.yml")),
      "the policy leads into .git by a symbolic link, and nothing is read there",
    ],
  ])("that is %s is a fault of the input", async (_, make, message) => {
    make();
    repository.git("add", "--all");
    expect(await readingOf(false)).toBe(`mail-policy.yml: ${message}`);
    expect(await readingOf(true)).toBe(`mail-policy.yml: ${message}`);
  });

  test("that is outside of the workspace is not read", async () => {
    await expect(
      spoken(() => loadInputs({ config: "/etc/hostname", root: repository.folder, isUntrusted: true }, [])),
    ).rejects.toThrow("/etc/hostname: the policy is outside of the repository");
  });

  testWhere(HAS_FIFOS)("that is not a file is not waited for", async () => {
    makeFifo(repository.path("mail-policy.yml"));
    expect(await readingOf(false)).toBe("mail-policy.yml: the policy is not a file");
  });

  testWhere(CAN_LINK)("may be reached through a link in the repository", async () => {
    repository.write({ "ops/policy.yml": "version: 1\ndomains: [example.org]\n" });
    symlinkSync("ops/policy.yml", repository.path("mail-policy.yml"));
    repository.commit();
    expect(await readingOf(true)).toEqual([]);
  });
});

describe("evidence of an attestation", () => {
  const attested = (evidence: string, requirement: string): string =>
    `  - { requirement: ${requirement}, statement: s, by: CISO, date: 2026-05-01, valid-until: 2027-05-01, evidence: ${evidence} }\n`;
  const policyOf = (...files: string[]): string =>
    `version: 1\ndomains: [example.org]\nattestations:\n${files.map((file, i) => attested(file, `TR-03108-1${i + 3}-M`)).join("")}`;
  const faultsOf = async (policy: string, untrusted = false): Promise<string[]> => {
    repository.write({ "ops/mail-policy.yml": policy });
    const error = await read(untrusted, "ops/mail-policy.yml").catch((thrown: unknown) => thrown);
    if (!(error instanceof InputError)) throw error;
    return error.faults.map(({ location: { line }, message }) => `${line}: ${sayText(message)}`);
  };

  test("is read neither whole nor from the web, and the audit depends on it", async () => {
    repository.write({
      "ops/proof.pdf": "%PDF",
      "empty.txt": "",
      "ops/mail-policy.yml": policyOf("proof.pdf", "../empty.txt", "https://e.test"),
    });
    const { domains, filesRead } = await read(false, "ops/mail-policy.yml");
    expect(domains[0]?.attestations).toHaveLength(3);
    expect(filesRead()).toEqual(expect.arrayContaining(["ops/proof.pdf", "empty.txt"]));
  });

  test("that no file of the repository is, is a fault of the policy, all at once", async () => {
    repository.write({ "ops/folder/x": "" });
    expect(await faultsOf(policyOf("gone.pdf", "folder", "../../outside.pdf", "../.git/config"))).toEqual([
      '4: the evidence "ops/gone.pdf" does not exist. Name a file of this repository, or an https URL',
      '5: the evidence "ops/folder" is not a file. Name a file of this repository, or an https URL',
      expect.stringMatching(/^6: the evidence "\.\.\/outside\.pdf" .*outside/),
      expect.stringMatching(/^7: the evidence "\.git\/config" .*\.git/),
    ]);
  });

  test("that git does not track is none where others write to the repository", async () => {
    repository.write({ "ops/mail-policy.yml": policyOf("proof.pdf") });
    repository.commit();
    repository.write({ "ops/proof.pdf": "%PDF" });
    expect(await faultsOf(policyOf("proof.pdf"), true)).toEqual([
      expect.stringContaining('4: the evidence "ops/proof.pdf" is not tracked by git'),
    ]);
  });
});

describe("of a repository that others write to", () => {
  beforeEach(() =>
    repository.write({ "mail-policy.yml": POLICY, "dns/a.zone": ZONE, "dns/more.inc": "@ MX 10 mx.example.net.\n" }),
  );

  test("files that git tracks are read, before they are committed too", async () => {
    repository.git("add", "--all");
    expect(await readingOf(true)).toEqual(["dns/a.zone", "dns/more.inc"]);
  });

  test.each([
    [
      "mail-policy.yml",
      "mail-policy.yml: the policy is not tracked by git, and no other file is read in a repository that others write to: commit it",
    ],
    ["dns/a.zone", untracked("dns/a.zone")],
    [
      "dns/more.inc",
      "dns/a.zone:4:10: dns/more.inc is not tracked by git, and no other file is read in a repository that others write to: commit it",
    ],
  ])("%s is refused where git does not track it, and read by who trusts the repository", async (file, message) => {
    repository.commit();
    repository.git("rm", "-q", "--cached", file);
    expect(await readingOf(true)).toBe(message);
    expect(await readingOf(false)).toEqual(["dns/a.zone", "dns/more.inc"]);
  });

  test("what a workflow puts beside tracked files is refused, not passed over", async () => {
    repository.commit();
    repository.write({ "dns/b.zone": ZONE });
    expect(await readingOf(true)).toBe(untracked("dns/b.zone"));
  });

  testWhere(CAN_LINK)("a tracked file that a link takes the place of is what the link leads to", async () => {
    repository.write({ "dns/real": "@ MX 10 mx.example.net.\n" });
    repository.commit();
    repository.write({ "secret.inc": "@ MX 20 mx.example.net.\n" });
    const turn = (target: string): void => {
      rmSync(repository.path("dns/more.inc"));
      symlinkSync(target, repository.path("dns/more.inc"));
    };
    turn("../secret.inc");
    expect(await readingOf(true)).toMatch(/^dns\/a\.zone:4:10: dns\/more\.inc is not tracked by git/);
    turn("real");
    expect(await readingOf(true)).toEqual(["dns/a.zone", "dns/more.inc"]);
  });

  test("plans that the workflow makes are read all the same, and nothing else as a plan", async () => {
    repository.write({ "mail-policy.yml": POLICY.replace("bind: dns/*.zone", "terraform-plan: plan.json") });
    repository.commit();
    repository.write({ "plan.json": PLAN });
    expect(await readingOf(true)).toEqual([]);
    repository.write({ "mail-policy.yml": POLICY.replace("bind: dns/*.zone", "bind: plan.json") });
    expect(await readingOf(true)).toBe(untracked("plan.json"));
  });

  test("a script beside DNSControl's representation is read where git tracks it", async () => {
    const record = { type: "A", name: "@", ttl: 300, target: "192.0.2.1", filepos: "[line:1:1]" };
    repository.write({ "mail-policy.yml": POLICY.replace("bind: dns/*.zone", "dnscontrol: ir.json") });
    repository.commit();
    repository.write({
      "ir.json": JSON.stringify({ domains: [{ name: "example.org", dnsProviders: { a: -1 }, records: [record] }] }),
      "dnsconfig.js": 'A("@", "192.0.2.1")\n',
    });
    expect(await readingOf(true)).toEqual(["ir.json"]);
    expect(await readingOf(false)).toEqual(["dnsconfig.js"]);
    repository.commit();
    expect(await readingOf(true)).toEqual(["dnsconfig.js"]);
  });

  test("files of a submodule are read from around it, and those around it from a policy in it", async () => {
    const other = gitRepository();
    other.write({
      "a.zone": ZONE.replace("$INCLUDE more.inc\n", ""),
      "policy.yml": "version: 1\nzones: [{ bind: '*.zone' }, { bind: ../own.zone }]\ndomains: [example.org]\n",
    });
    other.commit();
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.folder, "sub");
    repository.write({
      "mail-policy.yml": POLICY.replace("dns/*.zone", "sub/*.zone"),
      "own.zone": "$ORIGIN example.net.\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.org.\n",
    });
    repository.commit();
    expect(await readingOf(true)).toEqual(["sub/a.zone"]);
    expect(await readingOf(true, "sub/policy.yml")).toEqual(["own.zone", "sub/a.zone"]);
  });

  test("that was checked out into a folder of the workspace, its own files are read, and no others'", async () => {
    repository.commit();
    const workspace = gitRepository();
    rmSync(workspace.path(".git"), { recursive: true });
    for (const name of ["one", "two"]) repository.git("clone", "-q", ".", workspace.path(name));
    const place = { config: workspace.path("one/mail-policy.yml"), root: workspace.folder, isUntrusted: true };
    expect((await loadInputs(place, [])).declared.zones).toHaveLength(1);
    const relativePath = relative(process.cwd(), place.config); // as a workflow names it
    expect((await loadInputs({ ...place, config: relativePath }, [])).declared.zones).toHaveLength(1);
    writeFileSync(workspace.path("one/mail-policy.yml"), POLICY.replace("dns/*.zone", "../two/dns/*.zone"));
    await expect(loadInputs(place, []).catch(errorMessages)).resolves.toEqual([
      expect.stringContaining("two/dns/a.zone is not tracked by git"),
    ]);
  });

  testWhere(CAN_LINK).each([
    ["a file", "mail-policy.yml", () => symlinkSync("other/mail-policy.yml", repository.path("mail-policy.yml"))],
    ["a folder", "ops/mail-policy.yml", () => symlinkSync("other", repository.path("ops"))],
  ])("%s that is a link into another repository inside is none of its files", async (_, config, make) => {
    rmSync(repository.path("mail-policy.yml"));
    make();
    repository.commit();
    repository.git("clone", "-q", ".", "other");
    repository.git("-C", "other", "rm", "-q", "-r", ".");
    repository.write({ "other/mail-policy.yml": "version: 1\ndomains: [example.org]\n" });
    repository.git("-C", "other", "add", "--all");
    expect(await readingOf(true, config)).toBe(
      `${config}: the policy is not tracked by git, and no other file is read in a repository that others write to: commit it`,
    );
    expect(await readingOf(true, "other/mail-policy.yml")).toEqual([]);
  });

  test("nothing is read where git knows none", async () => {
    rmSync(repository.path(".git"), { recursive: true });
    expect(await readingOf(true)).toMatch(GIT_SAYS_NOTHING);
    expect(await readingOf(false)).toEqual(["dns/a.zone", "dns/more.inc"]);
  });

  test("nothing is read where there is no git", async () => {
    const { PATH } = process.env;
    process.env["PATH"] = repository.path("dns");
    try {
      expect(await readingOf(true)).toMatch(/Check out the repository first .* there is no git here$/);
    } finally {
      process.env["PATH"] = PATH;
    }
  });
});
