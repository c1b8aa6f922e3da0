import type { Words } from "../english/words.ts";
import { list, listFirst } from "./grammar.ts";
import { action } from "./words/action.ts";
import { advance } from "./words/advance.ts";
import { badge } from "./words/badge.ts";
import { commands } from "./words/commands.ts";
import { coverage } from "./words/coverage.ts";
import { explain } from "./words/explain.ts";
import { failure } from "./words/failure.ts";
import { finding } from "./words/finding.ts";
import { log } from "./words/history.ts";
import { help } from "./words/help.ts";
import { html } from "./words/html.ts";
import { oscal } from "./words/oscal.ts";
import { page } from "./words/page.ts";
import { pdf } from "./words/pdf.ts";
import { received } from "./words/received.ts";
import { result } from "./words/result.ts";
import { runs } from "./words/runs.ts";
import { viewers } from "./words/viewers.ts";

export const WORDS: Words = {
  list: (items, max, separator) => list(items, max, separator),
  listFirst: (items, count) => listFirst(items, count),
  action,
  advance,
  badge,
  commands,
  coverage,
  explain,
  failure,
  finding,
  help,
  html,
  log,
  oscal,
  page,
  pdf,
  received,
  result,
  runs,
  viewers,
};
