import fc from 'fast-check';
import { distanceKm, travelMinutes } from './travel';
import { TRAVEL_MEANS } from './volunteer';

const lyon = { latitude: 45.7485, longitude: 4.8467 };
const paris = { latitude: 48.8566, longitude: 2.3522 };
const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distances and ways', () => {
  it.each([
    [{ latitude: 45.764, longitude: 4.8357 }, paris, 391.5],
    [lyon, { latitude: 45.7719, longitude: 4.8902 }, 4.3],
    [{ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.2],
    [lyon, lyon, 0],
  ])('%j to %j', (from, to, km) => expect(distanceKm(from, to)).toBeCloseTo(km, 0));

  it('are the same there and back, never more than half the Earth, never more by a third place', () =>
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      }),
    ));

  it.each([
    [1, 'FOOT', 18],
    [5, 'BIKE', 31],
    [5, 'TRANSIT', 32],
    [20, 'CAR', 50],
    [0, 'CAR', 0],
  ] as const)('%d km by %s take %d minutes', (km, means, minutes) =>
    expect(travelMinutes(km, means)).toBe(minutes),
  );

  it('never take less time for going farther', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...TRAVEL_MEANS),
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (means, km, more) =>
          expect(travelMinutes(km + more, means)).toBeGreaterThanOrEqual(travelMinutes(km, means)),
      ),
    ));
});
