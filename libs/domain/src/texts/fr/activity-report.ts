const many = (count: number, one: string, several: string, words = String(count)): string =>
  `${words} ${count > 1 ? several : one}`;

/** How numbers and periods read. */
export const words = {
  atLeast: (number: string): string => `au moins ${number}`,
  secret: 'secret',
  months: (from: string, until: string): string => `de ${from} à ${until}`,
};

type Sessions = {
  groupCount?: number;
  held: number;
  cancelled: number;
  notHeld: number;
  notEntered: number;
  number: (value: number) => string;
};

/** A period in a few sentences. */
export const sentences = {
  sessions: ({ groupCount, held, cancelled, notHeld, notEntered, number }: Sessions): string => {
    const by = groupCount === undefined ? '' : ` dans ${many(groupCount, 'groupe', 'groupes')}`;
    const others = [
      cancelled > 0 ? many(cancelled, 'annulée', 'annulées', number(cancelled)) : '',
      notHeld > 0 ? many(notHeld, 'non tenue', 'non tenues', number(notHeld)) : '',
      notEntered > 0 ? `${number(notEntered)} sans présences entrées` : '',
    ].filter(Boolean);
    return `${many(held, 'séance tenue', 'séances tenues', number(held))}${by}${others.length > 0 ? ` ; ${others.join(', ')}` : ''}.`;
  },
  people: ({
    present,
    firstTimers,
    fill,
  }: {
    present: string;
    firstTimers: string;
    fill: string | null;
  }): string =>
    `Présences : ${present}, dont premières fois : ${firstTimers}.${fill === null ? '' : ` Remplissage : ${fill} %.`}`,
  begunAndEnded: (begun: number, ended: number): string =>
    `${many(begun, 'groupe a commencé', 'groupes ont commencé')}, ${many(ended, 's’est arrêté', 'se sont arrêtés')}.`,
  homeSupport: ({
    planned,
    held,
    hours,
  }: {
    planned: string;
    held: string;
    hours: string;
  }): string =>
    `Appels et visites à domicile : ${planned} prévus, ${held} tenus, ${hours} heures données.`,
  volunteers: (leading: number, hours: string): string =>
    `${many(leading, 'bénévole a animé', 'bénévoles ont animé')} des séances, pendant ${hours} heures.`,
  value: (euros: string): string => `Ce temps bénévole est valorisé à ${euros} €.`,
  closures: (count: number): string => `${many(count, 'fermeture', 'fermetures')} dans la période.`,
  nothing: 'Présence ne connaît encore rien de cette période.',
};
