// What is wrong with a Terraform plan, and what of it is unknown. `text` is what is written there, quoted.
import type { Sentence } from "./sentence.ts";

/** Why a plan does not show a value that there is. */
export type Hidden = "unknown" | "sensitive";

const HIDDEN: Readonly<Record<Hidden, string>> = {
  unknown: "is known only after it is applied",
  sensitive: "is sensitive",
};

type Rrset = { type: string; name: string };
type Reason = { reason: Sentence };
type Attribute = { attribute: string };
type Text = { text: string };

const plan = {
  "terraform/no-plan": () =>
    "this is not a Terraform plan, as `terraform show -json PLAN` or `tofu show -json PLAN` writes it: it has no `format_version`",
  "terraform/version": ({ version }: { version: string }) =>
    `the \`format_version\` of this plan is "${version}"; only 1.x is known`,
  "terraform/not-a-version": () => "the `format_version` of this plan is not a valid version; only 1.x is known",
  "terraform/state": () =>
    "this says what is, not what is planned: write the plan to a file (`terraform plan -out=PLAN`), and show that (`terraform show -json PLAN`)",
  "terraform/errored": () => "planning failed, so the plan holds a part of the changes",
  "terraform/deferred": () => "the plan leaves changes for a later one",
  "terraform/value": ({ address, fault }: { address: string; fault: Sentence }) => `${address}: ${fault}`,
  "terraform/resource": ({ address, what }: { address: string; what: Sentence }) => `${address} ${what}`,
};

/** Each follows the address of a resource. */
const resource = {
  "terraform/actions": ({ text }: Text) => `has actions that are unknown here: ${text}`,
  "terraform/other-type": ({ type, others }: { type: string; others: number }) =>
    `may say something of DNS: resources of the type ${type} are not read${others === 0 ? "" : ` (the plan has ${others} more)`}`,
  "terraform/declared-twice": ({ type, name }: Rrset) =>
    `declares the ${type} records of ${name}, as another resource of the plan does: the plan does not say which apply`,

  "terraform/not-read": ({ reason }: Reason) => `${reason}; the records that it declares are not read`,
  "terraform/hidden-attribute": ({ attribute, hidden }: Attribute & { hidden: Hidden }) =>
    `has a \`${attribute}\` that ${HIDDEN[hidden]}`,
  "terraform/no-attribute": ({ attribute }: Attribute) => `has no \`${attribute}\``,
  "terraform/hidden-type": () => "has a type that is unknown",
  "terraform/type": ({ text }: Text) => `has the type ${text}, which none in DNS has`,
  "terraform/name": ({ text }: Text) => `has the name ${text}, which is not a valid domain name`,
  "terraform/zone": ({ text }: Text) =>
    `is in the zone ${text}, whose name the plan does not hold (\`zone-names:\` may give it)`,

  "terraform/zone-visibility": ({ zone }: { zone: string }) =>
    `is in the zone ${zone}, and it is unknown until it is applied whether that zone is public`,
  "terraform/shared-zone-id": () =>
    "is in one of two zones of the plan that have the same id (`zone-names:` may say which)",

  "terraform/computed": ({ reason, types }: Reason & { types: readonly string[] }) =>
    `${reason}: its ${types.join(", ")} records are unknown`,
  "terraform/route53-alias": () => "is an alias, which Route 53 answers with the data of another name",
  "terraform/azure-alias": () => "is an alias of an Azure resource",

  "terraform/unknown": ({ reason, type, name }: Reason & Rrset) =>
    `${reason}: the ${type} records of ${name} are unknown`,
  "terraform/hidden-data": ({ hidden }: { hidden: Hidden }) => `has data with a part that ${HIDDEN[hidden]}`,
  "terraform/no-data": () => "has no data",
  "terraform/partial-data": () => "has data with a part missing",
  "terraform/unsure": ({ reason }: Reason) => `has a value that ${reason}`,
  "terraform/records": ({ limit }: { limit: number }) => `is beyond the ${limit} records read of a plan`,
};

export const terraformFaults = { ...plan, ...resource };
