// Cuts GitHub's own OpenAPI description down to the operations this Action calls, references resolved, prose and examples left out.
// Usage: npm pack @octokit/openapi@23.0.2 in some other folder, unpack it, then
//        node scripts/subset-openapi.mjs <folder>/package/generated/api.github.com.json
import { readFileSync, writeFileSync } from "node:fs";

const OPERATIONS = [
  ["get", "/repos/{owner}/{repo}"],
  ["get", "/repos/{owner}/{repo}/issues"],
  ["post", "/repos/{owner}/{repo}/issues"],
  ["patch", "/repos/{owner}/{repo}/issues/{issue_number}"],
  ["get", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["post", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["patch", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  ["delete", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  ["get", "/repos/{owner}/{repo}/pulls"],
  ["post", "/repos/{owner}/{repo}/pulls"],
  ["patch", "/repos/{owner}/{repo}/pulls/{pull_number}"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}/files"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}/comments"],
  ["post", "/repos/{owner}/{repo}/pulls/{pull_number}/comments"],
  ["post", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
  ["patch", "/repos/{owner}/{repo}/pulls/comments/{comment_id}"],
  ["delete", "/repos/{owner}/{repo}/pulls/comments/{comment_id}"],
  ["get", "/repos/{owner}/{repo}/commits"],
  ["get", "/repos/{owner}/{repo}/contents/{path}"],
  ["get", "/repos/{owner}/{repo}/git/trees/{tree_sha}"],
  ["get", "/repos/{owner}/{repo}/git/blobs/{file_sha}"],
  ["post", "/repos/{owner}/{repo}/git/blobs"],
  ["post", "/repos/{owner}/{repo}/git/trees"],
  ["get", "/repos/{owner}/{repo}/git/commits/{commit_sha}"],
  ["post", "/repos/{owner}/{repo}/git/commits"],
  ["get", "/repos/{owner}/{repo}/git/ref/{ref}"],
  ["post", "/repos/{owner}/{repo}/git/refs"],
  ["patch", "/repos/{owner}/{repo}/git/refs/{ref}"],
];
const TARGET = new URL("../__tests__/support/github-openapi.json", import.meta.url);
const PROSE = new Set(["description", "summary", "example", "examples", "externalDocs", "tags"]);

const source = process.argv[2];
if (source === undefined) {
  console.error("usage: node scripts/subset-openapi.mjs api.github.com.json");
  process.exit(2);
}
const whole = JSON.parse(readFileSync(source, "utf8"));

function lookUp(reference) {
  return reference
    .slice("#/".length)
    .split("/")
    .reduce((node, key) => node[key], whole);
}

/** `names`: the keys of this object are names given by GitHub, e.g. properties, not words of OpenAPI. */
function resolve(node, names = false) {
  if (Array.isArray(node)) return node.map((item) => resolve(item));
  if (node === null || typeof node !== "object") return node;
  if (typeof node.$ref === "string" && !names) return resolve(lookUp(node.$ref));
  const entries = Object.entries(node).filter(([key]) => names || !(PROSE.has(key) || key.startsWith("x-")));
  return Object.fromEntries(entries.map(([key, value]) => [key, resolve(value, key === "properties" && !names)]));
}

const paths = {};
for (const [method, path] of OPERATIONS) {
  const operation = resolve(whole.paths[path][method]);
  const { operationId, parameters, requestBody, responses } = operation;
  paths[path] = { ...paths[path], [method]: { operationId, parameters, requestBody, responses } };
}
const { title, version, license } = whole.info;
const subset = { openapi: whole.openapi, info: { title, version, license }, paths };
writeFileSync(TARGET, `${JSON.stringify(subset)}\n`);
