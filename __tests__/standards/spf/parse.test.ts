import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseSpf } from "../../../src/standards/spf/parse.ts";
import { selectSpf } from "../../../src/standards/spf/record.ts";
import { inEnglish } from "../../support/in-english.ts";
import { repeatToMegabyte } from "../../support/octets.ts";

const octets = (maxLength: number) =>
  fc
    .array(fc.integer({ min: 0, max: 255 }), { maxLength })
    .map((codes) => codes.map((c) => String.fromCharCode(c)).join(""));

describe("selectSpf", () => {
  test.each(["v=spf1", "v=spf1 ", "v=spf1 -all", "V=SPF1 -all", "v=SpF1  mx"])("takes %j", (text) => {
    expect(selectSpf(["other", text])).toEqual([text]);
  });

  test.each([
    "v=spf10 -all",
    "v=spf1\t-all",
    "v=spf1;-all",
    " v=spf1 -all",
    '"v=spf1 -all"',
    "v=spf2.0/pra -all",
    "spf1 -all",
    "v=spf1\n",
    "",
  ])("leaves %j", (text) => {
    expect(selectSpf([text])).toEqual([]);
  });
});

describe("parseSpf", () => {
  test.each([
    "all",
    "-all",
    "~ALL",
    "?all",
    "+all",
    "include:example.de",
    "-include:_spf.example.de",
    "include:%{i}._spf.%{d2}",
    "include:example.de.",
    "INCLUDE:Example.De",
    "a",
    "a/24",
    "a//64",
    "a/24//64",
    "a:example.de",
    "a:example.de/0//0",
    "a:example.de/32//128",
    "a:foo:bar/baz.example.de",
    "a:%{d}/24",
    "a:example.a-1",
    "a:under_score.example",
    "mx",
    "mx:example.de",
    "mx/30",
    "+mx//96",
    "ptr",
    "ptr:example.de",
    "ip4:192.0.2.0",
    "ip4:192.0.2.0/24",
    "ip4:0.0.0.0/0",
    "ip6:2001:db8::",
    "ip6:2001:db8::/32",
    "ip6:::1",
    "ip6:::/0",
    "ip6:1:2:3:4:5:6:7:8",
    "ip6:::ffff:192.0.2.1",
    "ip6:1:2:3:4:5:6:192.0.2.1/128",
    "exists:%{ir}.%{v}._spf.%{d2}",
    "exists:%{l1r-}.example.de",
    "exists:%{l1r+-/_=,.}.example.de",
    "exists:%{S}.example.de",
    "exists:a%%b%_c%-d.example.de",
    "exists:example.%%",
    "exists:%{o}",
    "redirect=example.de",
    "exp=explain.%{d}",
    "REDIRECT=_spf.example.de",
    "moo=",
    "moo=%{c}%{r}%{t}",
    "op.x-y_z=a/b:c=d",
    "include=example.de",
  ])("reads %j", (term) => {
    const { terms, errors } = parseSpf(`v=spf1 ${term}`);
    expect(errors).toEqual([]);
    expect(terms.map((each) => each.text)).toEqual([term]);
  });

  test.each<[string, RegExp]>([
    ["ip:192.0.2.1", /^unknown mechanism `ip`; did you mean `ip4`\?$/],
    ["ipv4:192.0.2.1", /did you mean `ip4`/],
    ["ipv6:2001:db8::", /did you mean `ip6`/],
    ["inlcude:_spf.example.de", /did you mean `include`/],
    ["mail", /^unknown mechanism `mail`$/],
    ["mx-all", /unknown mechanism `mx-all`/],
    ["192.0.2.1", /an IPv4 address needs `ip4:`/],
    ["192.0.2.0/24", /an IPv4 address needs `ip4:`/],
    ["-", /a mechanism is missing/],
    ["--all", /unknown mechanism `-all`/],
    ["all:example.de", /nothing may follow `all`/],
    ["all/8", /nothing may follow `all`/],
    ["all.", /unknown mechanism `all.`/],
    ["include", /^`include` needs `:` and a domain$/],
    ["include:", /a domain is missing/],
    ["include/24", /`include` needs `:`/],
    ["include:example.de/24", /does not end in a top-level domain/],
    ["include:example", /`example` does not end in a top-level domain/],
    ["include:192.0.2.1", /does not end in a top-level domain/],
    ["include:example.-de", /does not end in a top-level domain/],
    ["include:example.de-", /does not end in a top-level domain/],
    ["include:example.de..", /does not end in a top-level domain/],
    ["include:%{d}de", /does not end in a top-level domain/],
    ["include:example.de,", /does not end in a top-level domain/],
    ["include:https://example.de/", /does not end in a top-level domain/],
    ["include:%{x}.example.de", /^`%\{x\}` is not a valid macro/],
    ["include:%{d", /`%\{d` is not a valid macro/],
    ["include:%{dr2}.example.de", /is not a valid macro/],
    ["include:%{d0}.example.de", /^`%\{d0\}`: the number in a macro must not be 0/],
    ["include:%d.example.de", /a `%` must begin a macro/],
    ["include:100%", /a `%` must begin a macro/],
    ["exists:%{c}.example.de", /explanation texts only/],
    ["exists:%{T}.example.de", /explanation texts only/],
    ["exists", /`exists` needs `:` and a domain/],
    ["a:", /a domain is missing/],
    ["a:/24", /a domain is missing/],
    ["a/", /a prefix length in digits must follow/],
    ["a//", /a prefix length in digits must follow/],
    ["a/33", /`\/33` is too long: an IPv4 prefix has 0 to 32 bits/],
    ["a//129", /`\/129` is too long: an IPv6 prefix has 0 to 128 bits/],
    ["a/024", /must not begin with 0/],
    ["a//00", /must not begin with 0/],
    ["a/24/64", /only `:domain`, `\/length` and `\/\/length`/],
    ["a//64/24", /only `:domain`/],
    ["a/2x", /only `:domain`/],
    ["ptr/24", /may follow `ptr`/],
    ["ip4", /`ip4` needs `:` and an address/],
    ["ip4:", /`ip4` needs `:` and an address/],
    ["ip4:192.0.2", /`192.0.2` is not a valid IPv4 address/],
    ["ip4:192.0.2.256", /is not a valid IPv4 address/],
    ["ip4:192.0.02.1", /is not a valid IPv4 address/],
    ["ip4:mail.example.de", /is not a valid IPv4 address/],
    ["ip4:192.0.2.1:25", /is not a valid IPv4 address/],
    ["ip4:2001:db8::1", /`2001:db8::1` needs `ip6`/],
    ["ip4:192.0.2.0/33", /is too long/],
    ["ip4:192.0.2.0/", /a prefix length in digits/],
    ["ip4:192.0.2.0/24/24", /only one `\/length`/],
    ["ip4:192.0.2.0/24,", /a prefix length in digits/],
    ["ip6:192.0.2.1", /`192.0.2.1` needs `ip4`/],
    ["ip6:2001:db8", /is not a valid IPv6 address/],
    ["ip6:1::2::3", /is not a valid IPv6 address/],
    ["ip6::::1", /is not a valid IPv6 address/],
    ["ip6:1:2:3:4:5:6:7::8", /is not a valid IPv6 address/],
    ["ip6:12345::", /is not a valid IPv6 address/],
    ["ip6:::192.0.2.1::", /is not a valid IPv6 address/],
    ["ip6:fe80::1%eth0", /is not a valid IPv6 address/],
    ["ip6:2001:db8::/129", /is too long/],
    ["redirect=", /a domain is missing/],
    ["redirect:example.de", /unknown mechanism `redirect`; did you mean `redirect=`\?/],
    ["-redirect=example.de", /a modifier takes no qualifier/],
    ["exp=%{r}.example.de", /explanation texts only/],
    ["moo=%", /a `%` must begin a macro/],
    ["1moo=x", /`1moo` is not a valid modifier name/],
    ["=x", /`` is not a valid modifier name/],
    ["mx\t-all", /^contains a tab; only spaces separate terms$/],
    [
      "include:m\xc3\xbcnchen.example.de",
      /^contains octets outside printable ASCII: `\\195\\188`; .* A-labels: `include:xn--mnchen-3ya\.example\.de`$/,
    ],
    ["a:CAF\xe9.example.de/24", /`\\233`; .* A-labels: `a:xn--caf-dma\.example\.de\/24`$/],
    ["a:_x.b\xc3\xbccher.%{d}", /A-labels: `a:_x\.xn--bcher-kva\.%\{d\}`$/],
    ["a:x\0.example.de", /^contains octets outside printable ASCII: `\\000`$/],
    ["a:x\x7f\x01.example.de", /^contains octets outside printable ASCII: `\\127\\001`$/],
    ["\xc3\xbc:example.de", /^contains octets outside printable ASCII: `\\195\\188`$/],
    [`include:${"\xc3\xbc".repeat(3000)}.de`, /^contains octets outside printable ASCII: [^;]*$/],
  ])("refuses %j", (term, problem) => {
    const { terms, errors } = parseSpf(`v=spf1 mx ${term} -all`);
    expect(inEnglish(errors)).toEqual([{ term, problem: expect.stringMatching(problem) }]);
    expect(terms.map((each) => each.text)).toEqual(["mx", "-all"]);
  });

  test("takes any number of spaces between and after terms", () => {
    expect(parseSpf("v=spf1   mx    -all  ").terms.map((term) => term.text)).toEqual(["mx", "-all"]);
  });

  test.each(["redirect", "exp"])("refuses a second %s", (name) => {
    const { errors } = parseSpf(`v=spf1 ${name}=a.example ${name.toUpperCase()}=b.example`);
    expect(inEnglish(errors)).toEqual([
      { term: `${name.toUpperCase()}=b.example`, problem: `\`${name}\` is allowed only once` },
    ]);
  });

  test("takes a missing qualifier for pass, and modifiers without one", () => {
    expect(parseSpf("v=spf1 mx ~all moo=x").terms.map((term) => term.qualifier)).toEqual(["+", "~", null]);
  });

  test("takes missing prefix lengths for the whole address", () => {
    expect(parseSpf("v=spf1 a/24 mx//64 ip6:::").terms).toMatchObject([
      { prefix4: 24, prefix6: 128 },
      { prefix4: 32, prefix6: 64 },
      { prefix: 128 },
    ]);
  });

  test("reads a macro's transformers and delimiters", () => {
    expect(parseSpf("v=spf1 exists:%{L2R+-}.x.de").terms).toMatchObject([
      { domain: [{ letter: "l", keep: 2, isReversed: true, delimiters: "+-", isUrlEscaped: true }, ".x.de"] },
    ]);
  });

  test("never throws; each term is read or refused", () => {
    fc.assert(
      fc.property(octets(120), (tail) => {
        const { terms, errors } = parseSpf(`v=spf1 ${tail}`);
        const seen = [...terms.map((term) => term.text), ...errors.map((error) => error.term)];
        expect(new Set(seen)).toEqual(new Set(tail.split(" ").filter((part) => part !== "")));
      }),
    );
  });

  test("never throws on what looks like terms", () => {
    const piece = fc.constantFrom(
      "ip4:",
      "ip6:",
      "a",
      "mx",
      "include:",
      "redirect=",
      "%{",
      "}",
      "%",
      "/",
      "//",
      ":",
      "::",
      "24",
      "d",
      "r",
      ".",
      "de",
      " ",
      "-",
      "=",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(() => parseSpf(`v=spf1 ${pieces.join("")}`)).not.toThrow();
      }),
    );
  });

  test.each([
    "a",
    "a ",
    "/",
    "a/1",
    "//1",
    "%{",
    "%{d",
    "%{d}",
    "%{d1",
    ":",
    "=",
    "1.",
    "ip6:",
    "::",
    "a:a.",
    "ip6:1:2 ",
    "-",
    "\t",
    "%{d/",
  ])("ends on a megabyte of %j", (unit) => {
    // what follows a space is another term, whatever the first one is
    for (const head of unit.includes(" ") ? [""] : ["", "a:", "a/", "ip6:", "ip4:", "exists:", "x="]) {
      expect(parseSpf(`v=spf1 ${head}${repeatToMegabyte(unit)}`)).toBeDefined();
    }
  });
});
