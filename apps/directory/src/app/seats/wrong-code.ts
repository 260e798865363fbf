import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  type OnInit,
  RESPONSE_INIT,
} from '@angular/core';
import { localPath } from '../words/locale';

/** The field for a code, and that the one tried opens nothing: wrong, given back too long ago, or gone with its session. */
@Component({
  selector: 'p-wrong-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page-width page stack seats">
      <h1 i18n="@@seats.findTitle">Retrouver ma place</h1>
      @if (wrong()) {
        <p class="notice" role="alert" i18n="@@seats.wrongCode">
          Ce code n’ouvre aucune place. Vérifiez chaque signe : il n’a ni voyelle, ni 0, 1, 2, 5 ou
          8. Le lendemain de la séance, il n’existe plus.
        </p>
      }
      <form class="card stack" method="get" [attr.action]="action()">
        <div class="field">
          <label class="field__label" for="code" i18n="@@seats.typeCode"
            >Votre code, par exemple K7M-4QX-9TPF</label
          >
          <input
            class="field__control seats__typed"
            id="code"
            name="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            required
            maxlength="40"
          />
        </div>
        <p>
          <button class="button" type="submit" i18n="@@seats.find">Voir ma place</button>
        </p>
      </form>
    </div>
  `,
})
export class WrongCode implements OnInit {
  private readonly response = inject(RESPONSE_INIT, { optional: true });
  readonly slug = input.required<string>();
  readonly wrong = input(false);

  protected action(): string {
    return localPath(`/places/${this.slug()}`);
  }

  ngOnInit(): void {
    if (this.wrong() && this.response) this.response.status = 404;
  }
}
