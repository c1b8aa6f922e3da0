// Received reports as JSON, with all messages in words (schema/received-reports.schema.json).
import type { DmarcView, SenderView, ShownReports } from "../received-reports/view.ts";
import { jsonText } from "./json-text.ts";
import type { Language } from "./language.ts";
import { say } from "./say.ts";

/** The text, ending in a newline. */
export function renderReceivedJson(
  { domains, isOffline, problems, unlisted }: ShownReports,
  { language }: { language: Language },
): string {
  const shown = {
    version: 1,
    offline: isOffline,
    domains: domains.map((view) => ({ ...view, dmarc: dmarcJson(view.dmarc, language) })),
    problems: problems.map(({ file, reason }) => ({ file, reason: say(reason, language) })),
    unlistedProblems: unlisted,
  };
  return jsonText(shown);
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
