// The checks that the policy names: their levels, parameters and reasons, and the waivers.
import type { Name } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { KeyPath, PolicyFault } from "../fault.ts";
import { parseMailDomain } from "../mail-domain.ts";
import type { PolicySource } from "../source.ts";
import { type Settings, createFault, items, keys, member } from "./settings.ts";

/** A check that the policy may name, and whether it has a number to set. */
export interface KnownCheck {
  id: string;
  hasParameter: boolean;
}

const CHECK_MAPS = ["levels", "reasons", "parameters"] as const;

/** Each check that a map names is one, and has a number where one is set. */
export function checkFaults(
  source: PolicySource,
  settings: readonly Settings[],
  checks: readonly KnownCheck[],
): PolicyFault[] {
  const known = new Map(checks.map((check) => [check.id, check]));
  const ids = [...known.keys()];
  return settings.flatMap(({ path, value }) =>
    CHECK_MAPS.flatMap((map) =>
      keys(member(value, map)).flatMap((id) => {
        const check = known.get(id);
        const at: KeyPath = [...path, map, id];
        if (check === undefined) return [unknownCheckFault(source, at, "key", id, ids)];
        if (map !== "parameters" || check.hasParameter) return [];
        return [createFault(source, at, message("policy/no-parameter"), "key")];
      }),
    ),
  );
}

function unknownCheckFault(
  source: PolicySource,
  path: KeyPath,
  at: "key" | "value",
  word: string,
  known: readonly string[],
): PolicyFault {
  return {
    ...createFault(source, path, message("policy/unknown-check", { text: word }), at),
    unknownWord: { word, known },
  };
}

const overriddenChecks = (value: unknown): string[] => [
  ...keys(member(value, "levels")),
  ...keys(member(value, "parameters")),
];

/** A level that differs needs a reason, its own or one of the same file; a reason needs something to explain. */
export function reasonFaults(source: PolicySource, defaults: Settings, domains: readonly Settings[]): PolicyFault[] {
  const inDefaults = new Set([defaults.value, ...defaults.inherited].flatMap(overriddenChecks));
  const anywhere = new Set([...inDefaults, ...domains.flatMap(({ value }) => overriddenChecks(value))]);
  const defaultReasons = new Set(keys(member(defaults.value, "reasons")));
  return [defaults, ...domains].flatMap((settings) => {
    const { path, value } = settings;
    const reasons = new Set(keys(member(value, "reasons")));
    const own = new Set(overriddenChecks(value));
    const isExplained = (id: string): boolean =>
      settings === defaults ? anywhere.has(id) : own.has(id) || inDefaults.has(id);
    const unexplained = keys(member(value, "levels")).filter((id) => !reasons.has(id) && !defaultReasons.has(id));
    const needless = [...reasons].filter((id) => !isExplained(id));
    return [
      ...unexplained.map((id) =>
        createFault(source, [...path, "levels", id], message("policy/no-reason", { check: id }), "key"),
      ),
      ...needless.map((id) => createFault(source, [...path, "reasons", id], message("policy/needless-reason"), "key")),
    ];
  });
}

/** A waiver names a check and a domain: one of `own`, where the file waives no others. */
export function waiverFaults(
  source: PolicySource,
  checks: readonly KnownCheck[],
  own: ReadonlySet<Name> | null,
): PolicyFault[] {
  const ids = checks.map((check) => check.id);
  const known = new Set(ids);
  return items(member(source.value, "waivers")).flatMap((waiver, i) => {
    const check = member(waiver, "check");
    const domain = member(waiver, "domain");
    const isUnknown = typeof check === "string" && check !== "" && !known.has(check);
    const parsed = typeof domain === "string" && domain !== "" ? parseMailDomain(domain) : null;
    const isForeign = parsed !== null && "name" in parsed && own?.has(parsed.name) === false;
    return [
      ...(isUnknown ? [unknownCheckFault(source, ["waivers", i, "check"], "value", check, ids)] : []),
      ...(parsed !== null && "problem" in parsed
        ? [createFault(source, ["waivers", i, "domain"], parsed.problem)]
        : []),
      ...(isForeign
        ? [
            createFault(
              source,
              ["waivers", i, "domain"],
              message("policy/not-of-this-file", { text: domain as string }),
            ),
          ]
        : []),
    ];
  });
}
