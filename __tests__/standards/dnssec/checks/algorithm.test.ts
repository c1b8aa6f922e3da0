import { expect, test } from "@jest/globals";
import { dnssecAlgorithm } from "../../../../src/standards/dnssec/checks/algorithm.ts";
import type { DnssecState } from "../../../../src/standards/dnssec/record.ts";
import { makeSubject } from "../../../support/subject.ts";

test("of the algorithms that IANA has assigned, those that must not sign are retired", () => {
  const retired = Array.from({ length: 24 }, (_, algorithm) => algorithm).filter((algorithm) => {
    const keys = { state: "present", value: { zone: "example.de", algorithms: [algorithm] }, evidence: [] };
    const dnssec = { keys } as unknown as DnssecState;
    return dnssecAlgorithm.judge({ dnssec }, makeSubject("example.de")).outcome === "fail";
  });
  expect(retired).toEqual([1, 3, 5, 6, 7, 12]);
});
