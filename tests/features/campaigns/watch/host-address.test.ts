import { describe, expect, test } from "vitest";
import { readHost } from "../../../../app/features/campaigns/watch/host-address";

describe("the host of a page that may be asked for", () => {
  test.each([
    ["https://www.host.example/start?a=1#b", "www.host.example"],
    ["https://WWW.Host.Example./", "www.host.example"],
    ["https://host.example:443/", "host.example"],
    ["https://åäö.example/", "xn--4cab6c.example"],
  ])("is read from %s", (address, host) => {
    expect(readHost(address)).toEqual({ host });
  });

  test.each([
    ["http://host.example/", "notHttps"], ["ftp://host.example/", "notHttps"], ["file:///etc/passwd", "notHttps"], ["javascript:alert(1)", "notHttps"],
    ["https://name:word@host.example/", "credentials"], ["https://name@host.example/", "credentials"],
    ["https://host.example:8443/", "port"], ["https://host.example:80/", "port"],
    ["https://127.0.0.1/", "noName"], ["https://0x7f.1/", "noName"], ["https://2130706433/", "noName"], ["https://[::1]/", "noName"], ["https://[::ffff:10.0.0.1]/", "noName"], ["https://localhost/", "noName"],
    ["", "unreadable"], ["host.example", "unreadable"], ["https://", "unreadable"],
  ])("is none in %s: %s", (address, fault) => {
    expect(readHost(address)).toEqual({ fault });
  });
});
