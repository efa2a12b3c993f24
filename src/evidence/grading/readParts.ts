import type { PassagePart } from '../../model.ts';

/** How far into a sentence a label may reach. */
const longestLabel = 60;

/**
 * Labels of structured abstracts and headings of papers (National Library of Medicine, "Structured
 * Abstracts": what each is filed under). An empty part is one that is none of the four.
 */
const labels: readonly (readonly [PassagePart | '', RegExp])[] = [
  [
    'background',
    /^(?:background|introduction|context|rationale|importance|objectives?|aims?|purpose|goals?|hypothesis|question|problem)\b/,
  ],
  [
    'method',
    /^(?:materials?|(?:patients?|subjects|participants|animals|study design|design|setting|research design)(?:,? (?:and )?\w+){0,3}|methods?|methodology|experimental|interventions?|main outcomes?|outcome measures?|measurements?|data sources?|data extraction|data collection|study selection|search strategy|search methods|review methods|selection criteria|eligibility criteria|inclusion criteria|statistical analys[ie]s|exposures?|procedures?|sample)\b/,
  ],
  ['result', /^(?:results?|findings|main results|principal findings|key findings|observations)\b/],
  [
    'conclusion',
    /^(?:conclusions?|interpretation|concluding remarks|summary|implications|significance|authors?['’]? conclusions?)\b/,
  ],
  [
    '',
    /^(?:discussion|funding|trial registration|registration|acknowledge?ments?|references|limitations|keywords)\b/,
  ],
];
/** What may stand between a label and the end of the label: "METHODS AND FINDINGS", "Conclusions and relevance". */
const behindLabel = /^(?:(?:,? (?:and|&) |, |\/)[a-z]+(?: [a-z]+)?){0,3}(?:\(s\))?/i;

/** A colon or a dash behind a label. */
const endsLabel = /^\*{0,2}\s?[:\u2013\u2014]/;

/** Words that tell a part where no label does, the surest first. */
const cues: readonly (readonly [PassagePart, RegExp])[] = [
  [
    'conclusion',
    /\b(?:we conclude|in conclusion|to conclude|in summary|taken together|collectively)\b|\b(?:these|our|the present|this|the) (?:\w+ )?(?:results?|findings?|data|study|observations?|trial|analysis)(?: \w+)? (?:suggests?|indicates?|impl(?:y|ies)|supports?|demonstrates?|highlights?|confirms?|provides?|establish(?:es)?)\b/,
  ],
  [
    'method',
    /\b(?:were|was) (?:\w+ )?(?:randomi[sz]ed|randomly|enrolled|recruited|assigned|allocated|interviewed|searched|assessed|followed|included if|excluded|administered|given|invited)\b|\bwe (?:\w+ )?(?:enrolled|recruited|searched|randomi[sz]ed|randomly|assigned|surveyed|interviewed|conducted|performed|used|collected|analy[sz]ed|measured|compared|evaluated|assessed|studied|followed)\b|\bprimary (?:outcome|end ?point) was\b/,
  ],
  [
    'result',
    /\bp ?[<=>≤≥] ?0?[.·]\d|\b95% ci\b|\bconfidence interval\b|\bsignificant(?:ly)? (?:\w+ )?(?:higher|lower|more|less|fewer|greater|difference|increase|decrease|reduc\w+|improv\w+|associat\w+)\b|\b(?:odds|hazard|risk|rate) ratio\b|\bwe (?:\w+ )?(?:found|observed|identified|detected|showed|show|demonstrated?)\b|\bcompared with \d|\d(?:\.\d+)? ?% (?:of|in|vs|versus)\b/,
  ],
  [
    'background',
    /\b(?:little is known|remains? (?:unclear|unknown|controversial|uncertain)|is (?:a|an|one of the) (?:\w+ )?(?:leading|major|common|important|frequent|known|established)|has been (?:\w+ )?(?:shown|suggested|reported|associated|linked|proposed|implicated)|have been (?:\w+ )?(?:shown|suggested|reported|associated|linked|proposed|implicated)|previous(?:ly)? (?:studies|reported|shown|trials|work)|earlier (?:studies|trials)|(?:we|this study) aimed|the aim of|we (?:sought|hypothesi[sz]ed|aimed) |to (?:determine|investigate|assess|evaluate|examine) whether)\b/,
  ],
];

/** A label of a structured abstract, or a heading. */
interface Label {
  /** '' for a part that is none of the four. */
  readonly part: PassagePart | '';
  /** True for a heading: it holds for the paragraphs behind it too. */
  readonly isAlone: boolean;
}

/**
 * Which part of a report each sentence belongs to; given and returned in reading order, by paragraph. A label
 * ("METHODS:", "Results.") holds to the end of its paragraph, a heading that stands alone until the next;
 * where there is neither, words tell. Undefined where nothing tells.
 */
export function readParts(paragraphs: readonly (readonly string[])[]): readonly (PassagePart | undefined)[] {
  let heading: PassagePart | '' | undefined;
  return paragraphs.flatMap((sentences) => {
    let labelled = heading;
    return sentences.map((sentence) => {
      const label = readLabel(sentence);
      if (label) labelled = label.part;
      if (label?.isAlone && sentences.length === 1) heading = label.part;
      if (labelled !== undefined) return labelled === '' ? undefined : labelled;
      return tellPart(sentence.toLowerCase());
    });
  });
}

function tellPart(lower: string): PassagePart | undefined {
  return cues.find(([, words]) => words.test(lower))?.[0];
}

/** A label is in capitals, or ends in a colon, or stands alone; "Results were mixed." has none. */
function readLabel(sentence: string): Label | undefined {
  const opening = sentence.slice(0, longestLabel).replace(/^[#*\s\d.]+/, '');
  const lower = opening.toLowerCase();
  for (const [part, words] of labels) {
    const found = words.exec(lower)?.[0];
    if (found === undefined) continue;
    const name = opening.slice(0, found.length);
    const rest = opening.slice(found.length);
    const behind = rest.slice(behindLabel.exec(rest)?.[0].length ?? 0);
    const isAlone = sentence.length < longestLabel && /^[\s*:.]*$/.test(behind);
    if (isAlone || endsLabel.test(rest) || endsLabel.test(behind) || name === name.toUpperCase()) {
      return { part, isAlone };
    }
    return undefined;
  }
  return undefined;
}
