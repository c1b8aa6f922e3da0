// What is said of when reports arrived.
import { plural } from "../../text/plural.ts";
import { quoteCharacters } from "../../text/quote.ts";
import { momentText } from "./times.ts";

export const reportArrival = {
  "report-arrival/recent": ({ organisation, end }: { organisation: string; end: string }) =>
    `the last report is from ${quoteCharacters(organisation)}, up to ${momentText(end)}`,
  "report-arrival/none": () => "no report has arrived",
  "report-arrival/too-old": ({
    organisation,
    end,
    days,
    limit,
  }: {
    organisation: string;
    end: string;
    days: number;
    limit: number;
  }) =>
    `the last report, from ${quoteCharacters(organisation)}, ends at ${momentText(end)}, ${plural(days, "day")} ago; the limit is ${plural(limit, "day")}`,
  "report-arrival/unread": ({ found, files }: { found: string; files: number }) =>
    `${found}; but ${files === 1 ? "a file" : `${files} files`} could not be read`,
  "report-arrival/new": ({ limit }: { limit: number }) =>
    `not judged: the record has asked for reports for at most ${plural(limit, "day")}, as earlier runs saw`,
  "report-arrival/not-live": () => "not judged: no record that asks for reports is published yet",
};
