import { expect, test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import { isOptional } from "../../src/audit/optional-checks.ts";

test("checks of expectations, senders, services, reports, declared records and planned changes are asked for, and no others", () => {
  expect(CHECKS.filter(isOptional).map(({ id }) => id)).toEqual([
    "mx/reverse-dns",
    "tls-rpt/failures",
    "service/srv",
    "mta-sts/id-change",
    "spf/include-valid",
    "spf/open",
    "spf/expectations",
    "dmarc/expectations",
    "dmarc/reports-fresh",
    "dmarc/pass-rate",
    "tls-rpt/fresh",
    "drift/records",
    "zone/unlisted",
  ]);
});
