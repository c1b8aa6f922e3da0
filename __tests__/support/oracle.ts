// Independent programs that judge the same cases as we do.

/** A program's result for each case, in their order. */
export type Oracle<Case> = (cases: readonly Case[]) => Promise<string[]>;

/**
 * The results of an oracle. A temperror (RFC 7208 §2.6.6) where a result is expected may only mean that it was asked on a busy machine,
 * among many: it is asked again, alone, and that result counts.
 */
export async function resultsOf<Case extends { expected: string }>(
  oracle: Oracle<Case>,
  cases: readonly Case[],
): Promise<string[]> {
  const results = await oracle(cases);
  for (const [i, one] of cases.entries()) {
    if (results[i] === "temperror" && one.expected !== "temperror") results.splice(i, 1, ...(await oracle([one])));
  }
  return results;
}
