import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import { CHECKS } from "../../src/audit/checks.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { artifactsUrl, checkUrl, lineUrl, linkedFiles } from "../../src/report/links.ts";
import { hostileText } from "../support/hostile-text.ts";

const LINKS = { files: "https://github.com/acme/mail/blob/abc", run: "https://github.com/acme/mail/actions/runs/7" };

describe("a link", () => {
  test("leads to a line at the audited commit", () => {
    expect(lineUrl(LINKS, { file: "dns/example.org.zone", line: 8 })).toBe(
      "https://github.com/acme/mail/blob/abc/dns/example.org.zone#L8",
    );
    expect(lineUrl(LINKS, { file: "a b/(c)#?%.zone", line: 1 })).toBe(
      "https://github.com/acme/mail/blob/abc/a%20b/%28c%29%23%3F%25.zone#L1",
    );
  });

  test.each([
    "../outside.zone",
    "/etc/x.zone",
    "D:/x.zone",
    "a\ud800.zone",
    "dns/../../../../../eve/x",
    "dns/./x",
    "dns/..",
  ])("leads nowhere for %j", (file) => {
    expect(lineUrl(LINKS, { file, line: 1 })).toBeNull();
  });

  test("is found again in a text, each file once", () => {
    const text = `[a](${LINKS.files}/a%20b.zone#L1) [b](${LINKS.files}/c.zone) [c](${LINKS.files}/a%20b.zone#L7) [d](${LINKS.files}/%zz) (null/x) ](null/y)`;
    expect(linkedFiles(text, LINKS)).toEqual(["a b.zone", "c.zone", "%zz"]);
    expect(linkedFiles(text, { files: null, run: null })).toEqual([]);
    expect(linkedFiles(`](${LINKS.files}/)(x`, LINKS)).toEqual([""]);
  });

  test("leads nowhere without a commit or a run", () => {
    const none = { files: null, run: null };
    expect([lineUrl(none, { file: "a.zone", line: 1 }), artifactsUrl(none)]).toEqual([null, null]);
  });

  test("holds nothing that ends a link of Markdown, whatever a file is called", () => {
    assert(
      property(hostileText, (file) => {
        expect(lineUrl(LINKS, { file, line: 1 }) ?? "").toMatch(/^[\w./:%#~-]*$/);
      }),
    );
  });

  test.each([ENGLISH, GERMAN])(
    "leads to a heading of $checksPage for every check, and nowhere for another",
    (language) => {
      const headings = [...readFileSync(language.checksPage, "utf8").matchAll(/^### (.+)$/gm)].map(
        ([, heading = ""]) => heading,
      );
      // GitHub makes the anchor of a heading of its letters, digits and hyphens
      const anchors = new Set(
        headings.map((heading) =>
          heading
            .toLowerCase()
            .replace(/[^\w -]/g, "")
            .replaceAll(" ", "-"),
        ),
      );
      const missing = CHECKS.map(({ id }) => checkUrl(id, language)?.split("#")[1]).filter(
        (anchor) => !anchors.has(anchor ?? ""),
      );
      expect(missing).toEqual([]);
      expect(checkUrl("spf/x](y", language)).toBeNull();
    },
  );
});

test("the files that a text links to are told once, by their names", () => {
  const links = { files: "https://github.com/o/r/blob/abc", run: null };
  const linked = ["dns/a b.zone", "dns/a b.zone", "x(1).yml"].map(
    (file) => `[a](${lineUrl(links, { file, line: 1 })})`,
  );
  expect(linkedFiles(`${linked.join(" ")} [b](https://github.com/o/r/blob/def/no)`, links)).toEqual([
    "dns/a b.zone",
    "x(1).yml",
  ]);
  expect(linkedFiles(linked.join(" "), { files: null, run: null })).toEqual([]);
  expect(linkedFiles("](https://github.com/o/r/blob/abc/%zz", links)).toEqual(["%zz"]);
});
