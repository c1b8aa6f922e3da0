// Why a question was not asked at all.
import { formatDuration } from "../../text/duration.ts";

export const deadlines = {
  "deadline/run": ({ ms }: { ms: number }) => `the run's deadline of ${formatDuration(ms)} was reached (--deadline)`,
  "deadline/smtp": ({ ms }: { ms: number }) =>
    `the deadline for mail servers of ${formatDuration(ms)} was reached (--smtp-deadline)`,
  "deadline/stopped": () => "the run was stopped",
  "snapshot/unobserved": () => "the snapshot has no answer to this question",
};
