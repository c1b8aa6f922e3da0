// Received reports as JSON, with all messages in words (schema/received-reports.schema.json).
import type { DmarcView, SenderView, ShownReports } from "../received-reports/view.ts";
import { jsonText } from "./json-text.ts";
import { ENGLISH } from "./language.ts";
import { say } from "./say.ts";

/** The text, ending in a newline. */
export function renderReceivedJson({ domains, isOffline, problems, unlisted }: ShownReports): string {
  const shown = {
    version: 1,
    offline: isOffline,
    domains: domains.map((view) => ({ ...view, dmarc: dmarcJson(view.dmarc) })),
    problems: problems.map(({ file, reason }) => ({ file, reason: say(reason, ENGLISH) })),
    unlistedProblems: unlisted,
  };
  return jsonText(shown);
}

function dmarcJson(dmarc: DmarcView): object {
  return { ...dmarc, senders: dmarc.senders?.map(senderJson) ?? null };
}

function senderJson({ name, fixes, unmeasured, ...rest }: SenderView): object {
  return {
    ...rest,
    name: say(name, ENGLISH),
    fixes: fixes.map((fix) => say(fix, ENGLISH)),
    unmeasured: unmeasured === null ? null : say(unmeasured, ENGLISH),
  };
}
