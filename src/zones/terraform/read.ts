// `terraform-plan:` entries: what the plans of Terraform or OpenTofu will make of the records of some zones.
import { message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { AllowedFiles } from "../repository/allowance.ts";
import type { RepositoryFile } from "../repository/repository.ts";
import { failedReading, readGeneratedFiles } from "../generated-files.ts";
import { readJson } from "../json-source.ts";
import type { ZoneReading } from "../zone-format.ts";
import type { Plan, Resource } from "./plan.ts";
import { addressForMessage, parsePlan } from "./plan.ts";
import { isRecordTypeLike, RECORD_KINDS } from "./resources.ts";
import { RrsetBuilder } from "./rrsets.ts";
import { createZoneFinder } from "./zones.ts";

export interface TerraformOptions {
  /** The names of zones by their id at the provider. */
  zoneNames: ReadonlyMap<string, Name>;
}

/** Each file is a plan; the zones it speaks of are not complete, as others may manage more of them. */
export function readTerraformPlans(
  paths: readonly string[],
  { zoneNames }: TerraformOptions,
  repository: AllowedFiles,
): ZoneReading {
  return readGeneratedFiles(paths, repository, (file) => readTerraformPlan(file, zoneNames));
}

/** Reads one plan. Never throws; linear in the length of its text. `zoneNames`: names of zones by their id. */
export function readTerraformPlan(file: RepositoryFile, zoneNames: ReadonlyMap<string, Name>): ZoneReading {
  const json = readJson(file);
  if ("message" in json) return failedReading("terraform-plan", json);
  const plan = parsePlan(json);
  if ("message" in plan) return failedReading("terraform-plan", plan);
  const gathering = new RrsetBuilder(json, createZoneFinder(plan, zoneNames));
  for (const resource of plan.resources) {
    const kind = resource.isManaged ? RECORD_KINDS.get(resource.type) : undefined;
    if (kind !== undefined) gathering.add(resource, kind);
  }
  for (const [resource, count] of unreadRecordResources(plan)) {
    const type = addressForMessage(resource.type);
    gathering.note(resource, message("terraform/other-type", { type, others: count - 1 }));
  }
  return { zones: gathering.zones(), problems: gathering.problems, notes: [...plan.notes, ...gathering.notes] };
}

/** The first resource of each type that looks like DNS records and is not read, with how many there are. */
function unreadRecordResources({ resources }: Plan): Iterable<[Resource, number]> {
  const found = new Map<string, [Resource, number]>();
  for (const resource of resources) {
    if (!resource.isManaged || RECORD_KINDS.has(resource.type) || !isRecordTypeLike(resource.type)) continue;
    const first = found.get(resource.type);
    if (first === undefined) found.set(resource.type, [resource, 1]);
    else first[1]++;
  }
  return found.values();
}
