const STEP = 0.1;
const COLUMNS = 3600;
const KM_PER_DEGREE = 111.2;

const row = (latitude: number) => Math.floor((latitude + 90) / STEP);
const column = (longitude: number) => Math.floor((longitude + 180) / STEP);

/** The cell of a grid of 0.1° (about 11 km north to south) in which a point lies. Degrees, WGS 84. */
export const gridCell = (latitude: number, longitude: number): number =>
  row(latitude) * COLUMNS + column(longitude);

/** Every cell that a circle of `km` kilometres around a point touches. Territories of France lie far from poles and the 180th meridian. */
export function gridCellsWithin(latitude: number, longitude: number, km: number): number[] {
  const up = km / KM_PER_DEGREE;
  const across = up / Math.cos((latitude * Math.PI) / 180);
  const cells: number[] = [];
  for (let r = row(latitude - up); r <= row(latitude + up); r++)
    for (let c = column(longitude - across); c <= column(longitude + across); c++)
      cells.push(r * COLUMNS + c);
  return cells;
}
