// What the proposals change, as files of one commit.
import { describe, expect, test } from "@jest/globals";
import type { Proposal } from "../../src/advance/proposal.ts";
import type { BaseFiles } from "../../src/run/advance-change.ts";
import { makeChange } from "../../src/run/advance-change.ts";
import { say } from "../support/in-english.ts";
import { EDITED_ZONE, ZONE, lineEdit, sampleProposal } from "../support/sample-proposal.ts";

interface Given {
  mode?: string;
  size?: number;
  isInput?: (file: string) => boolean;
}

/** A commit with these files. */
function base(texts: Record<string, string>, { mode = "100644", size, isInput = () => true }: Given = {}): BaseFiles {
  const files = Object.entries(texts).map(
    ([path, text]) => [path, { path, mode, sha: path, size: size ?? text.length }] as const,
  );
  return { files: new Map(files), read: (sha) => Promise.resolve(texts[sha] ?? ""), isInput };
}

/** The files that are changed, and the reasons of what is left out. */
async function made(proposals: readonly Proposal[], of: BaseFiles) {
  const { included, leftOut, files } = await makeChange(proposals, of);
  return {
    files: Object.fromEntries(files.map(({ path, octets }) => [path, octets])),
    included: included.map(({ domain }) => domain),
    reasons: leftOut.map(({ proposal, reason }) => `${proposal.domain}: ${say(reason)}`),
  };
}

const ZONE_FILE = "dns/example.de.zone";
const REFUSED =
  "is not changed: it must be a file that the policy names, no workflow, and neither a link nor behind one.";

describe("a change", () => {
  test.each(["100644", "100755"])("has the edits of all proposals, and keeps the mode %s of a file", async (mode) => {
    const two = sampleProposal({ domain: "b.example", edits: [lineEdit(ZONE_FILE, 3, "@ MX 10 mx", "@ MX 20 mx")] });
    const of = base({ [ZONE_FILE]: ZONE }, { mode });
    const reads: string[] = [];
    const read = (sha: string): Promise<string> => {
      reads.push(sha);
      return of.read(sha);
    };
    const { files } = await makeChange([sampleProposal(), two], { ...of, read });
    expect(files).toEqual([{ path: ZONE_FILE, mode, octets: EDITED_ZONE.replace("10", "20"), replaces: ZONE_FILE }]);
    expect(reads).toEqual([ZONE_FILE]);
  });

  test("has new files", async () => {
    const proposal = sampleProposal({ edits: [], newFiles: [{ file: "mta-sts/ä.txt", text: "mode: testing\r\nä" }] });
    const { files } = await made([proposal], base({}, { isInput: () => false }));
    expect(files).toEqual({ "mta-sts/ä.txt": "mode: testing\r\n\xc3\xa4" });
  });

  test("makes an edit once that two proposals have in common", async () => {
    const other = sampleProposal({ domain: "other.example", edits: sampleProposal().edits });
    const { files, included } = await made([sampleProposal(), other], base({ [ZONE_FILE]: ZONE }));
    expect([files, included]).toEqual([{ [ZONE_FILE]: EDITED_ZONE }, ["example.de", "other.example"]]);
  });

  test("has all of a proposal or nothing", async () => {
    const edits = [...sampleProposal().edits, lineEdit("missing.zone", 1, "a", "b")];
    const { files, reasons } = await made([sampleProposal({ edits })], base({ [ZONE_FILE]: ZONE }));
    expect(files).toEqual({});
    expect(reasons).toEqual([
      "example.de: missing.zone has changed since this run checked it out. The next run looks again.",
    ]);
  });

  test("leaves out what the file no longer says, and another edit of the same lines", async () => {
    const other = sampleProposal({ domain: "b.example", edits: [lineEdit(ZONE_FILE, 2, "_dmarc TXT p=none", "x")] });
    expect((await made([sampleProposal(), other], base({ [ZONE_FILE]: ZONE }))).reasons).toEqual([
      `b.example: another step changes the same lines of ${ZONE_FILE}. It follows once that one is merged.`,
    ]);
    expect((await made([sampleProposal()], base({ [ZONE_FILE]: `; new\n${ZONE}` }))).reasons).toEqual([
      `example.de: ${ZONE_FILE} has changed since this run checked it out. The next run looks again.`,
    ]);
  });

  const toFile = (file: string): Proposal => sampleProposal({ edits: [lineEdit(file, 2, "_dmarc TXT p=none", "x")] });
  test.each<[string, string, Given]>([
    ["that the policy does not name", "README.md", { isInput: (file) => file !== "README.md" }],
    ["that is a link", "a.zone", { mode: "120000" }],
    ["that is large", "a.zone", { size: 16 * 1024 * 1024 + 1 }],
    ["in .git", ".git/config", {}],
    ["in .git, in disguise", "x/.GIT./config", {}],
    ["outside", "../a.zone", {}],
    ["with a path that is none", "a//b.zone", {}],
    ["that is a workflow", ".github/workflows/ci.yml", {}],
    ["that is a workflow where case makes no difference", ".GitHub/Workflows/ci.yml", {}],
  ])("never changes a file %s", async (_, file, given) => {
    expect((await made([toFile(file)], base({ [file]: ZONE }, given))).reasons).toEqual([
      `example.de: ${file} ${REFUSED}`,
    ]);
  });

  test("edits a file of as many octets as allowed", async () => {
    const of = base({ [ZONE_FILE]: ZONE }, { size: 16 * 1024 * 1024 });
    expect((await made([sampleProposal()], of)).files).toEqual({ [ZONE_FILE]: EDITED_ZONE });
  });

  test.each<[string, Given]>([
    ["gone.zone", {}],
    ["gone.zone", { isInput: () => false }],
    [".github/workflows/gone.yml", {}],
  ])("says of %s that it has changed, where it is gone", async (file, given) => {
    expect((await made([toFile(file)], base({ [ZONE_FILE]: ZONE }, given))).reasons).toEqual([
      `example.de: ${file} has changed since this run checked it out. The next run looks again.`,
    ]);
  });

  test.each(["README.md", ".git/hooks/x", ".github/workflows/x.yml", "../x"])(
    "never writes %s as a new file",
    async (file) => {
      const proposal = sampleProposal({ edits: [], newFiles: [{ file, text: "x" }] });
      const { files, reasons } = await made([proposal], base({ "README.md": "mine" }, { isInput: () => false }));
      expect([files, reasons.length]).toEqual([{}, 1]);
    },
  );

  test.each<[string, string, string]>([
    ["below a link", "120000", "policies"],
    ["below a submodule", "160000", "policies"],
    ["below a file", "100644", "policies"],
    ["in place of a folder", "040000", "policies/new.txt"],
    ["in place of a submodule", "160000", "policies/new.txt"],
  ])("writes no new file %s, which would be lost", async (_, mode, path) => {
    const proposal = sampleProposal({ edits: [], newFiles: [{ file: "policies/new.txt", text: "x" }] });
    const of = base({ [path]: "mine" }, { mode, isInput: () => false });
    expect((await made([proposal], of)).reasons).toEqual([`example.de: policies/new.txt ${REFUSED}`]);
    const deeper = sampleProposal({ edits: [], newFiles: [{ file: `${path}/a/x`, text: "x" }] });
    const isFolder = mode === "040000";
    expect((await made([deeper], of)).included).toEqual(isFolder ? ["example.de"] : []);
  });

  test("edits no file behind a link", async () => {
    const edits = [lineEdit("link/a.zone", 2, "_dmarc TXT p=none", "x")];
    const { reasons } = await made([sampleProposal({ edits })], base({ link: "dns" }, { mode: "120000" }));
    expect(reasons).toEqual([`example.de: link/a.zone ${REFUSED}`]);
  });

  test("writes a new file into a folder", async () => {
    const proposal = sampleProposal({ edits: [], newFiles: [{ file: "policies/new.txt", text: "x" }] });
    const { files } = await made([proposal], base({ policies: "" }, { mode: "040000", isInput: () => false }));
    expect(files).toEqual({ "policies/new.txt": "x" });
  });

  test("does not write one file anew and edit it too, or write it twice", async () => {
    const anew = (domain: string, text: string): Proposal =>
      sampleProposal({ domain, edits: [], newFiles: [{ file: ZONE_FILE, text }] });
    const of = base({ [ZONE_FILE]: ZONE });
    expect((await made([sampleProposal(), anew("b.example", "x")], of)).included).toEqual(["example.de"]);
    expect((await made([anew("b.example", "x"), sampleProposal()], of)).included).toEqual(["b.example"]);
    expect((await made([anew("b.example", "x"), anew("c.example", "y")], of)).included).toEqual(["b.example"]);
    expect((await made([anew("b.example", "x"), anew("c.example", "x")], of)).included).toEqual([
      "b.example",
      "c.example",
    ]);
  });

  test("has at most 50 steps", async () => {
    const steps = Array.from({ length: 52 }, (_, i) =>
      sampleProposal({ domain: `d${i}.example`, edits: sampleProposal().edits }),
    );
    const { included, reasons } = await made(steps, base({ [ZONE_FILE]: ZONE }));
    expect(included).toHaveLength(50);
    expect(reasons).toEqual(
      ["d50", "d51"].map(
        (domain) =>
          `${domain}.example: this pull request has as many steps as one can have. It follows once they are merged.`,
      ),
    );
  });

  describe("has at most 50 files:", () => {
    const zones = Array.from({ length: 60 }, (_, i) => `dns/d${i}.example.zone`);
    const of = base(Object.fromEntries(zones.map((zone) => [zone, ZONE])));
    /** A step that edits zones from one to another, and writes so many new files. */
    const step = (domain: string, [from, to]: [number, number], written = 0): Proposal =>
      sampleProposal({
        domain,
        edits: zones.slice(from, to).map((zone) => lineEdit(zone, 2, "_dmarc TXT p=none", "x")),
        newFiles: Array.from({ length: written }, (_, i) => ({ file: `${domain}-${i}.txt`, text: "x" })),
      });

    test.each<[string, Proposal[], string[]]>([
      ["those of one step", [step("a", [0, 50])], ["a"]],
      ["one step has more", [step("a", [0, 51])], []],
      ["a step that adds none is in", [step("a", [0, 50]), step("b", [40, 50])], ["a", "b"]],
      ["a later step edits another", [step("a", [0, 50]), step("b", [50, 51]), step("c", [0, 1])], ["a", "c"]],
      ["a later step writes another", [step("a", [0, 49]), step("b", [0, 0], 2), step("c", [0, 0], 1)], ["a", "c"]],
      ["earlier steps write some", [step("a", [0, 0], 2), step("b", [0, 49]), step("c", [0, 48])], ["a", "c"]],
    ])("%s", async (_, steps, included) => {
      expect((await made(steps, of)).included).toEqual(included);
    });
  });
});
