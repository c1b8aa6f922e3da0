// `mail-policy check`: runs an audit, and delivers its report.
import { readFonts } from "../files/fonts.ts";
import { message } from "../message.ts";
import type { Report } from "../run-report.ts";
import { AuditError, InputError, UsageError } from "../errors.ts";
import { describeFileError } from "../files/atomic-write.ts";
import { errorLines } from "../report/error-lines.ts";
import type { RenderContext } from "../report/formats.ts";
import { FILE_FORMATS, REPORT_FORMATS } from "../report/formats.ts";
import type { Language } from "../report/language.ts";
import { quoteProse } from "../report/sanitize.ts";
import { say } from "../report/say.ts";
import type { Content } from "../text/chunks.ts";
import type { CheckCommand } from "./check-options.ts";
import { parseCheck } from "./check-options.ts";
import type { Command, ExitCode } from "./command.ts";
import { showProgress } from "./progress.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";
import { terminalOf } from "./terminal.ts";

const FORMAT_NAMES = REPORT_FORMATS.map(({ name }) => name);
const REPORT_FILES = FILE_FORMATS.map(({ file }) => file);

export const CHECK: Command = {
  usage: ["check [options]"],
  options: ({ check }) => [check({ files: REPORT_FILES.join(", ") })],
  values: { FORMATS: FORMAT_NAMES.join("|") },
  run: (words, shell) => runCheck(parseCheck(words, shell.cwd), shell),
};

/** Runs a check, and delivers its report. */
export async function runCheck({ run, language, format, output, save }: CheckCommand, shell: Shell): Promise<ExitCode> {
  if (format.isBinary && shell.stdout.isTTY)
    throw new UsageError(message("option/binary", { format: format.name, file: format.file ?? "" }));
  const { check } = await import("../run/check.ts"); // the other commands start faster without it
  const files = save === null && output === null ? null : await import("../files/report-files.ts");
  await format.load?.();
  const progress = showProgress(shell.stderr, "audited", language);
  const stop = shell.catchStop?.();
  const { report, snapshot, evidence, received, missingShards, lineEnds, historyView, defects } = await check({
    ...run,
    onProgress: progress.step,
    ...(stop === undefined ? {} : { stop }),
  })
    .finally(progress.end)
    .catch(async (error: unknown) => {
      if (error instanceof InputError && format.renderFaults)
        await print(shell, await format.renderFaults(error.faults, language));
      throw error;
    });
  const repository = run.isUntrusted ? run.root : null;
  const history = format.showsHistory || output !== null ? await historyView() : null;
  const context = { language, lineEnds, history, received };
  // All steps run even if one fails: the measurements must not be lost.
  const steps = [
    async () => print(shell, await renderReport(report, context, format, shell), output !== null),
    () => save !== null && files?.writeReportFile(save, repository, snapshot),
    () => output !== null && files?.writeReports(output, repository, report, snapshot, { ...context, evidence }),
  ];
  const stopped = stop?.aborted === true ? [language.words.commands.stoppedReport] : [];
  const errors = [...stopped, ...[...defects, ...missingShards].map((defect) => quoteProse(say(defect, language)))];
  for (const step of steps) errors.push(...(await tryStep(step, language)));
  printErrors(
    shell,
    errors.map((trouble) => `mail-policy: ${trouble}`),
  );
  printErrors(shell, errorLines(new InputError(report.faults), language));
  if (errors.length > 0) return 3;
  if (report.faults.length > 0) return 2;
  return report.gate.passed ? 0 : 1;
}

async function tryStep(step: () => unknown, language: Language): Promise<string[]> {
  try {
    await step();
    return [];
  } catch (error) {
    const unwritten = message("file/cannot-write-report", { reason: describeFileError(error) });
    return errorLines(error instanceof AuditError ? error : new AuditError(unwritten), language);
  }
}

function renderReport(
  report: Report,
  context: Pick<RenderContext, "language" | "lineEnds" | "history" | "received">,
  format: CheckCommand["format"],
  shell: Shell,
): Content | Promise<Content> {
  return format.render(report, { ...terminalOf(shell), ...context, readFonts });
}
