import { RememberedAnswers } from './remembered-answers';

describe('answers that are remembered', () => {
  const remembered = (over: Partial<ConstructorParameters<typeof RememberedAnswers>[0]> = {}) =>
    new RememberedAnswers<{ text: string }>({
      bytes: 1000,
      sizeOf: (answer) => (answer as { text: string }).text.length,
      ...over,
    });
  let made: string[];
  const making = (text: string) => async () => {
    made.push(text);
    return { text };
  };

  beforeEach(() => {
    made = [];
  });

  it('are made once for all who ask at once, and for who asks after', async () => {
    const answers = remembered();
    await Promise.all(Array.from({ length: 50 }, () => answers.answer('a', making('a'))));
    await answers.answer('a', making('a'));
    expect(made).toEqual(['a']);
  });

  it('take no more bytes than they may: what was asked for longest ago goes', async () => {
    const answers = remembered();
    const text = (letter: string) => letter.repeat(400);
    await answers.answer('a', making(text('a')));
    await answers.answer('b', making(text('b')));
    await answers.answer('a', making('again'));
    await answers.answer('c', making(text('c')));
    await answers.answer('a', making('again'));
    await answers.answer('b', making('again'));
    expect(made.map((each) => `${each[0]}${each.length}`)).toEqual(['a400', 'b400', 'c400', 'a5']);
  });

  it('are not kept when one alone is larger than all may be', async () => {
    const answers = remembered();
    await answers.answer('a', making('a'.repeat(2000)));
    await answers.answer('a', making('again'));
    expect(made).toHaveLength(2);
  });

  it('are made anew once they are old, and after a failure', async () => {
    let now = 1;
    const answers = remembered({ lifetimeMs: 30_000, clock: () => now });
    await answers.answer('a', making('a'));
    now += 30_001;
    await answers.answer('a', making('again'));
    expect(made).toEqual(['a', 'again']);
    await expect(answers.answer('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await answers.answer('b', making('b'));
    expect(made).toEqual(['a', 'again', 'b']);
  });
});
