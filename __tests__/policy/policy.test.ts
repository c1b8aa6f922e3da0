import { describe, expect, test } from "@jest/globals";
import { buildAdvance } from "../../src/policy/advance.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import { faultsIn, parse } from "./register.ts";

const at = (line: number, column: number) => ({ file: "p.yml", line, column });

/** The only domain of a policy whose other text is given. */
function domainOf(text: string): DomainPolicy {
  const [domain] = parse(`version: 1\n${text}`).domains;
  if (domain === undefined) throw new Error("the policy has no domain");
  return domain;
}

test("a bare name is enough", () => {
  expect(parse("version: 1\ndomains:\n  - example.org\n")).toEqual({
    file: "p.yml",
    sha256: "e0d57b28bafcc4919d3232b1b269479f3ff4a09c47f6c4f5bd9220402457500a",
    included: { patterns: [], files: [] },
    profile: "tr-03108",
    resolvers: [],
    zones: [],
    reports: [],
    advance: buildAdvance({}),
    domains: [
      {
        name: "example.org",
        location: at(3, 5),
        mail: "send-receive",
        owner: null,
        dkim: { selectors: [], retired: [] },
        spf: { expect: [] },
        dmarc: { expect: [] },
        services: false,
        mtaSts: { policyFile: null },
        records: null,
        levels: {},
        reasons: {},
        parameters: {},
        attestations: [],
      },
    ],
    waivers: [],
  });
});

test("a step needs what the policy says, and the defaults of the rest", () => {
  const text = "advance: { dmarc: { days: 60, pass-rate: 99.5, goal: quarantine }, mta-sts: { sessions: 5 } }\n";
  expect(parse(`version: 1\n${text}domains: [a.test]\n`).advance).toEqual({
    pullRequest: false,
    dmarc: { days: 60, messages: 150, passRate: 99.5, unknown: 1, goal: "quarantine" },
    mtaSts: { days: 14, sessions: 5, organisations: 2 },
  });
});

test("received reports are one pattern or several of each kind, and steps are proposed where it says so", () => {
  const text = "reports: { dmarc: [a/*.xml, 'b\\c/**'], tls-rpt: tls/** }\nadvance: { pull-request: true }\n";
  const { reports, advance } = parse(`version: 1\n${text}domains: [a.test]\n`);
  expect({ reports, advance }).toEqual({
    reports: [
      { kind: "tls-rpt", pattern: "tls/**", location: at(2, 49) },
      { kind: "dmarc", pattern: "a/*.xml", location: at(2, 20) },
      { kind: "dmarc", pattern: "b/c/**", location: at(2, 29) },
    ],
    advance: {
      pullRequest: true,
      dmarc: { days: 30, messages: 150, passRate: 98, unknown: 1, goal: null },
      mtaSts: { days: 14, sessions: 100, organisations: 2 },
    },
  });
});

test("every part of a policy is read, with its place", () => {
  const policy = parse(`version: 1
profile: bsi
resolvers: [system, "udp://127.0.0.1:53"]
zones:
  - bind: dns/*.zone
domains:
  - mail: receive
    owner: "@example/mail-team"
    name: Bücher.Example.
    dkim:
      selectors: [S1, "20230601"]
    levels: { dane/present: should }
    reasons: { dane/present: later }
    parameters: { spf/lookup-headroom: 9 }
waivers:
  - { check: mx/present, domain: BÜCHER.example, reason: soon, owner: "@mail", expires: 2027-03-31 }
`);
  expect(policy.profile).toBe("bsi");
  expect(policy.resolvers).toEqual([
    { url: "system", location: at(3, 13) },
    { url: "udp://127.0.0.1:53", location: at(3, 21) },
  ]);
  expect(policy.zones).toEqual([
    { kind: "bind", pattern: "dns/*.zone", location: at(5, 11), options: { origin: null } },
  ]);
  expect(policy.domains).toEqual([
    {
      name: "xn--bcher-kva.example",
      location: at(9, 11),
      mail: "receive",
      owner: "@example/mail-team",
      dkim: {
        selectors: [
          { name: "s1", location: at(11, 19) },
          { name: "20230601", location: at(11, 23) },
        ],
        retired: [],
      },
      spf: { expect: [] },
      dmarc: { expect: [] },
      services: false,
      mtaSts: { policyFile: null },
      records: null,
      levels: { "dane/present": "should" },
      reasons: { "dane/present": "later" },
      parameters: { "spf/lookup-headroom": 9 },
      attestations: [],
    },
  ]);
  expect(policy.waivers).toEqual([
    {
      check: "mx/present",
      domain: "xn--bcher-kva.example",
      reason: "soon",
      owner: "@mail",
      expires: "2027-03-31",
      location: at(16, 5),
    },
  ]);
});

describe("defaults", () => {
  test("are what a domain that says nothing has", () => {
    const domain = domainOf(
      "defaults:\n  mail: none\n  dkim: { selectors: [k] }\n  records: '@ MX 0 .'\n  owner: Postmaster\ndomains: [a.de]\n",
    );
    expect([domain.mail, domain.owner]).toEqual(["none", "Postmaster"]);
    expect(domain.dkim.selectors).toEqual([{ name: "k", location: at(4, 23) }]);
    expect(domain.records).toEqual({ text: "@ MX 0 .", location: at(5, 13), indent: 0 });
  });

  test("give way to a domain's own word, list and text", () => {
    const domain = domainOf(
      "defaults: { mail: none, owner: '@x', dkim: { selectors: [k] }, records: x }\ndomains:\n  - { name: a.de, mail: send, owner: '@y', dkim: { selectors: [] }, records: y }\n",
    );
    expect([domain.mail, domain.owner]).toEqual(["send", "@y"]);
    expect(domain.dkim.selectors).toEqual([]);
    expect(domain.records?.text).toBe("y");
  });

  test("give selectors in use and retired ones each by themselves", () => {
    const domain = domainOf(
      "defaults: { dkim: { selectors: [k], retired: [Old] } }\ndomains:\n  - { name: a.de, dkim: { selectors: [s1] } }\n",
    );
    expect(domain.dkim.selectors.map(({ name }) => name)).toEqual(["s1"]);
    expect(domain.dkim.retired).toEqual([{ name: "old", location: at(2, 47) }]);
  });

  test("are merged key by key where they are maps", () => {
    const domain = domainOf(`defaults:
  dkim: { selectors: [k] }
  levels: { dane/present: should, mx/present: off }
  reasons: { dane/present: all, mx/present: all }
domains:
  - { name: a.de, dkim: {}, levels: { mx/present: info }, reasons: { mx/present: own } }
`);
    expect(domain.dkim.selectors.map(({ name }) => name)).toEqual(["k"]);
    expect(domain.levels).toEqual({ "dane/present": "should", "mx/present": "info" });
    expect(domain.reasons).toEqual({ "dane/present": "all", "mx/present": "own" });
  });

  test("may hold the reason for what domains change, and the change a domain explains anew", () => {
    const shared =
      "defaults: { reasons: { dane/present: all } }\ndomains:\n  - { name: a.de, levels: { dane/present: off } }\n";
    const anew =
      "defaults: { parameters: { spf/lookup-headroom: 9 } }\ndomains:\n  - { name: a.de, reasons: { spf/lookup-headroom: own } }\n";
    expect([faultsIn(`version: 1\n${shared}`), faultsIn(`version: 1\n${anew}`)]).toEqual([[], []]);
  });
});

describe("SPF expectations", () => {
  test("have postmaster of the domain for a sender, and the domain for HELO", () => {
    expect(
      domainOf("domains: [{ name: Bücher.example, spf: { expect: [{ ip: 192.0.2.1, result: pass }] } }]\n").spf.expect,
    ).toEqual([
      { ip: "192.0.2.1", sender: "postmaster@xn--bcher-kva.example", helo: "xn--bcher-kva.example", result: "pass" },
    ]);
  });

  test.each([
    ["x@bücher.example", "x@xn--bcher-kva.example"],
    ["a@b@Example.DE", "a@b@example.de"],
    ["", ""],
    ["x@[192.0.2.1]", "x@[192.0.2.1]"],
  ])("may be about the sender %j", (written, sender) => {
    const text = `domains: [{ name: a.de, spf: { expect: [{ ip: 192.0.2.1, sender: "${written}", helo: H, result: none }] } }]\n`;
    expect(domainOf(text).spf.expect).toEqual([{ ip: "192.0.2.1", sender, helo: "H", result: "none" }]);
  });

  test("of a domain replace those of the defaults", () => {
    const shared = "defaults: { spf: { expect: [{ ip: 192.0.2.1, result: fail }] } }\n";
    const ipsOf = (domain: string): string[] =>
      domainOf(`${shared}domains: [${domain}]\n`).spf.expect.map(({ ip, sender }) => `${ip} ${sender}`);
    expect(ipsOf("a.de")).toEqual(["192.0.2.1 postmaster@a.de"]);
    expect(ipsOf("{ name: a.de, spf: { expect: [] } }")).toEqual([]);
  });
});

describe("expected mails", () => {
  const mailOf = (domain: string): unknown => domainOf(`domains: [${domain}]\n`).dmarc.expect[0];

  test("come from postmaster of the domain, unsigned, unless the policy says otherwise", () => {
    expect(mailOf("{ name: Bücher.example, dmarc: { expect: [{ ip: 192.0.2.1, result: reject }] } }")).toEqual({
      from: "postmaster@xn--bcher-kva.example",
      author: "xn--bcher-kva.example",
      mailFrom: "postmaster@xn--bcher-kva.example",
      helo: "xn--bcher-kva.example",
      ip: "192.0.2.1",
      dkim: [],
      result: "reject",
    });
  });

  test("bounce to their author and are signed by the author's domain unless the policy says otherwise", () => {
    const mail = "from: News@Shop.A.de, ip: 192.0.2.1, dkim: [{ selector: S1 }, { domain: ESP.example, selector: k }]";
    expect(mailOf(`{ name: a.de, dmarc: { expect: [{ ${mail}, result: pass }] } }`)).toEqual({
      from: "News@shop.a.de",
      author: "shop.a.de",
      mailFrom: "News@shop.a.de",
      helo: "a.de",
      ip: "192.0.2.1",
      dkim: [
        { domain: "shop.a.de", selector: "s1" },
        { domain: "esp.example", selector: "k" },
      ],
      result: "pass",
    });
  });

  test.each([
    ["", ""],
    ["b@Bücher.example", "b@xn--bcher-kva.example"],
    ["b@under_score.example", "b@under_score.example"],
  ])("bounce to %j", (written, mailFrom) => {
    const mail = `{ ip: 192.0.2.1, mail-from: "${written}", helo: H, result: none }`;
    expect(mailOf(`{ name: a.de, dmarc: { expect: [${mail}] } }`)).toMatchObject({ mailFrom, helo: "H" });
  });
});

test("a path may have the backslashes of Windows", () => {
  const policy = parse(
    "version: 1\nzones: [{ bind: 'dns\\*.zone' }]\ndomains: [{ name: a.de, mta-sts: { policy-file: 'web\\sts.txt' } }]\n",
  );
  expect(policy.zones[0]?.pattern).toBe("dns/*.zone");
  expect(policy.domains[0]?.mtaSts.policyFile?.path).toBe("web/sts.txt");
});

test("services are a domain's own, or those of the defaults", () => {
  const shared = "defaults: { services: true }\n";
  expect(domainOf(`${shared}domains: [a.de]\n`).services).toBe(true);
  expect(domainOf(`${shared}domains: [{ name: a.de, services: false }]\n`).services).toBe(false);
  expect(domainOf("domains: [{ name: a.de, services: true }]\n").services).toBe(true);
});

test("the file of an MTA-STS policy is a domain's own, or that of the defaults, with its place", () => {
  const own = domainOf(
    "defaults: { mta-sts: { policy-file: all.txt } }\ndomains: [{ name: a.de, mta-sts: { policy-file: a.txt } }]\n",
  );
  expect(own.mtaSts).toEqual({ policyFile: { path: "a.txt", location: at(3, 49) } });
  const inherited = domainOf("defaults: { mta-sts: { policy-file: all.txt } }\ndomains: [a.de]\n");
  expect(inherited.mtaSts).toEqual({ policyFile: { path: "all.txt", location: at(2, 37) } });
  expect(domainOf("domains: [{ name: a.de, mta-sts: {} }]\n").mtaSts).toEqual({ policyFile: null });
});

test("domains that say nothing of their own have the settings of the defaults, not copies of them: there may be 10,000", () => {
  const defaults = "{ dkim: { selectors: [s1] }, levels: { dane/present: should }, reasons: { dane/present: x } }";
  for (const text of ["", `defaults: ${defaults}\n`]) {
    const [first, second] = parse(`version: 1\n${text}domains: [a.de, b.de]\n`).domains as [DomainPolicy, DomainPolicy];
    for (const key of ["dkim", "mtaSts", "levels", "reasons", "parameters", "attestations"] as const)
      expect(second[key]).toBe(first[key]);
  }
});

describe("a records block", () => {
  test("begins in the line after its |, less the indentation of its first content", () => {
    const { records } = domainOf(
      "domains:\n  - name: a.de\n    records: | # why\n\n      @ MX 10 mx\n        _dmarc TXT x\n",
    );
    expect(records).toEqual({ text: "\n@ MX 10 mx\n  _dmarc TXT x\n", location: at(5, 7), indent: 6 });
  });

  test("may say its indentation, and keeps what is deeper", () => {
    const { records } = domainOf(
      "domains:\n  - name: a.de\n    records: |2-\n          @ MX 10 mx\n      _dmarc TXT x\n",
    );
    expect(records).toEqual({ text: "    @ MX 10 mx\n_dmarc TXT x", location: at(5, 7), indent: 6 });
  });

  test("may have CRLF line ends", () => {
    const { records } = domainOf(
      "domains:\r\n  - name: a.de\r\n    records: |\r\n      @ MX 10 mx\r\n      x TXT y\r\n",
    );
    expect(records).toEqual({ text: "@ MX 10 mx\nx TXT y\n", location: at(5, 7), indent: 6 });
  });

  test("may be empty", () => {
    expect(domainOf("domains:\n  - name: a.de\n    records: |\n").records).toEqual({
      text: "",
      location: at(5, 1),
      indent: 0,
    });
  });

  test("may hold any bracket, quote and depth of indentation", () => {
    const lines = Array.from({ length: 100 }, (_, i) => `${" ".repeat(6 + i)}( [ { " ' & * ! % @ : - ?\n`).join("");
    expect(domainOf(`domains:\n  - name: a.de\n    records: |\n${lines}`).records?.text.split("\n")).toHaveLength(101);
  });

  test("in quotes begins after its quote", () => {
    expect(domainOf('domains: [{ name: a.de, records: "@ TXT \\"a\\"" }]\n').records).toEqual({
      text: '@ TXT "a"',
      location: at(2, 35),
      indent: 0,
    });
  });
});

describe("a waiver", () => {
  const waiverWith = (expires: string) =>
    parse(
      `version: 1\ndomains: [a.de]\nwaivers: [{ check: mx/present, domain: b.de, reason: x, expires: ${expires} }]\n`,
    ).waivers[0];

  test.each(["2027-03-31", "2027-13-45", "never", "2027", "1e3", "true"])(
    "keeps the date %s as it was written",
    (expires) => {
      expect(waiverWith(expires)?.expires).toBe(expires);
    },
  );

  test("may name a domain that the policy does not: that is for the report to say", () => {
    expect(waiverWith("2027-01-01")?.domain).toBe("b.de");
  });
});

test.each(["yes", "on", "0x1", "2027-01-01", "~x", "-all", "<<"])(
  "%s is text to YAML 1.2, whatever a directive says",
  (word) => {
    const { waivers } = parse(
      `%YAML 1.1\n---\nversion: 1\ndomains: [a.de]\nwaivers: [{ check: mx/present, domain: b.de, reason: "${word}", expires: ${word} }]\n`,
    );
    expect(waivers[0]?.expires).toBe(word);
  },
);

test("a policy may be JSON, begin with a byte order mark, and say its core types", () => {
  expect(faultsIn('\ufeff{"version": 1, "domains": ["a.de", {"name": "b.de"}]}')).toEqual([]);
  expect(domainOf("domains: [{ name: a.de, dkim: { selectors: [!!str 20230601] } }]\n").dkim.selectors[0]?.name).toBe(
    "20230601",
  );
});
