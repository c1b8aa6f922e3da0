// RFC 1035 master files, as BIND, NSD, Knot and others have them; a `records:` block of the policy has the lines of one.
import { formatRdata, txtRdata } from "../../dns/record.ts";
import type { ZoneFormat } from "../zone-format.ts";
import { editMasterFile } from "./edit.ts";
import { parseEntry, withData } from "./entry-text.ts";
import { readMasterFiles } from "./read.ts";

export const MASTER_FILE: ZoneFormat<null> = {
  kind: "bind",
  files: {
    description: "RFC 1035 master files: a path or glob, relative to the folder of this file.",
    examples: ["dns/*.zone"],
  },
  options: {},
  parseOptions: () => null,
  isGenerated: false,
  read: readMasterFiles,
  createEditor:
    ({ read }) =>
    (change, index) =>
      editMasterFile(change, index, read),
  formatTxt({ sourceEntry }, _zone, text, comment) {
    return sourceEntry === undefined
      ? null
      : withData(sourceEntry, parseEntry(sourceEntry), formatRdata("TXT", txtRdata(text)), comment);
  },
};
