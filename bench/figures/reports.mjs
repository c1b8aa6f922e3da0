// DMARC reports of a year, a gigabyte when unpacked: compressed, archived and mailed. BENCH_REPORTS=1000 reads so many instead.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTemporaryFolder, runNode } from "../command.mjs";
import { writeReports } from "../reports.mjs";

const REPORTS = Number(process.env.BENCH_REPORTS ?? 10_000);
const RECORDS = 200;
const DOMAIN = "example.org";
/** The program that is measured: the story of received reports, without a command around it. */
const READER = fileURLToPath(new URL("../read-reports.mjs", import.meta.url));

export const title = `${REPORTS} DMARC reports of ${RECORDS} records`;

export function measure() {
  return inTemporaryFolder(async (folder) => {
    mkdirSync(join(folder, "reports"));
    const now = Math.floor(Date.now() / 86_400_000) * 86_400;
    const octets = writeReports(join(folder, "reports"), {
      reports: REPORTS,
      records: RECORDS,
      domain: DOMAIN,
      end: now,
    });
    const run = await runNode(folder, [READER, folder, DOMAIN, String(REPORTS)]);
    return [
      { what: "unpacked", value: octets / 1e6, digits: 0, unit: "MB" },
      { what: "time", value: run.seconds, digits: 1, unit: "s" },
      { what: "processor time", value: run.processorSeconds, digits: 1, unit: "s" },
      { what: "peak memory", value: run.megabytes, digits: 0, unit: "MB" },
    ];
  });
}
