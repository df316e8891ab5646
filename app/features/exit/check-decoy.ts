/** What is wrong with a decoy, in a sentence; an empty list means that it will do. */
export type DecoyFaults = string[];

/** Longest that a decoy may take to answer, in milliseconds. */
const patience = 1000;

/**
 * Files by which an app claims addresses of a website. A phone would open the app, and our page
 * would still stand in the browser behind it.
 */
const associations = ["/.well-known/assetlinks.json", "/.well-known/apple-app-site-association", "/apple-app-site-association"];

/**
 * Asks a decoy what a frightened visitor's browser would ask, and judges the answers.
 *
 * @param signal Ends the whole check.
 * @returns Faults of the address; faults of the network are faults too.
 */
export async function checkDecoy(address: string, signal: AbortSignal): Promise<DecoyFaults> {
  const url = new URL(address);
  if (url.protocol !== "https:") return ["is not https"];
  return [...(await checkAnswer(url, signal)), ...(await checkAssociations(url, signal))];
}

async function checkAnswer(url: URL, signal: AbortSignal): Promise<DecoyFaults> {
  const faults: DecoyFaults = [];
  const started = performance.now();
  const answers = await Promise.all([ask(url, signal, "sv"), ask(url, signal, "ar")]);
  const milliseconds = Math.round(performance.now() - started);
  const [first, second] = answers;
  if (!first || !second) return ["does not answer"];

  if (!first.ok) faults.push(`answers ${first.status}`);
  if (new URL(first.url || url).host !== url.host) faults.push(`leads on to ${new URL(first.url).host}`);
  if (milliseconds > patience) faults.push(`takes ${milliseconds} ms; at most ${patience}`);
  if (first.headers.has("Set-Cookie")) faults.push("sets a cookie on the first visit");
  if (/\bcookie\b/i.test(first.headers.get("Vary") ?? "")) faults.push("varies with cookies");
  const titles = await Promise.all([first, second].map(async (answer) => /<title[^>]*>([^<]*)/i.exec(await answer.text())?.[1]?.trim()));
  if (titles[0] !== titles[1]) faults.push("is personalised: its title differs between two visitors");
  return faults;
}

async function checkAssociations(url: URL, signal: AbortSignal): Promise<DecoyFaults> {
  const found = await Promise.all(
    associations.map(async (path) => {
      const answer = await ask(new URL(path, url), signal, "sv");
      return answer?.ok && coversPath(await answer.text(), url.pathname) ? [`an app claims this address (${path})`] : [];
    }),
  );
  return found.flat();
}

/** Whether an association file names an app for a path. What cannot be read as its format claims nothing. */
function coversPath(text: string, path: string): boolean {
  let claims: unknown;
  try {
    claims = JSON.parse(text);
  } catch {
    return false;
  }
  // Android's file claims the whole host.
  if (Array.isArray(claims)) return claims.some((claim) => JSON.stringify(claim).includes("handle_all_urls"));
  const details = (claims as { applinks?: { details?: { paths?: string[]; components?: { "/"?: string; exclude?: boolean }[] }[] } } | null)?.applinks?.details ?? [];
  return details.some(({ paths, components }) => {
    const rules = components?.map((part) => ({ pattern: part["/"] ?? "*", exclude: part.exclude === true })) ?? paths?.map((part) => ({ pattern: part.replace(/^NOT\s+/, ""), exclude: part.startsWith("NOT ") })) ?? [];
    const first = rules.find(({ pattern }) => matches(pattern, path));
    return first !== undefined && !first.exclude;
  });
}

/** Apple's patterns: "*" for any letters, "?" for one. */
function matches(pattern: string, path: string): boolean {
  const expression = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${expression}$`).test(path);
}

async function ask(url: URL, signal: AbortSignal, language: string): Promise<Response | null> {
  try {
    return await fetch(url, { signal, redirect: "follow", headers: { "Accept-Language": language, "Accept": "text/html,application/json" } });
  } catch {
    return null;
  }
}
