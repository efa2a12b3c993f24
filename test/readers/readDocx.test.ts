import assert from 'node:assert/strict';
import { mostUnpacked } from '../../src/readers/docx/unpack.ts';
import { readDocx } from '../../src/readers/readDocx.ts';
import { declare, docxFiles, paragraph, writeDocx, zip } from './writeDocx.ts';

async function read(bytes: Uint8Array) {
  const { sources, problems } = await readDocx(bytes, 'refs/tea.docx');
  return {
    csl: sources[0]?.csl,
    texts: sources.flatMap(({ passages }) => passages.map(({ text }) => text)),
    problems: problems.map(({ message }) => message.replace(/^refs\/tea\.docx: /, '')),
  };
}

const sentence = 'Adults who drank tea slept longer.';

describe('readDocx', () => {
  it('reads paragraphs and cells, with tabs and breaks as spaces and without deleted words', async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const { texts, problems } = await read(
      writeDocx(
        paragraph(sentence) +
          paragraph(
            `${run('They drank it ')}<w:del><w:r><w:delText>never</w:delText></w:r></w:del>${run('at')}<w:r><w:tab/></w:r>${run('night &amp; noon.')}`,
          ) +
          `<w:tbl><w:tr><w:tc>${paragraph('Nobody fell ill.')}</w:tc></w:tr></w:tbl>`,
      ),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(texts, [sentence, 'They drank it at night & noon.', 'Nobody fell ill.']);
  });

  it('leaves out raised citations, and keeps powers', async () => {
    const raised = (text: string) =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const { texts } = await read(
      writeDocx(
        paragraph(
          `<w:r><w:t>The ratio was 0.82</w:t></w:r>${raised('12')}<w:r><w:t xml:space="preserve"> and cells 10</w:t></w:r>${raised('9')}<w:r><w:t>.</w:t></w:r>`,
        ),
      ),
    );
    assert.deepEqual(texts, ['The ratio was 0.82 and cells 10⁹.']);
  });

  it('cites by its properties, else by its first heading, else by its name', async () => {
    const body =
      paragraph('Tea and sleep', 'Heading1') + paragraph(sentence) + paragraph('doi: 10.5555/tea.7.');
    const stated = await read(
      writeDocx(
        body,
        '<dc:title>A trial of tea &amp; sleep</dc:title><dc:creator>Anna Tremaine</dc:creator>',
      ),
    );
    assert.deepEqual(stated.csl, {
      id: 'refs/tea.docx',
      type: 'article-journal',
      title: 'A trial of tea & sleep',
      author: [{ family: 'Tremaine', given: 'Anna' }],
      DOI: '10.5555/tea.7',
    });
    assert.equal((await read(writeDocx(body, '<dc:title>Document1</dc:title>'))).csl?.title, 'Tea and sleep');
    assert.equal((await read(writeDocx(paragraph(sentence)))).csl?.title, 'tea');
  });

  it('leaves out the list of references', async () => {
    const { texts } = await read(
      writeDocx(paragraph(sentence) + paragraph('References', 'Heading1') + paragraph('Doe. Tea cures all.')),
    );
    assert.deepEqual(texts, [sentence]);
  });

  it('refuses an archive that declares too much', async () => {
    const modest = declare(writeDocx(paragraph(sentence)), 'word/document.xml', mostUnpacked);
    assert.deepEqual((await read(modest)).problems, ['unpacks to more than 32 MB of text; it is left out']);
  });

  it('unpacks no pictures', async () => {
    const picture = declare(
      zip({ ...docxFiles(paragraph(sentence)), 'word/media/a.png': 'x' }),
      'word/media/a.png',
      2e9,
    );
    assert.deepEqual((await read(picture)).texts, [sentence]);
  });

  it('names what needs a password, is an older file, no Word document, broken or empty', async () => {
    const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const whole = writeDocx(paragraph(sentence));
    const broken = Buffer.from(whole);
    broken.fill(0x55, 40, 80);
    const files = [
      Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')]),
      container,
      Buffer.from('<html></html>'),
      whole.subarray(0, whole.length - 60),
      broken,
      zip({ 'a.xml': '<a/>' }),
      writeDocx(''),
    ];
    const problems = await Promise.all(files.map(read));
    assert.deepEqual(
      problems.flatMap((each) => each.problems),
      [
        'needs a password to be opened; it is left out',
        'is a file of Word before 2007; save it as .docx; it is left out',
        'is cut short, or no Word document, whatever its name says; it is left out',
        'is cut short, or no Word document, whatever its name says; it is left out',
        'is a damaged archive; it is left out',
        'is no Word document, whatever its name says; it is left out',
        'holds no text; it is left out',
      ],
    );
    const [, , , ...rest] = await Promise.all([
      ...files.slice(0, 3).map(read),
      read(zip({ '[Content_Types].xml': '<Types/>' })),
      read(zip({ ...docxFiles(''), 'word/document.xml': '<w:document' })),
    ]);
    for (const { problems } of rest) assert.match(problems.join(), /^is broken \(.*\); it is left out$/s);
  });
});
