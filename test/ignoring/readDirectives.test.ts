import assert from 'node:assert/strict';
import { readDirectives } from '../../src/ignoring/readDirectives.ts';
import type { Format } from '../../src/model.ts';
import { complaints, ruleIds, seen } from './marked.ts';

/** A comment of its own, in each format. */
const comment: Record<Format, (said: string) => string> = {
  markdown: (said) => `<!-- ${said} -->`,
  html: (said) => `<!-- ${said} -->`,
  plaintext: (said) => `<!-- ${said} -->`,
  latex: (said) => `% ${said}`,
  restructuredtext: (said) => `.. ${said}`,
  asciidoc: (said) => `// ${said}`,
};
const formats = Object.keys(comment) as Format[];

describe('directives', () => {
  for (const format of formats) {
    const say = comment[format];
    const lines = (...all: string[]) => all.join('\n\n');

    it(`speak of the next line, a block and the whole file in ${format}`, () => {
      assert.deepEqual(
        seen(lines('miracle1', say('overclaim-disable-next-line'), 'miracle2', 'miracle3'), format),
        ['1', '3'],
      );
      assert.deepEqual(
        seen(
          lines('miracle1', say('overclaim-disable'), 'miracle2', say('overclaim-enable'), 'miracle3'),
          format,
        ),
        ['1', '3'],
      );
      assert.deepEqual(
        seen(lines('miracle1', 'miracle2', say('overclaim-disable-file -- an advert')), format),
        [],
      );
      assert.deepEqual(complaints(lines('a', say('overclaim-disable -- x'), 'b'), format), []);
    });
  }

  it('speak of their own line where a comment can stand behind words', () => {
    for (const format of ['markdown', 'html', 'plaintext', 'latex'] as const) {
      const text = `miracle1\nA miracle2 here. ${comment[format]('overclaim-disable-line')}\nmiracle3`;
      assert.deepEqual(seen(text, format), ['1', '3'], format);
      assert.deepEqual(complaints(text, format), [], format);
    }
  });

  it('are not read in another format’s comments', () => {
    assert.deepEqual(seen('% overclaim-disable-file\nmiracle1'), ['1']);
    assert.deepEqual(seen('<!-- overclaim-disable-file -->\nmiracle1', 'latex'), ['1']);
    assert.deepEqual(seen('// overclaim-disable-file\nmiracle1', 'restructuredtext'), ['1']);
  });

  it('name rules and families, with commas or without, in any case', () => {
    const text = (rules: string) => `miracle1 <!-- overclaim-disable-line ${rules} -->`;
    assert.deepEqual(seen(text('hype/miracle')), []);
    assert.deepEqual(seen(text('certainty/proof, Hype/Miracle')), []);
    assert.deepEqual(seen(text('certainty/proof hype')), []);
    assert.deepEqual(seen(text('hype/*')), []);
    assert.deepEqual(seen(text('hype/')), []);
    assert.deepEqual(seen(text('certainty')), ['1']);
    assert.deepEqual(seen(text('hype/novel')), ['1']);
    assert.deepEqual(seen('<!--Overclaim-Disable-Next-Line-->\nmiracle1'), []);
  });

  it('keep the reason', () => {
    const reasonOf = (text: string) => readDirectives(text, 'markdown', ruleIds).directives[0]?.reason;
    assert.equal(reasonOf('a <!-- overclaim-disable-line hype -- in the -- title -->'), 'in the -- title');
    assert.equal(reasonOf('a <!--- overclaim-disable-line hype -- why\n  not --->'), 'why not');
    assert.equal(
      reasonOf('a <!-- overclaim-disable-line — the advert’s words 💊 -->'),
      'the advert’s words 💊',
    );
    assert.equal(reasonOf('| a <!-- overclaim-disable-line -- a\\|b --> |'), 'a|b');
    assert.equal(reasonOf('a <!-- overclaim-disable-line hype -->'), undefined);
    assert.equal(reasonOf('a <!-- overclaim-disable-line hype -- -->'), undefined);
  });

  it('reach over blank lines, rules and one another to the next line with words', () => {
    const two = '<!-- overclaim-disable-next-line hype -->\n<!-- overclaim-disable-next-line certainty -->';
    assert.deepEqual(seen(`${two}\n\n***\n\nmiracle1\nmiracle2`), ['2']);
    assert.deepEqual(seen(`${two}\nmiracle1`, 'markdown', 'certainty/proof'), []);
    assert.deepEqual(
      seen('.. overclaim-disable-next-line\n\n=====\nmiracle1\n=====\n', 'restructuredtext'),
      [],
    );
  });

  it('count lines as VS Code does: CRLF, lone CR, a byte order mark', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['\ufeff% overclaim-disable-next-line', 'miracle1', 'miracle2'].join(end);
      assert.deepEqual(seen(text, 'latex'), ['2']);
    }
    assert.deepEqual(seen('\ufeff.. overclaim-disable-file\n\nmiracle1', 'restructuredtext'), []);
    assert.deepEqual(seen('\ufeff// overclaim-disable-file\rmiracle1', 'asciidoc'), []);
  });

  it('work in lists, quotations, tables and footnotes', () => {
    assert.deepEqual(seen('- miracle1\n- miracle2 <!-- overclaim-disable-line -->\n- miracle3'), ['1', '3']);
    assert.deepEqual(seen('- a\n\n  <!-- overclaim-disable-next-line -->\n  miracle1\n- miracle2'), ['2']);
    assert.deepEqual(seen('> <!-- overclaim-disable-next-line -->\n> miracle1\n>\n> miracle2'), ['2']);
    assert.deepEqual(
      seen('| a | b |\n|---|---|\n| miracle1 <!-- overclaim-disable-line --> | x |\n| miracle2 | x |'),
      ['2'],
    );
    assert.deepEqual(seen('[^1]: miracle1 <!-- overclaim-disable-line -->\n\nmiracle2'), ['2']);
  });

  it('are silent at a claim that begins or ends on the line', () => {
    const over = (start: number, end: number, text: string) =>
      readDirectives(text, 'markdown', ruleIds).directives[0]?.silences.some(
        (silence) => silence.start < end && start < silence.end,
      );
    const text = 'two\nwords <!-- overclaim-disable-line hype/miracle -->\nmore';
    assert.ok(over(0, 9, text));
    assert.ok(over(4, text.length, text));
    assert.ok(!over(0, 3, text));
  });

  it('end a block for the rules they name, and leave the others', () => {
    const text = (end: string) => `<!-- overclaim-disable -->\nmiracle1\n<!-- ${end} -->\nmiracle2`;
    assert.deepEqual(seen(text('overclaim-enable hype')), ['2']);
    assert.deepEqual(seen(text('overclaim-enable certainty')), []);
    assert.deepEqual(seen('a <!-- overclaim-disable --> miracle1 <!-- overclaim-enable --> miracle2'), ['2']);
  });

  it('are examples in code, not directives', () => {
    const fenced = (open: string, close: string) =>
      `${open}\n<!-- overclaim-disable-file -->\n<!-- overclaim-oops -->\n${close}\n\nmiracle1`;
    for (const [open, close] of [
      ['```html', '```'],
      ['~~~~', '~~~~~'],
      ['````\n```', '````'],
      ['- ```', '  ```'],
    ] as const) {
      assert.deepEqual(seen(fenced(open, close)), ['1'], open);
      assert.deepEqual(complaints(fenced(open, close)), [], open);
    }
    assert.deepEqual(seen('> ```\n> <!-- overclaim-disable-file -->\n> ```\n\nmiracle1'), ['1']);
    assert.deepEqual(seen('Write `<!-- overclaim-disable-file -->` so.\n\nmiracle1'), ['1']);
    assert.deepEqual(seen('A `b` <!-- overclaim-disable-file -->\n\nmiracle1'), []);
    assert.deepEqual(
      seen('\\begin{verbatim}\n% overclaim-disable-file\n\\end{verbatim}\nmiracle1', 'latex'),
      ['1'],
    );
    assert.deepEqual(seen('----\n// overclaim-disable-file\n----\nmiracle1', 'asciidoc'), ['1']);
    assert.deepEqual(seen('So::\n\n   .. overclaim-disable-file\n\nmiracle1', 'restructuredtext'), ['1']);
    assert.deepEqual(seen('.. note::\n\n   .. overclaim-disable-file\n\nmiracle1', 'restructuredtext'), []);
  });

  it('work again after a fence that its quotation or list item ended', () => {
    assert.deepEqual(seen('> ```\n> code\n\n<!-- overclaim-disable-file -->\nmiracle1'), []);
    assert.deepEqual(seen('1. a\n\n   - ```\n     code\n\nb <!-- overclaim-disable-file -->\nmiracle1'), []);
  });

  it('need a comment around them', () => {
    assert.deepEqual(seen('Write overclaim-disable-file on top.\nmiracle1'), ['1']);
    assert.deepEqual(seen('50\\% overclaim-disable-file\nmiracle1', 'latex'), ['1']);
    assert.deepEqual(seen('a\\\\% overclaim-disable-file\nmiracle1', 'latex'), []);
    assert.deepEqual(seen('a // overclaim-disable-file\nmiracle1', 'asciidoc'), ['1']);
    assert.deepEqual(seen('a .. overclaim-disable-file\nmiracle1', 'restructuredtext'), ['1']);
  });

  it('may be written as MDX comments', () => {
    assert.deepEqual(seen('miracle1 {/* overclaim-disable-line hype -- an advert */}\nmiracle2'), ['2']);
  });

  it('are not meant by comments that only speak of us', () => {
    for (const text of [
      '<!-- overclaiming is a habit -->',
      '<!-- overclaim is noisy here -->',
      '<!-- TODO -->',
    ])
      assert.deepEqual(complaints(text), []);
  });

  describe('that are wrong say so at their place', () => {
    it('a misspelt directive', () => {
      assert.match(
        complaints('a <!-- overclaim-disable-nextline hype -->')[0] ?? '',
        /^overclaim-disable-nextline: There is no directive .*overclaim-disable-next-line/,
      );
      assert.match(complaints('a <!-- overclaim disable-line -->')[0] ?? '', /^overclaim disable-line: /);
      assert.match(complaints('a <!-- overclaim: disable -->')[0] ?? '', /^overclaim: disable: /);
      assert.deepEqual(seen('miracle1 <!-- overclaim-disable-lin -->'), ['1']);
    });

    it('an unknown rule, while the known ones are ignored', () => {
      const text = 'miracle1 <!-- overclaim-disable-line hype/miracle, hype/mirakel -->';
      assert.deepEqual(complaints(text), [
        'hype/mirakel: There is no rule “hype/mirakel”; a reason is written after two dashes.',
      ]);
      assert.deepEqual(seen(text), []);
    });

    it('a reason without dashes, which must not ignore everything', () => {
      const text = 'miracle1 <!-- overclaim-disable-line it is a quotation -->';
      assert.equal(complaints(text).length, 1);
      assert.match(complaints(text)[0] ?? '', /^it is a quotation: /);
      assert.deepEqual(seen(text), ['1']);
    });

    it('an end without a beginning', () => {
      assert.match(complaints('a\n<!-- overclaim-enable -->\nb')[0] ?? '', /^<!-- overclaim-enable -->: No /);
      assert.equal(
        complaints('<!-- overclaim-disable hype -->a<!-- overclaim-enable certainty -->').length,
        1,
      );
      assert.equal(complaints('<!-- overclaim-disable hype -->a<!-- overclaim-enable -->').length, 0);
    });

    it('a line without words, before or after', () => {
      assert.match(complaints('a\n<!-- overclaim-disable-line -->\nb')[0] ?? '', /no words on this line/);
      assert.match(
        complaints('a\n\n.. overclaim-disable-line\n\nb', 'restructuredtext')[0] ?? '',
        /no words/,
      );
      assert.match(complaints('a\n<!-- overclaim-disable-next-line -->\n\n')[0] ?? '', /no line with words/);
    });

    it('a comment that nothing closes', () => {
      const text = 'miracle1 <!-- overclaim-disable-line hype\nmiracle2';
      assert.match(
        complaints(text)[0] ?? '',
        /^<!-- overclaim-disable-line hype: This comment is not closed/,
      );
      assert.deepEqual(seen(text), ['1', '2']);
    });
  });

  it('never throw, whatever the text is cut to', () => {
    const text =
      '\ufeff---\ntitle: x\n---\r\n> - `<!-- overclaim-disable hype -- \ud83d -->\r```\n{/* overclaim-x */}\n<!-- overclaim-disable-next-line\n\n\n-- y -->é\u0301 \\% overclaim\n.. overclaim-enable\n// overclaim-disable-line';
    for (const format of formats) {
      for (let end = 0; end <= text.length; end++) {
        const { directives, problems } = readDirectives(text.slice(0, end), format, ruleIds);
        for (const { start, end: to } of [
          ...directives,
          ...problems,
          ...directives.flatMap((d) => d.silences),
        ])
          assert.ok(start >= 0 && start <= to && to <= end);
      }
    }
  });

  it('cost one scan where there are none, however long the draft', () => {
    const prose = 'The overall vote over a very long evening was overwhelmingly clear. '.repeat(15_000);
    const time = () => {
      const start = performance.now();
      readDirectives(prose, 'markdown', ruleIds);
      return performance.now() - start;
    };
    const best = Math.min(...Array.from({ length: 9 }, time));
    assert.ok(best < 5, `${best} ms`);
  });
});
