// A step of a DKIM rotation as a proposal: what to publish, what it is based on, and what to watch.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { formatRdata, txtRdata } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { FixRecord } from "../../model.ts";
import { describeKey } from "../../standards/dkim/key.ts";
import { keyRecordName } from "../../standards/dkim/observe.ts";
import { compareNaturally } from "../../text/order.ts";
import type { Proposal } from "../proposal.ts";
import type { DkimDecision, DkimStep, NewKey } from "./decide.ts";
import type { Selector } from "./selectors.ts";
import type { Signatures } from "./signatures.ts";
import { isQuiet } from "./signatures.ts";

/** The public records of keys that were made, by selector. */
export type MadeRecords = ReadonlyMap<string, ByteString>;

/** What becomes of selectors in the policy. */
export interface SelectorChange {
  add: readonly string[];
  retire: readonly string[];
}

/** A step without what the repository makes of it. */
export interface DkimProposal extends Omit<Proposal, "kind" | "domain" | "edits" | "newFiles"> {
  change: SelectorChange;
}

const NO_CHANGE: SelectorChange = { add: [], retire: [] };

/** What a decision comes to, with the keys that were made for it. */
export function proposeDkim(domain: Name, decision: DkimDecision, made: MadeRecords): DkimProposal {
  const { step, selectors, signatures } = decision;
  const records = recordsOf(decision, made, domain);
  return {
    direction: records.length > 0 ? "forward" : "stay",
    summary: summaryOf(step),
    obstacles: [...decision.obstacles, ...stepObstacles(step, made)],
    evidence: evidenceOf(selectors, signatures),
    watch: watchOf(step, signatures),
    records,
    served: [],
    change: records.length > 0 ? changeOf(step) : NO_CHANGE,
  };
}

/** RFC 6376 §3.6.1: an empty `p` revokes a key. */
const REVOKED = "v=DKIM1; p=";

function recordsOf({ step, selectors }: DkimDecision, made: MadeRecords, domain: Name): FixRecord[] {
  const publish = (name: Name, value: ByteString): FixRecord => ({
    name: `${name}.`,
    type: "TXT",
    data: formatRdata("TXT", txtRdata(value)),
  });
  if (step.kind === "revoke") {
    // nothing stands beside an alias: the key is revoked where it is (RFC 1034 §3.6.2)
    const names = [...selectors.inUse, ...selectors.retired].flatMap(({ name, planned }) =>
      planned.kind === "key" && step.selectors.some((one) => one.name === name) ? [planned.owner] : [],
    );
    return [...new Set(names)].map((name) => publish(name, REVOKED));
  }
  if (step.kind !== "publish") return [];
  return step.keys.flatMap(({ selector }) => {
    const record = made.get(selector);
    return record === undefined ? [] : [publish(keyRecordName(domain, selector), record)];
  });
}

function changeOf(step: DkimStep): SelectorChange {
  if (step.kind === "publish") return { add: selectorsIn(step.keys), retire: [] };
  if (step.kind !== "revoke") return NO_CHANGE;
  return { add: [], retire: step.selectors.flatMap(({ name, isInUse }) => (isInUse ? [name] : [])) };
}

const selectorsIn = (keys: readonly NewKey[]): string[] => keys.map(({ selector }) => selector);

function summaryOf(step: DkimStep): Message {
  switch (step.kind) {
    case "publish": {
      const follows = step.keys.flatMap((key) => key.follows ?? []);
      return message("advance/dkim/publish", { selectors: selectorsIn(step.keys), follows });
    }
    case "deploy":
      return message("advance/dkim/deploy", { selectors: step.selectors });
    case "sign":
      return message("advance/dkim/sign", { follows: step.follows, selector: step.selector });
    case "revoke":
      return message("advance/dkim/revoke", { selectors: step.selectors.map(({ name }) => name) });
    case "wait":
      return message("advance/dkim/wait", { selector: step.selector });
    case "provider":
      return message("advance/dkim/provider");
    default:
      return step.due === null ? message("advance/dkim/none") : message("advance/dkim/due", { due: step.due });
  }
}

/** What only people can do, or time. */
function stepObstacles(step: DkimStep, made: MadeRecords): Message[] {
  switch (step.kind) {
    case "publish": {
      const missing = selectorsIn(step.keys).filter((selector) => !made.has(selector));
      return missing.length === 0 ? [] : [message("advance/dkim/no-key-made", { selectors: missing })];
    }
    case "deploy":
      return [message("advance/dkim/not-deployed", { selectors: step.selectors })];
    case "sign":
      return [message("advance/dkim/switch", { follows: step.follows, selector: step.selector })];
    case "wait":
      return [message("advance/dkim/still-signs", { selector: step.selector, last: step.last, until: step.until })];
    default:
      return [];
  }
}

function watchOf(step: DkimStep, signatures: Signatures | null): Message[] {
  switch (step.kind) {
    case "publish": {
      const old = step.keys.flatMap(({ follows }) => follows ?? []);
      const keep = old.length === 0 ? [] : [message("advance/dkim/then-keep", { selectors: old })];
      return [message("advance/dkim/then-sign", { selectors: selectorsIn(step.keys) }), ...keep];
    }
    case "deploy":
      return [message("advance/dkim/then-sign", { selectors: step.selectors })];
    case "sign":
      return [
        message("advance/dkim/then-reports", { selector: step.selector }),
        message("advance/dkim/then-keep", { selectors: [step.follows] }),
      ];
    case "revoke": {
      const selectors = step.selectors.map(({ name }) => name);
      const isShown = signatures !== null && selectors.every((name) => isQuiet(signatures, name));
      const confirm = isShown ? [] : [message("advance/dkim/confirm-retired", { selectors })];
      return [...confirm, message("advance/dkim/then-nothing-fails", { selectors })];
    }
    default:
      return [];
  }
}

/** A row for each selector, and one for what else the reports show. */
function evidenceOf(
  { inUse, retired }: DkimDecision["selectors"],
  signatures: Signatures | null,
): Proposal["evidence"] {
  const known = new Set([...inUse, ...retired].map(({ name }) => name));
  const others = [...(signatures?.bySelector.keys() ?? [])].filter((name) => !known.has(name));
  return [
    ...inUse.map((one) => ({
      label: message("advance/dkim/selector", { selector: one.name }),
      value: describeSelector(one, signatures),
    })),
    ...retired.map((one) => ({
      label: message("advance/dkim/retired-selector", { selector: one.name }),
      value: describeSelector(one, signatures),
    })),
    ...(others.length === 0
      ? []
      : [
          {
            label: message("advance/dkim/others"),
            value: message("advance/dkim/other-selectors", { selectors: others.toSorted(compareNaturally) }),
          },
        ]),
    ...(signatures === null || signatures.unnamed === 0
      ? []
      : [
          {
            label: message("advance/dkim/unnamed"),
            value: message("advance/dkim/mails", { mails: signatures.unnamed }),
          },
        ]),
  ];
}

function describeSelector({ name, planned, age }: Selector, signatures: Signatures | null): Message {
  const use = signatures?.bySelector.get(name);
  return message("advance/dkim/state", {
    key: describeState(planned),
    age: planned.kind === "key" && age !== null ? age.message : message("advance/dkim/nothing"),
    use:
      signatures === null || planned.kind === "alias"
        ? message("advance/dkim/nothing")
        : use === undefined
          ? message("advance/dkim/unused", { first: signatures.first, last: signatures.last })
          : message("advance/dkim/use", use),
  });
}

function describeState(state: Selector["planned"]): Message {
  switch (state.kind) {
    case "key":
      return describeKey(state.key);
    case "alias":
      return message("advance/dkim/alias", { owner: state.owner });
    case "none":
      return message("advance/dkim/no-valid-key");
    default:
      return message("advance/dkim/unknown-key", { reason: state.reason });
  }
}
