import { Localized } from '@presence/domain';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CoverRequestView, paths } from '@presence/contract';
import * as z from 'zod';
import { Announcer } from '../page/announcer';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { coverKind, formatMoment } from './rota-labels';
import { RotasApi } from './rotas-api';
import { FeedPanel } from './feed-panel';
import { peopleRead } from '../pulse/people-read';

const REASONS = {
  DECLINED: $localize`:@@rotas.reasonDeclined:a refusé`,
  SILENT: $localize`:@@rotas.reasonSilent:n’a pas répondu`,
  ASKED: $localize`:@@rotas.reasonAsked:demande un remplacement`,
  UNAVAILABLE: $localize`:@@rotas.reasonAway:est en absence`,
} as const;

/** The contacts and sessions for which somebody is looked for: whoever was asked says yes in one tap, a coordinator sees who was asked. */
@Component({
  selector: 'p-cover-page',
  imports: [Empty, FeedPanel, MatButton, PageHead, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cover-page.html',
  styleUrl: './cover-page.scss',
})
export class CoverPage {
  private readonly api = inject(RotasApi);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();

  protected readonly requests = peopleRead(
    (id) => paths.coverRequests(id),
    z.array(CoverRequestView),
  );
  protected readonly shown = this.requests.shown;
  protected readonly sending = signal<string | null>(null);

  protected readonly when = (request: CoverRequestView) => formatMoment(request, '', this.locale);
  protected readonly kind = (request: CoverRequestView) => coverKind(request, this.locale);
  protected readonly why = ({ reason, replacedName }: CoverRequestView) =>
    replacedName === null ? '' : `${replacedName} ${REASONS[reason]}`;

  protected async accept({ id, sessionId }: CoverRequestView): Promise<void> {
    this.sending.set(id);
    try {
      await this.api.takeOver(id);
      this.announcer.say(
        sessionId === null
          ? $localize`:@@rotas.thanks:Merci ! Ce contact est maintenant dans votre semaine.`
          : $localize`:@@rotas.thanksSession:Merci ! Cette séance est maintenant à vous : elle est dans « Mes séances ».`,
      );
    } catch (error) {
      const { code, details } = problemOf(error);
      const reason = Localized.safeParse(details['reason']);
      this.announcer.say(
        reason.success
          ? $localize`:@@rotas.coverImpossible:Ce remplacement n’est plus possible : ${reason.data[this.locale]}:REASON:. Merci de l’avoir proposé.`
          : PROBLEM_TEXTS[code],
      );
    } finally {
      this.sending.set(null);
      this.requests.reload();
    }
  }
}
