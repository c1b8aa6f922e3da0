// `mail-policy probe`: its options, and a summary of its measurements.
import { hostname } from "node:os";
import { DEFAULT_DEADLINE } from "../text/duration.ts";
import { UsageError } from "../model.ts";
import type { ProbeResult, ProbeOptions } from "../run/probe.ts";
import { quoteProse } from "../report/sanitize.ts";
import { say } from "../report/say.ts";
import {
  parseConcurrency,
  parseDurationOption,
  parseOptions,
  parseResolvers,
  parseSmtpRateOption,
  parseShardOption,
  repositoryRoot,
} from "./args.ts";

/** A parsed `probe` command: what to measure, and the file it goes to. */
export interface ProbeCommand {
  run: ProbeOptions;
  output: string;
}

const OPTIONS = {
  config: { type: "string", default: "mail-policy.yml" },
  output: { type: "string", default: "smtp-evidence.json" },
  resolver: { type: "string", multiple: true },
  untrusted: { type: "boolean", default: false },
  "allow-private-network": { type: "boolean", default: false },
  domain: { type: "string", multiple: true },
  shard: { type: "string" },
  helo: { type: "string" },
  from: { type: "string" },
  concurrency: { type: "string" },
  deadline: { type: "string", default: DEFAULT_DEADLINE },
  "smtp-rate": { type: "string" },
} as const;

/** The limit of the evidence's schema. */
const MAX_FROM_LENGTH = 255;

/** Parses the words after `probe`. */
export function parseProbe(args: readonly string[], cwd: string): ProbeCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [stray] = positionals;
  if (stray !== undefined) throw new UsageError(`probe takes options only, not ${JSON.stringify(stray)}`);
  const from = values.from ?? hostname();
  if (from.length > MAX_FROM_LENGTH)
    throw new UsageError(`--from has ${from.length} characters; the limit is ${MAX_FROM_LENGTH}`);
  return {
    run: {
      config: values.config,
      root: repositoryRoot(values.config, cwd),
      isUntrusted: values.untrusted,
      resolvers: parseResolvers(values.resolver ?? []),
      allowPrivateNetwork: values["allow-private-network"],
      domains: values.domain ?? [],
      shard: values.shard === undefined ? null : parseShardOption(values.shard),
      helo: values.helo ?? null,
      concurrency: parseConcurrency(values.concurrency),
      deadlineMs: parseDurationOption("--deadline", values.deadline),
      smtpRate: parseSmtpRateOption(values["smtp-rate"]),
      from,
    },
    output: values.output,
  };
}

/** A summary of the written measurements, in a few lines. */
export function renderProbeSummary(output: string, { askedCount, answeredCount, limitations }: ProbeResult): string {
  const file = quoteProse(output);
  return [
    `Wrote ${file}: probed ${askedCount} ${askedCount === 1 ? "address" : "addresses"} on port 25, ${answeredCount} answered.`,
    ...limitations.map((limit) => `Limitation: ${quoteProse(say(limit))}`),
    `Use the results with \`mail-policy check --smtp-evidence ${file}\`, on any machine.`,
    "",
  ].join("\n");
}
