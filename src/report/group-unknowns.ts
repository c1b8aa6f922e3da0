// Unknown findings by why they are unknown: one dead resolver, one network without IPv6 is one cause, not forty.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Report } from "../model.ts";
import { compareText } from "../text/order.ts";
import { isMessage, say } from "./say.ts";
import type { DomainFinding } from "./select-findings.ts";
import { findingsWithStatus } from "./select-findings.ts";

/** The findings that are unknown for one cause, which names no address or host unless it is the same for all. */
export interface UnknownGroup {
  cause: string;
  members: DomainFinding[];
}

/** Unknown findings by cause; causes that hide a must-check first, then the biggest group. */
export function groupUnknowns(report: Report): UnknownGroup[] {
  return groupByCause(findingsWithStatus(report, "unknown")).toSorted(
    (a, b) =>
      Number(hasMustCheck(b)) - Number(hasMustCheck(a)) ||
      b.members.length - a.members.length ||
      compareText(a.cause, b.cause),
  );
}

/** Whether a check that can fail the build is among them. */
export function hasMustCheck(group: UnknownGroup): boolean {
  return group.members.some(({ finding }) => finding.level === "must");
}

/** Groups by the reasons in each message, regardless of the question, address and host. Groups are in the order of their first members. */
function groupByCause(findings: readonly DomainFinding[]): UnknownGroup[] {
  const groups = new Map<string, { exact: Set<string>; members: DomainFinding[] }>();
  for (const placed of findings) {
    const reasons = reasonsIn(placed.finding.message);
    const exact = sentence(reasons);
    const general = sentence(reasons.map(withoutNames)) || exact;
    const group = groups.get(general);
    if (group === undefined) groups.set(general, { exact: new Set([exact]), members: [placed] });
    else {
      group.exact.add(exact);
      group.members.push(placed);
    }
  }
  return [...groups].map(([general, { exact, members }]) => {
    const [only = general] = exact;
    return { cause: exact.size === 1 ? only : general, members };
  });
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
