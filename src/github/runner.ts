// The commands of a runner that the Action uses; injected.
import { quoteProse } from "../report/sanitize.ts";

/** The title and the place of an annotation. Lines and columns count from 1. */
export interface AnnotationProperties {
  title?: string;
  file?: string;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
  endColumn?: number;
}

type Annotate = (text: string | Error, properties?: AnnotationProperties) => void;

/** Workflow commands; they escape their text. */
export interface Runner {
  debug: (text: string) => void;
  error: Annotate;
  warning: Annotate;
  notice: Annotate;
  info: (text: string) => void;
  /** Fails the step, with an error. */
  setFailed: (text: string | Error) => void;
  /** Any value but a text is written as JSON. */
  setOutput: (name: string, value: unknown) => void;
  setSecret: (secret: string) => void;
}

/** A runner that receives only quoted text, line by line, except for `info`, which also carries commands: see `writeLog`. */
export function sanitizingRunner(runner: Runner): Runner {
  const plain = (text: string | Error): string =>
    String(text)
      .split("\n")
      .map((line) => quoteProse(line, Number.POSITIVE_INFINITY))
      .join("\n");
  const titled = ({ title, ...rest }: AnnotationProperties = {}): AnnotationProperties =>
    title === undefined ? rest : { ...rest, title: plain(title) };
  return {
    debug: (text) => runner.debug(plain(text)),
    error: (text, properties) => runner.error(plain(text), titled(properties)),
    notice: (text, properties) => runner.notice(plain(text), titled(properties)),
    warning: (text, properties) => runner.warning(plain(text), titled(properties)),
    setFailed: (text) => runner.setFailed(plain(text)),
    info: (text) => runner.info(text),
    setOutput: (name, value) => runner.setOutput(name, value),
    setSecret: (secret) => runner.setSecret(secret),
  };
}
