// Terraform's JSON output format 1.x (`terraform show -json PLAN`, OpenTofu's alike): the resources a plan holds.
import type { LocatedMessage } from "../../model.ts";
import type { Json } from "../json-source.ts";
import { Attributes } from "./attributes.ts";
import { elements, member, textOf } from "../json-values.ts";
import { MAX_PROBLEMS } from "../located-messages.ts";

/** A resource instance, as it is and as it will be; null where it is not there, `before` also where nothing changes. */
export interface Resource {
  /** Of the instance, with its module: `module.mail.aws_route53_record.mx["a"]`. */
  address: string;
  /** Of its module instance; empty in the root module. */
  module: string;
  isManaged: boolean;
  type: string;
  name: string;
  before: Attributes | null;
  after: Attributes | null;
  /** Its offset in the text, and the members that lead from there to the values. */
  offset: number;
  path: { before: readonly string[]; after: readonly string[] };
}

/** What a plan says. `notes`: parts of it that say nothing for sure. */
export interface Plan {
  resources: Resource[];
  configuration: unknown;
  notes: LocatedMessage[];
}

/** Project limit: characters of an address. */
export const MAX_ADDRESS = 4096;
/** Project limit: modules within modules. */
const MAX_MODULES = 32;

/** Reads a plan; a Problem where the JSON is not a plan, or has an unknown version. */
export function parsePlan(json: Json): Plan | LocatedMessage {
  const { value } = json;
  const problem = (message: string): LocatedMessage => ({ location: json.locate(0), message });
  const version = textOf(member(value, "format_version"));
  if (version === null)
    return problem(
      "this is not a Terraform plan, as `terraform show -json PLAN` or `tofu show -json PLAN` writes it: it has no `format_version`",
    );
  // "reject any input which reports an unsupported major version"; 0.2 is Terraform 1.0's name of what 1.0 is
  const written = /^\d{1,4}\.\d{1,4}$/.test(version) ? `is "${version}"` : "is not a valid version";
  if (!/^(?:1\.\d{1,4}|0\.2)$/.test(version))
    return problem(`the format_version of this plan ${written}; only 1.x is known`);
  if (member(value, "planned_values") === undefined && member(value, "resource_changes") === undefined) {
    return problem(
      "this says what is, not what is planned: write the plan to a file (`terraform plan -out=PLAN`), and show that (`terraform show -json PLAN`)",
    );
  }
  const notes: LocatedMessage[] = [];
  if (member(value, "errored") === true)
    notes.push(problem("planning failed, so the plan holds a part of the changes"));
  if (member(value, "complete") === false) notes.push(problem("the plan leaves changes for a later one"));
  return { resources: resourcesOf(json, notes), configuration: member(value, "configuration"), notes };
}

function resourcesOf(json: Json, notes: LocatedMessage[]): Resource[] {
  const changes = elements(member(json.value, "resource_changes"));
  const offsets = new Map(json.positions(["resource_changes", "*"]).map(({ path, value }) => [path[1], value]));
  const resources = changes.flatMap((change, i) => changedResources(json, change, offsets.get(i) ?? 0, notes));
  // a deposed object has the address of the one that took its place
  const known = new Set(
    changes.filter((change) => textOf(member(change, "deposed")) === null).map((change) => member(change, "address")),
  );
  const data = unchangedResources(json, ["prior_state", "values", "root_module"], known).filter(
    ({ isManaged }) => !isManaged,
  );
  return [...resources, ...unchangedResources(json, ["planned_values", "root_module"], known), ...data];
}

/** What `actions` say of the object: it is created, changed and destroyed, or left to itself. */
const PLANNED_ACTIONS: ReadonlySet<string> = new Set([
  "no-op",
  "read",
  "create",
  "update",
  "delete",
  "delete,create",
  "create,delete",
]);
/** A resource that Terraform no longer minds stays as it is: where no new one takes its place, nothing is planned (`after` is null). */
const FORGETTING_ACTIONS: ReadonlySet<string> = new Set(["forget", "create,forget"]);

function changedResources(json: Json, resource: unknown, offset: number, notes: LocatedMessage[]): Resource[] {
  const head = parseResourceHead(resource, offset);
  const change = member(resource, "change");
  if (head === null || change === undefined) return [];
  const actions = elements(member(change, "actions")).map(textOf).join(",");
  const before =
    actions === "no-op" ? null : attributesOf(member(change, "before"), undefined, member(change, "before_sensitive"));
  const after = attributesOf(
    member(change, "after"),
    member(change, "after_unknown"),
    member(change, "after_sensitive"),
  );
  const path = { before: ["change", "before"], after: ["change", "after"] };
  if (PLANNED_ACTIONS.has(actions)) return [{ ...head, path, before, after: actions === "delete" ? null : after }];
  if (FORGETTING_ACTIONS.has(actions)) return [{ ...head, path, before: null, after }];
  const everything = new Attributes(null, true, null);
  if (notes.length < MAX_PROBLEMS)
    notes.push({
      location: json.locate(offset),
      message: `${addressForMessage(head.address)} has actions that are unknown here: ${JSON.stringify(actions.slice(0, 40))}`,
    });
  return [{ ...head, path, before, after: everything }];
}

/** Resources that no change speaks of: what stays as it is (`planned_values`), data that were read before (`prior_state`). */
function unchangedResources(json: Json, root: readonly string[], known: ReadonlySet<unknown>): Resource[] {
  const resources: Resource[] = [];
  let modules = [root.reduce(member, json.value)];
  for (let depth = 0; modules.length > 0 && depth < MAX_MODULES; depth++) {
    const found = modules.flatMap((module) => elements(member(module, "resources")));
    const wanted = found.filter((resource) => !known.has(member(resource, "address")));
    // data are not pointed at, and what is managed has its change: a walk over the text is rarely needed
    const isAnyManaged = wanted.some((resource) => member(resource, "mode") === "managed");
    const offsets = isAnyManaged
      ? json.positions([
          ...root,
          ...Array.from({ length: depth }, () => ["child_modules", "*"]).flat(),
          "resources",
          "*",
        ])
      : [];
    for (const [i, resource] of found.entries()) {
      const head = known.has(member(resource, "address")) ? null : parseResourceHead(resource, offsets[i]?.value ?? 0);
      const values = attributesOf(member(resource, "values"), undefined, member(resource, "sensitive_values"));
      const path = { before: ["values"], after: ["values"] };
      if (head !== null) resources.push({ ...head, path, before: null, after: values });
    }
    modules = modules.flatMap((module) => elements(member(module, "child_modules")));
  }
  return resources;
}

function parseResourceHead(
  resource: unknown,
  offset: number,
): Pick<Resource, "address" | "module" | "isManaged" | "type" | "name" | "offset"> | null {
  const [address, type, name] = ["address", "type", "name"].map((key) => textOf(member(resource, key)));
  if (typeof address !== "string" || typeof type !== "string") return null;
  const own = `${member(resource, "mode") === "data" ? "data." : ""}${type}.${name ?? ""}`;
  // No real address is longer, and a search in a longer one would compare both in full, over and over
  const head = address.length > MAX_ADDRESS ? address.length : Math.max(0, address.lastIndexOf(`.${own}`));
  const module = textOf(member(resource, "module_address")) ?? address.slice(0, head);
  return { address, module, isManaged: member(resource, "mode") === "managed", type, name: name ?? "", offset };
}

function attributesOf(values: unknown, unknown: unknown, sensitive: unknown): Attributes | null {
  return values === null || values === undefined ? null : new Attributes(values, unknown, sensitive);
}

/** An address for a message: at most 200 characters, without controls. */
export function addressForMessage(address: string): string {
  const readable = address.slice(0, 200).replaceAll(/[\p{Cc}\p{Cf}]/gu, "\ufffd");
  return address.length > 200 ? `${readable}…` : readable;
}
