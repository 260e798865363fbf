import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import playwright from 'eslint-plugin-playwright';
import tseslint from 'typescript-eslint';
import { refused } from './eslint/refused.mjs';
import { subscribing, tests } from './eslint/syntax.mjs';
import { factories, node, walls } from './eslint/walls.mjs';

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
  ...refused,
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
