// Mails become files: each once, wherever a run ends, and whatever the server says.
import { existsSync, readdirSync } from "node:fs";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { FetchOptions, FetchResult } from "../../src/run/fetch-reports.ts";
import { fetchReports } from "../../src/run/fetch-reports.ts";
import { say, spoken } from "../support/in-english.ts";
import type { ImapMark } from "../../src/sources/imap/account.ts";
import { FETCHED_KEYWORD } from "../../src/sources/imap/account.ts";
import { TEST_CA, TEST_CREDENTIALS } from "../support/dns-server.ts";
import type { ImapServer, StoredMail } from "../support/imap-server.ts";
import { fetchAnswer, serveImap, storedMail, TEXT } from "../support/imap-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { NEVER } from "../support/until.ts";

const open: ImapServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serve(...of: Parameters<typeof serveImap>): Promise<ImapServer> {
  const server = await serveImap(...of);
  open.push(server);
  return server;
}

type Change = Partial<Omit<FetchOptions, "account">> & { account?: Partial<FetchOptions["account"]> };

/** A run against the server, and the files that are in its folder then. */
async function run(
  { port }: ImapServer,
  { account, ...change }: Change = {},
): Promise<FetchResult & { files: string[]; words: string | null; output: string }> {
  const output = change.output ?? temporaryFolder().folder;
  const secret = { kind: "password", text: "correct" } as const;
  const result = await fetchReports({
    account: { host: "localhost", port, tls: "implicit", user: "alice", secret, ca: TEST_CA, ...account },
    folder: "INBOX",
    mark: { kind: "keyword" },
    since: null,
    deadlineMs: NEVER,
    ...change,
    output,
  });
  const files = existsSync(`${output}/dmarc`) ? readdirSync(`${output}/dmarc`) : [];
  return { ...result, files, words: result.failure === null ? null : say(result.failure), output };
}

const mails = (count: number): StoredMail[] => Array.from({ length: count }, (_, i) => storedMail(i + 1));

describe("a run", () => {
  test("writes each mail with a report once, marks it, and leaves the others alone", async () => {
    const server = await serve([storedMail(3), storedMail(4, TEXT), storedMail(9)]);
    const { files, ...first } = await run(server);
    expect(first).toMatchObject({
      written: { dmarc: 2, "tls-rpt": 0 },
      marked: 2,
      others: 1,
      missing: 0,
      left: 0,
      failure: null,
    });
    expect(files).toHaveLength(2);
    expect(server.mails.map(({ flags }) => [...flags])).toEqual([[FETCHED_KEYWORD], [], [FETCHED_KEYWORD]]);
    const second = await run(server, { output: first.output });
    expect(second).toMatchObject({ written: { dmarc: 0 }, known: 0, marked: 0, others: 1, files });
  });

  test("takes the mails beside one whose description is longer than a session takes", async () => {
    const endless = TEXT.replace("utf-8", "x".repeat(17 * MIB));
    const server = await serve([storedMail(1), storedMail(2, endless), storedMail(3), storedMail(4, TEXT)]);
    expect(await run(server)).toMatchObject({
      written: { dmarc: 2 },
      marked: 2,
      others: 1,
      missing: 1,
      left: 0,
      failure: null,
    });
  });

  test("reads in batches, with three commands a hundred mails", async () => {
    const server = await serve(mails(300));
    expect((await run(server)).files).toHaveLength(300);
    const commands = server.lines.filter((line) => line.includes(" UID "));
    expect(commands).toHaveLength(1 + 3 * 3);
    const described = commands.filter((line) => line.includes("BODYSTRUCTURE"));
    expect(described.map((line) => line.split(" ")[3]?.split(",").length)).toEqual([100, 100, 100]);
  });

  test("ends with the fiftieth session that the server ends, and says what is left", async () => {
    const server = await serve(mails(60), { lies: { "UID FETCH": ({ socket }) => socket.destroy() } });
    expect(await run(server)).toMatchObject({
      missing: 49, // the first session asks for all of them
      left: 11,
      marked: 0,
      mark: { kind: "keyword" },
      words: "the connection to localhost ended before all was done",
    });
    expect(server.lines.filter((line) => line.includes(" LOGIN "))).toHaveLength(50);
  });

  test("writes TLS reports and DMARC reports to folders of their own", async () => {
    const json = '("application" "tlsrpt+gzip" NIL NIL NIL "base64" 9 NIL NIL NIL NIL)';
    const { output, written } = await run(await serve([storedMail(1, json), storedMail(2)]));
    expect(written).toEqual({ "tls-rpt": 1, dmarc: 1 });
    expect(readdirSync(output).toSorted()).toEqual(["dmarc", "tls-rpt"]);
  });

  test("asks for mails of the day and later alone", async () => {
    const server = await serve(mails(1));
    await run(server, { since: "2026-11-01" });
    expect(server.lines.find((line) => line.includes("SEARCH"))).toMatch(/SINCE 0?1-Nov-2026/i);
  });
});

describe("what is taken is marked", () => {
  const marked = async (
    mark: ImapMark,
    behaviour: Parameters<typeof serveImap>[1] = {},
  ): Promise<[flags: string[], moved: number, kind: string]> => {
    const server = await serve(mails(1), behaviour);
    const result = await run(server, { mark });
    return [[...(server.mails[0]?.flags ?? [])], server.moved.length, result.mark?.kind ?? ""];
  };

  test.each<[string, ImapMark, Parameters<typeof serveImap>[1], unknown]>([
    ["by a keyword", { kind: "keyword" }, {}, [[FETCHED_KEYWORD], 0, "keyword"]],
    ["as read where no keyword is stored", { kind: "keyword" }, { permanentFlags: "\\Seen" }, [["\\Seen"], 0, "seen"]],
    ["as read", { kind: "seen" }, {}, [["\\Seen"], 0, "seen"]],
    ["by moving it", { kind: "move", folder: "Done" }, {}, [[], 1, "move"]],
    ["not at all", { kind: "keep" }, {}, [[], 0, "keep"]],
  ])("%s", async (_, mark, behaviour, want) => {
    expect(await marked(mark, behaviour)).toEqual(want);
  });

  test("is copied and deleted where the server does not move, and nothing else is deleted", async () => {
    const server = await serve(mails(1), { capabilities: "IMAP4rev1 UIDPLUS" });
    await run(server, { mark: { kind: "move", folder: "Done" } });
    const commands = server.lines.map((line) => line.split(" ").slice(1, 4).join(" "));
    expect(commands).toEqual(expect.arrayContaining(["UID COPY 1", "UID STORE 1", "UID EXPUNGE 1"]));
    expect(server.lines.filter((line) => line.endsWith(" EXPUNGE"))).toEqual([]);
  });

  test.each<[string, ImapMark, Parameters<typeof serveImap>[1], RegExp]>([
    ["a folder that stores no flags", { kind: "seen" }, { permanentFlags: "" }, /only be read/],
    [
      "a move that would delete others",
      { kind: "move", folder: "Done" },
      { capabilities: "IMAP4rev1" },
      /can neither move/,
    ],
    [
      "a move to a folder that is not there",
      { kind: "move", folder: "Dome" },
      {},
      /no folder "Dome"; did you mean "Done"\?/,
    ],
  ])("%s is an error before anything is read", async (_, mark, behaviour, problem) => {
    const server = await serve(mails(1), behaviour);
    await expect(spoken(() => run(server, { mark }))).rejects.toThrow(problem);
    expect(server.lines.filter((line) => line.includes("FETCH"))).toEqual([]);
  });
});

describe("a run that ends early is continued by the next", () => {
  test("between the writing and the marking of a batch", async () => {
    const stop = new AbortController();
    const server = await serve(mails(3), { lies: { "UID STORE": () => stop.abort() } });
    const cut = await run(server, { stop: stop.signal });
    expect(cut).toMatchObject({ written: { dmarc: 3 }, marked: 0, left: 3, words: "the run was stopped" });
    const next = await run(await serve(server.mails), { output: cut.output });
    expect(next).toMatchObject({ written: { dmarc: 0 }, known: 3, marked: 3, failure: null, files: cut.files });
  });

  test("in the middle of a batch, whose mails are there already", async () => {
    const server = await serve(mails(3), {
      lies: {
        "UID FETCH": ({ text, say, socket, honestly }) => {
          if (!text.includes("BODY.PEEK[]")) return honestly();
          say(fetchAnswer(storedMail(1), 1, text));
          socket.end();
        },
      },
    });
    const cut = await run(server);
    expect(cut).toMatchObject({ marked: 0, words: "the connection to localhost ended before all was done" });
    const next = await run(await serve(server.mails), { output: cut.output });
    expect(next.files).toHaveLength(3);
    expect(next.known + next.written.dmarc).toBe(3);
  });

  test("replaces a file that was not written to its end", async () => {
    const server = await serve(mails(1));
    const first = await run(server, { mark: { kind: "keep" } });
    const folder = temporaryFolder({ [`dmarc/${first.files[0]}`]: "" });
    const second = await run(server, { output: folder.folder });
    expect(second).toMatchObject({ written: { dmarc: 1 }, known: 0, files: first.files });
    expect(folder.read(`dmarc/${first.files[0]}`)).toContain("body 1");
  });

  test("after BYE", async () => {
    const server = await serve(mails(1), {
      lies: { "UID SEARCH": ({ say }) => say("* BYE alice@example.org is gone") },
    });
    expect(await run(server)).toMatchObject({ words: "the connection to localhost ended before all was done" });
  });

  test("where the time is up", async () => {
    const server = await serve(mails(1), { lies: { "UID SEARCH": () => undefined } });
    expect((await run(server, { deadlineMs: 200 })).words).toMatch(/^the run's deadline of 0.2 s was reached/);
  });
});

const MIB = 2 ** 20;
/** Answers to the reading of mails alone. */
const readingSays = (lie: NonNullable<NonNullable<Parameters<typeof serveImap>[1]>["lies"]>[string]) => ({
  lies: {
    "UID FETCH": (command: Parameters<typeof lie>[0]) =>
      command.text.includes("BODY.PEEK[]") ? lie(command) : command.honestly(),
  },
});

describe("a server that lies", () => {
  test.each<[string, Parameters<typeof serveImap>[1]]>([
    ["about a mail of 10 GB", readingSays(({ say }) => say("* 1 FETCH (UID 1 BODY[]<0> {10000000000}"))],
    ["with a line that does not end", readingSays(({ socket }) => socket.write(Buffer.alloc(17 * MIB, "x")))],
    [
      "with mails that nobody asked for",
      readingSays(({ say }) =>
        say(Array.from({ length: 10_001 }, (_, i) => fetchAnswer(storedMail(1_000 + i, ""), 1, "")).join("\r\n")),
      ),
    ],
  ])("%s is hung up on", async (_, behaviour) => {
    const result = await run(await serve(mails(1), behaviour));
    expect(result).toMatchObject({ written: { dmarc: 0 }, marked: 0, files: [] });
    expect(result.words).toMatch(/^localhost sent more than was asked for/);
  });

  test("about the size of a mail has it left alone", async () => {
    const large = { ...storedMail(1), octets: "x".repeat(32 * MIB + 1) };
    const server = await serve([large, storedMail(2)], {
      lies: {
        "UID FETCH": ({ tag, text, say, honestly }) => {
          if (text.includes("BODY.PEEK[]")) return honestly();
          for (const mail of [{ ...large, octets: "x" }, storedMail(2)]) say(fetchAnswer(mail, mail.uid, text));
          say(`${tag} OK`);
        },
      },
    });
    expect(await run(server)).toMatchObject({ written: { dmarc: 1 }, tooLarge: 1, marked: 1, failure: null });
    expect(server.mails[0]?.flags.size).toBe(0);
  });

  test("about UIDs has nothing written or marked that it was not asked for", async () => {
    const server = await serve(
      mails(2),
      readingSays(({ tag, text, say }) => {
        say(fetchAnswer(storedMail(77), 1, text));
        say(fetchAnswer(storedMail(1), 1, text));
        say(fetchAnswer({ ...storedMail(1), octets: "another" }, 1, text));
        say("* 2 FETCH (UID 2 FLAGS (\\Seen))");
        say(`${tag} OK`);
      }),
    );
    expect(await run(server)).toMatchObject({ written: { dmarc: 1 }, marked: 1, missing: 1, failure: null });
    expect(server.lines.filter((line) => line.includes("STORE"))).toEqual([expect.stringContaining(" UID STORE 1 ")]);
  });

  test("about the structure of a mail loses that mail alone", async () => {
    const nested = `${"(".repeat(500)}${TEXT}${' "mixed")'.repeat(500)}`;
    const server = await serve([storedMail(1, nested), storedMail(2, '("text" NIL'), storedMail(3)]);
    expect(await run(server)).toMatchObject({ written: { dmarc: 1 }, others: 1, missing: 1, failure: null });
  });

  test("in its refusal is not quoted: it names the mailbox", async () => {
    const server = await serve(mails(1), {
      lies: { "UID STORE": ({ tag, say }) => say(`${tag} NO [OVERQUOTA] alice@example.org is full`) },
    });
    const { words } = await run(server);
    expect(words).toBe("the mail server refused to mark the messages that were taken (OVERQUOTA)");
  });
});

describe("no login", () => {
  test("happens without TLS: nothing but a question for it is sent", async () => {
    const server = await serve(mails(1), { isPlain: true });
    const { words } = await run(server, { account: { tls: "starttls" } });
    expect(words).toMatch(/^localhost offers no TLS on port \d+ \(STARTTLS\), and nothing is sent without it$/);
    expect(server.lines.filter((line) => !/ (?:CAPABILITY|LOGOUT)$/.test(line))).toEqual([]);
  });

  test("happens where the server does not start with TLS", async () => {
    const server = await serve(mails(1), { isPlain: true });
    expect((await run(server)).words).toMatch(/does not start with TLS on port \d+; try --starttls/);
    expect(server.lines.join()).not.toContain("correct");
  });

  test.each<[string, FetchOptions["account"]["secret"]["kind"], Parameters<typeof serveImap>[1], RegExp]>([
    [
      "is refused",
      "password",
      { lies: { LOGIN: ({ tag, say }) => say(`${tag} NO alice@example.org`) } },
      /^the mail server refused the login: check --user/,
    ],
    [
      "is refused for now",
      "password",
      { lies: { LOGIN: ({ tag, say }) => say(`${tag} NO [UNAVAILABLE] alice`) } },
      /refused the login \(UNAVAILABLE\): its user database does not answer now; try again later$/,
    ],
    ["is there for passwords", "password", { capabilities: "IMAP4rev1 LOGINDISABLED" }, /takes no passwords/],
    ["is there for tokens", "token", {}, /takes no tokens/],
    ["comes to an end", "password", { lies: { LOGIN: ({ socket }) => socket.destroy() } }, /ended before all was done/],
  ])("%s", async (_, kind, behaviour, problem) => {
    const { words } = await run(await serve(mails(1), behaviour), { account: { secret: { kind, text: "hush" } } });
    expect(words).toMatch(problem);
    expect(words).not.toMatch(/hush|alice/);
  });

  test("happens with a server whose certificate is not trusted, or names another", async () => {
    const server = await serve(mails(1));
    const { failure } = await run(server, { account: { ca: TEST_CREDENTIALS.cert } });
    expect(failure).toMatchObject({ code: "imap/certificate" });
    const elsewhere = await serve(mails(1), { address: "127.0.0.2" });
    expect((await run(elsewhere, { account: { host: "127.0.0.2" } })).words).toMatch(/does not name 127\.0\.0\.2/);
    expect([...server.lines, ...elsewhere.lines]).toEqual([]);
  });
});
