// A simulated year: daily runs of many domains with drift, a relapse, a waiver that expires, and two runs at once each week.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveUdp, respond, soa } from "../__tests__/support/dns-server.ts";
import { startGitHubApi } from "../__tests__/support/github-api.ts";
import { readWholeLog } from "../src/history/log.ts";
import { runAction } from "../src/github/action.ts";
import { check } from "../src/run/check.ts";
import { writeFileSync } from "node:fs";
import type { Answer } from "dns-packet";

const [domainCount = 200, days = 365] = process.argv.slice(2).map(Number);
const BRANCH = "mail-policy-history";
const FIRST = Date.UTC(2027, 0, 1, 6);
const names = Array.from({ length: domainCount }, (_, i) => `d${i + 1}.example`);

/** The days on which a domain's SPF record lets everyone send: drift, and a relapse. */
const isOpen = (name: string, day: number): boolean =>
  name === "d1.example" && ((day >= 40 && day < 50) || (day >= 60 && day < 65));

/** The TXT records of a name on a day. */
function txtOf(name: string, day: number): string | null {
  const owner = /^(?:_dmarc\.|_smtp\._tls\.)?(d\d+\.example)$/.exec(name)?.[1];
  if (owner === undefined)
    return name === "_spf.provider.example" ? `v=spf1 ip4:192.0.2.${day % 200}/31 ip4:198.51.100.0/24 -all` : null;
  if (name.startsWith("_dmarc."))
    return `v=DMARC1; p=${owner === "d2.example" && day >= 200 ? "none" : "reject"}; rua=mailto:d@${owner}`;
  if (name.startsWith("_smtp.")) return `v=TLSRPTv1; rua=mailto:tls@${owner}`;
  return `v=spf1 include:_spf.provider.example ${isOpen(owner, day) ? "+" : "-"}all`;
}

const folder = mkdtempSync(join(tmpdir(), "year-"));
const git = (...words: string[]): string =>
  execFileSync("git", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
writeFileSync(
  join(folder, "mail-policy.yml"),
  [
    "version: 1",
    "domains:",
    ...names.map((name, i) => `  - { name: ${name}, mail: ${i % 4 === 0 ? "send-receive" : "send"} }`),
    "waivers:",
    "  - { check: dmarc/policy, domain: d2.example, reason: migration, expires: 2027-10-01 }",
    "",
  ].join("\n"),
);
git("init", "-q");
git("add", "mail-policy.yml"); // only what git tracks is read

let day = 0;
const dns = await serveUdp((query) => {
  const text = query.type === "TXT" ? txtOf(query.name, day) : null;
  const mx =
    query.type === "MX" && /^d\d+\.example$/.test(query.name)
      ? { preference: 10, exchange: "mx.provider.example" }
      : null;
  const address = query.type === "A" && query.name === "mx.provider.example" ? "192.0.2.25" : null;
  const data = text ?? mx ?? address;
  const answers = data === null ? [] : [{ type: query.type, name: query.name, ttl: 300, data } as Answer];
  return respond(query, { ad: true, answers, authorities: answers.length > 0 ? [] : [soa(".")] });
});
const api = await startGitHubApi();
/** The branch as git packs it: its commits are imported as they are made. */
git("init", "-q", "--bare", "pack.git");
const importer = spawn("git", ["-C", join(folder, "pack.git"), "fast-import", "--quiet"], {
  stdio: ["pipe", "inherit", "inherit"],
});
let imported = 0;
function importCommits(): void {
  for (const files of api.git.commitsOf(BRANCH).slice(imported)) {
    imported++;
    importer.stdin.write(
      `commit refs/heads/${BRANCH}\ncommitter x <x@example.org> ${imported} +0000\ndata 1\nx\ndeleteall\n`,
    );
    for (const [name, text] of Object.entries(files))
      importer.stdin.write(`M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  }
}

/** A scheduled run of the Action; whether it failed the job. */
async function run(hour: number): Promise<boolean> {
  const now = new Date(FIRST + day * 86_400_000 + hour * 3_600_000).toISOString();
  const failures: string[] = [];
  const silent = (): void => undefined;
  await runAction({
    env: {
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: "acme/mail",
      GITHUB_EVENT_NAME: "schedule",
      GITHUB_API_URL: api.url,
      INPUT_CONFIG: join(folder, "mail-policy.yml"),
      INPUT_TOKEN: "secret-token",
      INPUT_RESOLVERS: dns.url,
      INPUT_SMTP: "off",
      INPUT_SUMMARY: "false",
      "INPUT_HISTORY-BRANCH": BRANCH,
      "INPUT_DRIFT-ISSUE": "true",
    },
    cwd: folder,
    runner: {
      debug: silent,
      info: silent,
      error: silent,
      warning: silent,
      notice: (text) => void notices.add(String(text)),
      setFailed: (text) => void failures.push(String(text)),
      setSecret: silent,
      setOutput: silent,
    },
    check: (options) => check({ ...options, now }),
    advance: () => Promise.resolve({ proposals: [], limitations: [], defects: [] }),
    post: () => Promise.reject(new Error("nothing is notified")),
    sleep: () => Promise.resolve(),
  });
  return failures.length > 0;
}

const notices = new Set<string>();
const failedDays: number[] = [];
const requests: number[] = [];
for (; day < days; day++) {
  api.requests.splice(0);
  const runs = day % 7 === 6 ? await Promise.all([run(0), run(1)]) : [await run(0)];
  requests.push(api.requests.length / runs.length);
  if (runs.includes(true)) failedDays.push(day);
  importCommits();
}
importer.stdin.end("done\n");
await once(importer, "close");
git("-C", "pack.git", "gc", "-q", "--aggressive", "--prune=now");
const packs = join(folder, "pack.git/objects/pack");
const packed = readdirSync(packs).reduce((sum, name) => sum + statSync(join(packs, name)).size, 0);
const files = new Map(Object.entries(api.git.filesOf(BRANCH) ?? {}));
const { entries, breaks } = readWholeLog(files);
const megabytes = (octets: number): string => `${(octets / 1e6).toFixed(1)} MB`;
console.log(
  `${domainCount} domains, ${days} days: ${entries.length} runs, ${breaks.length} breaks, ${files.size} files`,
);
console.log(`branch: ${megabytes(api.git.looseOctets())} as loose objects, ${megabytes(packed)} packed`);
console.log(
  `latest.json: ${megabytes((files.get("latest.json") ?? "").length)}; the log of the last month: ${megabytes((files.get("log.jsonl") ?? "").length)}`,
);
console.log(`requests: ${Math.min(...requests)} to ${Math.max(...requests)} a run`);
const comments = api.issues.flatMap((issue) => issue.comments);
console.log(`drift issue: ${api.issues.length} opened, ${comments.length} comments`);
for (const notice of notices) console.log(`notice: ${notice}`);
console.log(`days on which the gate failed: ${failedDays.join(", ")}`);
rmSync(folder, { recursive: true });
await api.close();
await dns.close();
