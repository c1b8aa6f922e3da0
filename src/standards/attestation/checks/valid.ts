import { ACTIVE_KINDS, defineCheck } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { STATED_REQUIREMENTS } from "../../../requirements.ts";
import { adviceFix } from "../../fixes.ts";
import { attestationProblem, daysLeft } from "../attestation.ts";

/** Project limit: time to have a statement confirmed and reviewed before it runs out. */
const NOTICE_DAYS = 30;

export const attestationValid = defineCheck({
  id: "attestation/valid",
  scope: "attestation",
  section: "§5",
  requirements: STATED_REQUIREMENTS,
  tests: [],
  references: [],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: ACTIVE_KINDS,
  needs: ["attestation"],
  judge: ({ attestation }, { name, at }) => {
    const problem = attestationProblem(attestation, at);
    if (problem !== null)
      return {
        outcome: "fail",
        message: problem,
        fix: adviceFix(message("attestation/valid/fix", { requirement: name, by: attestation.by })),
      };
    const { by, validUntil: until } = attestation;
    const days = daysLeft(attestation, at);
    return {
      outcome: "pass",
      message:
        days > NOTICE_DAYS
          ? message("attestation/valid/pass", { by, until })
          : message("attestation/valid/soon", { by, until, days }),
    };
  },
});
