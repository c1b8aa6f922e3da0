import { quoteOctets } from "../../text/quote.ts";
import type { drift as english } from "../english/drift.ts";
import { MAX_TEXT, excerptStart } from "../english/drift.ts";
import { counted, list } from "./grammar.ts";
import { momentText } from "./times.ts";

/** How much of the differences a message shows: RRsets, and records on each side. */
const MAX_RRSETS = 5;
const MAX_RECORDS = 3;
/** Project limit: how many findings a sentence names. */
const MAX_REGRESSIONS = 5;

const rrsets = (count: number): string => counted(count, "RRset", "RRsets");

export const drift: typeof english = {
  "drift/difference/unmanaged": ({ type, name, records }) =>
    `${type} ${name}: ${quoteRecords(type, records)} ist veröffentlicht, aber das Repository deklariert dort keinen solchen Eintrag`,
  "drift/difference/deleted": ({ type, name, records }) =>
    `${type} ${name}: ${quoteRecords(type, records)} ist veröffentlicht, aber als gelöscht deklariert`,
  "drift/difference/changed": ({ type, name, missing, extra, alias }) => {
    const from = excerptStart(missing, extra);
    const parts = [
      ...(missing.length > 0 ? [`nicht veröffentlicht: ${quoteRecords(type, missing, from)}`] : []),
      ...(missing.length > 0 && alias !== null ? [`veröffentlicht ist ein Alias zu ${alias}`] : []),
      ...(extra.length > 0 ? [`nicht deklariert: ${quoteRecords(type, extra, from)}`] : []),
    ];
    return `${type} ${name}: ${parts.join(", ")}`;
  },
  "drift/difference/declared-deleted": () => "als gelöscht deklariert",
  "drift/difference/no-record": () => "kein solcher Eintrag",
  "drift/difference/alias": ({ target }) => `ein Alias zu ${target}`,

  "drift/gap/unmeasured": ({ count }) => `${rrsets(count)} ${count === 1 ? "ließ" : "ließen"} sich nicht vergleichen`,
  "drift/gap/unasked": ({ count }) =>
    `${counted(count, "deklariertes RRset", "deklarierte RRsets")} über der Grenze ${count === 1 ? "wurde" : "wurden"} nicht abgefragt`,
  "drift/gap/wildcard": () => "ob ein Wildcard-Eintrag antwortet, lässt sich nicht feststellen",

  "drift/records/planned": () =>
    "in der geplanten Sicht nicht bewertet, denn deklarierte Einträge müssen vor der Bereitstellung nicht veröffentlicht sein; `--view live` vergleicht beides",
  "drift/records/differs": ({ differences, count, gaps }) => {
    const shown = differences.slice(0, MAX_RRSETS);
    const more = count - shown.length;
    return [...shown, ...(more > 0 ? [counted(more, "weiteres RRset", "weitere RRsets")] : []), ...gaps].join("; ");
  },
  "drift/records/nothing-to-ask": (uncompared) =>
    `nicht bewertet: Kein deklarierter Eintrag lässt sich im DNS abfragen${uncomparedSuffix(uncompared)}`,
  "drift/records/same": ({ count, ...uncompared }) =>
    `${counted(count, "deklariertes RRset ist", "deklarierte RRsets sind")} veröffentlicht wie deklariert${uncomparedSuffix(uncompared)}`,
  "drift/regression/none": ({ at }) =>
    `nichts, was bei der letzten Messung bestand, ist jetzt ein Mangel (letzter aufgezeichneter Lauf: ${momentText(at)})`,
  "drift/regression/failed": ({ at, findings }) =>
    `bestand im letzten aufgezeichneten Lauf (${momentText(at)}) oder im letzten, der es gemessen hat, und ist jetzt ein Mangel: ${list(findings, MAX_REGRESSIONS)}`,
  "drift/regression/own-failures": ({ count }) =>
    `nicht bewertet: ${count === 1 ? "die einzige Verschlechterung ist für sich ein Mangel" : `alle ${count} Verschlechterungen sind für sich Mängel`}`,
  "drift/regression/not-compared": () =>
    "nicht bewertet: Mängel werden hier mit einem Commit verglichen, oder der letzte aufgezeichnete Lauf ist nicht vergleichbar",
  "drift/regression/fix": () => "Beheben, was diese Prüfungen melden.",
  "drift/fix/steps": ({ steps }) => steps.join(" "),
  "drift/fix/publish": () =>
    "Diese RRsets veröffentlichen, wie sie deklariert sind, oder die Deklaration an das DNS angleichen, wenn dieses stimmt.",
  "drift/fix/remove": () =>
    "Die veröffentlichten Einträge entfernen, die nicht deklariert sind, oder sie deklarieren, wenn sie gebraucht werden.",
};

/** The first records of one side; `from` is where their texts are shown from. */
function quoteRecords(type: string, records: readonly string[], from = 0): string {
  const texts = records.slice(0, MAX_RECORDS).map((text) => {
    const start = from > 0 ? "…" : "";
    if (type === "TXT") return `${start}${quoteOctets(text.slice(from), MAX_TEXT)}`;
    const end = text.length > from + MAX_TEXT ? "…" : "";
    return `${start}${text.slice(from, from + MAX_TEXT)}${end}`;
  });
  const more = records.length - texts.length;
  return `${texts.join(" und ")}${more > 0 ? ` und ${more} weitere` : ""}`;
}

/** What the comparison leaves out, as the end of a sentence. */
function uncomparedSuffix({ undecided, unread }: { undecided: number; unread: readonly string[] }): string {
  const parts = [
    ...(undecided > 0 ? [`${rrsets(undecided)}, deren Daten erst nach dem Anwenden bekannt sind`] : []),
    ...(unread.length > 0 ? [`Einträge ${unread.length === 1 ? "des Typs" : "der Typen"} ${list(unread)}`] : []),
  ];
  return parts.length === 0 ? "" : `; nicht verglichen: ${parts.join(", ")}`;
}
