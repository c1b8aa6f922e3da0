// The HTML report: pages that ask for nothing, and in which nothing from outside is more than text.
import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import type { HistoryView } from "../../../src/history/history-view.ts";
import type { Status } from "../../../src/model.ts";
import type { DomainReport, Report } from "../../../src/run-report.ts";
import { renderHtml, renderHtmlFiles } from "../../../src/report/html/html.ts";
import type { Language } from "../../../src/report/language.ts";
import { GERMAN } from "../../../src/report/german/language.ts";
import { ENGLISH } from "../../../src/report/language.ts";
import { wholeText } from "../../../src/text/chunks.ts";
import { auditCase, readCase } from "../../support/case-file.ts";
import { expectHarmless, scriptsOf } from "../../support/harmless-page.ts";
import { elementsNamed, elementsOf } from "../../support/html-page.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { eventfulHistory, sampleHistory } from "../../support/sample-history.ts";
import { sentence } from "../../support/in-words.ts";
import {
  reportWithText,
  sampleAttestation,
  sampleDomain,
  sampleFinding,
  sampleReport,
} from "../../support/sample-report.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const pageOf = (report: Report, language: Language = ENGLISH, history: HistoryView | null = null): string =>
  wholeText(renderHtml(report, { language, history }));

/** What a page says. */
function wordsOf(page: string): string {
  return elementsNamed(page, "main")[0]?.words ?? "";
}

const domainNumber = (i: number): DomainReport =>
  sampleDomain(`d${i}.example`, [sampleFinding(i % 2 === 0 ? "fail" : "pass")]);
const many = (count: number): Report => sampleReport(Array.from({ length: count }, (_, i) => domainNumber(i)));

/** A history with `text` wherever one that fits its schema has text. */
function historyWithText(text: string): HistoryView {
  const run = {
    tool: text,
    commit: text,
    audited: [text],
    added: [text],
    removed: [text],
    changes: [{ key: `${text} ${text} ${text}`, from: "pass" as const, to: "fail" as const }],
    broken: { file: text, line: 1 },
  };
  const runs = ["2026-11-01T06:00:00.000Z", "2026-11-02T06:00:00.000Z"].map((at) => ({ at, policy: at, ...run }));
  const whole = runs.map(({ at }) => ({ at, sections: { [text]: { fail: 1 }, "§4.1": { pass: 1 } } }));
  const history = sampleHistory([...runs, ...whole], { problem: text });
  const commits = [{ commit: "0".repeat(40), subject: text }];
  return { ...history, policyCommits: new Map(history.runs.map((run) => [run, commits])) };
}

test("nothing from outside is more than text, whatever a report has in the place of any", () => {
  const own = scriptsOf(pageOf(reportWithText("harmless")));
  assert(
    property(
      hostileText.filter((text) => text !== ""),
      (text) => {
        const page = pageOf(reportWithText(text), ENGLISH, historyWithText(text));
        expectHarmless(page);
        expect(scriptsOf(page)).toEqual(own);
      },
    ),
    { numRuns: propertyRuns(60) },
  );
});

describe("the history on the overview", () => {
  const DAYS = ["2026-11-18", "2026-11-19", "2026-11-20"].map((date) => `${date}T06:00:00.000Z`) as [
    string,
    string,
    string,
  ];
  const [first, second, third] = DAYS;
  const key = "d1.example spf/present d1.example";
  const HISTORY = sampleHistory([
    { at: first, sections: { "§4.1": { pass: 2 } } },
    {
      at: second,
      conclusion: "fail",
      sections: { "§4.1": { fail: 1, pass: 1 } },
      changes: [{ key, from: "pass", to: "fail" }],
    },
    { at: third, sections: { "§4.1": { pass: 2 } }, changes: [{ key, from: "fail", to: "pass" }] },
  ]);
  const sectionOf = (page: string): string =>
    elementsOf(page).find(({ attributes: { id } }) => id === "history")?.words ?? "";

  test("is a picture of each section, with a name and what is true now, and a table that says the same", () => {
    const page = pageOf(many(2), ENGLISH, HISTORY);
    const titles = elementsNamed(page, "title").map(({ text }) => text);
    expect(titles).toContain("SPF, 2026-10-22 to 2026-11-20");
    expect(elementsNamed(page, "desc").map(({ text }) => text)).toEqual(["2026-11-20: passed: 2"]);
    expect(sectionOf(page)).toContain("Last run SPF 2026-11-20 passed: 2");
    const bars = elementsOf(page).filter(({ tag, attributes }) => tag === "rect" && attributes["x"]?.endsWith("%"));
    expect(bars.map(({ attributes: { class: mark, x, width, y, height } }) => [mark, x, width, y, height])).toEqual([
      ["fail", "93.33%", "3.33%", "14", "14"],
      ["pass", "90%", "3.33%", "0", "28"],
      ["pass", "93.33%", "3.33%", "0", "14"],
      ["pass", "96.67%", "3.33%", "0", "28"],
    ]);
  });

  test("shows one domain of a thousand", () => {
    const history = sampleHistory([{ at: first }, { at: third, sections: { "§4.1": { fail: 1, pass: 999 } } }]);
    const page = pageOf(many(2), ENGLISH, history);
    const fails = elementsNamed(page, "rect").filter(({ attributes }) => attributes["class"] === "fail");
    expect(fails.map(({ attributes: { x, height } }) => [x, height])).toContainEqual(["96.67%", "4"]);
  });

  test("says what changed with which commit, and draws where the log is broken", () => {
    const broken = { file: "log.jsonl", line: 2 };
    const runs = HISTORY.runs.map((run, i) => (i === 2 ? { ...run, broken, isContinued: false } : run));
    const page = pageOf(many(2), GERMAN, { ...HISTORY, runs, hasOlder: true, problem: "no answer" });
    expect(sectionOf(page)).toMatch(/Mangel: d1\.example spf\/present/);
    expect(sectionOf(page)).toMatch(/Commit c0ffee0000/);
    expect(sectionOf(page)).toMatch(/die Kette ist unterbrochen in log\.jsonl:2/);
    expect(sectionOf(page)).toMatch(/Ältere Läufe waren nicht lesbar: no answer\./);
    expect(sectionOf(page)).not.toMatch(/der erste Lauf/);
    expect(elementsNamed(page, "line")).toHaveLength(1);
  });

  test("names the commits that changed the policy", () => {
    const runs = HISTORY.runs.map((run, i) => (i === 1 ? { ...run, policy: "1".repeat(64) } : run));
    const commits = [{ commit: "ba5e".padEnd(40, "0"), subject: "Add <b>new.example</b>" }];
    const policyCommits = new Map(runs.slice(1, 2).map((run) => [run, commits]));
    const words = sectionOf(pageOf(many(2), ENGLISH, { ...HISTORY, runs, policyCommits }));
    expect(words).toContain("the policy changed ba5e000000 Add <b>new.example</b> fails: d1.example");
  });

  test("lists a break that no run names, and the view where there are runs of both", () => {
    const runs = HISTORY.runs.map((run, i) =>
      i === 1 ? { ...run, view: "planned" as const, isContinued: false } : run,
    );
    const words = sectionOf(pageOf(many(2), ENGLISH, { ...HISTORY, runs }));
    expect(words).toMatch(
      /mail-policy 0\.1\.0, planned view fails: d1\.example spf\/present the chain is broken before this run/,
    );
    expect(words).toMatch(/mail-policy 0\.1\.0, live view fixed: d1\.example/);
    expect(sectionOf(pageOf(many(2), ENGLISH, HISTORY))).not.toMatch(/live view/);
  });

  test("says that there is no timeline where the runs are those of another view", () => {
    const runs = HISTORY.runs.map((run, i) => (i < 2 ? { ...run, view: "planned" as const } : run));
    const none = /There is no timeline: no earlier run of all domains in this view/;
    expect(sectionOf(pageOf(many(2), ENGLISH, { ...HISTORY, runs }))).toMatch(none);
    expect(sectionOf(pageOf(many(2), ENGLISH, HISTORY))).not.toMatch(none);
    expect(sectionOf(pageOf(many(2), ENGLISH, { ...HISTORY, runs: runs.slice(2) }))).not.toMatch(none);
  });

  test("is only a list while there is one run, and nothing without an earlier one", () => {
    const [run] = HISTORY.runs as [HistoryView["runs"][0]];
    const one = pageOf(many(2), ENGLISH, { ...HISTORY, runs: [run] });
    expect(sectionOf(one)).toMatch(/the first run/);
    expect(elementsNamed(one, "pattern")).toEqual([]);
    const unrecorded = { ...HISTORY, runs: [{ ...run, isRecorded: false }] };
    expect(sectionOf(pageOf(many(2), ENGLISH, unrecorded))).toBe("");
    expect(sectionOf(pageOf(many(2)))).toBe("");
  });

  test("stays small: a year of daily runs of which each differs from the one before", () => {
    const sections = ["§3.1", "§3.3", "§3.4", "§4.1", "§4.2", "§4.3", "§5", "§6"];
    const history = eventfulHistory(365, 1_000);
    const runs = history.runs.map((run, i) => ({
      ...run,
      sections: Object.fromEntries(sections.map((one) => [one, { fail: 1 + (i % 2) * 500, warn: 100, pass: 400 }])),
    }));
    const added = (view: HistoryView): number => pageOf(many(2), ENGLISH, view).length - pageOf(many(2)).length;
    expect(added(history)).toBeLessThan(40_000);
    expect(added({ ...history, runs })).toBeLessThan(600_000);
  });

  test("is on the index of many domains too", () => {
    const [index] = renderHtmlFiles(many(301), { language: ENGLISH, history: HISTORY });
    expect(sectionOf(wholeText(index?.text ?? ""))).toMatch(/fixed: d1\.example spf\/present/);
  });
});

describe("a page asks for nothing", () => {
  const page = pageOf(many(3), ENGLISH, eventfulHistory(90, 3));
  const hashOf = (tag: string): string => {
    const found = elementsNamed(page, tag);
    expect(found).toHaveLength(1);
    return `'sha256-${createHash("sha256")
      .update(found[0]?.text ?? "")
      .digest("base64")}'`;
  };

  test("its policy allows its own style and script, and an icon that is in it", () => {
    const policy = elementsNamed(page, "meta").find((one) => one.attributes["http-equiv"] !== undefined);
    expect(policy?.attributes["content"]?.split("; ")).toEqual([
      "default-src 'none'",
      `style-src ${hashOf("style")}`,
      `script-src ${hashOf("script")}`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test("no style or script is written into an element, and nothing has an address but links", () => {
    const odd = elementsOf(page).filter(
      ({ tag, attributes }) =>
        Object.keys(attributes).some((name) => name === "style" || name === "src" || name.startsWith("on")) ||
        (tag !== "a" && !(attributes["href"] ?? "data:").startsWith("data:")),
    );
    expect(odd.map(({ tag, attributes }) => [tag, attributes])).toEqual([]);
  });
});

describe("up to 300 domains", () => {
  test("are one file, in which every link finds what it leads to", () => {
    const files = [...renderHtmlFiles(many(300), { language: ENGLISH })];
    expect(files.map(({ name }) => name)).toEqual(["index.html"]);
    const elements = elementsOf(wholeText(files[0]?.text ?? ""));
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements.flatMap(({ attributes: { href = "" } }) => (href.startsWith("#") ? href.slice(1) : []));
    expect(targets.length).toBeGreaterThan(300);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});

describe("more domains", () => {
  const files = [...renderHtmlFiles(many(301), { language: ENGLISH })].map(
    ({ name, text }) => [name, wholeText(text)] as const,
  );

  test("have a page each, which the index leads to, and which lead back", () => {
    const [[, index]] = files as [(typeof files)[0]];
    const names = files.map(([name]) => name);
    expect(names).toHaveLength(302);
    const links = elementsNamed(index, "a").map((one) => one.attributes["href"] ?? "");
    expect(names.slice(1).filter((name) => !links.includes(name))).toEqual([]);
    const domains = files.slice(1);
    expect(domains.filter(([name]) => !/^domains\/d\d+\.example\.html$/.test(name))).toEqual([]);
    expect(domains.filter(([, page]) => !page.includes(' href="../index.html"')).map(([name]) => name)).toEqual([]);
    const [, first] = domains[0] ?? ["", ""];
    expect(elementsNamed(first, "a").map((one) => one.attributes["href"])).toContain("../index.html");
  });

  test("have an index that stays small: of 1,000 less than 1,000 octets each", () => {
    const [index] = renderHtmlFiles(many(1_000), { language: GERMAN });
    expect(Buffer.byteLength(wholeText(index?.text ?? ""))).toBeLessThan(1_000_000);
  });

  test("are in tables of 50, each with its head", () => {
    const [[, index]] = files as [(typeof files)[0]];
    const heads = elementsNamed(index, "thead").map(({ words }) => words);
    expect(heads.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => "Domain SPF §4.1"));
    expect(heads[7]).toMatch(/^Requirement /);
  });

  test("are all on one page where it is printed", () => {
    const page = pageOf(many(301));
    expect(elementsNamed(page, "h3").filter(({ text }) => /^d\d+\.example$/.test(text))).toHaveLength(301);
  });

  test("have files of names that every system allows", () => {
    const names = ["../../etc/passwd", "a b.example", "-.example", "x".repeat(300), "aux.example", "com1"];
    const domains = [...many(301).domains, ...names.map((name) => sampleDomain(name, [sampleFinding("fail")]))];
    const written = [...renderHtmlFiles(sampleReport(domains), { language: ENGLISH })].slice(302);
    expect(written.map(({ name }) => name)).toEqual(
      names.map(() => expect.stringMatching(/^domains\/[0-9a-f]{64}\.html$/)),
    );
  });
});

test("a row is found by each mark that calls for attention, and else by the best that there is", () => {
  const rows = {
    "a.example": ["fail", "unknown", "pass"],
    "b.example": ["pass"],
    "c.example": ["not-applicable"],
  } as const;
  const sections = ["§4.1", "§4.2", "§4.3"];
  const domains = Object.entries(rows).map(([name, statuses]) =>
    sampleDomain(
      name,
      statuses.map((status, i) => sampleFinding(status, { section: sections[i] ?? "" })),
    ),
  );
  const page = pageOf(sampleReport(domains));
  const marks = elementsNamed(page, "tr").flatMap(({ attributes }) => attributes["data-marks"] ?? []);
  expect(marks).toEqual(["fail unknown", "pass", "not-applicable"]);
  expect(elementsNamed(page, "option").map((one) => one.attributes["value"])).toEqual([
    "",
    "fail",
    "unknown",
    "pass",
    "not-applicable",
  ]);
});

describe("a page says", () => {
  const found = sampleFinding("fail", {
    change: "new",
    fix: {
      text: sentence("Drop an `include`."),
      records: [{ name: "example.de.", type: "TXT", data: '"v=spf1 -all"' }],
      edit: {
        file: "dns/a.zone",
        line: 3,
        endLine: 3,
        before: ['@ TXT "v=spf1 ~all"'],
        after: ['@ TXT "v=spf1 -all"'],
      },
    },
  });

  test("what is wrong, why, what fixes it, and what was seen", () => {
    const text = wordsOf(pageOf(sampleReport([sampleDomain("example.de", [found])])));
    expect(text).toContain("11 lookups, 10 are allowed: include:_spf.a.example (11)");
    expect(text).toContain("Drop an include.");
    expect(text).toContain('dns/a.zone:3 -@ TXT "v=spf1 ~all" +@ TXT "v=spf1 -all"');
    expect(text).toContain("TXT example.de v=spf1 include:_spf.a.example -all");
    expect(text.split("v=spf1 -all")).toHaveLength(2); // as the change, and not as a record again
  });

  test("what waivers accept and until when, and who states what", () => {
    const waiver = { reason: "until the move", owner: "Mail team", expires: "2027-03-31" };
    const waived = sampleFinding("waived", { waiver });
    const location = { file: "mail-policy.yml", line: 7, column: 1 };
    const problem = sentence("it ended on 2026-10-01");
    const idle = { ...waiver, check: "spf/all", domain: "a.example", expires: "2026-10-01", location, problem };
    const report = sampleReport([sampleDomain("example.de", [waived])], {
      attestations: [sampleAttestation()],
      waivers: { expired: [idle], unused: [] },
    });
    const text = wordsOf(pageOf(report));
    expect(text).toContain("until the move Mail team 2027-03-31");
    expect(text).toContain("a.example until the move it ended on 2026-10-01 Mail team 2026-10-01");
    expect(text).toContain(
      "All outbound relays use STARTTLS Erika Mustermann, head of IT security 2026-05-01 2027-05-01",
    );
  });

  test("of a waived finding of a domain, too, until when and why it is accepted", () => {
    const waiver = { reason: "until the move", owner: "Mail team", expires: "2027-03-31" };
    const page = pageOf(sampleReport([sampleDomain("example.de", [sampleFinding("waived", { waiver })])]));
    const lists = elementsNamed(page, "ul").filter((one) => one.attributes["class"] === "brief");
    expect(lists.map(({ words }) => words)).toEqual([
      "spf/lookup-limit 11 lookups, 10 are allowed: include:_spf.a.example (11) Mail team, until 2027-03-31: until the move",
    ]);
  });

  test("the failures that a change takes out of the count, and the mail records that it changes", () => {
    const location = { file: "dns/a.zone", line: 3, column: 1 };
    const report = sampleReport([sampleDomain("example.de", [sampleFinding("pass")])], {
      weakenings: [{ message: sentence("a check is switched off"), location }],
      weakenedFailures: [{ domain: "example.de", finding: sampleFinding("fail", { change: "new" }), by: "waiver" }],
      mailRecords: {
        changes: [
          {
            change: "added",
            kind: "SPF",
            name: "example.de",
            type: "TXT",
            data: "v=spf1 -all",
            isNamed: true,
            location,
          },
        ],
        more: 2,
      },
    });
    const text = wordsOf(pageOf(report));
    expect(text).toMatch(/spf\/lookup-limit 11 lookups, .* example\.de waived by this change/);
    expect(text).toContain("a check is switched off (dns/a.zone:3)");
    expect(text).toMatch(
      /3 mail records added or removed added SPF: example\.de TXT v=spf1 -all · dns\/a\.zone:3:1 2 more/,
    );
  });

  test("what a declared file should say instead", () => {
    const location = { file: "dns/a.zone", line: 3, column: 1 };
    const report = sampleReport([sampleDomain("example.de", [sampleFinding("pass")])], {
      warnings: [{ location, message: sentence("the name has no last dot"), suggestion: "@ MX 10 mx.example.de." }],
    });
    expect(wordsOf(pageOf(report))).toContain("the name has no last dot Write instead: @ MX 10 mx.example.de.");
  });

  test("what could not be seen, once for each cause", () => {
    const unseen = (name: string): DomainReport =>
      sampleDomain(name, [sampleFinding("unknown", { check: "mx/present", message: sentence("no answer (timeout)") })]);
    const report = sampleReport([unseen("a.example"), unseen("b.example")], {
      limitations: [sentence("outbound port 25 is blocked")],
    });
    const text = wordsOf(pageOf(report));
    expect(text).toContain("no answer (timeout) a.example, b.example mx/present");
    expect(text).toContain("outbound port 25 is blocked");
  });

  test("which controls of Grundschutz++ ask for the same as a requirement, in German whatever the language", () => {
    const page = pageOf(sampleReport([sampleDomain("example.de", [found])]));
    expect(wordsOf(page)).toContain(
      "SPF record KONF.13.5 Publikation der Sendeberechtigung KONF.13.5.1 Strenge Senderpolicy failed",
    );
    const titles = elementsNamed(page, "span").filter(({ words }) => words === "Strenge Senderpolicy");
    expect(titles.map(({ attributes }) => attributes["lang"])).toEqual(["de"]);
  });

  test("that a check of a requirement warns, beside what is checked", () => {
    const marks = (status: Status): string[] =>
      elementsNamed(pageOf(sampleReport([sampleDomain("example.de", [sampleFinding(status)])])), "span")
        .filter(({ words }) => words === "checked")
        .map(({ attributes }) => attributes["class"] ?? "");
    expect(marks("pass")).toEqual(["mark pass"]);
    expect(marks("warn")).toEqual(["mark warn"]);
  });

  test("how many findings it leaves out of a domain with very many", () => {
    const passes = Array.from({ length: 700 }, (_, i) => sampleFinding("pass", { subject: `h${i}.example.de` }));
    const page = pageOf(sampleReport([sampleDomain("example.de", passes)]));
    const list = elementsNamed(page, "ul").find((one) => one.attributes["class"] === "brief");
    expect(list?.words).toContain("h499.example.de");
    expect(list?.words).not.toContain("h500.example.de");
    expect(wordsOf(page)).toContain("(11) 200 more");
  });

  test("nothing of waivers, attestations and limitations where there are none", () => {
    const heads = elementsNamed(pageOf(many(2)), "h2").map(({ text }) => text);
    expect(heads).toEqual(["All domains", "Failures and warnings", "Domains in detail", "Requirements", "This run"]);
  });

  test("all of it in German too", () => {
    const page = pageOf(many(2), GERMAN);
    expect(elementsOf(page)[0]?.attributes["lang"]).toBe("de");
    const heads = elementsNamed(page, "h2").map(({ text }) => text);
    expect(heads).toEqual([
      "Alle Domains",
      "Mängel und Warnungen",
      "Domains im Einzelnen",
      "Anforderungen",
      "Dieser Lauf",
    ]);
  });
});

describe("of a domain a page shows", () => {
  /** The page of a domain as a case has it. */
  async function pageOfCase(name: string): Promise<string> {
    const { facts, findings } = await auditCase(readCase(`${name}.txt`).sections);
    return wordsOf(pageOf(sampleReport([{ ...sampleDomain("example.de", findings), facts }])));
  }

  test("the SPF tree with its lookups, the mail servers with TLS, certificates and TLSA records, and the walk to the DMARC policy", async () => {
    const text = await pageOfCase("healthy");
    expect(text).toContain("SPF record 2 of 10 DNS lookups");
    expect(text).toContain("include:_spf.example.de 1 lookup v=spf1 ip4:192.0.2.0/24 -all ip4:192.0.2.0/24 -all");
    expect(text).toContain("mx1.example.de preference 10 Addresses 192.0.2.1, 2001:db8::1 DNSSEC: signed");
    expect(text).toMatch(/3 1 1 0b86d[0-9a-f]+ matches 3 1 1 a{64} does not match: the server serves another key/);
    expect(text).toContain("TLSv1.3, TLS_AES_256_GCM_SHA384, key exchange X25519, refuses TLS 1.1 and older");
    expect(text).toMatch(/CN=mx1\.example\.de CN=Some CA 2120-01-01 ec, prime256v1, ECDSA with SHA-256/);
    expect(text).toContain("DMARC tree walk policy reject TXT _dmarc.example.de v=DMARC1; p=reject;");
  });

  test("at which addresses a TLSA record matches, where not at all of them", async () => {
    expect(await pageOfCase("dane-match-one-address")).toMatch(/3 1 1 0b86d[0-9a-f]+ matches at 192\.0\.2\.1 only/);
  });

  test("that a part of the SPF tree is unknown, and so its lookups are at least those that were seen", async () => {
    expect(await pageOfCase("spf-target-silent")).toMatch(/SPF record at least \d+ of 10 DNS lookups/);
  });

  test("why there is no answer where there is none", async () => {
    expect(await pageOfCase("dane-timeout")).toContain("timeout");
    expect(await pageOfCase("mx-host-silent")).toContain(" TLS A mx1.example.de: timeout in this case mx2.example.de");
  });

  test("no server of which nothing was observed, whatever its name is", () => {
    const domain = sampleDomain("example.de", []);
    const mx = {
      state: "present",
      value: { records: [{ preference: 10, exchange: "constructor" }], security: "secure" },
    };
    const page = pageOf(sampleReport([{ ...domain, facts: { ...domain.facts, mx, hosts: {} } }]));
    expect(wordsOf(page)).toContain("constructor preference 10");
  });

  test("no facts where the report has none", () => {
    const report = sampleReport([{ ...domainNumber(0), facts: {} }]);
    expect(elementsNamed(pageOf(report), "h4").map(({ text }) => text)).toEqual([]);
  });
});
