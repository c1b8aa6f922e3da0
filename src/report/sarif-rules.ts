// The rules of a SARIF file: the checks of a run, and what is said of declared files.
import type { ReportingDescriptor, Result } from "sarif";
import { controlsOfCheck } from "../controls.ts";
import type { Finding } from "../model.ts";
import { compareText } from "../text/order.ts";
import type { CheckWords } from "./english/checks.ts";
import type { DeclaredFileRule } from "./english/declared-files.ts";
import type { Language } from "./language.ts";
import { checkWords } from "./language.ts";
import { DECLARED_FILES_PAGE, checkUrl } from "./links.ts";
import { markdownLink, markdownProse } from "./sanitize-markdown.ts";
import type { ReportedCheck } from "./reported-checks.ts";
import { quoteProse } from "./sanitize.ts";

export type ReportedLevel = Exclude<Result.level, "none">;

/** GitHub shows a note as an alert too. */
export const REPORTED_LEVELS: Readonly<Record<Finding["level"], ReportedLevel>> = {
  must: "error",
  should: "warning",
  info: "note",
};

export const DECLARED_LEVELS: Readonly<Record<DeclaredFileRule, ReportedLevel>> = {
  "declared/fault": "error",
  "declared/warning": "warning",
};

/** How GitHub calls the levels of a rule (its documentation, "SARIF support for code scanning"). */
const SEVERITIES: Readonly<Record<ReportedLevel, string>> = {
  error: "error",
  warning: "warning",
  note: "recommendation",
};

// GitHub's documentation, "SARIF support for code scanning": 20 tags of a rule, 1,000 characters of its description,
// with the note on how many more there are.
const MAX_TAGS = 20;
const DESCRIPTION_LIMIT = 960;
const ID_LIMIT = 255;

/** The id of a rule: that of a check, or of what is said of declared files. */
export function ruleId(id: string): string {
  return quoteProse(id, ID_LIMIT);
}

/** The checks that a report has findings of, whatever came out, then the rules of declared files; by id. */
export function buildRules(reported: readonly ReportedCheck[], language: Language): ReportingDescriptor[] {
  const checks = reported.map((check) => checkRule(check, language));
  const declared = Object.entries(language.declaredFiles).map(([id, words]) =>
    toRule(
      {
        id,
        words,
        level: DECLARED_LEVELS[id as DeclaredFileRule],
        url: DECLARED_FILES_PAGE,
        sources: [],
        tags: ["declared"],
      },
      language,
    ),
  );
  return [...checks, ...declared].toSorted((a, b) => compareText(a.id, b.id));
}

function checkRule({ example, levels: all }: ReportedCheck, language: Language): ReportingDescriptor {
  const { check, section, requirements, tests, references } = example;
  const levels = new Set([...all].map((level) => REPORTED_LEVELS[level]));
  const guidelines = requirements.map((id) => id.split("-", 2).join("-")); // TR-03182-01-M: TR-03182
  const controls = controlsOfCheck(check).map(({ id }) => id);
  const rule: Rule = {
    id: check,
    words: checkWords(check, language) ?? { title: check, why: "", fix: "" },
    level: levels.has("error") ? "error" : levels.has("warning") ? "warning" : "note",
    url: checkUrl(check, language),
    sources: [section, ...requirements, ...tests, ...references],
    tags: [check.split("/", 1).join(""), ...guidelines, ...requirements, ...controls],
  };
  return toRule(rule, language);
}

interface Rule {
  id: string;
  words: CheckWords;
  level: ReportedLevel;
  url: string | null;
  sources: readonly string[];
  tags: readonly string[];
}

function toRule({ id, words, level, url, sources, tags }: Rule, { words: { viewers } }: Language): ReportingDescriptor {
  const { title, why, fix } = words;
  // GitHub shows it at the top of an alert: without this word, the alert would say that all is well
  const claim = title === id ? title : viewers.expected(title);
  const name = ruleId(id).match(/[a-z0-9]+/gi) ?? [];
  const all = ["security", "mail", ...tags].map((tag) => ruleId(tag));
  const paragraphs = [why, ...(fix === "" ? [] : [viewers.howToFix(fix)]), sources.join(", ")].filter(
    (one) => one !== "",
  );
  return {
    id: ruleId(id),
    name: name.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
    shortDescription: { text: quoteProse(claim, DESCRIPTION_LIMIT) },
    fullDescription: { text: quoteProse(why === "" ? claim : `${claim}. ${why}`, DESCRIPTION_LIMIT) },
    help: {
      text: [title, ...paragraphs].map((one) => quoteProse(one)).join("\n\n"),
      markdown: [markdownLink(markdownProse(title), url), ...paragraphs.map((one) => markdownProse(one))].join("\n\n"),
    },
    ...(url === null ? {} : { helpUri: url }),
    defaultConfiguration: { level },
    properties: {
      tags: [...new Set(all)].slice(0, MAX_TAGS),
      precision: "high",
      "problem.severity": SEVERITIES[level],
    },
  };
}
