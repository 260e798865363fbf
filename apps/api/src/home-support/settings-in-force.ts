import { HOME_SUPPORT_DEFAULTS } from '@presence/domain';

const DEFAULTS = JSON.stringify(HOME_SUPPORT_DEFAULTS).replace(/'/g, "''");

/** The settings that hold, in SQL, for a statement that reads them with something else: one row s with the column v. */
export const SETTINGS_IN_FORCE = `(select '${DEFAULTS}'::jsonb || coalesce((select values from home_support_settings), '{}') as v) s`;
