// Which libraries and which packages each kind of project may use.
const frameworks = ['@angular/*', '@nestjs/*', 'typeorm', 'pg', 'pg-boss', 'express', 'rxjs'];
/** What only a server has. */
export const node = ['node:*', 'fs', 'path', 'crypto', 'http', 'os', 'child_process'];

/** Nobody makes things up but specs, e2e and the seed. */
export const factories = {
  group: ['@presence/testing'],
  message: 'Factories are for specs, e2e and the seed.',
};

/** The walls of the house: what each kind of project may use. */
export const walls = [
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
