// Plans as `terraform show -json` writes them, made of the resources of a test, and what is read of them.
import { parse } from "yaml";
import type { LocatedMessage } from "../../../src/model.ts";
import type { DeclaredRrset } from "../../../src/zones/declared-zone.ts";
import { readTerraformPlan } from "../../../src/zones/terraform/read.ts";
import { recordLines } from "../text-zones.ts";
import type { ZoneReading } from "../../../src/zones/zone-format.ts";
import { sayText } from "../../support/in-english.ts";

/** What a change says of a resource beyond its planned values. */
interface Change {
  address?: string;
  mode?: "managed" | "data";
  actions?: string[];
  before?: object | null;
  after_unknown?: unknown;
  after_sensitive?: unknown;
  before_sensitive?: unknown;
  deposed?: string;
}

/** A resource change; it creates the resource unless it says otherwise. */
export function change(type: string, after: object | null, more: Change = {}): object {
  const { address = `${type}.it`, mode = "managed", deposed, ...rest } = more;
  const name = /\.(\w+)(?:\[[^\]]*\])?$/.exec(address)?.[1] ?? "it";
  return {
    address,
    mode,
    type,
    name,
    ...(deposed === undefined ? {} : { deposed }),
    change: { actions: ["create"], before: null, after, after_unknown: {}, ...rest },
  };
}

/** Reads a plan of these changes; `more` are further members of the plan. */
export function readPlan(changes: object[], more: object = {}, zoneNames: Record<string, string> = {}): ZoneReading {
  return readText(
    JSON.stringify({ format_version: "1.2", planned_values: { root_module: {} }, resource_changes: changes, ...more }),
    zoneNames,
  );
}

export function readText(text: string, zoneNames: Record<string, string> = {}): ZoneReading {
  return readTerraformPlan(
    { file: "plan.json", text: Buffer.from(text, "utf8").toString("latin1") },
    new Map(Object.entries(zoneNames)),
  );
}

/** `owner TTL type data` of each record. Fails where there is a problem. */
export function recordsIn(reading: ZoneReading): string[] {
  if (reading.problems.length > 0) throw new Error(messagesOf(reading.problems).join("\n"));
  return reading.zones.flatMap(recordLines);
}

/** `type owner` of each. */
export function rrsetKeys(list: readonly DeclaredRrset[]): string[] {
  return list.map(({ name, type }) => `${type} ${name}`);
}

/** The messages alone. */
export function messagesOf(problems: readonly LocatedMessage[]): string[] {
  return problems.map(({ message }) => sayText(message));
}

interface Resource {
  change: Record<string, unknown>;
  [key: string]: unknown;
}

/**
 * The plan that some lines stand for, and `zone-names:`. Values are YAML.
 *
 *   zones NAMES              `zone-names:` of the policy
 *   plan KEY VALUE           a member of the plan
 *   ACTION,… ADDRESS VALUES  a change of a resource: what it creates, or `delete`s, or `BEFORE -> AFTER`
 *     KEY VALUE              a further member of that change; `mode`, `deposed`, `module_address` and the like of its resource
 */
export function planOf(lines: readonly string[]): { plan: object; names: Record<string, string> } {
  const resources: Resource[] = [];
  const more: Record<string, unknown> = {};
  let names: Record<string, string> = {};
  for (const line of lines.filter((one) => one !== "")) {
    const [, key = "", rest = ""] = /^ *(\S+) (.*)$/.exec(line) ?? [];
    const [, word = "", values = ""] = /^(\S+) ?(.*)$/.exec(rest) ?? [];
    const last = resources.at(-1);
    if (key === "zones") names = parse(rest) as Record<string, string>;
    else if (key === "plan") more[word] = parse(values) as unknown;
    else if (!line.startsWith(" ")) resources.push(resourceOf(key.split(","), word, values));
    else if (last === undefined) throw new Error(line);
    else if (["mode", "deposed", "module_address", "name", "type"].includes(key)) last[key] = parse(rest) as unknown;
    else last.change[key] = parse(rest) as unknown;
  }
  return { plan: { format_version: "1.2", resource_changes: resources, ...more }, names };
}

function resourceOf(actions: string[], address: string, values: string): Resource {
  const [, type = "", name = ""] = /(?:^|\.)([a-z_0-9]+)\.(\w+)(?:\[[^\]]*\])?$/.exec(address) ?? [];
  const states = values.split(" -> ").map((state) => parse(state) as unknown);
  const [before, after] =
    states.length > 1 ? states : actions.includes("delete") ? [states[0], null] : [null, states[0]];
  return { address, mode: "managed", type, name, change: { actions, before, after } };
}
