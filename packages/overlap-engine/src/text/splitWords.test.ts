import { splitWords } from './splitWords';

describe('splitWords', () => {
  it.each([
    ['keeps case, drops single characters', 'A Claim x 42', ['Claim', '42']],
    [
      'breaks at punctuation',
      'in-house, e.g. log_file',
      ['in', 'house', 'log', 'file'],
    ],
    [
      'drops a straight possessive',
      "the adjuster's photo",
      ['the', 'adjuster', 'photo'],
    ],
    ['drops a curly possessive', 'adjuster’s', ['adjuster']],
    ['keeps a word that only starts like one', "it'sure", ['it', 'sure']],
    ['unites compatible spellings', 'ＡＩ ﬁle', ['AI', 'file']],
    ['unites composed and decomposed', 'Mu\u0308ller', ['M\u00fcller']],
    ['pairs neighbouring Han characters', '客户服务', ['客户', '户服', '服务']],
    ['pairs nothing with a lone character', '客 AI', ['AI']],
    ['splits scripts that touch', 'AI客户x1', ['AI', '客户', 'x1']],
    ['pairs Kana', 'カード', ['カー', 'ード']],
    ['pairs characters beyond 16 bits', '𠀀𠀁𠀂', ['𠀀𠀁', '𠀁𠀂']],
    ['keeps a run of 40', 'a'.repeat(40), ['a'.repeat(40)]],
    ['drops a run of 41', `key ${'a'.repeat(41)}`, ['key']],
    ['drops it beside Han as well', `客户 ${'a'.repeat(41)}`, ['客户']],
    ['finds nothing in nothing', ' \n–!', []],
  ])('%s', (_, text, expected) => {
    expect(splitWords(text)).toEqual(expected);
  });
});
