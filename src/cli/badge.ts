// `mail-policy badge`: the badge of an earlier report, as of now.
import { resolve } from "node:path";
import { message } from "../message.ts";
import type { Report } from "../run-report.ts";
import { UsageError } from "../errors.ts";
import type { Language } from "../report/language.ts";
import { LANGUAGE_OPTION, parseChoice, parseLanguage, parseNow, parseOptions, wrongValue } from "./args.ts";
import type { Command, ExitCode } from "./command.ts";
import type { Shell } from "./shell.ts";
import { print } from "./shell.ts";

/** A parsed `badge` command. */
interface BadgeCommand {
  /** The report files of a run, as the user named their folder. */
  folder: string;
  format: "json" | "svg";
  /** Milliseconds since the run from which its report is stale; null for never. */
  staleAfter: number | null;
  /** The moment that its age is measured at; null for now. */
  now: string | null;
  language: Language;
}

const OPTIONS = {
  format: { type: "string", default: "json" },
  "stale-after": { type: "string" },
  now: { type: "string" },
  lang: LANGUAGE_OPTION,
} as const;

const DAY_MS = 24 * 3_600_000;

export const BADGE: Command = {
  usage: ["badge FOLDER"],
  options: ({ badge }) => [badge],
  run: runBadge,
};

/** Parses the words after `badge`. */
function parseBadge(words: readonly string[]): BadgeCommand {
  const { values, positionals } = parseOptions(words, OPTIONS);
  const [folder, stray] = positionals;
  if (folder === undefined || stray !== undefined) throw new UsageError(message("command/badge"));
  const { "stale-after": staleAfter, now } = values;
  return {
    folder,
    format: parseChoice("--format", values.format, ["json", "svg"]),
    staleAfter: staleAfter === undefined ? null : parseDays(staleAfter),
    now: parseNow(now),
    language: parseLanguage(values.lang),
  };
}

function parseDays(value: string): number {
  const days = Number(/^(\d{1,4})d$/.exec(value)?.[1] ?? Number.NaN);
  if (!(days >= 1)) throw wrongValue("--stale-after", value, message("syntax/days"));
  return days * DAY_MS;
}

async function runBadge(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { folder, format, language, ...age } = parseBadge(words);
  const { readReportFolder } = await import("../files/report-folder.ts");
  const { renderBadgeJson, renderBadgeSvg, staleBadge, viewBadge } = await import("../report/badge.ts");
  const left = await readReportFolder(resolve(shell.cwd, folder));
  if ("problem" in left) throw new UsageError(left.problem);
  const report = "error" in left ? null : left.report; // a run without a report says nothing
  const badge = report !== null && isStale(report, age) ? staleBadge(report, language) : viewBadge(report, language);
  return print(shell, format === "json" ? renderBadgeJson(badge) : renderBadgeSvg(badge));
}

/** A time that is none is too old. */
function isStale({ at }: Report, { staleAfter, now }: Pick<BadgeCommand, "staleAfter" | "now">): boolean {
  const age = (now === null ? Date.now() : Date.parse(now)) - Date.parse(at);
  return staleAfter !== null && !(age <= staleAfter);
}
