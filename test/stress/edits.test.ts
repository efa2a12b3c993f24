import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';
import type { Draft, Format, Span } from '../../src/model.ts';
import { nasty } from '../text/nasty.ts';
import { randomEdit, randomNumbers } from '../text/randomEdits.ts';

/** How many edits each format goes through, and after how many of them all is compared. */
const edits = 10_000;
const compared = 100;
/** A draft that has grown longer than this is cut in half, so that edits keep meeting its markup. */
const longest = 12_000;

/** What findings and facts hang on, beside the markup that each format brings along. */
const scraps = [
  'mice',
  'In this cohort, ',
  'In this randomised trial, ',
  'We compared zinc with sugar. ',
  'A 2019 study found this. ',
  'Zinc eases nausea. ',
  'coffee cures migraine. ',
  'Zinc rebuilds synapses. ',
  '70% of people respond. ',
  'It is proven to work. ',
  'Nausea in 12/40 (45%). ',
  'HR 0.8 (95% CI 0.9 to 1.1). ',
  'a miracle ',
  'Conclusions',
  '\n\n# Conclusions\n\n',
  'In conclusion, ',
  'The primary outcome was headache. ',
  'Response was seen in 45% of nurses. ',
  'Response was seen in 42% of nurses. ',
  '\n\n| Share, % | Zinc |\n| --- | --- |\n| Response | 42 |\n\n',
  'In all, 120 adults were randomised to zinc or sugar. ',
  '1',
  'Headache did not differ (p = 0.4). ',
  'Zinc was associated with less headache. ',
  'no ',
  'may ',
  '“',
  '”',
  '<!-- overclaim-disable-next-line hype -- said so -->\n',
  '<!-- overclaim-disable -->',
  '<!-- overclaim-enable -->',
  '% overclaim-disable-line\n',
  '// overclaim-disable-next-line\n',
  '👩‍⚕️',
  'e\u0301',
  '\uD800',
  '\uDC00',
  'שלום',
  '\uFEFF',
  '\r\n',
  '\r',
  '\n\n',
  '---\n',
  '```\n',
  '[^1]: ',
];

const claims =
  '\n\nZinc in mice\n\nZinc rebuilds damaged synapses. Coffee prevents dementia. 70% of people respond.\n\n';

function assertInRange(spans: readonly Span[], length: number): void {
  for (const { start, end } of spans)
    assert.ok(start >= 0 && start <= end && end <= length, `${start}-${end} of ${length}`);
}

for (const [format, source] of Object.entries(nasty) as [Format, (typeof nasty)[Format]][]) {
  describe(`${edits.toLocaleString('en')} edits of a draft in ${format}`, function () {
    this.timeout(300_000);

    it('leave what a fresh check finds', () => {
      const engine = createEngine();
      const random = randomNumbers(format.length);
      const own = { text: source.text, scraps: [...source.scraps, ...scraps] };
      let draft: Draft = { text: source.text + claims, format };
      let report = engine.check(draft);
      let found = 0;
      for (let round = 1; round <= edits; round += 1) {
        const { text } = draft;
        const isLong = text.length > longest;
        const cut = { from: random(text.length >> 1), to: 0, insert: claims };
        const { from, to, insert } = isLong
          ? { ...cut, to: cut.from + (text.length >> 1) }
          : randomEdit(text, own, random);
        const change = { start: from, oldEnd: to, newEnd: from + insert.length };
        const edited = { text: text.slice(0, from) + insert + text.slice(to), format };
        report = engine.check(edited, { since: { draft, change } });
        draft = edited;
        assertInRange([...report.findings, ...report.setAside, ...report.ignored], draft.text.length);
        if (round % compared > 0) continue;
        assert.deepEqual(report, createEngine().check({ ...draft }), `after ${round} edits`);
        found += report.findings.length + report.setAside.length;
      }
      assert.ok(found > edits / compared / 2, `only ${found} findings to compare`);
    });
  });
}
