// A language that reports are written in is everything that is said: sentences by code, the words of checks and requirements, and what the
// formats say themselves.
import type { RequirementId } from "../requirements.ts";
import type { CheckWords } from "./english/checks.ts";
import { CHECKS } from "./english/checks.ts";
import type { DeclaredFileRule } from "./english/declared-files.ts";
import { DECLARED_FILE_RULES } from "./english/declared-files.ts";
import type { English } from "./english/english.ts";
import { ENGLISH as SENTENCES } from "./english/english.ts";
import { REQUIREMENT_TITLES } from "./english/requirements.ts";
import { SECTION_WORDS } from "./english/sections.ts";
import type { SectionWords } from "./english/sections.ts";
import type { Words } from "./english/words.ts";
import { WORDS } from "./english/words.ts";

export interface Language {
  /** BCP 47. */
  tag: "en" | "de";
  sentences: English;
  /** The page of its checks in this repository. */
  checksPage: string;
  /** By check id. */
  checks: Readonly<Record<string, CheckWords>>;
  declaredFiles: Readonly<Record<DeclaredFileRule, CheckWords>>;
  requirements: Readonly<Record<RequirementId, string>>;
  /** By the section's number. */
  sections: Readonly<Record<string, SectionWords>>;
  words: Words;
}

export const ENGLISH: Language = {
  tag: "en",
  checksPage: "docs/checks.md",
  sentences: SENTENCES,
  checks: CHECKS,
  declaredFiles: DECLARED_FILE_RULES,
  requirements: REQUIREMENT_TITLES,
  sections: SECTION_WORDS,
  words: WORDS,
};

/** The words of the check with this id; undefined where there is none. */
export function checkWords(id: string, { checks }: Language): CheckWords | undefined {
  return Object.hasOwn(checks, id) ? checks[id] : undefined;
}

/** The name of a section, as the head of a column; empty for one that this version does not know. */
export function sectionName(section: string, { sections }: Language): string {
  return Object.hasOwn(sections, section) ? (sections[section]?.name ?? "") : "";
}
