import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { LOOKUPS_WITH_HEADROOM, MAX_LOOKUPS } from "../limits.ts";
import { judgeLookups } from "../lookup-count.ts";

export const spfLookupLimit = defineCheck({
  id: "spf/lookup-limit",
  scope: "domain",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §4.6.4"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  needs: ["spf"],
  judge: ({ spf }) =>
    judgeLookups(spf, { limit: MAX_LOOKUPS, target: LOOKUPS_WITH_HEADROOM }, (count) =>
      message("spf/lookup-limit/count", count),
    ),
});
