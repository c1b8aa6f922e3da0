import { expect, test } from "@jest/globals";
import { setTag } from "../../../src/standards/dkim/set-tag.ts";

test.each<[string, string, string | null, string]>([
  ["v=DKIM1; h=sha1; p=AA", "h", null, "v=DKIM1; p=AA"],
  ["v=DKIM1;t = y:s;p=AA;", "t", "s", "v=DKIM1; t=s; p=AA"],
  ["v=DKIM1; p=AA", "t", "s", "v=DKIM1; p=AA"],
  ["v=DKIM1; T=y; n=t=y; p=AA", "t", null, "v=DKIM1; T=y; n=t=y; p=AA"],
])("of %j, the tag %s set to %j makes %j", (text, name, value, edited) => {
  expect(setTag(text, name, value)).toBe(edited);
});
