// The pages of a report in a browser (Debian's Chromium, or the Chrome of a runner): for everybody, with the keyboard alone, in any width, without a network.
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";
import type { DomainReport, Report } from "../../src/run-report.ts";
import { toComparedRun } from "../../src/compare/compared-run.ts";
import { countByStatus } from "../../src/compare/gate.ts";
import { compareRuns } from "../../src/compare/run-changes.ts";
import { renderReceivedHtml } from "../../src/report/html/received-page.ts";
import { renderHtml } from "../../src/report/html/html.ts";
import { renderRunChangesHtml } from "../../src/report/html/run-changes.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import type { RunChanges } from "../../src/run-changes.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { auditCase, readCase } from "../support/case-file.ts";
import { sentence } from "../support/in-words.ts";
import { changesWithText, checkOf } from "../support/sample-compared-run.ts";
import { report } from "../received-reports/sample-evidence.ts";
import { row } from "../senders/rows.ts";
import { shownReports, viewOf } from "../support/shown-reports.ts";
import { eventfulHistory } from "../support/sample-history.ts";
import { sampleAttestation, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import type { TemporaryFolder } from "../support/temporary-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** `.ci/install-servers` installs one of them. */
const BROWSER = execFileSync("sh", ["-c", "command -v chromium || command -v google-chrome"], {
  encoding: "utf8",
}).trim();

/** A year of runs, with all that a timeline shows. */
const HISTORY = eventfulHistory(365, 12);

let browser: Browser;
let place: TemporaryFolder;
beforeAll(async () => {
  const received = {
    viewOf: (domain: string) => (domain === "healthy.example" ? viewOf(domain) : null),
    domainCount: 1,
    isOffline: true,
  };
  place = temporaryFolder({
    "en.html": wholeText(renderHtml(await richReport(), { language: ENGLISH, history: HISTORY, received })),
    "de.html": wholeText(renderHtml(await richReport(), { language: GERMAN, history: HISTORY, received })),
    "reports-en.html": wholeText(renderReceivedHtml(shownReports(), { language: ENGLISH })),
    "reports-de.html": wholeText(renderReceivedHtml(shownReports(), { language: GERMAN })),
    "changes-en.html": wholeText(renderRunChangesHtml(await richChanges(), { language: ENGLISH })),
    "changes-de.html": wholeText(renderRunChangesHtml(await richChanges(), { language: GERMAN })),
  });
  browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox"] }); // its sandbox does not start as root
});
afterAll(async () => {
  await browser.close();
});

/** Domains of several cases, with everything that a page can show. */
async function richReport(): Promise<Report> {
  const cases = ["dane-match-wrong-key", "healthy", "spf-target-silent", "dkim-1024", "dnssec-bogus", "dmarc-none"];
  const domains = await Promise.all(
    cases.map(async (name): Promise<DomainReport> => {
      const audited = await auditCase(readCase(`${name}.txt`).sections);
      const text = JSON.stringify(audited).replaceAll("example.de", `${name}.example`);
      const { facts, findings } = JSON.parse(text) as typeof audited;
      return {
        name: `${name}.example`,
        mail: "send-receive",
        owner: "Postmaster",
        counts: countByStatus(findings),
        facts,
        findings,
        switchedOff: [],
      };
    }),
  );
  const edit = {
    file: "dns/a.zone",
    line: 3,
    endLine: 3,
    before: ['@ TXT "v=spf1 ~all"'],
    after: ['@ TXT "v=spf1 -all"'],
  };
  const fix = { text: sentence("Write `-all`."), records: [], edit };
  const waiver = { reason: "until the move", owner: "Mail team", expires: "2027-03-31" };
  const [first] = domains as [DomainReport];
  first.findings.push(sampleFinding("warn", { fix, change: "new" }), sampleFinding("waived", { waiver }));
  return sampleReport(domains, {
    limitations: [sentence("outbound port 25 is blocked")],
    attestations: [sampleAttestation({ domains: domains.map(({ name }) => name) })],
  });
}

/** The same domains a month later, of which half have improved, and everything that a page can show of two runs. */
async function richChanges(): Promise<RunChanges> {
  const report = await richReport();
  const [first] = report.domains;
  const healed = report.domains.map((domain, i) => ({
    ...domain,
    findings: i % 2 === 0 ? (first?.findings ?? []) : [],
  }));
  const later = sampleReport(healed, { at: "2026-12-23T12:00:00.000Z", profile: "bsi" });
  const [before, after] = [toComparedRun("out", report, null), toComparedRun("later/report.json", later, "de")];
  const changes = compareRuns(before, after, checkOf);
  const shown = changesWithText("a.rather-long-name.of-a-domain.example");
  const { fixed, newFailures } = changes.findings;
  return { ...changes, ...onlyShown(shown), findings: { ...shown.findings, fixed, newFailures } };
}

/** What the domains of the cases do not show. */
function onlyShown({ added, removed, settings, waivers, attestations }: RunChanges): Partial<RunChanges> {
  return { added, removed, settings, waivers, attestations };
}

/** Opens a page, and says what it asked for and complained of. */
async function open(
  file: string,
  options: BrowserContextOptions = {},
  folder = place,
): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage(options);
  const url = pathToFileURL(folder.path(file)).href;
  const troubles: string[] = [];
  page.on("console", (line) => troubles.push(line.text()));
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== url && !request.url().startsWith("data:")) troubles.push(request.url());
  });
  await page.goto(url);
  return { page, troubles };
}

// What runs in the page is text: its DOM is none of this program's.
const UNFOLD_ALL = `for (const one of document.querySelectorAll("details")) one.open = true`;
/** All rules of WCAG 2.2 AA: also how big what is clicked is, which axe leaves out by itself. */
const RUN_AXE = (
  media: string,
): string => `axe.run(document, { resultTypes: ["violations", "incomplete"], rules: { "target-size": { enabled: ${media === "screen"} } } }).then(({ violations, incomplete }) =>
  [...violations, ...incomplete].map(({ id, nodes }) => id + ": " + nodes[0].html))`;
/** What is wider than its place, so that it runs into what is beside it: cells of days, and tables. */
const TOO_WIDE = `[...document.querySelectorAll(".days td, .days th, .body:has(.list)")].filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)`;
const FOCUSED = `[...document.querySelectorAll("*")].indexOf(document.activeElement)`;

describe.each(["en.html", "de.html", "changes-en.html", "changes-de.html", "reports-en.html", "reports-de.html"])(
  "%s",
  (file) => {
    test.each([
      ["light", "screen", 1280],
      ["dark", "screen", 1280],
      ["light", "screen", 360],
      ["dark", "screen", 360],
      ["light", "print", 800],
      ["dark", "print", 800],
    ] as const)("has nothing that axe finds: %s, %s, %i pixels", async (colorScheme, media, width) => {
      const viewport = { width, height: 900 };
      const { page } = await open(file, { colorScheme, viewport, bypassCSP: true }); // axe is a script that the page's policy forbids
      await page.emulateMedia({ media, colorScheme });
      await page.evaluate(UNFOLD_ALL);
      await page.evaluate(axe.source);
      expect(await page.evaluate(RUN_AXE(media))).toEqual([]);
      await page.close();
    });

    test.each([320, 360, 768, 1280, 1920])(
      "scrolls in one direction only at %i pixels, and asks for nothing",
      async (width) => {
        const { page, troubles } = await open(file, { viewport: { width, height: 900 } });
        await page.evaluate(UNFOLD_ALL);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        expect(troubles).toEqual([]);
        await page.close();
      },
    );
  },
);

test("the keyboard reaches everything, and the first stop skips to the result", async () => {
  const { page } = await open("en.html");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the result");
  const reachable = await page.locator("a:visible, summary:visible, input:visible, select:visible").count();
  const reached = new Set<number>();
  for (let i = 0; i < reachable; i++) {
    reached.add(await page.evaluate<number>(FOCUSED));
    await page.keyboard.press("Tab");
  }
  expect(reached.size).toBe(reachable);
  await page.close();
});

test("the table is searched and filtered, and the domains below follow", async () => {
  const { page } = await open("en.html");
  await page.getByLabel("Find a domain").fill("HEALTHY");
  expect(await page.locator("tr[data-name]:visible th").allTextContents()).toEqual(["healthy.example"]);
  expect(await page.locator("section[data-name]:visible h3").allTextContents()).toEqual(["healthy.example"]);
  expect(await page.getByRole("status").textContent()).toMatch(/1\s*$/);
  await page.getByLabel("Find a domain").fill("");
  await page.getByLabel("Show").selectOption("fail");
  const failing = await page.locator("tr[data-name]:visible").count();
  expect(failing).toBe(await page.locator("tr:has(td.fail)").count());
  expect(failing).toBeLessThan(await page.locator("tr[data-name]").count());
  await page.close();
});

test("a link to a domain opens it", async () => {
  const { page } = await open("en.html");
  const details = page.locator("#domain-healthy\\.example");
  expect(await details.isVisible()).toBe(false);
  await page.locator('tr[data-name="healthy.example"] a').click();
  await details.waitFor({ state: "visible" });
  await page.close();
});

test("whatever a domain is called, it is found, and opens, and nothing of it runs", async () => {
  const long = `${"long-label.".repeat(20)}example`;
  const names = ["__proto__", "constructor", "xn--mnchen-3ya.example", long, `"><img src=x onerror=alert(1)>`, "%"];
  const domains = names.map((name) => sampleDomain(name, [sampleFinding("fail")]));
  const other = temporaryFolder({ "index.html": wholeText(renderHtml(sampleReport(domains), { language: ENGLISH })) });
  const { page, troubles } = await open("index.html", { viewport: { width: 360, height: 900 } }, other);
  await page.evaluate(UNFOLD_ALL);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  for (const name of names) {
    await page.getByLabel("Find a domain").fill(name);
    const row = page.locator("tr[data-name]:visible");
    expect(await row.count()).toBe(1);
    await row.locator("a").click();
    await page.locator("section[data-name]:visible .body").waitFor({ state: "visible" });
  }
  await page.evaluate(`location.hash = "%E0%A4%A"`);
  expect(troubles).toEqual([]);
  await page.close();
});

test("without JavaScript there is no form, and parts open and close", async () => {
  const { page } = await open("en.html", { javaScriptEnabled: false });
  expect(await page.locator("form").isVisible()).toBe(false);
  const domain = page.locator('section[data-name="healthy.example"]');
  await domain.locator("summary").first().click();
  await domain.locator(".body").waitFor({ state: "visible" });
  await page.close();
});

test.each([320, 360, 768, 1100, 1280])(
  "the days of senders fit at %i pixels, however many mails and reasons they have",
  async (width) => {
    const overrides = [
      "arc=pass",
      "forwarded",
      "local_policy",
      "mailing_list",
      "other",
      "policy_test_mode",
      "sampled_out",
    ];
    const rows = ["2026-11-20", "2026-11-21"].flatMap((day) => [
      row({ day, overrides, count: 4 }),
      row({ day, ip: "203.0.113.7", disposition: "reject", overrides, count: 1_000_000_000 }),
      row({ day, ip: "203.0.113.7", disposition: "quarantine", count: 1_000_000_000 }),
    ]);
    const evidence = { dmarc: { reports: [report("A", "2026-11-20")], rows }, tlsRpt: { reports: [], rows: [] } };
    const text = wholeText(renderReceivedHtml(shownReports([viewOf("example.org", evidence)]), { language: ENGLISH }));
    const { page } = await open(
      "days.html",
      { viewport: { width, height: 900 } },
      temporaryFolder({ "days.html": text }),
    );
    await page.evaluate(UNFOLD_ALL);
    expect(await page.locator("table.days:visible").count()).toBe(2);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(await page.evaluate(TOO_WIDE)).toEqual([]);
    await page.close();
  },
);

test("on paper are only those days of senders that were opened", async () => {
  const { page } = await open("reports-en.html", { javaScriptEnabled: false });
  const days = page.locator("table.days");
  expect(await days.count()).toBeGreaterThan(2);
  await page.locator("td summary").nth(1).click();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("table.days:visible").count()).toBe(1);
  expect(await days.nth(1).isVisible()).toBe(true);
  expect(await page.locator("td summary:visible").count()).toBe(1);
  await page.close();
});

test("on paper everything else is unfolded", async () => {
  const { page } = await open("en.html", { javaScriptEnabled: false });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#domain-healthy\\.example").isVisible()).toBe(true);
  await page.close();
});
