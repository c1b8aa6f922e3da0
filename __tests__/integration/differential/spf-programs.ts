// Programs that others wrote for RFC 7208: Mail::SPF (spfquery) and pyspf, each run once on many mails.
import { fileURLToPath } from "node:url";
import type { Mail } from "../../../src/standards/spf/evaluate.ts";
import type { Oracle } from "../../support/oracle.ts";
import type { Said } from "./programs.ts";
import { runResolving, worldFile } from "./programs.ts";

export type Program = "Mail::SPF" | "pyspf";

/** The result of each mail; `died` where the program ends without one. */
export type SpfOracle = Oracle<{ mail: Mail; expected: string }>;

/** The programs with the resolver that a file like /etc/resolv.conf names; without one, the validating resolver of the servers. */
export function spfPrograms(resolvConf: string = worldFile("resolv.conf")): Readonly<Record<Program, SpfOracle>> {
  const runIn = (program: string, words: readonly string[]) => (input: string) =>
    runResolving(program, words, input, resolvConf);
  const script = fileURLToPath(new URL("pyspf.py", import.meta.url));
  return {
    "Mail::SPF": (cases) => evaluate(cases, runIn("spfquery", ["--file", "-"]), /^Received-SPF: (\w+) /gm),
    pyspf: (cases) => evaluate(cases, runIn("/usr/bin/python3", [script]), /^(\w+)$/gm),
  };
}

/** RFC 7208 §2.4: what an empty reverse path stands for. */
const senderOf = ({ sender, helo }: Mail): string => (sender === "" ? `postmaster@${helo}` : sender);

/** Runs a program on cases, a line each; where it dies of one, that is its answer to this one, and it goes on behind it. */
async function evaluate(
  cases: readonly { mail: Mail }[],
  program: (input: string) => Promise<Said>,
  result: RegExp,
): Promise<string[]> {
  const results: string[] = [];
  while (results.length < cases.length) {
    const rest = cases.slice(results.length);
    const said = await program(rest.map(({ mail }) => `${mail.ip} ${senderOf(mail)} ${mail.helo}\n`).join(""));
    const found = [...said.stdout.matchAll(result)].map(([, word = ""]) => word);
    results.push(...found);
    if (found.length > rest.length || (found.length < rest.length && said.code === 0))
      throw new Error(`${found.length} results for ${rest.length} mails: ${said.stderr}`);
    if (found.length < rest.length) results.push("died");
  }
  return results;
}
