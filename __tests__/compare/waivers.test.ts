import { describe, expect, test } from "@jest/globals";
import { activeWaiversAt, ineffectiveWaivers, withWaivers } from "../../src/compare/waivers.ts";
import type { Finding } from "../../src/model.ts";
import type { Waiver } from "../../src/policy/policy.ts";
import { sampleFinding } from "../support/sample-report.ts";
import { say } from "../support/in-english.ts";

const AT = "2026-11-23T12:00:00.000Z";
const FAILING = sampleFinding("fail");

function waiver(over: Partial<Waiver> = {}): Waiver {
  const location = { file: "mail-policy.yml", line: 9, column: 5 };
  return {
    check: "spf/lookup-limit",
    domain: "example.de",
    reason: "until the move",
    owner: null,
    expires: "2026-11-23",
    location,
    ...over,
  };
}

const statusWith = (over: Partial<Waiver>, at = AT, finding = FAILING): string | undefined =>
  withWaivers([finding], "example.de", activeWaiversAt([waiver(over)], at))[0]?.status;
const idle = (over: Partial<Waiver>, findings: Finding[], at = AT): { expired: string[]; unused: string[] } => {
  const { expired, unused } = ineffectiveWaivers([waiver(over)], [{ name: "example.de", findings }], at);
  return { expired: expired.map((one) => say(one.problem)), unused: unused.map((one) => say(one.problem)) };
};

describe("a waiver", () => {
  test.each([
    ["2026-11-23", "2026-11-23T23:59:59.999Z", "waived"],
    ["2026-11-23", "2026-11-24T00:00:00.000Z", "fail"],
    ["2026-11-22", AT, "fail"],
    ["2027-02-28", AT, "waived"],
    ["2028-02-29", AT, "waived"],
    ["2027-02-29", AT, "fail"],
    ["2100-02-29", AT, "fail"],
    ["2027-04-31", AT, "fail"],
    ["2027-13-01", AT, "fail"],
    ["2027-00-10", AT, "fail"],
    ["2027-01-00", AT, "fail"],
    ["27-01-01", AT, "fail"],
    ["2027-1-1", AT, "fail"],
    ["2027-03-31T00:00:00Z", AT, "fail"],
    [" 2027-03-31", AT, "fail"],
    ["never", AT, "fail"],
    ["", AT, "fail"],
  ])("that expires %j makes a failure at %s %s", (expires, at, status) => {
    expect(statusWith({ expires }, at)).toBe(status);
  });

  test("counts for failures and warnings alone", () => {
    expect(statusWith({}, AT, sampleFinding("warn"))).toBe("waived");
    expect(statusWith({}, AT, sampleFinding("unknown"))).toBe("unknown");
    expect(statusWith({}, AT, sampleFinding("pass"))).toBe("pass");
  });

  test("counts for its own check and domain", () => {
    expect(statusWith({ check: "spf/all" })).toBe("fail");
    expect(statusWith({ domain: "example.org" })).toBe("fail");
  });

  test("counts for every subject of its check", () => {
    const hosts = ["mx1.example.de", "mx2.example.de"].map((subject) => sampleFinding("fail", { subject }));
    expect(withWaivers(hosts, "example.de", activeWaiversAt([waiver()], AT)).map((finding) => finding.status)).toEqual([
      "waived",
      "waived",
    ]);
  });

  test("counts beside one for another check, and before a later one for the same", () => {
    const two = [waiver({ reason: "first" }), waiver({ check: "spf/all" }), waiver({ reason: "second" })];
    const findings = [FAILING, sampleFinding("fail", { check: "spf/all" })];
    const waived = withWaivers(findings, "example.de", activeWaiversAt(two, AT));
    expect(waived.map((finding) => finding.waiver?.reason)).toEqual(["first", "until the move"]);
  });

  test("is shown with what it waives", () => {
    const [finding] = withWaivers(
      [FAILING],
      "example.de",
      activeWaiversAt([waiver({ expires: "never" }), waiver({ owner: "@mail" })], AT),
    );
    expect(finding).toMatchObject({
      outcome: "fail",
      waiver: { reason: "until the move", owner: "@mail", expires: "2026-11-23" },
    });
  });
});

describe("the report says of a waiver", () => {
  test("that its date has passed", () => {
    expect(idle({ expires: "2026-11-22" }, [FAILING])).toEqual({ expired: ["expired on 2026-11-22"], unused: [] });
  });

  test("that its date is none", () => {
    expect(idle({ expires: "2027-02-29" }, [FAILING]).expired).toEqual(["`expires` must be a date such as 2027-03-31"]);
  });

  test("that its check passes now", () => {
    expect(idle({}, [sampleFinding("pass")])).toEqual({ expired: [], unused: ["matches no failure"] });
  });

  test("that no such finding exists", () => {
    expect(idle({ check: "spf/all" }, [FAILING]).unused).toHaveLength(1);
    expect(idle({ domain: "example.org" }, [FAILING]).unused).toHaveLength(1);
  });

  test("nothing where it counts, or where its check could not be measured", () => {
    expect(idle({}, [sampleFinding("waived")])).toEqual({ expired: [], unused: [] });
    expect(idle({}, [sampleFinding("unknown")])).toEqual({ expired: [], unused: [] });
  });
});
