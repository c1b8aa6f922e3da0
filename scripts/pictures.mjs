// Makes the pictures of docs/images/ again: the report of the README as a page, and its badge. Needs Chromium or Chrome (`.ci/install-servers`).
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

register("./strip-types.mjs", import.meta.url);
const { EXAMPLE_LINKS, exampleReport } = await import("./example-comment.mjs");
const { renderBadgeSvg, viewBadge } = await import("../src/report/badge.ts");
const { renderHtml } = await import("../src/report/html/html.ts");
const { ENGLISH } = await import("../src/report/language.ts");
const { GERMAN } = await import("../src/report/german/language.ts");
const { wholeText } = await import("../src/text/chunks.ts");

const FOLDER = "docs/images";
const VIEWPORT = { width: 1100, height: 760 };
/** The first failure with a change that fixes it. */
const FINDING = "article.finding:has(.diff)";

const report = await exampleReport();
const browserPath = execFileSync("sh", ["-c", "command -v chromium || command -v google-chrome"], { encoding: "utf8" });
const folder = mkdtempSync(join(tmpdir(), "mail-policy-pictures-"));
const browser = await chromium.launch({ executablePath: browserPath.trim(), args: ["--no-sandbox"] }); // its sandbox does not start as root

/** Opens the page, and gives it to `take`. */
async function onPage(language, colorScheme, take) {
  const file = join(folder, `${language.tag}.html`);
  writeFileSync(file, wholeText(renderHtml(report, { language, links: EXAMPLE_LINKS })));
  const page = await browser.newPage({ viewport: VIEWPORT, colorScheme });
  await page.goto(pathToFileURL(file).href);
  await take(page);
  await page.close();
}

try {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, language } of [
    { name: "report", language: ENGLISH },
    { name: "report-de", language: GERMAN },
  ])
    for (const scheme of ["light", "dark"])
      await onPage(language, scheme, (page) => page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) }));
  await onPage(ENGLISH, "light", (page) =>
    page
      .locator(FINDING)
      .first()
      .screenshot({ path: join(FOLDER, "finding.png") }),
  );
  writeFileSync(join(FOLDER, "badge.svg"), renderBadgeSvg(viewBadge(report, ENGLISH)));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
