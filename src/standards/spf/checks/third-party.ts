// An include gives a stranger's record the say over who sends for the domain. What that record lists today was accepted once; this says
// when it has become something else. What is void, missing or can be registered fails without a history too: spf/include-valid,
// spf/void-limit, dns/dangling.
import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Judgement, Observation } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { judgeUnseen, permErrorJudgement } from "../incomplete-tree.ts";
import type { SpfMemory } from "../memory.ts";
import { acceptedOf, toAuthorised } from "../memory.ts";
import { cidrTerm, difference, toCidrs } from "../network-set.ts";
import type { SpfFact } from "../record.ts";
import { firstItems, several } from "../several.ts";
import type { Growth, ThirdParty } from "../third-parties.ts";
import { authorisedBy, authorisesEveryone, authorisesNone, growthOf, thirdPartiesOf } from "../third-parties.ts";
import { permErrors, recordEvidence, unmeasuredReasons } from "../traversal.ts";

export const spfThirdParty = defineCheck({
  id: "spf/third-party",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.2", "RFC 7208 §6.1", "RFC 7454 §6.1.3"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: SENDING_KINDS,
  parameter: { "tr-03108": 100, bsi: 100, stricter: "lower" },
  needs: ["spf", "earlier"],
  consults: ["organisation"],
  judge: ({ spf, earlier, organisation }, { parameter }) =>
    judgeThirdParties(spf, organisation, earlier.memory.spf, parameter),
});

/** No third party lets far more addresses send than it was accepted with, or none at all any more. */
function judgeThirdParties(
  fact: SpfFact,
  organisation: Observation<{ name: Name }>,
  memory: SpfMemory | undefined,
  percent: number,
): Judgement {
  if (organisation.state !== "present")
    return organisation.state === "unknown"
      ? { outcome: "unknown", message: organisation.reason }
      : { outcome: "not-applicable", message: message("spf/third-party/none") };
  const parties = thirdPartiesOf(fact, organisation.value.name);
  const judged = parties.map((party) => ({ party, changes: changesOf(party, memory, percent) }));
  const changed = judged.filter((one) => one.changes.length > 0);
  const changes = changed.flatMap((one) => one.changes);
  if (changed.length > 0)
    return {
      outcome: "fail",
      message: message("spf/third-party/changed", {
        changes: several(changes),
        percent: changes.some(({ code }) => code === "spf/third-party/grown") ? percent : null,
      }),
      evidence: recordEvidence([fact.tree, ...changed.map(({ party }) => party.node)]),
      fix: adviceFix(
        message("spf/third-party/fix", { names: firstItems(changed.map(({ party }) => party.name)).items }),
      ),
    };
  const errors = permErrors(fact.tree).map(({ problem }) => problem);
  if (errors.length > 0) return permErrorJudgement(errors);
  const tooLarge = parties.filter(({ node }) => authorisedBy(node) === null);
  const unseen = judgeUnseen(
    [...unmeasuredReasons(fact.tree), ...tooLarge.map(({ name }) => message("spf/third-party/too-large", { name }))],
    () => recordEvidence([fact.tree]),
  );
  if (unseen !== null) return unseen;
  if (parties.length === 0) return { outcome: "pass", message: message("spf/third-party/none") };
  const compared = parties.filter(({ name }) => acceptedOf(memory, name) !== null).map(({ name }) => name);
  return compared.length === 0
    ? {
        outcome: "not-applicable",
        message: message("spf/third-party/new", { names: firstItems(parties.map(({ name }) => name)).items }),
      }
    : { outcome: "pass", message: message("spf/third-party/same", { names: firstItems(compared).items, percent }) };
}

/** What became of a third party since it was accepted; none where that is unknown, or another check reports it. */
function changesOf({ name, node }: ThirdParty, memory: SpfMemory | undefined, percent: number): Message[] {
  const accepted = acceptedOf(memory, name);
  if (accepted === null || unmeasuredReasons(node).length > 0 || permErrors(node).length > 0) return [];
  const now = authorisedBy(node);
  if (now === null || authorisesEveryone(now)) return []; // spf/open
  const before = toAuthorised(accepted);
  if (authorisesNone(now)) return authorisesNone(before) ? [] : [message("spf/third-party/empty", { name })];
  const added = toCidrs(difference(now.networks, before.networks));
  return growthOf(before.networks, now.networks, percent).map(({ family, ...counts }: Growth) =>
    message("spf/third-party/grown", {
      name,
      family,
      before: String(counts.before),
      now: String(counts.now),
      added: firstItems(added.filter(({ address }) => address.family === family).map(cidrTerm)),
    }),
  );
}
