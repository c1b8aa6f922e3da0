// What the schema of a policy says of the keys that must be there, by its English text.

export const REQUIRED_KEYS: Readonly<Record<string, string>> = {
  "The domains to audit: a bare name, or a map with `name` and its settings.":
    "Die zu prüfenden Domains: ein bloßer Name oder eine Map mit `name` und den Einstellungen der Domain.",
  "The domain, e.g. `example.de`. Internationalised names can be written in Unicode.":
    "Die Domain, etwa `example.de`. Internationalisierte Namen können in Unicode angegeben werden.",
  "The check, e.g. `dane/present`.": "Die Prüfung, etwa `dane/present`.",
  "The domain of the policy to which the waiver applies.": "Die Domain der Policy, für die die Ausnahme gilt.",
  "Why the failure is accepted.": "Warum der Mangel hingenommen wird.",
  "The last day on which the waiver is valid, UTC: `2027-03-31`. A value that is not a date makes the waiver void, and the report says so.":
    "Der letzte Tag, an dem die Ausnahme gilt, in UTC: `2027-03-31`. Mit einem Wert, der kein Datum ist, ist die Ausnahme unwirksam, was der Bericht vermerkt.",
  "The requirement, by its id in the guideline, e.g. `TR-03108-04-M`.":
    "Die Anforderung mit ihrer Kennung in der Richtlinie, etwa `TR-03108-04-M`.",
  "How the requirement is met.": "Wie die Anforderung erfüllt wird.",
  "Who states it: a person, and in which role.": "Wer es erklärt: eine Person, und in welcher Funktion.",
  "The day it was stated: `2026-05-01`.": "Der Tag der Erklärung: `2026-05-01`.",
  "The last day on which it counts, UTC: `2027-05-01`.":
    "Der letzte Tag, an dem die Erklärung gilt, in UTC: `2027-05-01`.",
  "What shows it: an https URL, or a file of this repository, relative to the folder of this file.":
    "Der Nachweis: eine https-URL oder eine Datei dieses Repositorys, relativ zum Ordner dieser Datei.",
  "The selector.": "Der Selektor.",
  "The IPv4 or IPv6 address the mail comes from.": "Die IPv4- oder IPv6-Adresse, von der die Mail kommt.",
  "The result of the evaluation.": "Das Ergebnis der Auswertung.",
  "`pass`: the mail passes DMARC. `quarantine`, `reject`: it does not, and this policy applies. `none`: it does not, and no policy applies, or `p=none`.":
    "`pass`: Die Mail besteht DMARC. `quarantine`, `reject`: Sie besteht nicht, und diese Richtlinie gilt. `none`: Sie besteht nicht, und es gilt keine Richtlinie oder `p=none`.",
  "The selector (`s=`). Put one that looks like a number in quotes.":
    "Der Selektor (`s=`). Einen, der wie eine Zahl aussieht, in Anführungszeichen setzen.",
};
