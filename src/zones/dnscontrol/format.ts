// DNSControl: its configuration as `print-ir` writes it, and the dnsconfig.js beside it.
import type { ZoneFormat } from "../zone-format.ts";
import type { DnscontrolOptions } from "./read.ts";

export const DNSCONTROL: ZoneFormat<DnscontrolOptions> = {
  kind: "dnscontrol",
  files: {
    description:
      "DNSControl's configuration as written by `dnscontrol print-ir --out FILE`: a path or glob, relative to the folder of this file. If dnsconfig.js is beside it, findings point at its lines.",
    examples: ["ir.json"],
  },
  options: {
    "split-horizon-tag": {
      schema: {
        description:
          "DNSControl: the tag of the public view, if a zone has several (`example.org!outside`). Empty: the view without a tag.",
        type: "string",
        examples: ["outside", ""],
      },
    },
  },
  parseOptions: (entry) => ({ tag: (entry["split-horizon-tag"] as string | undefined) ?? null }),
  isGenerated: true,
  sources: /\.(?:js|ts)$/,
  load: async () => (await import("./file-format.ts")).DNSCONTROL_FILES,
};
