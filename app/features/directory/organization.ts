/** Who runs a service. Its name is the same in every language. */
export interface Organization {
  id: string;
  name: string;
  kind: (typeof organizationKinds)[number];
  website?: string | undefined;
  /** Where an imported record comes from, and what it is called there. */
  origin?: { source: string; id: string } | undefined;
}

export const organizationKinds = ["state", "region", "municipality", "ngo", "church"] as const;
