// Module hooks of Node: for a mutant, the changed module and those that import it, themselves or through others, are loaded
// anew (`?mutant=7`); everything else stays loaded.
const ROOT = new URL("../", import.meta.url).href;
let mutant;
let changed = new Set();

export function initialize(port) {
  port.on("message", (message) => {
    mutant = message.mutant;
    changed = new Set(message.changed.map((file) => ROOT + file));
    port.postMessage(null);
  });
}

export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context);
  return changed.has(resolved.url) ? { ...resolved, url: `${resolved.url}?mutant=${mutant}` } : resolved;
}
