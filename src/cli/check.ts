// `mail-policy check`: runs an audit, and delivers its report.
import { readFonts } from "../files/fonts.ts";
import { writeReportFile, writeReports } from "../files/report-files.ts";
import type { Report } from "../model.ts";
import { AuditError, InputError, UsageError } from "../model.ts";
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

const OPTIONS = `  --config FILE             policy file (default mail-policy.yml)
  --view live|planned|auto  live: DNS as published; planned: live DNS with the declared records applied, as
                            after the merge; auto (default): planned if records are declared, otherwise live
  --resolver URL            https://… (DoH), tls://… (DoT), udp://… or system; repeatable, replaces the
                            policy's resolvers
  --offline                 no network: use only declared records; everything else is unknown
  --smtp auto|on|off        probe the mail servers on port 25; auto (default): skip if outbound port 25 is
                            blocked
  --smtp-evidence FILE      use results written by \`mail-policy probe\`; repeatable
  --helo NAME               host name to send in EHLO (default: the name of this machine)
  --untrusted               others can write to this repository (always assumed by the Action): read only
                            files that git tracks, and the plans that a workflow generates
  --allow-private-network   allow HTTPS and SMTP to private addresses found in DNS, and allow an untrusted
                            policy to name resolvers there
  --base REF                commit of this git repository to use as baseline (e.g. origin/main): its policy and
                            zones, applied to the same live DNS; weakened settings are listed
  --changed-only            leave out the domains that the change since --base cannot touch; the report says how many
  --history DIR             folder of the history: the last recorded run is the baseline without --base, and this
                            run is added
  --fail-on WHEN            regression (default): only new failures, compared with --base; without it with the
                            last run in --history; without that with live DNS, if the declared records differ
                            from it; otherwise every failure; violation: every failure; never: report only
  --fail-on-unknown         also fail if a must check could not be measured
  --fail-on-weakened        also fail if this change waives a failure, lowers its level or no longer checks it,
                            compared with --base
  --save FILE               save all observations to a snapshot
  --replay FILE             evaluate a snapshot; no network
  --format ${FORMAT_NAMES.join("|")}
                            format of standard output (default ${REPORT_FORMATS[0].name})
  --lang en|de              language of the report (default en)
  --output DIR              write ${REPORT_FILES.join(", ")} and snapshot.json to this folder,
                            and evidence.json, what received reports count
  --domain NAME             only this domain of the policy; repeatable
  --shard I/N               only this part of the domains, for \`mail-policy merge\`: save it with --save. It has no
                            gate, and mail servers only from --smtp-evidence
  --now ISO                 evaluate as of this time
  --concurrency N           DNS queries under way at once, at most (default 256); fewer where some are lost
  --deadline TIME           time limit for queries, such as 90s, 20m or 1h (default 20m); later results are
                            unknown, and the report is still written
  --smtp-deadline TIME      time limit for mail servers (default 10m, at most half of --deadline)
  --smtp-rate N             connections to one mail server address per minute, after its first probe (default 2);
                            it has one connection at a time`;

export const CHECK: Command = {
  name: "check",
  usage: [["check [options]", "audit the domains of a policy"]],
  options: OPTIONS,
  run: (words, shell) => runCheck(parseCheck(words, shell.cwd), shell),
};

/** Runs a check, and delivers its report. */
export async function runCheck({ run, language, format, output, save }: CheckCommand, shell: Shell): Promise<ExitCode> {
  if (format.isBinary && shell.stdout.isTTY)
    throw new UsageError(
      `--format ${format.name}: a terminal cannot show it. Write it to a file: --format ${format.name} > ${format.file}`,
    );
  const { check } = await import("../run/check.ts"); // the other commands start faster without it
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
        await print(shell, format.renderFaults(error.faults, language));
      throw error;
    });
  const repository = run.isUntrusted ? run.root : null;
  const history = format.showsHistory || output !== null ? await historyView() : null;
  const context = { language, lineEnds, history, received };
  // All steps run even if one fails: the measurements must not be lost.
  const steps = [
    async () => print(shell, await renderReport(report, context, format, shell), output !== null),
    () => save !== null && writeReportFile(save, repository, snapshot),
    () => output !== null && writeReports(output, repository, report, snapshot, { ...context, evidence }),
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
    return errorLines(
      error instanceof AuditError ? error : new AuditError(`cannot write the report: ${describeFileError(error)}`),
      language,
    );
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
