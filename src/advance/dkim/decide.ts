// The step of a DKIM rotation that is due: publish a key, sign with it, and revoke the old one once no mail that it signed is in transit.
import { keyReminder, lastDayOfKey } from "../../compare/reminders.ts";
import { SENDING_KINDS } from "../../define-check.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { DkimKey } from "../../standards/dkim/key.ts";
import { compareText } from "../../text/order.ts";
import { firstSelector, nextSelector, seriesOf } from "./naming.ts";
import { orderFaults } from "./order.ts";
import type { DkimSituation, Selector } from "./selectors.ts";
import { selectorsOf } from "./selectors.ts";
import type { Signatures } from "./signatures.ts";
import { isQuiet, isSigning, quietFrom, signaturesIn } from "./signatures.ts";

type KeyType = DkimKey["type"];

/** A key to publish, and the selector that it follows; null for the first of its kind. */
export interface NewKey {
  follows: string | null;
  selector: string;
  type: KeyType;
}

export type DkimStep =
  | { kind: "publish"; keys: readonly NewKey[] }
  /** Keys that the repository declares and DNS does not have yet. */
  | { kind: "deploy"; selectors: readonly string[] }
  | { kind: "sign"; follows: string; selector: string }
  /** `isInUse`: the policy still has it among the selectors in use. */
  | { kind: "revoke"; selectors: readonly { name: string; isInUse: boolean }[] }
  /** An old selector may still sign: `last` is the day on which reports show that it did; `until` what they must cover. */
  | { kind: "wait"; selector: string; last: string | null; until: string }
  /** Every key is one of another domain. */
  | { kind: "provider" }
  /** The day on which the first key is due; null where that is unknown. */
  | { kind: "none"; due: string | null };

export interface DkimDecision {
  step: DkimStep;
  obstacles: Message[];
  selectors: Record<"inUse" | "retired", Selector[]>;
  signatures: Signatures | null;
}

/** What the user asks for: new keys though none is due, and names for them. */
export interface RotationWish {
  isEarly: boolean;
  selectors: readonly string[];
}

/** A selector in use with a key of its own. */
interface OwnKey extends Selector {
  planned: Extract<Selector["planned"], { kind: "key" }>;
}

/** Keys of one algorithm that follow one another, the latest last. */
type Lane = readonly [OwnKey, ...OwnKey[]];

/** Decides on the step that is due, one at a time: what the order of a rotation demands comes first. */
export function decideDkim(situation: DkimSituation, wish: RotationWish): DkimDecision {
  const { domain, rows, at } = situation;
  const selectors = selectorsOf(situation);
  const signatures = signaturesIn(rows, domain.name, at);
  const decide = (step: DkimStep, obstacles: Message[] = []): DkimDecision => {
    return { step, obstacles, selectors, signatures };
  };
  const none: DkimStep = { kind: "none", due: dueDay(selectors.inUse) };
  if (!SENDING_KINDS.includes(domain.mail)) return decide(none, [message("advance/dkim/sends-no-mail")]);
  const faults = orderFaults(selectors, signatures);
  if (faults.length > 0) return decide(none, faults);
  const lanes = lanesOf(selectors.inUse);
  const unused = selectorsToRevoke(selectors, lanes, signatures);
  const revocable = unused.filter(({ name }) => !situation.needed.has(name));
  if (revocable.length > 0) return decide({ kind: "revoke", selectors: revocable });
  if (unused.length > 0)
    return decide(
      none,
      unused.flatMap(({ name }) => situation.needed.get(name) ?? []),
    );
  const undeployed = selectors.inUse.filter(({ planned, live }) => planned.kind === "key" && live.kind === "none");
  if (undeployed.length > 0) return decide({ kind: "deploy", selectors: undeployed.map(({ name }) => name) });
  const rotations = lanes.map((lane) => changeOver(lane, domain.name, signatures));
  const change = rotations.find(({ step }) => step?.kind === "sign");
  if (change?.step) return decide(change.step, change.obstacles);
  const wanted = keysToPublish(situation, selectors.inUse, lanes, wish);
  if (wanted.keys.length + wanted.obstacles.length > 0)
    return decide(wanted.keys.length > 0 ? { kind: "publish", keys: wanted.keys } : none, wanted.obstacles);
  const wait = rotations.find(({ step }) => step !== null);
  if (wait?.step) return decide(wait.step);
  const hasOnlyAliases = lanes.length === 0 && selectors.inUse.some(({ planned }) => planned.kind === "alias");
  const undated = lanes.flatMap(([key]) => undatedKey(key) ?? []);
  return decide(hasOnlyAliases ? { kind: "provider" } : none, [
    ...rotations.flatMap(({ obstacles }) => obstacles),
    ...undated,
  ]);
}

/** Why it is unknown when a key is due; null where it is known. */
function undatedKey({ name, age }: Selector): Message | null {
  if (age === null) return message("advance/dkim/age-not-judged", { selector: name });
  return age.outcome === "unknown" ? message("advance/dkim/undated", { selector: name, reason: age.message }) : null;
}

function lanesOf(inUse: readonly Selector[]): Lane[] {
  const lanes = new Map<string, OwnKey[]>();
  for (const selector of inUse) {
    const { name, planned } = selector;
    if (planned.kind !== "key") continue;
    const key = `${planned.key.type} ${seriesOf(name)?.key ?? name}`;
    lanes.set(key, [...(lanes.get(key) ?? []), { ...selector, planned }]);
  }
  const turn = ({ name }: Selector): number => seriesOf(name)?.ordinal ?? 0;
  return [...lanes.values()].map((lane) => lane.toSorted((a, b) => turn(a) - turn(b)) as unknown as Lane);
}

/** Selectors whose key is published, and that signed no mail that can still be in transit. */
function selectorsToRevoke(
  { retired }: DkimDecision["selectors"],
  lanes: readonly Lane[],
  signatures: Signatures | null,
): { name: string; isInUse: boolean }[] {
  // the policy says that they are not in use; where reports show otherwise, that is a fault of the order
  const given = retired.filter(({ planned }) => planned.kind === "key").map(({ name }) => ({ name, isInUse: false }));
  if (signatures === null) return given;
  const signing = lanes.flatMap((lane) => lane.filter(({ name }) => isSigning(signatures, name)));
  const firstDay = ({ name }: Selector): string => signatures.bySelector.get(name)?.first ?? "";
  const isReplaced = (key: OwnKey, isLatest: boolean): boolean =>
    // a name without a number says not which key follows: then it must be due, and one that began to sign later sign in its place
    isLatest
      ? seriesOf(key.name) === null &&
        isDue(key) &&
        firstDay(key) !== "" &&
        signing.some((other) => other.planned.key.type === key.planned.key.type && firstDay(other) > firstDay(key))
      : lanes.some((lane) => lane.includes(key) && isSigning(signatures, (lane.at(-1) as OwnKey).name));
  const unused = lanes.flatMap((lane) =>
    lane
      .filter((key, i) => isQuiet(signatures, key.name) && isReplaced(key, i === lane.length - 1))
      .map(({ name }) => ({ name, isInUse: true })),
  );
  return [...given, ...unused];
}

/** It is too short, or the reminders have it. */
const isDue = ({ age, isWeak }: Selector): boolean => isWeak || (age !== null && keyReminder("", age) !== null);

/** From the key before to the latest of a lane: whether it is to sign, or mail that the old one signed is to be waited for. */
function changeOver(
  lane: Lane,
  domain: string,
  signatures: Signatures | null,
): { step: DkimStep | null; obstacles: Message[] } {
  const latest = lane.at(-1) as OwnKey;
  const before = lane.slice(0, -1);
  const [old] = before.toReversed();
  if (old === undefined) return { step: null, obstacles: [] };
  const sign: DkimStep = { kind: "sign", follows: old.name, selector: latest.name };
  const isDueNow = before.some((key) => isDue(key) || key.age?.outcome === "unknown");
  if (signatures === null) {
    const obstacles = [message("advance/dkim/no-reports", { domain })];
    return isDueNow ? { step: sign, obstacles } : { step: null, obstacles };
  }
  if (isSigning(signatures, latest.name)) {
    const waited = before.find(({ name }) => !isQuiet(signatures, name));
    return { step: waited === undefined ? null : waitFor(waited.name, signatures), obstacles: [] };
  }
  if (before.some(({ name }) => isSigning(signatures, name))) return { step: isDueNow ? sign : null, obstacles: [] };
  return { step: null, obstacles: [message("advance/dkim/none-signs", { selectors: lane.map(({ name }) => name) })] };
}

function waitFor(selector: string, signatures: Signatures): DkimStep {
  const last = signatures.bySelector.get(selector)?.last ?? null;
  return { kind: "wait", selector, last, until: quietFrom(signatures, selector) };
}

/** New keys for those that are due, or all where the user wants them early; and those that the domain lacks. */
function keysToPublish(
  situation: DkimSituation,
  inUse: readonly Selector[],
  lanes: readonly Lane[],
  wish: RotationWish,
): { keys: NewKey[]; obstacles: Message[] } {
  const { at, domain, findings } = situation;
  if (inUse.length === 0 && !wish.isEarly)
    return { keys: [], obstacles: [message("advance/dkim/no-selector", { domain: domain.name })] };
  const keyless = inUse.filter(({ planned }) => planned.kind === "none");
  const begun = new Set(keyless.map(({ name }) => seriesOf(name)?.key));
  const ready = lanes.filter(([{ name }]) => !begun.has(seriesOf(name)?.key ?? name));
  const due = ready.map((lane) => lane.at(-1) as OwnKey).filter(isDue);
  const free = ready.flatMap((lane) => (lane.length === 1 ? lane : []));
  const taken = new Set([
    ...[...domain.dkim.selectors, ...domain.dkim.retired].map(({ name }) => name),
    ...situation.taken,
  ]);
  const names = [...wish.selectors];
  const keys: NewKey[] = [];
  const obstacles = keyless.map(({ name }) => message("advance/dkim/no-key", { selector: name }));
  const add = (follows: string | null, type: KeyType): void => {
    const selector = names.shift() ?? nameFor(follows, type, taken, at);
    if (selector === null) obstacles.push(message("advance/dkim/no-series", { selector: follows ?? type }));
    else if (taken.has(selector)) obstacles.push(message("advance/dkim/taken", { selector }));
    else keys.push({ follows, selector, type });
    if (selector !== null) taken.add(selector);
  };
  for (const key of due.length > 0 || !wish.isEarly ? due : free) add(key.name, key.planned.key.type);
  for (const type of missingTypes(findings, inUse.length === 0)) add(null, type);
  return { keys, obstacles };
}

function nameFor(follows: string | null, type: KeyType, taken: ReadonlySet<string>, at: string): string | null {
  if (follows !== null) return nextSelector(follows, taken, at);
  const first = firstSelector(type, at);
  return taken.has(first) ? nextSelector(first, taken, at) : first;
}

/** RSA where there is no key at all; the algorithm that keys lack, where the profile asks for both. */
function missingTypes(findings: DkimSituation["findings"], isFirst: boolean): KeyType[] {
  const both = findings.find(({ check }) => check === "dkim/both-algorithms");
  const needsBoth = both !== undefined && both.level !== "info";
  if (isFirst) return needsBoth ? ["rsa", "ed25519"] : ["rsa"];
  if (!needsBoth || both.message.code !== "dkim/both-algorithms/fail") return [];
  return [both.message.values.algorithm === "rsa" ? "ed25519" : "rsa"];
}

/** The first day on which a key in use is due. */
function dueDay(inUse: readonly Selector[]): string | null {
  const days = inUse.flatMap(({ age }) => (age && lastDayOfKey(age)) ?? []);
  return days.toSorted(compareText)[0] ?? null;
}
