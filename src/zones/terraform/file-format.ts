// Plans of Terraform and OpenTofu, and the configuration beside them: read, edited and quoted.
import { message } from "../../message.ts";
import { isPrintableAscii } from "../../text/ascii.ts";
import { quoteStrings } from "../providers/txt-strings.ts";
import { createTerraformEditor } from "./edit.ts";
import { quoteHcl } from "./hcl.ts";
import type { TerraformOptions } from "./read.ts";
import { readTerraformPlans } from "./read.ts";
import { findRecordKind } from "./resources.ts";
import type { ZoneFileFormat } from "../zone-format.ts";

export const TERRAFORM_FILES: ZoneFileFormat<TerraformOptions> = {
  read: readTerraformPlans,
  createEditor: createTerraformEditor,
  formatTxt({ address = "" }, _zone, text) {
    if (!isPrintableAscii(text)) return null;
    return quoteHcl(findRecordKind(address)?.provider.writeTxt(text) ?? quoteStrings(text));
  },
  describeTxt: (written, address) =>
    address === undefined ? null : message("declared-zone/terraform", { written, address }),
  providerOf: ({ address = "" }) => findRecordKind(address)?.provider ?? null,
};
