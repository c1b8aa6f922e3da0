// Terraform and OpenTofu: plans as JSON, and the configuration beside them.
import type { Message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import { parseMailDomain, toMailDomain } from "../../policy/mail-domain.ts";
import type { ZoneFormat } from "../zone-format.ts";
import type { TerraformOptions } from "./read.ts";

export const TERRAFORM: ZoneFormat<TerraformOptions> = {
  kind: "terraform-plan",
  files: {
    description:
      "Terraform or OpenTofu plans as JSON (`terraform show -json PLAN`): a path or glob, relative to the folder of this file. Records that a plan does not contain stay as they are live.",
    examples: ["plan.json"],
  },
  options: {
    "zone-names": {
      schema: {
        description: "Terraform: zone names by provider zone ID, for plans that contain only the ID.",
        type: "object",
        additionalProperties: { type: "string", minLength: 1 },
        examples: [{ Z0123456789ABCDEFGHIJ: "example.org" }],
      },
      validate: (names) => nameEntries(names).flatMap(([id, name]) => nameFaults(id, name)),
    },
  },
  parseOptions: (entry) => ({
    zoneNames: new Map(
      nameEntries(entry["zone-names"]).map(([id, name]): [string, Name] => [id, toMailDomain(name as string)]),
    ),
  }),
  isGenerated: true,
  sources: /\.(?:tf|tofu|tfvars)(?:\.json)?$/,
  load: async () => (await import("./file-format.ts")).TERRAFORM_FILES,
};

function nameEntries(names: unknown): [string, unknown][] {
  return typeof names === "object" && names !== null && !Array.isArray(names) ? Object.entries(names) : [];
}

function nameFaults(id: string, name: unknown): { path: readonly string[]; message: Message }[] {
  const parsed = typeof name === "string" && name !== "" ? parseMailDomain(name) : null;
  return parsed !== null && "problem" in parsed ? [{ path: [id], message: parsed.problem }] : [];
}
