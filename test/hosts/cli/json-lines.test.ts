import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overclaim } from './fake-terminal.ts';

const strength = (stdin: string | Uint8Array, ...args: string[]) =>
  overclaim(['strength', ...args], { stdin });

/** The lines of an output, parsed. */
function parsed(out: string) {
  assert.match(out, /^(?:[^\n]+\n)*$/u);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe('overclaim strength', () => {
  it('adds strength, certainty, advice and cues to each object, and keeps what it had', async () => {
    const { out, err, code } = await strength('{"id":7,"sentence":"Cocoa prevents gout."}\n');
    assert.deepEqual([err, code], ['', 0]);
    const [line] = parsed(out);
    assert.deepEqual(Object.keys(line), ['id', 'sentence', 'strength', 'certainty', 'advice', 'cues']);
    assert.ok(['none', 'correlational', 'conditional', 'direct'].includes(line.strength));
    assert.ok(line.certainty >= 1 && line.certainty <= 6);
    assert.ok(Array.isArray(line.cues));
  });

  it('leaves what it was given as it was written, long numbers and order included', async () => {
    const { out } = await strength('{"9":1, "id":12345678901234567890,\t"1":1.0, "sentence":"Tea."}');
    assert.ok(
      out.startsWith('{"9":1, "id":12345678901234567890, "1":1.0, "sentence":"Tea.","strength":'),
      out,
    );
    parsed(out);
  });

  it('replaces an answer that was there before', async () => {
    const { out } = await strength('{"strength":"?","sentence":"Tea."}');
    assert.equal(out.match(/"strength"/gu)?.length, 1);
    assert.equal(parsed(out)[0].strength, 'none');
  });

  it('reads a byte order mark, CRLF, blank lines, and a last line without an end', async () => {
    const { out, code } = await strength('\ufeff{"sentence":"A."}\r\n\r\n  \n{"sentence":"B 💊."}');
    assert.equal(code, 0);
    assert.deepEqual(
      parsed(out).map(({ sentence }) => sentence),
      ['A.', 'B 💊.'],
    );
  });

  it('names each line it cannot use, and answers the rest', async () => {
    const { out, err, code } = await strength(
      '{"sentence":1}\n\n{"sentence":"A."}\n[]\nnull\n{"sentence"\n{"text":"B."}\n{"sentence":"C."}\n',
    );
    assert.equal(code, 2);
    assert.deepEqual(
      parsed(out).map(({ sentence }) => sentence),
      ['A.', 'C.'],
    );
    assert.deepEqual(err.split('\n'), [
      'overclaim: -:1: "sentence" is not text',
      'overclaim: -:4: is not a JSON object',
      'overclaim: -:5: is not a JSON object',
      'overclaim: -:6: is not JSON',
      'overclaim: -:7: has no "sentence"',
      '',
    ]);
  });

  it('does not take what every object has for a key of the line', async () => {
    assert.match(
      (await overclaim(['compare'], { stdin: '{"__proto__":{"claim":"A."},"passage":"B."}' })).err,
      /no "claim"/u,
    );
  });

  it('names a line that is not UTF-8, with the number it has', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"sentence":"A."}\n{"sentence":"'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"sentence":"B."}'),
    ]);
    const { out, err, code } = await strength(bytes);
    assert.equal(code, 2);
    assert.equal(err, 'overclaim: -:2: is not UTF-8 text\n');
    assert.equal(parsed(out).length, 2);
  });

  it('prints nothing that a terminal would obey', async () => {
    const { out } = await strength(`{"sentence":"A\u009b2J \u202e cure\u2028."}`);
    assert.doesNotMatch(out, /[\u0080-\u009f\u2028-\u202e]/u);
    assert.equal(parsed(out)[0].sentence, 'A\u009b2J \u202e cure\u2028.');
  });

  it('writes nothing for no lines', async () => {
    assert.deepEqual(await strength(''), { code: 0, out: '', err: '' });
  });

  it('reads files that are named, each with line numbers of its own, and names one that is missing', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'overclaim-'));
    try {
      writeFileSync(join(cwd, 'a.jsonl'), '{"sentence":"A."}\nx\n');
      writeFileSync(join(cwd, 'b.jsonl'), 'y\n{"sentence":"B."}\n');
      const { out, err, code } = await overclaim(['strength', 'a.jsonl', 'gone.jsonl', 'b.jsonl'], { cwd });
      assert.equal(code, 2);
      assert.deepEqual(
        parsed(out).map(({ sentence }) => sentence),
        ['A.', 'B.'],
      );
      assert.deepEqual(err.split('\n'), [
        'overclaim: a.jsonl:2: is not JSON',
        'overclaim: gone.jsonl: no such file',
        'overclaim: b.jsonl:1: is not JSON',
        '',
      ]);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });

  it('says when the input breaks off, and answers what came before', async () => {
    const broken = (async function* () {
      yield Buffer.from('{"sentence":"A."}\n');
      throw new Error('the line went dead');
    })();
    const { out, err, code } = await overclaim(['strength', '-'], { stdin: broken });
    assert.deepEqual([parsed(out).length, code], [1, 2]);
    assert.match(err, /^overclaim: -: .*the line went dead\n$/u);
  });
});

describe('overclaim compare', () => {
  it('adds verdict, verdicts and reasons to each object', async () => {
    const stdin = '{"claim":"Cocoa prevents gout.","passage":"The moon is far away."}\n{"claim":"Cocoa."}\n';
    const { out, err, code } = await overclaim(['compare'], { stdin });
    assert.equal(code, 2);
    assert.equal(err, 'overclaim: -:2: has no "passage"\n');
    const [{ verdict, verdicts, reasons }, ...others] = parsed(out);
    assert.deepEqual([verdict, verdicts, others], ['unrelated', ['unrelated'], []]);
    assert.ok(Array.isArray(reasons));
  });
});
