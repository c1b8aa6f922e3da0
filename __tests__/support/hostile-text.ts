// Text as an attacker would write it, for properties that must hold whatever a record, a file name or a banner says.
import { type Arbitrary, array, constantFrom, oneof, string } from "fast-check";

/** Pieces that mean something to a terminal, to Markdown, to HTML, to GitHub or to the Actions runner. */
const PIECES = [
  "|", "\\|", "\\", "`", "```", "~~~", "<", ">", "&", "<!--", "-->", "<!-- mail-policy:x -->", "</details>", "</summary>", "</code>", "<script>",
  "<img src=x onerror=y>", "@", "@octocat", "@org/team", "#1", "GH-12", "org/repo#3", "[a](b)", "![a](b)", "[x]: y", "[^1]", "*", "**", "_", "__", "~~",
  "!", "$", "$$", ":x:", "a:white_check_mark:", "https://evil.example", "www.evil.example", "mailto:a@b.example", "a@b.example", "0123456789abcdef0",
  "\n", "\r\n", "\n\n", "\t", " ", "  ", "\u0000", "\u0007", "\u001b[31m", "\u001b]8;;x\u0007", "\u009b2J", "\u202e", "\u2066", "\u200b", "\u2028", "\ufeff",
  "\u00ad", "\u{e0041}", "\ud800", "\u00ff", "::error::x", "\n::error::x", "::set-output name=a::b", "##[error]x", "##[", "%0A", "%", ",", ":", ";",
  "- ", "1. ", "# ", "> ", "---", "===", "v=spf1", "-all", "plain", "words", "é", "漢", "😀",
];

/** Such pieces in any order, mixed with any other text. */
export const hostileText: Arbitrary<string> = array(
  oneof({ weight: 4, arbitrary: constantFrom(...PIECES) }, string({ unit: "binary", maxLength: 6 })),
  { maxLength: 12 },
).map((pieces) => pieces.join(""));
