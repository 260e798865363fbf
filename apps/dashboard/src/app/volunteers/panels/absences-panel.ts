import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type Absence, AbsencePreview, paths, UnavailabilityDraft } from '@presence/contract';
import { dateInWords, type Id, newId } from '@presence/domain';
import * as z from 'zod';
import { AssociationClock } from '../../associations/association-clock';
import { associationRead } from '../../associations/association-read';
import { FormProblem } from '../../forms/form-problem';
import { errorOf } from '../../forms/sending';
import { Announcer } from '../../page/announcer';
import { injectLocale } from '../../page/locale';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { AbsenceReplanner } from '../../rotas/replan/absence-replanner';
import { type AbsencesOf, VolunteersApi } from '../volunteers-api';
import { formToSave } from '../../forms/form-to-save';
import { formInMemory } from '../../forms/drafts';

const Typed = z
  .object({ from: UnavailabilityDraft.shape.from, until: UnavailabilityDraft.shape.until })
  .refine(({ from, until }) => until >= from, { error: 'END_BEFORE_START', path: ['until'] });

const TOLD = $localize`:@@volunteers.coordinationTold:La coordination est prévenue et cherche qui peut les reprendre.`;

function previewAt(of: AbsencesOf, at: Id): string {
  if (of === 'me') return paths.absencePreview(at);
  return paths.organiserAbsencePreview(at, 'volunteerId' in of ? of.volunteerId : of.organiserId);
}

/** When somebody is away: what is entered, and a way to add. Nobody is asked why. */
@Component({
  selector: 'p-absences-panel',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './absences-panel.html',
  styleUrl: './panel-lines.scss',
})
export class AbsencesPanel {
  private readonly api = inject(VolunteersApi);
  private readonly announcer = inject(Announcer);
  private readonly replanner = inject(AbsenceReplanner);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();

  readonly of = input.required<AbsencesOf>();
  protected readonly mine = computed(() => this.of() === 'me');
  /** Whose contacts can be planned anew from here. */
  protected readonly volunteerId = computed(() => {
    const of = this.of();
    return of !== 'me' && 'volunteerId' in of ? of.volunteerId : undefined;
  });
  readonly absences = input.required<readonly Absence[]>();
  readonly changed = output();

  private id = newId();
  protected readonly form = formToSave(
    formInMemory(() => ({ version: 0, value: { from: '', until: '' } })),
    {
      rules: (path) => validateStandardSchema(path, Typed),
      write: (days) => this.api.addAbsence(this.of(), { id: this.id, ...days }),
      saved: (_, days) => {
        this.announcer.say(
          $localize`:@@volunteers.absenceAdded:Absence notée : ${this.words(days)}:WHEN:.`,
        );
        this.id = newId();
        this.changed.emit();
      },
    },
  ).fields;
  /** What an absence of the days typed would free; nothing is added before it is read. */
  protected readonly preview = associationRead((association) => {
    const [from, until] = [this.form.from().value(), this.form.until().value()];
    return Typed.safeParse({ from, until }).success
      ? `${previewAt(this.of(), association)}?from=${from}&until=${until}`
      : undefined;
  }, AbsencePreview);
  protected readonly freed = computed(() => {
    const freed = this.preview.shown();
    if (!freed || freed.sessions.length + freed.contacts === 0) return undefined;
    return {
      sessions: freed.sessions.map(({ date, groupName }) => ({
        id: `${date} ${groupName}`,
        words: `${dateInWords(date, this.locale)}, ${groupName}`,
      })),
      contacts: freed.contacts === 0 ? '' : this.contacts(freed.contacts),
    };
  });
  protected readonly errorOf = errorOf;
  protected readonly today = this.clock.today();
  protected readonly lines = computed(() =>
    this.absences().map((absence) => {
      const words = this.words(absence);
      return {
        absence,
        words,
        over: absence.until < this.today,
        replan: $localize`:@@volunteers.replanAbsence:Replanifier les contacts de l’absence ${words}:WHEN:`,
        remove: $localize`:@@volunteers.removeAbsence:Retirer l’absence ${words}:WHEN:`,
      };
    }),
  );

  protected readonly contacts = (count: number): string => {
    const planned =
      count === 1
        ? $localize`:@@volunteers.onePlannedThen:Un contact est déjà prévu pendant cette absence.`
        : $localize`:@@volunteers.plannedThen:${count}:COUNT: contacts sont déjà prévus pendant cette absence.`;
    return this.mine() ? `${planned} ${TOLD}` : planned;
  };

  protected async remove(id: Id): Promise<void> {
    const removed = this.absences().find((absence) => absence.id === id);
    try {
      await this.api.removeAbsence(this.of(), id);
      if (removed) void this.offerBack(removed);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
    this.changed.emit();
  }

  protected async replan({ from, until }: Absence): Promise<void> {
    const volunteerId = this.volunteerId();
    if (volunteerId && (await this.replanner.open(volunteerId, { from, until })))
      this.changed.emit();
  }

  private async offerBack({ from, until }: Absence): Promise<void> {
    const undo = await this.announcer.offer(
      $localize`:@@volunteers.absenceRemoved:Absence retirée.`,
      $localize`:@@volunteers.undoRemoval:Remettre`,
    );
    if (!undo) return;
    await this.api
      .addAbsence(this.of(), { id: newId(), from, until })
      .catch((cause: unknown) => this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]));
    this.changed.emit();
  }

  private words({ from, until }: { from: string; until: string }): string {
    const [first, last] = [from, until].map((date) =>
      dateInWords(date, this.locale, { year: date.slice(0, 4) !== this.today.slice(0, 4) }),
    );
    return from === until
      ? $localize`:@@volunteers.onDay:le ${first}:DATE:`
      : $localize`:@@volunteers.fromTo:du ${first}:FIRST: au ${last}:LAST:`;
  }
}
