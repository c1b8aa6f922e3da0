// DNS-as-code: the entries of `zones:`, and the `records:` blocks.
import { message } from "../../message.ts";
import type { KeyPath, PolicyFault } from "../fault.ts";
import type { PolicySource } from "../source.ts";
import type { ZoneEntryFormat } from "../zone-entry.ts";
import { type Settings, createFault, items, keys, member } from "./settings.ts";

/** Each entry names files of one format, and has no option of another. */
export function zoneFaults(source: PolicySource, formats: readonly ZoneEntryFormat[]): PolicyFault[] {
  const formatOfOption = new Map(
    formats.flatMap((format) => Object.keys(format.options).map((key): [string, string] => [key, format.kind])),
  );
  return items(member(source.value, "zones")).flatMap((entry, i) => {
    if (typeof entry !== "object" || entry === null) return [];
    const path: KeyPath = ["zones", i];
    const [format, second] = formats.filter(({ kind }) => member(entry, kind) !== undefined);
    if (format === undefined) {
      const kinds = formats.map(({ kind }) => kind);
      return [createFault(source, path, message("policy/no-files", { kinds }))];
    }
    if (second !== undefined)
      return [
        createFault(
          source,
          [...path, second.kind],
          message("policy/second-format", { first: format.kind, second: second.kind }),
          "key",
        ),
      ];
    const foreign = keys(entry).flatMap((key) => {
      const kind = formatOfOption.get(key) ?? format.kind;
      return kind === format.kind ? [] : [{ key, kind }];
    });
    return [
      ...foreign.map(({ key, kind }) =>
        createFault(source, [...path, key], message("policy/other-format", { kind, own: format.kind }), "key"),
      ),
      ...optionFaults(source, path, entry, formats),
    ];
  });
}

function optionFaults(
  source: PolicySource,
  path: KeyPath,
  entry: unknown,
  formats: readonly ZoneEntryFormat[],
): PolicyFault[] {
  return formats.flatMap(({ options }) =>
    Object.entries(options).flatMap(([key, { validate }]) =>
      (validate?.(member(entry, key)) ?? []).map((found) =>
        createFault(source, [...path, key, ...found.path], found.message),
      ),
    ),
  );
}

/** Each line is a record, so YAML must not join them. */
export function recordsFaults(source: PolicySource, { path, value }: Settings): PolicyFault[] {
  if (typeof member(value, "records") !== "string") return [];
  const at: KeyPath = [...path, "records"];
  const place = source.spanAt(at);
  if (place.style === "BLOCK_LITERAL") return [];
  const written = source.text.slice(place.start, place.end).trimEnd();
  if (place.style !== "BLOCK_FOLDED" && !written.includes("\n")) return [];
  return [createFault(source, at, message("policy/joined-lines"))];
}
