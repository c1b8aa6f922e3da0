// Files of a pull request whose names are made to be obeyed: by a terminal, by the runner, by who reads the comment.
import { truncateSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { IDLE } from "./support/idle.ts";
import { main } from "../src/cli/main.ts";
import { runAction } from "../src/github/action.ts";
import type { Runner } from "../src/github/runner.ts";
import { check } from "../src/run/check.ts";
import type { PolicyFolder } from "./support/temporary-folder.ts";
import { policyFolder } from "./support/temporary-folder.ts";

const NAMES = [
  "a\u001b[31m.zone",
  "\u202egnp.zone",
  "a\r\n::error::forged\r\n.zone",
  "##[error]x.zone",
  "::set-output name=x::y.zone",
  "::error::x",
  "a`b`.zone",
  "<img src=x>.zone",
  "a|b.zone",
  "[a](https:evil.example).zone",
  "@octocat.zone",
  "a\u009b2Jb.zone",
  "a\nmail-policy: all is well.zone",
];
/** What no line may hold, nor begin with. */
const ACTIVE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[|^\s*::[a-z-]+( |::)|^mail-policy: all is well|\r/mu;

const ZONE = `$ORIGIN example.de.
@ 3600 IN SOA ns hostmaster 1 2 3 4 5
@ 3600 IN NS ns
@ 3600 IN MX 0 .
@ 3600 IN TXT "v=spf1 +all"
_dmarc 3600 IN TXT "v=DMARC1; p=none"
`;
const POLICY = `version: 1
zones: [{ bind: "dns/*" }]
domains: [{ name: example.de, mail: none }]
`;

let place: PolicyFolder;
beforeEach(() => void (place = policyFolder(POLICY)));

interface Run {
  code: number;
  out: string;
  err: string;
}

async function run(...words: string[]): Promise<Run> {
  const printed = { out: "", err: "" };
  const stream = (key: keyof typeof printed) =>
    ({ write: (text: string) => (printed[key] += text) }) as unknown as NodeJS.WriteStream;
  const code = await main({
    args: ["check", "--config", place.config, "--offline", "--now", "2026-11-23", ...words],
    env: {},
    cwd: place.folder,
    stdout: stream("out"),
    stderr: stream("err"),
  });
  return { code, ...printed };
}

/** What the Action tells its runner, and the places of its annotations. */
async function act(): Promise<{ printed: string[]; files: (string | undefined)[] }> {
  const printed: string[] = [];
  const files: (string | undefined)[] = [];
  const say = (text: unknown, properties: { title?: string; file?: string } = {}): void => {
    printed.push(String(text), properties.title ?? "", properties.file ?? "");
    if (properties.title !== undefined) files.push(properties.file);
  };
  const own = /^::(?:(stop-commands::)?[\da-f-]{36}(::)?|group::Mail policy report|endgroup::)$/;
  const info = (text: string): unknown => own.test(text) || say(text);
  const runner = {
    debug: say,
    error: say,
    info,
    notice: say,
    setFailed: say,
    setOutput: () => undefined,
    setSecret: () => undefined,
    warning: say,
  } as unknown as Runner;
  const env = {
    GITHUB_WORKSPACE: place.folder,
    INPUT_CONFIG: "mail-policy.yml",
    INPUT_OFFLINE: "true",
    INPUT_COMMENT: "never",
  };
  await runAction({
    env,
    cwd: place.folder,
    runner,
    ...IDLE,
    check: (options) =>
      check({ ...options, config: place.config, isUntrusted: false, now: "2026-11-23T12:00:00.000Z" }),
  });
  return { printed, files };
}

describe.each(NAMES)("a file named %j", (name) => {
  test("is shown, and not obeyed, where findings are at its lines", async () => {
    place.write(`dns/${name}`, ZONE);
    for (const format of ["text", "markdown", "json"]) {
      const { out, err } = await run("--format", format);
      expect({ err, active: ACTIVE.exec(out)?.[0] }).toEqual({ err: "" });
      expect(out).toContain("parked/spf");
    }
    const { printed, files } = await act();
    expect(printed.filter((text) => ACTIVE.test(text))).toEqual([]);
    expect(files.filter((file) => file !== undefined && file !== `dns/${name}`)).toEqual([]);
  });

  test("is named in one line for each fault in it", async () => {
    place.write(`dns/${name}`, `${ZONE}a IN A 1.2.3\nb IN MX ten mx\n`);
    const { code, out, err } = await run();
    expect({ code, active: ACTIVE.exec(out + err)?.[0] }).toEqual({ code: 2 });
    expect(err.trimEnd().split("\n")).toEqual([expect.stringMatching(/:7:\d+: /), expect.stringMatching(/:8:\d+: /)]);
    const { printed } = await act();
    expect(printed.filter((text) => ACTIVE.test(text))).toEqual([]);
  });

  test("is named in one line where it cannot be read, or not written to", async () => {
    place.write("dns/example.zone", ZONE);
    place.write(`dns/${name}`, "");
    truncateSync(place.path(`dns/${name}`), 2 ** 27); // more than any file may have
    const { code, out, err } = await run();
    expect({ code, out, active: ACTIVE.exec(err)?.[0] }).toEqual({ code: 3, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    const { printed } = await act();
    expect(printed.filter((text) => ACTIVE.test(text))).toEqual([]);

    place.write("mail-policy.yml", POLICY.replace("dns/*", "dns/example.zone"));
    const unwritten = await run(
      "--save",
      place.path(`none/${name}`),
      "--output",
      place.path(`dns/example.zone/${name}`),
    );
    expect({ code: unwritten.code, active: ACTIVE.exec(unwritten.err)?.[0] }).toEqual({ code: 3 });
    const lines = unwritten.err.trimEnd().split("\n");
    expect(lines).toHaveLength(2); // the snapshot, and the report files
    expect(lines.filter((line) => !line.startsWith("mail-policy: cannot write "))).toEqual([]);
  });
});

test("a name that cannot be said as it is stands in the annotation's words, not where GitHub looks for a file", async () => {
  place.write("dns/a\u001b[31m.zone", `${ZONE}a IN A 1.2.3\n`);
  const { printed, files } = await act();
  expect([...new Set(files)]).toEqual([undefined]);
  expect(printed).toContainEqual(
    expect.stringMatching(/^dns\/a\\x1b\[31m\.zone:7:\d+: `1\.2\.3` is not a valid IPv4 address$/),
  );
});
