// The names of the zones that Terraform's resources know by id: from the policy, from the plan's zones, from their references.
import { type Message, message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { Attributes } from "./attributes.ts";
import type { Plan, Resource } from "./plan.ts";
import { MAX_ADDRESS } from "./plan.ts";
import type { RecordKind, ZoneKind } from "./resources.ts";
import { ZONE_KINDS } from "./resources.ts";
import { parseNameText } from "../providers/owners.ts";
import { elements, member, textOf } from "../json-values.ts";

/** The zone of a record. `private`: the public does not see it; `unknown`: why its name is unknown. */
type ZoneLookup = { name: Name } | { private: true } | { unknown: Message };

/** Finds the zone of a resource's records, from the attributes that it has (`before`) or will have (`after`). */
export type ZoneFinder = (
  resource: Resource,
  attributes: Attributes,
  kind: RecordKind,
  state: "before" | "after",
) => ZoneLookup;

/** `named`: zone names by id, as the policy says. */
export function createZoneFinder(plan: Plan, named: ReadonlyMap<string, Name>): ZoneFinder {
  const index = indexZones(plan);
  const configurationOf = createConfigurationReader(plan);
  const referenceIn = createReferenceReader();
  const follow = createVariableFollower(plan, referenceIn);
  return (resource, attributes, kind, state) => {
    const { attribute } = kind.zone;
    const written = attributes.get(attribute);
    if (written.state === "hidden") {
      const reference = referenceIn(configurationOf(resource), attribute);
      return (
        referencedZone(follow({ module: resource.module, address: reference }), index) ?? {
          unknown: message("terraform/hidden-attribute", { attribute, hidden: written.reason }),
        }
      );
    }
    const id = textOf(written.value);
    if (id === null) return { unknown: message("terraform/no-attribute", { attribute }) };
    return resolveZone(
      id,
      kind.zone,
      state === "before" ? [index.previousById, index.byId] : [index.byId, index.previousById],
      named,
    );
  };
}

/** `indexes`: zones by id, the likelier first. */
function resolveZone(
  id: string,
  { by, provider }: RecordKind["zone"],
  indexes: readonly ReadonlyMap<string, ZoneLookup>[],
  named: ReadonlyMap<string, Name>,
): ZoneLookup {
  // Route 53 takes `/hostedzone/ID`, Google `projects/PROJECT/managedZones/NAME` as well
  const short = id.slice(id.lastIndexOf("/") + 1);
  const name = named.get(id) ?? named.get(short);
  if (name !== undefined) return { name };
  const isName = by === "name" || (by === "either" && !/^\d+$/.test(id));
  const zones = isName
    ? []
    : indexes.flatMap((byId) => byId.get(`${provider} ${id}`) ?? byId.get(`${provider} ${short}`) ?? []);
  if (zones[0] !== undefined) return zones[0];
  const own = isName ? parseNameText(id) : null;
  return own === null
    ? { unknown: message("terraform/zone", { text: JSON.stringify(id.slice(0, 100)) }) }
    : { name: own };
}

interface ZoneIndex {
  /** By provider and id: as zones will be, and as they were (one that gets another name is created again, with another id). */
  byId: Map<string, ZoneLookup>;
  previousById: Map<string, ZoneLookup>;
  /** By the address without index: one for each instance, two at most; null where its name is unknown. */
  byAddress: Map<string, (ZoneLookup | null)[]>;
}

function indexZones({ resources }: Plan): ZoneIndex {
  const index: ZoneIndex = { byId: new Map(), previousById: new Map(), byAddress: new Map() };
  for (const resource of resources) {
    const kind = ZONE_KINDS.get(resource.type);
    if (kind === undefined) continue;
    const address = qualifiedAddress(resource, localAddress(resource));
    const { before, after } = resource.readStates();
    const zone = indexZone(index.byId, kind, after);
    indexZone(index.previousById, kind, before);
    if (after !== null) index.byAddress.set(address, [...(index.byAddress.get(address) ?? []).slice(0, 1), zone]);
  }
  return index;
}

/** Adds a zone by its ids, and returns it; null where there is none, or its name is unknown. */
function indexZone(index: Map<string, ZoneLookup>, kind: ZoneKind, attributes: Attributes | null): ZoneLookup | null {
  const written =
    attributes === null ? undefined : kind.name.map((name) => attributes.text(name)).find((text) => text !== null);
  const name = written === undefined || written === null ? null : parseNameText(written);
  if (attributes === null || name === null) return null;
  const zone = toZoneLookup(name, kind.isPublic(attributes));
  for (const id of kind.ids.flatMap((attribute) => attributes.text(attribute) ?? []))
    addZoneId(index, `${kind.provider} ${id}`, zone);
  return zone;
}

function toZoneLookup(name: Name, isPublic: boolean | null): ZoneLookup {
  if (isPublic === null) return { unknown: message("terraform/zone-visibility", { zone: name }) };
  return isPublic ? { name } : { private: true };
}

/** An id that two zones have, as those of two accounts may, names neither. */
function addZoneId(index: Map<string, ZoneLookup>, key: string, zone: ZoneLookup): void {
  const other = index.get(key);
  const isSame = other === undefined || JSON.stringify(other) === JSON.stringify(zone);
  index.set(key, isSame ? zone : { unknown: message("terraform/shared-zone-id") });
}

/**
 * The zone that an id not known yet will belong to: the configuration says where it is taken from. Only where it refers to one zone with one instance, and to nothing else.
 */
function referencedZone({ module, address }: Reference, { byAddress }: ZoneIndex): ZoneLookup | null {
  const zones = address === null ? undefined : byAddress.get(qualifiedAddress({ module }, address));
  return zones?.length === 1 ? (zones[0] ?? null) : null;
}

/** What an expression in a module instance refers to; null where that is not one thing. */
interface Reference {
  module: string;
  address: string | null;
}

/** Finds the one thing that an attribute or a variable of a block is given; null for none. */
type ReferenceReader = (block: unknown, attribute: string) => string | null;

/** The last module of a path, with its instance: `module.dns["a"]`. */
const LAST_MODULE = /^(?:(.*)\.)?module\.([\w-]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?$/s;

/** Follows the variable of a module to what the module around gives it, and that on. */
function createVariableFollower({ configuration }: Plan, referenceIn: ReferenceReader): (from: Reference) => Reference {
  return (from) => {
    let { module, address } = from;
    for (;;) {
      const variable = address === null ? undefined : /^var\.([\w-]+)$/.exec(address)?.[1];
      const step = variable === undefined || module.length > MAX_ADDRESS ? null : LAST_MODULE.exec(module);
      if (variable === undefined || step === null) return { module, address };
      const [, parent = "", call = ""] = step;
      const calls = member(findModule(configuration, withoutInstances(parent)), "module_calls");
      address = referenceIn(member(calls, call), variable);
      module = parent;
    }
  };
}

/** Finds the one thing that an attribute of a block refers to, parts of it aside; null where there are several. Kept, for a block may have many instances. */
function createReferenceReader(): ReferenceReader {
  const known = new Map<unknown, Map<string, string | null>>();
  return (block, attribute) => {
    const own = known.get(block) ?? new Map<string, string | null>();
    known.set(block, own);
    const found = own.get(attribute);
    if (found !== undefined) return found;
    const references = elements(member(member(member(block, "expressions"), attribute), "references")).flatMap(
      (reference) => textOf(reference) ?? [],
    );
    const [first = "", ...others] = references.toSorted((a, b) => a.length - b.length);
    const isOne = others.every((other) => other.startsWith(first) && ".[".includes(other.charAt(first.length)));
    own.set(attribute, isOne ? first : null);
    return isOne ? first : null;
  };
}

/** Finds the block that configures a resource, for all its instances. */
function createConfigurationReader({ configuration }: Plan): (resource: Resource) => unknown {
  // by the module itself: many addresses may lead to one
  const modules = new Map<unknown, ReadonlyMap<string, unknown>>();
  return (resource) => {
    if (resource.module.length > MAX_ADDRESS) return undefined;
    const module = findModule(configuration, withoutInstances(resource.module));
    let blocks = modules.get(module);
    if (blocks === undefined) modules.set(module, (blocks = blocksByAddress(module)));
    return blocks.get(localAddress(resource));
  };
}

function withoutInstances(path: string): string {
  return path.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
}

function findModule(configuration: unknown, path: string): unknown {
  let module = member(configuration, "root_module");
  for (const [, call] of path.matchAll(/module\.([^.]+)/g))
    module = member(member(member(module, "module_calls"), call ?? ""), "module");
  return module;
}

/** By address within the module. */
function blocksByAddress(module: unknown): ReadonlyMap<string, unknown> {
  return new Map(elements(member(module, "resources")).map((block) => [textOf(member(block, "address")) ?? "", block]));
}

function qualifiedAddress({ module }: Pick<Resource, "module">, address: string): string {
  return module === "" ? address : `${module}.${address}`;
}

/** Without module, and without the index that tells instances apart. */
function localAddress({ isManaged, type, name }: Resource): string {
  return `${isManaged ? "" : "data."}${type}.${name}`;
}
