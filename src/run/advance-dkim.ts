// The next step of a DKIM rotation: what is due, keys where the user wants them made, and the change of the repository.
import type { DkimDecision, RotationWish } from "../advance/dkim/decide.ts";
import { decideDkim } from "../advance/dkim/decide.ts";
import type { SelectorChange } from "../advance/dkim/propose.ts";
import { proposeDkim } from "../advance/dkim/propose.ts";
import type { DkimSituation, SelectorKeys } from "../advance/dkim/selectors.ts";
import type { Proposal } from "../advance/proposal.ts";
import type { Situation } from "../advance/situation.ts";
import type { Name } from "../dns/name.ts";
import type { MadeKey } from "../files/dkim-keys.ts";
import { makeDkimKeys } from "../files/dkim-keys.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { FileEdit } from "../model.ts";
import { editSelectors } from "../policy/edit-selectors.ts";
import { MAX_FILE_OCTETS } from "../policy/input-limits.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { Dns } from "../ports.ts";
import { keyRecordName, observeRetiredSelector } from "../standards/dkim/observe.ts";
import type { DmarcRow } from "../standards/dmarc/received.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { editText } from "../zones/edits/edit-text.ts";
import type { Repository } from "../zones/repository/repository.ts";
import type { RepositoryParts } from "./advance-edits.ts";
import { toProposal } from "./advance-edits.ts";
import type { RunInputs } from "./load-inputs.ts";

/** New keys that the user wants: the folder for the private ones, null where none is to be made, and names for them. */
export interface KeyWish {
  folder: string | null;
  selectors: readonly string[];
}

export const NO_KEYS: KeyWish = { folder: null, selectors: [] };

/** What a rotation needs beside the situation of its domain. */
export interface RotationContext {
  inputs: Pick<RunInputs, "policy" | "declared" | "repository">;
  /** What reports say of the domain's signatures. */
  rows: readonly DmarcRow[];
  /** Live DNS. */
  dns: Dns;
  parts: RepositoryParts;
  wish: KeyWish;
}

/** Proposes the step that is due. Rejects with UsageError where a private key cannot be written. */
export async function proposeRotation(situation: Situation, context: RotationContext): Promise<Proposal> {
  const { domain } = situation;
  const { dns, parts, wish, inputs } = context;
  const { folder, selectors } = wish;
  const decision = await decideWithNewNames(toDkimSituation(situation, context), dns, {
    isEarly: folder !== null,
    selectors,
  });
  const { step } = decision;
  const made =
    folder !== null && step.kind === "publish"
      ? await makeDkimKeys(folder, domain.name, step.keys)
      : new Map<string, MadeKey>();
  const records = new Map([...made].map(([selector, { record }]) => [selector, record]));
  const { change, ...proposed } = proposeDkim(domain.name, decision, records);
  const proposal = toProposal("dkim", domain.name, proposed, parts);
  // a selector of the policy has its record: they are changed together
  const policyChange = changePolicy(domain, change, inputs, proposal.edits.length > 0);
  return {
    ...proposal,
    edits: [...proposal.edits, ...policyChange.edits],
    obstacles: [
      ...proposal.obstacles,
      ...(folder !== null && made.size === 0 ? [message("advance/dkim/none-made")] : []),
    ],
    watch: [
      ...[...made].map(([selector, { file }]) => message("advance/dkim/key-file", { selector, file })),
      ...policyChange.toWrite,
      ...proposal.watch,
    ],
  };
}

function toDkimSituation(
  { domain, at, facts, live, findings }: Situation,
  { rows, inputs }: RotationContext,
): DkimSituation {
  const taken = declaredSelectors(inputs.declared.zones, domain.name);
  const needed = neededKeys(domain, facts, inputs.declared.zones);
  return { domain, at, planned: facts, live: live ?? facts, findings, rows, taken, needed };
}

/** Keys by whose signature the policy expects mail to pass, and those that other names of the zones are aliases of. */
function neededKeys(
  { name: domain, dmarc }: DomainPolicy,
  { dkim, dkimRetired }: SelectorKeys,
  zones: readonly DeclaredZone[],
): Map<string, Message> {
  const needed = new Map<string, Message>();
  for (const expected of dmarc.expect)
    for (const key of expected.result === "pass" ? expected.dkim : [])
      if (key.domain === domain) needed.set(key.selector, message("advance/dkim/expected", { selector: key.selector }));
  const owners = Object.entries({ ...dkim, ...dkimRetired }).flatMap(([selector, fact]) =>
    fact.state === "present" ? [{ selector, owner: fact.value.owner }] : [],
  );
  for (const { isParsed, rr } of zones.flatMap(({ records }) => records)) {
    if (!isParsed || rr.type !== "CNAME" || !("target" in rr.data)) continue;
    const { target } = rr.data;
    for (const { selector, owner } of owners)
      if (owner === target && rr.name !== keyRecordName(domain, selector))
        needed.set(selector, message("advance/dkim/aliased", { selector, alias: rr.name }));
  }
  return needed;
}

/** The selectors of a domain that zones declare anything for. */
function declaredSelectors(zones: readonly DeclaredZone[], domain: Name): string[] {
  const suffix = `._domainkey.${domain}`;
  const names = zones.flatMap(({ records, undecided }) => [
    ...records.map(({ rr }) => rr.name),
    ...undecided.map(({ name }) => name),
  ]);
  return names.filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length));
}

/** Project limit: names that are asked for, one after the other. */
const MAX_ASKED = 10;

/** The decision whose new selectors have no key in live DNS either: the policy may not name all that were used. */
async function decideWithNewNames(situation: DkimSituation, dns: Dns, wish: RotationWish): Promise<DkimDecision> {
  const taken = [...situation.taken];
  let decision = decideDkim({ ...situation, taken }, wish);
  for (let asked = 0; asked < MAX_ASKED && decision.step.kind === "publish"; asked++) {
    const { keys } = decision.step;
    const found = await Promise.all(
      keys.map(async ({ selector }) => ({
        selector,
        key: await observeRetiredSelector(dns, situation.domain.name, selector),
      })),
    );
    const unknown = found.flatMap(({ selector, key }): Message[] =>
      key.state === "unknown" ? [message("advance/dkim/unknown", { selector, reason: key.reason })] : [],
    );
    if (unknown.length > 0) return { ...decision, step: { kind: "none", due: null }, obstacles: unknown };
    const used = found.filter(({ key }) => key.state !== "absent").map(({ selector }) => selector);
    if (used.length === 0) return decision;
    taken.push(...used);
    decision = decideDkim({ ...situation, taken }, wish);
  }
  if (decision.step.kind !== "publish") return decision;
  const tried = decision.step.keys.map(({ selector }) => message("advance/dkim/taken", { selector }));
  return { ...decision, step: { kind: "none", due: null }, obstacles: tried };
}

/** The change of the policy that belongs to a step: an edit, or what is to be written by hand; nothing where it names no selectors. */
function changePolicy(
  { name, dkim, location }: DomainPolicy,
  { add, retire }: SelectorChange,
  { policy, repository }: RotationContext["inputs"],
  isDeclared: boolean,
): { edits: FileEdit[]; toWrite: Message[] } {
  const isFromZone =
    dkim.selectors.length > 0 && !dkim.selectors.some((one) => isPolicyFile(one.location.file, policy));
  if (add.length + retire.length === 0 || isFromZone) return { edits: [], toWrite: [] };
  const edit = !isDeclared
    ? null
    : editPolicy(repository, location.file, name, {
        add,
        retire,
        retired: dkim.retired.map((one) => one.name),
      });
  if (edit !== null) return { edits: [edit], toWrite: [] };
  return {
    edits: [],
    toWrite: [
      ...(add.length === 0 ? [] : [message("advance/dkim/declare", { domain: name, selectors: add })]),
      ...(retire.length === 0 ? [] : [message("advance/dkim/declare-retired", { domain: name, selectors: retire })]),
    ],
  };
}

const isPolicyFile = (file: string, { file: main, included }: Policy): boolean =>
  file === main || included.files.includes(file);

function editPolicy(
  repository: Repository,
  file: string,
  domain: Name,
  change: Parameters<typeof editSelectors>[3],
): FileEdit | null {
  const read = repository.read(repository.pathOf(file), MAX_FILE_OCTETS);
  if ("problem" in read) return null;
  const text = decodeUtf8(read.text);
  const changed = editSelectors(file, text, domain, change);
  return changed === null ? null : editText(file, text, changed);
}
