// The rules for a policy beyond its schema: valid names, existing checks, reasons for changed settings.
import { alternatives } from "../text/alternatives.ts";
import { isIP } from "node:net";
import { type Name, isHostName, labelsOf } from "../dns/name.ts";
import { type Fault, type KeyPath, formatPath, quote } from "./fault.ts";
import { parseMailDomain } from "./mail-domain.ts";
import type { PolicySource } from "./source.ts";

/** A check that the policy may name, and whether it has a number to set. */
export interface KnownCheck {
  id: string;
  hasParameter: boolean;
}

/** The problem of a resolver URL; null if it is valid. */
export type ValidateResolver = (url: string) => string | null;

const formatCount = (n: number): string => n.toLocaleString("en-US");

/** A settings map: `defaults`, or one entry of `domains`. */
interface Settings {
  path: KeyPath;
  value: unknown;
}

// The policy may have any shape here: `schema.ts` reports wrong types.
const member = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
const keys = (value: unknown): string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
const items = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** All errors that the schema cannot express. `checks` is the register. */
export function validateSemantics(
  source: PolicySource,
  checks: readonly KnownCheck[],
  validateResolver: ValidateResolver,
): Fault[] {
  const root = source.value;
  const defaults: Settings = { path: ["defaults"], value: member(root, "defaults") };
  const domains = items(member(root, "domains")).map((value, i): Settings => ({ path: ["domains", i], value }));
  const settings = [defaults, ...domains];
  return [
    ...resolverFaults(source, validateResolver),
    ...zoneFaults(source),
    ...domainFaults(source, domains),
    ...settings.flatMap((s) => [...selectorFaults(source, s, "selectors"), ...selectorFaults(source, s, "retired")]),
    ...settings.flatMap((s) => retiredFaults(source, s, defaults)),
    ...settings.flatMap((s) => expectationFaults(source, s)),
    ...LIST_LIMITS.flatMap((product) => listLimitFaults(source, product, defaults, domains)),
    ...settings.flatMap((s) => recordsFaults(source, s)),
    ...checkFaults(source, settings, checks),
    ...reasonFaults(source, defaults, domains),
    ...waiverFaults(source, checks),
  ];
}

function fault(source: PolicySource, path: KeyPath, message: string, at: "key" | "value" = "value"): Fault {
  return { path, offset: source.offsetOf(path, at), message };
}

function resolverFaults(source: PolicySource, validate: ValidateResolver): Fault[] {
  return items(member(source.value, "resolvers")).flatMap((url, i) => {
    const problem = typeof url === "string" && url !== "" ? validate(url) : null;
    return problem === null ? [] : [fault(source, ["resolvers", i], problem)];
  });
}

/** The keys of a `zones:` entry that name files; its other keys are options. */
const ZONE_KINDS = ["bind", "octodns", "terraform-plan", "dnscontrol"] as const;

/** The options of a `zones:` entry, and the kind of files they apply to. */
const ZONE_OPTIONS: Readonly<Record<string, (typeof ZONE_KINDS)[number]>> = {
  "escaped-semicolons": "octodns",
  "split-extension": "octodns",
  "shared-filename": "octodns",
  "default-ttl": "octodns",
  "zone-names": "terraform-plan",
  "split-horizon-tag": "dnscontrol",
};

/** Each entry names files of one kind. */
function zoneFaults(source: PolicySource): Fault[] {
  return items(member(source.value, "zones")).flatMap((entry, i) => {
    const [first, second] = ZONE_KINDS.filter((kind) => member(entry, kind) !== undefined);
    if (typeof entry !== "object" || entry === null) return [];
    if (first === undefined) return [fault(source, ["zones", i], `names no files; add ${alternatives(ZONE_KINDS)}`)];
    if (second !== undefined)
      return [
        fault(
          source,
          ["zones", i, second],
          `this entry already has ${quote(first)}; move ${quote(second)} to an entry of its own`,
          "key",
        ),
      ];
    const names = keys(member(entry, "zone-names")).flatMap((id) =>
      zoneNameFaults(source, entry, ["zones", i, "zone-names", id]),
    );
    const strange = keys(entry).filter((key) => (ZONE_OPTIONS[key] ?? first) !== first);
    const options = strange.map((key) =>
      fault(
        source,
        ["zones", i, key],
        `only applies to ${quote(ZONE_OPTIONS[key] as string)} entries; remove it from this ${quote(first)} entry`,
        "key",
      ),
    );
    return [...options, ...names];
  });
}

function zoneNameFaults(source: PolicySource, entry: unknown, path: KeyPath): Fault[] {
  const name = member(member(entry, "zone-names"), String(path.at(-1)));
  const parsed = typeof name === "string" && name !== "" ? parseMailDomain(name) : null;
  return parsed !== null && "problem" in parsed ? [fault(source, path, parsed.problem)] : [];
}

/** The path of a domain's name: the entry itself if it is bare. */
function namePath({ path, value }: Settings): KeyPath {
  return typeof value === "object" && value !== null ? [...path, "name"] : path;
}

function domainFaults(source: PolicySource, domains: readonly Settings[]): Fault[] {
  const faults: Fault[] = [];
  const firstPaths = new Map<Name, KeyPath>();
  for (const domain of domains) {
    const path = namePath(domain);
    const written = typeof domain.value === "object" ? member(domain.value, "name") : domain.value;
    if (typeof written === "number") {
      faults.push(
        fault(source, path, `${quote(source.spanAt(path).rawText ?? String(written))} is a number, not a domain name`),
      );
    }
    if (typeof written !== "string" || written === "") continue;
    const parsed = parseMailDomain(written);
    if ("problem" in parsed) {
      faults.push(fault(source, path, parsed.problem));
      continue;
    }
    const first = firstPaths.get(parsed.name);
    if (first === undefined) {
      firstPaths.set(parsed.name, path);
      continue;
    }
    const { line } = source.locationAt(source.offsetOf(first, "value"));
    faults.push(
      fault(source, path, `${quote(written)} is already listed as ${formatPath(first)} in line ${line}; keep one`),
    );
  }
  return faults;
}

function selectorFaults(source: PolicySource, { path, value }: Settings, list: "selectors" | "retired"): Fault[] {
  const seen = new Set<string>();
  return items(member(member(value, "dkim"), list)).flatMap((selector, i) => {
    if (typeof selector !== "string" || selector === "") return [];
    const name = selector.toLowerCase();
    const at: KeyPath = [...path, "dkim", list, i];
    if (!isSelector(name)) {
      return [
        fault(
          source,
          at,
          `${quote(selector)} is not a valid DKIM selector; use letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)`,
        ),
      ];
    }
    if (seen.has(name)) return [fault(source, at, `${quote(selector)} is listed twice; keep one`)];
    seen.add(name);
    return [];
  });
}

/** A selector is in use or retired, never both; each list is a domain's own or inherited. */
function retiredFaults(source: PolicySource, { path, value }: Settings, defaults: Settings): Fault[] {
  const own = (list: string): unknown => member(member(value, "dkim"), list);
  const namesOf = (list: string): unknown[] =>
    items(own(list) ?? member(member(defaults.value, "dkim"), list)).map((name) =>
      typeof name === "string" ? name.toLowerCase() : name,
    );
  const [list, other] = own("retired") === undefined ? ["selectors", "retired"] : ["retired", "selectors"];
  if (own(list) === undefined) return []; // both inherited: reported for the defaults
  const others = new Set(namesOf(other));
  return namesOf(list).flatMap((name, i) =>
    typeof name === "string" && others.has(name)
      ? [
          fault(
            source,
            [...path, "dkim", list, i],
            `${quote(name)} is also listed under "${other}"; a selector is in use or retired, so keep one`,
          ),
        ]
      : [],
  );
}

/** RFC 6376 §3.1: selector = sub-domain *( "." sub-domain ); RFC 1035 §2.3.4: 63 octets a label. */
function isSelector(name: string): boolean {
  const labels = labelsOf(name);
  return name.length <= 253 && isHostName(name) && labels.every((label) => label.length <= 63);
}

/** An expectation must name an address, and a sender with a domain to evaluate. */
function expectationFaults(source: PolicySource, { path, value }: Settings): Fault[] {
  return items(member(member(value, "spf"), "expect")).flatMap((expectation, i) => {
    const at: KeyPath = [...path, "spf", "expect", i];
    const ip = member(expectation, "ip");
    const sender = member(expectation, "sender");
    const faults: Fault[] = [];
    if (typeof ip === "string" && ip !== "" && (isIP(ip) === 0 || ip.includes("%"))) {
      faults.push(
        fault(
          source,
          [...at, "ip"],
          `${quote(ip)} is not an IPv4 or IPv6 address; write one address, without prefix length or zone`,
        ),
      );
    }
    if (typeof sender === "string" && sender !== "" && !/@./.test(sender)) {
      faults.push(
        fault(
          source,
          [...at, "sender"],
          `${quote(sender)} has no domain; write name@domain, or "" for the null reverse path`,
        ),
      );
    }
    return faults;
  });
}

/** Lists that each domain has or inherits, with a limit for all of them together. */
interface ListLimit {
  map: string;
  lists: readonly string[];
  noun: string;
  most: number;
}

const LIST_LIMITS: readonly ListLimit[] = [
  // Project limit: twenty for each of 10,000 domains. Each is queried, judged by ten checks and reported: some 2 GB of memory.
  { map: "dkim", lists: ["selectors", "retired"], noun: "DKIM selectors", most: 200_000 },
  // Project limit: ten for each of 10,000 domains, each up to ten lookups.
  { map: "spf", lists: ["expect"], noun: "expected SPF results", most: 100_000 },
];

/** A short list in `defaults` counts for each domain that inherits it. Reported at the largest contribution. */
function listLimitFaults(
  source: PolicySource,
  { map, lists, noun, most }: ListLimit,
  defaults: Settings,
  domains: readonly Settings[],
): Fault[] {
  const listOf = ({ value }: Settings, list: string): unknown => member(member(value, map), list);
  const lengthOf = (settings: Settings, list: string): number => items(listOf(settings, list)).length;
  const counts = lists.flatMap((list) => {
    const heirs = domains.filter((domain) => listOf(domain, list) === undefined).length;
    const own = domains.map((domain) => ({
      path: [...domain.path, map, list],
      length: lengthOf(domain, list),
      heirs: 1,
    }));
    return [{ path: [...defaults.path, map, list], length: lengthOf(defaults, list), heirs }, ...own];
  });
  const sum = counts.reduce((total, { length, heirs }) => total + length * heirs, 0);
  if (sum <= most) return [];
  const { path, length, heirs } = counts.reduce((a, b) => (b.length * b.heirs > a.length * a.heirs ? b : a));
  const here = `${formatCount(length)} here${heirs === 1 ? "" : ` × ${formatCount(heirs)} domains that inherit them`}`;
  return [
    fault(
      source,
      path,
      `the domains have ${formatCount(sum)} ${noun} together (${here}); the project limit for one run is ${formatCount(most)}`,
    ),
  ];
}

/** Each line is a record, so YAML must not join them. */
function recordsFaults(source: PolicySource, { path, value }: Settings): Fault[] {
  if (typeof member(value, "records") !== "string") return [];
  const at: KeyPath = [...path, "records"];
  const place = source.spanAt(at);
  if (place.style === "BLOCK_LITERAL") return [];
  const written = source.text.slice(place.start, place.end).trimEnd();
  if (place.style !== "BLOCK_FOLDED" && !written.includes("\n")) return [];
  return [fault(source, at, "YAML joins these lines into one; begin the block with | to keep them separate")];
}

const CHECK_MAPS = ["levels", "reasons", "parameters"] as const;

function checkFaults(source: PolicySource, settings: readonly Settings[], checks: readonly KnownCheck[]): Fault[] {
  const known = new Map(checks.map((check) => [check.id, check]));
  const ids = [...known.keys()];
  return settings.flatMap(({ path, value }) =>
    CHECK_MAPS.flatMap((map) =>
      keys(member(value, map)).flatMap((id) => {
        const check = known.get(id);
        const at: KeyPath = [...path, map, id];
        if (check === undefined) return [unknownCheckFault(source, at, "key", id, ids)];
        if (map !== "parameters" || check.hasParameter) return [];
        return [fault(source, at, "this check has no parameter; remove it", "key")];
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
): Fault {
  return { ...fault(source, path, `unknown check ${quote(word)}`, at), unknownWord: { word, known } };
}

const overriddenChecks = (value: unknown): string[] => [
  ...keys(member(value, "levels")),
  ...keys(member(value, "parameters")),
];

/** A level that differs needs a reason, its own or an inherited one; a reason needs something to explain. */
function reasonFaults(source: PolicySource, defaults: Settings, domains: readonly Settings[]): Fault[] {
  const anywhere = new Set([defaults, ...domains].flatMap(({ value }) => overriddenChecks(value)));
  const inDefaults = new Set(overriddenChecks(defaults.value));
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
        fault(
          source,
          [...path, "levels", id],
          `a changed level needs a reason; add ${quote(id)} under "reasons"`,
          "key",
        ),
      ),
      ...needless.map((id) =>
        fault(
          source,
          [...path, "reasons", id],
          'neither "levels" nor "parameters" changes this check; remove the reason',
          "key",
        ),
      ),
    ];
  });
}

function waiverFaults(source: PolicySource, checks: readonly KnownCheck[]): Fault[] {
  const ids = checks.map((check) => check.id);
  const known = new Set(ids);
  return items(member(source.value, "waivers")).flatMap((waiver, i) => {
    const check = member(waiver, "check");
    const domain = member(waiver, "domain");
    const faults: Fault[] = [];
    if (typeof check === "string" && check !== "" && !known.has(check)) {
      faults.push(unknownCheckFault(source, ["waivers", i, "check"], "value", check, ids));
    }
    const parsed = typeof domain === "string" && domain !== "" ? parseMailDomain(domain) : null;
    if (parsed !== null && "problem" in parsed) faults.push(fault(source, ["waivers", i, "domain"], parsed.problem));
    return faults;
  });
}
