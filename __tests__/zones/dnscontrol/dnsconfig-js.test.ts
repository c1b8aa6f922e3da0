// Where in dnsconfig.js the call stands that DNSControl names as the place of a record.
import { expect, test } from "@jest/globals";
import { Script } from "../../../src/zones/dnscontrol/dnsconfig-js.ts";

const LINES = [
  "D('x.test', REG,",
  '  A("@", "192.0.2.1"), TXT ("a", "b"),',
  "  ü; f(1)",
  'require("./a.js");',
  "  $m_1(1)",
  "  will_require(1); require_glob('a/')",
];
const locate = (filepos: string | null, type = "A", lines: readonly string[] = LINES): string | null => {
  const text = Buffer.from(lines.join("\n"), "utf8").toString("latin1");
  const found = new Script({ file: "dnsconfig.js", text }).locate(filepos, type);
  return found === null ? null : `${found.file}:${found.line}:${found.column}`;
};

test.each([
  ["[line:2:3]", "A"],
  ["line:2:3", "A"],
  ["<anonymous>:2:3", "A"],
  ["[line:2:24]", "TXT"],
  ["[line:3:6]", "A"],
  ["[line:5:3]", "MX"],
  ["[line:6:3]", "MX"],
])("%s is the place of a call that may make %s", (filepos, type) => {
  expect(locate(filepos, type)).toBe(`dnsconfig.js:${filepos.replace(/[^\d:]/g, "").replace(/^:/, "")}`);
});

test.each<[string | null, string, string]>([
  [null, "A", "no place"],
  ["[file:2:3]", "A", "no line"],
  ["x[line:2:3]", "A", "more before it"],
  ["[line:2:3]x", "A", "more behind it"],
  ["[line:9:3]", "A", "no such line"],
  ["[line:2:4]", "A", "no call"],
  ["[line:2:3]", "TXT", "the call of another type"],
  ["[line:4:1]", "A", "the file that declares it is another"],
  ["[line:6:20]", "A", "the files that declare it are others"],
])("%j is no place of %s: %s", (filepos, type, _why) => {
  expect(locate(filepos, type)).toBeNull();
});

test("is found in lines of at most a thousand octets, of names of at most a hundred", () => {
  const line = (length: number): string => "A(1)".padEnd(length, "x");
  expect(locate("[line:1:1]", "A", [line(1000)])).toBe("dnsconfig.js:1:1");
  expect(locate("[line:1:1]", "A", [line(1001)])).toBeNull();
  expect(locate("[line:1:1]", "A", [`${"f".repeat(100)}(1)`])).toBe("dnsconfig.js:1:1");
  expect(locate("[line:1:1]", "A", [`${"f".repeat(101)}(1)`])).toBeNull();
});
