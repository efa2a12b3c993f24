import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pause, underlinesOf } from './untilTrue.ts';
import { workspaceFile } from './workspaceFile.ts';

/** What `overclaim check --format json` says of one file, as far as it is compared. */
interface Checked {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning' | 'info' | 'hint';
    readonly line: number;
    readonly column: number;
    readonly text: string;
    readonly message: string;
  }[];
}

const severities = ['error', 'warning', 'info', 'hint'];

async function read(path: string): Promise<Uint8Array> {
  return vscode.workspace.fs.readFile(workspaceFile(path));
}

/** What the command line found, written by `makeWorkspace.ts` just before the suite. */
async function readExpected(): Promise<Map<string, string[]>> {
  const { files }: { files: Checked[] } = JSON.parse(
    new TextDecoder().decode(await read('same/expected.json')),
  );
  const expected = new Map<string, string[]>();
  for (const { path, findings } of files) {
    const [first = 0, second = 0] = await read(path);
    // The command line counts a byte order mark as a column; an editor does not show it.
    const mark = [0xefbb, 0xfffe, 0xfeff].includes(first * 256 + second) ? 1 : 0;
    const lines = findings.map(({ line, column, ...said }) =>
      tell(line, line === 1 ? column - mark : column, said.severity, said.rule, said.text, said.message),
    );
    expected.set(path, lines);
  }
  return expected;
}

/** What is underlined in the same file here. */
function tellUnderlines(document: vscode.TextDocument): string[] {
  return underlinesOf(document).map(({ range, severity, code, message }) => {
    const { line, character } = range.start;
    const rule = (code as { value: string }).value;
    // Reasons of other rules stand on lines of their own here, and in another field of the JSON.
    const [own = ''] = message.split('\nAlso: ');
    return tell(line + 1, character + 1, severities[severity], rule, document.getText(range), own);
  });
}

function tell(line: number, column: number, ...said: (string | undefined)[]): string {
  return `${line}:${column} ${said.map((word) => JSON.stringify(word)).join(' ')}`;
}

describe('the same drafts', () => {
  it('give the findings that the command line gives, in the same places', async () => {
    const expected = await readExpected();
    assert.ok(expected.size >= 10, `${expected.size} drafts`);
    for (const [path, lines] of expected) {
      const document = await vscode.workspace.openTextDocument(workspaceFile(path));
      const started = Date.now();
      while (underlinesOf(document).length !== lines.length && Date.now() - started < 5_000) await pause(20);
      assert.deepEqual(tellUnderlines(document), lines, path);
    }
  });
});
