import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import type { KeyAge, KeyDate } from "../key-age.ts";
import { seenDate } from "../memory.ts";
import { notApplicableWithoutKey } from "../not-applicable.ts";
import { hasValidKey } from "../record.ts";
import { daysBetween } from "../../../moment.ts";

export const dkimRotation = defineCheck({
  id: "dkim/rotation",
  scope: "selector",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: [],
  levels: { "tr-03108": "should", bsi: "must" },
  mail: SENDING_KINDS,
  parameter: { "tr-03108": 183, bsi: 183, stricter: "lower" },
  needs: ["key"],
  examines: ["keyAge"],
  consults: ["earlier"],
  judge: ({ key, keyAge, earlier }, { name, at, parameter: limit }) => {
    if (!hasValidKey(key)) return notApplicableWithoutKey(key);
    const { dates, isNew } = keyAge.state === "present" ? keyAge.value : { dates: [], isNew: false };
    const seen = earlier.state === "present" ? seenDate(key, earlier.value.memory.dkim) : [];
    return judgeAge({ dates: [...seen, ...dates], isNew }, { name, at, limit });
  },
});

/** A date as the sentences say it; `isFirst`: the key was not in use before. */
interface Age {
  by: KeyDate["by"];
  day: string;
  days: number;
  limit: number;
  isFirst: boolean;
}

/**
 * Too old is a key that any proof shows for longer: one that was put back is as old as it was. Young is what a proof shows not in use before,
 * unless an earlier run saw it then. The policy counts where neither the history nor a commit decides: its date may be of the key before.
 */
function judgeAge(
  { dates, isNew }: KeyAge,
  { name, at, limit }: { name: string; at: string; limit: number },
): Judgement {
  const daysOf = (moment: string): number => daysBetween(moment, at);
  const usable = dates.filter((date) => daysOf(date.at) >= 0); // a date to come is wrong, or so is a clock
  const proofs = usable.filter(({ by }) => by !== "policy");
  const valuesOf = ({ by, at: since, notBefore }: KeyDate): Age => {
    return { by, day: since.slice(0, 10), days: daysOf(since), limit, isFirst: since === notBefore };
  };
  const old = (date: KeyDate): Judgement => ({
    outcome: "fail",
    message: message("dkim/rotation/old", valuesOf(date)),
    fix: adviceFix(message("dkim/rotation/fix", { name })),
  });
  const [oldest] = proofs.toSorted((a, b) => daysOf(b.at) - daysOf(a.at));
  if (oldest !== undefined && daysOf(oldest.at) > limit) return old(oldest);
  if (isNew) return { outcome: "pass", message: message("dkim/rotation/new") };
  // a commit comes before what it publishes, so it refutes no other date
  const isRefuted = (notBefore: string): boolean =>
    proofs.some(({ by, at: seen }) => by === "history" && daysOf(seen) > daysOf(notBefore));
  for (const date of [...proofs, ...usable.filter(({ by }) => by === "policy")]) {
    const { by, notBefore } = date;
    if (notBefore === null || isRefuted(notBefore)) continue;
    if (daysOf(notBefore) <= limit) return { outcome: "pass", message: message("dkim/rotation/young", valuesOf(date)) };
    if (by === "policy") return old(date);
  }
  if (oldest === undefined) return { outcome: "unknown", message: message("dkim/rotation/undated") };
  const said = usable.find(({ by }) => by === "policy")?.at ?? null;
  const since = { by: oldest.by, day: oldest.at.slice(0, 10) };
  if (said !== null) return { outcome: "unknown", message: message("dkim/rotation/refuted", { ...since, said }) };
  return { outcome: "unknown", message: message("dkim/rotation/unknown", since) };
}
