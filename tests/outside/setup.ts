import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";

/**
 * What other organisations answer over HTTP. A test adds what it needs with `outside.use`; a request
 * that nobody has foreseen fails the test, so no test leaves the machine.
 */
export const outside = setupServer();

beforeAll(() => outside.listen({ onUnhandledRequest: (request, print) => (new URL(request.url).hostname === "127.0.0.1" ? undefined : print.error()) }));
afterEach(() => outside.resetHandlers());
afterAll(() => outside.close());
