// jest transformer: TypeScript to JavaScript by removing types, columns kept.
import { transformSync } from "amaro";

export default { process: (source) => ({ code: transformSync(source, { mode: "strip-only" }).code }) };
