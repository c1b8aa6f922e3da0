// URIs by their generic syntax.
import { expect, test } from "@jest/globals";
import { parseUri } from "../../src/standards/uri.ts";

test("a scheme means the same in upper case", () => {
  expect(parseUri("HTTPS://Example.de/Report")).toMatchObject({
    scheme: "https",
    authority: "Example.de",
    path: "/Report",
  });
});
