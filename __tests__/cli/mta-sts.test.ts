// `mail-policy mta-sts`: its options, and what it prints. The integration tests fetch what it wrote.
import { existsSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { parseBuild, parseCheckSites } from "../../src/cli/mta-sts.ts";
import { start } from "../../src/cli/start.ts";
import type { TemporaryFolder } from "../support/temporary-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { loadLanguage } from "../../src/report/load-language.ts";
import { spoken } from "../support/in-english.ts";

const CWD = "/repository";
const POLICY = "version: STSv1\nmode: none\nmax_age: 1\n";
const CONFIG = `version: 1
domains:
  - { name: a.test, mta-sts: { policy-file: a.txt }, records: '_mta-sts TXT "v=STSv1; id=7"' }
  - { name: b.test, mta-sts: { policy-file: a.txt } }
`;

let place: TemporaryFolder;
beforeEach(() => void (place = temporaryFolder({ "mail-policy.yml": CONFIG, "a.txt": POLICY })));

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const stream = (key: keyof typeof printed) =>
    ({ write: (text: string) => (printed[key] += text) }) as unknown as NodeJS.WriteStream;
  const config = words.length > 1 ? ["--config", place.path("mail-policy.yml")] : [];
  const shell = {
    args: ["mta-sts", ...words, ...config],
    env: {},
    cwd: place.folder,
    stdout: stream("out"),
    stderr: stream("err"),
  };
  return { code: await start(shell), ...printed };
}

describe("the words after build", () => {
  test("have sound defaults", () => {
    const { access, domains, out, servers, settings } = parseBuild(["--out", "site"], CWD);
    expect({ access, domains, out }).toEqual({
      access: { config: "mail-policy.yml", root: CWD, isUntrusted: false },
      domains: [],
      out: "site",
    });
    expect(servers.map(({ id }) => id)).toEqual(["nginx", "caddy", "github-pages", "cloudflare-pages", "netlify"]);
    expect(settings).toEqual({ root: "/srv/mta-sts", certificate: null, listen: [] });
  });

  test("set the servers, and what their configuration says", () => {
    const words = ["--for", "netlify", "--for", "nginx", "--root", "/srv//mta-sts/", "--listen", "2001:db8::1"];
    const paths = ["--certificate", "/tls/{host}.pem", "--certificate-key", "/tls/{host}.key"];
    const { servers, settings } = parseBuild(["--out", "site", ...words, ...paths], CWD);
    expect(servers.map(({ id }) => id)).toEqual(["nginx", "netlify"]);
    expect(settings).toEqual({
      root: "/srv/mta-sts",
      certificate: { file: "/tls/{host}.pem", keyFile: "/tls/{host}.key" },
      listen: ["2001:db8::1"],
    });
  });

  test.each([
    [[], "mta-sts build needs --out, the folder to write"],
    [["site"], 'mta-sts build takes options only, not "site"'],
    [["--out", "site", "--for", "ngnix"], '--for ngnix: unknown server; did you mean "nginx"?'],
    [["--out", "site", "--for", "iis"], "--for iis: unknown server; use nginx, caddy, github-pages,"],
    [["--out", "site", "--listen", "localhost"], "--listen localhost: use an IP address"],
    [["--out", "site", "--listen", "192.0.2.1; x"], "--listen 192.0.2.1; x: use an IP address"],
    [["--out", "site", "--root", "srv"], "--root srv: use an absolute path"],
    [["--out", "site", "--root", "/srv/{host}"], "--root /srv/{host}: use an absolute path"],
    [["--out", "site", "--root", "/srv;}"], "--root /srv;}: use an absolute path"],
    [["--out", "site", "--root", "/a b"], "--root /a b: use an absolute path"],
    [["--out", "site", "--root", "/$x\n"], "--root /$x\n: use an absolute path"],
    [["--out", "site", "--certificate", "/a"], "--certificate and --certificate-key are given together"],
    [
      ["--out", "site", "--certificate", "{host}", "--certificate-key", "/b"],
      "--certificate {host}: use an absolute path",
    ],
  ])("%j are not valid", (words, problem) => {
    expect(() => spoken(() => parseBuild(words, CWD))).toThrow(problem);
  });
});

describe("the words after check", () => {
  test("have sound defaults", () => {
    expect(parseCheckSites([], CWD)).toEqual({
      run: {
        config: "mail-policy.yml",
        root: CWD,
        isUntrusted: false,
        domains: [],
        folder: null,
        resolvers: [],
        allowPrivateNetwork: false,
        concurrency: null,
        deadlineMs: 1_200_000,
      },
      hasRecord: false,
      isJson: false,
      language: ENGLISH,
    });
  });

  test("set the folder and the format", async () => {
    await loadLanguage("de");
    const { run, ...rest } = parseCheckSites(["--dir", "site", "--record", "--format", "json", "--lang", "de"], CWD);
    expect(run.folder).toEqual({ path: "/repository/site", given: "site" });
    expect(rest).toEqual({ hasRecord: true, isJson: true, language: GERMAN });
  });

  test.each([
    [["site"], 'mta-sts check takes options only, not "site"'],
    [["--format", "yaml"], "--format yaml: unknown value; use text or json"],
    [["--out", "site"], "unknown option --out"],
  ])("%j are not valid", (words, problem) => {
    expect(() => spoken(() => parseCheckSites(words, CWD))).toThrow(problem);
  });
});

test.each([
  [[], "mail-policy: mta-sts needs the word `build` or `check`\n"],
  [["publish"], 'mail-policy: mta-sts needs the word `build` or `check`, not "publish"\n'],
])("mta-sts %j is not a command", async (words, problem) => {
  expect(await run(...words)).toEqual({ code: 2, out: "", err: expect.stringContaining(problem) });
});

describe("build", () => {
  test("says what it wrote, and which id each record has to have", async () => {
    const { code, out, err } = await run("build", "--out", "site");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^site: 2 policies, configuration for nginx, Caddy, GitHub Pages, Cloudflare Pages, Netlify: 12 files written\n/,
    );
    expect(out).toContain("\n  mta-sts.a.test: declared id 7\n");
    expect(out).toMatch(/\n {2}mta-sts\.b\.test: no id is declared; of the content it is [\da-f]{32}\n/);
    expect(out).toContain(
      "\nGitHub Pages serves one host from each site: publish site/mta-sts.a.test, site/mta-sts.b.test as sites of their own\n",
    );
    expect(place.read("site/mta-sts.b.test/.well-known/mta-sts.txt")).toBe(POLICY.replaceAll("\n", "\r\n"));
    expect((await run("build", "--out", "site")).out).toContain(": nothing changed\n");
  });

  test("removes what it wrote of a domain that has no policy now", async () => {
    await run("build", "--out", "site", "--for", "nginx");
    place.write("mail-policy.yml", CONFIG.split("\n").slice(0, 3).join("\n"));
    expect((await run("build", "--out", "site", "--for", "nginx")).out).toContain(": 2 files written, 1 removed\n");
    expect(existsSync(place.path("site/mta-sts.b.test"))).toBe(false);
  });

  test("writes nothing where a policy is not valid", async () => {
    place.write("a.txt", POLICY.replace("none", "off\nmx: a.test"));
    expect(await run("build", "--out", "site")).toEqual({
      code: 2,
      out: "",
      err: 'a.txt:2:1: "mode: off" is not valid; RFC 8461 §3.2 allows enforce, testing and none\n',
    });
    expect(existsSync(place.path("site"))).toBe(false);
  });

  test("names a missing policy file", async () => {
    place.write("mail-policy.yml", CONFIG.replaceAll("a.txt", "c.txt"));
    const { code, err } = await run("build", "--out", "site");
    expect(code).toBe(2);
    expect(err).toContain("mail-policy.yml:3:45: c.txt does not exist");
  });
});

describe("check", () => {
  test.each([
    ["was not built", () => undefined],
    ["is older than the repository", () => place.write("a.txt", POLICY.replace("age: 1", "age: 2"))],
  ])("asks nothing if the folder %s", async (why, change) => {
    if (why !== "was not built") await run("build", "--out", "site");
    change();
    expect(await run("check", "--dir", "site")).toEqual({
      code: 2,
      out: "",
      err: expect.stringContaining(
        "mail-policy: --dir site: mta-sts.a.test/.well-known/mta-sts.txt is not the policy that the repository has now, like 1 more. Run `mail-policy mta-sts build --out site`.\n",
      ),
    });
  });
});
