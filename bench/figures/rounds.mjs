// How many rounds of DNS follow each other for one domain: what an audit takes longer where each answer takes longer.
import { inTemporaryFolder, runCommand } from "../command.mjs";
import { auditWords, startFleet } from "../speed.mjs";

/** Far longer than a busy machine takes between an answer and the next question. */
const DELAY_MS = 1_000;

export const title = "Rounds of DNS of one domain";

export const measure = () =>
  inTemporaryFolder(async (folder) => {
    const fleet = await startFleet(folder, 1, DELAY_MS);
    await runCommand(folder, auditWords(fleet.resolvers.udp));
    const { rounds } = await fleet.takeCounts();
    fleet.close();
    return [{ what: "rounds of DNS", value: rounds, digits: 0, atMost: 4 }];
  });
