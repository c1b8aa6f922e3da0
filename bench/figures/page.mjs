// How long a browser takes to open the page of 1,000 domains, beside a page without content, in turn. Needs Chromium or Chrome.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { inTemporaryFolder, median, runCommand } from "../command.mjs";
import { auditWords, startFleet } from "../speed.mjs";

const DOMAINS = 1_000;
const PAIRS = 5;
/** What opening may take at most, and how many times the processor time of opening nothing. */
const AIMS = { seconds: 1, ratio: 12 };
const WINDOW = { width: 1280, height: 900 };
/** Seconds from the beginning of the navigation to the end of the load event, and to the first paint with content. */
const TIMES = `new Promise((resolve) => {
  const look = () => {
    const [{ loadEventEnd }] = performance.getEntriesByType("navigation");
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    if (paint === undefined || loadEventEnd === 0) return setTimeout(look, 10);
    resolve({ load: loadEventEnd / 1000, paint: paint.startTime / 1000 });
  };
  look();
})`;

export const title = `The page of ${DOMAINS} domains in a browser`;

export function measure() {
  return inTemporaryFolder(async (folder) => {
    const fleet = await startFleet(folder, DOMAINS, 0);
    await runCommand(folder, [...auditWords(fleet.resolvers.udp), "--output", "out"]);
    fleet.close();
    writeFileSync(
      join(folder, "empty.html"),
      '<!doctype html><html lang="en"><title>Nothing</title><p>Nothing</p></html>',
    );
    return withBrowser(async (browser) => {
      const pairs = [];
      for (let i = 0; i < PAIRS; i++)
        pairs.push({
          empty: await open(browser, join(folder, "empty.html")),
          page: await open(browser, join(folder, "out", "index.html")),
        });
      return describe(pairs);
    });
  });
}

async function withBrowser(work) {
  const path = execFileSync("sh", ["-c", "command -v chromium || command -v google-chrome"], { encoding: "utf8" });
  const browser = await chromium.launch({ executablePath: path.trim(), args: ["--no-sandbox"] }); // its sandbox does not start as root
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The times of a page in a tab of its own, and the processor seconds of the tab. */
async function open(browser, file) {
  const page = await browser.newPage({ viewport: WINDOW });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(pathToFileURL(file).href);
  const times = await page.evaluate(TIMES);
  const { metrics } = await session.send("Performance.getMetrics");
  await page.close();
  return { ...times, processor: metrics.find(({ name }) => name === "TaskDuration").value };
}

function describe(pairs) {
  const middle = (figure) => median(pairs.map(figure));
  const ratio = middle(({ page, empty }) => page.processor / empty.processor);
  return [
    { what: "until it is loaded", value: middle(({ page }) => page.load), digits: 2, unit: "s", atMost: AIMS.seconds },
    { what: "until it is seen", value: middle(({ page }) => page.paint), digits: 2, unit: "s", atMost: AIMS.seconds },
    { what: "an empty page until it is loaded", value: middle(({ empty }) => empty.load), digits: 2, unit: "s" },
    { what: "processor time", value: middle(({ page }) => page.processor), digits: 2, unit: "s" },
    { what: "processor time of an empty page", value: middle(({ empty }) => empty.processor), digits: 2, unit: "s" },
    { what: "ratio of both", value: ratio, digits: 1, atMost: AIMS.ratio },
  ];
}
