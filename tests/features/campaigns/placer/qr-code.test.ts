import { encode } from "uqr";
import { expect, test } from "vitest";
import { linkAddress } from "../../../../app/features/campaigns/placer/link";
import { drawQrCode, makeQrCode } from "../../../../app/features/campaigns/placer/qr-code";
import { readQrCode } from "./read-qr-code";

const addresses = ["https://a.se", "https://exempel.test", "https://ett-liv-fritt-fran-vald.se", "https://stod.forsakringskassan.exempel.gov.test"].map((site) => linkAddress(site, "KBTRZ3", "zh-Hans"));

test.each(addresses)("a camera reads %s out of its code", (address) => {
  const { path, size } = makeQrCode(address);

  expect(readQrCode(path, size)).toBe(address);
});

test.each(addresses)("the file of %s has the same dark modules as its code, and no other mark", (address) => {
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const [ground, dark] = [...drawQrCode(address).matchAll(/ d="([^"]+)"/g)].map(([, path = ""]) => path);
  const drawn = new Set([...(dark ?? "").matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, length]) => Array.from({ length: Number(length) }, (_, index) => `${Number(x) + index} ${y}`)));
  const expected = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));

  expect([...drawn].sort()).toEqual(expected.sort());
  expect((dark ?? "").replaceAll(/M\d+ \d+h\d+v1h-\d+z/g, "")).toBe("");
  expect(ground).toBe(`M0 0h${size}v${size}h-${size}z`);
});

test("four light modules lie around the code, so that a camera finds it", () => {
  const { path, size } = makeQrCode(addresses[0] ?? "");
  const edges = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) => [Number(x), Number(y), Number(x) + Number(length) - 1]);

  expect(Math.min(...edges)).toBe(4);
  expect(Math.max(...edges)).toBe(size - 5);
});

test("the file is black on white, sharp at every size, and fetches nothing", () => {
  const svg = drawQrCode(addresses[0] ?? "");

  expect(svg).toContain('<path fill="#fff"');
  expect(svg).toContain('shape-rendering="crispEdges"');
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/http|href|url\(|<script|<style|<image/);
});
