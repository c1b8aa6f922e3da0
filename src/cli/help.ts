// The text of `mail-policy --help`.
import { FILE_FORMATS, REPORT_FORMATS } from "../report/formats.ts";

const FORMAT_NAMES = REPORT_FORMATS.map(({ name }) => name);
const REPORT_FILES = FILE_FORMATS.map(({ file }) => file);

export const HELP = `mail-policy: mail security as code, against BSI TR-03108 and TR-03182

Usage
  mail-policy check [options]     audit the domains of a policy
  mail-policy probe [options]     probe the mail servers and save the results for a later \`check\`
  mail-policy plan [options]      print how a run is split into shards, for the matrix of a CI
  mail-policy merge DIR...        put what shards observed together, and report on it as \`check\` does
  mail-policy init [DOMAIN...]    write a first policy for domains, based on their DNS
  mail-policy history [verify]    print what changed in earlier runs, or check the chain of their log
  mail-policy explain [CHECK-ID]  list the checks, or explain one: what it requires, why, and how to fix a failure
  mail-policy schema [included]   print the JSON Schema of mail-policy.yml, or of the files that it includes
  mail-policy --version
  mail-policy --help

Options of check
  --config FILE             policy file (default mail-policy.yml)
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
  --output DIR              write ${REPORT_FILES.join(", ")} and snapshot.json to this folder
  --domain NAME             only this domain of the policy; repeatable
  --shard I/N               only this part of the domains, for \`mail-policy merge\`: save it with --save. It has no
                            gate, and mail servers only from --smtp-evidence
  --now ISO                 evaluate as of this time
  --concurrency N           DNS queries under way at once, at most (default 256); fewer where some are lost
  --deadline TIME           time limit for queries, such as 90s, 20m or 1h (default 20m); later results are
                            unknown, and the report is still written
  --smtp-deadline TIME      time limit for mail servers (default 10m, at most half of --deadline)
  --smtp-rate N             connections to one mail server address per minute, after its first probe (default 2);
                            it has one connection at a time

Options of probe
  --output FILE             file for the results (default smtp-evidence.json)
  --from TEXT               name of this machine in the results (default: its host name)
  --shard I/N               only this part of the mail servers, of all domains
  --config FILE, --resolver URL, --domain NAME, --helo NAME, --untrusted, --allow-private-network,
  --concurrency N, --deadline TIME, --smtp-rate N
                            as for check

Options of plan
  --shards N                number of shards, up to 256
  --hosts                   find the mail servers in DNS too, and count them
  --format text|json        json: one line, whose lists are matrices
  --config FILE, --resolver URL, --untrusted, --allow-private-network, --concurrency N, --deadline TIME
                            as for check

Options of merge
  DIR                       a snapshot, or a folder with snapshot.json or shard-*.json in it or in its folders
  --config FILE, --view, --base REF, --history DIR, --fail-on WHEN, --fail-on-unknown, --fail-on-weakened,
  --save FILE, --format, --output DIR, --domain NAME, --now ISO, --untrusted, --deadline TIME
                            as for check; --view and --base as the shards had them

Options of history
  --history DIR             folder of the history
  --branch NAME             branch of the history, in this git repository or at its remote origin
  --all                     every run, not only the latest

Options of init
  --output FILE             policy file to write (default mail-policy.yml); existing files are not overwritten
  --zones FORMAT=FILES      DNS as code in this repository, e.g. bind=dns/*.zone; relative to the policy's folder, repeatable.
                            Without DOMAIN, the policy is for the zones in these files
  --allow-missing           accept domains that do not exist in DNS
  --resolver URL, --concurrency N, --deadline TIME
                            as for check

Exit codes
  0 the gate passed, or the policy was written   1 the gate failed, or the chain of a history is broken   2 an error in the policy, a declared file or the options
  3 the audit could not run, or was stopped by SIGINT or SIGTERM: then the report has all results until then
`;
