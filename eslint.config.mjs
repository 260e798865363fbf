import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import playwright from 'eslint-plugin-playwright';
import tseslint from 'typescript-eslint';
import {
  clocks,
  languages,
  oneWay,
  owned,
  ownedBeside,
  paris,
  subscribing,
  tests,
  untagged,
} from './eslint.syntax.mjs';

const frameworks = ['@angular/*', '@nestjs/*', 'typeorm', 'pg', 'pg-boss', 'express', 'rxjs'];
const node = ['node:*', 'fs', 'path', 'crypto', 'http', 'os', 'child_process'];

const factories = {
  group: ['@presence/testing'],
  message: 'Factories are for specs, e2e and the seed.',
};

/** The walls of the house: what each kind of project may use. */
const walls = [
  {
    sourceTag: 'type:api',
    onlyDependOnLibsWithTags: [
      'type:contract',
      'type:domain',
      'type:formats',
      'type:rota',
      'type:testing',
    ],
    bannedExternalImports: [
      '@angular/core',
      '@angular/common',
      '@angular/material',
      '@angular/cdk',
      '@angular/forms',
      '@angular/router',
      '@angular/platform-browser',
    ],
  },
  {
    sourceTag: 'type:web',
    onlyDependOnLibsWithTags: ['type:contract', 'type:domain', 'type:ui', 'type:testing'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'pg-boss', 'express'],
  },
  {
    sourceTag: 'type:ui',
    onlyDependOnLibsWithTags: ['type:contract', 'type:domain', 'type:ui'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'pg-boss', 'express'],
  },
  {
    sourceTag: 'type:formats',
    onlyDependOnLibsWithTags: ['type:domain'],
    bannedExternalImports: [...frameworks, ...node],
  },
  {
    sourceTag: 'type:rota',
    onlyDependOnLibsWithTags: ['type:domain', 'type:rota'],
    bannedExternalImports: [...frameworks, ...node],
  },
  {
    sourceTag: 'type:contract',
    onlyDependOnLibsWithTags: ['type:domain'],
    bannedExternalImports: [...frameworks, ...node],
  },
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: ['type:domain'],
    bannedExternalImports: [...frameworks, ...node],
  },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:contract', 'type:domain'] },
  {
    sourceTag: 'type:e2e',
    onlyDependOnLibsWithTags: ['type:contract', 'type:domain', 'type:testing'],
  },
];

/** What makes situations up: it says where they are. */
const madeUp = [
  '**/*.spec.ts',
  'apps/*/src/testing/**',
  'apps/api/src/{seed,bench}/**',
  'libs/testing/**',
  'libs/*/src/**/sample-*.ts',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '**/.nx',
      '**/.data',
      '**/tmp',
      '**/.angular',
      'shots',
      '**/test-results',
      '**/playwright-report',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  prettier,
  { plugins: { '@nx': nx } },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-syntax': ['error', ...tests],
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: ['../../../../tools/**', '../../../tools/**', '../../tools/**'],
          depConstraints: walls,
        },
      ],
    },
  },
  {
    files: ['apps/*/src/**/*.ts', 'libs/ui/src/**/*.ts'],
    ignores: ['**/*.spec.ts', 'apps/*/src/testing/**', 'apps/api/src/seed/**', 'apps/e2e/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [factories] }] },
  },
  {
    files: ['libs/{domain,contract,formats,rota}/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/read-back.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [factories, { group: node, message: 'Pure libraries know no platform.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'window', 'document'],
    },
  },
  {
    // Typed arrays read at places that were counted: a check at each would cost more than the search itself.
    files: ['libs/rota/src/search/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-non-null-assertion': 'off',
    },
  },
  {
    files: ['apps/{dashboard,directory}/src/**/*.ts', 'libs/ui/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'p', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'p', style: 'camelCase' },
      ],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      'no-restricted-syntax': ['error', ...tests, subscribing],
    },
  },
  {
    files: ['apps/api/src/**/*.ts', 'libs/*/src/**/*.ts'],
    ignores: madeUp,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...tests,
        ...languages,
        ...clocks,
        paris,
        ...owned,
        untagged,
      ],
    },
  },
  {
    // The demo's past is stored as it is said to have been: no move leads into it.
    files: ['apps/api/src/{seed,bench}/**/*.ts'],
    ignores: ['**/*.spec.ts', 'apps/api/src/seed/**/store-{contacts,session-cover}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...tests, ...languages, ...owned] },
  },
  ...ownedBeside.map(({ files, owned }) => ({
    files,
    rules: {
      'no-restricted-syntax': ['error', ...tests, ...languages, ...clocks, paris, ...owned],
    },
  })),
  {
    // What the tables are, and were.
    files: ['apps/api/src/**/*.entity.ts', 'apps/api/src/database/migrations/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...tests, ...languages, ...clocks, paris] },
  },
  {
    files: ['apps/{dashboard,directory}/src/**/*.ts', 'libs/ui/src/**/*.ts'],
    ignores: madeUp,
    rules: {
      'no-restricted-syntax': ['error', ...tests, ...languages, subscribing, ...clocks, paris],
    },
  },
  {
    files: ['apps/dashboard/src/**/*.ts'],
    ignores: [
      ...madeUp,
      'apps/dashboard/src/app/{reads,writes}/**',
      'apps/dashboard/src/app/page/{dialog,one-dialog}.ts',
      'apps/dashboard/src/app/forms/form-to-save.ts',
      'apps/dashboard/src/app/app.config.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...tests,
        ...languages,
        subscribing,
        ...clocks,
        paris,
        ...oneWay,
      ],
    },
  },
  {
    // The zones by name, and the two defaults.
    files: [
      'libs/domain/src/identity/when.ts',
      'libs/domain/src/texts/*/time-zones.ts',
      'apps/api/src/associations/association.entity.ts',
      'apps/api/src/jobs/queues.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...tests, ...languages, ...clocks, ...owned] },
  },
  {
    // The list of the languages of the interface, and the names of the languages that people speak.
    files: ['libs/domain/src/identity/locales.ts', 'libs/domain/src/texts/*/taxonomy.ts'],
    rules: { 'no-restricted-syntax': ['error', ...tests, ...clocks, paris, ...owned] },
  },
  {
    files: ['apps/{dashboard,directory}/**/*.html', 'libs/ui/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  { files: ['apps/e2e/**/*.ts'], ...playwright.configs['flat/recommended'] },
  {
    files: ['apps/e2e/**/*.ts'],
    rules: {
      'playwright/expect-expect': [
        'warn',
        { assertFunctionNames: ['expectAccessible', 'expectAccessibleOnPhone'] },
      ],
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        performance: 'readonly',
        AbortSignal: 'readonly',
        Temporal: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
