// Terraform's JSON output format 1.x (`terraform show -json PLAN`, OpenTofu's alike): the resources a plan holds.
import { type Message, message } from "../../message.ts";
import type { LocatedMessage } from "../../model.ts";
import type { Json, JsonPosition } from "../json-source.ts";
import { Attributes } from "./attributes.ts";
import { elements, member, textOf } from "../json-values.ts";
import { MAX_PROBLEMS } from "../located-messages.ts";
import { escapeUnprintable } from "../../text/quote.ts";

/** What a resource is and will be; null where it is not there, `before` also where nothing changes. */
interface ResourceStates {
  before: Attributes | null;
  after: Attributes | null;
}

/** A resource instance. */
export interface Resource {
  /** Of the instance, with its module: `module.mail.aws_route53_record.mx["a"]`. */
  address: string;
  /** Of its module instance; empty in the root module. */
  module: string;
  isManaged: boolean;
  type: string;
  name: string;
  /** Parsed again each time: the values of all resources together take many times the memory of their text. */
  readStates(): ResourceStates;
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
  const members = membersAt(json, undefined);
  const valueOf = (key: string): unknown => valueAt(json, members.get(key));
  const problem = (text: Message): LocatedMessage => ({ location: json.locate(0), message: text });
  const version = textOf(valueOf("format_version"));
  if (version === null) return problem(message("terraform/no-plan"));
  // "reject any input which reports an unsupported major version"; 0.2 is Terraform 1.0's name of what 1.0 is
  if (!/^\d{1,4}\.\d{1,4}$/.test(version)) return problem(message("terraform/not-a-version"));
  if (!/^(?:1\.\d{1,4}|0\.2)$/.test(version)) return problem(message("terraform/version", { version }));
  if (!members.has("planned_values") && !members.has("resource_changes")) return problem(message("terraform/state"));
  const notes: LocatedMessage[] = [];
  if (valueOf("errored") === true) notes.push(problem(message("terraform/errored")));
  if (valueOf("complete") === false) notes.push(problem(message("terraform/deferred")));
  return { resources: resourcesOf(json, members, notes), configuration: valueOf("configuration"), notes };
}

type Members = ReadonlyMap<unknown, JsonPosition>;

/** The members of the object at a position, undefined for the whole text; of two with one key the last. None of anything else. */
function membersAt(json: Json, position: JsonPosition | undefined): Members {
  return new Map(json.positions(["*"], position?.value).map((member) => [member.path[0], member]));
}

/** The elements of the array at a position; none of anything else. */
function elementsAt(json: Json, position: JsonPosition | undefined): JsonPosition[] {
  if (position === undefined) return [];
  return json.positions(["*"], position.value).filter(({ path }) => typeof path[0] === "number");
}

function valueAt(json: Json, position: JsonPosition | undefined): unknown {
  return position === undefined ? undefined : json.valueAt(position);
}

function resourcesOf(json: Json, members: Members, notes: LocatedMessage[]): Resource[] {
  const resources: Resource[] = [];
  // a deposed object has the address of the one that took its place
  const known = new Set<unknown>();
  for (const position of elementsAt(json, members.get("resource_changes"))) {
    const change = json.valueAt(position);
    if (textOf(member(change, "deposed")) === null) known.add(member(change, "address"));
    const resource = changedResource(json, change, position, notes);
    if (resource !== null) resources.push(resource);
  }
  const descend = (path: readonly string[]): JsonPosition | undefined =>
    path
      .slice(1)
      .reduce<JsonPosition | undefined>(
        (at, key) => (at === undefined ? undefined : membersAt(json, at).get(key)),
        members.get(path[0]),
      );
  const unchanged = unchangedResources(json, descend(["planned_values", "root_module"]), known);
  const data = unchangedResources(json, descend(["prior_state", "values", "root_module"]), known).filter(
    ({ isManaged }) => !isManaged,
  );
  return [...resources, ...unchanged, ...data];
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

const CHANGE_PATH: Resource["path"] = { before: ["change", "before"], after: ["change", "after"] };
const VALUES_PATH: Resource["path"] = { before: ["values"], after: ["values"] };

function changedResource(
  json: Json,
  resource: unknown,
  position: JsonPosition,
  notes: LocatedMessage[],
): Resource | null {
  const head = parseResourceHead(resource, position.value);
  if (head === null || member(resource, "change") === undefined) return null;
  const actions = actionsOf(member(resource, "change"));
  if (!PLANNED_ACTIONS.has(actions) && !FORGETTING_ACTIONS.has(actions) && notes.length < MAX_PROBLEMS)
    notes.push({
      location: json.locate(position.value),
      message: message("terraform/resource", {
        address: addressForMessage(head.address),
        what: message("terraform/actions", { text: JSON.stringify(actions.slice(0, 40)) }),
      }),
    });
  return { ...head, path: CHANGE_PATH, readStates: () => statesOf(member(json.valueAt(position), "change")) };
}

function actionsOf(change: unknown): string {
  return elements(member(change, "actions")).map(textOf).join(",");
}

function statesOf(change: unknown): ResourceStates {
  const actions = actionsOf(change);
  const before =
    actions === "no-op" ? null : attributesOf(member(change, "before"), undefined, member(change, "before_sensitive"));
  const after = attributesOf(
    member(change, "after"),
    member(change, "after_unknown"),
    member(change, "after_sensitive"),
  );
  if (PLANNED_ACTIONS.has(actions)) return { before, after: actions === "delete" ? null : after };
  if (FORGETTING_ACTIONS.has(actions)) return { before: null, after };
  return { before, after: new Attributes(null, true, null) };
}

/** Resources that no change speaks of: what stays as it is (`planned_values`), data that were read before (`prior_state`). */
function unchangedResources(json: Json, root: JsonPosition | undefined, known: ReadonlySet<unknown>): Resource[] {
  const resources: Resource[] = [];
  let modules = root === undefined ? [] : [root];
  for (let depth = 0; modules.length > 0 && depth < MAX_MODULES; depth++) {
    const contents = modules.map((module) => membersAt(json, module));
    for (const position of contents.flatMap((members) => elementsAt(json, members.get("resources")))) {
      const resource = json.valueAt(position);
      const head = known.has(member(resource, "address")) ? null : parseResourceHead(resource, position.value);
      if (head === null) continue;
      const readStates = (): ResourceStates => ({ before: null, after: valuesOf(json.valueAt(position)) });
      resources.push({ ...head, path: VALUES_PATH, readStates });
    }
    modules = contents.flatMap((members) => elementsAt(json, members.get("child_modules")));
  }
  return resources;
}

function valuesOf(resource: unknown): Attributes | null {
  return attributesOf(member(resource, "values"), undefined, member(resource, "sensitive_values"));
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

/** Project limit: characters of an address that a message shows. */
const MAX_SHOWN = 200;
/** Identifiers with dots between them, and indexes. */
const ADDRESS = /^(?:[\p{L}\p{N}_.-]|\[\d+\]|\["(?:[^"\\]|\\.)*"\])+$/u;

/** An address, or a part of one, as a message shows it: at most 200 characters, in quotes where it has not the form of one. */
export function addressForMessage(address: string): string {
  const shown = escapeUnprintable(address, MAX_SHOWN);
  return ADDRESS.test(shown) ? shown : `"${shown}"`;
}
