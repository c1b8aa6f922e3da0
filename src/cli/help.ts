// What `mail-policy --help` says.
import { FILE_FORMATS, REPORT_FORMATS } from "../report/formats.ts";

const FORMAT_NAMES = REPORT_FORMATS.map(({ name }) => name);
const REPORT_FILES = FILE_FORMATS.map(({ file }) => file);

export const HELP = `mail-policy: mail security as code, against BSI TR-03108 and TR-03182

Usage
  mail-policy check [options]     audit the domains of a policy
  mail-policy probe [options]     measure only what its mail servers serve, for a check that runs elsewhere
  mail-policy init DOMAIN...      look at the DNS of domains and write a first policy for them
  mail-policy explain CHECK-ID    what a check claims, why, and how to mend what it finds
  mail-policy schema              the JSON Schema of mail-policy.yml
  mail-policy --version
  mail-policy --help

Options of check
  --config FILE             the policy (default mail-policy.yml)
  --view live|planned|auto  DNS as it is, as it will be after the merge (declared records laid over
                            live DNS), or planned where records are declared, else live (default auto)
  --resolver URL            https://… (DoH), tls://… (DoT), udp://… or system; repeatable, replaces the
                            policy's resolvers
  --offline                 no network: only declared records answer, the rest is unknown
  --smtp auto|on|off        probe the mail servers on port 25; auto (default) finds out first whether it
                            gets out of here
  --smtp-evidence FILE      take in what \`mail-policy probe\` measured elsewhere; repeatable
  --helo NAME               what EHLO calls this machine (default: its host name)
  --untrusted               others write to this repository (the Action always takes it so): read only files
                            that git tracks, and the plans that a workflow makes
  --allow-private-network   let HTTPS and SMTP reach private addresses that DNS names, and a policy that is
                            not trusted name resolvers there
  --base REF                a commit of this git repository, such as origin/main, to compare with where live
                            DNS shows no change: its policy and zones over the same live DNS; and what
                            this policy asks for less is listed
  --fail-on WHEN            regression: only new failures, against live DNS where the planned view differs
                            from it, else against --base (default; without either every failure);
                            violation: every failure; never: only report
  --fail-on-unknown         a must-check that could not be measured breaks the build too
  --save FILE               write everything observed to a snapshot
  --replay FILE             judge a snapshot; no network
  --format ${FORMAT_NAMES.join("|")}
                            what goes to standard output (default ${FORMAT_NAMES[0]})
  --output DIR              write ${REPORT_FILES.join(", ")} and snapshot.json there
  --domain NAME             only this domain of the policy; repeatable
  --now ISO                 judge as of this moment
  --concurrency N           DNS questions under way at once (default 64)
  --deadline TIME           how long to ask, such as 90s, 20m or 1h (default 20m); what is not measured by then
                            is unknown, and the report is written
  --smtp-deadline TIME      how long to ask mail servers (default: half of --deadline)

Options of probe
  --output FILE             where the measurements go (default smtp-evidence.json)
  --from TEXT               what they call this machine (default: its host name)
  --config FILE, --resolver URL, --domain NAME, --helo NAME, --untrusted, --allow-private-network,
  --concurrency N, --deadline TIME
                            as for check

Options of init
  --output FILE             where the policy goes (default mail-policy.yml); a file that is there stays as it is
  --resolver URL, --concurrency N, --deadline TIME
                            as for check

Exit codes
  0 the gate passed, the policy is written   1 the gate failed   2 a fault in the policy or the options
  3 the audit could not run
`;
