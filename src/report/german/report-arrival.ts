import { quoteCharacters } from "../../text/quote.ts";
import type { reportArrival as english } from "../english/report-arrival.ts";
import { counted } from "./grammar.ts";
import { momentText } from "./times.ts";

export const reportArrival: typeof english = {
  "report-arrival/recent": ({ organisation, end }) =>
    `der letzte Bericht ist von ${quoteCharacters(organisation)} und reicht bis ${momentText(end)}`,
  "report-arrival/none": () => "es ist kein Bericht eingegangen",
  "report-arrival/too-old": ({ organisation, end, days, limit }) =>
    `der letzte Bericht, von ${quoteCharacters(organisation)}, endet am ${momentText(end)}, vor ${counted(days, "Tag", "Tagen")}; die Grenze liegt bei ${counted(limit, "Tag", "Tagen")}`,
  "report-arrival/unread": ({ found, files }) =>
    `${found}; aber ${files === 1 ? "eine Datei war" : `${files} Dateien waren`} nicht lesbar`,
  "report-arrival/new": ({ limit }) =>
    `noch nicht bewertet: Der erste Lauf, der den Eintrag Berichte anfordern sah, ist höchstens ${counted(limit, "Tag", "Tage")} her`,
  "report-arrival/not-measured": ({ found }) =>
    `${found}; aber ob ein veröffentlichter Eintrag Berichte anfordert, wurde nicht gemessen`,
  "report-arrival/not-asked": () => "nicht bewertet: Kein veröffentlichter Eintrag der Domain fordert Berichte an",
};
