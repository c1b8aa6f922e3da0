// What docs/network.md lists is what the source contacts by default.
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { apiUrl } from "../../src/github/octokit.ts";
import { DEFAULT_RESOLVERS } from "../../src/sources/dns/resolver.ts";

const page = readFileSync("docs/network.md", "utf8");
const hosts = [...DEFAULT_RESOLVERS, apiUrl({})].map((url) => `${new URL(url).hostname}:443`).toSorted();

test("the table names the built-in hosts, and no other", () => {
  const listed = [...page.matchAll(/^\| `([\w.-]+:\d+)` \|/gm)].map(([, host]) => host);
  expect(listed.toSorted()).toEqual(hosts);
});

test("the allow-list has them all, and otherwise only examples", () => {
  const lines = (/```text\n([^]*?)```/.exec(page)?.[1] ?? "").trim().split("\n");
  expect(lines.filter((line) => !line.includes("example.org")).toSorted()).toEqual(hosts);
});
