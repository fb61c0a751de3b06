type Colour = readonly [red: number, green: number, blue: number];

interface Disc {
  /** In units of the square, 0 to 1. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: Colour;
}

/** The sizes that Office asks for. */
export const SIZES = [16, 32, 64, 80, 128] as const;

const DEEP: Colour = [0x10, 0x68, 0x70];
const MIDDLE: Colour = [0x14, 0x80, 0x84];
const LIGHT: Colour = [0x37, 0xa6, 0xa1];
const ACCENT: Colour = [0xf0, 0x9a, 0x2a];

const RADIUS = 0.152;
/** Neighbours stand a little apart, so that they stay separate at 16 pixels. */
const STEP = 0.335;
const LINE = STEP * Math.sin(Math.PI / 3);

const row = (y: number, colours: readonly Colour[]): readonly Disc[] =>
  colours.map((colour, index) => ({
    x: 0.5 + (index - (colours.length - 1) / 2) * STEP,
    y,
    radius: RADIUS,
    colour,
  }));

/** The mark: an eshkol is a cluster of grapes, and of authorities; each disc is a member, and one of them is yours. */
const MARK: readonly Disc[] = [
  ...row(0.5 - LINE, [DEEP, MIDDLE, LIGHT]),
  ...row(0.5, [DEEP, ACCENT]),
  ...row(0.5 + LINE, [MIDDLE]),
];

const SAMPLES = 8;

/** The mark's pixels (red, green, blue, alpha; transparent outside), each the mean of 8 × 8 samples. */
export function draw(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const sum = [0, 0, 0, 0];
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const x = ((pixel % size) + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
      const y = (Math.floor(pixel / size) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
      const disc = MARK.find((one) => (x - one.x) ** 2 + (y - one.y) ** 2 <= one.radius ** 2);
      if (disc) [...disc.colour, 1].forEach((part, channel) => (sum[channel] = (sum[channel] ?? 0) + part));
    }
    const [red = 0, green = 0, blue = 0, covered = 0] = sum;
    if (covered === 0) continue;
    const mean = (part: number): number => Math.round(part / covered);
    pixels.set([mean(red), mean(green), mean(blue), Math.round((covered * 255) / SAMPLES ** 2)], pixel * 4);
  }
  return pixels;
}
