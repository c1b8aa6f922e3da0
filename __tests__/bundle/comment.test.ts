// The shipped bundle on a pull request: which changes get a comment, and what it says.
import { beforeEach, describe, expect, test } from "@jest/globals";
import { startGitHubApi } from "../support/github-api.ts";
import type { Checkout } from "./bundle-run.ts";
import { checkout } from "./bundle-run.ts";
import { OPEN, SOUND } from "./policies.ts";

const BOT = "github-actions[bot]";
const MARKER = "<!-- mail-policy:default -->";
const RUN = "https://github.com/acme/mail/actions/runs/42";
const STATE = "**TR-03108** · SMTP TLS ✅ · MTA-STS ➖ · DANE ❔ · SPF ✅ · DKIM ➖ · DMARC ✅ · Reporting ✅";

let place: Checkout;
beforeEach(() => void (place = checkout()));

/** Runs on a pull request that changes `before` into `after`; `stored` are comments of an earlier run. */
async function runOn(before: Record<string, string>, after: Record<string, string>, stored: string[] = []) {
  place.write(before);
  const base = place.commit();
  place.write(after);
  const head = place.commit();
  const repo = { repo: { full_name: "acme/mail" } };
  const payload = { pull_request: { number: 7, head: { ...repo, sha: head }, base: { ...repo, sha: base } } };
  const patches = Object.fromEntries(Object.keys(after).map((path) => [path, ""]));
  const run = async (earlier: string[]) => {
    const server = await startGitHubApi({ patches, comments: earlier.map((body) => ({ login: BOT, body })) });
    const exit = await place.run("pull_request", payload, {
      GITHUB_API_URL: server.url,
      GITHUB_RUN_ID: "42",
      "INPUT_CHANGED-ONLY": "false", // what the comment says of domains is the subject here
    });
    await server.close();
    const writes = server.requests.filter((request) => !/^GET|graphql/.test(request));
    return { exit, writes, bodies: server.comments.map(({ body }) => body) };
  };
  const first = await run(stored);
  return { ...first, head, again: () => run(first.bodies) };
}

describe("a change with a new failure", () => {
  test("gets a comment that links to its line, its check and its run, and is not written again", async () => {
    const first = await runOn({ "mail-policy.yml": SOUND }, { "mail-policy.yml": OPEN });
    expect(first.exit).toMatchObject({ code: 1, stderr: "" });
    const [body = ""] = first.bodies;
    expect(body.split("\n").slice(0, 4)).toEqual([
      MARKER,
      "### ❌ Mail policy: 1 new failure in example.de",
      "",
      expect.stringMatching(
        /^- \*\*the record is `v=spf1 \+all`\*\* \(\[`parked\/spf`\]\(https:.*checks\.md#parkedspf\), `example\.de`\) — /,
      ),
    ]);
    expect(body).toContain(
      `[\`mail-policy.yml:7\`](https://github.com/acme/mail/blob/${first.head}/mail-policy.yml#L7)`,
    );
    expect(body).toContain(`[full report](${RUN}) · [report files](${RUN}#artifacts)`);

    const { bodies, writes } = await first.again();
    expect([bodies, writes]).toEqual([first.bodies, []]);
  });
});

describe("a change without news", () => {
  test("to an input shows the state once", async () => {
    const { exit, bodies } = await runOn({ "mail-policy.yml": SOUND }, { "mail-policy.yml": `${SOUND}# checked\n` });
    expect(exit.code).toBe(0);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain(`${MARKER}\n### ✅ Mail policy: no new failures\n\n${STATE}`);
  });

  test("to anything else gets no comment, whatever is known or could not be measured", async () => {
    const { exit, bodies } = await runOn({ "mail-policy.yml": OPEN }, { "README.md": "Hello" });
    expect([exit.code, bodies]).toEqual([0, []]);
    expect(place.summary()).toContain("#### Known failures");
  });

  test("leaves one line of an earlier comment", async () => {
    const run = await runOn({ "mail-policy.yml": OPEN }, { "README.md": "Hello" }, [`${MARKER}\nold`]);
    const settled = `${MARKER}\n### ✅ Mail policy: nothing new in this change · [full report](${RUN})\n\n`;
    const digest = /<!-- files:[0-9a-f]{16} -->\n$/;
    expect([run.bodies.map((body) => body.replace(digest, "")), run.writes.length]).toEqual([[settled], 1]);
    expect((await run.again()).writes).toEqual([]);
  });
});

test("a change that fixes says what", async () => {
  const { exit, bodies } = await runOn({ "mail-policy.yml": OPEN }, { "mail-policy.yml": SOUND });
  expect(exit.code).toBe(0);
  expect(bodies[0]?.split("\n")[1]).toBe("### ✅ Mail policy: 1 failure fixed in example.de, none new");
  expect(bodies[0]).toMatch(/^- ✅ \*\*Fixed:\*\* .*`parked\/spf`.*#L7\)$/m);
});

test("300 domains with one fault have one line, the log is folded, and the summary has all", async () => {
  const policy = (all: string): string => {
    const domains = Array.from(
      { length: 300 },
      (_, i) => `  - name: d${i}.example
    mail: none
    records: |
      @ MX 0 .
      @ TXT "v=spf1 ${all}"
      _dmarc TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.org"
`,
    );
    return `version: 1\ndomains:\n${domains.join("")}`;
  };
  const { exit, bodies } = await runOn({ "mail-policy.yml": policy("-all") }, { "mail-policy.yml": policy("+all") });
  expect(exit.code).toBe(1);
  expect(bodies[0]?.split("\n")[1]).toBe("### ❌ Mail policy: 1 new failure in 300 domains");
  expect(bodies[0]).toContain("`d0.example`, `d1.example`, `d2.example`, `d3.example`, `d4.example` and 295 more) — ");
  expect(bodies[0]?.length).toBeLessThan(20_000);
  const log = exit.stdout.split("\n");
  const [start, end] = [log.indexOf("::group::Mail policy report"), log.indexOf("::endgroup::")];
  expect(start).toBeGreaterThanOrEqual(0);
  expect(log.slice(0, start).concat(log.slice(end)).length).toBeLessThan(40);
  expect(log.slice(end)).toContain("Mail policy: 1 new failure in 300 domains");
  expect(exit.stdout.match(/^::error /gm)).toHaveLength(9);
  expect(place.summary()).toContain("d299.example");
});
