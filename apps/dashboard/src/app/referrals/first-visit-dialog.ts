import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { OrganiserName, paths, type ReferralView } from '@presence/contract';
import { occurrenceOn } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { errorOf } from '../forms/sending';
import { Dialog } from '../page/dialog';
import { associationList } from '../associations/association-read';
import { ReferralsApi } from './referrals-api';
import { formToSave } from '../forms/form-to-save';

@Component({
  selector: 'p-first-visit-dialog',
  imports: [
    DialogFrame,
    FormField,
    FormRoot,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [formRoot]="form">
      <p-dialog-frame
        [form]="form"
        heading="La première visite"
        i18n-heading="@@referrals.visitTitle"
        action="Prévoir la première visite"
        i18n-action="@@referrals.planVisit"
      >
        <p i18n="@@referrals.visitText">
          Vous faites connaissance, vous expliquez ce que l’association propose, et vous demandez ce
          que la personne souhaite.
        </p>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label i18n="@@referrals.visitDate">Jour</mat-label>
          <input matInput type="date" [formField]="form.date" />
          <mat-error>{{ errorOf(form.date) }}</mat-error>
        </mat-form-field>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label i18n="@@referrals.visitTime">Heure</mat-label>
          <input matInput type="time" [formField]="form.time" />
          <mat-error>{{ errorOf(form.time) }}</mat-error>
        </mat-form-field>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label i18n="@@referrals.visitBy">Qui y va</mat-label>
          <mat-select [formField]="form.by">
            @for (visitor of visitors(); track visitor.id) {
              <mat-option [value]="visitor.id">{{ visitor.displayName }}</mat-option>
            }
          </mat-select>
          <mat-error>{{ errorOf(form.by) }}</mat-error>
        </mat-form-field>
      </p-dialog-frame>
    </form>
  `,
  styleUrl: '../forms/dialogs/dialog-fields.scss',
})
export class FirstVisitDialog extends Dialog<ReferralView, ReferralView> {
  private readonly api = inject(ReferralsApi);
  private readonly referral = this.data;
  protected readonly errorOf = errorOf;

  private readonly current = inject(CurrentAssociation);
  private readonly clock = inject(AssociationClock);
  private readonly organisers = associationList(paths.organisers, OrganiserName);
  protected readonly visitors = computed(() =>
    (this.organisers.shown() ?? []).filter(({ roles }) =>
      roles.some((role) => role === 'VOLUNTEER' || role === 'COORDINATOR'),
    ),
  );

  private readonly draft = signal({
    date: '',
    time: '10:00',
    by: this.referral.firstVisitBy ?? this.current.organiserId() ?? '',
  });
  protected readonly form = formToSave(this.draft, {
    rules: (path) => {
      required(path.date, { message: 'REQUIRED' });
      required(path.time, { message: 'REQUIRED' });
      required(path.by, { message: 'REQUIRED' });
      validate(path.date, ({ value, valueOf }) =>
        value() &&
        valueOf(path.time) &&
        Date.parse(this.instantOf(value(), valueOf(path.time))) <= Date.now()
          ? { kind: 'past', message: 'IN_THE_PAST' }
          : undefined,
      );
    },
    write: ({ date, time, by }) =>
      this.api.planFirstVisit(this.referral, {
        firstVisitAt: this.instantOf(date, time),
        firstVisitBy: by,
      }),
    saved: (referral) => this.close(referral),
  }).fields;

  /** A visit is planned on the association's clock, on which it is shown, wherever the device is. */
  private instantOf(date: string, time: string): string {
    const timing = { startTime: time, endTime: time, timeZone: this.clock.zone() };
    return occurrenceOn(date, timing).startsAt;
  }
}
