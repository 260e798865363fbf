import { dashboardPolicy, pagePolicy } from './policy';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));

describe('the content security policy', () => {
  it('of a page lets in scripts by nonce only, and nothing from elsewhere', () => {
    const policy = directives(pagePolicy('abc'));
    expect(policy.get('script-src')).toEqual(["'nonce-abc'", "'strict-dynamic'"]);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  });

  it.each([pagePolicy('abc'), dashboardPolicy()])(
    'names no other host and no unsafe script: %s',
    (policy) => {
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
      expect(directives(policy).get('script-src')).not.toContain("'unsafe-inline'");
    },
  );
});
