// What is said of attestations.
import { plural } from "../../text/plural.ts";

type Until = { by: string; until: string };

export const attestation = {
  "attestation/valid/pass": ({ by, until }: Until) => `attested by ${by} until ${until}`,
  "attestation/valid/soon": ({ by, until, days }: Until & { days: number }) =>
    `attested by ${by} until ${until}: ${days === 0 ? "it runs out today" : `${plural(days, "day")} left`}`,
  "attestation/valid/expired": ({ by, until }: Until) => `the statement by ${by} ran out on ${until}`,
  "attestation/valid/future": ({ by, date, day }: { by: string; date: string; day: string }) =>
    `the statement by ${by} is dated ${date}, after this run (${day})`,
  "attestation/valid/fix": ({ requirement, by }: { requirement: string; by: string }) =>
    `Have ${by} confirm that ${requirement} is met. Then set \`date\` and \`valid-until\`, and update the evidence. If it is not met, remove the attestation.`,
};
