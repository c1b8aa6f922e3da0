import { describe, expect, test } from "@jest/globals";
import { array, assert, asyncProperty, constantFrom, string, uint8Array } from "fast-check";
import { countFiles, mailsOf, outcomesOf } from "./counting.ts";

interface Parts {
  root?: string;
  metadata?: string;
  dates?: string;
  published?: string;
  records?: string;
}

const METADATA = "<org_name>r.example</org_name><report_id>1</report_id>";
const DATES = "<date_range><begin>1795651200</begin><end>1795737599</end></date_range>";
const PUBLISHED = "<policy_published><domain>example.org</domain><p>none</p></policy_published>";

interface RecordParts {
  ip?: string;
  count?: string;
  evaluated?: string;
  identifiers?: string;
  results?: string;
}

function record({
  ip = "<source_ip>192.0.2.1</source_ip>",
  count = "<count>1</count>",
  evaluated = "<disposition>none</disposition><dkim>pass</dkim><spf>fail</spf>",
  identifiers = "<header_from>example.org</header_from>",
  results = "",
}: RecordParts = {}): string {
  return `<record><row>${ip}${count}<policy_evaluated>${evaluated}</policy_evaluated></row><identifiers>${identifiers}</identifiers>${results}</record>`;
}

function from(domain: string, more: RecordParts = {}): string {
  return record({ identifiers: `<header_from>${domain}</header_from>`, ...more });
}

function report({
  root = "feedback",
  metadata = METADATA,
  dates = DATES,
  published = PUBLISHED,
  records = record(),
}: Parts = {}): string {
  return `<?xml version="1.0"?>\n<${root}><report_metadata>${metadata}${dates}</report_metadata>${published}${records}</${root}>`;
}

const ONE = "1 192.0.2.1 example.org: spf -, dkim - aligned, none";

async function mailsIn(parts: Parts, domain?: string): Promise<string[]> {
  const { evidence, outcomes } = await countFiles({ a: report(parts) });
  expect(outcomes).toEqual(["counted"]);
  return mailsOf(evidence, domain);
}

describe("a report counts", () => {
  test.each([
    ["by its header_from", {}],
    ["without a published domain", { published: "" }],
    [
      "with the domain below a published one",
      { published: "<policy_published><domain>org</domain></policy_published>" },
    ],
    ["with a domain in capitals and a dot at its end", { records: from("Example.ORG.") }],
    ["with white space around values", { records: from(" example.org\n", { count: "<count> 1 </count>" }) }],
    ["with text in CDATA and entities", { records: from("<![CDATA[example]]>&#46;org") }],
    ["with comments and processing instructions", { metadata: `<!-- x --><?y z?>${METADATA}` }],
    ["with elements that no RFC has", { metadata: `${METADATA}<a><b><source_ip>x</source_ip></b></a>` }],
    ["with seconds in milliseconds", { dates: DATES.replaceAll("</", "000</").replace("000</date", "</date") }],
    ["without an id", { metadata: "<org_name>r.example</org_name>" }],
    ["with a week in it", { dates: "<date_range><begin>1795132800</begin><end>1795737600</end></date_range>" }],
    ["without a disposition", { records: record({ evaluated: "<dkim>pass</dkim><spf>fail</spf>" }) }],
    ["with one aligned result that passed", { records: record({ evaluated: "<dkim>pass</dkim>" }) }],
    ["with words in capitals", { records: record({ evaluated: "<disposition>None</disposition><dkim>PASS</dkim>" }) }],
  ])("%s", async (_what, parts) => {
    expect(await mailsIn(parts)).toEqual([ONE]);
  });

  test("without a name of the organisation by the domain of its mailbox, which is not kept", async () => {
    const { evidence } = await countFiles({ a: report({ metadata: "<email>who@r.example</email>" }) });
    expect(evidence.domains["example.org"]?.dmarc.reports[0]?.organisation).toBe("r.example");
    expect(JSON.stringify(evidence)).not.toContain("who");
  });

  test("without an id, once for each domain that has a policy", async () => {
    const about = (domain: string): string =>
      report({
        metadata: "<org_name>r.example</org_name>",
        published: `<policy_published><domain>${domain}</domain></policy_published>`,
        records: from(domain),
      });
    const [a, b] = [about("a.example.org"), about("b.example.org")];
    expect((await countFiles({ a, b, again: a })).outcomes).toEqual(["counted", "counted", "duplicate"]);
  });

  test("for the deepest domain of the policy", async () => {
    const records = from("a.sub.example.org") + from("x.example.org");
    expect(await mailsIn({ records }, "sub.example.org")).toEqual([
      "1 192.0.2.1 a.sub.example.org: spf -, dkim - aligned, none",
    ]);
    expect(await mailsIn({ records })).toEqual(["1 192.0.2.1 x.example.org: spf -, dkim - aligned, none"]);
  });

  test("as received, with no mail in it", async () => {
    const { evidence, outcomes } = await countFiles({ a: report({ records: record({ count: "<count>0</count>" }) }) });
    expect(outcomes).toEqual(["counted"]);
    expect(evidence.domains["example.org"]?.dmarc).toEqual({ reports: [expect.anything()], rows: [] });
  });

  test("without records of other domains", async () => {
    const published = "<policy_published><domain>org</domain></policy_published>";
    expect(await mailsIn({ published, records: from("other.org") + record() })).toEqual([ONE]);
  });

  test("once for records that are equal, in whatever order", async () => {
    const results = (domains: string[]): string =>
      `<auth_results>${domains.map((d) => `<dkim><domain>${d}</domain><result>pass</result></dkim>`).join("")}</auth_results>`;
    const records =
      record({ results: results(["b.example", "a.example"]) }) +
      record({ results: results(["a.example", "b.example"]) });
    expect(await mailsIn({ records })).toEqual([
      "2 192.0.2.1 example.org: spf -, dkim a.example null pass + b.example null pass aligned, none",
    ]);
  });
});

test("a record shows what the receiver did, and why", async () => {
  const evaluated =
    "<disposition>quarantine</disposition><dkim>fail</dkim><spf>fail</spf><reason><type>mailing_list</type><comment>x</comment></reason><reason><type>Forwarded</type></reason><reason><type>whim</type></reason>";
  expect(await mailsIn({ records: record({ evaluated }) })).toEqual([
    "1 192.0.2.1 example.org: spf -, dkim -, quarantine forwarded mailing_list other",
  ]);
});

test.each([
  ["<type>local_policy</type><comment>arc=pass</comment>", "arc=pass"],
  ["<comment>arc=pass as[1].d=d1.example as[1].s=s3</comment><type>local_policy</type>", "arc=pass"],
  ["<type>local_policy</type><comment>arc=fail as[1].d=arc=pass.example</comment>", "local_policy"],
  ["<type>local_policy</type><comment>larc=passed</comment>", "local_policy"],
  ["<type>local_policy</type></reason><reason><type>other</type><comment>arc=pass</comment>", "local_policy other"],
  ["<comment>arc=pass</comment>", ""],
])("the reason %s is %j", async (reason, override) => {
  const evaluated = `<dkim>fail</dkim><spf>fail</spf><reason>${reason}</reason>`;
  expect(await mailsIn({ records: record({ evaluated }) })).toEqual([
    `1 192.0.2.1 example.org: spf -, dkim -, none ${override}`.trimEnd(),
  ]);
});

test.each([
  ["::ffff:192.0.2.9", "192.0.2.9"],
  ["2001:DB8:0::1", "2001:db8::1"],
])("the address %s is %s", async (ip, canonical) => {
  expect(await mailsIn({ records: record({ ip: `<source_ip>${ip}</source_ip>` }) })).toEqual([
    ONE.replace("192.0.2.1", canonical),
  ]);
});

describe("a record does not count", () => {
  const fault = (problem: string): string[] => ["counted", `1 of its 2 records do not count; record 2: ${problem}`];
  test.each([
    ["without an address", { ip: "" }, "source_ip"],
    ["with a name for an address", { ip: "<source_ip>mail.example.org</source_ip>" }, "source_ip"],
    ["with half an address", { ip: "<source_ip>192.0.2</source_ip>" }, "source_ip"],
    ["without a number", { count: "" }, "count"],
    ["with a negative number", { count: "<count>-1</count>" }, "count"],
    ["with a fraction", { count: "<count>1.5</count>" }, "count"],
    ["with more mails than there are", { count: "<count>99999999999</count>" }, "count"],
    ["without a domain", { identifiers: "" }, "header_from"],
    ["with a mailbox for a domain", { identifiers: "<header_from>a@example.org</header_from>" }, "header_from"],
    ["without results", { evaluated: "<disposition>none</disposition>" }, "policy_evaluated"],
    ["with one result that failed", { evaluated: "<spf>fail</spf>" }, "policy_evaluated"],
  ])("%s", async (_what, parts, element) => {
    const { evidence, outcomes } = await countFiles({ a: report({ records: record() + record(parts) }) });
    expect(outcomes).toEqual(fault(`it has no valid \`${element}\``));
    expect(mailsOf(evidence)).toEqual([ONE]);
  });
});

describe("a report does not count", () => {
  const dates = (begin: string, end: string): string =>
    `<date_range><begin>${begin}</begin><end>${end}</end></date_range>`;
  test.each([
    [
      "about another domain",
      { published: PUBLISHED.replace("example.org", "other.example"), records: from("other.example") },
      'it is about "other.example", which is not a domain of the policy',
    ],
    [
      "whose records are about a domain that its policy is not for",
      { published: PUBLISHED.replace("example.org", "other.example") },
      'it is about "other.example", which is not a domain of the policy',
    ],
    ["about no domain", { published: "", records: "" }, "it names no domain"],
    ["without an organisation", { metadata: "<report_id>1</report_id>" }, "it does not say which organisation sent it"],
    ["without a period", { dates: "" }, "it has no valid period"],
    ["with words for a period", { dates: dates("today", "tomorrow") }, "it has no valid period"],
    ["with a negative moment", { dates: dates("-1", "1") }, "it has no valid period"],
    [
      "that ends before it begins",
      { dates: dates("1795737599", "1795651200") },
      "its period ends at 2026-11-26T00:00:00.000Z, before it begins at 2026-11-26T23:59:59.000Z",
    ],
    [
      "from the future",
      { dates: dates("1796169601", "1796169602") },
      "its period begins in the future, at 2026-12-02T00:00:01.000Z",
    ],
    [
      "about a month",
      { dates: dates("1793145600", "1795737600") },
      "its period is 30 days; more than 8 cannot be counted by day (project limit)",
    ],
    [
      "in which no record does",
      { records: record({ ip: "" }).repeat(2) },
      "2 of its 2 records do not count; record 1: it has no valid `source_ip`",
    ],
    ["with another root", { root: "html" }, "it is XML, but no DMARC report: its root is not `feedback`"],
  ])("%s", async (_what, parts, problem) => {
    const { evidence, outcomes } = await countFiles({ a: report(parts) });
    expect(outcomes).toEqual([problem]);
    expect(evidence.domains).toEqual({});
  });

  test("that is older than what is kept, which is no fault", async () => {
    expect(await outcomesOf(report({ dates: dates("1", "2") }))).toEqual(["expired"]);
  });
});

describe("XML is refused", () => {
  const nested = `${"<a>".repeat(40)}${"</a>".repeat(40)}`;
  const attributes = Array.from({ length: 200 }, (_, i) => `a${i}="1"`).join(" ");
  test.each([
    ["that ends early", report().slice(0, -10), /^it is not well-formed XML: line 2, column \d+$/],
    ["with a tag that is not closed", report({ metadata: "<org_name>x" }), /^it is not well-formed XML: line 2, /],
    [
      "with an entity of its own",
      report({ metadata: "<org_name>&x;</org_name>" }),
      /^it is not well-formed XML: line 2, /,
    ],
    [
      "with a DOCTYPE",
      report().replace("?>", '?><!DOCTYPE feedback [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      /^it has a DOCTYPE/,
    ],
    ["that is too deep", report({ metadata: nested }), /^more than 32 elements are inside each other/],
    ["with too many attributes", report({ metadata: `<a ${attributes}/>` }), /^an element has more than 20 attributes/],
    [
      "with a comment that is too long",
      report({ metadata: `<!--${"x".repeat(2 ** 20 + 2 ** 17)}` }),
      /^more than a million characters are between two of its tags/,
    ],
    ["with a second root", report() + report().replace(/.*\n/, ""), /^it is not well-formed XML: line 2, /],
    [
      "that has a character it must not have",
      report({ metadata: "<org_name>\u0001</org_name>" }),
      /^it is not well-formed XML/,
    ],
  ])("%s", async (_what, xml, problem) => {
    expect(await outcomesOf(xml)).toEqual([expect.stringMatching(problem)]);
  });
});

describe("the encoding is", () => {
  const withName = (encoding: string): string =>
    report({ metadata: METADATA.replace("r.example", "Köln") }).replace("?>", ` encoding="${encoding}"?>`);
  const utf16 = (text: string, isBig: boolean): Buffer => {
    const octets = Buffer.from(text, "utf16le");
    return isBig ? octets.swap16() : octets;
  };
  test.each([
    ["UTF-8", Buffer.from(withName("UTF-8")), "Köln"],
    ["UTF-8 behind a byte order mark and white space", Buffer.from(`\ufeff \n${withName("utf-8")}`), "Köln"],
    ["ISO 8859-1", Buffer.from(withName("ISO-8859-1"), "latin1"), "Köln"],
    ["Windows-1252", Buffer.from(withName("windows-1252"), "latin1"), "Köln"],
    ["US-ASCII, with more than it has", Buffer.from(withName("us-ascii"), "latin1"), "Köln"],
    ["UTF-16, little end first", utf16(`\ufeff${withName("utf-16")}`, false), "Köln"],
    ["UTF-16, big end first", utf16(`\ufeff${withName("utf-16")}`, true), "Köln"],
    ["UTF-16 without a byte order mark", utf16(withName("utf-16"), false), "Köln"],
    ["not what is declared: UTF-16, and it is UTF-8", Buffer.from(withName("utf-16")), "Köln"],
    ["unknown, taken for UTF-8", Buffer.from(withName("klingon")), "Köln"],
    ["declared wrong: UTF-8, and it is not", Buffer.from(withName("utf-8"), "latin1"), "K\ufffdln"],
  ])("%s", async (_what, octets, name) => {
    const { evidence, outcomes } = await countFiles({ a: octets });
    expect(outcomes).toEqual(["counted"]);
    expect(evidence.domains["example.org"]?.dmarc.reports[0]?.organisation).toBe(name);
  });
});

test("any text in any place gives outcomes, and never an error", async () => {
  const piece = constantFrom(
    ...report({ records: record() + record() }).split(/(?=<)/),
    "<dkim>",
    "<spf>",
    "<domain>",
    "</domain>",
    "&amp;",
    "<![CDATA[",
    "]]>",
    "<!--",
  );
  await assert(
    asyncProperty(array(piece), string(), async (pieces, text) => {
      const outcomes = await outcomesOf(`<feedback>${pieces.join("")}${text}`);
      expect(outcomes.every((outcome) => outcome.length > 0)).toBe(true);
    }),
  );
});

test("any octets after the beginning of XML give outcomes", async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 200 }), async (octets) => {
      expect(await outcomesOf(Buffer.concat([Buffer.from("<feedback>"), octets]))).toHaveLength(1);
    }),
  );
});
