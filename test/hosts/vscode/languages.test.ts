import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from '../../../src/text/formatOf.ts';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly extensions: readonly string[] }[];
    readonly menus: { readonly commandPalette: readonly { readonly when: string }[] };
  };
}

const manifest: Manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'),
);
const { languages, menus } = manifest.contributes;

/** What VS Code's own Markdown extension calls Markdown. */
const markdownOfVsCode = '.md .mkd .mdwn .mdown .markdown .markdn .mdtxt .mdtext .workbook'.split(' ');

describe('the languages in the manifest', () => {
  it('are read as the command line reads files with their endings, and leave Markdown to VS Code', () => {
    for (const { id, extensions } of languages) {
      const expected = id === 'quarto' || id === 'rmd' ? 'markdown' : id;
      for (const ending of extensions) {
        assert.equal(formatOf(`a${ending}`), expected, ending);
        assert.ok(!markdownOfVsCode.includes(ending), ending);
      }
    }
  });

  it('wake the extension up, and have its commands', () => {
    const awake = manifest.activationEvents
      .filter((event) => event.startsWith('onLanguage:'))
      .map((event) => event.slice('onLanguage:'.length));
    for (const { id } of languages) assert.ok(awake.includes(id), id);
    for (const { when } of menus.commandPalette) {
      for (const id of awake) assert.match(when, new RegExp(`editorLangId == ${id}\\b`), id);
    }
  });
});
