import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormField, validateStandardSchema, validateTree } from '@angular/forms/signals';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AttendanceLinkDraft, AttendanceLinkView, paths } from '@presence/contract';
import { attendanceIssues, dateInWords, type NotHeldReason } from '@presence/domain';
import { AccountPage } from '../../accounts/account-page';
import { justTyped } from '../../forms/drafts';
import { FormFrame } from '../../forms/form-frame';
import { formToSave } from '../../forms/form-to-save';
import { errorOf } from '../../forms/sending';
import { injectLocale } from '../../page/locale';
import { ReadState } from '../../page/read-state';
import { expects401 } from '../../problems/expects-401';
import { problemOf } from '../../problems/problem-error';
import { readFrom } from '../../reads/read';
import { thanks } from '../attendance-labels';
import { HeadCount } from '../head-count';
import { NotHeldChoice } from '../not-held-choice';
import { AttendanceLinkApi } from './attendance-link-api';

const Numbers = AttendanceLinkDraft.omit({ notHeldReason: true });

/** Where the link of a mail leads: how many came to one session, without signing in, once. */
@Component({
  selector: 'p-attendance-link-page',
  imports: [
    AccountPage,
    FormField,
    FormFrame,
    HeadCount,
    MatAnchor,
    NotHeldChoice,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendance-link-page.html',
  styleUrl: './attendance-link-page.scss',
})
export class AttendanceLinkPage {
  private readonly api = inject(AttendanceLinkApi);
  private readonly locale = injectLocale();

  readonly token = input.required<string>();

  protected readonly asked = readFrom(
    () => ({ url: paths.attendanceLink(this.token()), context: expects401 }),
    AttendanceLinkView,
  );
  protected readonly title = $localize`:@@attendance.title:Présences`;
  protected readonly date = computed(() =>
    dateInWords(this.asked.shown()?.date ?? '', this.locale),
  );
  /** What is said once something was entered. */
  protected readonly done = signal('');
  private readonly usedMeanwhile = signal(false);
  /** Used, too old or unknown: the three look alike. */
  protected readonly used = computed(() => {
    const error = this.asked.error();
    return (
      this.usedMeanwhile() || (!!error && problemOf(error.cause ?? error).code === 'TOKEN_INVALID')
    );
  });

  private readonly model = signal({ attendeeCount: 0, firstTimerCount: 0 });
  protected readonly page = formToSave(justTyped(this.model), {
    rules: (path) => {
      validateStandardSchema(path, Numbers);
      validateTree(path, ({ value, fieldTree }) =>
        attendanceIssues({ ...value(), countsByAudience: {} }).map(({ message }) => ({
          kind: 'sum',
          message,
          fieldTree: fieldTree.firstTimerCount,
        })),
      );
    },
    write: (numbers) => this.enter({ ...numbers, notHeldReason: null }),
  });
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
  protected readonly action = computed(() =>
    this.model().attendeeCount === 0
      ? $localize`:@@attendance.saveNobody:Enregistrer : personne n’est venu`
      : $localize`:@@attendance.save:Enregistrer les présences`,
  );

  protected readonly tellNotHeld = (notHeldReason: NotHeldReason): Promise<void> =>
    this.enter({ attendeeCount: 0, firstTimerCount: 0, notHeldReason });

  private async enter(draft: AttendanceLinkDraft): Promise<void> {
    try {
      await this.api.enter(this.token(), draft);
      this.done.set(thanks(draft));
    } catch (error) {
      if (problemOf(error).code !== 'TOKEN_INVALID') throw error;
      this.usedMeanwhile.set(true);
    }
  }
}
