import { expect, test } from "vitest";
import { readTextFile } from "../app/text-file";

const encoded = (text: string, encoding: BufferEncoding, ...mark: number[]) => new Uint8Array([...mark, ...Buffer.from(text, encoding)]);

test.each([
  ["UTF-8", encoded("Åäö – “x”", "utf8")], ["UTF-8 with its mark", encoded("Åäö – “x”", "utf8", 0xef, 0xbb, 0xbf)], ["UTF-16", encoded("Åäö – “x”", "utf16le", 0xff, 0xfe)],
  ["UTF-16 the other way round", new Uint8Array([0xfe, 0xff, ...Buffer.from("Åäö – “x”", "utf16le").swap16()])], ["Windows-1252", new Uint8Array([0xc5, 0xe4, 0xf6, 0x20, 0x96, 0x20, 0x93, 0x78, 0x94])],
])("a file in %s is read", (name, bytes) => {
  expect(readTextFile(bytes)).toEqual({ text: "Åäö – “x”", isWindows1252: name === "Windows-1252" });
});

test.each([["empty", new Uint8Array()], ["empty", encoded(" \r\n", "utf8")], ["archive", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14])], ["notText", new Uint8Array([1, 2, 0, 3])]])("a file is refused: %s", (fault, bytes) => {
  expect(readTextFile(bytes)).toEqual({ fault });
});
