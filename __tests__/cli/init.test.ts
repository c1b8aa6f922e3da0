// `mail-policy init` in this process, against a DNS server of its own.
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../src/cli/main.ts";
import { parseInit } from "../../src/cli/init.ts";
import { parsePolicyFile } from "../../src/run/load-inputs.ts";
import { KEY } from "../init/proposals.ts";
import { CAN_LINK, testWhere } from "../support/capabilities.ts";
import type { TestServer } from "../support/dns-server.ts";
import { closedPort, respond, serveUdp, soa } from "../support/dns-server.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { ENGLISH } from "../../src/report/language.ts";

const TXT: Readonly<Record<string, string>> = {
  "example.de": "v=spf1 include:_spf.google.com -all",
  "google._domainkey.example.de": KEY,
  "parked.example": "v=spf1 -all",
  "evil.example": 'v=spf1 ip4:192.0.2.1 x="\n    mail: none\n#" -all',
};
const MX: Readonly<Record<string, string>> = {
  "example.de": "smtp.google.com",
  "parked.example": ".",
  "evil.example": "a\n    mail: none\n.example",
};

let server: TestServer;
let place: PolicyFolder;
beforeAll(async () => {
  server = await serveUdp((query) => {
    const { name, type } = query;
    const text = type === "TXT" ? TXT[name] : undefined;
    if (text !== undefined)
      return respond(query, {
        ad: true,
        answers: [{ type: "TXT", name, ttl: 60, data: text.match(/[^]{1,255}/g) as string[] }],
      });
    const exchange = type === "MX" ? MX[name] : undefined;
    if (exchange !== undefined)
      return respond(query, { ad: true, answers: [{ type: "MX", name, ttl: 60, data: { preference: 0, exchange } }] });
    const exists = [...Object.keys(TXT), ...Object.keys(MX)].some(
      (known) => known === name || known.endsWith(`.${name}`),
    );
    return respond(query, { ad: true, rcode: exists ? 0 : 3, authorities: [soa(".")] });
  });
});
afterAll(() => server.close());
beforeEach(() => void (place = policyFolder()));

interface Run {
  code: number;
  out: string;
  err: string;
}

async function init(...words: string[]): Promise<Run> {
  const printed = { out: "", err: "" };
  const stream = (key: keyof typeof printed) =>
    ({ write: (text: string) => (printed[key] += text) }) as unknown as NodeJS.WriteStream;
  const code = await main({
    args: ["init", ...words],
    env: {},
    cwd: place.folder,
    stdout: stream("out"),
    stderr: stream("err"),
  });
  return { code, ...printed };
}

const live = (...words: string[]): Promise<Run> => init("--resolver", server.url, ...words);

describe("a policy is", () => {
  test("written from what DNS says, in the order of the domains, each once", async () => {
    const { code, out, err } = await live("--output", "new.yml", "parked.example", "EXAMPLE.de.", "example.de");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(
      "Wrote new.yml: 2 domains, 0 with a guessed `mail` setting, 1 DKIM selector.\nRead its comments, add settings that DNS does not show, then run `mail-policy check --config new.yml`.\n",
    );
    expect(parsePolicyFile("new.yml", Buffer.from(place.read("new.yml"))).domains).toMatchObject([
      { name: "parked.example", mail: "none", dkim: { selectors: [] } },
      { name: "example.de", mail: "send-receive", dkim: { selectors: [{ name: "google" }] } },
    ]);
    expect(place.read("new.yml")).toContain('# sends nothing: SPF "v=spf1 -all" authorizes no sender');
  });

  test("one of A-labels, with names as people read them in comments", async () => {
    expect(
      await live("--allow-missing", "--output", "new.yml", "bücher.example", "xn--strae-oqa.example", "BÜCHER.example"),
    ).toMatchObject({ code: 0 });
    expect(place.read("new.yml")).toContain("- name: xn--bcher-kva.example # bücher.example\n");
    expect(place.read("new.yml")).toContain("- name: xn--strae-oqa.example # straße.example\n");
    expect(parsePolicyFile("new.yml", Buffer.from(place.read("new.yml"))).domains).toHaveLength(2);
  });

  test("what it is, whatever hostile records say", async () => {
    expect(await live("--output", "new.yml", "evil.example")).toMatchObject({ code: 0, err: "" });
    expect(parsePolicyFile("new.yml", Buffer.from(place.read("new.yml"))).domains).toMatchObject([
      { name: "evil.example", mail: "send-receive" },
    ]);
    expect(place.read("new.yml")).not.toMatch(/^ *mail: none/m);
  });
});

describe("what the call says", () => {
  test("of resolvers is written", async () => {
    await live("--output", "new.yml", "parked.example");
    expect(parsePolicyFile("new.yml", Buffer.from(place.read("new.yml"))).resolvers.map(({ url }) => url)).toEqual([
      server.url,
    ]);
  });

  test("is refused where a name does not exist, unless that is meant", async () => {
    const words = ["--output", "new.yml", "parked.example", "exmaple.de", "bücher.invalid"];
    expect(await live(...words)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(
        "exmaple.de, bücher.invalid: these names do not exist in DNS. Correct the spelling, or add --allow-missing",
      ),
    });
    expect(await live("--output", "new.yml", "exmaple.de")).toMatchObject({
      code: 2,
      err: expect.stringContaining("exmaple.de: this name does not exist in DNS."),
    });
    expect(readdirSync(place.folder)).not.toContain("new.yml");
    expect(await live("--allow-missing", ...words)).toMatchObject({ code: 0, err: "" });
  });
});

describe("the files of --zones", () => {
  const ZONE = `$ORIGIN own.example.\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.net.\n@ MX 10 mx.example.net.\n@ TXT "v=spf1 mx -all"\n`;
  const KEYS = `odd-name._domainkey TXT "${KEY.slice(0, 200)}" "${KEY.slice(200)}"\ns2._domainkey CNAME s2.provider.test.\n`;

  test("give the domains, their kinds and selectors, and are named in the policy", async () => {
    place.write("dns/own.zone", ZONE + KEYS);
    expect(await live("--output", "new.yml", "--zones", "bind=dns/*.zone")).toMatchObject({ code: 0, err: "" });
    const text = place.read("new.yml");
    const policy = parsePolicyFile("new.yml", Buffer.from(text));
    expect(policy.zones).toMatchObject([{ kind: "bind", pattern: "dns/*.zone" }]);
    expect(policy.domains).toMatchObject([
      { name: "own.example", mail: "send-receive", dkim: { selectors: [{ name: "odd-name" }, { name: "s2" }] } },
    ]);
    expect(text).toContain("# DKIM: the selectors that the zone lists.");
  });

  test("stand beside the domains that are named", async () => {
    place.write("own.zone", ZONE);
    await live("--output", "new.yml", "--zones", "bind=own.zone", "example.de");
    expect(parsePolicyFile("new.yml", Buffer.from(place.read("new.yml"))).domains).toMatchObject([
      { name: "example.de" },
    ]);
  });

  test.each<[string, string, Record<string, string>]>([
    ["dns/*.zone", "--zones dns/*.zone: use FORMAT=FILES, e.g. bind=dns/*.zone; the formats are bind, octodns", {}],
    ["zone=a", "--zones zone=a: use FORMAT=FILES", {}],
    ["bind=", "--zones bind=: use FORMAT=FILES", {}],
    [
      "dnscontrol=ir.json",
      "the files of --zones hold no whole zone; name the domains",
      { "ir.json": '{"domains": [{"name": "own.example", "keepunknown": true, "records": []}]}' },
    ],
    ["bind=none/*.zone", "--zones: none/*.zone matches no file", {}],
    ["bind=bad.zone", "bad.zone:3:1", { "bad.zone": ZONE.replace("@ NS", "x\n@ NS") }],
  ])("are refused: %s", async (zones, err, files) => {
    for (const [name, text] of Object.entries(files)) place.write(name, text);
    expect(await live("--output", "new.yml", "--zones", zones)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(err),
    });
    expect(readdirSync(place.folder)).not.toContain("new.yml");
  });
});

describe("a file that is there stays as it is:", () => {
  test("nothing is asked, and the exit code is 2", async () => {
    const before = server.queries.length;
    const { code, out, err } = await live("example.de");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("mail-policy.yml already exists");
    expect(place.read("mail-policy.yml")).toBe("");
    expect(server.queries.length).toBe(before);
  });

  testWhere(CAN_LINK)("a link to nowhere too", async () => {
    symlinkSync(place.path("elsewhere.yml"), place.path("new.yml"));
    expect(await live("--output", "new.yml", "example.de")).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("new.yml already exists"),
    });
    expect(readdirSync(place.folder)).not.toContain("elsewhere.yml");
  });

  test("a folder too", async () => {
    mkdirSync(place.path("new.yml"));
    expect(await live("--output", "new.yml", "example.de")).toMatchObject({ code: 2, out: "" });
  });
});

test("a place that cannot be written is exit code 3", async () => {
  expect(await live("--output", "none/new.yml", "example.de")).toMatchObject({
    code: 3,
    out: "",
    err: expect.stringContaining("cannot write none/new.yml: "),
  });
});

test("a dead resolver is exit code 3, and nothing is written", async () => {
  const { code, out, err } = await init(
    "--resolver",
    `udp://127.0.0.1:${await closedPort()}`,
    "--output",
    "new.yml",
    "example.de",
  );
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toContain("no resolver answers");
  expect(err).toContain("or run `mail-policy check --offline`."); // init has no such option
  expect(readdirSync(place.folder)).toEqual(["mail-policy.yml"]);
});

describe("the words of init", () => {
  test.each<[string[], string]>([
    [[], "init needs a domain or --zones"],
    [["--output", "x.yml"], "init needs a domain or --zones"],
    [["192.0.2.1"], "it is an IP address"],
    [["example"], "has no dot"],
    [["a b.example"], "use letters, digits, hyphens and dots"],
    [["example.de", "--config", "x"], "unknown option --config"],
    [["example.de", "--outptu", "x"], 'did you mean "--output"?'],
    [["example.de", "--output"], "--output needs a value"],
    [["example.de", "--output="], "--output needs a value"],
    [["example.de", "--output", "a", "--output", "b"], "given twice"],
    [["example.de", "--resolver", "ftp://x"], "--resolver: "],
    [["example.de", "--concurrency", "0"], "from 1 to 10000"],
    [["example.de", "--deadline", "20"], "use a time with its unit"],
    [Array.from({ length: 1_001 }, (_, i) => `d${i}.example`), "init has 1001 domains; the limit is 1000"],
  ])("%j are refused", async (words, part) => {
    const { code, out, err } = await init(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(part);
    expect(err).toContain("See mail-policy --help.");
  });

  test("may be a thousand domains", () => {
    expect(parseInit(Array.from({ length: 1_000 }, (_, i) => `d${i}.example`)).domains).toHaveLength(1_000);
  });

  test("have defaults", () => {
    expect(parseInit(["example.de"])).toEqual({
      domains: [{ name: "example.de", unicode: null }],
      zones: [],
      resolvers: [],
      allowMissing: false,
      concurrency: null,
      deadlineMs: 1_200_000,
      language: ENGLISH,
      output: "mail-policy.yml",
    });
  });

  test("all arrive", () => {
    expect(
      parseInit([
        "example.de",
        "--resolver",
        "system",
        "--resolver=tls://9.9.9.9",
        "--concurrency",
        "8",
        "--deadline",
        "90s",
        "--output",
        "p.yml",
      ]),
    ).toMatchObject({ resolvers: ["system", "tls://9.9.9.9"], concurrency: 8, deadlineMs: 90_000, output: "p.yml" });
  });
});
