// Why something could not be measured.
export const causes = {
  "cause/question": ({ question, reason }: { question: string; reason: string }) => `${question}: ${reason}`,
  "cause/bogus": () => "the answer is bogus (DNSSEC)",
  "cause/several": ({ causes: all }: { causes: readonly string[] }) => all.join("; "),
};
