// The English sentences, by code. They take what a message carries, and quote what came from outside.
import { causes } from "./causes.ts";
import { judging } from "./judging.ts";
import { questions } from "./questions.ts";
import { spf } from "./spf.ts";

/** A language is one more object of this type. */
export const ENGLISH = { ...causes, ...judging, ...questions, ...spf };

export type English = typeof ENGLISH;
