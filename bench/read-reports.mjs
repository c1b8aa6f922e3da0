// Reads the reports in a folder: `node read-reports.mjs FOLDER DOMAIN COUNT`, COUNT being how many there are.
import { register } from "node:module";

register("../scripts/strip-types.mjs", import.meta.url);
const { readReports } = await import("../src/run/read-reports.ts");
const { Repository } = await import("../src/zones/repository/repository.ts");

const [folder, domain, count] = process.argv.slice(2);
const location = { file: "mail-policy.yml", line: 1, column: 1 };
const { counts } = await readReports({
  policy: { domains: [{ name: domain }], reports: [{ kind: "dmarc", pattern: "reports/**", location }] },
  repository: new Repository(folder),
  at: new Date().toISOString(),
  signal: new AbortController().signal,
});
if (counts.counted !== Number(count)) throw new Error(`${counts.counted} of ${count} reports count`);
