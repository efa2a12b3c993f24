import assert from 'node:assert/strict';
import { marks, outline } from './reading.ts';

describe('Quarto and R Markdown', () => {
  it('hide chunks with their options, and keep callouts, tabsets and columns', () => {
    const text = [
      '---',
      'title: "Norlaxin cures insomnia"',
      'format: html',
      '---',
      '',
      '```{r}',
      '#| label: setup',
      '#| fig-cap: "It cures insomnia."',
      'library(cures)',
      '```',
      '',
      '## Results {#sec-results .unnumbered}',
      '',
      '::: {.callout-warning collapse="true"}',
      '## Not for all',
      '',
      'It harms *nobody*.',
      ':::',
      '',
      '::: panel-tabset',
      '### Adults',
      '',
      'Adults slept.',
      ':::',
      '',
      ':::: {.columns}',
      '::: {.column width="40%"}',
      'Left.',
      ':::',
      '::::',
      '',
      '```{=html}',
      '<p>cures</p>',
      '```',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'heading: Results ',
      'heading: Not for all',
      'paragraph: It harms ·nobody·.',
      'heading: Adults',
      'paragraph: Adults slept.',
      'paragraph: Left.',
    ]);
  });

  it('have code, shortcodes and references in sentences stand for nouns', () => {
    const text =
      'Norlaxin (@fig-sleep, @Tbl-arms) helped `r n` of `{python} n_all` adults [@lee2022]; {{< var drug >}} in Figure \\@ref(fig:two).';
    assert.deepEqual(outline(text), ['paragraph: Norlaxin (¤, ¤) helped ¤ of ¤ adults ¤; ¤ in Figure ¤.']);
    assert.deepEqual(marks(text), [
      'link-target: @fig-sleep',
      'link-target: @Tbl-arms',
      'code: `r n`',
      'code: `{python} n_all`',
      'citation: [@lee2022]',
      'code: {{< var drug >}}',
      'link-target: \\@ref(fig:two)',
    ]);
  });

  it('have captions for figures and tables, without their attributes', () => {
    const text = [
      '![Sleep by arm.](plot.png){#fig-sleep fig-alt="a"}',
      '',
      '| Arm | Minutes |',
      '|-----|--------:|',
      '| A   | 12      |',
      '',
      ': Minutes by arm {#tbl-arms tbl-colwidths="[60,40]"}',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'caption: ·Sleep by arm.·',
      'table-cell: Arm',
      'table-cell: Minutes',
      'table-cell: A',
      'table-cell: 12',
      'caption: Minutes by arm ',
    ]);
  });

  it('hide YAML amid the text, but not a paragraph under a rule', () => {
    for (const end of ['\n', '\r\n']) {
      const yaml = ['One.', '', '---', 'bibliography: refs.bib', 'nocite: |', '  @lee2022', '---', 'Two.'];
      assert.deepEqual(outline(yaml.join(end)), ['paragraph: One.', 'paragraph: Two.']);
      const dots = ['One.', '', '---', 'title: It cures', '...', '', 'Two.'];
      assert.deepEqual(outline(dots.join(end)), ['paragraph: One.', 'paragraph: Two.']);
      const rule = ['One.', '', '---', 'Result: norlaxin', 'helped.', '', 'Two.'];
      assert.deepEqual(outline(rule.join(end)), [
        'paragraph: One.',
        'paragraph: Result: norlaxin helped.',
        'paragraph: Two.',
      ]);
    }
    assert.deepEqual(outline('One.\n\n---\nResult: half'), ['paragraph: One.', 'paragraph: Result: half']);
    assert.deepEqual(outline('One.\n\n---\n'), ['paragraph: One.']);
  });
});
