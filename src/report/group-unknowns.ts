// Unknown findings by why they are unknown: one dead resolver, one network without IPv6 is one cause, not forty.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { DomainReport, Finding } from "../model.ts";
import { compareNaturally, compareText } from "../text/order.ts";
import { isMessage, say } from "./say.ts";
import type { DomainFinding } from "./select-findings.ts";

/** The findings that are unknown for one cause, which names no address or host unless it is the same for all: a run may have a hundred of each domain. */
export interface UnknownGroup {
  /** Why, without the names of addresses and hosts: see `causeOf`. */
  general: string;
  cause: string;
  size: number;
  /** Whether a check that can fail the build is among them. */
  hasMustCheck: boolean;
  /** Each once. */
  domains: readonly string[];
  checks: readonly string[];
  /** The finding, if there is a single one. */
  only: DomainFinding | null;
}

interface GrowingGroup {
  /** The cause with its names; null where there are several. */
  exact: string | null;
  /** That with the least key. */
  first: DomainFinding;
  size: number;
  hasMustCheck: boolean;
  /** Each with the least key of its findings. */
  domains: Map<string, string>;
  checks: Map<string, string>;
}

/** Groups by the reasons in each message, regardless of the question, address and host. */
export class UnknownGroups {
  readonly #groups = new Map<string, GrowingGroup>();

  /** The domains may come in any order. */
  add({ name, findings }: DomainReport): void {
    for (const finding of findings) if (finding.status === "unknown") this.#place({ domain: name, finding });
  }

  #place(placed: DomainFinding): void {
    const { key, check, level, message: text } = placed.finding;
    const { exact, general } = causeOf(text);
    const known = this.#groups.get(general);
    const group = known ?? {
      exact,
      first: placed,
      size: 0,
      hasMustCheck: false,
      domains: new Map<string, string>(),
      checks: new Map<string, string>(),
    };
    if (known === undefined) this.#groups.set(general, group);
    if (group.exact !== exact) group.exact = null;
    if (compareNaturally(key, group.first.finding.key) < 0) group.first = placed;
    group.size++;
    group.hasMustCheck ||= level === "must";
    keepLeast(group.domains, placed.domain, key);
    keepLeast(group.checks, check, key);
  }

  /** Causes that hide a must-check first, then the biggest group; what is in a group, by the keys of its findings. */
  groups(): UnknownGroup[] {
    return [...this.#groups]
      .toSorted(([, a], [, b]) => compareNaturally(a.first.finding.key, b.first.finding.key))
      .map(([general, { exact, first, size, hasMustCheck, domains, checks }]) => ({
        general,
        cause: exact ?? general,
        size,
        hasMustCheck,
        domains: byLeastKey(domains),
        checks: byLeastKey(checks),
        only: size === 1 ? first : null,
      }))
      .toSorted(
        (a, b) => Number(b.hasMustCheck) - Number(a.hasMustCheck) || b.size - a.size || compareText(a.cause, b.cause),
      );
  }
}

function keepLeast(keys: Map<string, string>, of: string, key: string): void {
  const known = keys.get(of);
  if (known === undefined || compareNaturally(key, known) < 0) keys.set(of, key);
}

function byLeastKey(keys: ReadonlyMap<string, string>): string[] {
  return [...keys].toSorted(([, a], [, b]) => compareNaturally(a, b)).map(([name]) => name);
}

/** Why a finding is unknown: with the names of addresses and hosts, and without. */
export function causeOf(text: Finding["message"]): { exact: string; general: string } {
  const reasons = reasonsIn(text);
  const exact = sentence(reasons);
  return { exact, general: sentence(reasons.map(withoutNames)) || exact };
}

function sentence(reasons: readonly Message[]): string {
  const byWords = new Map(reasons.map((reason) => [say(reason), reason]));
  return say(message("cause/several", { causes: [...byWords.values()] }));
}

/** The reasons of a message: of the questions that stayed open in it, or the message itself where it has none. */
function reasonsIn(text: Message): Message[] {
  if (text.code === "cause/question") return reasonsIn(text.values.reason);
  if (text.code === "cause/several") return text.values.causes.flatMap(reasonsIn);
  if (text.code === "report/unknown") return [text.values.cause];
  if (text.code === "cause/partly") return reasonsIn(text.values.cause);
  const open = messagesIn(text).filter(hasOpenQuestion);
  return open.length === 0 ? [text] : open.flatMap(reasonsIn);
}

function hasOpenQuestion(text: Message): boolean {
  return text.code.startsWith("cause/") || messagesIn(text).some(hasOpenQuestion);
}

/** The messages that are values of a message. */
function messagesIn(text: Message): Message[] {
  return "values" in text ? Object.values(text.values).flat().filter(isMessage) : [];
}

/** The message with "an address" and "a host" instead of those it names. */
function withoutNames(text: Message): Message {
  if (!("values" in text)) return text;
  const general = (key: string, value: unknown): unknown => {
    if (key === "address") return message("cause/an-address");
    if (key === "host") return message("cause/a-host");
    if (Array.isArray(value)) return value.map((one: unknown) => general("", one));
    return isMessage(value) ? withoutNames(value) : value;
  };
  const entries = Object.entries(text.values).map(([key, value]) => [key, general(key, value)] as const);
  return { ...text, values: Object.fromEntries(entries) } as Message;
}
