// RFC 1035 master files, as BIND, NSD, Knot and others have them; a `records:` block of the policy has the lines of one.
import { message } from "../../message.ts";
import { parseName } from "../../dns/name.ts";
import type { ZoneFormat } from "../zone-format.ts";
import { MASTER_FILES } from "./file-format.ts";
import type { MasterFileOptions } from "./read.ts";

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
  load: () => Promise.resolve(MASTER_FILES), // most policies have some
};
