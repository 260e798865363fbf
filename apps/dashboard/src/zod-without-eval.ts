// Zod tries `new Function` when a schema is made; the content security policy forbids it and reports each try.
// This stands before every schema, as a polyfill, because shared chunks make theirs before main.ts runs.
const zod = globalThis as { __zod_globalConfig?: { jitless?: boolean } };
zod.__zod_globalConfig = { ...zod.__zod_globalConfig, jitless: true };
