// How fast is an audit? Runs the built command line on 100 healthy domains through a loopback resolver with 20 ms of delay.
// `npm run bench`, after `npm run bundle`. Needs openssl, and the right to listen on port 443.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SELECTOR, policyOf, recordsOf } from "./healthy.mjs";
import { startPolicyServer, startResolver } from "./servers.mjs";

const DOMAINS = 100;
const DELAY_MS = 20;
const RUNS = 3;
/** What a run may take at most; a megabyte is a million octets. */
const AIMS = { questions: 30, seconds: 2, megabytes: 150 };

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const USAGE = new URL("usage.mjs", import.meta.url).href;

/** An authority of our own and a certificate for each host, as policy hosts have. */
function certificatesFor(hosts, folder) {
  const file = (name) => join(folder, name);
  const openssl = (...words) => execFileSync("openssl", words, { stdio: "pipe" });
  const issue = (subject, out, ...words) =>
    openssl("req", "-x509", "-days", "60", "-subj", `/CN=${subject}`, "-out", file(out), ...words);
  for (const name of ["ca.key", "host.key"])
    openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", file(name));
  issue("Bench Authority", "ca.pem", "-key", file("ca.key"));
  const key = readFileSync(file("host.key"));
  const byHost = new Map();
  for (const host of hosts) {
    issue(
      host,
      "host.pem",
      "-key",
      file("host.key"),
      "-CA",
      file("ca.pem"),
      "-CAkey",
      file("ca.key"),
      "-addext",
      `subjectAltName=DNS:${host}`,
    );
    byHost.set(host, { key, cert: readFileSync(file("host.pem")) });
  }
  return { byHost, authority: file("ca.pem") };
}

/** One run of the command line: seconds, peak memory, what it printed. */
async function measure(folder, resolver, authority, format) {
  const usageFile = join(folder, "usage.json");
  const words = [
    "check",
    "--config",
    "mail-policy.yml",
    "--resolver",
    resolver,
    "--allow-private-network",
    "--smtp",
    "off",
    "--fail-on",
    "never",
    "--format",
    format,
  ];
  const begin = performance.now();
  const child = spawn(process.execPath, ["--import", USAGE, CLI, ...words], {
    cwd: folder,
    env: { ...process.env, NODE_EXTRA_CA_CERTS: authority, BENCH_USAGE: usageFile },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  const [code] = await once(child, "close");
  const seconds = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`the command line ended with ${code}`);
  const usage = JSON.parse(readFileSync(usageFile, "utf8"));
  const processorSeconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  return {
    seconds,
    megabytes: (usage.maxRSS * 1024) / 1e6,
    processorSeconds,
    output: Buffer.concat(chunks).toString(),
  };
}

/** What is not measured here: `bench/smtp.mjs` asks mail servers. */
const OF_SERVERS = /^(smtp-tls\/.*|dane\/match|mta-sts\/mx-certificate)$/;

/** Figures of domains that are not healthy are of something else. */
function mustBeHealthy({ domains }) {
  const findings = domains.flatMap((domain) => domain.findings).filter(({ check }) => !OF_SERVERS.test(check));
  const ill = findings.filter(({ status }) => ["fail", "unknown"].includes(status));
  if (domains.length !== DOMAINS) throw new Error(`${domains.length} domains were audited`);
  if (ill.length > 0)
    throw new Error(`the domains are not healthy: ${ill[0].check} ${ill[0].subject}: ${ill[0].message}`);
}

async function bench(folder) {
  const domains = Array.from({ length: DOMAINS }, (_, i) => `d${i}.bench.example`);
  const hosts = domains.map((domain) => `mta-sts.${domain}`);
  const { byHost, authority } = certificatesFor(hosts, folder);
  const resolver = await startResolver(new Map(domains.flatMap((domain) => [...recordsOf(domain)])), DELAY_MS);
  const server = await startPolicyServer(new Map(domains.map((domain, i) => [hosts[i], policyOf(domain)])), byHost);
  const list = domains.map((domain) => `  - ${domain}\n`).join("");
  writeFileSync(
    join(folder, "mail-policy.yml"),
    `version: 1\ndefaults: { dkim: { selectors: [${SELECTOR}] } }\ndomains:\n${list}`,
  );
  const run = async (format) => {
    resolver.asked.length = 0;
    server.fetched.length = 0;
    const figures = await measure(folder, resolver.url, authority, format);
    if (server.fetched.length !== DOMAINS) throw new Error(`${server.fetched.length} policies were fetched`);
    return {
      ...figures,
      questions: resolver.asked.length / DOMAINS,
      repeated: resolver.asked.length - new Set(resolver.asked).size,
    };
  };
  const json = await run("json");
  mustBeHealthy(JSON.parse(json.output));
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await run("text"));
  resolver.close();
  server.close();
  return { runs, json };
}

/** Prints the fastest run's times (the others waited for the machine) and the most that any asked and held; whether the aims are met. */
function tell({ runs, json }) {
  const least = (figure) => Math.min(...runs.map((run) => run[figure]));
  const most = (figure) => Math.max(...runs.map((run) => run[figure]));
  const line = (what, value, aim) =>
    process.stdout.write(`${what.padEnd(24)} ${value}${aim === undefined ? "" : `  (aim: at most ${aim})`}\n`);
  line("domains", `${DOMAINS}, each answer ${DELAY_MS} ms late; ${RUNS} runs`);
  line("wall time", `${least("seconds").toFixed(2)} s`, `${AIMS.seconds} s`);
  line("domains per second", (DOMAINS / least("seconds")).toFixed(0));
  line("processor time", `${least("processorSeconds").toFixed(2)} s`);
  line("questions per domain", most("questions").toFixed(2), AIMS.questions);
  line("questions asked again", most("repeated"));
  line("peak memory", `${most("megabytes").toFixed(0)} MB`, `${AIMS.megabytes} MB`);
  line(
    "peak memory, JSON report",
    `${json.megabytes.toFixed(0)} MB for ${(json.output.length / 1e6).toFixed(1)} MB of text`,
  );
  return most("questions") <= AIMS.questions && least("seconds") <= AIMS.seconds && most("megabytes") <= AIMS.megabytes;
}

if (!existsSync(CLI)) throw new Error("dist/cli is not built; run: npm run bundle");
const folder = mkdtempSync(join(tmpdir(), "mail-policy-bench-"));
try {
  process.exitCode = tell(await bench(folder)) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
