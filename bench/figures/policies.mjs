// 100 healthy domains, each with records, MX hosts and an MTA-STS policy of its own, 20 ms away. Needs the right to listen on port 443.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { issueCertificates } from "../certificates.mjs";
import { inTemporaryFolder, runCommand } from "../command.mjs";
import { SELECTOR, policyOf, recordsOf } from "../healthy.mjs";
import { startPolicyServer, startResolver } from "../servers.mjs";

const DOMAINS = 100;
const DELAY_MS = 20;
const RUNS = 3;
/** What a run may take at most; a megabyte is a million octets. */
const AIMS = { questions: 30, seconds: 2, megabytes: 150 };
/** What is not measured here: `bench/smtp.mjs` asks mail servers. */
const OF_SERVERS = /^(smtp-tls\/.*|dane\/match|mta-sts\/mx-certificate)$/;

export const title = "100 domains with MTA-STS policies, 20 ms";

export function measure() {
  return inTemporaryFolder(async (folder) => {
    const world = await startWorld(folder);
    const { output, megabytes: reportMegabytes } = await world.run("json");
    mustBeHealthy(JSON.parse(readFileSync(output, "utf8")));
    const runs = [];
    for (let i = 0; i < RUNS; i++) runs.push(await world.run("text"));
    world.close();
    return describe(runs, reportMegabytes);
  });
}

async function startWorld(folder) {
  const domains = Array.from({ length: DOMAINS }, (_, i) => `d${i}.bench.example`);
  const hosts = domains.map((domain) => `mta-sts.${domain}`);
  const { key, certificates, authority } = issueCertificates(
    folder,
    Object.fromEntries(hosts.map((host) => [host, `DNS:${host}`])),
  );
  const byHost = new Map(
    hosts.map((host) => [host, { key: readFileSync(key), cert: readFileSync(certificates[host]) }]),
  );
  const resolver = await startResolver(new Map(domains.flatMap((domain) => [...recordsOf(domain)])), DELAY_MS);
  const server = await startPolicyServer(new Map(domains.map((domain, i) => [hosts[i], policyOf(domain)])), byHost);
  const list = domains.map((domain) => `  - ${domain}\n`).join("");
  const today = new Date().toISOString().slice(0, 10); // a key of no age need not be replaced
  writeFileSync(
    join(folder, "mail-policy.yml"),
    `version: 1\ndefaults: { dkim: { selectors: [{ name: ${SELECTOR}, since: ${today} }] } }\ndomains:\n${list}`,
  );
  const words = ["check", "--resolver", resolver.url, "--allow-private-network", "--smtp", "off", "--fail-on", "never"];
  return {
    async run(format) {
      resolver.asked.length = 0;
      server.fetched.length = 0;
      const figures = await runCommand(folder, [...words, "--format", format], { NODE_EXTRA_CA_CERTS: authority });
      if (server.fetched.length !== DOMAINS) throw new Error(`${server.fetched.length} policies were fetched`);
      const { length } = resolver.asked;
      return { ...figures, questions: length / DOMAINS, repeated: length - new Set(resolver.asked).size };
    },
    close() {
      resolver.close();
      server.close();
    },
  };
}

/** Figures of domains that are not healthy are of something else. */
function mustBeHealthy({ domains }) {
  const findings = domains.flatMap((domain) => domain.findings).filter(({ check }) => !OF_SERVERS.test(check));
  const ill = findings.filter(({ status }) => ["fail", "unknown"].includes(status));
  if (domains.length !== DOMAINS) throw new Error(`${domains.length} domains were audited`);
  if (ill.length > 0)
    throw new Error(`the domains are not healthy: ${ill[0].check} ${ill[0].subject}: ${ill[0].message}`);
}

/** The fastest run's times (the others waited for the machine), and the most that any asked and held. */
function describe(runs, reportMegabytes) {
  const least = (figure) => Math.min(...runs.map((run) => run[figure]));
  const most = (figure) => Math.max(...runs.map((run) => run[figure]));
  return [
    { what: "audit", value: least("seconds"), digits: 2, unit: "s", atMost: AIMS.seconds },
    { what: "processor time", value: least("processorSeconds"), digits: 2, unit: "s" },
    { what: "questions a domain", value: most("questions"), digits: 2, atMost: AIMS.questions },
    { what: "questions asked again", value: most("repeated"), digits: 0 },
    { what: "peak memory", value: most("megabytes"), digits: 0, unit: "MB", atMost: AIMS.megabytes },
    { what: "peak memory, JSON report", value: reportMegabytes, digits: 0, unit: "MB" },
  ];
}
