// What is wrong with declared zones, in German. The tests of each reader have it in English.
import { symlinkSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { errorMessages } from "../../src/report/error-lines.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { say, sayText } from "../../src/report/say.ts";
import { AZURE } from "../../src/zones/providers/azure.ts";
import { CLOUDFLARE } from "../../src/zones/providers/cloudflare.ts";
import { DESEC } from "../../src/zones/providers/desec.ts";
import { GOOGLE } from "../../src/zones/providers/google.ts";
import { HETZNER_CLOUD, HETZNER_DNS } from "../../src/zones/providers/hetzner.ts";
import type { Provider } from "../../src/zones/providers/provider.ts";
import { ROUTE53 } from "../../src/zones/providers/route53.ts";
import { readProviderValue } from "../../src/zones/providers/values.ts";
import { readDeclaredZones } from "../../src/zones/read-zones.ts";
import { AllowedFiles, MAX_ALLOWANCE } from "../../src/zones/repository/allowance.ts";
import { Repository } from "../../src/zones/repository/repository.ts";
import { domainOf, policyOf } from "./zone-policy.ts";
import { parse } from "./text-zones.ts";
import { CAN_LINK, testWhere } from "../support/capabilities.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { loadZoneFormats } from "../support/zone-formats.ts";

await loadZoneFormats();

function germanOf(text: string): string[] {
  const { problems, notes } = parse(text, "x.test");
  return [...problems, ...notes].map(({ message }) => sayText(message, GERMAN));
}

describe("a master file", () => {
  test.each([
    ["a TXT x)", "zu dieser schließenden Klammer fehlt die öffnende"],
    ["a TXT (x", "diese Klammer wird nie geschlossen, daher gehört alles Folgende zu einem einzigen Eintrag"],
    ['a TXT "x', "diese Zeichenkette wird in ihrer Zeile nicht geschlossen"],
    ['a TXT "x"y', "nach dem schließenden Anführungszeichen dieser Zeichenkette fehlt ein Leerzeichen"],
    [
      'a TXT x"y"',
      'ein Anführungszeichen mitten im Wort: die ganze Zeichenkette in Anführungszeichen setzen oder `\\"` schreiben',
    ],
    ["a TXT x\\", "auf `\\` folgt kein Zeichen"],
    [
      "$TTL 1x",
      "`1x` ist keine gültige Zeitangabe: höchstens 2147483647 Sekunden, als Zahl oder wie `1h30m` geschrieben",
    ],
    ["$TTL", "nach $TTL fehlt ein Wert"],
    ["$TTL 1h x", "`x` ist bei $TTL zu viel"],
    ["$DATE 1", "`$DATE` wird nicht unterstützt; möglich sind nur $ORIGIN, $TTL, $INCLUDE und $GENERATE"],
    [
      "$5 a",
      "diese Zeile mit 4 Oktetten ist keine gültige Direktive; möglich sind nur $ORIGIN, $TTL, $INCLUDE und $GENERATE",
    ],
    ["$INCLUDE other.zone", "other.zone existiert nicht"],
    ['$INCLUDE "\\999"', "in diesem Dateinamen ist eine Escape-Sequenz fehlerhaft"],
    [
      "$GENERATE 1-2 a",
      "$GENERATE braucht einen Bereich, einen Namen, einen Typ und Daten; Daten aus mehreren Wörtern in Anführungszeichen setzen",
    ],
    [
      "$GENERATE 3-1 a A 192.0.2.$",
      "`3-1` ist kein gültiger Bereich. Wie `1-254` schreiben, mit Schrittweite wie `0-254/2`",
    ],
    [
      "$GENERATE 1-2 ${1,2,q} A 192.0.2.$",
      "`1,2,q` nach `$` ist ungültig: Versatz, Breite (höchstens 255) und Basis (d, o, x, X, n oder N) angeben",
    ],
    [
      " A 192.0.2.1",
      "diese Zeile beginnt mit Leerraum, aber vor ihr steht kein Eintrag, dessen Namen sie übernehmen könnte",
    ],
    ["a 60 IN", "ein Eintrag braucht nach dem Namen einen Typ und Daten; in dieser Zeile mit 7 Oktetten fehlen sie"],
    ["a CH A 192.0.2.1", "die Klasse CH wird nicht unterstützt, nur IN"],
    [
      "A 192.0.2.1",
      "diese Zeile mit 11 Oktetten ist kein gültiger Eintrag: Eine Zeile muss mit dem Namen beginnen oder mit Leerraum, wenn der Name des vorigen Eintrags gilt",
    ],
    ["www CNMAE b", '`CNMAE` ist kein gültiger Typ eines Eintrags; war "CNAME" gemeint?'],
    ["secret words", "diese Zeile mit 12 Oktetten ist kein gültiger Eintrag: An dieser Stelle fehlt der Typ"],
    ["a AAAA 1", "`1` ist keine gültige IPv6-Adresse"],
    ["a SRV 0 0 1", "diesem SRV-Eintrag fehlt das Ziel"],
    ["a TLSA 3 1 1", "diesem TLSA-Eintrag fehlen die Certificate Association Data"],
    ["a MX x b", "die Präferenz dieses MX-Eintrags muss eine Zahl von 0 bis 65535 sein, nicht `x`"],
    ['a A "192.0.2.1"', "die IPv4-Adresse dieses A-Eintrags darf nicht in Anführungszeichen stehen"],
    ["a DS 1 13 2 0", "der Digest dieses DS-Eintrags muss hexadezimal geschrieben sein, mit zwei Ziffern je Oktett"],
    [
      "a DNSKEY 257 3 13 AAA",
      "der öffentliche Schlüssel dieses DNSKEY-Eintrags muss in Base64 geschrieben sein, mit `=` aufgefüllt",
    ],
    ["a CNAME b c", "`c` steht nach dem Ende der Daten dieses CNAME-Eintrags"],
    ["a CNAME ä", "`ä` enthält Zeichen, die als A-Label (`xn--…`) oder als `\\DDD` zu schreiben sind"],
    [
      "a CNAME b..c",
      "`b..c` ist kein gültiger Domainname: Labels haben 1 bis 63 Oktette, alle zusammen höchstens 255 (RFC 1035 §2.3.4)",
    ],
    ['"a" A 192.0.2.1', "ein Name darf nicht in Anführungszeichen stehen"],
    [
      `a TXT "${"x".repeat(256)}"`,
      "diese Zeichenkette hat 256 Oktette; die Grenze liegt bei 255 (RFC 1035 §3.3). In mehrere Zeichenketten teilen",
    ],
    ['a TXT "\\999"', "in dieser Zeichenkette ist eine Escape-Sequenz fehlerhaft: `\\DDD` hat drei Ziffern, bis 255"],
    ["a TYPE65280 AB", "die Daten eines TYPE65280-Eintrags sind als `\\# Länge Hexadezimalziffern` zu schreiben"],
    ["a TYPE65280 \\# 1 ABCD", "als Länge ist 1 Oktett angegeben, es folgen aber 2"],
    ["a TYPE65280 \\# 2 AB", "als Länge sind 2 Oktette angegeben, es folgt aber 1"],
    ["a A \\# 3 0A0000", "diese Oktette sind keine gültigen Daten eines A-Eintrags"],
    [
      "a ALIAS b",
      "der ALIAS-Eintrag von a.x.test wird nicht bewertet: der Anbieter antwortet mit den Adressen des Ziels",
    ],
    ["a LUA A x", "der LUA-Eintrag von a.x.test wird nicht bewertet: der Server berechnet die Antwort"],
  ])("%j", (text, german) => {
    expect(germanOf(text)).toEqual([german]);
  });

  test("of many problems says what was not read", () => {
    expect(germanOf("x A y\n".repeat(200)).at(-1)).toBe(
      "dies und alles Folgende wurde nicht gelesen: Davor stehen schon 100 Fehler",
    );
  });

  test.each([
    [1, "1 weitere Meldung dieser Art folgt"],
    [2, "2 weitere Meldungen dieser Art folgen"],
  ])("of %i notes too many says how many follow", (count, german) => {
    expect(saidOf({ "a.test": `$ORIGIN a.test.\n${SOA}${"b ALIAS c\n".repeat(100 + count)}` }).at(-1)).toBe(german);
  });
});

const SOA = "@ SOA ns h 1 1h 1h 1w 1h\n";

/** What is said of these zone files, and of the blocks of these domains. */
function saidOf(files: Record<string, string>, blocks: Record<string, string> = { "a.test": "" }): string[] {
  const root = folderOf(files);
  const file = join(root, "policy.yml");
  const domains = Object.entries(blocks).map(([name, text]) => domainOf(name, text, file));
  const { faults, notes } = readDeclaredZones(policyOf(file, ["*"], domains), root);
  return [...faults, ...notes].map(({ message }) => sayText(message, GERMAN).replaceAll(`${root}${sep}`, ""));
}

describe("zones", () => {
  test.each<[what: string, files: Record<string, string>, blocks: Record<string, string>, ...german: string[]]>([
    [
      "with records that exclude each other",
      { "a.test": `$ORIGIN a.test.\n${SOA}b CNAME c\nb A 192.0.2.1\nd CNAME e\nd CNAME f\n` },
      { "a.test": "" },
      "b.a.test hat einen CNAME-Eintrag (a.test:3) und darf daher keinen A-Eintrag haben (RFC 2181 §10.1)",
      "d.a.test hat schon einen CNAME-Eintrag (a.test:5); ein Name darf nur einen haben",
      "bis das behoben ist, lehnen Nameserver die Zone a.test ab; die übrigen Einträge werden bewertet, wie sie danach sein werden",
    ],
    [
      "that are declared twice",
      { "a.test": `$ORIGIN a.test.\n${SOA}`, "b.test": `$ORIGIN a.test.\n${SOA}` },
      { "a.test": "" },
      "die Zone a.test ist zweimal deklariert, zuerst in a.test:2: welche Deklaration gilt?",
    ],
    [
      "whose records the policy has as well",
      { "a.test": `$ORIGIN a.test.\n${SOA}@ MX 10 mx\n` },
      { "a.test": "@ MX 20 mx\n" },
      "die Zone a.test ist in a.test:3 vollständig deklariert: Der MX-Eintrag von a.test gehört dorthin",
    ],
    [
      "of which another declares a record",
      { "c.test": `$ORIGIN c.test.\n${SOA}` },
      { "b.test": "a.b.test. MX 10 mx\nmx.c.test. A 192.0.2.1\n", "a.b.test": "@ MX 20 mx\n" },
      "die MX-Einträge von a.b.test sind zweimal deklariert, zuerst in policy.yml:10: welche gelten?",
      "mx.c.test liegt nicht in der Domain b.test, deren Einträge hier deklariert sind",
      "keine Domain dieser Policy liegt in c.test: Die Einträge dort werden nicht geprüft",
    ],
    [
      "with a second SOA record",
      { "a.test": `$ORIGIN a.test.\n${SOA}c ${SOA.slice(2)}` },
      { "a.test": "" },
      "ein zweiter SOA-Eintrag: Diese Datei ist die Zone a.test (a.test:2), und eine Zone hat nur einen",
    ],
    [
      "without a SOA record",
      { "a.test": "$ORIGIN a.test.\n@ A 192.0.2.1\n" },
      { "a.test": "" },
      "diese Datei hat keinen SOA-Eintrag, ist also keine vollständige Zone: den SOA-Eintrag ergänzen; einen Teil, den andere Dateien mit $INCLUDE einbinden, unter einem Namen ablegen, auf den das Muster unter `bind:` nicht passt",
    ],
    [
      "with the SOA record at another name",
      { "a.test": `e ${SOA.slice(2)}@ MX 10 e\n` },
      { "a.test": "" },
      "a.test liegt nicht in der Zone e.a.test, deren SOA-Eintrag in dieser Datei steht: heißt die Zone wirklich so?",
      "davor steht kein $ORIGIN, daher sind die Namen relativ zu a.test, laut dem Namen der Datei",
    ],
    [
      "in two files that do not say which",
      { "a.test": SOA, "a.a.test": SOA },
      { "a.test": "" },
      "davor steht kein $ORIGIN, daher sind die Namen relativ zu a.a.test, laut dem Namen der Datei (ebenso in 1 weiteren Datei)",
    ],
    [
      "of no name that is known",
      { part: "@ A 192.0.2.1\n" },
      { "a.test": "" },
      "`@` ist relativ, aber wozu, ist nicht angegeben: die Datei mit `$ORIGIN example.org.` beginnen oder neben `bind:` auch `origin:` angeben",
    ],
    [
      "that include files",
      { "a.test": `$ORIGIN a.test.\n${SOA}$INCLUDE ../x\n$INCLUDE a.test\n` },
      { "a.test": "" },
      "../x liegt außerhalb des Repositorys",
      "a.test bindet sich selbst ein: a.test → a.test",
    ],
    [
      "that include a file whose name reads like a sentence",
      { "a.test": `$ORIGIN a.test.\n${SOA}$INCLUDE "no. All is well"\n` },
      { "a.test": "" },
      '"no. All is well" existiert nicht',
    ],
    [
      "with an RRset that is too large",
      {
        "a.test": `$ORIGIN a.test.\n${SOA}${Array.from({ length: 300 }, (_, i) => `@ TXT "${String(i).padStart(250, "x")}"\n`).join("")}`,
      },
      { "a.test": "" },
      "mit diesem Eintrag haben die TXT-Einträge von a.test zusammen mehr als 65.535 Oktette und passen in keine DNS-Nachricht (RFC 1035 §4.2.2)",
    ],
  ])("%s", (_what, files, blocks, ...german) => {
    expect(saidOf(files, blocks)).toEqual(german);
  });
});

describe("files", () => {
  const root = folderOf({ "a.zone": "", "d/b.zone": "x".repeat(1_048_577) });

  test.each([
    ["*.none", "*.none passt auf keine Datei"],
    ["/etc/*", "/etc/* muss relativ zum Ordner der Policy-Datei sein"],
    ["../*", "../* führt aus dem Repository hinaus"],
    [".git/*", ".git/* führt in .git, wo nichts gelesen wird"],
    ["x".repeat(4097), "ein Muster mit 4.097 Zeichen kann keine Datei bezeichnen; möglich sind höchstens 4.096"],
  ])("that %s names", (pattern, german) => {
    expect(germanErrors(() => new Repository(root).find(pattern, root))).toEqual([german]);
  });

  test.each([
    ["none", "none existiert nicht"],
    ["d", "d ist keine Datei"],
    ["d/b.zone", "d/b.zone ist größer als 1 MiB"],
    ["../x", "../x liegt außerhalb des Repositorys"],
    [".git/config", ".git/config liegt in .git, wo nichts gelesen wird"],
  ])("at %s", (path, german) => {
    const found = new Repository(root).read(join(root, path), 2 ** 20);
    expect("problem" in found && say(found.problem, GERMAN)).toBe(german);
  });

  testWhere(CAN_LINK)("behind links", () => {
    const linked = folderOf({ "a.zone": "" });
    symlinkSync("/", join(linked, "out"));
    symlinkSync("loop", join(linked, "loop"));
    const found = (path: string): string => {
      const read = new Repository(linked).read(join(linked, path));
      return "problem" in read ? say(read.problem, GERMAN) : "";
    };
    expect(found("out")).toBe("out führt über einen symbolischen Link aus dem Repository hinaus");
    expect(found("loop")).toBe("loop kann nicht gelesen werden: die symbolischen Links führen im Kreis");
    expect(germanErrors(() => new Repository(linked).demandLinkFree(join(linked, "out/x")))).toEqual([
      "out/x führt über einen symbolischen Link aus dem Repository hinaus oder in .git: eine Datei ohne solchen Link angeben",
    ]);
  });

  test("that are too many or too large together", () => {
    const allowed = (over: Partial<typeof MAX_ALLOWANCE>): AllowedFiles =>
      new AllowedFiles(root, undefined, { ...MAX_ALLOWANCE, ...over });
    const total =
      "die aus allen Einträgen unter `zones:` und Blöcken `records:` zusammen gelesen werden (Projektgrenze)";
    const read = (files: AllowedFiles): string => {
      const found = files.read(join(root, "d/b.zone"));
      return "problem" in found ? say(found.problem, GERMAN) : "";
    };
    expect(read(allowed({ files: 0 }))).toBe(`d/b.zone überschreitet die 0 Dateien, ${total}`);
    expect(read(allowed({ octets: 2 ** 20 }))).toBe(`d/b.zone überschreitet die 1 MiB, ${total}`);
    expect(germanErrors(() => allowed({ octets: 2 ** 20 }).countOctets(2 ** 21))).toEqual([
      `dies überschreitet die 1 MiB, ${total}`,
    ]);
    expect(germanErrors(() => allowed({}).countRecords(500_001))).toEqual([
      `hiermit sind es mehr als die 500.000 Einträge, ${total}`,
    ]);
  });
});

/** What a user reads of the error that `run` throws. */
function germanErrors(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    return errorMessages(error, GERMAN);
  }
  return [];
}

describe("a value that a provider is given", () => {
  const IN_TWO_WAYS = "die der Anbieter auf mehr als eine Weise speichern kann";
  test.each<[Provider, "TXT" | "CNAME" | "A", value: string, german: string]>([
    [ROUTE53, "TXT", "ä", `Zeichen außerhalb von ASCII enthält, ${IN_TWO_WAYS}`],
    [ROUTE53, "TXT", "\\x", "eine Escape-Sequenz enthält, die Route 53 nicht dokumentiert"],
    [
      ROUTE53,
      "TXT",
      '"a"',
      '`"a"` steht in Anführungszeichen, und der Provider von Terraform setzt noch einmal welche, was Route 53 ablehnt: die eigenen weglassen',
    ],
    [
      ROUTE53,
      "TXT",
      "x".repeat(256),
      'eine Zeichenkette hat 256 Oktette; die Grenze liegt bei 255 (RFC 1035 §3.3). Darin nach jeweils höchstens 255 Oktetten `\\" \\"` einfügen',
    ],
    [ROUTE53, "CNAME", "@", "`@` lautet, was der Anbieter als Namen der Zone verstehen kann"],
    [ROUTE53, "CNAME", "", "ein leerer Wert ist kein gültiger CNAME-Eintrag"],
    [
      ROUTE53,
      "A",
      "1\n2",
      "der Text enthält Zeilenumbrüche, die Daten eines Eintrags müssen aber in einer einzigen Zeile stehen",
    ],
    [ROUTE53, "A", "192.0.2.1 ; x", "`; x` würde als Kommentar gelesen"],
    [ROUTE53, "A", "x", "`x` ist keine gültige IPv4-Adresse"],
    [AZURE, "TXT", '"', `Anführungszeichen, Backslashes oder Zeichen außerhalb von ASCII enthält, ${IN_TWO_WAYS}`],
    [AZURE, "TXT", "x".repeat(4097), "der Text hat 4097 Oktette, azurerm akzeptiert höchstens 4096"],
    [
      CLOUDFLARE,
      "TXT",
      '"a" b',
      "mit einem Anführungszeichen beginnt, aber nicht aus Zeichenketten in Anführungszeichen besteht",
    ],
    [CLOUDFLARE, "TXT", 'a"', "Anführungszeichen oder Backslashes enthält, aber nicht in Anführungszeichen steht"],
    [CLOUDFLARE, "TXT", '"\\25"', "eine Escape-Sequenz ist fehlerhaft: `\\DDD` hat drei Ziffern, bis 255"],
    [
      HETZNER_DNS,
      "TXT",
      "a b",
      'nicht in Anführungszeichen steht und daher geteilt oder mit anderem Text verbunden werden kann (in HCL `"\\"…\\""` schreiben)',
    ],
    [
      HETZNER_CLOUD,
      "TXT",
      "a",
      '`a` steht nicht in Anführungszeichen, ohne die Hetzner den Wert ablehnt: `provider::hcloud::txt_record("…")` verwenden',
    ],
    [
      DESEC,
      "TXT",
      "a",
      '`a` steht nicht in Anführungszeichen, ohne die deSEC den Wert ablehnt: in HCL `"\\"…\\""` schreiben',
    ],
    [DESEC, "CNAME", "a", "`a` muss mit einem Punkt enden: Der Anbieter akzeptiert keine relativen Namen"],
    [
      GOOGLE,
      "TXT",
      "(a)",
      "nicht in Anführungszeichen steht und ein Zeichen enthält, das dort Zeichenketten beenden oder verbinden kann",
    ],
    [GOOGLE, "TXT", " ", "der Text ist leer"],
  ])("%#", (provider, type, value, german) => {
    const reading = readProviderValue(type, value, provider, "x.test");
    expect("data" in reading ? "" : say("fault" in reading ? reading.fault : reading.unsure, GERMAN)).toBe(german);
  });
});
