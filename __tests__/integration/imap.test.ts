// `reports fetch` from Dovecot: every user exists, and has a mailbox of their own.
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { AddressInfo, Socket } from "node:net";
import { connect, createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import type { AppendResponseObject } from "imapflow";
import { ImapFlow } from "imapflow";
import { folderOf } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/until.ts";
import type { Exit } from "./bundles.ts";
import { BUNDLES, runBundle } from "./bundles.ts";

const KEYWORD = "$MailPolicyFetched";
const PASSWORD = "correct";

/** A folder of a user's mailbox, as the user sees it. */
async function inMailbox<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const auth = { user, pass: PASSWORD };
  const client = new ImapFlow({ host: "localhost", port: 993, secure: true, auth, logger: false });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.logout();
  }
}

/** Puts mails into a folder, which is made if it is not there. */
const deliver = (user: string, mails: readonly string[], folder = "INBOX", at?: Date): Promise<unknown> =>
  inMailbox(user, async (client) => {
    if (folder !== "INBOX") await client.mailboxCreate(folder);
    const results: (AppendResponseObject | false)[] = [];
    for (const mail of mails) results.push(await client.append(folder, Buffer.from(mail, "latin1"), [], at));
    expect(results.every((result) => result !== false)).toBe(true);
  });

/** The flags of the mails in a folder, a line each. */
const flagsIn = (user: string, folder = "INBOX"): Promise<string[]> =>
  inMailbox(user, async (client) => {
    await client.mailboxOpen(folder, { readOnly: true });
    const flags: string[] = [];
    if (client.mailbox !== false && client.mailbox.exists > 0)
      for await (const mail of client.fetch("1:*", { flags: true }))
        flags.push([...(mail.flags ?? [])].filter((flag) => flag !== "\\Recent").join(" "));
    return flags;
  });

/** A mail with a DMARC report, some kilobytes of it. */
function report(id: number, kilobytes = 1): string {
  const text = createHmac("sha512", String(id))
    .digest("hex")
    .repeat(kilobytes * 8);
  const noise = Buffer.from(text, "hex").toString("base64").replace(/.{76}/g, "$&\r\n"); // stands for gzip, which it is not
  return [
    "From: reports@sender.example",
    "To: dmarc@example.org",
    `Subject: Report domain: example.org Submitter: sender.example Report-ID: ${id}`,
    "MIME-Version: 1.0",
    'Content-Type: application/gzip; name="sender.example!example.org!1!2.xml.gz"',
    "Content-Transfer-Encoding: base64",
    "",
    noise,
    "",
  ].join("\r\n");
}

const TLS_REPORT = [
  "From: tlsrpt@sender.example",
  "Subject: Report Domain: example.org Submitter: sender.example Report-ID: <1@sender.example>",
  "MIME-Version: 1.0",
  'Content-Type: multipart/report; report-type="tlsrpt"; boundary=b',
  "",
  "--b",
  "Content-Type: text/plain",
  "",
  "a report",
  "--b",
  'Content-Type: application/tlsrpt+gzip; name="sender.example!example.org!1!2!3.json.gz"',
  "Content-Transfer-Encoding: base64",
  "",
  gzipSync("{}").toString("base64"),
  "--b--",
  "",
].join("\r\n");
const LETTER = "From: a@example.org\r\nSubject: a letter\r\n\r\nhello\r\n";

const parts = (count: number): string => "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(count);
const nested = Array.from(
  { length: 300 },
  (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
);
const HOSTILE = [
  `Subject: nested\r\nMIME-Version: 1.0\r\n${nested.join("")}Content-Type: text/xml\r\n\r\n<a/>\r\n`,
  `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts(9_000)}--b--\r\n`,
  `MIME-Version: 1.0\r\nContent-Type: text/plain; name="${"x".repeat(100_000)}"\r\n\r\n{99}\r\n* BYE\r\n`,
  'MIME-Version: 1.0\r\nContent-Type: text/plain; name="a)\\"\\\\ {5}"; __proto__=a\r\n\r\nA1 OK\r\n',
  "\r\n\u00ff\u00fe no header at all",
];

type Run = Exit & { folder: string; files: string[]; count: number };

/** Runs the bundle as `user`, with the current folder for the mails, and finds its files. */
async function fetchAs(
  user: string,
  words: readonly string[] = [],
  {
    folder = folderOf({}),
    env = {},
    host = "localhost",
  }: { folder?: string; env?: Record<string, string>; host?: string } = {},
): Promise<Run> {
  const secret = { MAIL_POLICY_IMAP_PASSWORD: PASSWORD };
  const exit = await runBundle("cli", folder, ["reports", "fetch", "--host", host, "--user", user, ...words], {
    ...secret,
    ...env,
  });
  expect(exit.stdout + exit.stderr).not.toMatch(new RegExp(`${user}|${PASSWORD}|Report-ID|@`));
  const files = filesIn(folder);
  return { ...exit, folder, files, count: Number(/^Wrote (\d+)/.exec(exit.stdout)?.[1] ?? Number.NaN) };
}

const filesIn = (folder: string): string[] =>
  ["dmarc", "tls-rpt"].flatMap((kind) =>
    existsSync(`${folder}/reports/${kind}`)
      ? readdirSync(`${folder}/reports/${kind}`)
          .filter((name) => name.endsWith(".eml"))
          .map((name) => `${folder}/reports/${kind}/${name}`)
      : [],
  );

test("mails with reports are written as they are and marked, the others are left alone, and a second run takes nothing", async () => {
  await deliver("mixed-user", [report(1), LETTER, TLS_REPORT, ...HOSTILE, report(2)]);
  const first = await fetchAs("mixed-user");
  expect(first).toMatchObject({ code: 0, stderr: "", count: 3 });
  expect(first.stdout).toBe(
    [
      "Wrote 3 mails to reports: 2 with DMARC reports, 1 with TLS reports.",
      `On the server, 3 have the keyword ${KEYWORD}.`,
      "6 mails without a report were left alone.",
      "",
    ].join("\n"),
  );
  const written = first.files.map((file) => readFileSync(file, "latin1")).toSorted();
  expect(written).toEqual([report(1), report(2), TLS_REPORT].toSorted());
  expect(await flagsIn("mixed-user")).toEqual([KEYWORD, "", KEYWORD, "", "", "", "", "", KEYWORD]);
  const second = await fetchAs("mixed-user", [], first);
  expect(second).toMatchObject({ code: 0, count: 0, files: first.files });
});

test("mails can be marked as read, and moved", async () => {
  await deliver("seen-user", [report(1), LETTER]);
  expect(await fetchAs("seen-user", ["--seen", "--starttls"])).toMatchObject({ code: 0, count: 1 });
  expect(await flagsIn("seen-user")).toEqual(["\\Seen", ""]);

  await deliver("move-user", [report(1), LETTER, report(2)]);
  const missing = await fetchAs("move-user", ["--move", "Done"]);
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('no folder "Done"'), files: [] });
  await deliver("move-user", [], "Archive/Done");
  const similar = await fetchAs("move-user", ["--move", "Done"]);
  expect(similar.stderr).toContain('no folder "Done"; did you mean "Archive/Done"?');
  expect(await fetchAs("move-user", ["--move", "Archive/Done"])).toMatchObject({ code: 0, count: 2 });
  expect(await flagsIn("move-user")).toEqual([""]);
  expect(await flagsIn("move-user", "Archive/Done")).toHaveLength(2);
});

test("mails of earlier days can be left alone", async () => {
  await deliver("since-user", [report(1)], "INBOX", new Date("2026-10-30T12:00:00Z"));
  await deliver("since-user", [report(2)], "INBOX", new Date("2026-11-02T12:00:00Z"));
  const { files } = await fetchAs("since-user", ["--since", "2026-11-01"]);
  expect(files.map((file) => readFileSync(file, "latin1"))).toEqual([report(2)]);
});

test("a folder whose UIDs are others now gives the same files", async () => {
  const fill = (): Promise<unknown> => deliver("uid-user", [report(1), report(2)], "Reports");
  await fill();
  const first = await fetchAs("uid-user", ["--folder", "Reports"]);
  await inMailbox("uid-user", (client) => client.mailboxDelete("Reports"));
  await fill();
  const second = await fetchAs("uid-user", ["--folder", "Reports"], first);
  expect(second).toMatchObject({ code: 0, count: 0, files: first.files });
  expect(second.stdout).toContain("2 more were there already.");
});

const MANY = Array.from({ length: 150 }, (_, i) => report(i, 20));

test("a run that is killed before it marked anything is continued by the next", async () => {
  await deliver("kill-user", MANY);
  const folder = folderOf({});
  const { PATH = "", NODE_EXTRA_CA_CERTS = "" } = process.env;
  const words = ["reports", "fetch", "--host", "localhost", "--user", "kill-user"];
  const child = spawn(process.execPath, [BUNDLES.cli, ...words], {
    cwd: folder,
    env: { PATH, NODE_EXTRA_CA_CERTS, MAIL_POLICY_IMAP_PASSWORD: PASSWORD },
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  await waitUntil(() => filesIn(folder).length > 0);
  child.kill("SIGKILL");
  await ended;
  expect((await flagsIn("kill-user")).filter(Boolean)).toEqual([]);
  const next = await fetchAs("kill-user", [], { folder });
  expect(next.code).toBe(0);
  expect(next.files).toHaveLength(MANY.length);
  expect(new Set(await flagsIn("kill-user"))).toEqual(new Set([KEYWORD]));
});

/** A way to the server that breaks after so many octets of answers. */
async function breakingAfter(most: number): Promise<{ port: string; close: () => void }> {
  const server = createServer((near: Socket) => {
    const far = connect(993, "127.0.0.1");
    let octets = 0;
    for (const socket of [near, far]) socket.on("error", () => undefined);
    far.on("data", (data: Buffer) => (octets += data.length) > most && near.destroy());
    near.pipe(far).pipe(near);
    near.on("close", () => far.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { port: String((server.address() as AddressInfo).port), close: () => server.close() };
}

test("a connection that breaks is said, and the next run takes the rest", async () => {
  await deliver("cut-user", MANY);
  const octetsOfHundred = MANY.slice(0, 100).join("").length;
  const { port, close } = await breakingAfter(octetsOfHundred + 300_000);
  const cut = await fetchAs("cut-user", ["--port", port]).finally(close);
  expect(cut).toMatchObject({ code: 3, stderr: expect.stringContaining("the connection to localhost ended") });
  expect(cut.count).toBeGreaterThan(100); // its first batch, and a part of the second
  expect(cut.count).toBeLessThan(MANY.length);
  expect((await flagsIn("cut-user")).filter(Boolean)).toHaveLength(100);
  const next = await fetchAs("cut-user", [], cut);
  expect(next.files).toHaveLength(MANY.length);
});

/** A token as Dovecot's configuration takes it (RFC 7519). */
function token(user: string, validFor: number): string {
  const now = Math.floor(Date.now() / 1_000);
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ sub: user, iat: now - 7_200, exp: now + validFor })}`;
  return `${signed}.${createHmac("sha256", "signed").update(signed).digest("base64url")}`;
}

test("a token of OAuth 2.0 logs in, until it expires", async () => {
  await deliver("token-user", [report(1)]);
  const as = (text: string): { env: Record<string, string> } => ({
    env: { MAIL_POLICY_IMAP_PASSWORD: "", MAIL_POLICY_IMAP_TOKEN: text },
  });
  expect(await fetchAs("token-user", [], as(token("token-user", 3_600)))).toMatchObject({ code: 0, count: 1 });
  const expired = await fetchAs("token-user", [], as(token("token-user", -60)));
  expect(expired).toMatchObject({ code: 3, stdout: "" });
  expect(expired.stderr).toContain("put a new token into MAIL_POLICY_IMAP_TOKEN");
});

test.each<[string, string[], Record<string, string>, string, string]>([
  [
    "a wrong password",
    [],
    { MAIL_POLICY_IMAP_PASSWORD: "wrong" },
    "localhost",
    "refused the login (AUTHENTICATIONFAILED)",
  ],
  ["a certificate of another name", [], {}, "127.0.0.2", "does not name 127.0.0.2"],
  ["a certificate that is not trusted", [], { NODE_EXTRA_CA_CERTS: "" }, "localhost", "localhost is not trusted"],
  [
    "one that an environment says is to be trusted",
    [],
    { NODE_EXTRA_CA_CERTS: "", NODE_TLS_REJECT_UNAUTHORIZED: "0" },
    "localhost",
    "localhost is not trusted",
  ],
  ["the port of STARTTLS", ["--port", "143"], {}, "localhost", "try --starttls"],
  ["a port where nothing listens", ["--port", "994"], {}, "localhost", "refused the connection to port 994"],
])("%s is said", async (_, words, env, host, problem) => {
  const exit = await fetchAs("nobody", words, { env, host });
  expect(exit).toMatchObject({ code: 3, stdout: "", files: [] });
  expect(exit.stderr).toContain(problem);
});
