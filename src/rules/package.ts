export const dataPackage = {
  "package/malformed":
    "data/datapackage.json describes every table: its columns, what they mean and what they may hold. It is read before anything else, so a comma or bracket too many stops everything. Bring back the last good version and make the change again in small steps.",
} as const;
