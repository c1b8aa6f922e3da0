// How many rounds of DNS follow each other for one domain: what an audit takes longer where each answer takes longer.
import { inTemporaryFolder, median, runCommand } from "../command.mjs";
import { auditWords, startFleet } from "../speed.mjs";

const [NEAR_MS, FAR_MS] = [20, 420];
const RUNS = 3;

export const title = "Rounds of DNS of one domain";

export async function measure() {
  const near = await secondsAt(NEAR_MS);
  const far = await secondsAt(FAR_MS);
  const rounds = (far - near) / ((FAR_MS - NEAR_MS) / 1000);
  return [{ what: "rounds of DNS", value: rounds, digits: 1, atMost: 4 }];
}

function secondsAt(delayMs) {
  return inTemporaryFolder(async (folder) => {
    const fleet = await startFleet(folder, 1, delayMs);
    const seconds = [];
    for (let i = 0; i < RUNS; i++) seconds.push((await runCommand(folder, auditWords(fleet.resolvers.udp))).seconds);
    fleet.close();
    return median(seconds);
  });
}
