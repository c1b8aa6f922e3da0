// Secrets that lie about where a check runs: whatever the policy of a pull request names, no word of them is in any report.
import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../src/cli/main.ts";
import { runAction } from "../src/github/action.ts";
import type { Runner } from "../src/github/runner.ts";
import { check } from "../src/run/check.ts";
import { workspace } from "./github/workspace.ts";
import { CAN_LINK, testWhere } from "./support/capabilities.ts";
import { startGitHubApi } from "./support/github-api.ts";
import { IDLE } from "./support/idle.ts";
import { folderOf } from "./support/temporary-folder.ts";

/** What must be nowhere. */
const CANARY = "Hunter2Canary";

/** Files of secrets, in the formats that lie about, and in some that only look like what is wanted. */
const SECRETS: Readonly<Record<string, string>> = {
  "a .env": `API_KEY=${CANARY}\nexport TOKEN="${CANARY}"\nPASSWORD ${CANARY}\nPIN 12345678901234 ${CANARY}\n`,
  "stored credentials": `https://user:${CANARY}@github.com\n`,
  "a .netrc": `machine github.com login x password ${CANARY}\n`,
  "a private key": `-----BEGIN PRIVATE KEY-----\n${CANARY.repeat(4)}\n${CANARY}=\n-----END PRIVATE KEY-----\n`,
  "git's configuration": `[core]\n\tbare = false\n[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${CANARY}\nurl: ${CANARY}\nhelper ${CANARY}\n`,
  "a kubeconfig": `apiVersion: v1\nusers:\n- name: a\n  user: { token: ${CANARY} }\n${CANARY}: { ${CANARY}: 1, ${CANARY}: 2 }\ntoken: ${CANARY}\ntoken: ${CANARY}\n${CANARY}: x\npassword: !${CANARY}\nother: *${CANARY}\n`,
  "a compose file": `version: "3.8"\nmode: x\nservices: { db: { environment: { PASSWORD: ${CANARY} } } }\ntoken: ${CANARY}\n`,
  "a compose file that is no YAML": `version: "3.8"\nservices: { db: { PASSWORD: !${CANARY}, TOKEN: "x" ${CANARY} } }\n`,
  "a text of old lines": `mode: enforce\rtoken: ${CANARY}\rw in ${CANARY}\r`,
  "a service account": `{"type": "service_account", "private_key": "${CANARY}", "${CANARY}": {"${CANARY}": 1}}\n`,
  "JSON that is none": `{"a": ${CANARY}}\n`,
  "a word": CANARY,
  "a word in quotes": `"${CANARY}"\n`,
  "YAML that is none": `%${CANARY}\n--- ${CANARY}\n"\\${CANARY}" ]\n`,
  "a shell script": `$${CANARY} x\n$ORIGIN\n${CANARY}() { exec ${CANARY}; }\n`,
};

/** A policy of these domains, zones and included files, each in one line or block of YAML. */
const POLICY = (domains: readonly string[], zones: readonly string[] = [], included: readonly string[] = []): string =>
  `version: 1\nzones: [${zones.join(", ")}]\n${included.length > 0 ? `include: [${included.join(", ")}]\n` : ""}domains:\n${domains.map((domain) => `  - ${domain}\n`).join("")}`;

const STS = 'records: |\n        @ MX 10 mx.example.net.\n        _mta-sts TXT "v=STSv1; id=1"\n';
const zoneOf = (origin: string): string => `$ORIGIN ${origin}.\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.net.\n`;

/** How a policy has a file read: its lines about a domain, its zone, and more files. */
interface Way {
  domain?: string;
  zone?: string;
  included?: string;
  files?: Record<string, string>;
}

/** The ways to have the file at a path read, for a domain. */
const WAYS: Readonly<Record<string, (path: string, domain: string) => Way>> = {
  "an MTA-STS policy": (path) => ({ domain: `mta-sts: { policy-file: ${path} }\n    ${STS}` }),
  "a master file": (path) => ({ zone: `{ bind: ${path} }` }),
  "what a master file includes": (path, domain) => ({
    zone: `{ bind: ${domain}.zone }`,
    files: { [`${domain}.zone`]: `${zoneOf(domain)}$INCLUDE ${path}\n` },
  }),
  "what a block includes": (path) => ({ domain: `records: |\n        $INCLUDE ${path}\n` }),
  "what octoDNS includes": (path, domain) => ({
    zone: `{ octodns: ${domain}.yaml }`,
    files: {
      [`${domain}.yaml`]: `'': {type: TXT, value: !include ${path}}\na: !include ${path}\n<<: !include ${path}\n`,
    },
  }),
  "what octoDNS shares": (path, domain) => ({
    zone: `{ octodns: ${domain}.yaml, shared-filename: ${path} }`,
    files: { [`${domain}.yaml`]: "a: {type: A, value: 192.0.2.1}\n" },
  }),
  "a file of the policy": (path) => ({ included: path }),
  "a Terraform plan": (path) => ({ zone: `{ terraform-plan: ${path} }` }),
  "DNSControl's representation": (path) => ({ zone: `{ dnscontrol: ${path} }` }),
};

/** The repository that has files read in a way, each for a domain of its own. */
function repositoryOf(wayOf: (path: string, domain: string) => Way, paths: readonly string[]): Record<string, string> {
  const ways = paths.map((path, i) => ({ name: `d${i}.example`, ...wayOf(path, `d${i}.example`) }));
  const domains = ways.map(({ name, domain }) => (domain === undefined ? name : `name: ${name}\n    ${domain}`));
  return {
    ...Object.assign({}, ...ways.map(({ files }) => files)),
    "mail-policy.yml": POLICY(
      domains,
      ways.flatMap(({ zone }) => zone ?? []),
      ways.flatMap(({ included }) => included ?? []),
    ),
  };
}

let place: ReturnType<typeof workspace>;
beforeEach(() => void (place = workspace()));

const outside = folderOf({});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(place.folder, path)), { recursive: true });
  writeFileSync(join(place.folder, path), text);
}

const putOutside = (name: string, text: string): void => writeFileSync(join(outside, name), text);

/** All files below a folder, one after the other. */
function textsIn(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  return names
    .filter((name) => statSync(name).isFile())
    .map((name) => readFileSync(name, "utf8"))
    .join("\n");
}

/** Everything that a run of the Action says: log, annotations, outputs, summary, files, comments. */
async function actionSays(env: Record<string, string> = {}): Promise<string> {
  const printed: unknown[] = [];
  const say = (...words: unknown[]): void => void printed.push(...words);
  const runner: Runner = {
    debug: say,
    error: say,
    info: say,
    notice: say,
    warning: say,
    setFailed: say,
    setOutput: say,
    setSecret: say,
  };
  const github = await startGitHubApi();
  const temp = folderOf({});
  const given = {
    ...place.env,
    RUNNER_TEMP: temp,
    INPUT_CONFIG: join(place.folder, "mail-policy.yml"),
    INPUT_OFFLINE: "true",
    INPUT_COMMENT: "always",
    GITHUB_API_URL: github.url,
    ...env,
  };
  await runAction({ env: given, cwd: place.folder, runner, check, ...IDLE });
  await github.close();
  const all = [
    JSON.stringify(printed),
    readFileSync(join(place.folder, "summary.md"), "utf8"),
    textsIn(temp),
    JSON.stringify(github.comments),
  ].join("\n");
  return all;
}

/** Everything that the command line says: as text on its streams, and in each other format in the files of a folder. */
async function commandSays(...options: string[]): Promise<string> {
  let printed = "";
  const stream = { write: (text: string) => (printed += text) } as unknown as NodeJS.WriteStream;
  const output = folderOf({});
  await main({
    args: ["check", "--offline", "--config", join(place.folder, "mail-policy.yml"), "--output", output, ...options],
    env: {},
    cwd: place.folder,
    stdout: stream,
    stderr: stream,
  });
  return printed + textsIn(output);
}

function expectNoSecret(printed: string, canary = CANARY): void {
  expect(printed.length).toBeGreaterThan(34);
  expect(printed).not.toContain("a defect of");
  const at = printed.toLowerCase().indexOf(canary.toLowerCase());
  expect(at < 0 ? "" : printed.slice(Math.max(0, at - 200), at + 60)).toBe("");
}

/** A file that is not to be read, and how the policy reaches it. */
interface Place {
  what: string;
  /** In the policy. */
  path: string;
  /** Makes the file with a text. */
  make: (text: string) => void;
}

const outsidePath = (name: string): string => `${"../".repeat(20)}${outside.slice(1)}/${name}`;

/** The file at `target`, and a link that leads to it. */
const linked = (link: string, to: string, target: string) => (text: string) => {
  put(target, text);
  symlinkSync(to, join(place.folder, link));
};

/** Not tracked by git. A plan is read all the same: its faults are found only where no other file is refused. */
const UNTRACKED: readonly Place[] = [
  { what: "a file that git does not track", path: ".env", make: (text) => put(".env", text) },
  ...(CAN_LINK
    ? [
        {
          what: "a link to an untracked file",
          path: "untracked.yaml",
          make: linked("untracked.yaml", ".env2", ".env2"),
        },
      ]
    : []),
];

const REFUSED: readonly Place[] = [
  { what: "git's own files", path: ".git/more", make: (text) => put(".git/more", text) },
  {
    what: "git's own files, spelt for file systems that do not mind",
    path: ".GIT/config",
    make: (text) => put(".GIT/config", text),
  },
  { what: "a way out", path: outsidePath("credentials"), make: (text) => putOutside("credentials", text) },
  ...(CAN_LINK
    ? [
        { what: "a link to git's own files", path: "git.yaml", make: linked("git.yaml", ".git/linked", ".git/linked") },
        { what: "a link to a folder of git's", path: "link/file", make: linked("link", ".git", ".git/file") },
        {
          what: "a link to the world outside",
          path: "outside.yaml",
          make: (text: string) => {
            putOutside("linked", text);
            symlinkSync(join(outside, "linked"), join(place.folder, "outside.yaml"));
          },
        },
      ]
    : []),
];

/** A text that is a little of each format, with a canary of its own. */
const canaryOf = (what: string): string => `${CANARY}${what.replaceAll(/\W/g, "")}`;
const secretText = (canary: string): string =>
  `[http]\n\textraheader = AUTHORIZATION: basic ${canary}\n${canary} ${canary}\nmode: ${canary}\nw IN ${canary}\n`;

describe.each(Object.entries(WAYS))("in the Action, as %s,", (_, wayOf) => {
  /** One run for all places. */
  async function sayAllOf(places: readonly Place[]): Promise<string> {
    place = workspace();
    for (const { what, make } of places) make(secretText(canaryOf(what)));
    const paths = places.map(({ path }) => path);
    for (const [name, text] of Object.entries(repositoryOf(wayOf, paths))) place.track(name, text);
    return actionSays();
  }
  const said = new Map<readonly Place[], string>();
  beforeAll(async () => {
    for (const places of [UNTRACKED, REFUSED]) said.set(places, await sayAllOf(places));
  });

  const each = [UNTRACKED, REFUSED].flatMap((places) => places.map(({ what, path }) => ({ what, path, places })));
  test.each(each)("$what are not read", ({ what, path, places }) => {
    const text = said.get(places) ?? "";
    expectNoSecret(text, canaryOf(what));
    // the end of its path: some messages give the way from the repository
    const end = path.split("/").slice(-2).join("/");
    expect({ end, isNamed: text.includes(end) }).toEqual({ end, isNamed: true });
  });
});

test.each(Object.entries(WAYS))("on the command line, as %s, no secret is quoted", async (_, wayOf) => {
  const files = Object.values(SECRETS).flatMap((text, i) => [
    [`secret/${i}/file`, text],
    ...(text.startsWith('"') ? [] : [[`secret/${i}/file.yaml`, text]]),
  ]) as [string, string][];
  const paths = files.map(([path]) => path);
  for (const [path, text] of [...files, ...Object.entries(repositoryOf(wayOf, paths))]) put(path, text);
  const printed = await commandSays();
  expectNoSecret(printed);
  for (const path of paths) expect(printed).toContain(path);
});

test("in place of octoDNS zones, no secret is quoted", async () => {
  const texts = Object.values(SECRETS);
  put("mail-policy.yml", POLICY(["example.org"], ["{ octodns: '*.yaml' }"]));
  for (const [i, text] of texts.entries()) put(`d${i}.example.yaml`, text);
  const printed = await commandSays();
  expectNoSecret(printed);
  for (const i of texts.keys()) expect(printed).toContain(`d${i}.example.yaml`);
});

describe("the policy itself", () => {
  test.each(Object.entries(SECRETS))("is not quoted where it is %s", async (_, text) => {
    place.track("mail-policy.yml", text);
    expectNoSecret(await commandSays());
    expectNoSecret(await actionSays());
  });

  testWhere(CAN_LINK).each([
    ["outside", () => symlinkSync(join(outside, "policy"), join(place.folder, "mail-policy.yml"))],
    ["git's own files", () => symlinkSync(".git/policy", join(place.folder, "mail-policy.yml"))],
  ])("is not read where it is a link to %s", async (_, make) => {
    const text = `version: 1\n${CANARY}: x\ndomains: [${CANARY}]\n`;
    writeFileSync(join(outside, "policy"), text);
    put(".git/policy", text);
    make();
    expectNoSecret(await commandSays());
    expectNoSecret(await actionSays());
  });

  test("is not read in the Action where git does not track it", async () => {
    put("mail-policy.yml", `version: 1\n${CANARY}: x\ndomains: [${CANARY}]\n`);
    expect(await actionSays()).toContain("is not tracked by git");
    expectNoSecret(await actionSays());
  });
});

test.each(Object.entries(SECRETS))("as measurements of mail servers, %s is not quoted", async (_, text) => {
  place.track("mail-policy.yml", POLICY(["example.org"]));
  put("smtp.json", text);
  expectNoSecret(await commandSays("--smtp-evidence", join(place.folder, "smtp.json")));
});

testWhere(CAN_LINK)(
  "measurements that the repository turns to elsewhere by a link are not read in the Action",
  async () => {
    place.track("mail-policy.yml", POLICY(["example.org"]));
    symlinkSync(join(outside, "none"), join(place.folder, "smtp.json"));
    const printed = await actionSays({ "INPUT_SMTP-EVIDENCE": join(place.folder, "smtp.json") });
    expect(printed).toContain("smtp.json leads out of the repository by a symbolic link");
  },
);
