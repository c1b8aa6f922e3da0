// What is said of the steps of a rollout, whatever is rolled out.
import { plural } from "../../text/plural.ts";
import { shareText } from "./shares.ts";

export const advance = {
  "advance/correct-first": () => "Correct that first: `mail-policy check` shows how.",
  "advance/not-deployed": ({ name }: { name: string }) =>
    `the repository declares another record at ${name} than DNS answers: deploy it, or bring it up to date, first`,
  "advance/not-declared": ({ name }: { name: string }) =>
    `DNS answers a record at ${name} that the repository does not declare: declare it, or take it out of DNS, first`,
  "advance/would-fail": ({ check, subject, reason }: { check: string; subject: string; reason: string }) =>
    `${check} passes now, and would fail after this step for ${subject}: ${reason}`,
  "advance/publish-too": ({ name, type, data }: { name: string; type: string; data: string }) =>
    `No file declares the record that belongs to it. Publish it after the policy is served: ${name} ${type} ${data}`,
  "advance/write": ({ text }: { text: string }) => `How to publish it: ${text}`,

  "advance/evidence/since": () => "Published",
  "advance/evidence/since-day": ({ since, days }: { since: string | null; days: number }) =>
    since === null ? "no report shows it yet" : `since ${since}, ${plural(days, "day")}, as reports show`,
  "advance/evidence/reports": () => "Reports",
  "advance/evidence/report-count": (values: { reports: number; organisations: number; lastDay: string | null }) =>
    values.lastDay === null
      ? "none"
      : `${values.reports} of ${plural(values.organisations, "organisation")}, the last of ${values.lastDay}`,
  "advance/evidence/messages": () => "Messages",
  "advance/evidence/message-count": ({ total, days }: { total: number; days: number }) =>
    days === 0 ? "none" : `${total} in ${plural(days, "day")}`,
  "advance/evidence/own": () => "Your own",
  "advance/evidence/passed": ({ passed, total }: { passed: number; total: number }) =>
    total === 0 ? "none" : `${total}; ${shareText(passed, total)} pass DMARC`,
  "advance/evidence/others": () => "Others",
  "advance/evidence/other-count": (values: {
    unknown: number;
    total: number;
    forwardedFailed: number;
    disowned: number;
  }) => {
    const { unknown, total, forwardedFailed, disowned } = values;
    const parts = [
      unknown === 0 ? "none" : `${unknown} (${shareText(unknown, total)})`,
      ...(forwardedFailed === 0 ? [] : [`${forwardedFailed} forwarded ones fail`]),
      ...(disowned === 0 ? [] : [`${disowned} more of addresses that are not yours`]),
    ];
    return parts.join(", ");
  },
};
