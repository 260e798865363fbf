import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { OrganiserName, paths, type ReferralView } from '@presence/contract';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { ReferralsApi } from './referrals-api';

@Component({
  selector: 'p-first-visit-dialog',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
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
      <h2 matDialogTitle i18n="@@referrals.visitTitle">La première visite</h2>
      <mat-dialog-content>
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
        <p-form-problem [form]="form" />
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" (click)="dialog.close()" i18n="@@page.keep">
          Ne rien changer
        </button>
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          i18n="@@referrals.planVisit"
        >
          Prévoir la première visite
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styleUrl: '../people/dialog.scss',
})
export class FirstVisitDialog {
  private readonly api = inject(ReferralsApi);
  private readonly referral = inject<ReferralView>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<FirstVisitDialog, ReferralView>>(MatDialogRef);
  protected readonly errorOf = errorOf;

  private readonly current = inject(CurrentAssociation);
  private readonly organisers = httpResource(() => paths.organisers(this.current.requireId()), {
    parse: z.array(OrganiserName).parse,
  });
  protected readonly visitors = computed(() =>
    (this.organisers.hasValue() ? this.organisers.value() : []).filter(({ roles }) =>
      roles.some((role) => role === 'VOLUNTEER' || role === 'COORDINATOR'),
    ),
  );

  private readonly draft = signal({
    date: '',
    time: '10:00',
    by: this.referral.firstVisitBy ?? this.current.organiserId() ?? '',
  });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.date, { message: 'REQUIRED' });
      required(path.time, { message: 'REQUIRED' });
      required(path.by, { message: 'REQUIRED' });
      validate(path.date, ({ value, valueOf }) =>
        value() &&
        valueOf(path.time) &&
        Date.parse(`${value()}T${valueOf(path.time)}`) <= Date.now()
          ? { kind: 'past', message: 'IN_THE_PAST' }
          : undefined,
      );
    },
    { submission: submission(() => this.plan()) },
  );

  private async plan(): Promise<void> {
    const { date, time, by } = this.draft();
    this.dialog.close(
      await this.api.planFirstVisit(this.referral, {
        firstVisitAt: new Date(`${date}T${time}`).toISOString(),
        firstVisitBy: by,
      }),
    );
  }
}
