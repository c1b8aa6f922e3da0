// `filepos` of DNSControl's representation: where in dnsconfig.js the outermost call stands that made a record (recordBuilder
// in pkg/js/helpers.js), `[line:2:5]`, line and column from 1. The file has no name there, so what stands there must be such a call.
import type { Location } from "../../model.ts";
import type { RepositoryFile } from "../repository/repository.ts";
import { parseRecordType } from "../../dns/record-types.ts";
import { decodeUtf8 } from "../../text/utf8.ts";

/** Project limit: octets of a configuration. */
export const MAX_SCRIPT = 4 * 2 ** 20;

/** Project limit: octets of a line; people do not write longer ones. */
const MAX_LINE = 1000;

/** The text of a dnsconfig.js. */
export class Script {
  readonly #file: string;
  readonly #lines: readonly string[];

  constructor({ file, text }: RepositoryFile) {
    this.#file = file;
    this.#lines = text.split("\n");
  }

  /** The place that `filepos` names; null where no call stands that could have made a record of the type. */
  locate(filepos: string | null, type: string): Location | null {
    const [, line, column] = /^\[?(?:line|<anonymous>):(\d{1,7}):(\d{1,7})\]?$/.exec(filepos ?? "") ?? [];
    if (line === undefined || column === undefined) return null;
    const octets = this.#lines[Number(line) - 1] ?? "";
    if (octets.length > MAX_LINE) return null;
    const text = decodeUtf8(octets);
    const call = /^([A-Za-z_$][\w$]{0,99})[ \t]*\(/.exec(text.slice(Number(column) - 1, Number(column) + 199))?.[1];
    // what another file declares has the place of its `require`
    if (call === undefined || call.startsWith("require") || (call !== type && parseRecordType(call) !== null))
      return null;
    return { file: this.#file, line: Number(line), column: Number(column) };
  }
}
