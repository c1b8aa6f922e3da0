// An audit of the fleet beside its floor: the same questions as plainly as Node can ask them, measured in turn.
import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { issueCertificates } from "./certificates.mjs";
import { inTemporaryFolder, median, runCommand } from "./command.mjs";
import { policyOf } from "./fleet.mjs";

const PAIRS = 3;
const SERVER = fileURLToPath(new URL("name-server.mjs", import.meta.url));
const FLOOR = fileURLToPath(new URL("floor.mjs", import.meta.url));
const TYPES = { A: 1, NS: 2, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28, DS: 43, DNSKEY: 48, TLSA: 52 };

/** The name server of so many domains, and the policy of these in the folder. */
export async function startFleet(folder, domains, delayMs) {
  const { key, certificates, authority } = issueCertificates(folder, { server: "IP:127.0.0.1" });
  const server = fork(SERVER, [domains, delayMs, certificates.server, key].map(String));
  const [ports] = await once(server, "message");
  writeFileSync(join(folder, "mail-policy.yml"), policyOf(domains));
  return {
    resolvers: { udp: `udp://127.0.0.1:${ports.udp}`, doh: `https://127.0.0.1:${ports.https}/dns-query` },
    env: { NODE_EXTRA_CA_CERTS: authority },
    /** The questions asked since the last time, how many of them again, and their rounds. */
    async takeCounts() {
      server.send("take");
      const [counts] = await once(server, "message");
      return counts;
    },
    close: () => server.disconnect(),
  };
}

/** The words of an audit that asks this resolver for everything. */
export const auditWords = (resolver) => [
  "check",
  "--view",
  "live",
  "--smtp",
  "off",
  "--resolver",
  resolver,
  "--fail-on",
  "never",
];

/** Every DNS question of a snapshot, `name number-of-type`. */
function questionsOf(snapshot) {
  return Object.keys(snapshot.dns).map((question) => {
    const [type, name] = question.split(" ");
    if (TYPES[type] === undefined) throw new Error(`the floor does not know the type of ${question}`);
    return `${name} ${TYPES[type]}`;
  });
}

/** The figures of the fleet over `transport` (udp, doh); `ratio` and `rate` (domains a second) are the aims. */
export function measureSpeed({ domains, delayMs, transport, ratio, rate }) {
  return inTemporaryFolder(async (folder) => {
    const fleet = await startFleet(folder, domains, delayMs);
    const resolver = fleet.resolvers[transport];
    const audit = (...more) => runCommand(folder, [...auditWords(resolver), ...more], fleet.env);
    await audit("--save", "snapshot.json");
    const { questions, repeated } = await fleet.takeCounts();
    const asked = questionsOf(JSON.parse(readFileSync(join(folder, "snapshot.json"), "utf8")));
    writeFileSync(join(folder, "questions"), asked.join("\n"));
    const pairs = [];
    for (let i = 0; i < PAIRS; i++) {
      const floor = Number(
        execFileSync(process.execPath, [FLOOR, resolver, join(folder, "questions")], {
          env: { ...process.env, ...fleet.env },
        }),
      );
      pairs.push({ floor, ...(await audit()) });
    }
    fleet.close();
    const middle = (figure) => median(pairs.map(figure));
    return [
      { what: "ratio to the floor", value: middle(({ seconds, floor }) => seconds / floor), digits: 2, atMost: ratio },
      { what: "floor", value: middle(({ floor }) => floor), digits: 2, unit: "s" },
      { what: "audit", value: middle(({ seconds }) => seconds), digits: 2, unit: "s" },
      { what: "processor time", value: middle(({ processorSeconds }) => processorSeconds), digits: 2, unit: "s" },
      { what: "domains a second", value: middle(({ seconds }) => domains / seconds), digits: 0, atLeast: rate },
      { what: "questions a domain", value: questions / domains, digits: 2 },
      { what: "questions asked again", value: repeated, digits: 0, atMost: 0 },
      { what: "peak memory", value: Math.max(...pairs.map(({ megabytes }) => megabytes)), digits: 0, unit: "MB" },
    ];
  });
}
