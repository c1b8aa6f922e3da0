// DNSControl: its configuration as `print-ir` writes it, and the dnsconfig.js beside it.
import { message } from "../../message.ts";
import { relativeName } from "../../dns/name.ts";
import { isPrintableAscii } from "../../text/ascii.ts";
import type { ZoneFormat } from "../zone-format.ts";
import { editDnscontrol } from "./edit.ts";
import type { DnscontrolOptions } from "./read.ts";
import { readDnscontrol } from "./read.ts";

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
  read: readDnscontrol,
  createEditor:
    ({ read }) =>
    (change, index) =>
      editDnscontrol(change, index, read),
  formatTxt({ rr }, { origin }, text) {
    if (!isPrintableAscii(text)) return null;
    return `TXT(${JSON.stringify(relativeName(rr.name, origin) || "@")}, ${JSON.stringify(text)})`;
  },
  describeTxt: (written) => message("declared-zone/dnsconfig", { written }),
};
