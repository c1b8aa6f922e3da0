// From messages to sentences.
import type { Message } from "../message.ts";
import { questionOf } from "../cause.ts";
import type { Evidence, Source } from "../model.ts";
import { ENGLISH } from "./english/english.ts";
import type { Language } from "./language.ts";

/** The sentence of a message, and of the messages in it. What came from outside is in it: hostile. */
export function say(text: Message, language: Language): string {
  const sentence = language.sentences[text.code] as (values?: Record<string, unknown>) => string;
  if (!("values" in text)) return sentence();
  const word = (value: unknown): unknown => (isMessage(value) ? say(value, language) : value);
  const entries = Object.entries(text.values as Record<string, unknown>);
  return sentence(
    Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.map(word) : word(value)])),
  );
}

/** Words as they are, or the sentence of a message. */
export function sayText(text: string | Message, language: Language): string {
  return typeof text === "string" ? text : say(text, language);
}

/** Whether a value of the data is a message. */
export function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "code" in value && Object.hasOwn(ENGLISH, String(value.code));
}

/** What was asked, in words. */
export function saySource(at: Source, language: Language): string {
  return say(questionOf(at), language);
}

/** What was seen. */
export function sayEvidence({ text, note }: Evidence, language: Language): string {
  return note === undefined ? text : say(note, language);
}

/** The data with each message in it as its sentence: a copy of the parts that have one. */
export function sayAll(data: unknown, language: Language): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (isMessage(data)) return say(data, language);
  let said: Record<string, unknown> | unknown[] | null = null;
  for (const [key, value] of Object.entries(data)) {
    const other = sayAll(value, language);
    if (other === value) continue;
    said ??= Array.isArray(data) ? [...(data as unknown[])] : { ...data };
    (said as Record<string, unknown>)[key] = other;
  }
  return said ?? data;
}
