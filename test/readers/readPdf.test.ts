import assert from 'node:assert/strict';
import { readPdf } from '../../src/readers/readPdf.ts';
import { type Drawn, type PdfOptions, writePdf } from './writePdf.ts';

/** Lines below one another, from a place on. */
function column(texts: readonly string[], { x = 50, y = 100, size = 10, step = 12 } = {}): Drawn[] {
  return texts.map((text, at) => ({ text, x, y: y + at * step, size }));
}

async function read(pages: readonly (readonly Drawn[])[], options?: PdfOptions) {
  return await readBytes(writePdf(pages, options));
}

async function readBytes(bytes: Uint8Array, path = 'refs/tea.pdf') {
  const { sources, problems } = await readPdf(new Uint8Array(bytes), path);
  return {
    csl: sources[0]?.csl,
    passages: sources.flatMap(({ passages }) => passages.map(({ page, text }) => `${page}: ${text}`)),
    problems: problems.map(({ message }) => message),
  };
}

const long = 'Tea was given to all adults who came to the clinic in spring';
const body = [long, 'and who slept badly. They slept better in the summer after.', `${long}.`];

describe('readPdf', () => {
  it('reads sentences across lines and pages, each with the page it begins on', async () => {
    const { passages, problems } = await read([
      column([long, 'and who slept badly. Those who drank it slept longer than']),
      column(['those who drank water.', 'Nobody fell ill.']),
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(passages, [
      `1: ${long} and who slept badly.`,
      '1: Those who drank it slept longer than those who drank water.',
      '2: Nobody fell ill.',
    ]);
  });

  it('makes words whole that were divided at the end of a line, as the document writes them', async () => {
    const { passages } = await read([
      column([
        'Follow-up of the random-',
        'ised adults was one year, and the low-',
        'dose arm and the anti-',
        'inflammatory arm met twice. An antiinflammatory drug and IL-',
        '6 were short-',
        'and long-lived in them.',
      ]),
    ]);
    assert.deepEqual(passages, [
      '1: Follow-up of the randomised adults was one year, and the low-dose arm and the antiinflammatory arm met twice.',
      '1: An antiinflammatory drug and IL-6 were short- and long-lived in them.',
    ]);
  });

  it('leaves out headers on left and right pages, page numbers and stamps', async () => {
    const pages = [1, 2, 3, 4].map((number) => [
      ...column([number % 2 ? 'Journal of Tea 2021;4:1-9' : 'Tremaine and others'], { y: 30 }),
      ...column([`Study ${number} was of tea and of how well adults slept with it.`], { y: 100 }),
      ...column([`${number}`], { x: 300, y: 810 }),
      ...column(['Downloaded by a guest of Lakeside'], { y: 400 }),
    ]);
    const { passages } = await read(pages);
    assert.deepEqual(
      passages,
      [1, 2, 3, 4].map((n) => `${n}: Study ${n} was of tea and of how well adults slept with it.`),
    );
  });

  it('keeps a title and a heading apart from the sentences around', async () => {
    const { passages } = await read([
      [
        { text: 'Tea and sleep in adults', x: 50, y: 60, size: 18 },
        ...column(body, { y: 100 }),
        { text: 'Methods', x: 50, y: 136, bold: true },
        ...column(body, { y: 148 }),
      ],
    ]);
    assert.deepEqual(passages.slice(0, 2), ['1: Tea and sleep in adults', `1: ${long} and who slept badly.`]);
    assert.ok(passages.includes('1: Methods'), passages.join('\n'));
  });

  const left = Array.from({ length: 12 }, (_, at) => `left line ${at} of tea and how adults slept it`);
  const right = left.map((text) => text.replace('left', 'right'));
  const columns = (interleaved: boolean): Drawn[] => {
    const lefts = column([...left, 'The left ends.'], { x: 50 });
    const rights = column(['The right begins here and it is about the tea', ...right], { x: 310 });
    return interleaved
      ? lefts.flatMap((line, at) => [line, ...rights.slice(at, at + 1)])
      : [...lefts, ...rights];
  };

  it('reads two columns one after the other, also where they are drawn across', async () => {
    const expected = await read([columns(false)]);
    const across = await read([columns(true)]);
    assert.match(expected.passages[0] ?? '', /left line 0 .* left line 11 .*The left ends\.$/);
    assert.deepEqual(across.passages.slice(0, 2), expected.passages.slice(0, 2));
  });

  it('leaves out raised citations, keeps powers, and keeps figures whole', async () => {
    const { passages } = await read([
      [
        { text: 'The risk ratio was 0.82', x: 50, y: 100 },
        { text: '12,13', x: 157, y: 96, size: 6 },
        { text: ' and cells were 10', x: 172, y: 100 },
        { text: '9', x: 256, y: 96, size: 6 },
        { text: ' a litre in all adults.', x: 260, y: 100 },
      ],
    ]);
    assert.deepEqual(passages, ['1: The risk ratio was 0.82 and cells were 10⁹ a litre in all adults.']);
  });

  it('leaves out rows of figures and the list of references, and not what follows it', async () => {
    const { passages } = await read([
      [
        ...column(body),
        ...column(['0.1 5 (12%)  66 (4.1)  7.2'], { y: 160 }),
        ...column(['They slept. They were well in the morning after it all.'], { y: 200 }),
        { text: 'References', x: 50, y: 240, bold: true },
        ...column(['1. Doe J. Tea cures insomnia. J Tea 2001;1:1.'], { y: 260 }),
        { text: 'Appendix', x: 50, y: 300, bold: true },
        ...column(['The tea was green.'], { y: 330 }),
      ],
    ]);
    assert.doesNotMatch(passages.join('\n'), /Doe|12%/);
    assert.match(passages.at(-1) ?? '', /The tea was green\.$/);
  });

  it('cites by metadata where they are of use, and else by the first page', async () => {
    const page = [
      { text: 'Green tea and sleep', x: 50, y: 60, size: 18 },
      { text: 'in adults of Lakeside', x: 50, y: 82, size: 18 },
      ...column([...body, 'https://doi.org/10.5555/tea.7. Published online: 3 May 2021']),
    ];
    const stated = await read([page], {
      info: { Title: 'A trial of tea', Author: 'Anna Tremaine; Okafor, Ben' },
    });
    assert.deepEqual(stated.csl, {
      id: 'refs/tea.pdf',
      type: 'article-journal',
      title: 'A trial of tea',
      author: [
        { family: 'Tremaine', given: 'Anna' },
        { family: 'Okafor', given: 'Ben' },
      ],
      issued: '2021',
      DOI: '10.5555/tea.7',
    });
    const unstated = await read([page], { info: { Title: 'Microsoft Word - tea.doc', Author: 'admin' } });
    assert.equal(unstated.csl?.title, 'Green tea and sleep in adults of Lakeside');
    assert.equal(unstated.csl?.author, undefined);
    assert.equal((await read([column(body)])).csl?.title, 'tea');
  });

  it('names what needs a password, what is scanned, what is no PDF, and what is broken', async () => {
    const good = writePdf([column(body)]);
    const locked = await read([column(body)], { isLocked: true });
    const scanned = await read([[], []], { isScanned: true });
    const other = await readBytes(Buffer.from('<html>Not found</html>'));
    const broken = await readBytes(good.subarray(0, 12));
    assert.deepEqual(
      [locked, scanned, other].flatMap(({ problems }) => problems),
      [
        'refs/tea.pdf: needs a password to be opened; it is left out',
        'refs/tea.pdf: holds no text but pictures of it, as scans do; it is left out until its text is recognised (OCR)',
        'refs/tea.pdf: is no PDF, whatever its name says; it is left out',
      ],
    );
    assert.match(broken.problems.join('\n'), /is cut short.*\n.*is broken \(.*\); it is left out$/);
    for (const { passages } of [locked, scanned, other, broken]) assert.deepEqual(passages, []);
  });

  it('reads what is left of a file that is cut short, and says so', async () => {
    const good = writePdf([column(body), column(body)]);
    const { passages, problems } = await readBytes(good.subarray(0, good.length - 20));
    assert.equal(passages[0], `1: ${long} and who slept badly.`);
    assert.deepEqual(problems, ['refs/tea.pdf: is cut short; what can be read of it is']);
  });
});
