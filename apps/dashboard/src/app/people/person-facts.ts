import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PersonView } from '@presence/contract';
import {
  dateIn,
  LANGUAGE_LABELS,
  phoneInWords,
  phoneLink,
  shortDateInWords,
} from '@presence/domain';
import { FormSection } from '../forms/form-section';
import { injectLocale } from '../page/locale';
import { GENDER_LABELS } from './people-labels';

/** How to reach the person, and what to know before ringing. */
@Component({
  selector: 'p-person-facts',
  imports: [FormSection],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-facts.html',
  styleUrl: '../forms/panel.scss',
})
export class PersonFacts {
  private readonly locale = injectLocale();
  readonly person = input.required<PersonView>();

  protected readonly phoneLink = phoneLink;
  protected readonly phoneInWords = phoneInWords;
  protected readonly languages = computed(() =>
    this.person()
      .languages.map((code) => LANGUAGE_LABELS[code][this.locale])
      .join(', '),
  );
  protected readonly wishes = computed(() => {
    const { gender, genderRequired, pets, smoking, stairs } = this.person().wishes;
    return [
      gender &&
        (genderRequired
          ? $localize`:@@people.onlyGender:${GENDER_LABELS[gender]}:WHO: seulement`
          : $localize`:@@people.ratherGender:${GENDER_LABELS[gender]}:WHO: de préférence`),
      pets && $localize`:@@people.pets:Il y a un animal chez elle`,
      smoking && $localize`:@@people.smoking:On fume chez elle`,
      stairs && $localize`:@@people.stairs:Il y a un escalier à monter`,
    ].filter((wish) => typeof wish === 'string');
  });
  protected readonly reached = computed(() => {
    const { lastReachedAt, timeZone } = this.person();
    return (
      lastReachedAt && shortDateInWords(dateIn(timeZone, new Date(lastReachedAt)), this.locale)
    );
  });
}
