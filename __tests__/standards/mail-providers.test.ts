import { expect, test } from "@jest/globals";
import { matchProviders, PROVIDERS } from "../../src/standards/mail-providers.ts";

test.each(PROVIDERS.filter(({ include }) => include !== null))(
  "what $name tells customers to include is known to be its own",
  (provider) => {
    expect(matchProviders([provider.include ?? ""])).toEqual([provider]);
  },
);

test("a host is a provider's below its zone, not beside it", () => {
  expect(matchProviders(["mail.protonmail.ch", "nottutanota.de"]).map(({ name }) => name)).toEqual(["Proton Mail"]);
});
