// What the report has on the requirements of the guidelines.
import { plural } from "../../../text/plural.ts";

/** Code names things; the other words are bold. */
interface Emphasis {
  bold: (words: string) => string;
}

export const coverage = {
  /** `TR-03108: 4 of 16 requirements checked (1 failed), 12 not covered`. */
  line: (guideline: string, checked: number, total: number, unmet: string, rest: string): string =>
    `${guideline}: ${checked} of ${total} requirements checked${unmet === "" ? "" : ` (${unmet})`}${rest}`,
  counts: {
    unknown: (count: number): string => `${count} not measured`,
    attested: (count: number): string => `${count} attested`,
    "switched-off": (count: number): string => `${count} switched off`,
    "not-covered": (count: number): string => `${count} not covered`,
    "not-applicable": (count: number): string => `${count} not applicable`,
    failed: (count: number): string => `${count} failed`,
    waived: (count: number): string => `${count} waived`,
  },
  title: (count: number): string => `${plural(count, "requirement")} of TR-03108 and TR-03182`,
  columns: { requirement: "Requirement", controls: "Grundschutz++", coverage: "Coverage" },
  notApplicable: "not applicable",
  failed: ({ bold }: Emphasis, where: string, checks: string): string => `${bold("failed")}${where}: ${checks}`,
  waived: ({ bold }: Emphasis, where: string, until: string, checks: string): string =>
    `${bold("fails, waived")}${where} until ${until}: ${checks}`,
  notMeasured: ({ bold }: Emphasis, where: string, checks: string): string =>
    `${bold("not measured")}${where}: ${checks}`,
  notChecked: ({ bold }: Emphasis, where: string, checks: string): string =>
    `${bold("not checked")}${where}: switched off in the policy: ${checks}`,
  attested: ({ bold }: Emphasis): string => bold("attested"),
  notCovered: ({ bold }: Emphasis, where: string): string => `${bold("not covered")}${where}`,
  checked: ({ bold }: Emphasis, checks: number): string => `${bold("checked")} by ${plural(checks, "check")}`,
  switchedOff: (checks: string): string => `switched off in the policy: ${checks}`,
  forDomains: (domains: string): string => ` for ${domains}`,
  /** After `attested`, or alone where that is not the state. */
  statement: (
    isState: boolean,
    domains: string | null,
    by: string,
    from: string,
    to: string,
    text: string,
    at: string,
  ): string =>
    `${isState ? "" : "attested "}${domains === null ? "" : `for ${domains} `}by ${by} (${from} to ${to}): ${text}, evidence ${at}`,
};
