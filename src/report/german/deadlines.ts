import { formatDuration } from "../../text/duration.ts";
import type { deadlines as english } from "../english/deadlines.ts";

export const deadlines: typeof english = {
  "deadline/run": ({ ms }) => `die Frist des Laufs von ${formatDuration(ms)} ist abgelaufen (--deadline)`,
  "deadline/smtp": ({ ms }) => `die Frist für Mailserver von ${formatDuration(ms)} ist abgelaufen (--smtp-deadline)`,
  "deadline/stopped": () => "der Lauf wurde abgebrochen",
  "snapshot/unobserved": () => "der Snapshot hat keine Antwort auf diese Frage",
};
