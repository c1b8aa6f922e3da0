// What DNSControl's representations come to, whole: each case of `readings/*.txt` is one in small, and all that is read of it.
//
//   tag TEXT         `split-horizon-tag:` of the policy
//   > LINE           a line of the dnsconfig.js beside it
//   domain MEMBERS   a domain, served by one provider; indented lines below are its records, whose time to live is 300
//
// Members are YAML.
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { readDnscontrol } from "../../../src/zones/dnscontrol/read.ts";
import { AllowedFiles } from "../../../src/zones/repository/allowance.ts";
import { CommitTree } from "../../../src/zones/repository/commit-tree.ts";
import { expectWrittenCases } from "../../support/written-cases.ts";
import { readingLines } from "../reading-lines.ts";
import { readText } from "./ir-files.ts";

interface Written {
  domains: unknown[];
  script: string[];
  tag: string | null;
}

function writtenOf(lines: readonly string[]): Written {
  const written: Written = { domains: [], script: [], tag: null };
  for (const line of lines.filter((one) => one !== "")) {
    const [, word = "", rest = ""] = /^(\S*) *(.*)$/.exec(line) ?? [];
    const domain = written.domains.at(-1) as { records?: unknown[] } | undefined;
    if (word === ">") written.script.push(line.slice(2));
    else if (word === "tag") written.tag = rest;
    else if (word === "domain") written.domains.push({ dnsProviders: { bind: -1 }, ...(parse(rest) as object) });
    else if (word === "other") written.domains.push(parse(rest));
    else if (domain === undefined || word !== "") throw new Error(line);
    else (domain.records ??= []).push(recordOf(parse(rest)));
  }
  return written;
}

/** A record that is an object has a time to live. */
function recordOf(members: unknown): unknown {
  return typeof members === "object" && members !== null && !Array.isArray(members)
    ? { ttl: 300, ...members }
    : members;
}

test.each(["data", "answers", "zones", "ignored"])("%s of a representation are read whole", (name) =>
  expectWrittenCases(new URL(`readings/${name}.txt`, import.meta.url), (lines) => {
    const { domains, script, tag } = writtenOf(lines);
    const text = JSON.stringify({ domains }, null, 1);
    const code = script.length === 0 ? null : `${script.join("\n")}\n`;
    const texts = new Map([
      ["ir.json", text],
      ["dnsconfig.js", code ?? ""],
    ]);
    return readingLines(readText(text, code, tag), texts);
  }),
);

test("a dnsconfig.js has 4 MiB at most", () => {
  const ir = JSON.stringify({
    domains: [
      {
        name: "x.test",
        dnsProviders: { bind: -1 },
        records: [{ type: "TXT", name: "@", ttl: 300, target: "x", filepos: "[line:1:1]" }],
      },
    ],
  });
  const placeWith = (octets: number): string | undefined => {
    const files = { "ir.json": ir, "dnsconfig.js": 'TXT("@", "x")' };
    const tree = new CommitTree("/", [
      { path: "ir.json", id: "ir.json", size: ir.length, isLink: false },
      { path: "dnsconfig.js", id: "dnsconfig.js", size: octets, isLink: false },
    ]);
    tree.addContents(new Map(Object.entries(files)));
    const { zones } = readDnscontrol(["/ir.json"], { tag: null }, new AllowedFiles("/", tree));
    return zones[0]?.records[0]?.location.file;
  };
  expect([placeWith(4 * 2 ** 20), placeWith(4 * 2 ** 20 + 1)]).toEqual(["dnsconfig.js", "ir.json"]);
});
