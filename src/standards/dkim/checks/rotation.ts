import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { wholeDaysBetween } from "../../../x509/validity.ts";
import { adviceFix } from "../../fixes.ts";
import type { KeyAge } from "../key-age.ts";
import { seenDate } from "../memory.ts";
import { notApplicableWithoutKey } from "../not-applicable.ts";
import { hasValidKey } from "../record.ts";

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

/**
 * Any date that is too old shows an old key. A young one shows a young key only if the key was not in use before. The first that
 * decides counts, so a stale date in the policy does not contradict the repository's commits.
 */
function judgeAge(
  { dates, isNew }: KeyAge,
  { name, at, limit }: { name: string; at: string; limit: number },
): Judgement {
  const aged = dates.map((date) => ({ ...date, day: date.at.slice(0, 10), days: wholeDaysBetween(date.at, at) }));
  const usable = aged.filter(({ days }) => days >= 0); // a date to come is wrong, or so is a clock
  const seen = usable.filter(({ by }) => by !== "policy");
  // the policy may still have the date of the key before
  const counted = isNew ? seen : usable;
  for (const { by, day, days, isFirst } of counted) {
    const values = { by, day, days, limit, isFirst };
    if (days > limit)
      return {
        outcome: "fail",
        message: message("dkim/rotation/old", values),
        fix: adviceFix(message("dkim/rotation/fix", { name })),
      };
    if (isFirst && !isNew) return { outcome: "pass", message: message("dkim/rotation/young", values) };
  }
  if (isNew) return { outcome: "pass", message: message("dkim/rotation/new") };
  const [least] = usable.toSorted((a, b) => b.days - a.days);
  return { outcome: "unknown", message: message("dkim/rotation/unknown", { day: least?.day ?? null }) };
}
