import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { paths, ReminderPreferenceDraft } from '@presence/contract';
import { EVE_HOURS, ReminderPreference, timeInWords, USUAL_REMINDERS } from '@presence/domain';
import { associationRead } from '../associations/association-read';
import { formInMemory } from '../forms/drafts';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { ReadState } from '../page/read-state';
import { SettingsApi } from './settings-api';

/** Of which sessions one wants to be reminded by mail, and when, in this association. */
@Component({
  selector: 'p-reminders-panel',
  imports: [
    FormField,
    FormFrame,
    MatCheckbox,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    ReadState,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-read-state [of]="stored" />
    @if (stored.shown()) {
      <p-form-frame [of]="page" i18n-action="@@forms.save" action="Enregistrer">
        <mat-checkbox [formField]="form.eve" i18n="@@settings.reminderEve"
          >La veille d’une séance que j’anime</mat-checkbox
        >
        @if (form.eve().value()) {
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label i18n="@@settings.reminderHour">À quelle heure</mat-label>
            <mat-select [formField]="form.eveHour">
              @for (hour of hours; track hour.value) {
                <mat-option [value]="hour.value">{{ hour.label }}</mat-option>
              }
            </mat-select>
          </mat-form-field>
        }
        <mat-checkbox [formField]="form.numbers" i18n="@@settings.reminderNumbers"
          >Le soir d’une séance, s’il manque les présences</mat-checkbox
        >
        <p class="quiet" i18n="@@settings.reminderNumbersHint">
          Ce courriel contient un lien pour entrer les nombres sans se connecter, une seule fois.
        </p>
      </p-form-frame>
    }
  `,
  styles: `
    p-form-frame {
      --p-form-gap: var(--p-space-3);
      --p-form-width: none;
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class RemindersPanel {
  private readonly api = inject(SettingsApi);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();

  protected readonly stored = associationRead(paths.myReminders, ReminderPreference);
  private readonly chosen = computed(() => {
    const { version, ...value } = this.stored.shown() ?? USUAL_REMINDERS;
    return { version, value };
  });
  protected readonly hours = EVE_HOURS.map((hour) => ({
    value: hour,
    label: timeInWords(`${String(hour).padStart(2, '0')}:00`, this.locale),
  }));
  protected readonly page = formToSave(
    formInMemory(() => this.chosen()),
    {
      rules: (path) => validateStandardSchema(path, ReminderPreferenceDraft),
      write: (draft, version) => this.api.remind(draft, version),
      saved: (stored) => {
        this.stored.set(stored);
        this.announcer.say($localize`:@@forms.saved:C’est enregistré.`);
      },
    },
  );
  protected readonly form = this.page.fields;
}
