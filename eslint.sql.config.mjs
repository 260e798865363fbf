import tseslint from 'typescript-eslint';
import checkStatements from './tools/sql/check-statements.mjs';
import oneWriter from './tools/sql/one-writer.mjs';
import readStatements from './tools/sql/read-statements.mjs';

/** The statements of the API against a database with today's migrations: `npm test` runs it as a step of its own. */
export default [
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['**/*.spec.ts', 'apps/api/src/testing/**'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: ['apps/api/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    plugins: { sql: { rules: { statements: checkStatements, 'one-writer': oneWriter } } },
    rules: {
      'sql/one-writer': 'error',
      'sql/statements': [
        'error',
        {
          connections: {
            databaseUrl: process.env.PRESENCE_SCHEMA_URL,
            plugins: [readStatements()],
            overrides: {
              types: {
                date: 'string',
                int8: 'string',
                numeric: 'string',
                bytea: 'Buffer',
                json: 'any',
                jsonb: 'any',
              },
            },
          },
        },
      ],
    },
  },
];
