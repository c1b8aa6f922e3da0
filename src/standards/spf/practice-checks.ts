// SPF beyond what receivers insist on: how hard the record ends, how wide it is, how it is written; and what the policy expects of it.
import { SENDS, defineCheck } from "../../define-check.ts";
import { judgeOutcomes } from "./expectation.ts";
import { judgeBreadth, judgeHardEnding } from "./senders.ts";
import { judgePtr, judgeReach, judgeSize } from "./terms.ts";
import { judgeWildcard } from "./wildcard.ts";

/** CATALOGUE: no IPv6 network wider than this; the parameter is the length for IPv4. */
const WIDEST_IPV6 = 32;

export const spfAllHard = defineCheck({
  id: "spf/all-hard",
  scope: "domain",
  title: "Following redirects, the SPF record ends in -all",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §8.5"],
  why: "With `~all` receivers mostly accept mail from servers the record does not name, and leave the decision to DMARC; `-all` asks them to refuse it.",
  fix: "Once all senders are listed, end the record in `-all`.",
  levels: { "tr-03108": "info", bsi: "info" },
  mail: SENDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeHardEnding(spf),
});

export const spfBreadth = defineCheck({
  id: "spf/breadth",
  scope: "domain",
  title: "The SPF record lets no network pass that is wider than /16 (IPv4) or /32 (IPv6)",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.6"],
  why: "Everyone with a server in such a network passes SPF for the domain, and with it DMARC.",
  fix: "Name only the networks that send the domain's mail.",
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDS,
  parameter: { "tr-03108": 16, bsi: 16, unit: "bits of the shortest IPv4 prefix allowed", stricter: "higher" },
  needs: ["spf"],
  judge: ({ spf }, { parameter }) => judgeBreadth(spf, { v4: parameter, v6: WIDEST_IPV6 }),
});

export const spfUnreachableTerms = defineCheck({
  id: "spf/unreachable-terms",
  scope: "domain",
  title: "Nothing follows all in an SPF record, and no redirect stands beside it",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.1", "RFC 7208 §6.1"],
  why: "Receivers ignore what stands behind `all`, and a `redirect` beside it: a sender named there is not allowed to send.",
  fix: "Put the terms before `all`, or take them out.",
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeReach(spf),
});

export const spfPtr = defineCheck({
  id: "spf/ptr",
  scope: "domain",
  title: "No SPF record uses ptr or the macro %{p}",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §5.5", "RFC 7208 §7.3"],
  why: "They are slow and not reliable, put load on the servers of .arpa, and should not be published; some receivers skip them, so genuine mail fails.",
  fix: "Name the senders with `ip4:`, `ip6:`, `a` or `mx`.",
  levels: { "tr-03108": "should", bsi: "should" },
  mail: SENDS,
  needs: ["spf"],
  judge: ({ spf }) => judgePtr(spf),
});

export const spfSize = defineCheck({
  id: "spf/size",
  scope: "domain",
  title: "The strings of each SPF record stay within 450 octets",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §3.4"],
  why: "A larger answer does not fit in one UDP packet of 512 octets; behind old firewalls and resolvers it is lost, and the evaluation fails for the time being.",
  fix: "Drop senders that are no longer used, or move terms into a record of their own.",
  levels: { "tr-03108": "info", bsi: "info" },
  mail: SENDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeSize(spf),
});

export const spfWildcard = defineCheck({
  id: "spf/wildcard",
  scope: "domain",
  title: "A wildcard name that answers A, AAAA or MX has an SPF record",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §3.5"],
  why: "A wildcard makes every name below the domain one that mail can come from; without a record of its own anyone may send as any of them.",
  fix: "Publish `v=spf1 -all` at the wildcard, or take the wildcard out.",
  levels: { "tr-03108": "info", bsi: "must" },
  mail: SENDS,
  examines: ["spfWildcard"],
  judge: ({ spfWildcard: wildcard }, { domain }) => judgeWildcard(wildcard, domain),
});

export const spfExpectations = defineCheck({
  id: "spf/expectations",
  scope: "domain",
  title: "Every mail for which the policy expects an SPF result gets it",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §4"],
  why: "A sender that must pass and does not loses mail; an address that must not pass and does can forge the domain's mail.",
  fix: "Change the record so that the mail gets the result, or correct `spf: expect:` in the policy.",
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDS,
  examines: ["spfOutcomes", "served"],
  judge: ({ spfOutcomes, served }) =>
    judgeOutcomes(spfOutcomes, served.state === "present" ? served.value.spfOutcomes : served),
});
