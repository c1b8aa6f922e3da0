// Received reports as JSON, with all messages in words (schema/received-reports.schema.json).
import type { DmarcView, ReceivedView, SenderView, ShownReports } from "../received-reports/view.ts";
import { jsonParts } from "./json-text.ts";
import type { Language } from "./language.ts";
import { say } from "./say.ts";

/** The text, a domain at a time; ends in a newline. */
export function renderReceivedJson(
  { domains, isOffline, problems, unlisted }: ShownReports,
  { language }: { language: Language },
): Iterable<string> {
  return jsonParts({
    version: 1,
    offline: isOffline,
    domains: domainsJson(domains, language),
    problems: problems.map(({ file, reason }) => ({ file, reason: say(reason, language) })),
    unlistedProblems: unlisted,
  });
}

function* domainsJson(domains: readonly ReceivedView[], language: Language): Generator<object> {
  for (const view of domains) yield { ...view, dmarc: dmarcJson(view.dmarc, language) };
}

function dmarcJson(dmarc: DmarcView, language: Language): object {
  return { ...dmarc, senders: dmarc.senders?.map((sender) => senderJson(sender, language)) ?? null };
}

function senderJson({ name, fixes, unmeasured, ...rest }: SenderView, language: Language): object {
  return {
    ...rest,
    name: say(name, language),
    fixes: fixes.map((fix) => say(fix, language)),
    unmeasured: unmeasured === null ? null : say(unmeasured, language),
  };
}
