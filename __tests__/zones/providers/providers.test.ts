// What each provider does with names and TXT values, as its Terraform provider takes them.
import { describe, expect, test } from "@jest/globals";
import { AZURE } from "../../../src/zones/providers/azure.ts";
import { CLOUDFLARE, cloudflareAnswer } from "../../../src/zones/providers/cloudflare.ts";
import { DESEC } from "../../../src/zones/providers/desec.ts";
import { GOOGLE } from "../../../src/zones/providers/google.ts";
import { HETZNER_CLOUD, HETZNER_DNS } from "../../../src/zones/providers/hetzner.ts";
import type { Provider } from "../../../src/zones/providers/provider.ts";
import { ROUTE53 } from "../../../src/zones/providers/route53.ts";

const PROVIDERS = [AZURE, CLOUDFLARE, DESEC, GOOGLE, HETZNER_CLOUD, HETZNER_DNS, ROUTE53];

/** The strings of a text, joined by `|`, or that it is refused, or that nothing is documented of it. */
const read = ({ readTxt }: Provider, text: string): string => {
  const reading = readTxt(text);
  if ("data" in reading)
    return reading.data.strings.map((one) => (one.length > 20 ? String(one.length) : one)).join("|");
  return "fault" in reading ? "refused" : "unsure";
};

const LONG = "x".repeat(256);

test.each<[string, Record<string, string>]>([
  [
    "plain",
    {
      "Azure DNS": "plain",
      Cloudflare: "plain",
      deSEC: "refused",
      "Cloud DNS": "plain",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "plain",
      "Route 53": "plain",
    },
  ],
  [
    "a b",
    {
      "Azure DNS": "a b",
      Cloudflare: "a b",
      deSEC: "refused",
      "Cloud DNS": "a|b",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "unsure",
      "Route 53": "a b",
    },
  ],
  [
    '"a" "b"',
    {
      "Azure DNS": "unsure",
      Cloudflare: "a|b",
      deSEC: "a|b",
      "Cloud DNS": "a|b",
      "Hetzner Cloud": "a|b",
      "Hetzner DNS": "a|b",
      "Route 53": "refused",
    },
  ],
  [
    '"a b"',
    {
      "Azure DNS": "unsure",
      Cloudflare: "a b",
      deSEC: "a b",
      "Cloud DNS": "a b",
      "Hetzner Cloud": "a b",
      "Hetzner DNS": "a b",
      "Route 53": "refused",
    },
  ],
  [
    'a "b',
    {
      "Azure DNS": "unsure",
      Cloudflare: "unsure",
      deSEC: "refused",
      "Cloud DNS": "refused",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "unsure",
      "Route 53": "refused",
    },
  ],
  [
    'a" "b',
    {
      "Azure DNS": "unsure",
      Cloudflare: "unsure",
      deSEC: "refused",
      "Cloud DNS": "refused",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "unsure",
      "Route 53": "a|b",
    },
  ],
  [
    "a;b",
    {
      "Azure DNS": "a;b",
      Cloudflare: "a;b",
      deSEC: "refused",
      "Cloud DNS": "a;b",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "unsure",
      "Route 53": "a;b",
    },
  ],
  [
    '"a;b"',
    {
      "Azure DNS": "unsure",
      Cloudflare: "a;b",
      deSEC: "a;b",
      "Cloud DNS": "a;b",
      "Hetzner Cloud": "a;b",
      "Hetzner DNS": "a;b",
      "Route 53": "refused",
    },
  ],
  [
    "a (b)",
    {
      "Azure DNS": "a (b)",
      Cloudflare: "a (b)",
      deSEC: "refused",
      "Cloud DNS": "unsure",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "unsure",
      "Route 53": "a (b)",
    },
  ],
  [
    "a\\\\b",
    {
      "Azure DNS": "unsure",
      Cloudflare: "unsure",
      deSEC: "refused",
      "Cloud DNS": "unsure",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "unsure",
      "Route 53": "a\\b",
    },
  ],
  [
    "\\303\\274",
    {
      "Azure DNS": "unsure",
      Cloudflare: "unsure",
      deSEC: "refused",
      "Cloud DNS": "unsure",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "unsure",
      "Route 53": "Ã¼",
    },
  ],
  [
    "\\899",
    {
      "Azure DNS": "unsure",
      Cloudflare: "unsure",
      deSEC: "refused",
      "Cloud DNS": "unsure",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "unsure",
      "Route 53": "unsure",
    },
  ],
  [
    "\xc3\xbc",
    {
      "Azure DNS": "unsure",
      Cloudflare: "unsure",
      deSEC: "unsure",
      "Cloud DNS": "unsure",
      "Hetzner Cloud": "unsure",
      "Hetzner DNS": "unsure",
      "Route 53": "unsure",
    },
  ],
  [
    "",
    {
      "Azure DNS": "",
      Cloudflare: "",
      deSEC: "refused",
      "Cloud DNS": "refused",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "unsure",
      "Route 53": "",
    },
  ],
  [
    LONG,
    {
      "Azure DNS": "255|x",
      Cloudflare: "255|x",
      deSEC: "refused",
      "Cloud DNS": "refused",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "unsure",
      "Route 53": "refused",
    },
  ],
  [
    `"${LONG}"`,
    {
      "Azure DNS": "unsure",
      Cloudflare: "255|x",
      deSEC: "255|x",
      "Cloud DNS": "refused",
      "Hetzner Cloud": "refused",
      "Hetzner DNS": "refused",
      "Route 53": "refused",
    },
  ],
])("%j", (text, expected) => {
  expect(Object.fromEntries(PROVIDERS.map((provider) => [provider.name, read(provider, text)]))).toEqual(expected);
});

test.each<[string, Record<string, string | null>]>([
  [
    "",
    {
      "Azure DNS": "x.test",
      Cloudflare: "x.test",
      deSEC: "x.test",
      "Cloud DNS": null,
      "Hetzner Cloud": "x.test",
      "Hetzner DNS": "x.test",
      "Route 53": "x.test",
    },
  ],
  [
    "@",
    {
      "Azure DNS": "x.test",
      Cloudflare: "x.test",
      deSEC: "x.test",
      "Cloud DNS": "@",
      "Hetzner Cloud": "x.test",
      "Hetzner DNS": "x.test",
      "Route 53": "@.x.test",
    },
  ],
  [
    "a",
    {
      "Azure DNS": "a.x.test",
      Cloudflare: "a.x.test",
      deSEC: "a.x.test",
      "Cloud DNS": "a",
      "Hetzner Cloud": "a.x.test",
      "Hetzner DNS": "a.x.test",
      "Route 53": "a.x.test",
    },
  ],
  [
    "A",
    {
      "Azure DNS": "a.x.test",
      Cloudflare: "a.x.test",
      deSEC: "a.x.test",
      "Cloud DNS": "a",
      "Hetzner Cloud": "a.x.test",
      "Hetzner DNS": "a.x.test",
      "Route 53": "a.x.test",
    },
  ],
  [
    "a.x.test",
    {
      "Azure DNS": "a.x.test.x.test",
      Cloudflare: "a.x.test",
      deSEC: "a.x.test.x.test",
      "Cloud DNS": "a.x.test",
      "Hetzner Cloud": "a.x.test.x.test",
      "Hetzner DNS": "a.x.test.x.test",
      "Route 53": "a.x.test",
    },
  ],
  [
    "a.x.test.",
    {
      "Azure DNS": null,
      Cloudflare: "a.x.test",
      deSEC: null,
      "Cloud DNS": "a.x.test",
      "Hetzner Cloud": null,
      "Hetzner DNS": null,
      "Route 53": "a.x.test",
    },
  ],
  [
    "ax.test",
    {
      "Azure DNS": "ax.test.x.test",
      Cloudflare: "ax.test.x.test",
      deSEC: "ax.test.x.test",
      "Cloud DNS": "ax.test",
      "Hetzner Cloud": "ax.test.x.test",
      "Hetzner DNS": "ax.test.x.test",
      "Route 53": "ax.test",
    },
  ],
  [
    "x.test",
    {
      "Azure DNS": "x.test.x.test",
      Cloudflare: "x.test",
      deSEC: "x.test.x.test",
      "Cloud DNS": "x.test",
      "Hetzner Cloud": "x.test.x.test",
      "Hetzner DNS": "x.test.x.test",
      "Route 53": "x.test",
    },
  ],
  [
    "a.y.test.",
    {
      "Azure DNS": null,
      Cloudflare: null,
      deSEC: null,
      "Cloud DNS": "a.y.test",
      "Hetzner Cloud": null,
      "Hetzner DNS": null,
      "Route 53": "a.y.test.x.test",
    },
  ],
  [
    "\\052.a",
    {
      "Azure DNS": "4.a.x.test",
      Cloudflare: "4.a.x.test",
      deSEC: "4.a.x.test",
      "Cloud DNS": "4.a",
      "Hetzner Cloud": "4.a.x.test",
      "Hetzner DNS": "4.a.x.test",
      "Route 53": "*.a.x.test",
    },
  ],
  [
    "a..b",
    {
      "Azure DNS": null,
      Cloudflare: null,
      deSEC: null,
      "Cloud DNS": null,
      "Hetzner Cloud": null,
      "Hetzner DNS": null,
      "Route 53": null,
    },
  ],
])("%j is an owner in x.test", (written, expected) => {
  expect(Object.fromEntries(PROVIDERS.map(({ name, readOwner }) => [name, readOwner(written, "x.test")]))).toEqual(
    expected,
  );
});

describe("a text is written as it is read", () => {
  test.each(PROVIDERS)("by $name", (provider) => {
    for (const text of ["v=spf1 -all", "a;b", `${LONG}y`]) {
      const reading = provider.readTxt(provider.writeTxt(text));
      expect("data" in reading && reading.data.strings.join("")).toBe(text);
    }
  });
});

test("Azure takes 4,096 octets of a text", () => {
  expect([4096, 4097].map((octets) => read(AZURE, "x".repeat(octets)).slice(0, 7))).toEqual(["255|255", "refused"]);
});

test("Cloudflare answers for what it proxies or flattens", () => {
  const said = (type: string, isApex: boolean, isProxied: boolean | null, isFlattened: boolean): unknown => {
    const answer = cloudflareAnswer(type, isApex, { isProxied, isFlattened });
    return answer && [answer.types.join(), answer.reason.code, answer.proxiedBy ?? null];
  };
  expect(said("MX", false, true, true)).toEqual(null);
  expect(said("A", false, true, false)).toEqual(["A,AAAA", "provider/proxied", "Cloudflare"]);
  expect(said("A", false, null, false)).toEqual(["A,AAAA", "provider/may-be-proxied", null]);
  expect(said("A", false, false, true)).toEqual(null);
  expect(said("CNAME", false, true, false)).toEqual(["A,AAAA,CNAME", "provider/proxied", "Cloudflare"]);
  expect(said("CNAME", false, false, false)).toEqual(null);
  expect(said("CNAME", false, false, true)).toEqual(["A,AAAA,CNAME", "provider/flattened", null]);
  expect(said("CNAME", true, false, false)).toEqual(null);
  expect(said("CNAME", true, true, false)).toEqual(["A,AAAA", "provider/proxied", "Cloudflare"]);
});
