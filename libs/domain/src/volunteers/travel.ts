import type { TravelMeans } from './volunteer';

type Coordinates = { latitude: number; longitude: number };

/** Mean radius of the Earth in km (IUGG). */
const EARTH_KM = 6371.0088;

/** Distance in km as the crow flies, by the haversine formula; degrees in WGS 84. */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Roads are a third longer than the crow's flight; minutes are those of leaving, waiting and parking. */
const DETOUR = 1.3;
const PACE: Readonly<Record<TravelMeans, { kmPerHour: number; minutes: number }>> = {
  FOOT: { kmPerHour: 4.5, minutes: 0 },
  BIKE: { kmPerHour: 14, minutes: 3 },
  TRANSIT: { kmPerHour: 18, minutes: 10 },
  CAR: { kmPerHour: 35, minutes: 5 },
};

/** An estimate of the whole minutes of a way of `km` as the crow flies; none for no way at all. */
export function travelMinutes(km: number, means: TravelMeans): number {
  const { kmPerHour, minutes } = PACE[means];
  return km <= 0 ? 0 : Math.ceil(minutes + (km * DETOUR * 60) / kmPerHour);
}
