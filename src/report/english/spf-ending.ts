// What is said of how SPF records end.
import { listFirst } from "../../text/list.ts";
import { clients, code, excerpt } from "./spf.ts";

/** How the record ends, after a redirect that of another domain. */
function endsIn(all: string, redirectedTo: string | null): string {
  return `ends in ${code(all)}${redirectedTo === null ? "" : ` after a redirect to ${excerpt(redirectedTo)}`}`;
}

export const spfEnding = {
  "spf/all/fix": () => "Publish this record; once all senders are listed, `-all` is stricter.",
  "spf/all/fix-redirect": () => "Publish this record: its redirect still decides in which `all` it ends.",
  "spf/all/fix-receive": () => "Publish this record: the policy says that the domain sends no mail.",
  "spf/all/fix-other": ({ domain }: { domain: string }) =>
    `End the record of ${excerpt(domain)} in \`~all\` or \`-all\`, or do not redirect to it.`,
  "spf/all-hard/fix": () =>
    "Publish this record once every sender is listed and DMARC reports show no failing mail of your own.",
  "spf/all-hard/fix-owners": ({ others }: { others: string }) =>
    `Once every sender is listed and DMARC reports show no failing mail of your own: ${others}`,
  "spf/all-hard/fix-other": ({ domain }: { domain: string }) => `End the record of ${excerpt(domain)} in \`-all\`.`,
  "spf/all/ends": ({ all, redirectedTo }: { all: string; redirectedTo: string | null }) => endsIn(all, redirectedTo),
  "spf/all/neutral": ({ all, redirectedTo }: { all: string; redirectedTo: string | null }) =>
    `${endsIn(all, redirectedTo)}: mail from other servers is neutral`,
  "spf/all/passes": ({ all, redirectedTo }: { all: string; redirectedTo: string | null }) =>
    `${endsIn(all, redirectedTo)}: mail from any server passes`,
  "spf/all/authorises-everyone": ({ all, redirectedTo }: { all: string; redirectedTo: string | null }) =>
    `${endsIn(all, redirectedTo)}, which authorises everyone: see spf/open`,
  "spf/all/none": ({ redirectedTo }: { redirectedTo: string | null }) =>
    `${redirectedTo === null ? "the record" : `the record of ${excerpt(redirectedTo)}, where a redirect leads,`} has neither \`all\` nor \`redirect\`, so mail from other servers is neutral`,
  "spf/all/permerror": ({ problem, redirectedTo }: { problem: string; redirectedTo: string | null }) =>
    `receivers cannot evaluate the record${redirectedTo === null ? "" : ` after a redirect to ${excerpt(redirectedTo)}`}: ${problem}`,
  "spf/all-hard/soft": ({ all, redirectedTo }: { all: string; redirectedTo: string | null }) =>
    `${endsIn(all, redirectedTo)}: mail from other servers gets a softfail, which receivers mostly accept`,
  "spf/all-hard/neither": () => "mail from other servers neither fails nor gets a softfail: see spf/all",
  "spf/all/covered": ({
    items,
    count,
    families,
    qualifier,
  }: {
    items: readonly string[];
    count: number;
    families: readonly ("v4" | "v6")[];
    qualifier: string;
  }) =>
    `${listFirst(items, count)} ${count > 1 ? "together match" : "matches"} every ${clients(families)}: mail from other ${families.length > 1 ? "" : `IP${families[0] ?? ""} `}servers ${qualifier === "?" ? "is neutral" : qualifier === "~" ? "gets a softfail, which receivers mostly accept" : "fails"}`,
};
