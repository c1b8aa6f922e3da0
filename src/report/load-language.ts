// The languages there are. Each but English is loaded where it is asked for: its words are a twelfth of the program.
import type { Language } from "./language.ts";
import { ENGLISH } from "./language.ts";

export const LANGUAGE_TAGS = ["en", "de"] as const satisfies readonly Language["tag"][];

const loaded = new Map<Language["tag"], Language>([[ENGLISH.tag, ENGLISH]]);

/** Loads a language. */
export async function loadLanguage(tag: Language["tag"]): Promise<Language> {
  if (tag === "de") loaded.set(tag, (await import("./german/language.ts")).GERMAN);
  return loadedLanguage(tag);
}

/** A language that has been loaded; a defect where it has not. */
export function loadedLanguage(tag: Language["tag"]): Language {
  const language = loaded.get(tag);
  if (language === undefined) throw new Error(`the language ${tag} has not been loaded`);
  return language;
}
