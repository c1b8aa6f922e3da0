export const attestationChecks = {
  "attestation/valid": {
    title: "The attestation of a requirement has not run out",
    why: "Systems and people change: a statement that was confirmed long ago shows nothing about today.",
    fix: "Have the statement confirmed, then renew its dates and evidence in the policy. Remove it if it no longer holds.",
  },
};
