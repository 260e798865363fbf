import * as fc from 'fast-check';
import { gridCell, gridCellsWithin } from './grid';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine), as an independent measure. */
function kilometres([a, b]: [number, number], [c, d]: [number, number]): number {
  const h =
    Math.sin(radians(c - a) / 2) ** 2 +
    Math.cos(radians(a)) * Math.cos(radians(c)) * Math.sin(radians(d - b) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

describe('the grid of the directory', () => {
  it('holds every point within the distance, anywhere in the territories', () => {
    const latitude = fc.double({ min: -22, max: 51, noNaN: true });
    const longitude = fc.double({ min: -62, max: 56, noNaN: true });
    const offset = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(
        latitude,
        longitude,
        offset,
        offset,
        fc.integer({ min: 1, max: 50 }),
        (lat, lon, up, across, km) => {
          const point: [number, number] = [lat + up, lon + across];
          fc.pre(kilometres([lat, lon], point) <= km * 0.99);
          expect(gridCellsWithin(lat, lon, km)).toContain(gridCell(...point));
        },
      ),
    );
  });

  it('keeps a search around Lyon to a handful of cells', () => {
    expect(gridCellsWithin(45.75, 4.85, 10).length).toBeLessThanOrEqual(20);
  });
});
