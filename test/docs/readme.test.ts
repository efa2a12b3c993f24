import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createEngine } from '../../src/engine.ts';
import { optionsOf } from '../../src/hosts/cli/options.ts';
import { help, isCommand } from '../../src/hosts/cli/usage.ts';
import { writeCatalogue } from '../../src/report/catalogue.ts';
import { precisionByRule, readJudgements } from '../eval/judgement.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));
const rules = createEngine().rules;

/** Table rows whose first cell is code: the code, and the text of the second cell. */
function rowsOf(markdown: string): Map<string, string> {
  const rows = markdown.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm);
  return new Map([...rows].map(([, code = '', text = '']) => [code, text]));
}

describe('README', () => {
  it('names every family of rules, and no other', () => {
    const rows = [...rowsOf(readme).keys()].filter((code) => code.endsWith('/'));
    assert.deepEqual(new Set(rows), new Set(rules.map(({ id }) => `${id.split('/')[0]}/`)));
  });

  it('lists every setting with its description, and no other', () => {
    const rows = [...rowsOf(readme)].filter(([code]) => code.startsWith('overclaim.'));
    const properties: Record<string, { markdownDescription: string }> =
      manifest.contributes.configuration.properties;
    const settings = Object.entries(properties).map(([name, { markdownDescription }]) => [
      name,
      markdownDescription,
    ]);
    assert.deepEqual(rows, settings);
  });

  it('names every command of the command line with its options', () => {
    const section = readme.slice(readme.indexOf('## In the terminal'), readme.indexOf('## Where it runs'));
    const rows = [...section.matchAll(/^\| `(-*[a-z-]+)/gm)].map(([, name]) => name);
    const commands = Object.keys(help).filter(isCommand);
    for (const command of commands) {
      assert.ok(rows.includes(command), command);
      for (const option of optionsOf[command])
        assert.ok(rows.includes(`--${option}`), `${command} ${option}`);
    }
    const known: (string | undefined)[] = [
      '--version',
      ...commands,
      ...commands.flatMap((name) => optionsOf[name].map((option) => `--${option}`)),
    ];
    assert.deepEqual(
      rows.filter((row) => !known.includes(row)),
      [],
    );
  });

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = '']) => file);
    assert.ok(pictures.length >= 3);
    for (const picture of pictures) assert.ok(existsSync(resolve(root, picture)), picture);
  });

  it('links to files that are there', () => {
    for (const [, file = ''] of readme.matchAll(/[^!]\[[^\]]+\]\((?!https?:)([^)#]+)\)/g)) {
      assert.ok(existsSync(resolve(root, file)), file);
    }
  });

  it('names the two commands that package.json has', () => {
    assert.match(readme, /^npm install && npm start$/m);
    assert.match(readme, /^npm install && npm test$/m);
    assert.ok(manifest.scripts.start && manifest.scripts.test);
    assert.match(read('.ci/run'), /^npm install && npm test$/m);
  });

  it('does not say of our results what it would underline', () => {
    const text = readme.replace(/“[^”]*”|!\[[^\]]*\]|^\|.*$/gm, '');
    assert.doesNotMatch(text, /\b(?:verified|proven|guaranteed|breakthrough|miraculous)\b/i);
  });
});

describe('src/rules/README.md', () => {
  it('is what `npm run catalogue` writes', () => {
    assert.equal(read('src/rules/README.md'), writeCatalogue(rules, precisionByRule(readJudgements())));
  });
});

describe('CHANGELOG', () => {
  it('names every rule', () => {
    const changelog = read('CHANGELOG.md');
    for (const { id } of rules) assert.ok(changelog.includes(`\`${id}\``), id);
  });
});

describe('src/README.md', () => {
  it('lists every folder of src', () => {
    const map = read('src/README.md');
    for (const folder of [
      'lexicons',
      'text',
      'claims',
      'rules',
      'context',
      'evidence',
      'findings',
      'reword',
      'report',
    ]) {
      assert.ok(map.includes(`\`${folder}/\``), folder);
    }
  });
});

describe('package.json', () => {
  it('registers each of our commands', () => {
    const source = read('src/hosts/vscode/commands.ts');
    const ours = [...source.matchAll(/'(overclaim\.\w+)'/g)]
      .map(([, id]) => id)
      // Run by links and by lines of trees and tables only.
      .filter((id) => !/\.(?:openSource(?:File)?|goToClaim)$/.test(id ?? ''));
    const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual(declared.sort(), ours.sort());
  });
});
