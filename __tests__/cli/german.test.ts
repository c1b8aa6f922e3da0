// Errors of options, arguments and files in German, wherever `--lang de` stands. The tests of each command have them in English.
import { mkdirSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { writeProblem } from "../../src/cli/standard-output.ts";
import { start } from "../../src/cli/start.ts";
import { AuditError } from "../../src/errors.ts";
import { englishWords } from "../support/english-words.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { ADVANCE_KINDS } from "../../src/advance/proposal.ts";
import { COMMANDS } from "../../src/cli/commands.ts";

let place: PolicyFolder;
beforeEach(() => void (place = policyFolder("version: 1\ndomains: [{ name: example.de, mail: none }]\n")));

/** What a command writes to standard error, line by line. How far up git looked for a repository depends on the file systems. */
async function errorsOf(words: readonly string[]): Promise<string[]> {
  let written = "";
  const stdout = { write: () => true };
  const stderr = { write: (text: string) => (written += text) } as unknown as NodeJS.WriteStream;
  await start({ args: words, env: {}, cwd: place.folder, stdout, stderr });
  return written
    .replaceAll(place.folder, "")
    .replaceAll(/ \(or any .*/g, "")
    .split("\n")
    .filter(Boolean);
}

/** The commands that read a policy are given one: its path is relative to the folder of this process. */
const configOf = (words: string): string[] =>
  /^(?:check|probe|merge|mta-sts) (?!.*--config)/.test(`${words} `) ? ["--config", place.config] : [];

test.each<[string, string]>([
  ["chek", 'unbekannter Befehl "chek"; war "check" gemeint?'],
  ["check --formt json", 'unbekannte Option --formt; war "--format" gemeint?'],
  ["check --config", "--config braucht einen Wert"],
  ["check --offline=no", "--offline erwartet keinen Wert"],
  ["check --offline --offline", "--offline ist zweimal angegeben; einmal genügt"],
  ["check example.de", 'check erwartet nur Optionen, nicht "example.de"'],
  ["check --view both", "--view both: unbekannter Wert; live, planned oder auto angeben"],
  [
    "check --now yesterday",
    "--now yesterday: ein Datum oder einen Zeitpunkt wie 2026-11-23 oder 2026-11-23T12:00:00Z angeben",
  ],
  ["check --concurrency 0", "--concurrency 0: eine ganze Zahl von 1 bis 10000 angeben"],
  ["check --deadline 20", "--deadline 20: eine Dauer von 1s bis 24h mit Einheit (etwa 90s, 20m oder 1h) angeben"],
  ["check --shard 9/8", "--shard 9/8: einen Teil und die Anzahl der Teile (etwa 3/8, höchstens 256 Teile) angeben"],
  [
    "check --shard 1/2 --fail-on never",
    "--fail-on lässt sich nicht mit --shard kombinieren: Die Option gehört zu `mail-policy merge`",
  ],
  ["check --offline --smtp on", "--smtp on braucht das Netz; --offline oder --smtp entfernen"],
  [
    "check --resolver 9.9.9.9",
    '--resolver: Resolver "9.9.9.9" ist kein gültiger Resolver; möglich sind https://dns.example/dns-query, tls://192.0.2.53, udp://192.0.2.53:53 oder system',
  ],
  ["check --domain b.de", '"b.de" ist keine Domain von mail-policy.yml'],
  ["check --replay none.json", "der Snapshot none.json ist nicht lesbar: Datei nicht gefunden"],
  ["check --offline --base main", "--base main: git rev-parse ist fehlgeschlagen: fatal: not a git repository"],
  ["check --offline --save none/a.json", "none/a.json lässt sich nicht schreiben: Ordner der Datei nicht gefunden"],
  ["advance", "nach advance angeben, was voranzubringen ist: dmarc, mta-sts oder dkim"],
  ["explain spf/lookup-limti", 'unbekannte Prüfung "spf/lookup-limti"; war "spf/lookup-limit" gemeint?'],
  ["history --history none", "--history none: Ordner nicht gefunden"],
  ["init", "init braucht eine Domain oder --zones, etwa `mail-policy init example.org example.de`"],
  [
    "init a_b.de",
    '"a_b.de" ist kein gültiger Domainname: er enthält "_"; Buchstaben, Ziffern, Bindestriche und Punkte verwenden',
  ],
  ["diff a", "diff erwartet zwei Läufe, den früheren zuerst, etwa `mail-policy diff last-month out`"],
  [
    "diff a b",
    "a existiert nicht. report.json oder snapshot.json eines Laufs angeben oder einen Ordner, der report.json enthält",
  ],
  ["badge .", " enthält weder report.json noch failure.json"],
  [
    "merge none",
    "die Teile in /none sind nicht lesbar: Datei oder Ordner nicht gefunden. Prüfen, ob die Jobs der Teile ihre Snapshots gespeichert haben",
  ],
  [
    "mta-sts build --out folder",
    "/mail-policy.yml: Keine Domain hat eine Richtlinie zum Ausliefern. Ihre Datei mit `mta-sts: policy-file:` nennen.",
  ],
  ["plan", "plan braucht --shards, die Anzahl der Teile"],
  ["probe", "keine Domain dieser Policy empfängt Mail, daher gibt es keinen Server zu prüfen"],
  ["reports fetsch", 'reports kennt "fetsch" nicht; war "fetch" gemeint?'],
  [
    "reports fetch --host a --user b",
    "MAIL_POLICY_IMAP_PASSWORD oder MAIL_POLICY_IMAP_TOKEN in der Umgebung setzen; als Option lässt sich beides nicht angeben",
  ],
  ["schema all", "schema lässt kein anderes Wort zu als `included`: für die Dateien, die eine Policy einbindet"],
])("%s is refused in German", async (words, problem) => {
  const [first] = await errorsOf([...words.split(" "), ...configOf(words), "--lang=de"]);
  expect(first).toBe(`mail-policy: ${problem}`);
});

describe("the language of an error is", () => {
  test.each([
    ["--lang", "de", "check", "--turbo"],
    ["check", "--turbo", "--lang", "de"],
    ["check", "--lang=de", "--turbo"],
  ])("that of --lang, wherever it stands: %j %j %j %j", async (...words) => {
    expect(await errorsOf(words)).toEqual(["mail-policy: unbekannte Option --turbo", "Siehe mail-policy --help."]);
  });

  test("that of --lang before `--`, and of no word after it", async () => {
    const [missing] = await errorsOf(["diff", "--lang", "de", "a", "--", "--lang=en"]);
    expect(missing).toMatch(/^mail-policy: a existiert nicht\. /);
    expect(await errorsOf(["--lang", "de", "diff", "--", "a", "b"])).toEqual([missing, "Siehe mail-policy --help."]);
  });

  test.each([
    ["reports", "nach reports muss ein weiteres Wort stehen: fetch oder show"],
    ["mta-sts", "mta-sts braucht das Wort `build` oder `check`"],
  ])("that of --lang, which is no word of %s", async (command, problem) => {
    for (const words of [
      ["--lang=de", command],
      [command, "--lang", "de"],
    ])
      expect(await errorsOf(words)).toEqual([`mail-policy: ${problem}`, "Siehe mail-policy --help."]);
  });

  test("that of --lang, where the version cannot be printed", async () => {
    const written: string[] = [];
    const stdout = {
      write: () => {
        throw new AuditError(writeProblem(Object.assign(new Error("full"), { code: "ENOSPC" })));
      },
    };
    const stderr = { write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
    const args = ["--version", "--lang", "de"];
    expect(await start({ args, env: {}, cwd: place.folder, stdout, stderr })).toBe(3);
    expect(written).toEqual([
      "mail-policy: auf die Standardausgabe lässt sich nicht schreiben: kein Platz mehr auf dem Datenträger\n",
    ]);
  });

  test("that of --lang, where there is nothing but it", async () => {
    const errors = [
      "mail-policy: kein Befehl angegeben; etwa `mail-policy check` ausführen",
      "Siehe mail-policy --help.",
    ];
    expect(await errorsOf(["--lang", "de"])).toEqual(errors);
    expect(await errorsOf(["--lang=de"])).toEqual(errors);
    expect(await errorsOf(["--lang"])).toEqual(['mail-policy: unknown command "--lang"', "See mail-policy --help."]);
  });

  test("English where --lang is wrong", async () => {
    const errors = await errorsOf(["check", "--turbo", "--lang", "fr"]);
    expect(errors).toEqual(["mail-policy: unknown option --turbo", "See mail-policy --help."]);
  });
});

test("no word of English is in what is said of files", async () => {
  mkdirSync(place.path("folder"));
  const commands = [
    ["check", "--offline", "--config", place.config, "--output", place.config],
    ["check", "--offline", "--config", place.config, "--save", place.path("folder")],
    ["check", "--config", place.config, "--replay", place.path("folder")],
    ["badge", "folder"],
  ];
  for (const words of commands) {
    const errors = await errorsOf([...words, "--lang", "de"]);
    expect([errors.length > 0, ...errors.flatMap(englishWords)]).toEqual([true]);
  }
});

/** What a command writes to standard output. */
async function outputOf(words: readonly string[]): Promise<string> {
  let written = "";
  const stdout = { write: (text: string | Uint8Array) => (written += String(text)) };
  const stderr = { write: () => true } as unknown as NodeJS.WriteStream;
  await start({ args: words, env: {}, cwd: place.folder, stdout, stderr });
  return written;
}

describe("--help", () => {
  test.each([...COMMANDS.keys()])("of %s is in German, with the options of the English one", async (name) => {
    const [english, german] = [await outputOf([name, "--help"]), await outputOf([name, "--help", "--lang", "de"])];
    const optionsIn = (text: string): string[] => text.match(/(?<=^ {2}|, )--[a-z-]+/gm) ?? [];
    expect(optionsIn(german)).toEqual(optionsIn(english));
    expect(englishWords(german)).toEqual([]);
    expect(await outputOf(["--lang=de", name, "--help"])).toBe(german);
  });

  test("of all commands is in German, with each of the English one", async () => {
    const [english, german] = [await outputOf(["--help"]), await outputOf(["--lang", "de", "--help"])];
    const callsIn = (text: string): string[] => text.match(/^ {2}mail-policy [a-z-]+(?: [a-z]+)?/gm) ?? [];
    expect(callsIn(german)).toEqual(callsIn(english));
    expect(englishWords(german)).toEqual([]);
  });

  test("has no line of more than 130 columns but the list of report files and the summaries", async () => {
    const texts = await Promise.all([...COMMANDS.keys()].map((name) => outputOf([name, "--help", "--lang", "de"])));
    const options = texts.flatMap((text) =>
      text.split("\n").filter((line) => line.startsWith("  -") || /^ {28}/.test(line)),
    );
    expect(options.filter((line) => line.length > 130)).toEqual([
      expect.stringContaining("badge.svg und snapshot.json"),
    ]);
  });

  test("is that of all commands beside --version", async () => {
    expect(await outputOf(["--version", "--help"])).toBe(await outputOf(["--help"]));
  });

  test("of advance names each kind", async () => {
    for (const kind of ADVANCE_KINDS) expect(await outputOf(["advance", "--help"])).toContain(kind);
  });
});
