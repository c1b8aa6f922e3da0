import { describe, expect, test } from "@jest/globals";
import { failureFromError } from "../../src/sources/https-errors.ts";
import { sayAll } from "../support/in-english.ts";

const failureOf = (code: string): unknown => sayAll(failureFromError("connect", "192.0.2.1", { code }));

describe("a connection that is not made", () => {
  test("was refused by the host itself", () => {
    expect(failureOf("ECONNREFUSED")).toEqual({ cause: "connect", reason: "192.0.2.1 refused the connection" });
  });

  test.each([["ENETUNREACH"], ["EHOSTUNREACH"], ["EADDRNOTAVAIL"], ["EAFNOSUPPORT"]])(
    "has no route here: %s, and was not measured",
    (code) => {
      expect(failureOf(code)).toEqual({ cause: "timeout", reason: `no route to 192.0.2.1 from here (${code})` });
    },
  );

  test("failed otherwise, and was not measured", () => {
    expect(failureOf("EMFILE")).toEqual({ cause: "timeout", reason: "192.0.2.1 could not be reached (EMFILE)" });
  });
});
