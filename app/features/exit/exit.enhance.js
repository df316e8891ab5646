// @ts-check
/**
 * What a script can add to the exit, which is a link and leaves without it:
 * the page is blank in the same instant, Back does not bring it up again, our other tabs go too,
 * three presses of Shift or Escape are enough, and a visit takes one entry in the tab's history.
 *
 * It stands first in the page, as one plain file without imports, and learns from its own element:
 * `data-decoys` where to go (two addresses), `data-history` "normal" to leave links alone.
 * Every step may fail by itself; going away is always last.
 */
(() => {
  const root = document.documentElement;
  // A page that holds the script twice has one exit all the same.
  if ("exit" in root) return;
  Object.defineProperty(root, "exit", { value: true });
  const { decoys = "", history: links } = document.currentScript?.dataset ?? {};
  const addresses = decoys.split(" ");
  /** @type {BroadcastChannel | undefined} */
  let tabs;
  let leaving = false;

  /** @param {() => unknown} step */
  const attempt = (step) => {
    try {
      step();
    } catch {
      // The next step matters more than this one.
    }
  };

  /** @param {number} which */
  const go = (which) => location.replace(addresses[which] || "/x");

  /** @param {boolean} [followed] Another tab of ours has left and told the server already. */
  const leave = (followed) => {
    if (leaving) return;
    leaving = true;
    attempt(() => root.style.setProperty("display", "none", "important"));
    attempt(() => (document.title = new URL(addresses[0] ?? "").hostname));
    attempt(() => sessionStorage.setItem("x", "1"));
    attempt(() => followed || tabs?.postMessage("x"));
    attempt(() => followed || fetch("/x", { method: "POST", keepalive: true }).catch(() => {}));
    // Still here: the load was stopped, or an app took the address. Never show the page again.
    attempt(() => setTimeout(go, 1500, 0));
    attempt(() => setTimeout(go, 8000, 1));
    attempt(() => document.addEventListener("visibilitychange", () => document.hidden || go(0)));
    go(0);
  };

  /** @param {boolean} returned Whether Back or Forward brought the page up. */
  const guard = (returned) =>
    attempt(() => {
      if (!returned || !sessionStorage.getItem("x")) return sessionStorage.removeItem("x");
      if (leaving) go(0);
      leave(true);
    });

  attempt(() => guard(/** @type {any} */ (performance.getEntriesByType("navigation")[0])?.type === "back_forward"));
  addEventListener("pageshow", (event) => event.persisted && guard(true));

  attempt(() => {
    tabs = new BroadcastChannel("x");
    tabs.onmessage = () => leave(true);
  });

  /** @param {Event} event */
  const linkOf = (event) => (event.target instanceof Element ? event.target.closest("a") : null);

  /** @param {MouseEvent} event */
  const follow = (event) => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented) return;
    if (link.dataset.exit !== undefined) {
      event.preventDefault();
      return leave();
    }
    const plain = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!plain || links === "normal" || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
    event.preventDefault();
    location.replace(link.href);
  };
  addEventListener("click", follow);

  // A question takes no entry either: its answer has an address, which is put in this page's place.
  addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || links === "normal") return;
    event.preventDefault();
    const plainly = () => leaving || form.submit();
    const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
    fetch(form.action, { method: form.method, body }).then(({ redirected, url }) => (redirected && !leaving ? location.replace(url) : plainly()), plainly);
  });
  addEventListener("auxclick", (event) => linkOf(event)?.dataset.exit !== undefined && follow(event));

  let key = "";
  let alone = "";
  let presses = 0;
  /** @type {ReturnType<typeof setTimeout>} */
  let expiry;

  /** @param {"two" | "one" | "expired" | ""} message */
  const say = (message) => {
    const exit = document.querySelector("[data-exit]");
    const status = document.querySelector("[data-exit-status]");
    if (status instanceof HTMLElement && exit instanceof HTMLElement) status.textContent = exit.dataset[message] ?? "";
  };

  /** @param {"expired" | ""} message */
  const forget = (message) => {
    clearTimeout(expiry);
    say(message);
    presses = 0;
  };

  addEventListener("keydown", (event) => {
    const place = event.target instanceof Element ? event.target : root;
    if (event.key === " " && linkOf(event)?.dataset.exit !== undefined) {
      event.preventDefault();
      return leave();
    }
    if (event.repeat) return;
    const busy = event.isComposing || event.ctrlKey || event.altKey || event.metaKey || place.closest("input,textarea,select,[contenteditable]");
    // Escape has its own meaning there: it closes what is open.
    const open = document.fullscreenElement || place.closest("dialog,[role=dialog],[role=menu]");
    alone = !busy && (event.key === "Shift" || (event.key === "Escape" && !open)) ? event.key : "";
    if (alone !== key) forget("");
    key = alone;
  });

  addEventListener("keyup", (event) => {
    if (!alone || event.key !== alone) return;
    alone = "";
    clearTimeout(expiry);
    presses += 1;
    if (presses > 2) return leave();
    say(presses > 1 ? "one" : "two");
    expiry = setTimeout(forget, 5000, "expired");
  });

  const begin = () => {
    alone = "";
    forget("");
  };
  addEventListener("pointerdown", begin);
  addEventListener("wheel", begin, { passive: true });
})();
