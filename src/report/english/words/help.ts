// What `--help` says. The keys are what is written on the command line; capitals in it stand for the user's own.

interface FetchValues {
  /** The ports without and with STARTTLS. */
  ports: { implicit: number; starttls: number };
  keyword: string;
  /** The variables of the environment. */
  secrets: { password: string; token: string };
}

export const help = {
  title: "mail-policy: mail security as code, against BSI TR-03108 and TR-03182",
  usage: "Usage",
  options: "Options",
  exitCodes: `Exit codes
  0 the gate passed, or the command did what it was asked for   1 the gate failed, the chain of a history is broken, or diff --exit-code found a new failure   2 an error in the policy, a declared file or the options
  3 the command could not run, or was stopped by SIGINT or SIGTERM: then the report has all results until then
`,
  /** What stands for the user's own in keys. */
  placeholders: {
    "[options]": "[options]",
    ADDRESS: "ADDRESS",
    AFTER: "AFTER",
    BEFORE: "BEFORE",
    "CHECK-ID": "CHECK-ID",
    COMMAND: "COMMAND",
    DAY: "DAY",
    DAYS: "DAYS",
    DIR: "DIR",
    FILE: "FILE",
    FILES: "FILES",
    FOLDER: "FOLDER",
    KIND: "KIND",
    PATH: "PATH",
    TIME: "TIME",
    WHEN: "WHEN",
  },

  /** The ways to call each command, and what each does. */
  calls: {
    "check [options]": "audit the domains of a policy",
    "probe [options]": "probe the mail servers and save the results for a later `check`",
    "plan [options]": "print how a run is split into shards, for the matrix of a CI",
    "merge DIR...": "put what shards observed together, and report on it as `check` does",
    "init [DOMAIN...]": "write a first policy for domains, based on their DNS",
    "history [verify]": "print what changed in earlier runs, or check the chain of their log",
    "reports fetch [options]": "fetch the mails with received reports from a mailbox, by IMAP",
    "reports show [DOMAIN...]": "print what received reports say of domains, and who sends in their name",
    "advance KIND [DOMAIN...]":
      "propose the next step of a rollout, on the evidence of received reports: dmarc, mta-sts or dkim",
    "mta-sts build --out DIR": "write the MTA-STS policies of the repository as files to serve, with configuration",
    "mta-sts check [--dir DIR]": "compare the policies that are served with those of the repository",
    "diff BEFORE AFTER": "print what changed between two runs",
    "badge FOLDER": "print the badge of the report in a folder, which can be too old",
    "explain [CHECK-ID]": "list the checks, or explain one: what it requires, why, and how to fix a failure",
    "schema [included]": "print the JSON Schema of mail-policy.yml, or of the files that it includes",
  },

  check: ({ files }: { files: string }) => ({
    "--config FILE": "policy file (default mail-policy.yml)",
    "--view live|planned|auto":
      "live: DNS as published; planned: live DNS with the declared records applied, as\nafter the merge; auto (default): planned if records are declared, otherwise live",
    "--resolver URL": "https://… (DoH), tls://… (DoT), udp://… or system; repeatable, replaces the\npolicy's resolvers",
    "--offline": "no network: use only declared records; everything else is unknown",
    "--smtp auto|on|off": "probe the mail servers on port 25; auto (default): skip if outbound port 25 is\nblocked",
    "--smtp-evidence FILE": "use results written by `mail-policy probe`; repeatable",
    "--helo NAME": "host name to send in EHLO (default: the name of this machine)",
    "--untrusted":
      "others can write to this repository (always assumed by the Action): read only\nfiles that git tracks, and the plans that a workflow generates",
    "--allow-private-network":
      "allow HTTPS and SMTP to private addresses found in DNS, and allow an untrusted\npolicy to name resolvers there",
    "--base REF":
      "commit of this git repository to use as baseline (e.g. origin/main): its policy and\nzones, applied to the same live DNS; weakened settings are listed",
    "--changed-only": "leave out the domains that the change since --base cannot touch; the report says how many",
    "--history DIR":
      "folder of the history: the last recorded run is the baseline without --base, and this\nrun is added",
    "--fail-on WHEN":
      "regression (default): only new failures, compared with --base; without it with the\nlast run in --history; without that with live DNS, if the declared records differ\nfrom it; otherwise every failure; violation: every failure; never: report only",
    "--fail-on-unknown": "also fail if a must check could not be measured",
    "--fail-on-weakened":
      "also fail if this change waives a failure, lowers its level or no longer checks it,\ncompared with --base",
    "--save FILE": "save all observations to a snapshot",
    "--replay FILE": "evaluate a snapshot; no network",
    "--format FORMATS": "format of standard output (default text)",
    "--lang en|de": "language of the report (default en)",
    "--output DIR": `write ${files} and snapshot.json to this folder,\nand evidence.json, what received reports count`,
    "--domain NAME": "only this domain of the policy; repeatable",
    "--shard I/N":
      "only this part of the domains, for `mail-policy merge`: save it with --save. It has no\ngate, and mail servers only from --smtp-evidence",
    "--now ISO": "evaluate as of this time",
    "--concurrency N": "DNS queries under way at once, at most (default 256); fewer where some are lost",
    "--deadline TIME":
      "time limit for queries, such as 90s, 20m or 1h (default 20m); later results are\nunknown, and the report is still written",
    "--smtp-deadline TIME": "time limit for mail servers (default 10m, at most half of --deadline)",
    "--smtp-rate N":
      "connections to one mail server address per minute, after its first probe (default 2);\nit has one connection at a time",
  }),
  probe: {
    "--output FILE": "file for the results (default smtp-evidence.json)",
    "--from TEXT": "name of this machine in the results (default: its host name)",
    "--shard I/N": "only this part of the mail servers, of all domains",
    "--lang en|de": "language (default en)",
    "--config FILE, --resolver URL, --domain NAME, --helo NAME, --untrusted, --allow-private-network,\n--concurrency N, --deadline TIME, --smtp-rate N":
      "as for check",
  },
  plan: {
    "--shards N": "number of shards, up to 256",
    "--hosts": "find the mail servers in DNS too, and count them",
    "--format text|json": "json: one line, whose lists are matrices",
    "--lang en|de": "language of the text (default en)",
    "--config FILE, --resolver URL, --untrusted, --allow-private-network, --concurrency N, --deadline TIME":
      "as for check",
  },
  merge: {
    DIR: "a snapshot, or a folder with snapshot.json or shard-*.json in it or in its folders",
    "--config FILE, --view, --base REF, --history DIR, --fail-on WHEN, --fail-on-unknown, --fail-on-weakened,\n--save FILE, --format, --lang en|de, --output DIR, --domain NAME, --now ISO, --untrusted, --deadline TIME":
      "as for check; --view and --base as the shards had them",
  },
  init: {
    "--output FILE": "policy file to write (default mail-policy.yml); existing files are not overwritten",
    "--zones FORMAT=FILES":
      "DNS as code in this repository, e.g. bind=dns/*.zone; relative to the policy's folder, repeatable.\nWithout DOMAIN, the policy is for the zones in these files",
    "--allow-missing": "accept domains that do not exist in DNS",
    "--lang en|de": "language of the comments in the policy (default en)",
    "--resolver URL, --concurrency N, --deadline TIME": "as for check",
  },
  history: {
    "--history DIR": "folder of the history",
    "--branch NAME": "branch of the history, in this git repository or at its remote origin",
    "--lang en|de": "language (default en)",
    "--all": "every run, not only the latest",
  },
  fetch: ({ ports, keyword, secrets }: FetchValues) => ({
    "--host NAME": "mail server; its certificate must be valid for this name",
    "--user NAME": `user name. The password is in ${secrets.password}, or a token of\nOAuth 2.0 in ${secrets.token}`,
    "--port N": `default ${ports.implicit}, with --starttls ${ports.starttls}`,
    "--starttls": "start TLS by STARTTLS; nothing is sent without TLS",
    "--folder NAME": "folder of the mailbox (default INBOX)",
    "--since DAY": "only mails that came on this day or later, such as 2026-11-01, or 14d for the last 14 days",
    "--output DIR": "folder for the mails: TLS reports go to tls-rpt in it, DMARC reports to dmarc (default\nreports)",
    "--move FOLDER": `move the mails that were taken to another folder of the mailbox. Without it, they get the keyword\n${keyword}, where the server stores keywords, and otherwise are marked as read`,
    "--seen": "mark the mails that were taken as read, and take unread ones only",
    "--keep": "change nothing in the mailbox; every run takes all mails again, as --since has it",
    "--deadline TIME": "time limit, such as 90s, 20m or 1h (default 20m); the next run goes on",
    "--lang en|de": "language (default en)",
  }),
  show: {
    DOMAIN: "domain of the policy to show in full; without one, a line for each that has reports",
    "--history DIR, --branch NAME": "history to take earlier reports from too, as for history",
    "--since DAY":
      "the first day to show, such as 2026-11-01, or a number of days up to the last one with a\nreport, such as 7d (default 30d)",
    "--by-day": "the days of each sender in text, too; json has them anyway, html as many as fit",
    "--format text|json|html": "format of standard output (default text); html has every domain with reports in full",
    "--lang en|de": "language (default en)",
    "--offline": "no network: the results in the reports alone distinguish the senders",
    "--config FILE, --resolver URL, --untrusted, --allow-private-network, --now ISO, --concurrency N, --deadline TIME":
      "as for check",
  },
  advance: {
    "--format text|json": "format of standard output (default text)",
    "--lang en|de": "language (default en)",
    "--history DIR": "folder of the history, which keeps the evidence of earlier reports; it is only read",
    "--generate DIR":
      "dkim: make the new keys, though none may be due: the private ones as files for their\nowner alone in this folder, which git must not commit; for one domain",
    "--selector NAME": "dkim: the name of a new key, where the old ones do not say which comes next; repeatable",
    "--config FILE, --resolver URL, --offline, --smtp, --smtp-evidence FILE, --helo NAME, --untrusted,\n--allow-private-network, --replay FILE, --now ISO, --concurrency N, --deadline TIME, --smtp-deadline TIME,\n--smtp-rate N":
      "as for check",
  },
  mtaSts: {
    "--config FILE, --domain NAME, --untrusted": "as for check",
    "--lang en|de": "language (default en)",
  },
  ofBuild: "Of build:",
  mtaStsBuild: ({ servers }: { servers: string }) => ({
    "--out DIR": "folder to write: new, empty, or written by this command before",
    "--for SERVER": `configuration for ${servers} only;\nrepeatable (default: for all)`,
    "--root PATH": "where DIR will be on the server, for nginx and Caddy (default /srv/mta-sts)",
    "--certificate FILE, --certificate-key FILE":
      "certificate of each host on the server, with its chain, and its key; {host} stands for the\nhost (default: for nginx where certbot keeps them; Caddy gets its own)",
    "--listen ADDRESS": "IP address that nginx and Caddy listen on, at port 443; repeatable (default: all)",
  }),
  ofCheck: "Of check:",
  mtaStsCheck: {
    "--dir DIR": "first demand that DIR has the policies as build writes them now",
    "--record": "also demand that DNS has the id: what the repository declares, else that of the content",
    "--format text|json": "format of standard output (default text)",
    "--resolver URL, --allow-private-network, --concurrency N, --deadline TIME": "as for check",
  },
  mtaStsExitCode: "Exit code of check: 0 served as in the repository, 1 not, 3 not measured",
  diff: {
    "BEFORE, AFTER":
      "report.json of a run, a folder with it, or a snapshot; with a history also a run of it: last,\nlast~1, a day or moment (the last run until then), or the beginning of a commit",
    "--history DIR": "folder of the history",
    "--branch NAME": "branch of the history, in this git repository or at its remote origin",
    "--format text|markdown|html|json": "format of standard output (default text)",
    "--lang en|de": "language (default en)",
    "--exit-code": "exit with 1 if a must check newly fails",
    "--config FILE, --view, --domain NAME":
      "of snapshots, which are judged by the policy as it is now, and of the history: as for check",
  },
  badge: {
    "--format json|svg": "JSON for shields.io (default), or an image",
    "--stale-after DAYS": "the badge is stale if the run is older, e.g. 3d (default: never)",
    "--now ISO": "as of this time",
    "--lang en|de": "language (default en)",
  },
  explain: {
    "--lang en|de": "language (default en)",
  },
};
