// What 10,000 domains hold in each mode, and what each domain adds. BENCH_DOMAINS=1000,4000 measures these numbers of domains instead.
import { inTemporaryFolder, runAction, runCommand } from "../command.mjs";
import { auditWords, startFleet } from "../speed.mjs";

const [FEW, MANY] = (process.env.BENCH_DOMAINS ?? "1000,10000").split(",").map(Number);
const DELAY_MS = 20;
const AIMS = { megabytes: 250, kilobytes: 12 };

export const title = `Peak memory of ${MANY} domains`;

const MODES = {
  text: (folder, resolver) => runCommand(folder, auditWords(resolver)),
  JSON: (folder, resolver) => runCommand(folder, [...auditWords(resolver), "--format", "json"]),
  Action: (folder, resolver) =>
    runAction(folder, { view: "live", smtp: "off", resolvers: resolver, "fail-on": "never" }),
};

export async function measure() {
  const few = await peaksOf(FEW);
  const many = await peaksOf(MANY);
  return Object.keys(MODES).flatMap((mode) => [
    { what: `peak, ${mode}`, value: many[mode], digits: 0, unit: "MB", atMost: AIMS.megabytes },
    {
      what: `growth a domain, ${mode}`,
      value: ((many[mode] - few[mode]) * 1000) / (MANY - FEW),
      digits: 1,
      unit: "kB",
      atMost: AIMS.kilobytes,
    },
  ]);
}

/** The peak of each mode, in megabytes. */
function peaksOf(domains) {
  return inTemporaryFolder(async (folder) => {
    const fleet = await startFleet(folder, domains, DELAY_MS);
    const peaks = {};
    for (const [mode, run] of Object.entries(MODES)) peaks[mode] = (await run(folder, fleet.resolvers.udp)).megabytes;
    fleet.close();
    return peaks;
  });
}
