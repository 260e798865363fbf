/** What a drawn moment of the week says: somebody is free then, or would like it, or cannot. */
export type WeekMeaning = 'FREE' | 'LIKED' | 'IMPOSSIBLE';

type MeaningWords = {
  byMouse: string;
  addOne: string;
  none: string;
  cellAll: (when: string) => string;
  cellPart: (when: string) => string;
  added: (when: string) => string;
};

/** The words of the grid and of the list under it, by what they are used for. */
export const WEEK_MEANINGS: Readonly<Record<WeekMeaning, MeaningWords>> = {
  FREE: {
    byMouse: $localize`:@@week.byMouse:Appuyez et glissez sur les moments libres. Recommencez sur l’un d’eux pour l’effacer.`,
    addOne: $localize`:@@week.addOne:Ajouter un moment libre`,
    none: $localize`:@@week.none:Aucun moment libre pour l’instant.`,
    cellAll: (when) => $localize`:@@week.cellFree:${when}:WHEN:, libre`,
    cellPart: (when) => $localize`:@@week.cellPart:${when}:WHEN:, libre en partie`,
    added: (when) => $localize`:@@week.added:Libre : ${when}:WHEN:`,
  },
  LIKED: {
    byMouse: $localize`:@@week.likedByMouse:Appuyez et glissez sur les moments qui lui plaisent. Recommencez sur l’un d’eux pour l’effacer.`,
    addOne: $localize`:@@week.likedAddOne:Ajouter un moment préféré`,
    none: $localize`:@@week.likedNone:Aucun moment préféré.`,
    cellAll: (when) => $localize`:@@week.cellLiked:${when}:WHEN:, préféré`,
    cellPart: (when) => $localize`:@@week.cellLikedPart:${when}:WHEN:, préféré en partie`,
    added: (when) => $localize`:@@week.likedAdded:Préféré : ${when}:WHEN:`,
  },
  IMPOSSIBLE: {
    byMouse: $localize`:@@week.impossibleByMouse:Appuyez et glissez sur les moments où il ne faut ni appeler ni venir. Recommencez sur l’un d’eux pour l’effacer.`,
    addOne: $localize`:@@week.impossibleAddOne:Ajouter un moment impossible`,
    none: $localize`:@@week.impossibleNone:Aucun moment impossible.`,
    cellAll: (when) => $localize`:@@week.cellImpossible:${when}:WHEN:, impossible`,
    cellPart: (when) => $localize`:@@week.cellImpossiblePart:${when}:WHEN:, impossible en partie`,
    added: (when) => $localize`:@@week.impossibleAdded:Impossible : ${when}:WHEN:`,
  },
};
