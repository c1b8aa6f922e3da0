// Random master files for one zone: every way to write an owner, a TTL, a class and data, directives, and sometimes an error.

/** Files of a zone by name; `main` includes the others. */
export type MasterFiles = Readonly<Record<string, string>>;

/** Lines that no reader accepts, each a small slip. */
const BAD_LINES = [
  "bad A 192.0.2.256",
  "bad A 192.0.2",
  "bad A 192.0.2.1 192.0.2.2",
  "bad AAAA 2001:db8::1::2",
  "bad AAAA 192.0.2.1",
  "bad MX mx",
  "bad MX 65536 mx",
  "bad MX 10",
  "bad MX 10 mx extra",
  "bad TXT",
  'bad TXT "open',
  "bad TXT ( open",
  "bad TXT closed )",
  "bad CNAME",
  "bad CNAME a..b",
  `bad CNAME ${"l".repeat(64)}`,
  `bad CNAME ${`${"l".repeat(62)}.`.repeat(4)}x`,
  "bad TLSA 3 1 1 0g",
  "bad TLSA 3 1 1 abc",
  "bad TLSA 256 1 1 ab",
  "bad TLSA 3 1 1",
  "bad DS 1 13 2 zz",
  "bad DNSKEY 257 3 13 %%%",
  "bad TYPE65280 abc",
  "bad TYPE65280 \\# 3 0102",
  "bad TYPE65280 \\# 1 0102",
  "bad A \\# 3 010203",
  "bad NOSUCHTYPE x",
  "bad 60 60 A 192.0.2.1",
  "bad IN IN A 192.0.2.1",
  "bad CH A 192.0.2.1",
  "bad 4294967296 A 192.0.2.1",
  "bad\\256 A 192.0.2.1",
  "a..b A 192.0.2.1",
  "$TTL",
  "$TTL x",
  "$ORIGIN",
  "$ORIGIN a..b.",
  "$INCLUDE no-such-file",
  "$NOSUCH x",
  "$GENERATE 3-1 bad$ A 192.0.2.1",
  "$GENERATE 1-2/0 bad$ A 192.0.2.1",
  "$GENERATE 1 bad$ A 192.0.2.1",
  "$GENERATE 1-2 bad$ A",
  "$GENERATE 1-2 bad${0,0,q} A 192.0.2.1",
  "$GENERATE 1-2 bad$.zone.test. A 192.0.2.25$5",
  "$GENERATE 1-2 bad$.zone.test. MX 10 mx$",
];

const TYPES = ["AAAA", "PTR", "TXT", "TXT", "TXT", "TLSA", "DS", "DNSKEY", "SRV", "CAA", "TYPE65280"];
const ZONES = ["zone.test.", "elsewhere.test."];

export function makeMasterFiles(random: () => number): MasterFiles {
  return new FileMaker(random).make();
}

class FileMaker {
  readonly #random: () => number;
  #nameCount = 0;
  #isElsewhere = false;

  constructor(random: () => number) {
    this.#random = random;
  }

  make(): MasterFiles {
    const head = [
      this.#pick([`$TTL ${this.#ttl()}`, "$TTL 300 ; five minutes", ""]),
      this.#pick([
        "@ 300 IN SOA ns hostmaster 1 3600 600 86400 60",
        "zone.test. 300 SOA ns.zone.test. host\\.master ( 1 ; serial\n 1h 10m\n1W 1m )",
      ]),
      this.#pick(["\tNS ns.elsewhere.test.", "@ in ns ns", "  300 IN NS ns\n  300 IN NS ns2"]),
      "ns.zone.test. 300 A 192.0.2.53\nns2.zone.test. 300 AAAA 2001:db8::53", // a server of the zone needs an address
    ];
    const lines = Array.from({ length: this.#integer(3, 15) }, () => this.#line());
    if (this.#chance(0.3)) lines.splice(this.#integer(0, lines.length), 0, this.#pick(BAD_LINES));
    const included = Array.from({ length: 3 }, () => this.#record());
    if (this.#chance(0.3))
      lines.splice(
        this.#integer(0, lines.length),
        0,
        `$INCLUDE other.zone${this.#pick(["", " sub", " sub.zone.test."])}`,
      );
    return {
      main: [...head, ...lines, ""].join(this.#pick(["\n", "\n", "\n\n", "\r\n"])),
      "other.zone": `${included.join("\n")}\n`,
    };
  }

  #line(): string {
    const kind = this.#pick(["record", "record", "record", "record", "generate", "origin", "ttl", "comment"]);
    if (kind === "generate") return this.#generate();
    if (kind === "ttl") return `${this.#pick(["$TTL", "$ttl"])} ${this.#ttl()}`;
    if (kind === "comment") return this.#pick([";", "; a comment", "   ", '  ; ( " ', ""]);
    if (kind === "origin") {
      const origin = this.#pick(["zone.test.", "sub.zone.test.", "sub", "Deep.Sub.zone.test.", "elsewhere.test."]);
      if (origin.endsWith(".")) this.#isElsewhere = origin === "elsewhere.test.";
      return `$ORIGIN ${origin}`;
    }
    return this.#record();
  }

  /** A name of its own for each record, so that no record changes another's TTL; sometimes a second one of another type. */
  #record(): string {
    const more = this.#chance(0.2) ? `\n${this.#pick([" ", "\t", "  60 "])}${this.#data(this.#pick(["A", "MX"]))}` : "";
    const type = this.#pick(more === "" ? [...TYPES, "A", "CNAME", "MX", "NS"] : TYPES);
    const end = this.#pick(["", "", " ; the end"]);
    return `${this.#owner(type)}${this.#pick([" ", "\t", "  "])}${this.#head()}${this.#data(type)}${end}${more}`;
  }

  /** RFC 4592 §4.2: named refuses NS records at a wildcard. */
  #owner(type: string): string {
    const wildcard = type === "NS" ? "no" : "*";
    const label = this.#pick([
      `n${this.#nameCount++}`,
      `N${this.#nameCount++}.a.b`,
      `_25._tcp.x${this.#nameCount++}`,
      `${wildcard}.w${this.#nameCount++}`,
      `d\\.ot${this.#nameCount++}`,
      `sp\\ ace${this.#nameCount++}`,
      `o\\${this.#octet()}${this.#nameCount++}`,
      `q\\"\\(\\)\\;\\@\\$${this.#nameCount++}`,
    ]);
    return this.#chance(0.3) ? `${label}.${this.#pick(ZONES)}` : label;
  }

  #head(): string {
    const ttl = this.#ttl();
    return this.#pick(["", "", `${ttl} `, "IN ", "in ", `${ttl} IN `, `IN ${ttl}\t`, "CLASS1 "]);
  }

  #ttl(): string {
    return this.#pick(["0", "60", "3600", "1h", "1H30M", "2d12h", "1w", "2147483647", "86400"]);
  }

  /** A type and its data. */
  #data(type: string): string {
    return `${this.#chance(0.2) ? type.toLowerCase() : type} ${this.#dataOf(type)}`;
  }

  #dataOf(type: string): string {
    switch (type) {
      case "A":
        return this.#pick([`192.0.2.${this.#integer(0, 255)}`, "0.0.0.0", "\\# 4 c0000201"]);
      case "AAAA":
        return this.#pick([
          "2001:db8::1",
          "::",
          "::ffff:192.0.2.1",
          "2001:DB8:0:0:1:0:0:1",
          "fe80::a:b",
          "1:2:3:4:5:6:7:8",
        ]);
      case "MX":
        return `${this.#integer(0, 65_535)} ${this.#target()}`;
      case "TXT":
        return Array.from({ length: this.#integer(1, 3) }, () => this.#string()).join(this.#pick([" ", "\t", "  "]));
      case "TLSA":
        return `3 1 1 ${this.#pick(["ab".repeat(32), "AB ".repeat(32), `( ${"cd".repeat(16)}\n ${"ef".repeat(16)} )`])}`;
      case "DS":
        return `${this.#integer(0, 65_535)} ${this.#pick(["13", "ECDSAP256SHA256"])} 2 ${"12".repeat(32)}`;
      case "DNSKEY":
        return `257 3 ${this.#pick(["13", "ECDSAP256SHA256"])} mdsswUyr3DPW132mOi8V9xESWE8jTo0d xCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==`;
      case "SRV":
        return `0 0 25 ${this.#target()}`;
      case "CAA":
        return '0 issue "ca.test; x=y"';
      case "TYPE65280":
        return this.#pick(["\\# 0", "\\# 3 010203", "\\# 3 ( 01\n0203 )"]);
      default:
        return this.#target();
    }
  }

  #target(): string {
    return this.#pick([
      "@",
      ".",
      "mx",
      "MX.Sub",
      "mx.elsewhere.test.",
      `o\\${this.#octet()}`,
      "d\\.ot",
      "a.very.deep.name",
    ]);
  }

  #string(): string {
    return this.#pick([
      "plain",
      '""',
      '"two words"',
      '"semi; colon"',
      "semi\\;colon",
      '"a \\"quote\\""',
      '"back\\\\slash"',
      `"\\${this.#octet()}\\${this.#octet()}"`,
      `\\${this.#octet()}x`,
      `"${"x".repeat(255)}"`,
      '"v=spf1 -all"',
      "(\n inside\n )",
      '"( no parentheses )"',
      '"@"',
      "k=v",
      '"ü"',
      "a\\(b",
      '"\\a\\b"',
    ]);
  }

  #generate(): string {
    const first = this.#integer(0, 20);
    const range = `${first}-${first + this.#integer(0, 30)}${this.#pick(["", "", "/1", "/7"])}`;
    const number = this.#placeholder();
    const label = `g${this.#nameCount++}-`;
    const owner = this.#pick([`${label}$`, `${label}$`, `$.${label}x`, `${label}${number}-$`]);
    const data = this.#pick([
      "A 192.0.2.$",
      "A 192.0.2.${1}",
      `CNAME ${number}x`,
      `CNAME x${number}.elsewhere.test.`,
      `PTR h-${number}-${this.#placeholder()}`,
      "AAAA 2001:db8::${0,4,x}",
      `MX "10 m${number}"`,
      `TXT "cost-${number}-$$"`,
      `TXT "\\"number ${number}\\" \\\\$ x"`,
      `TXT \\$${number}`,
    ]);
    // of records of other zones named does not read the data
    const name = this.#isElsewhere ? `${owner}.zone.test.` : owner;
    return `$GENERATE ${range} ${name} ${this.#pick(["", "", "60 ", "IN ", "60 IN "])}${data}`;
  }

  #placeholder(): string {
    const offset = this.#pick(["0", "1", "100", "-0"]);
    return this.#pick([
      "$",
      `\${${offset}}`,
      `\${${offset},${this.#integer(0, 6)}}`,
      `\${${offset},${this.#integer(0, 6)},${this.#pick(["d", "o", "x", "X", "n", "N"])}}`,
    ]);
  }

  #octet(): string {
    return String(this.#integer(0, 255)).padStart(3, "0");
  }

  #chance(probability: number): boolean {
    return this.#random() < probability;
  }

  #integer(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  #pick<T>(from: readonly T[]): T {
    return from.at(this.#integer(0, from.length - 1)) as T;
  }
}
