// The formats of a report: what each is called, the file it is written to, and how it is made.
import type { HistoryView } from "../history/history-view.ts";
import type { LocatedMessage } from "../model.ts";
import type { Report } from "../run-report.ts";
import type { ReceivedViews } from "../received-reports/view.ts";
import type { Content, TextFile } from "../text/chunks.ts";
import type { Language } from "./language.ts";
import type { ReportLinks } from "./links.ts";
import type { Fonts } from "./pdf/fonts.ts";
import type { SarifContext } from "./sarif.ts";
import { renderTextParts } from "./text.ts";

/** What the place a report is shown at can do, and what the report itself does not say of the run. */
export interface RenderContext extends SarifContext {
  /** Where pages lead to; nowhere but to this project where it is not given. */
  links?: ReportLinks;
  /** What received reports show; null where there are none. */
  received?: ReceivedViews | null;
  hasColor: boolean;
  /** The earlier runs; null or left out where there is no history. */
  history?: HistoryView | null;
  /** Columns of the terminal; 100 where it is none. */
  width?: number;
  /** Whether it shows more than ASCII (default true). */
  hasUnicode?: boolean;
  /** The fonts of the PDF; throws an AuditError where one cannot be read. */
  readFonts: () => Fonts;
}

export interface ReportFormat {
  /** As `--format` takes it. */
  name: string;
  /** Its file among the report files; null where it has none. */
  file: string | null;
  /** The output of the Action that names the file; null for none. */
  output: string | null;
  /** Loads its code, where that is not there anyway. A run does so before it measures: what cannot be loaded costs no measurement. */
  load?: () => Promise<unknown>;
  render: (report: Report, context: RenderContext) => Content | Promise<Content>;
  /** It is octets, which no terminal shows. */
  isBinary?: true;
  /** What is written as report files, where that is not what is printed: the `file`, and those that it leads to. Each is made in turn. */
  renderFiles?: (report: Report, context: RenderContext) => Iterable<TextFile> | Promise<Iterable<TextFile>>;
  /** Whether it shows earlier runs: they are read only for such a format. */
  showsHistory?: true;
  /** The errors of a policy for which there is no report; without it nothing is printed but the errors themselves. */
  renderFaults?: (faults: readonly LocatedMessage[], language: Language) => Promise<string>;
}

const loadJson = () => import("./json.ts");
const loadMarkdown = () => import("./markdown.ts");
const loadCodeQuality = () => import("./code-quality.ts");
const loadSarif = () => import("./sarif.ts");
const loadHtml = () => import("./html/html.ts");
const loadPdf = () => import("./pdf/pdf.ts");
const loadOscal = () => import("./oscal.ts");
const loadBadge = () => import("./badge.ts");

/** GitHub shows job summaries of up to 1 MiB; a report file need not be larger. */
const MARKDOWN_LIMIT = 1_000_000;

/** A format is a line here, and a pure function beside, which is loaded where it is asked for. The first is the default. */
export const REPORT_FORMATS: readonly [ReportFormat, ...ReportFormat[]] = [
  { name: "text", file: null, output: null, render: renderTextParts },
  {
    name: "json",
    load: loadJson,
    file: "report.json",
    output: "report-json",
    render: async (report, context) => (await loadJson()).renderJsonParts(report, context),
  },
  {
    name: "markdown",
    load: loadMarkdown,
    file: "report.md",
    output: "report-md",
    render: async (report, { language }) =>
      (await loadMarkdown()).renderMarkdown(report, { limit: MARKDOWN_LIMIT, language }),
  },
  // GitLab takes it from wherever the job has written it (`artifacts: reports: codequality`)
  {
    name: "codequality",
    load: loadCodeQuality,
    file: null,
    output: null,
    render: async (report, context) => (await loadCodeQuality()).renderCodeQuality(report, context),
    renderFaults: async (...given) => (await loadCodeQuality()).renderFaultsAsCodeQuality(...given),
  },
  {
    name: "sarif",
    load: loadSarif,
    file: "report.sarif",
    output: "sarif-file",
    render: async (report, context) => (await loadSarif()).renderSarif(report, context),
    renderFaults: async (...given) => (await loadSarif()).renderFaultsAsSarif(...given),
  },
  {
    name: "html",
    load: loadHtml,
    file: "index.html",
    output: "html-file",
    render: async (report, context) => (await loadHtml()).renderHtml(report, context),
    renderFiles: async (report, context) => (await loadHtml()).renderHtmlFiles(report, context),
    showsHistory: true,
  },
  {
    name: "pdf",
    load: loadPdf,
    file: "report.pdf",
    output: "pdf-file",
    isBinary: true,
    showsHistory: true,
    render: async (report, context) => (await loadPdf()).renderPdf(report, context),
  },
  {
    name: "oscal",
    load: loadOscal,
    file: "report.oscal.json",
    output: "oscal-file",
    render: async (report, context) => (await loadOscal()).renderOscal(report, context),
  },
  {
    name: "badge-json",
    load: loadBadge,
    file: "badge.json",
    output: "badge-json-file",
    render: async (report, { language }) => {
      const { renderBadgeJson, viewBadge } = await loadBadge();
      return renderBadgeJson(viewBadge(report, language));
    },
  },
  {
    name: "badge-svg",
    load: loadBadge,
    file: "badge.svg",
    output: "badge-svg-file",
    render: async (report, { language }) => {
      const { renderBadgeSvg, viewBadge } = await loadBadge();
      return renderBadgeSvg(viewBadge(report, language));
    },
  },
];

/** The formats that are written to a file. */
export const FILE_FORMATS = REPORT_FORMATS.filter(
  (format): format is ReportFormat & { file: string } => format.file !== null,
);
