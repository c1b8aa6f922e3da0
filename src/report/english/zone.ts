// What is said of the zones that the repository declares whole.
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";

/** Project limit: how many lines for the policy a sentence has. */
const MAX_LINES = 10;

export const zone = {
  "zone/unlisted/none": ({ zones }: { zones: readonly string[] }) =>
    `the policy has each name of ${list(zones)} that accepts or could send mail`,
  "zone/unlisted/found": ({
    receiving,
    sending,
    more,
  }: {
    receiving: readonly string[];
    sending: readonly string[];
    more: number;
  }) => {
    const parts = [
      ...(receiving.length > 0 ? [`${list(receiving)} ${receiving.length === 1 ? "accepts" : "accept"} mail`] : []),
      ...(sending.length > 0
        ? [`${list(sending)} ${sending.length === 1 ? "has an address" : "have addresses"} and no SPF record`]
        : []),
      ...(more > 0 ? [`and ${plural(more, "name")} more`] : []),
    ];
    return `not in the policy: ${parts.join("; ")}`;
  },
  "zone/unlisted/fix": ({
    domains,
    count,
  }: {
    domains: readonly { name: string; mail: string | null }[];
    count: number;
  }) => {
    const lines = domains.map(({ name, mail }) =>
      mail === null ? `\`- ${name}\`` : `\`- { name: ${name}, mail: ${mail} }\``,
    );
    return `Add to \`domains:\` of the policy: ${list(lines.slice(0, MAX_LINES), MAX_LINES)}${count > MAX_LINES ? `, and the other ${count - MAX_LINES}` : ""}. Correct \`mail:\` where the name is used otherwise.`;
  },
};
