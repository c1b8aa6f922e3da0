// Plans as `terraform show -json` writes them, made of the resources of a test, and what is read of them.
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
