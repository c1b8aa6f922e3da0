// A `zones:` entry: the files of one format, and what is to be known to read them. The formats are those of `zones/formats.ts`.

import type { Message } from "../message.ts";

/** JSON Schema of one key. */
type KeySchema = { description: string } & Readonly<Record<string, unknown>>;

/** What an entry may say of files of one format; `O` is what its reader takes of that. */
export interface ZoneEntryFormat<O = unknown> {
  /** The key that names the files. */
  kind: string;
  /** What the schema says of that key. */
  files: { description: string; examples: readonly string[] };
  /** The other keys, each in one format alone. */
  options: Readonly<Record<string, ZoneOption>>;
  /** The options of an entry without a fault, defaults filled in. */
  parseOptions(entry: ZoneEntry): O;
}

export type ZoneEntry = Readonly<Record<string, unknown>>;

interface ZoneOption {
  /** With the default, where there is one. */
  schema: KeySchema;
  /** What is wrong with a value beyond the schema, and the steps that lead there. The value may be of any shape. */
  validate?: (value: unknown) => { path: readonly string[]; message: Message }[];
}

/** The keys of an entry as JSON Schema has them, in the order of the formats. */
export function zoneEntryProperties(formats: readonly ZoneEntryFormat[]): Record<string, KeySchema> {
  const properties = formats.flatMap(({ kind, files, options }): [string, KeySchema][] => [
    [kind, { description: files.description, type: "string", minLength: 1, examples: files.examples }],
    ...Object.entries(options).map(([key, { schema }]): [string, KeySchema] => [key, schema]),
  ]);
  return Object.fromEntries(properties);
}

/** What the reader of a format takes of an entry. */
export function parseZoneOptions<O>(format: ZoneEntryFormat<O>, entry: ZoneEntry): O {
  const defaults = Object.entries(format.options).map(([key, { schema }]) => [key, schema["default"]]);
  return format.parseOptions({ ...(Object.fromEntries(defaults) as ZoneEntry), ...entry });
}
