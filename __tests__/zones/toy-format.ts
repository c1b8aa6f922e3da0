// A DNS-as-code format that nobody has: a line for each TXT record, `name = text`, below the origin that the policy says.
import { txtRdata, txtValue } from "../../src/dns/record.ts";
import { message } from "../../src/message.ts";
import { AuditError } from "../../src/errors.ts";
import type { DeclaredRecord } from "../../src/zones/declared-zone.ts";
import { LineIndex } from "../../src/zones/line-index.ts";
import type { RepositoryFile } from "../../src/zones/repository/repository.ts";
import type { ZoneFileFormat, ZoneFormat } from "../../src/zones/zone-format.ts";

interface ToyOptions {
  origin: string;
}

const NO_DOT = message("policy/name/no-dot");

export const TOY: ZoneFormat<ToyOptions> = {
  kind: "toy",
  files: { description: "Toy zones.", examples: ["*.toy"] },
  options: {
    "toy-origin": {
      schema: { description: "Toy: the origin.", type: "string", default: "example.de" },
      validate: (origin) =>
        typeof origin !== "string" || origin.includes(".")
          ? []
          : [{ path: [], message: message("policy/not-a-name", { text: origin, problem: NO_DOT }) }],
    },
  },
  parseOptions: (entry) => ({ origin: entry["toy-origin"] as string }),
  isGenerated: false,
  load: () => Promise.resolve(TOY_FILES),
};

export const TOY_FILES: ZoneFileFormat<ToyOptions> = {
  read(paths, { origin }, repository) {
    const files = paths.map((path) => repository.read(path));
    const faults = files.flatMap((file) => ("problem" in file ? [file.problem] : []));
    if (faults.length > 0) throw new AuditError(faults);
    const records = (files as RepositoryFile[]).flatMap((file) => recordsIn(file, origin));
    const zone = { origin, format: "toy", isComplete: false, records, deleted: [], undecided: [] };
    return { zones: [zone], problems: [], notes: [] };
  },
  createEditor:
    ({ read }) =>
    ({ replaced, added }) => {
      const [old] = replaced;
      const [rr] = added;
      if (old === undefined || rr === undefined || !("strings" in rr.data)) return null;
      const { file, line } = old.location;
      const [name] = (read(file)?.line(line) ?? "").split(" = ");
      return { file, splices: [{ line, count: 1, lines: [`${name} = ${txtValue(rr.data)}`] }] };
    },
  formatTxt: (_record, _zone, text) => `= ${text}`,
};

function recordsIn({ file, text }: RepositoryFile, origin: string): DeclaredRecord[] {
  const lines = new LineIndex(file, text);
  return [...text.matchAll(/^(\S+) = (.*)$/gm)].map(([, label, value = ""], i, all) => ({
    isParsed: true,
    rr: { name: label === "@" ? origin : `${label}.${origin}`, ttl: 300, type: "TXT", data: txtRdata(value) },
    location: lines.locate(all[i]?.index ?? 0),
  }));
}
