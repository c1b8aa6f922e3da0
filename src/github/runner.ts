// The commands of @actions/core that the Action uses; injected.
import type * as core from "@actions/core";
import { quoteProse } from "../report/sanitize.ts";

export type AnnotationProperties = core.AnnotationProperties;

/** Workflow commands; core escapes their text. */
export type Runner = Pick<
  typeof core,
  "debug" | "error" | "info" | "notice" | "setFailed" | "setOutput" | "setSecret" | "warning"
>;

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
