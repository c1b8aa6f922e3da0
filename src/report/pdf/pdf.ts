// The report as PDF, for the file of an audit: tagged (ISO 32000-1 §14.8), and the same octets for the same run.
import type { HistoryView } from "../../history/history-view.ts";
import type { Report } from "../../run-report.ts";
import type { Language } from "../language.ts";
import { momentText } from "../english/times.ts";
import { Contents, cover } from "./cover.ts";
import { domains } from "./domains.ts";
import { exceptions } from "./exceptions.ts";
import { findings } from "./findings.ts";
import type { Fonts } from "./fonts.ts";
import { glossary } from "./glossary.ts";
import { history } from "./history.ts";
import { requirements } from "./requirements.ts";
import { Sheet } from "./sheet.ts";
import { summary } from "./summary.ts";
import { Typeface } from "./typeface.ts";
import { unseen } from "./unseen.ts";

interface Rendering {
  language: Language;
  readFonts: () => Fonts;
  /** The earlier runs; null or left out where there is no history. */
  history?: HistoryView | null;
}

export async function renderPdf(
  report: Report,
  { language, readFonts, history: earlier = null }: Rendering,
): Promise<Uint8Array> {
  const { pdf, result } = language.words;
  const { tool, at } = report;
  const producer = `${tool.name} ${tool.version}`;
  const sheet = new Sheet(new Typeface(readFonts()), { title: pdf.title, lang: language.tag, producer, at });
  const context = { sheet, language };
  cover(report, context);
  const contents = new Contents(context);
  summary(report, context);
  requirements(report, context);
  findings(report, context);
  domains(report, context);
  unseen(report, context);
  exceptions(report, context);
  if (earlier !== null) history(earlier, context);
  glossary(context);
  contents.fill();
  sheet.numberPages(pdf.title, momentText(at), result.shortDisclaimer, pdf.page);
  return sheet.finish();
}
