/** A distance in kilometres as people say it. */
export function distanceInWords(kilometres: number): string {
  const whole = Math.round(kilometres);
  if (whole < 1) return $localize`:@@distance.near:à moins d’un kilomètre`;
  return $localize`:@@distance.away:à ${whole}:kilometres: km`;
}
