// The English sentences, by code. They take what a message carries, and quote what came from outside.
import { causes } from "./causes.ts";
import { dkim } from "./dkim.ts";
import { dmarc } from "./dmarc.ts";
import { judging } from "./judging.ts";
import { parked } from "./parked.ts";
import { questions } from "./questions.ts";
import { spf } from "./spf.ts";
import { tagList } from "./tag-list.ts";

/** A language is one more object of this type. */
export const ENGLISH = { ...causes, ...dkim, ...dmarc, ...judging, ...parked, ...questions, ...spf, ...tagList };

export type English = typeof ENGLISH;
