import assert from 'node:assert/strict';
import { placeWords } from '../../../../src/hosts/vscode/library/placeWords.ts';

/** Where `words` of a passage are found in a file that has the passage between ⟦ and ⟧. */
function find(marked: string, text: string, words: string): string | undefined {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const file = marked.replace(/[⟦⟧]/g, '');
  const at = text.indexOf(words);
  const found = placeWords(file, { text, span: { start, end } }, { start: at, end: at + words.length });
  return found && file.slice(found.start, found.end);
}

describe('The place of words in a source’s file', () => {
  it('is found in a passage that stands there as it is', () => {
    assert.equal(find('Before. ⟦Falls fell by 20%.⟧ After.', 'Falls fell by 20%.', '20%'), '20%');
    assert.equal(
      find('Before. ⟦Falls fell by 20%.⟧ After.', 'Falls fell by 20%.', 'Falls fell'),
      'Falls fell',
    );
  });

  it('is found where lines were drawn together, and in words that a line ends in', () => {
    assert.equal(find('- ⟦Falls fell\r\n    by\t20%.⟧', 'Falls fell by 20%.', '20%'), '20%');
    assert.equal(
      find('- ⟦Falls fell\r\n    by\t20%.⟧', 'Falls fell by 20%.', 'fell by 20%'),
      'fell\r\n    by\t20%',
    );
  });

  it('is not guessed where the file has markup or escapes before the words', () => {
    assert.equal(find('⟦Falls {\\em fell} by 20%.⟧', 'Falls fell by 20%.', '20%'), undefined);
    assert.equal(find('⟦Falls {\\em fell} by 20%.⟧', 'Falls fell by 20%.', 'Falls'), 'Falls');
    assert.equal(find('{"abstract":⟦"Falls fell."⟧}', 'Falls fell.', 'fell'), undefined);
  });

  it('is not looked for behind the passage’s end', () => {
    assert.equal(find('⟦Falls⟧ fell by 20%.', 'Falls fell by 20%.', '20%'), undefined);
  });
});
