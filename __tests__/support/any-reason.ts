// Any reason of an answer. Typed as anything: what is inferred from the union of all messages is too complex.
import * as fc from "fast-check";
import { codePoint } from "./hostile-text.ts";
import { inWords } from "./in-words.ts";

export const anyReason: fc.Arbitrary<unknown> = fc.string({ unit: codePoint, maxLength: 60 }).map(inWords);
