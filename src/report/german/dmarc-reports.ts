import type { dmarcReports as english } from "../english/dmarc-reports.ts";
import { counted, listFirst } from "./grammar.ts";
import { percentDown } from "../english/shares.ts";
import { newSinceRun } from "./senders.ts";
import { daysText, decimalText } from "./shares.ts";

type CountedMails = Parameters<(typeof english)["dmarc/pass-rate/high"]>[0];

export const dmarcReports: typeof english = {
  "dmarc/reports-fresh/fix": () =>
    "Sicherstellen, dass das Postfach in `rua` Mails empfängt und dessen Berichte in die Dateien unter `reports: dmarc:` gelangen. Sendet die Domain nur selten, den Parameter anheben.",
  "dmarc/pass-rate/few": ({ mails, since, least }) =>
    `Berichte zählen seit dem ${since} ${counted(mails, "Mail", "Mails")}; die Quote wird erst ab ${least} bewertet`,
  "dmarc/pass-rate/high": (mails) => passText(mails),
  "dmarc/pass-rate/low": ({ sources, count, ...mails }) =>
    `${passText(mails)}. Die meisten übrigen kamen von ${listFirst(sources, count, "; ")}`,
  "dmarc/pass-rate/source": ({ ip, domain, mails, from, to, newSince }) =>
    `${ip ?? "weiteren Adressen"} als ${domain}, ${counted(mails, "Mail", "Mails")}, ${daysText(from, to)}${newSince === null ? "" : ` (${newSinceRun(newSince)})`}`,
  "dmarc/pass-rate/fix": ({ domain }) =>
    `Ermitteln, welche dieser Absender eigene sind: \`mail-policy reports show ${domain}\` gruppiert sie. Die eigenen mit einem DKIM-Schlüssel der Domain signieren lassen oder in SPF zulassen, mit MAIL FROM bei der Domain. Mails der übrigen Absender sind gefälscht.`,
};

function passText({ mails, passed, forwarded, limit, since }: CountedMails): string {
  const others = forwarded === 0 ? "" : ` (${forwarded} weitergeleitete nicht mitgezählt)`;
  const percent = decimalText(percentDown(passed, mails));
  return `von ${counted(mails, "Mail", "Mails")} seit dem ${since} haben ${percent} Prozent DMARC bestanden${others}; mindestens ${decimalText(limit)} sind verlangt`;
}
