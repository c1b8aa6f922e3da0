// What is said of the zones that the repository declares whole.
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";

/** A name, as the line of the policy that would have it. */
interface Entry {
  name: string;
  mail: string | null;
}

export const entry = ({ name, mail }: Entry): string =>
  mail === null ? `\`- ${name}\`` : `\`- { name: ${name}, mail: ${mail} }\``;

export const zone = {
  "zone/unlisted/none": ({ zones }: { zones: readonly string[] }) =>
    `the policy has each name of ${list(zones)} that accepts or could send mail`,
  "zone/unlisted/found": ({
    receiving,
    sending,
    more,
  }: {
    receiving: readonly Entry[];
    sending: readonly Entry[];
    more: number;
  }) => {
    const entries = (all: readonly Entry[]): string => list(all.map((one) => entry(one)));
    const parts = [
      ...(receiving.length > 0 ? [`${entries(receiving)} ${receiving.length === 1 ? "accepts" : "accept"} mail`] : []),
      ...(sending.length > 0
        ? [`${entries(sending)} ${sending.length === 1 ? "has an address" : "have addresses"} and no SPF record`]
        : []),
      ...(more > 0 ? [`and ${plural(more, "name")} more`] : []),
    ];
    return `not in the policy: ${parts.join("; ")}`;
  },
  "zone/unlisted/fix": () =>
    "Add these lines to `domains:` of the policy, and correct `mail:` where a name is used otherwise. A host needs no line if it has an SPF record: `v=spf1 -all` where it sends no mail.",
};
