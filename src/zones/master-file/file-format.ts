// Master files: read, edited and quoted.
import { message } from "../../message.ts";
import { formatRdata, txtRdata } from "../../dns/record.ts";
import { editMasterFile } from "./edit.ts";
import { parseEntry, withData } from "./entry-text.ts";
import type { MasterFileOptions } from "./read.ts";
import { readMasterFiles } from "./read.ts";
import type { ZoneFileFormat } from "../zone-format.ts";

export const MASTER_FILES: ZoneFileFormat<MasterFileOptions> = {
  read: readMasterFiles,
  createEditor:
    ({ read }) =>
    (change, index) =>
      editMasterFile(change, index, read),
  // a block of the policy is read by nothing else
  describeRefusal: ({ origin, isComplete }) =>
    isComplete ? message("declared-zone/servers-refuse", { zone: origin }) : null,
  formatTxt({ sourceEntry }, _zone, text, comment) {
    return sourceEntry === undefined
      ? null
      : withData(sourceEntry, parseEntry(sourceEntry), formatRdata("TXT", txtRdata(text)), comment);
  },
};
