// Zone files of octoDNS: read, edited and quoted.
import { message } from "../../message.ts";
import { isPrintableAscii } from "../../text/ascii.ts";
import { createOctodnsEditor } from "./edit.ts";
import type { OctodnsOptions } from "./read.ts";
import { readOctodns } from "./read.ts";
import { singleQuoted } from "./yaml-text.ts";
import type { ZoneFileFormat } from "../zone-format.ts";

export const OCTODNS_FILES: ZoneFileFormat<OctodnsOptions> = {
  read: readOctodns,
  createEditor: createOctodnsEditor,
  // octodns/manager.py, `sync`: one record that does not validate ends the run
  describeRefusal: () => message("declared-zone/octodns-stops"),
  formatTxt(_record, { hasEscapedSemicolons = true }, text) {
    return isPrintableAscii(text) ? singleQuoted(hasEscapedSemicolons ? text.replaceAll(";", "\\;") : text) : null;
  },
};
