// What each of the two readers of YAML makes of small files: `trees/*.txt` have the tree of each entry, with the offsets of its nodes.
import { readdirSync } from "node:fs";
import { test } from "@jest/globals";
import { LineIndex } from "../../../src/zones/line-index.ts";
import { readBlockStyle } from "../../../src/zones/octodns/yaml-block.ts";
import { readParts } from "../../../src/zones/octodns/yaml-parts.ts";
import type { YamlNode } from "../../../src/zones/octodns/yaml-tree.ts";
import { TreeBuilder, YamlFault } from "../../../src/zones/octodns/yaml-tree.ts";
import { sayText } from "../../support/in-english.ts";
import { expectWrittenCases } from "../../support/written-cases.ts";

const FOLDER = new URL("trees/", import.meta.url);

/** `text@3-7` of a scalar, in quotes where it is not plain; maps and lists as flow collections, with where they begin. */
function shown(node: YamlNode): string {
  if (node.kind === "scalar") {
    const text = node.text.replaceAll("\n", "⏎");
    return `${node.isPlain ? text : `'${text}'`}@${node.at.offset}-${node.end}`;
  }
  if (node.kind === "list") return `[${node.items.map(shown).join(", ")}]@${node.at.offset}`;
  const entries = node.entries.map(
    ({ key, value, isMerged }) => `${isMerged ? "<<" : ""}${shown(key)}: ${shown(value)}`,
  );
  return `{${entries.join(", ")}}@${node.at.offset}`;
}

/** What the fast reader reads, where it stops, and what the library makes of the rest. */
function resultOf(given: readonly string[]): string[] {
  // `␠` stands for a space at the end of a line, `⏎` for one more line end, `…` for none at the end of the file
  const text = `${given.join("\n")}\n`.replaceAll("␠", " ").replaceAll("⏎", "\n").replace("…\n", "");
  const lines = new LineIndex("x.yaml", text);
  const result: string[] = [];
  const reading = readBlockStyle(text, lines);
  let step = reading.next();
  for (; step.done !== true; step = reading.next()) result.push(`fast: ${shown(step.value)}`);
  if (step.value !== text.length) result.push(`rest: ${step.value}`);
  const kept: string[] = [];
  const builder = new TreeBuilder(lines, {
    include: (paths, at) => ({
      kind: "scalar",
      text: `include ${paths.map((path) => `${path.text}@${path.at.offset}`).join(" ")}`,
      isPlain: true,
      at,
      end: at.offset,
    }),
    countKept: (characters, { offset }) => kept.push(`keeps ${characters} at ${offset}`),
    countCopies: (count, { offset }) => kept.push(`copies ${count} at ${offset}`),
  });
  for (const part of readParts(text, step.value)) {
    try {
      if ("problem" in part) result.push(`${part.offset}: ${sayText(part.problem)}`);
      else result.push(`tree: ${shown(builder.build(part.node))}`);
    } catch (error) {
      if (!(error instanceof YamlFault)) throw error;
      result.push(`fault at ${error.at.offset}: ${sayText(error.problem)}`);
    }
    result.push(...kept.splice(0));
  }
  return result;
}

test.each(readdirSync(FOLDER))("%s", async (name) => {
  await expectWrittenCases(new URL(name, FOLDER), resultOf);
});
