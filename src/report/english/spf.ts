// What is said of SPF.

export const spf = {
  "spf/evidence/lookups": ({ domain }: { domain: string }) => `lookups of ${domain}`,
  "spf/evidence/voids": () => "void lookups",
  "spf/evidence/unseen": () => "not seen",
  "spf/evidence/evaluation": ({ ip, sender }: { ip: string; sender: string }) =>
    `SPF evaluation of ${ip} for ${sender === "" ? "<>" : sender}`,
};
