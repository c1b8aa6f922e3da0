// Everything that is said, in German.
import type { Language } from "../language.ts";
import { CHECKS } from "./checks.ts";
import { DECLARED_FILE_RULES } from "./declared-files.ts";
import { SENTENCES } from "./german.ts";
import { REQUIREMENT_TITLES } from "./requirements.ts";
import { SECTION_WORDS } from "./sections.ts";
import { WORDS } from "./words.ts";

export const GERMAN: Language = {
  tag: "de",
  checksPage: "docs/checks.de.md",
  sentences: SENTENCES,
  checks: CHECKS,
  declaredFiles: DECLARED_FILE_RULES,
  requirements: REQUIREMENT_TITLES,
  sections: SECTION_WORDS,
  words: WORDS,
};
