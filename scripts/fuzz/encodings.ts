import type { Random } from "../../src/random.js";
import { checking, type Kind, oneOf } from "./malformation.js";

/** Every second byte swapped: UTF-16 with the high byte first. */
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

/** Puts bytes somewhere in a text, also in the middle of a character. */
const within = (bytes: Buffer, random: Random, inserted: readonly number[]) => {
  const at = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(inserted), bytes.subarray(at)]);
};

const NOT_UTF8: readonly (readonly number[])[] = [
  [0x80],
  [0xff],
  [0xc0, 0xaf],
  [0xe0, 0x80, 0x80],
  // half of a surrogate pair, as some programs write it
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xd8],
];

type Encode = (text: string, random: Random) => Uint8Array;

const ENCODINGS: Readonly<Record<string, Encode>> = {
  "UTF-16, low byte first": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16, low byte first, without a mark": (text) => Buffer.from(text, "utf16le"),
  "UTF-16, high byte first": (text) => swapped(Buffer.from(`\uFEFF${text}`, "utf16le")),
  "UTF-16, high byte first, without a mark": (text) => swapped(Buffer.from(text, "utf16le")),
  "Latin-1": (text) => Buffer.from(`${text.replaceAll(/[^\0-\u00ff]/gu, "é")}é`, "latin1"),
  "bytes that are not UTF-8": (text, random) => within(Buffer.from(text), random, oneOf(random, NOT_UTF8)),
  "a byte order mark": (text) => Buffer.from(`\uFEFF${text}`),
  "a byte order mark within": (text, random) => within(Buffer.from(text), random, [0xef, 0xbb, 0xbf]),
  "a NUL": (text, random) => within(Buffer.from(text), random, [0]),
  "NULs at the end": (text) => Buffer.concat([Buffer.from(text), Buffer.alloc(4096)]),
  "CR LF": (text) => Buffer.from(text.replaceAll("\n", "\r\n")),
  CR: (text) => Buffer.from(text.replaceAll("\n", "\r")),
  "other line ends": (text, random) =>
    Buffer.from(text.replaceAll("\n", oneOf(random, ["\u2028", "\u2029", "\u0085", "\v", "\f"]))),
  "characters that are obeyed": (text, random) =>
    within(Buffer.from(text), random, [
      ...Buffer.from(oneOf(random, ["\u202e", "\u2066", "\u001b[31m", "\b", "\u007f", "\u009b", "\u200f"])),
    ]),
};

export const ofEncodings: readonly Kind[] = Object.entries(ENCODINGS).map(([name, encode]) => ({
  name: `encoding: ${name}`,
  isRefused: true,
  malform(place, random) {
    const file = oneOf(random, place.names);
    place.write(file, encode(place.text(file), random));
    return { what: file, args: checking(random) };
  },
}));
