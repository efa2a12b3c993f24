import assert from 'node:assert/strict';
import { asMessage } from '../../../src/hosts/vscode/asMessage.ts';

describe('Words in a message of VS Code', () => {
  it('make no link, to a command or elsewhere', () => {
    const link = /\[[^\]]+\]\((?:https?:|command:|file:)[^)\s]+/;
    const words =
      'Coffee [read on](command:workbench.action.quit) and [here](https://example.org) [a]](command:b)';
    assert.match(words, link);
    assert.doesNotMatch(asMessage(words), link);
  });

  it('stay as they are otherwise', () => {
    assert.equal(asMessage('references/tea [1] (old).bib'), 'references/tea [1] (old).bib');
  });
});
