import type { PageId } from "../app/features/content/page-table";

/** The pages by the numbers of the sitemap, which facts and features name; the gateway is P01, and P05's choices lie in the directory. */
export const sitemap = {
  P02: "start", P03: "urgent-help", P04: "helplines", P05: "find-support", P06: "is-this-violence", P07: "warning-signs", P08: "myths-and-facts", P09: "honour-related-violence",
  P10: "sexual-violence", P11: "prostitution-and-trafficking", P12: "children", P13: "under-18", P14: "worried-about-a-child", P15: "your-situation", P16: "safety-plan",
  P17: "sheltered-housing", P18: "protected-identity", P19: "police-and-restraining-orders", P20: "sick-leave", P21: "maintenance-support", P22: "money-and-debt",
  P23: "representatives", P24: "who-does-what", P25: "manage-your-case", P26: "why-we-ask", P27: "worried-about-someone", P28: "employers", P29: "parents-and-separation",
  P30: "if-you-use-violence", P31: "criminal-injuries-compensation", P32: "digital-safety", P33: "after-leaving", P34: "about", P35: "materials", P36: "languages", P37: "accessibility", P38: "results", P39: "privacy",
} as const satisfies Record<string, PageId>;
