// What is in the bundles, and that nothing of it is installed a second time with the command.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { importedPackages, packageFolders } from "../../scripts/packages.ts";

test("the imported packages are found however they are imported, and with what they depend on", () => {
  const imported = importedPackages();
  expect(imported).toEqual(expect.arrayContaining(["@actions/github", "ajv", "yaml"]));
  expect(imported.filter((name) => name.includes(":") || name.startsWith(".") || name === "sarif")).toEqual([]); // of sarif, only types
  const folders = packageFolders(imported.map((name) => `node_modules/${name}/`).join(" "));
  expect([...folders]).toEqual(expect.arrayContaining(["node_modules/ajv", "node_modules/fast-uri"]));
  expect(folders.has("node_modules/jest")).toBe(false);
});

test("the package has no dependencies: all it needs is in the bundle", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
  expect(manifest).not.toHaveProperty("dependencies");
  expect(Object.keys(manifest["devDependencies"] ?? {})).toEqual(expect.arrayContaining(importedPackages()));
});

/** A result of `npm audit --json` on a vulnerable package. */
const vulnerable = (name: string): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      [name]: {
        name,
        severity: "high",
        isDirect: false,
        via: [{ source: 1, url: "https://github.com/advisories/GHSA-0000" }, "other"],
        effects: [],
        range: "<=1.2.3",
        nodes: [`node_modules/${name}`],
        fixAvailable: true,
      },
    },
  });

test.each([
  ["fast-uri", 1, "fast-uri <=1.2.3: high: https://github.com/advisories/GHSA-0000, by other\n", "1 with"],
  ["jest", 0, "", "0 with"],
])("a known vulnerability of %s ends the audit with %i", (name, code, errors, counted) => {
  const { status, stdout, stderr } = audit(vulnerable(name));
  expect({ status, stderr }).toEqual({ status: code, stderr: errors });
  expect(stdout).toContain(`${counted} known vulnerabilities`);
});

test.each(["", '{"error":{"code":"ENOAUDIT","summary":"405"}}'])("an audit without a result fails: %j", (text) => {
  const { status, stderr } = audit(text);
  expect(status).toBe(1);
  expect(stderr).toContain("npm audit gave no result");
});

function audit(input: string): ReturnType<typeof spawnSync> {
  return spawnSync(process.execPath, ["--no-warnings", "scripts/audit.mjs"], { input, encoding: "utf8" });
}
