// What each provider makes of texts, names and values, as its Terraform provider takes them: a line for those that make the same of it.
import { readdirSync } from "node:fs";
import { test } from "@jest/globals";
import type { RrType } from "../../../src/dns/record.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import { AZURE } from "../../../src/zones/providers/azure.ts";
import { CLOUDFLARE } from "../../../src/zones/providers/cloudflare.ts";
import { DESEC } from "../../../src/zones/providers/desec.ts";
import { GOOGLE } from "../../../src/zones/providers/google.ts";
import { HETZNER_CLOUD, HETZNER_DNS } from "../../../src/zones/providers/hetzner.ts";
import type { Provider } from "../../../src/zones/providers/provider.ts";
import { ROUTE53 } from "../../../src/zones/providers/route53.ts";
import { readProviderValue } from "../../../src/zones/providers/values.ts";
import { say } from "../../support/in-english.ts";
import { expectWrittenCases, textOf } from "../../support/written-cases.ts";

const TEXTS = new URL("readings/", import.meta.url);
const PROVIDERS = [AZURE, CLOUDFLARE, DESEC, GOOGLE, HETZNER_CLOUD, HETZNER_DNS, ROUTE53];

function valueText(type: RrType, value: string, provider: Provider): string {
  const reading = readProviderValue(type, value, provider, "x.test");
  if ("data" in reading) return formatRdata(type, reading.data);
  return "fault" in reading ? `refused, ${say(reading.fault)}` : `unsure, ${say(reading.unsure)}`;
}

const OF_FILE: Readonly<Record<string, (line: string, provider: Provider) => string>> = {
  "names.txt": (line, { readOwner }) => readOwner(line, "x.test") ?? "no name",
  "values.txt": (line, provider) => {
    const [type, ...value] = line.split(" ");
    return valueText(type as RrType, value.join(" "), provider);
  },
  "texts.txt": (line, provider) => valueText("TXT", line, provider),
};

test.each(readdirSync(TEXTS))("of those in %s", async (file) => {
  await expectWrittenCases(new URL(file, TEXTS), (lines) =>
    textOf(lines)
      .split("\n")
      .slice(0, -1)
      .flatMap((line) => {
        const providersByResult = new Map<string, string[]>();
        for (const provider of PROVIDERS) {
          const result = OF_FILE[file]?.(line, provider) ?? "";
          providersByResult.set(result, [...(providersByResult.get(result) ?? []), provider.name]);
        }
        return [line, ...[...providersByResult].map(([result, names]) => `  ${names.join(", ")}: ${result}`)];
      }),
  );
});
