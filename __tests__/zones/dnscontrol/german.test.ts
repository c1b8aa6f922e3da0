// What is wrong with DNSControl's JSON in German. `records.test.ts` and `zones.test.ts` have each of it in English.
import { expect, test } from "@jest/globals";
import type { LocatedMessage } from "../../../src/model.ts";
import { GERMAN } from "../../../src/report/german/language.ts";
import { sayText } from "../../../src/report/say.ts";
import { domain, legacy, readDomains, readText, record } from "./ir-files.ts";

const inGerman = (messages: readonly LocatedMessage[]): string[] =>
  messages.map(({ message }) => sayText(message, GERMAN));

test.each([
  ['{"domains": [', "der JSON-Text endet, wo noch ein Wert erwartet wird"],
  ["[]", "dies ist keine Konfiguration von DNSControl, wie `dnscontrol print-ir` sie ausgibt: `domains` fehlt"],
  ['{"domains": [{"name": "a..b"}]}', "dies ist keine gültige Domain: `name` ist kein gültiger Domainname"],
  ['{"domains": [{"name": "x.test", "records": {}}]}', "`records` von x.test ist keine Liste"],
  [
    '{"domains": [{"name": "x.test", "rawrecords": [{}]}]}',
    "dies ist nicht, was veröffentlicht wird, sondern die Ausgabe von `--raw`: `dnscontrol print-ir` ohne diese Option ausführen",
  ],
  [
    JSON.stringify({ domains: [domain(Array.from({ length: 200_001 }, () => 0))] }),
    "diese Datei hat 200.001 Einträge; gelesen werden höchstens 200.000",
  ],
])("what is wrong with %.60j is in German", (text, problem) => {
  expect(inGerman(readText(text).problems)).toEqual([problem]);
});

test("what is wrong with records is in German", () => {
  const records = [
    record("A", "a", "192.0.2.256"),
    legacy("MX", "b", { target: "mx.y.test" }),
    legacy("A", "c", {}),
    legacy("TXT", "d", {}),
    legacy("CNAME", "e", { target: "ü b.test." }),
    record("TXT", "f", "v=spf1 -all"),
    record("A", "g", "192.0.2.1\n192.0.2.2"),
    record("A", "h", " "),
    record("A", "i..j", "192.0.2.1"),
    legacy("TXT", "l", { target: "x".repeat(66_000) }),
  ];
  expect(inGerman(readDomains(domain(records)).problems)).toEqual([
    "`192.0.2.256` ist keine gültige IPv4-Adresse",
    "`mx.y.test` muss mit einem Punkt enden, sonst lehnt DNSControl den Eintrag ab",
    "diesem A-Eintrag fehlt `target`",
    "diesem TXT-Eintrag fehlt `target`",
    "`ü b.test.` ist kein gültiger Domainname",
    "`v=spf1 -all` besteht nicht aus Zeichenketten in Anführungszeichen",
    "die Daten enthalten einen Zeilenumbruch",
    "die Daten sind leer",
    "`i..j` ist kein Name eines Eintrags in x.test",
    "die Daten sind länger als die 65.535 Oktette, die ein Eintrag haben darf",
  ]);
});

test.each([
  [{ name: "a", ttl: 300 }, "dies ist kein Eintrag: `type` fehlt"],
  [
    { type: "A", name: "a", target: "192.0.2.1" },
    "dies ist nicht, was veröffentlicht wird, sondern die Ausgabe von `--raw`: `dnscontrol print-ir` ohne diese Option ausführen",
  ],
])("what is wrong with %j instead of a record is in German", (wrong, problem) => {
  expect(inGerman(readDomains(domain([wrong])).problems)).toEqual([problem]);
});

test("what is not judged is said in German", () => {
  const text = (name: string, meta: object): object => record("TXT", name, '"x"', { meta });
  const records = [
    record("ALIAS", "a", "y.test."),
    legacy("URL301", "b", { target: "https://y.test/" }),
    record("LUA", "c", "TXT \"; return 'ok'\""),
    record("A", "d", "192.0.2.1", { meta: { cloudflare_proxy: "on" } }),
    text("e", { r53_weight: "10" }),
    text("f", { gcore_filters: "geo" }),
    text("g", { hw_line: "cn" }),
    text("h", { hw_weight: "1" }),
    text("i", { hedns_dynamic: "on" }),
    record("MIKROTIK_FWD", "j", "192.0.2.1"),
  ];
  const judged = (type: string, name: string, reason: string): string =>
    `der ${type}-Eintrag von ${name}.x.test wird nicht bewertet: ${reason}`;
  expect(inGerman(readDomains(domain(records)).notes)).toEqual([
    judged("ALIAS", "a", "der Anbieter antwortet mit den Adressen des Ziels"),
    judged("URL301", "b", "der Anbieter antwortet mit eigenen Adressen"),
    judged("LUA", "c", "der Server berechnet die Antwort"),
    judged("A", "d", "er wird über einen Proxy geleitet, sodass Cloudflare mit eigenen Adressen antwortet"),
    judged("TXT", "e", "er hat eine Routing-Richtlinie"),
    judged("TXT", "f", "er hat Filter"),
    judged("TXT", "g", "er gilt nur für einzelne Netze"),
    judged("TXT", "h", "er ist gewichtet"),
    judged("TXT", "i", "er ist dynamisch"),
    "`MIKROTIK_FWD` ist ein hier unbekannter Eintragstyp: Was daraus bei j.x.test wird, wird nicht bewertet",
  ]);
});

test("what is not read of domains, or left as it is, is said in German", () => {
  const domains = [
    domain([], { name: "a.test", tag: "" }),
    domain([], { name: "a.test", tag: "innen" }),
    domain([record("A", "a", "192.0.2.1")], { name: "b.test", dnsProviders: {} }),
    domain([], { name: "c.test", auto_dnssec: "on" }),
    domain([], { name: "d.test", ignore_external_dns: true, unmanaged: [{ label_pattern: "a" }] }),
  ];
  expect(inGerman(readDomains(...domains).notes)).toEqual([
    'a.test wird nicht gelesen: Die Zone hat eigene Sichten für einzelne Netze (Tags: keines, "innen"), und welche davon öffentlich ist, ist nicht angegeben (möglich mit `split-horizon-tag:`)',
    "b.test wird nicht gelesen: Die Zone hat keinen DNS-Anbieter, daher werden ihre Einträge nirgends veröffentlicht",
    "AUTODNSSEC_ON von c.test: Ob die Zone signiert ist, wird nach dem veröffentlichten Stand bewertet",
    "IGNORE lässt veröffentlichte Einträge von d.test unverändert",
    "IGNORE_EXTERNAL_DNS lässt veröffentlichte Einträge von d.test unverändert",
  ]);
});
