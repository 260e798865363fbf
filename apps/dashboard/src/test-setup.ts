import '@angular/localize/init';
import '@angular/common/locales/global/fr';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

// As the French build, which is the source of all texts.
$localize.locale = 'fr';
setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
