import type { help as english } from "../../english/words/help.ts";

export const help: typeof english = {
  title: "mail-policy: Mail-Sicherheit als Code, gemessen an BSI TR-03108 und TR-03182",
  usage: "Aufruf",
  options: "Optionen",
  exitCodes: `Exit-Codes
  0 das Gate ist bestanden, oder der Befehl hat getan, was verlangt war   1 das Gate ist nicht bestanden, die Kette einer Historie ist unterbrochen, oder diff --exit-code hat einen neuen Mangel gefunden   2 ein Fehler in der Policy, einer deklarierten Datei oder den Optionen
  3 der Befehl war nicht ausführbar oder wurde durch SIGINT oder SIGTERM abgebrochen: Dann enthält der Bericht alle Ergebnisse bis dahin
`,
  placeholders: {
    "[options]": "[Optionen]",
    ADDRESS: "ADRESSE",
    AFTER: "NACHHER",
    BEFORE: "VORHER",
    "CHECK-ID": "PRÜFUNG",
    COMMAND: "BEFEHL",
    DAY: "TAG",
    DAYS: "TAGE",
    DIR: "ORDNER",
    FILE: "DATEI",
    FILES: "DATEIEN",
    FOLDER: "ORDNER",
    KIND: "ART",
    PATH: "PFAD",
    TIME: "ZEIT",
    WHEN: "WANN",
  },

  calls: {
    "check [options]": "prüft die Domains einer Policy",
    "probe [options]": "misst die Mailserver und speichert die Ergebnisse für ein späteres `check`",
    "plan [options]": "zeigt, wie sich ein Lauf in Teile gliedert, für die Matrix eines CI-Systems",
    "merge DIR...": "führt zusammen, was die Teile gemessen haben, und berichtet darüber wie `check`",
    "init [DOMAIN...]": "schreibt eine erste Policy für Domains nach deren DNS",
    "history [verify]": "zeigt, was sich in früheren Läufen geändert hat, oder prüft die Kette ihres Logs",
    "reports fetch [options]": "holt die Mails mit empfangenen Berichten per IMAP aus einem Postfach",
    "reports show [DOMAIN...]": "zeigt, was empfangene Berichte über Domains sagen und wer in deren Namen sendet",
    "advance KIND [DOMAIN...]":
      "schlägt anhand empfangener Berichte den nächsten Schritt einer Einführung vor: dmarc, mta-sts oder dkim",
    "mta-sts build --out DIR":
      "schreibt die MTA-STS-Richtlinien des Repositorys als Dateien zum Ausliefern, mit Konfiguration",
    "mta-sts check [--dir DIR]": "vergleicht die ausgelieferten Richtlinien mit denen des Repositorys",
    "diff BEFORE AFTER": "zeigt, was sich zwischen zwei Läufen geändert hat",
    "badge FOLDER": "gibt das Badge des Berichts in einem Ordner aus; ein alter Bericht kann als veraltet gelten",
    "explain [CHECK-ID]":
      "listet die Prüfungen auf oder erläutert eine: was sie verlangt, warum, und wie ein Mangel zu beheben ist",
    "schema [included]": "gibt das JSON-Schema von mail-policy.yml aus oder das der Dateien, die sie einbindet",
  },

  check: ({ files }) => ({
    "--config FILE": "Policy-Datei (Vorgabe: mail-policy.yml)",
    "--view live|planned|auto":
      "live: DNS, wie es veröffentlicht ist; planned: veröffentlichtes DNS mit den deklarierten\nEinträgen, wie nach dem Merge; auto (Vorgabe): planned, wenn Einträge deklariert sind, sonst\nlive",
    "--resolver URL":
      "https://… (DoH), tls://… (DoT), udp://… oder system; mehrfach möglich, ersetzt die Resolver\nder Policy",
    "--offline": "ohne Netz: nur deklarierte Einträge verwenden; alles andere ist unbekannt",
    "--smtp auto|on|off":
      "die Mailserver auf Port 25 messen; auto (Vorgabe): nicht, wenn ausgehende Verbindungen zu\nPort 25 gesperrt sind",
    "--smtp-evidence FILE": "Ergebnisse von `mail-policy probe` verwenden; mehrfach möglich",
    "--helo NAME": "Hostname für EHLO (Vorgabe: der Name dieser Maschine)",
    "--untrusted":
      "auch andere können in dieses Repository schreiben (in der Action immer angenommen): nur\nDateien lesen, die git verwaltet, und die Pläne, die ein Workflow erzeugt",
    "--allow-private-network":
      "HTTPS und SMTP zu privaten Adressen aus dem DNS erlauben und einer nicht vertrauenswürdigen\nPolicy erlauben, dort Resolver zu nennen",
    "--base REF":
      "Commit dieses git-Repositorys als Vergleichsstand (etwa origin/main): seine Policy und seine\nZonen, auf dasselbe DNS angewandt; gelockerte Einstellungen werden aufgeführt",
    "--changed-only":
      "Domains auslassen, die die Änderung seit --base nicht berühren kann; der Bericht nennt ihre\nZahl",
    "--history DIR":
      "Ordner der Historie: Ohne --base ist der letzte aufgezeichnete Lauf der Vergleichsstand, und\ndieser Lauf kommt hinzu",
    "--fail-on WHEN":
      "regression (Vorgabe): nur neue Mängel im Vergleich mit --base; ohne diesen Stand mit dem\nletzten Lauf in --history; ohne einen solchen mit dem veröffentlichten DNS, wenn die\ndeklarierten Einträge davon abweichen; sonst jeder Mangel; violation: jeder Mangel; never:\nnur berichten",
    "--fail-on-unknown": "auch fehlschlagen, wenn eine Muss-Prüfung nicht messbar war",
    "--fail-on-weakened":
      "auch fehlschlagen, wenn diese Änderung im Vergleich mit --base einen Mangel ausnimmt, seine\nStufe senkt oder ihn nicht mehr prüft",
    "--save FILE": "alle Beobachtungen in einem Snapshot speichern",
    "--replay FILE": "einen Snapshot auswerten; ohne Netz",
    "--format FORMATS": "Format der Standardausgabe (Vorgabe: text)",
    "--lang en|de": "Sprache des Berichts (Vorgabe: en)",
    "--output DIR": `${files} und snapshot.json in diesen Ordner schreiben,\nund evidence.json, die Zählung empfangener Berichte`,
    "--domain NAME": "nur diese Domain der Policy; mehrfach möglich",
    "--shard I/N":
      "nur dieser Teil der Domains, für `mail-policy merge`: mit --save speichern. Er hat kein Gate\nund Mailserver nur aus --smtp-evidence",
    "--now ISO": "auswerten wie zu diesem Zeitpunkt",
    "--concurrency N": "höchstens so viele DNS-Anfragen zugleich (Vorgabe: 256); weniger, wenn welche verloren gehen",
    "--deadline TIME":
      "Zeitgrenze für Anfragen wie 90s, 20m oder 1h (Vorgabe: 20m); spätere Ergebnisse sind\nunbekannt, und der Bericht wird trotzdem geschrieben",
    "--smtp-deadline TIME": "Zeitgrenze für Mailserver (Vorgabe: 10m, höchstens die Hälfte von --deadline)",
    "--smtp-rate N":
      "Verbindungen je Minute zu einer Adresse eines Mailservers nach ihrer ersten Messung\n(Vorgabe: 2); sie hat jeweils nur eine Verbindung",
  }),
  probe: {
    "--output FILE": "Datei für die Ergebnisse (Vorgabe: smtp-evidence.json)",
    "--from TEXT": "Name dieser Maschine in den Ergebnissen (Vorgabe: ihr Hostname)",
    "--shard I/N": "nur dieser Teil der Mailserver aller Domains",
    "--lang en|de": "Sprache (Vorgabe: en)",
    "--config FILE, --resolver URL, --domain NAME, --helo NAME, --untrusted, --allow-private-network,\n--concurrency N, --deadline TIME, --smtp-rate N":
      "wie bei check",
  },
  plan: {
    "--shards N": "Anzahl der Teile, bis 256",
    "--hosts": "auch die Mailserver im DNS ermitteln und zählen",
    "--format text|json": "json: eine Zeile, deren Listen Matrizen sind",
    "--lang en|de": "Sprache des Textes (Vorgabe: en)",
    "--config FILE, --resolver URL, --untrusted, --allow-private-network, --concurrency N, --deadline TIME":
      "wie bei check",
  },
  merge: {
    DIR: "ein Snapshot oder ein Ordner, der snapshot.json oder shard-*.json selbst oder in seinen\nOrdnern enthält",
    "--config FILE, --view, --base REF, --history DIR, --fail-on WHEN, --fail-on-unknown, --fail-on-weakened,\n--save FILE, --format, --lang en|de, --output DIR, --domain NAME, --now ISO, --untrusted, --deadline TIME":
      "wie bei check; --view und --base wie bei den Teilen",
  },
  init: {
    "--output FILE":
      "Policy-Datei, die geschrieben wird (Vorgabe: mail-policy.yml); bestehende Dateien werden\nnicht überschrieben",
    "--zones FORMAT=FILES":
      "DNS als Code in diesem Repository, etwa bind=dns/*.zone; relativ zum Ordner der Policy,\nmehrfach möglich. Ohne DOMAIN gilt die Policy für die Zonen in diesen Dateien",
    "--allow-missing": "Domains zulassen, die es im DNS nicht gibt",
    "--lang en|de": "Sprache der Kommentare in der Policy (Vorgabe: en)",
    "--resolver URL, --concurrency N, --deadline TIME": "wie bei check",
  },
  history: {
    "--history DIR": "Ordner der Historie",
    "--branch NAME": "Branch der Historie in diesem git-Repository oder bei dessen Remote origin",
    "--lang en|de": "Sprache (Vorgabe: en)",
    "--all": "jeder Lauf, nicht nur die letzten",
  },
  fetch: ({ ports, keyword, secrets }) => ({
    "--host NAME": "Mailserver; sein Zertifikat muss für diesen Namen gelten",
    "--user NAME": `Benutzername. Das Passwort steht in ${secrets.password}, oder ein OAuth-2.0-Token in\n${secrets.token}`,
    "--port N": `Vorgabe: ${ports.implicit}, mit --starttls ${ports.starttls}`,
    "--starttls": "TLS mit STARTTLS beginnen; ohne TLS wird nichts gesendet",
    "--folder NAME": "Ordner des Postfachs (Vorgabe: INBOX)",
    "--since DAY":
      "nur Mails, die an diesem Tag oder später eingegangen sind, etwa 2026-11-01, oder 14d für die\nletzten 14 Tage",
    "--output DIR":
      "Ordner für die Mails: TLS-Reports kommen darin in den Ordner tls-rpt, DMARC-Berichte in\ndmarc (Vorgabe: reports)",
    "--move FOLDER": `abgeholte Mails in einen anderen Ordner des Postfachs verschieben. Sonst erhalten sie das\nSchlüsselwort ${keyword}, wenn der Server Schlüsselwörter speichert, und werden andernfalls\nals gelesen markiert`,
    "--seen": "abgeholte Mails als gelesen markieren und nur ungelesene abholen",
    "--keep": "im Postfach nichts ändern; jeder Lauf holt wieder alle Mails ab, die --since zulässt",
    "--deadline TIME": "Zeitgrenze wie 90s, 20m oder 1h (Vorgabe: 20m); der nächste Lauf macht dort weiter",
    "--lang en|de": "Sprache (Vorgabe: en)",
  }),
  show: {
    DOMAIN: "Domain der Policy, die ganz gezeigt wird; ohne eine erscheint für jede mit Berichten eine\nZeile",
    "--history DIR, --branch NAME": "Historie, aus der auch frühere Berichte stammen, wie bei history",
    "--since DAY":
      "erster Tag, der gezeigt wird, etwa 2026-11-01, oder eine Anzahl von Tagen bis zum letzten\nmit einem Bericht, etwa 7d (Vorgabe: 30d)",
    "--by-day": "auch im Text die Tage jedes Absenders; json enthält sie immer, html so viele, wie Platz haben",
    "--format text|json|html":
      "Format der Standardausgabe (Vorgabe: text); html enthält jede Domain mit Berichten ganz",
    "--lang en|de": "Sprache (Vorgabe: en)",
    "--offline": "ohne Netz: Nur die Ergebnisse in den Berichten unterscheiden die Absender",
    "--config FILE, --resolver URL, --untrusted, --allow-private-network, --now ISO, --concurrency N, --deadline TIME":
      "wie bei check",
  },
  advance: {
    "--format text|json": "Format der Standardausgabe (Vorgabe: text)",
    "--lang en|de": "Sprache (Vorgabe: en)",
    "--history DIR": "Ordner der Historie, die Nachweise früherer Berichte aufbewahrt; er wird nur gelesen",
    "--generate DIR":
      "dkim: die neuen Schlüssel erzeugen, auch wenn keine fällig sind: die privaten als Dateien\nnur für ihren Besitzer in diesem Ordner, den git nicht einchecken darf; für eine einzige\nDomain",
    "--selector NAME":
      "dkim: Name eines neuen Schlüssels, wenn die alten nicht erkennen lassen, welcher folgt;\nmehrfach möglich",
    "--config FILE, --resolver URL, --offline, --smtp, --smtp-evidence FILE, --helo NAME, --untrusted,\n--allow-private-network, --replay FILE, --now ISO, --concurrency N, --deadline TIME, --smtp-deadline TIME,\n--smtp-rate N":
      "wie bei check",
  },
  mtaSts: {
    "--config FILE, --domain NAME, --untrusted": "wie bei check",
    "--lang en|de": "Sprache (Vorgabe: en)",
  },
  ofBuild: "Für build:",
  mtaStsBuild: ({ servers }) => ({
    "--out DIR": "Ordner, in den geschrieben wird: neu, leer oder schon von diesem Befehl beschrieben",
    "--for SERVER": `Konfiguration nur für ${servers};\nmehrfach möglich (Vorgabe: für alle)`,
    "--root PATH": "wo der Ordner auf dem Server liegen wird, für nginx und Caddy (Vorgabe: /srv/mta-sts)",
    "--certificate FILE, --certificate-key FILE":
      "Zertifikat jedes Hosts auf dem Server mit seiner Kette und sein Schlüssel; {host} steht für\nden Host (Vorgabe: für nginx, wo certbot sie ablegt; Caddy beschafft sich eigene)",
    "--listen ADDRESS": "IP-Adresse, auf der nginx und Caddy auf Port 443 lauschen; mehrfach möglich (Vorgabe: alle)",
  }),
  ofCheck: "Für check:",
  mtaStsCheck: {
    "--dir DIR": "zuerst verlangen, dass der Ordner die Richtlinien so enthält, wie build sie jetzt schreibt",
    "--record": "auch verlangen, dass die id im DNS steht: die deklarierte, sonst die aus dem Inhalt gebildete",
    "--format text|json": "Format der Standardausgabe (Vorgabe: text)",
    "--resolver URL, --allow-private-network, --concurrency N, --deadline TIME": "wie bei check",
  },
  mtaStsExitCode: "Exit-Code von check: 0 wie im Repository ausgeliefert, 1 nicht, 3 nicht gemessen",
  diff: {
    "BEFORE, AFTER":
      "report.json eines Laufs, ein Ordner damit oder ein Snapshot; mit einer Historie auch einer\nihrer Läufe: last, last~1, ein Tag oder Zeitpunkt (der letzte Lauf bis dahin) oder der\nAnfang eines Commits",
    "--history DIR": "Ordner der Historie",
    "--branch NAME": "Branch der Historie in diesem git-Repository oder bei dessen Remote origin",
    "--format text|markdown|html|json": "Format der Standardausgabe (Vorgabe: text)",
    "--lang en|de": "Sprache (Vorgabe: en)",
    "--exit-code": "mit 1 enden, wenn eine Muss-Prüfung neu fehlschlägt",
    "--config FILE, --view, --domain NAME":
      "für Snapshots, die nach der jetzigen Policy beurteilt werden, und für die Historie: wie bei\ncheck",
  },
  badge: {
    "--format json|svg": "JSON für shields.io (Vorgabe) oder ein Bild",
    "--stale-after DAYS": "das Badge ist veraltet, wenn der Lauf älter ist als diese Zeit, etwa 3d (Vorgabe: nie)",
    "--now ISO": "wie zu diesem Zeitpunkt",
    "--lang en|de": "Sprache (Vorgabe: en)",
  },
  explain: {
    "--lang en|de": "Sprache (Vorgabe: en)",
  },
};
