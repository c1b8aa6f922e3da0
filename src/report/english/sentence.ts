/** The words of a message that is part of another. */
export type Sentence = string & { readonly isSentence: never };
