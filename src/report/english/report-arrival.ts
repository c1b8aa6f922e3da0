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
  "report-arrival/not-measured": ({ found }: { found: string }) =>
    `${found}; but whether a published record asks for reports was not measured`,
  "report-arrival/new": ({ limit }: { limit: number }) =>
    `not judged yet: the first run that saw the record ask for reports was at most ${plural(limit, "day")} ago`,
  "report-arrival/not-asked": () => "not judged: no published record of the domain asks for reports",
};
