// DKIM selectors.
import { isHostName, labelsOf } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { KeyPath, PolicyFault } from "../fault.ts";
import type { PolicySource } from "../source.ts";
import { type Settings, createFault, items, listOf, member } from "./settings.ts";
import { isCalendarDate } from "../../text/calendar-date.ts";

/** Each selector can be one, and is listed once. */
export function selectorFaults(
  source: PolicySource,
  { path, value }: Settings,
  list: "selectors" | "retired",
): PolicyFault[] {
  const seen = new Set<string>();
  return items(member(member(value, "dkim"), list)).flatMap((entry, i) => {
    const isBare = typeof entry === "string";
    const selector = isBare ? entry : member(entry, "name");
    const faults = sinceFaults(source, [...path, "dkim", list, i], entry);
    if (typeof selector !== "string" || selector === "") return faults;
    const name = selector.toLowerCase();
    const at: KeyPath = [...path, "dkim", list, i, ...(isBare ? [] : ["name"])];
    const fault = selectorFault(source, at, selector);
    if (fault !== null) return [...faults, fault];
    if (seen.has(name))
      return [...faults, createFault(source, at, message("policy/selector-twice", { text: selector }))];
    seen.add(name);
    return faults;
  });
}

/** The fault of a text that cannot be a selector. */
export function selectorFault(source: PolicySource, path: KeyPath, selector: unknown): PolicyFault | null {
  if (typeof selector !== "string" || selector === "" || isSelector(selector.toLowerCase())) return null;
  return createFault(source, path, message("policy/selector", { text: selector }));
}

function sinceFaults(source: PolicySource, path: KeyPath, entry: unknown): PolicyFault[] {
  const since = member(entry, "since");
  if (typeof since !== "string" || since === "" || isCalendarDate(since)) return [];
  return [createFault(source, [...path, "since"], message("policy/since", { text: since }))];
}

/** A selector is in use or retired, never both; each list is a domain's own or inherited. */
export function retiredFaults(source: PolicySource, settings: Settings): PolicyFault[] {
  const { path, value } = settings;
  const own = (list: string): unknown => member(member(value, "dkim"), list);
  const namesOf = (list: string): unknown[] =>
    items(listOf(settings, "dkim", list)).map((entry) => {
      const name = typeof entry === "string" ? entry : member(entry, "name");
      return typeof name === "string" ? name.toLowerCase() : name;
    });
  const [list, other] = own("retired") === undefined ? ["selectors", "retired"] : ["retired", "selectors"];
  if (own(list) === undefined) return []; // both inherited: reported where they are
  const others = new Set(namesOf(other));
  return namesOf(list).flatMap((name, i) =>
    typeof name === "string" && others.has(name)
      ? [createFault(source, [...path, "dkim", list, i], message("policy/retired-too", { text: name, other }))]
      : [],
  );
}

/** RFC 6376 §3.1: selector = sub-domain *( "." sub-domain ); RFC 1035 §2.3.4: 63 octets a label. */
export function isSelector(name: string): boolean {
  const labels = labelsOf(name);
  return name.length <= 253 && isHostName(name) && labels.every((label) => label.length <= 63);
}
