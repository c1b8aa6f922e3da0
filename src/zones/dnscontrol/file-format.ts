// DNSControl's configuration and its dnsconfig.js: read, edited and quoted.
import { message } from "../../message.ts";
import { relativeName } from "../../dns/name.ts";
import { isPrintableAscii } from "../../text/ascii.ts";
import { editDnscontrol } from "./edit.ts";
import type { DnscontrolOptions } from "./read.ts";
import { readDnscontrol } from "./read.ts";
import type { ZoneFileFormat } from "../zone-format.ts";

export const DNSCONTROL_FILES: ZoneFileFormat<DnscontrolOptions> = {
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
