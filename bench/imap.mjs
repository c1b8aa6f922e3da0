// How fast is a mailbox of 5,000 mails fetched? Runs the built command line against Dovecot: all of them, then again, where a run takes nothing.
// `npm run bench:imap`, after `npm run bundle`, as root, with the programs that `.ci/install-servers` installs.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const MAILS = 5_000;
/** Of a report as Google sends it: 2 kB of base64. */
const REPORT_OCTETS = 1_500;
/** Every fifth mail has no report. */
const OTHERS = 5;

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const CLI = path("../dist/cli/index.js");
const USAGE = new URL("usage.mjs", import.meta.url).href;
const TESTS = path("../__tests__/");

if (process.env.MAIL_POLICY_BENCH_NAMESPACE === undefined) {
  // in a network namespace of its own: ports 143 and 993 are free there
  const command = 'ip link set lo up && exec "$0" "$@"';
  const env = { ...process.env, MAIL_POLICY_BENCH_NAMESPACE: "own" };
  const words = ["--net", "sh", "-c", command, process.execPath, ...process.argv.slice(1)];
  process.exitCode = spawnSync("unshare", words, { env, stdio: "inherit" }).status ?? 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), "mail-policy-bench-"));
  try {
    await bench(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function mailOf(i) {
  if (i % OTHERS === 0) return `From: a@example.org\nSubject: letter ${i}\n\nhello\n`;
  const name = `sender.example!example.org!1!${i}.xml.gz`;
  const body = randomBytes(REPORT_OCTETS).toString("base64").replace(/.{76}/g, "$&\n");
  return `From: reports@sender.example\nSubject: Report ${i}\nMIME-Version: 1.0\nContent-Type: application/gzip; name="${name}"\nContent-Transfer-Encoding: base64\n\n${body}\n`;
}

async function startDovecot(world) {
  for (const words of [
    ["authority", "authority"],
    ["leaf", "authority", "resolver", "resolver", "DNS:localhost"],
  ])
    execFileSync(join(TESTS, "support/certs/issue"), [world, ...words]);
  execFileSync(join(TESTS, "integration/servers/dovecot"), [world]);
  const inbox = join(world, "mailboxes/bench/Maildir");
  for (const name of ["new", "cur", "tmp"]) mkdirSync(join(inbox, name), { recursive: true });
  for (let i = 0; i < MAILS; i++) writeFileSync(join(inbox, `new/${1_700_000_000 + i}.M${i}.bench`), mailOf(i));
  execFileSync("chown", ["-R", "mail:mail", join(world, "mailboxes")]);
  const dovecot = spawn("dovecot", ["-F", "-c", join(world, "dovecot.conf")], { stdio: "inherit" });
  while (!(await listens(993))) await sleep(50);
  return dovecot;
}

async function listens(port) {
  const socket = connect(port, "127.0.0.1");
  const [event] = await Promise.race(
    ["connect", "error"].map((name) =>
      once(socket, name).then(
        () => [name],
        () => ["error"],
      ),
    ),
  );
  socket.destroy();
  return event === "connect";
}

async function bench(folder) {
  const dovecot = await startDovecot(folder);
  try {
    const [all, none] = [await measure(folder), await measure(folder)];
    const taken = readdirSync(join(folder, "reports/dmarc")).length;
    if (taken !== MAILS - MAILS / OTHERS) throw new Error(`${taken} mails were taken`);
    process.stdout.write(`${MAILS} mails, ${taken} of them with a report\n`);
    for (const [what, { seconds, processorSeconds, megabytes }] of Object.entries({
      "all are taken": all,
      "nothing is new": none,
    }))
      process.stdout.write(
        `${what.padEnd(16)} ${seconds.toFixed(2)} s (${processorSeconds.toFixed(2)} s of the processor), ${megabytes.toFixed(0)} MB\n`,
      );
  } finally {
    dovecot.kill();
    await once(dovecot, "exit");
  }
}

/** One run of the command line: seconds, of the processor too, and peak memory. */
async function measure(folder) {
  const usageFile = join(folder, "usage.json");
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", USAGE, CLI, "reports", "fetch", "--host", "localhost", "--user", "bench"],
    {
      cwd: folder,
      env: {
        ...process.env,
        NODE_EXTRA_CA_CERTS: join(folder, "authority.pem"),
        MAIL_POLICY_IMAP_PASSWORD: "correct",
        BENCH_USAGE: usageFile,
      },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the command line ended with ${code}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usageFile, "utf8"));
  return {
    seconds: (performance.now() - begin) / 1000,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: (maxRSS * 1024) / 1e6,
  };
}
