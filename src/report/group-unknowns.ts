// Unknown findings by why they are unknown: one dead resolver, one network without IPv6 is one cause, not forty.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { DomainReport } from "../run-report.ts";
import { compareNaturally, compareText } from "../text/order.ts";
import { ENGLISH } from "./language.ts";
import { isMessage, say } from "./say.ts";
import type { DomainFinding } from "./select-findings.ts";

/** The findings that are unknown for one cause, which names no address or host unless it is the same for all: a run may have a hundred of each domain. */
export interface UnknownGroup {
  /** What identifies the cause. */
  key: string;
  cause: Message;
  size: number;
  /** Whether a check that can fail the build is among them. */
  hasMustCheck: boolean;
  /** Each once. */
  domains: readonly string[];
  checks: readonly string[];
  /** The finding, if there is a single one. */
  only: DomainFinding | null;
}

/** Why something is unknown. Its key is what it is called in English, so that reports in all languages have the same groups. */
interface Cause {
  key: string;
  message: Message;
}

interface GrowingGroup {
  /** The cause with its names; null where there are several. */
  exact: Cause | null;
  general: Cause;
  /** That with the least key. */
  first: DomainFinding;
  size: number;
  hasMustCheck: boolean;
  domains: Set<string>;
  /** Each with the least key of its findings. */
  checks: Map<string, string>;
}

/** Why a finding is unknown: with the names of addresses and hosts, and without. */
interface Causes {
  exact: Cause;
  general: Cause;
}

/**
 * Project limits: different messages whose causes are held, and the length of each as JSON; those that name a domain are as many as the domains, and what
 * servers answer may be long.
 */
const MAX_CAUSES = 1_000;
const MAX_KEPT_LENGTH = 1_000;

/** Groups by the reasons in each message, regardless of the question, address and host. */
export class UnknownGroups {
  readonly #groups = new Map<string, GrowingGroup>();
  readonly #causeOf = causeReader();

  /** The domains may come in any order. */
  add({ name, findings }: Pick<DomainReport, "name" | "findings">): void {
    for (const finding of findings) if (finding.status === "unknown") this.#place({ domain: name, finding });
  }

  #place(placed: DomainFinding): void {
    const { key, check, level, message: text } = placed.finding;
    const { exact, general } = this.#causeOf(text);
    const known = this.#groups.get(general.key);
    const group = known ?? {
      exact,
      general,
      first: placed,
      size: 0,
      hasMustCheck: false,
      domains: new Set<string>(),
      checks: new Map<string, string>(),
    };
    if (known === undefined) this.#groups.set(general.key, group);
    if (group.exact?.key !== exact.key) group.exact = null;
    if (compareNaturally(key, group.first.finding.key) < 0) group.first = placed;
    group.size++;
    group.hasMustCheck ||= level === "must";
    group.domains.add(placed.domain);
    keepLeast(group.checks, check, key);
  }

  /** Causes that hide a must-check first, then the biggest group; its domains by name, its checks by the keys of its findings. */
  groups(): UnknownGroup[] {
    return [...this.#groups]
      .toSorted(([, a], [, b]) => compareNaturally(a.first.finding.key, b.first.finding.key))
      .map(([key, { exact, general, first, size, hasMustCheck, domains, checks }]) => ({
        key,
        cause: exact ?? general,
        size,
        hasMustCheck,
        domains: [...domains].toSorted(compareNaturally),
        checks: byLeastKey(checks),
        only: size === 1 ? first : null,
      }))
      .toSorted(
        (a, b) =>
          Number(b.hasMustCheck) - Number(a.hasMustCheck) || b.size - a.size || compareText(a.cause.key, b.cause.key),
      )
      .map(({ cause, ...group }) => ({ ...group, cause: cause.message }));
  }
}

function keepLeast(keys: Map<string, string>, of: string, key: string): void {
  const known = keys.get(of);
  if (known === undefined || compareNaturally(key, known) < 0) keys.set(of, key);
}

function byLeastKey(keys: ReadonlyMap<string, string>): string[] {
  return [...keys].toSorted(([, a], [, b]) => compareNaturally(a, b)).map(([name]) => name);
}

/** Says why findings are unknown, for one walk over a report: most domains lack the same for the same reasons. */
export function causeReader(): (text: Message) => Causes {
  const held = new Map<string, Causes>();
  return (text) => {
    const key = JSON.stringify(text);
    const known = held.get(key);
    if (known !== undefined) return known;
    const made = causesOf(text);
    if (held.size < MAX_CAUSES && key.length <= MAX_KEPT_LENGTH) held.set(key, made);
    return made;
  };
}

function causesOf(text: Message): Causes {
  const reasons = reasonsIn(text);
  const [exact, general] = [joined(reasons), joined(reasons.map(withoutNames))];
  return { exact, general: general.key === "" ? exact : general };
}

/** Each reason once: two that are said alike are one. */
function joined(reasons: readonly Message[]): Cause {
  const byWords = new Map(reasons.map((reason) => [say(reason, ENGLISH), reason]));
  const cause = message("cause/several", { causes: [...byWords.values()] });
  return { key: say(cause, ENGLISH), message: cause };
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
