import type { Span } from '../model.ts';
import type { VerbForm } from '../text/verbForms.ts';
import { chooseArticle, fitArticle } from './article.ts';
import { capitalise, decapitalise, matchCase, titleCase } from './casing.ts';
import { deleteWords } from './deletion.ts';
import { giveUpRank } from './giveUpRank.ts';
import { inflect } from './inflect.ts';
import { matchNumber } from './matchNumber.ts';

/** A wording as a rule proposes it; spans are draft offsets. */
export interface Proposal {
  readonly text: string;
  readonly span: Span;
  readonly form: VerbForm | undefined;
  readonly place: 'words' | 'sentence start' | 'sentence end';
}

export interface Edit extends Span {
  readonly text: string;
}

/** What may stand before the first word of a sentence: emphasis, quotes, brackets. */
const onlyMarks = /^[\s*_~"“‘'([]*$/;

/** Turns a proposal into an edit of the draft that reads as if the writer had typed it. */
export function finish(proposal: Proposal, draft: string, sentence: Span): Edit {
  if (proposal.place === 'sentence start') return openSentence(proposal.text, draft, sentence);
  if (proposal.place === 'sentence end') return closeSentence(proposal.text, draft, sentence);
  const { span } = proposal;
  const beginsSentence = onlyMarks.test(draft.slice(sentence.start, span.start));
  if (proposal.text === '') {
    const demoted = giveUpRank(draft, span);
    if (demoted) return fitLeadingArticle(demoted, draft);
    const deleted = deleteWords(draft, span, beginsSentence);
    return deleted.text === '' ? fitArticleAcrossGap(draft, deleted) : deleted;
  }
  const before = draft.slice(Math.max(sentence.start, span.start - 40), span.start).trimEnd();
  const plural = /(?:[^su]s|people|women|men|children)$/i.test(before);
  const replaced = draft.slice(span.start, span.end);
  const text = inflect(matchNumber(proposal.text, replaced), { form: proposal.form, plural });
  const inTitle = !beginsSentence && /^\p{Lu}\p{Ll}+/u.test(replaced) && isInTitle(draft, span);
  const isName = !beginsSentence && !inTitle && isCapitalAlone(draft, span);
  const cased = inTitle ? titleCase(text) : beginsSentence ? capitalise(text) : text;
  return fitArticle(draft, { ...span, text: isName ? cased : matchCase(cased, replaced) });
}

/** "a " before what follows the edit, as "an " where that is wanted. */
function fitLeadingArticle(edit: Edit, draft: string): Edit {
  if (!/^a $/i.test(edit.text)) return edit;
  const article = chooseArticle(draft.slice(edit.end, edit.end + 24));
  return { ...edit, text: `${edit.text.charAt(0)}${article.slice(1)} ` };
}

/** A deletion removes the space before it; the article to fit then stands left of that space. */
function fitArticleAcrossGap(draft: string, { start, end }: Span): Edit {
  const gap = end + (/^[ \t]*/.exec(draft.slice(end, end + 4))?.[0].length ?? 0);
  const kept = draft.slice(start).match(/^[ \t]*/)?.[0].length ?? 0;
  const fitted = fitArticle(draft, { start: start + kept, end: gap, text: '' });
  return fitted.start === start + kept ? { start, end, text: '' } : fitted;
}

/** True where the words on both sides have capitals as well: a heading in title case. */
function isInTitle(draft: string, { start, end }: Span): boolean {
  return (
    /(?:^|[\s-])\p{Lu}[\p{L}-]*\s+$/u.test(draft.slice(Math.max(0, start - 40), start)) &&
    /^\s+(?:(?:the|of|to|in|for|and|with|an?)\s+)*\p{L}{0,2}\p{Lu}/u.test(draft.slice(end, end + 40))
  );
}

/** "The Achilles heel of cells": the capital is that of a name, which goes with it. */
function isCapitalAlone(draft: string, { start, end }: Span): boolean {
  return (
    /\p{Ll}\s+$/u.test(draft.slice(Math.max(0, start - 8), start)) &&
    /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(draft.slice(start, end)) &&
    !/^\s+\p{Lu}/u.test(draft.slice(end, end + 8))
  );
}

function openSentence(text: string, draft: string, sentence: Span): Edit {
  const word =
    /^\S*/.exec(draft.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)))?.[0] ?? '';
  return { start: sentence.start, end: sentence.start + word.length, text: text + decapitalise(word, draft) };
}

function closeSentence(text: string, draft: string, sentence: Span): Edit {
  const stop = /[.!?\s]*$/.exec(draft.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const at = sentence.end - stop;
  const inTitleCase = /\p{Lu}[\p{Ll}]+\s+\p{Lu}[\p{Ll}]+$/u.test(draft.slice(Math.max(0, at - 60), at));
  const cased = inTitleCase
    ? text.replace(/\p{L}+$/u, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    : text;
  return { start: at, end: at, text: cased };
}
