import type { options as english } from "../english/options.ts";
import { alternatives, counted, didYouMean } from "./grammar.ts";

const SECRETS = { password: "MAIL_POLICY_IMAP_PASSWORD", token: "MAIL_POLICY_IMAP_TOKEN" };

type Part<P extends string> = Pick<typeof english, Extract<keyof typeof english, P>>;

/** Each is an accusative, because "angeben" follows. */
const syntax: Part<`syntax/${string}`> = {
  "syntax/duration": () => "eine Dauer von 1s bis 24h mit Einheit (etwa 90s, 20m oder 1h)",
  "syntax/shard": ({ limit }) => `einen Teil und die Anzahl der Teile (etwa 3/8, höchstens ${limit} Teile)`,
  "syntax/whole-number": ({ limit }) => `eine ganze Zahl von 1 bis ${limit}`,
  "syntax/moment": () => "ein Datum oder einen Zeitpunkt wie 2026-11-23 oder 2026-11-23T12:00:00Z",
  "syntax/days": () => "eine Anzahl von Tagen von 1d bis 9999d",
  "syntax/since": ({ days }) => `einen Tag wie 2026-11-01 oder eine Anzahl von Tagen wie ${days}d`,
  "syntax/commit": () => "einen Commit mit einem Namen, den git kennt (etwa main, origin/main oder HEAD~1)",
  "syntax/ip-address": () => "eine IP-Adresse wie 192.0.2.1",
  "syntax/server-path": () => "einen absoluten Pfad nur aus Buchstaben, Ziffern und ./_-+@",
  "syntax/selector": () => "durch Punkte getrennte Labels aus Buchstaben, Ziffern und Bindestrichen (RFC 6376 §3.1)",
  "syntax/mail-server": () => "hier den Namen eines Mailservers wie imap.example.org und seinen Port mit --port",
  "syntax/zones": ({ formats }) =>
    `FORMAT=DATEIEN (etwa bind=dns/*.zone) mit einem der Formate ${alternatives(formats)}`,
};

const option: Part<`option/${string}`> = {
  "option/unknown": ({ option: name, meant }) => `unbekannte Option ${name}${didYouMean(meant)}`,
  "option/twice": ({ option: name }) => `${name} ist zweimal angegeben; einmal genügt`,
  "option/flag": ({ option: name }) => `${name} erwartet keinen Wert`,
  "option/no-value": ({ option: name }) => `${name} braucht einen Wert`,
  "option/use": ({ option: name, value, expected }) => `${name} ${value}: ${expected} angeben`,
  "option/choice": ({ option: name, value, allowed }) =>
    `${name} ${value}: unbekannter Wert; ${alternatives(allowed)} angeben`,
  "option/problem": ({ option: name, problem }) => `${name}: ${problem}`,
  "option/control-character": ({ option: name }) => `${name} enthält ein Steuerzeichen`,
  "option/length": ({ option: name, count, limit }) => `${name} hat ${count} Zeichen; die Grenze liegt bei ${limit}`,
  "option/needs-network": ({ option: name, offline }) =>
    `${name} on braucht das Netz; ${offline} oder ${name} entfernen`,
  "option/by-day": () =>
    "--by-day: Eine Zeile je Domain hat keine Tage. Eine Domain nennen, etwa `reports show example.org --by-day`",
  "option/live-view": () => "--view live braucht das Netz; --offline entfernen oder --view planned verwenden",
  "option/evidence-with-replay": () =>
    "--smtp-evidence lässt sich nicht mit --replay kombinieren: Der Snapshot enthält die SMTP-Ergebnisse schon",
  "option/changed-with-domain": () =>
    "--changed-only lässt sich nicht mit --domain kombinieren: Beide wählen die Domains aus, daher nur eines behalten",
  "option/of-merge": ({ option: name }) =>
    `${name} lässt sich nicht mit --shard kombinieren: Die Option gehört zu \`mail-policy merge\``,
  "option/domain-with-shard": () =>
    "--domain lässt sich nicht mit --shard kombinieren: Welche Domains geprüft werden, bestimmt der Teil",
  "option/changed-with-shard": () =>
    "--changed-only lässt sich nicht mit --shard kombinieren: Ein Lauf in Teilen prüft jede Domain",
  "option/smtp-with-shard": () =>
    "--smtp on lässt sich nicht mit --shard kombinieren: Mehrere Teile würden denselben Mailserver zugleich ansprechen. Stattdessen `mail-policy probe --shard` und --smtp-evidence verwenden",
  "option/binary": ({ format, file }) =>
    `--format ${format}: Ein Terminal kann das nicht anzeigen. In eine Datei schreiben: --format ${format} > ${file}`,
  "option/one-history": () => "entweder --history ORDNER oder --branch NAME angeben, nicht beides",
  "option/combined": ({ options: all }) =>
    `${all.slice(0, -1).join(", ")} und ${all.at(-1)} schließen einander aus: nur eine der Optionen angeben`,
  "option/same-folder": ({ folder }) =>
    `--move ${folder}: Die Mails liegen schon in diesem Ordner; einen anderen nennen`,
  "option/certificate-pair": () => "--certificate und --certificate-key nur gemeinsam angeben",
  "option/server": ({ server, meant, servers }) =>
    `--for ${server}: unbekannter Server${meant === null ? `; möglich sind ${servers.join(", ")}` : didYouMean(meant)}`,
  "option/of-dkim": ({ option: name }) => `${name} gehört zu \`advance dkim\``,
  "option/one-domain": () => "--generate erzeugt Schlüssel für eine einzige Domain; sie nach `advance dkim` nennen",
  "option/helo": ({ name }) =>
    `${JSON.stringify(name)} ist kein gültiger EHLO-Name: einen vollständigen Hostnamen oder ein Adressliteral angeben`,
  "option/proxy": ({ variable, url }) =>
    `${variable}: ${JSON.stringify(url)} ist kein gültiger HTTP-Proxy. Als http://host:port schreiben.`,
};

const command: Part<`command/${string}`> = {
  "command/none": () => "kein Befehl angegeben; etwa `mail-policy check` ausführen",
  "command/unknown": ({ text, meant }) => `unbekannter Befehl ${JSON.stringify(text)}${didYouMean(meant)}`,
  "command/options-only": ({ command: name, text }) => `${name} erwartet nur Optionen, nicht ${JSON.stringify(text)}`,
  "command/advance-kind": ({ kinds }) => `nach advance angeben, was voranzubringen ist: ${alternatives(kinds)}`,
  "command/unknown-kind": ({ text, kinds, meant }) =>
    `advance ${JSON.stringify(text)}: vor den Domains ${alternatives(kinds)} angeben${didYouMean(meant)}`,
  "command/badge": () => "badge erwartet einen Ordner mit report.json, etwa `mail-policy badge out`",
  "command/diff": () => "diff erwartet zwei Läufe, den früheren zuerst, etwa `mail-policy diff last-month out`",
  "command/explain": () =>
    "explain erwartet höchstens die Kennung einer Prüfung, etwa `mail-policy explain spf/lookup-limit`",
  "command/unknown-check": ({ id, meant }) =>
    `unbekannte Prüfung ${JSON.stringify(id)}${meant === null ? ". `mail-policy explain` listet sie auf." : didYouMean(meant)}`,
  "command/history": ({ text }) => `history erwartet das Wort \`verify\` oder nichts, nicht ${JSON.stringify(text)}`,
  "command/no-history": () => "history braucht entweder --history ORDNER oder --branch NAME",
  "command/init": () => "init braucht eine Domain oder --zones, etwa `mail-policy init example.org example.de`",
  "command/init-domains": ({ count, limit }) =>
    `init hat ${counted(count, "Domain", "Domains")}; die Grenze liegt bei ${limit}`,
  "command/merge": () => "merge braucht die Ordner der Teile, etwa `mail-policy merge shards`",
  "command/mta-sts": ({ text }) =>
    `mta-sts braucht das Wort \`build\` oder \`check\`${text === null ? "" : `, nicht ${JSON.stringify(text)}`}`,
  "command/mta-sts-out": () => "mta-sts build braucht --out, den Zielordner",
  "command/plan": () => "plan braucht --shards, die Anzahl der Teile",
  "command/reports": ({ words }) => `nach reports muss ein weiteres Wort stehen: ${words.join(" oder ")}`,
  "command/unknown-reports": ({ text, meant }) => `reports kennt ${JSON.stringify(text)} nicht${didYouMean(meant)}`,
  "command/fetch": () => "reports fetch braucht --host, den Mailserver, und --user, den Benutzernamen",
  "command/two-secrets": () => `${SECRETS.password} und ${SECRETS.token} sind beide gesetzt; nur eines setzen`,
  "command/no-secret": () =>
    `${SECRETS.password} oder ${SECRETS.token} in der Umgebung setzen; als Option lässt sich beides nicht angeben`,
  "command/stopping": () => "wird beendet; ein zweites Signal beendet sofort, ohne Bericht",
  "command/output-closed": () =>
    "die Standardausgabe ist geschlossen oder verworfen: Der ausgegebene Text ist verloren",
  "command/schema": () =>
    "schema lässt kein anderes Wort zu als `included`: für die Dateien, die eine Policy einbindet",
};

export const options: typeof english = { ...syntax, ...option, ...command };
