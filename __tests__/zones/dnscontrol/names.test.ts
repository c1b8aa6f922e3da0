import { describe, expect, test } from "@jest/globals";
import { parseOwner, parseZoneName } from "../../../src/zones/dnscontrol/names.ts";

describe("the name of a record", () => {
  test.each([
    ["@", "a.test"],
    ["", "a.test"],
    ["www", "www.a.test"],
    ["_dmarc.news", "_dmarc.news.a.test"],
    ["bücher", "xn--bcher-kva.a.test"],
    ["www.a.test.", "www.a.test"],
    ["a.test.", "a.test"],
  ])("%j is %s", (label, name) => {
    expect(parseOwner(label, "a.test")).toBe(name);
  });

  test.each(["www.b.test.", "xa.test.", "a..b", "a..b.a.test."])("%j is not one of the zone", (label) => {
    expect(parseOwner(label, "a.test")).toBeNull();
  });
});

test.each(["a.test", "a.test.", "A.Test"])("a zone may be called %s", (written) => {
  expect(parseZoneName(written)).toBe("a.test");
});
