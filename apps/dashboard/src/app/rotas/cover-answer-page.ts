import { Localized } from '@presence/domain';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CoverAnswerView, paths } from '@presence/contract';
import { AccountPage } from '../accounts/account-page';
import { injectLocale } from '../page/locale';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { expects401 } from '../problems/expects-401';
import { readFrom } from '../reads/read';
import { CoverAnswersApi } from './cover-answers-api';
import { coverKind, formatMoment } from './rota-labels';

/** Where the links of a mail lead: what is asked, and the answer in one tap, without signing in. */
@Component({
  selector: 'p-cover-answer-page',
  imports: [AccountPage, MatButton, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cover-answer-page.html',
  styleUrl: './cover-answer-page.scss',
})
export class CoverAnswerPage {
  private readonly api = inject(CoverAnswersApi);
  private readonly locale = injectLocale();

  readonly token = input.required<string>();

  protected readonly asked = readFrom(
    () => ({ url: paths.coverAnswer(this.token()), context: expects401 }),
    CoverAnswerView,
  );
  private readonly given = signal<CoverAnswerView | undefined>(undefined);
  protected readonly sending = signal(false);
  protected readonly refused = signal('');
  private readonly usedMeanwhile = signal(false);

  /** Used, too old or unknown: the three look alike. */
  protected readonly used = computed(() => {
    const error = this.asked.error();
    return (
      this.usedMeanwhile() || (!!error && problemOf(error.cause ?? error).code === 'TOKEN_INVALID')
    );
  });
  protected readonly answered = computed(() => this.given() !== undefined);
  protected readonly view = computed(() => this.given() ?? this.asked.shown());
  /** What is still to be decided; the contact of a yes, or all those of "none of these". */
  protected readonly open = computed(
    () => this.view()?.asks.filter(({ state }) => state === 'OPEN') ?? [],
  );
  protected readonly only = computed(() => this.view()?.asks[0]);

  protected readonly when = (ask: CoverAnswerView['asks'][number]) =>
    formatMoment(ask, '', this.locale);
  protected readonly kind = (ask: CoverAnswerView['asks'][number]) => coverKind(ask, this.locale);

  protected async answer(): Promise<void> {
    this.sending.set(true);
    this.refused.set('');
    try {
      this.given.set(await this.api.give(this.token()));
    } catch (error) {
      const { code, details } = problemOf(error);
      if (code === 'TOKEN_INVALID') this.usedMeanwhile.set(true);
      else if (code === 'ALREADY_COVERED') this.asked.reload();
      else this.refused.set(this.reasonOf(details) ?? PROBLEM_TEXTS[code]);
    } finally {
      this.sending.set(false);
    }
  }

  private reasonOf(details: Record<string, unknown>): string | undefined {
    const reason = Localized.safeParse(details['reason']);
    return reason.success
      ? $localize`:@@rotas.coverImpossible:Ce remplacement n’est plus possible : ${reason.data[this.locale]}:REASON:. Merci de l’avoir proposé.`
      : undefined;
  }
}
