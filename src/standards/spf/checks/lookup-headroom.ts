import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { LOOKUPS_WITH_HEADROOM, MAX_LOOKUPS } from "../limits.ts";
import { judgeLookups } from "../lookup-count.ts";

export const spfLookupHeadroom = defineCheck({
  id: "spf/lookup-headroom",
  scope: "domain",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §4.6.4"],
  levels: { "tr-03108": "should", bsi: "info" },
  mail: SENDING_KINDS,
  parameter: { "tr-03108": LOOKUPS_WITH_HEADROOM, bsi: LOOKUPS_WITH_HEADROOM, stricter: "lower" },
  needs: ["spf"],
  judge: ({ spf }, { parameter }) => {
    const { lookups } = spf.tree;
    if (lookups <= MAX_LOOKUPS)
      return judgeLookups(spf, { limit: parameter }, (count) => message("spf/lookup-headroom/count", count));
    // one fault, one failing check: more than the limit is reported there
    return {
      outcome: "not-applicable",
      message: message("spf/lookup-headroom/over-limit", { lookups, limit: MAX_LOOKUPS }),
    };
  },
});
