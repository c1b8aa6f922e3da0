// From messages to sentences.
import type { Message } from "../message.ts";
import { questionOf } from "../cause.ts";
import type { Evidence, Source } from "../model.ts";
import type { English } from "./english/english.ts";
import { ENGLISH } from "./english/english.ts";

/** The sentence of a message, and of the messages in it. What came from outside is in it: hostile. */
export function say(text: Message, language: English = ENGLISH): string {
  const sentence = language[text.code] as (values?: Record<string, unknown>) => string;
  if (!("values" in text)) return sentence();
  const word = (value: unknown): unknown => (isMessage(value) ? say(value, language) : value);
  const entries = Object.entries(text.values as Record<string, unknown>);
  return sentence(
    Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.map(word) : word(value)])),
  );
}

/** Whether a value of the data is a message. */
export function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "code" in value && Object.hasOwn(ENGLISH, String(value.code));
}

/** What was asked, in words. */
export function saySource(at: Source): string {
  return say(questionOf(at));
}

/** What was seen. */
export function sayEvidence({ text, note }: Evidence): string {
  return note === undefined ? text : say(note);
}

/** A copy of the data with each message in it as its sentence. */
export function sayAll(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (isMessage(data)) return say(data);
  if (Array.isArray(data)) return data.map(sayAll);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, sayAll(value)]));
}
