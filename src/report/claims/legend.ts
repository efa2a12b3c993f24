import { strengthInWords } from '../describeStrength.ts';
import { type Html, html } from './html.ts';

const verdicts = {
  supported: 'no words differ from what the sources say, and they say as much',
  overstated: 'the sources say less',
  'different population': 'the sources studied others',
  'different figure': 'the sources have another figure',
  contradicted: 'the sources say the opposite',
  'no evidence found in your sources':
    'nothing in them is about this; that says nothing of what else there is',
  'closest passages, compare': 'nothing settles it; a reader has to compare',
} as const;

const actions = {
  open: 'something is said against the claim as it stands',
  ignored: 'the writer has chosen to leave it alone',
  reworded: 'it took the place of a sentence against which something was said',
  none: 'nothing is said against its words',
} as const;

const list = (terms: Readonly<Record<string, string>>): Html =>
  html`<ul>${Object.entries(terms).map(([term, says]) => html`<li><b>${term}</b>: ${says}</li>`)}</ul>`;

/** What the words of the table mean. Words that are marked are those that something is said against, or that differ. */
export const legend: Html = html`<section>
<h2>What the words mean</h2>
<dl>
<dt>Strength</dt><dd>${list(strengthInWords)}</dd>
<dt>Certainty</dt><dd>how certain the sentence sounds, from 1 (open) to 6 (settled)</dd>
<dt>Verdict</dt><dd>the words beside the sources; whether the claim is true is for the reader to judge${list(verdicts)}</dd>
<dt>Source and passage</dt><dd>what the claim cites, or else the closest in the library</dd>
<dt>Underlined bold words</dt><dd>in the claim, what something is said against; in a passage, what differs from the claim</dd>
<dt>Action</dt><dd>${list(actions)}</dd>
</dl>
</section>
`;
