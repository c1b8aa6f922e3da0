// How fast are mail servers probed, and how politely? Runs the built command line on 500 domains with 1,000 MX hosts on loopback.
// `npm run bench:smtp`, after `npm run bundle`. Needs openssl, and the right to listen on port 25.
import { execFileSync, fork, spawn } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { addressOf } from "./address.mjs";
import { startResolver } from "./servers.mjs";

const HOSTS = 1_000;
const HOSTS_PER_DOMAIN = 2;
const DOMAINS = HOSTS / HOSTS_PER_DOMAIN;
const PROVIDERS = 100;
const FIRST = "127.0.1.1";
const DELAY_MS = 20;
const RUNS = 3;
/**
 * What a run may take at most; connections to an address in all (a modern and an old handshake, and one for another key type) and
 * at once, and how long it rests at least between two.
 */
const AIMS = { seconds: 15, connections: 3, atOnce: 1, pauseMs: 1_000 };
/** A busy machine lets a server see late that a connection ended. */
const LATE_MS = 100;

const CLI =
  process.argv[2] === undefined
    ? fileURLToPath(new URL("../dist/cli/index.js", import.meta.url))
    : resolve(process.argv[2]);
const MAIL_SERVERS = fileURLToPath(new URL("mail-servers.mjs", import.meta.url));
const USAGE = new URL("usage.mjs", import.meta.url).href;

const hostOf = (i) => `mx${i}.p${i % PROVIDERS}.example`;

/** A CA and the certificate of all hosts. */
function certificatesIn(folder) {
  const file = (name) => join(folder, name);
  const issue = (name, ...words) =>
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-nodes",
        "-days",
        "60",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-keyout",
        file(`${name}.key`),
        "-out",
        file(`${name}.pem`),
        "-subj",
        `/CN=${name}`,
        ...words,
      ],
      { stdio: "pipe" },
    );
  issue("ca");
  issue(
    "mx",
    "-CA",
    file("ca.pem"),
    "-CAkey",
    file("ca.key"),
    "-addext",
    `subjectAltName=${Array.from({ length: PROVIDERS }, (_, i) => `DNS:*.p${i}.example`).join(",")}`,
    "-addext",
    "basicConstraints=CA:false",
  );
  return { authority: file("ca.pem"), certificate: file("mx.pem"), key: file("mx.key") };
}

/** Domains, hosts and their TLSA records, by `name TYPE`, as dns-packet encodes them. */
function recordsFor(certificate) {
  const publicKey = new X509Certificate(readFileSync(certificate)).publicKey.export({ type: "spki", format: "der" });
  const digest = createHash("sha256").update(publicKey).digest();
  const records = new Map();
  const add = (name, type, ...data) =>
    records.set(
      `${name} ${type}`,
      data.map((value) => ({ name, type, ttl: 300, data: value })),
    );
  for (let i = 0; i < DOMAINS; i++)
    add(
      `d${i}.bench.example`,
      "MX",
      ...Array.from({ length: HOSTS_PER_DOMAIN }, (_, j) => {
        return { preference: 10 * (j + 1), exchange: hostOf(HOSTS_PER_DOMAIN * i + j) };
      }),
    );
  for (let i = 0; i < HOSTS; i++) {
    add(hostOf(i), "A", addressOf(FIRST, i));
    add(`_25._tcp.${hostOf(i)}`, "TLSA", { usage: 3, selector: 1, matchingType: 1, certificate: digest });
  }
  return records;
}

async function startMailServers({ certificate, key }) {
  const child = fork(MAIL_SERVERS, [FIRST, HOSTS, certificate, key, DELAY_MS].map(String));
  const [said] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => [`it ended with ${code}`]),
  ]);
  if (said !== "listening") throw new Error(`the mail servers do not listen: ${said}`);
  return {
    async take() {
      child.send("what did you see?");
      const [seen] = await once(child, "message");
      return seen;
    },
    close: () => child.kill(),
  };
}

/** One run of the command line: seconds, of the processor too, peak memory, and what it prints. */
async function measure(folder, resolver, authority, smtp, format = "text") {
  const usageFile = join(folder, "usage.json");
  const words = [
    "check",
    "--resolver",
    resolver,
    "--allow-private-network",
    "--smtp",
    smtp,
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
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usageFile, "utf8"));
  const processorSeconds = (userCPUTime + systemCPUTime) / 1e6;
  return { seconds, processorSeconds, megabytes: (maxRSS * 1024) / 1e6, printed: Buffer.concat(chunks).toString() };
}

/** Figures of servers that were not reached are of something else. */
function mustBeMeasured({ domains }) {
  for (const id of ["smtp-tls/starttls", "smtp-tls/legacy", "dane/match"]) {
    const found = domains.flatMap(({ findings }) => findings).filter(({ check }) => check === id);
    const other = found.find(({ status }) => status !== "pass");
    if (found.length !== HOSTS) throw new Error(`${found.length} findings of ${id}`);
    if (other !== undefined) throw new Error(`${id} ${other.subject}: ${other.message}`);
  }
}

async function bench(folder) {
  const certificates = certificatesIn(folder);
  const resolver = await startResolver(recordsFor(certificates.certificate), DELAY_MS);
  const servers = await startMailServers(certificates);
  const list = Array.from({ length: DOMAINS }, (_, i) => `  - d${i}.bench.example\n`).join("");
  writeFileSync(join(folder, "mail-policy.yml"), `version: 1\ndefaults: { mail: receive }\ndomains:\n${list}`);
  try {
    const complete = await measure(folder, resolver.url, certificates.authority, "on", "json");
    mustBeMeasured(JSON.parse(complete.printed));
    await servers.take();
    const runs = [];
    for (let i = 0; i < RUNS; i++) {
      const without = await measure(folder, resolver.url, certificates.authority, "off");
      const run = await measure(folder, resolver.url, certificates.authority, "on");
      runs.push({ ...run, without, seen: await servers.take() });
    }
    return runs;
  } finally {
    resolver.close();
    servers.close();
  }
}

/** Prints the figures: the fastest runs' times (the others waited for the machine), the worst manners of any; whether the aims are met. */
function tell(runs) {
  const line = (what, value, aim) =>
    process.stdout.write(`${what.padEnd(34)} ${value}${aim === undefined ? "" : `  (aim: ${aim})`}\n`);
  const seen = runs.flatMap((run) => run.seen);
  const seconds = Math.min(...runs.map((run) => run.seconds));
  const connections = Math.max(...seen.map((one) => one.connections));
  const atOnce = Math.max(...seen.map(({ most }) => most));
  const pauseMs = Math.min(...seen.flatMap(({ pauses }) => pauses));
  line(
    "MX hosts",
    `${HOSTS} of ${PROVIDERS} providers, named by ${DOMAINS} domains; each reply and answer ${DELAY_MS} ms late; ${RUNS} runs`,
  );
  line("wall time", `${seconds.toFixed(2)} s`, `at most ${AIMS.seconds} s`);
  line("wall time without mail servers", `${Math.min(...runs.map(({ without }) => without.seconds)).toFixed(2)} s`);
  line("hosts per second", (HOSTS / seconds).toFixed(0));
  const processor = Math.min(...runs.map((run) => run.processorSeconds - run.without.processorSeconds));
  line("processor time of a probe", `${((processor * 1000) / HOSTS).toFixed(1)} ms`);
  line("connections per host", connections, `at most ${AIMS.connections}`);
  line("connections to a host at once", atOnce, `at most ${AIMS.atOnce}`);
  line("pause between two connections", `${pauseMs.toFixed(0)} ms`, `at least ${AIMS.pauseMs} ms`);
  line("peak memory", `${Math.max(...runs.map((run) => run.megabytes)).toFixed(0)} MB`);
  return (
    seconds <= AIMS.seconds &&
    connections <= AIMS.connections &&
    atOnce <= AIMS.atOnce &&
    pauseMs >= AIMS.pauseMs - LATE_MS
  );
}

if (!existsSync(CLI)) throw new Error("dist/cli is not built; run: npm run bundle");
const folder = mkdtempSync(join(tmpdir(), "mail-policy-bench-"));
try {
  process.exitCode = tell(await bench(folder)) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
