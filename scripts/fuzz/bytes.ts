import type { Random } from "../../src/random.js";
import { anySize, checking, type Kind, oneOf } from "./malformation.js";
import type { Place } from "./place.js";

/** A kind that changes the bytes of one file, a data file or an article. */
const ofBytes = (
  name: string,
  change: (bytes: Buffer, random: Random) => Uint8Array,
  isWanted: (file: string) => boolean = () => true,
): Kind => ({
  name: `bytes: ${name}`,
  malform(place: Place, random: Random) {
    const file = oneOf(random, place.names.filter(isWanted));
    place.write(file, change(Buffer.from(place.text(file)), random));
    return { what: file, args: checking(random) };
  },
});

/** A part of some bytes, long or short. */
function part(bytes: Buffer, random: Random): [start: number, end: number] {
  const start = random.below(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + anySize(random, bytes.length))];
}

export const ofFileBytes: readonly Kind[] = [
  // Without its last byte, the line end, a file is not in its canonical form.
  { ...ofBytes("cut off", (bytes, random) => bytes.subarray(0, random.below(bytes.length))), isRefused: true },
  ofBytes("a bit flipped", (bytes, random) => {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  }),
  ofBytes("some bytes of chance", (bytes, random) => {
    for (let left = 1 + anySize(random, 64); left > 0; left -= 1) bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  }),
  ofBytes("a part twice", (bytes, random) => {
    const [start, end] = part(bytes, random);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  }),
  ofBytes("a part missing", (bytes, random) => {
    const [start, end] = part(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  }),
  ofBytes("nothing but chance", (_, random) =>
    Buffer.from(Array.from({ length: anySize(random, 4096) }, () => random.below(256))),
  ),
];
