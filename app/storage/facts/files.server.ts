import benefits from "./benefits.json?raw";

/** Facts of law and benefits as they lie on disk, for `features/content` to read and check. */
export const factFile = { path: "app/storage/facts/benefits.json", text: benefits };
