export const zoneChecks = {
  "zone/unlisted": {
    title: "Each name of a declared zone that accepts or could send mail is in the policy",
    why: "Forgers use names without protection. A name with an MX record or an address needs the same protection as the domains that the policy names.",
    fix: "Add the names to `domains:`, with `mail: none` for those without mail, and publish the records that their checks ask for.",
  },
};
