// What was seen where there was no text to quote.
export const observed = {
  "observed/no-such-name": () => "no such name",
  "observed/no-record": ({ type }: { type: string }) => `no ${type} record`,
};
