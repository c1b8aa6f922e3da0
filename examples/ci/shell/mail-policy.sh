#!/bin/sh
# Audits mail domains on any machine that has Node 20 or newer and git: Jenkins, Azure Pipelines, cron.
# Usage: mail-policy.sh [BASE]; BASE is the commit that a change is made to. Exits with 1 if the change makes something worse.
set -eu
: "${MAIL_POLICY:=https://github.com/mail-policy/mail-policy-action/archive/main.tar.gz}" # instead of main: the commit you have reviewed

base=${1:-}
status=0
npx --yes "$MAIL_POLICY" check --untrusted ${base:+--base "$base"} --output mail-policy-report || status=$?
case $status in
  0) ;;
  1) echo "The mail policy is not met: see mail-policy-report/report.md" >&2 ;;
  2) echo "The policy, a file it names or an option has an error." >&2 ;;
  *) echo "The audit could not run." >&2 ;;
esac
exit "$status"
