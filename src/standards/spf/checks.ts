// SPF: one record that receivers can evaluate within the limits, and that lets only the right senders pass (RFC 7208, TR-03182-01-M).
import { MAILS, SENDS, defineCheck } from "../../define-check.ts";
import { shown as quoted } from "../../dns/record.ts";
import { judgeSyntax, judgeTargets } from "./faults.ts";
import { judgeHeadroom, judgeLookupLimit, judgeMxRecords, judgeVoids } from "./limits.ts";
import { judgeOpenness } from "./open.ts";
import { resemblesSpf } from "./record.ts";
import { judgeEnding } from "./senders.ts";
import { advise, publish } from "./words.ts";

const MUST = { "tr-03108": "must", bsi: "must" } as const;

export const spfPresent = defineCheck({
  id: "spf/present",
  scope: "domain",
  title: "The domain has exactly one SPF record",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: ["TR-03182-P D-01"],
  references: ["RFC 7208 §4.5"],
  why: "Without an SPF record receivers cannot tell whose servers may send for the domain; with several they stop with an error.",
  fix: "Publish exactly one TXT record at the domain that begins with `v=spf1`.",
  levels: MUST,
  mail: MAILS,
  examines: ["spf"],
  judge: ({ spf }, { domain, mail }) => {
    if (spf.state === "present") return { outcome: "pass", message: "there is one SPF record" };
    if (spf.state === "malformed") {
      return {
        outcome: "fail",
        message: spf.problem,
        fix: advise("Put the terms of all of them into one record, with one `all` at the end, and remove the others."),
      };
    }
    const meant = spf.evidence.find(({ text }) => resemblesSpf(text));
    const message = `${domain} has no SPF record${meant === undefined ? "" : `: ${quoted(meant.text)} does not begin with \`v=spf1\` and a space`}`;
    if (mail === "receive")
      return {
        outcome: "fail",
        message,
        fix: publish(domain, "v=spf1 -all", "Publish this record: the domain sends no mail."),
      };
    if (mail === "send")
      return {
        outcome: "fail",
        message,
        fix: advise(
          "Publish a TXT record such as `v=spf1 ip4:… -all` that names every server which sends for the domain.",
        ),
      };
    return {
      outcome: "fail",
      message,
      fix: publish(
        domain,
        "v=spf1 mx -all",
        "Publish this record if only the MX hosts send; add every other sender before `-all`.",
      ),
    };
  },
});

export const spfSyntax = defineCheck({
  id: "spf/syntax",
  scope: "domain",
  title: "The SPF record and every record it reaches parse whole",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §4.6", "RFC 7208 §12"],
  why: "One syntax error anywhere makes the whole evaluation a permanent error; the domain is then as good as without SPF.",
  fix: "Correct the term the message names.",
  levels: MUST,
  mail: SENDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeSyntax(spf),
});

export const spfLookupLimit = defineCheck({
  id: "spf/lookup-limit",
  scope: "domain",
  title: "Evaluating the SPF record needs at most 10 lookups in the worst case",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §4.6.4"],
  why: "Receivers stop at the eleventh lookup with a permanent error, so genuine mail fails SPF. `include`, `a`, `mx`, `ptr`, `exists` and `redirect` count, each time they are reached.",
  fix: "Drop senders that are no longer used; name networks of your own with `ip4:` and `ip6:`; give senders with long records a subdomain of their own.",
  levels: MUST,
  mail: SENDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeLookupLimit(spf),
});

export const spfLookupHeadroom = defineCheck({
  id: "spf/lookup-headroom",
  scope: "domain",
  title: "The SPF record leaves room below the limit of lookups",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §4.6.4"],
  why: "Included records belong to others and grow without notice; a record close to the limit breaks on the day one of them does.",
  fix: "Save lookups as for spf/lookup-limit before the next sender is added.",
  levels: { "tr-03108": "should", bsi: "info" },
  mail: SENDS,
  parameter: { "tr-03108": 8, bsi: 8, unit: "lookups", stricter: "lower" },
  needs: ["spf"],
  judge: ({ spf }, { parameter }) => judgeHeadroom(spf, parameter),
});

export const spfVoidLimit = defineCheck({
  id: "spf/void-limit",
  scope: "domain",
  title: "At most 2 lookups of the SPF evaluation are void",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §4.6.4"],
  why: "Many receivers stop at the third lookup that finds no such name or nothing there, with a permanent error. A host without an AAAA record is such a void for IPv6 clients.",
  fix: "Take out terms whose names no longer exist; name addresses with `ip4:` and `ip6:` instead of `a:`.",
  levels: MUST,
  mail: SENDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeVoids(spf),
});

export const spfMxLimit = defineCheck({
  id: "spf/mx-limit",
  scope: "domain",
  title: "No mx mechanism yields more than 10 names",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §4.6.4"],
  why: "Receivers stop with a permanent error at an `mx` whose domain has more than ten MX records.",
  fix: "Name the addresses of the hosts that send with `ip4:` and `ip6:` instead of `mx`.",
  levels: MUST,
  mail: SENDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeMxRecords(spf),
});

export const spfIncludeValid = defineCheck({
  id: "spf/include-valid",
  scope: "domain",
  title: "Every include and redirect leads to exactly one SPF record, and there is no loop",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.2", "RFC 7208 §6.1"],
  why: "An include or redirect to a domain without a record, or with several, makes the whole evaluation a permanent error; a missing domain can be registered by anyone, who then decides who sends for yours.",
  fix: "Correct the name, or take the term out.",
  levels: MUST,
  mail: SENDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeTargets(spf),
});

export const spfAll = defineCheck({
  id: "spf/all",
  scope: "domain",
  title: "Following redirects, the SPF record ends in -all or ~all",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: ["TR-03182-P D-03"],
  references: ["RFC 7208 §4.7", "RFC 7208 §5.1", "RFC 7208 §6.1"],
  why: "Mail from a server the record does not name must fail or softfail; with `?all`, or without `all`, receivers learn nothing. That `+all` lets everyone pass is for `spf/open` to report.",
  fix: "End the record in `~all` or `-all`.",
  levels: MUST,
  mail: MAILS,
  needs: ["spf"],
  judge: ({ spf }, subject) => judgeEnding(spf, subject),
});

export const spfOpen = defineCheck({
  id: "spf/open",
  scope: "domain",
  title: "The SPF record does not authorise everyone: no +all, no network of length 0",
  section: "§4.1",
  requirements: ["TR-03182-01-M"],
  tests: [],
  references: ["RFC 7208 §5.1", "RFC 7208 §5.6"],
  why: "Whoever forges the domain's mail passes SPF, and with it DMARC.",
  fix: "Name the domain's own senders, and end the record in `~all` or `-all`.",
  levels: MUST,
  mail: SENDS,
  needs: ["spf"],
  judge: ({ spf }) => judgeOpenness(spf),
});
