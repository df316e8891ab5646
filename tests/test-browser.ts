/** What a browser does with addresses, cookies and forms, and no more: enough to walk through a sign-in. */
export class TestBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** @param served Under which origin a site is reached that calls itself by another, as behind a proxy: "https://exempel.test" by "http://127.0.0.1:1234". */
  constructor(private readonly served: Record<string, string> = {}) {}

  /** Asks for an address without following where it leads. */
  async ask(address: string, { fields, headers = {} }: { fields?: Record<string, string>; headers?: Record<string, string> } = {}): Promise<Response> {
    const { origin, pathname, search } = new URL(address);
    const cookies = this.cookiesOf(origin);
    const answer = await fetch((this.served[origin] ?? origin) + pathname + search, {
      method: fields ? "POST" : "GET", redirect: "manual", ...(fields && { body: new URLSearchParams(fields) }),
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "), "Sec-Fetch-Site": "same-origin", ...headers },
    });
    for (const cookie of answer.headers.getSetCookie()) keep(cookies, cookie);
    return answer;
  }

  /** Asks, and follows where it leads. @returns The last answer, and the address of its page. */
  async open(address: string, options: { fields?: Record<string, string> } = {}): Promise<{ answer: Response; address: string; text: string }> {
    let [answer, current] = [await this.ask(address, options), address];
    for (let step = 0; step < 20 && answer.headers.has("location"); step += 1) {
      current = new URL(answer.headers.get("location") ?? "", current).href;
      answer = await this.ask(current);
    }
    return { answer, address: current, text: await answer.text() };
  }

  /** Follows until an address begins as given, and stops before asking for it. */
  async openUntil(address: string, beginning: string): Promise<string> {
    let current = address;
    for (let step = 0; step < 20 && !current.startsWith(beginning); step += 1) {
      const answer = await this.ask(current);
      current = new URL(answer.headers.get("location") ?? beginning, current).href;
    }
    return current;
  }

  /** The cookies of an origin, to be read and changed. */
  cookiesOf(origin: string): Map<string, string> {
    const known = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, known);
    return known;
  }
}

function keep(cookies: Map<string, string>, cookie: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
  if (value === "" || /max-age=0/i.test(cookie) || /expires=thu, 01 jan 1970/i.test(cookie)) cookies.delete(name);
  else cookies.set(name, value);
}
