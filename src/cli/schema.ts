// `mail-policy schema`: the JSON Schemas of a policy.
import { message } from "../message.ts";
import includedSchema from "../../schema/included-policy.schema.json" with { type: "json" };
import schema from "../../schema/mail-policy.schema.json" with { type: "json" };
import { UsageError } from "../errors.ts";
import type { Command } from "./command.ts";
import { print } from "./shell.ts";

export const SCHEMA: Command = {
  usage: ["schema [included]"],
  options: () => [],
  run: (words, shell) => print(shell, `${JSON.stringify(findSchema(words), null, 2)}\n`),
};

function findSchema([which, ...more]: readonly string[]): object {
  if (which === undefined) return schema;
  if (which === "included" && more.length === 0) return includedSchema;
  throw new UsageError(message("command/schema"));
}
