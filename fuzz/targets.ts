// The register of targets: each parser of hostile input is one, and has a folder of seeds in corpus/.
import type { Target } from "./target.ts";
import { DNS } from "./targets/dns.ts";
import { FILES } from "./targets/files.ts";
import { OUTPUT } from "./targets/output.ts";
import { RECORDS } from "./targets/records.ts";
import { REPORTS } from "./targets/reports.ts";
import { SERVERS } from "./targets/servers.ts";
import { SPF } from "./targets/spf.ts";

export const TARGETS: Record<string, Target> = {
  ...DNS,
  ...RECORDS,
  ...SPF,
  ...SERVERS,
  ...FILES,
  ...REPORTS,
  ...OUTPUT,
};
