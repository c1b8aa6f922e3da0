// RFC 1035 master files, as BIND, NSD, Knot and others have them; a `records:` block of the policy has the lines of one.
import { message } from "../../message.ts";
import { parseName } from "../../dns/name.ts";
import { formatRdata, txtRdata } from "../../dns/record.ts";
import type { ZoneFormat } from "../zone-format.ts";
import { editMasterFile } from "./edit.ts";
import { parseEntry, withData } from "./entry-text.ts";
import type { MasterFileOptions } from "./read.ts";
import { readMasterFiles } from "./read.ts";

export const MASTER_FILE: ZoneFormat<MasterFileOptions> = {
  kind: "bind",
  files: {
    description: "RFC 1035 master files: a path or glob, relative to the folder of this file.",
    examples: ["dns/*.zone"],
  },
  options: {
    origin: {
      schema: {
        description:
          "Master files: the zone that names are relative to until the file says `$ORIGIN`. Default: the zone that the file is named after (`example.org.zone`, `db.example.org` or `example.org`).",
        type: "string",
        minLength: 1,
        examples: ["example.org"],
      },
      validate: (value) =>
        value === undefined || (typeof value === "string" && parseName(value) !== null)
          ? []
          : [{ path: [], message: message("policy/origin") }],
    },
  },
  parseOptions: (entry) => ({ origin: parseName((entry["origin"] as string | undefined) ?? "") }),
  isGenerated: false,
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
