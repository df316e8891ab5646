import { TestBrowser } from "../../test-browser";
import { codeAt } from "../../office-accounts";

/** What a site that is served for tests calls itself. */
export const home = "https://exempel.test";
export const callback = `${home}/redaktion/logga-in/svar`;

/** A browser for the site that is served at an origin. */
export function browserFor({ origin }: { origin: string }): TestBrowser {
  return new TestBrowser({ [home]: origin });
}

/** The token of the first form on a page. */
export function tokenIn(text: string): string {
  return /name="token" value="([^"]+)"/.exec(text)?.[1] ?? "";
}

/** Goes to the provider, presses somebody's button there and comes back as far as the address that would be asked for next. */
export async function askAs(who: TestBrowser, person: string, target = "/redaktion/konto"): Promise<string> {
  const page = await who.open(`${home}/redaktion/logga-in/leverantor?till=${encodeURIComponent(target)}`);
  return page.address.startsWith(callback) ? page.address : who.openUntil(`${page.address}?person=${person}`, callback);
}

/** As above, and in. */
export async function comeInAs(who: TestBrowser, person: string, target?: string) {
  return who.open(await askAs(who, person, target));
}

/** What somebody chooses as their password. */
export const ownPassword = "eget ord för boken";

/** Sets up an account as its owner does, page by page. @returns The secret of the codes, the page that shows it, and the page where that leads. */
export async function setUp(who: TestBrowser, { name, password }: { name: string; password: string }) {
  const { text } = await who.open(`${home}/redaktion/logga-in?till=/redaktion/konto`, { fields: { name, password, code: "" } });
  const secret = /[?&;]secret=([A-Z2-7]+)/.exec(text)?.[1] ?? "";
  const done = await who.open(`${home}/redaktion/logga-in/nytt`, { fields: { "new-password": ownPassword, code: codeAt(secret, new Date()) } });
  return { secret, page: text, done };
}
