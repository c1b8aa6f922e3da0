import { afterAll, describe, expect, test } from "@jest/globals";
import { txtValue } from "../../src/dns/record.ts";
import type { DnsAnswer } from "../../src/ports.ts";
import { openResolver } from "../../src/sources/dns/resolver.ts";
import type { Ways } from "./world.ts";
import { world } from "./world.ts";

const opened: { close(): void }[] = [];
afterAll(() => {
  for (const resolver of opened) resolver.close();
});

function open(...urls: string[]): ReturnType<typeof openResolver> {
  const resolver = openResolver({ urls });
  opened.push(resolver);
  return resolver;
}

/** An answer in few words: `records secure`, `nxdomain bogus`, `failure servfail`. */
function short(answer: DnsAnswer): string {
  return `${answer.kind} ${answer.kind === "failure" ? answer.cause : answer.security}`;
}

const WAYS: (keyof Ways)[] = ["udp", "tls", "https"];

/** What a validating resolver says, then one that does not validate: it cannot tell. */
const QUESTIONS: [name: string, type: "MX" | "TXT" | "A" | "TLSA", validating: string, plain: string][] = [
  ["signed.test", "MX", "records secure", "records indeterminate"],
  ["signed.test", "A", "nodata secure", "nodata indeterminate"],
  ["nothing.signed.test", "TXT", "nxdomain secure", "nxdomain indeterminate"],
  ["nsec3.test", "MX", "records secure", "records indeterminate"],
  ["nsec3.test", "A", "nodata secure", "nodata indeterminate"],
  ["nothing.nsec3.test", "TXT", "nxdomain secure", "nxdomain indeterminate"],
  ["unsigned.test", "MX", "records insecure", "records indeterminate"],
  ["unsigned.test", "A", "nodata insecure", "nodata indeterminate"],
  ["nothing.unsigned.test", "TXT", "nxdomain insecure", "nxdomain indeterminate"],
  ["expired.test", "MX", "records bogus", "records indeterminate"],
  ["nothing.expired.test", "TXT", "nxdomain bogus", "nxdomain indeterminate"],
  ["wrongds.test", "MX", "records bogus", "records indeterminate"],
  ["wrongds.test", "A", "nodata bogus", "nodata indeterminate"],
  ["_25._tcp.mx1.hosts.test", "TLSA", "records secure", "records indeterminate"],
  ["_tcp.mx1.hosts.test", "TLSA", "nodata secure", "nodata indeterminate"],
  ["alias.signed.test", "MX", "records secure", "records indeterminate"],
  ["half.signed.test", "MX", "records insecure", "records indeterminate"],
  ["nothing.de", "MX", "nxdomain secure", "nxdomain indeterminate"],
];

describe.each(WAYS)("over %s", (way) => {
  const validating = open(world.validating[way]);
  const plain = open(world.plain[way]);

  test.each(QUESTIONS)("%s %s is %s, and %s without validation", async (name, type, expected, unvalidated) => {
    expect(short(await validating.dns.query(name, type))).toBe(expected);
    expect(short(await plain.dns.query(name, type))).toBe(unvalidated);
  });

  test("it shows which resolver validates", () => {
    expect(validating.resolvers()).toEqual([{ url: world.validating[way], validates: true }]);
    expect(plain.resolvers()).toEqual([{ url: world.plain[way], validates: false }]);
  });

  test("a chain of aliases is told", async () => {
    const answer = await validating.dns.query("half.signed.test", "MX");
    expect(answer).toMatchObject({ owner: "unsigned.test", aliases: ["half.signed.test"] });
  });

  test("an answer too large for UDP arrives whole", async () => {
    const answer = await validating.dns.query("large.signed.test", "TXT");
    expect(short(answer)).toBe("records secure");
    const [record] = answer.kind === "records" ? answer.records : [];
    expect(record?.data.strings.map((string) => string.length)).toEqual(Array(10).fill(250));
  });

  test("octets that are not UTF-8 arrive as they are", async () => {
    const answer = await validating.dns.query("octets.signed.test", "TXT");
    expect(answer.kind === "records" && answer.records.map(({ data }) => data)).toEqual([
      { strings: ["\xff\x80", ""] },
    ]);
  });

  test("a key of several strings is one value", async () => {
    const answer = await validating.dns.query("sel._domainkey.signed.test", "TXT");
    const value = answer.kind === "records" && answer.records[0] ? txtValue(answer.records[0].data) : "";
    expect(value).toMatch(/^v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A[A-Za-z0-9+/]{320,}IDAQAB$/);
  });

  test("many questions at once are all answered", async () => {
    const names = Array.from({ length: 200 }, (_, i) => `n${i}.signed.test`);
    const answers = await Promise.all(names.map((name) => validating.dns.query(name, "TXT")));
    expect(new Set(answers.map(short))).toEqual(new Set(["nxdomain secure"]));
  });
});

test("a resolver that is not there leaves the question to the next", async () => {
  const { dns } = open("udp://127.0.0.1:9", world.validating.tls);
  expect(short(await dns.query("signed.test", "MX"))).toBe("records secure");
});

test("an authoritative server, asked as if it were a resolver, is not believed to have validated", async () => {
  const { dns } = open("udp://127.10.0.1:53");
  expect(short(await dns.query("signed.test", "MX"))).toBe("records indeterminate");
});

test.each(["tls", "https"] as const)(
  "a resolver whose certificate is for another address is not believed over %s",
  async (way) => {
    const resolver = open(world.validating[way].replace("127.0.0.1", "127.0.0.2"));
    expect(await resolver.dns.query("signed.test", "MX")).toMatchObject({ kind: "failure", cause: "unreachable" });
    expect(resolver.hasAnswered()).toBe(false);
  },
);
