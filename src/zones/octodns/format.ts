// octoDNS: the zone files of its YamlProvider.
import type { ZoneFormat } from "../zone-format.ts";
import type { OctodnsOptions } from "./read.ts";

export const OCTODNS: ZoneFormat<OctodnsOptions> = {
  kind: "octodns",
  files: {
    description:
      "octoDNS YAML: a path or glob of zone files (`example.org.yaml`), or of files in a zone's folder (`example.org./`), relative to the folder of this file. All files of such a folder are read.",
    examples: ["config/*.yaml", "config/*./*.yaml"],
  },
  options: {
    "escaped-semicolons": {
      schema: {
        description:
          "octoDNS: `escaped_semicolons` of its YamlProvider. true: a semicolon in a TXT value is written `\\;`; false: it is written `;`.",
        type: "boolean",
        default: true,
        examples: [false],
      },
    },
    "split-extension": {
      schema: {
        description:
          "octoDNS: `split_extension` of its YamlProvider, the suffix of a zone's folder after the zone's name.",
        type: "string",
        default: ".",
        minLength: 1,
        examples: [".", ".tst"],
      },
    },
    "shared-filename": {
      schema: {
        description:
          "octoDNS: `shared_filename` of its YamlProvider, a file beside the zone files whose records are added to every zone.",
        type: "string",
        minLength: 1,
        examples: ["shared.yaml"],
      },
    },
    lenient: {
      schema: {
        description:
          "octoDNS: `lenient` of the zones in its configuration. true: records that octoDNS's validation refuses are published all the same.",
        type: "boolean",
        default: false,
        examples: [true],
      },
    },
    "part-of-zone": {
      schema: {
        description:
          "octoDNS: true if the zones have other sources besides these files. Then these RRsets replace the live ones, and all others stay as they are.",
        type: "boolean",
        default: false,
        examples: [true],
      },
    },
    "default-ttl": {
      schema: {
        description: "octoDNS: `default_ttl` of its YamlProvider, the TTL in seconds for records without one.",
        type: "integer",
        default: 3600,
        minimum: 0,
        maximum: 2147483647,
        examples: [300],
      },
    },
  },
  parseOptions: (entry) => ({
    isLenient: entry["lenient"] as boolean,
    isPartOfZone: entry["part-of-zone"] as boolean,
    hasEscapedSemicolons: entry["escaped-semicolons"] as boolean,
    splitExtension: entry["split-extension"] as string,
    sharedFilename: (entry["shared-filename"] as string | undefined) ?? null,
    defaultTtl: entry["default-ttl"] as number,
  }),
  isGenerated: false,
  load: async () => (await import("./file-format.ts")).OCTODNS_FILES,
};
