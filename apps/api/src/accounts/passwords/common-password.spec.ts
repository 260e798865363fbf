import { isCommonPassword } from './common-password';

describe('isCommonPassword', () => {
  it.each([
    'motdepasse123',
    'MotDePasse2026!',
    'P@ssw0rd2026!',
    'password1234',
    'passwordpassword',
    'azertyuiop123',
    'qwertyuiop[]12',
    '123456789012',
    '0987654321098',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'a-a-a-a-a-a-a',
    'Bonjour123456',
    'jetaime123456',
    'Marseille13000',
    'SoleilSoleil1',
    'Nicolas19850412',
    'letmeinletmein',
    '1q2w3e4r5t6y',
    'AbCdEfGhIjKl',
    'iloveyou2026!!',
    'Association2026',
    '111111222222',
    'Été-Printemps-2026',
    'm0td3p@ss3!!',
  ])('refuses %s', (password) => expect(isCommonPassword(password)).toBe(true));

  it.each([
    'quatre chevaux mangent sous la pluie',
    'un mot de passe de test',
    'Presence-demo-2026',
    'correct horse battery staple',
    'gR7#kkw9Qz!p',
    'tramway grenadine 48 bocal',
    'Zx9-vlop-Trm3',
    'le hibou compte 7 brindilles',
  ])('takes %s', (password) => expect(isCommonPassword(password)).toBe(false));

  it('answers at once for the longest', () => {
    const before = performance.now();
    isCommonPassword('mot'.repeat(42));
    isCommonPassword(`${'12345abcdefgh'.repeat(9)}~`);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
