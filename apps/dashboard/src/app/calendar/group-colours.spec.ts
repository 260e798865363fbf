import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@presence/domain';
import { GROUP_COLOURS, groupColours } from './group-colours';

const theme = readFileSync(
  join(__dirname, '../../../../../libs/ui/src/styles/_theme.scss'),
  'utf8',
);
const tokens = (name: string): string[] => {
  const found = new RegExp(`--p-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(
    theme,
  );
  if (!found) throw new Error(`The theme has no --p-${name}.`);
  return found.slice(1);
};

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('the colours of groups', () => {
  it.each(Array.from({ length: GROUP_COLOURS }, (_, index) => index + 1))(
    'given colour %i, stands out by 3:1 from card and paper in both themes',
    (number) =>
      tokens(`group-${number}`).forEach((colour, theme) => {
        for (const ground of ['card', 'paper'])
          expect(contrast(colour, tokens(ground)[theme] ?? '')).toBeGreaterThanOrEqual(3);
      }),
  );

  it('gives neighbours in the list colours of their own, and each group the same one again', () => {
    const groups = Array.from({ length: GROUP_COLOURS + 1 }, newId);
    const colourOf = groupColours(groups);
    const first = groups.slice(0, GROUP_COLOURS).map(colourOf);
    expect(new Set(first).size).toBe(GROUP_COLOURS);
    expect(colourOf(groups[GROUP_COLOURS] ?? '')).toBe(first[0]);
  });
});
