import type { Lexicon } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';

/** What good came of a treatment: words that make a share of people a claim. */
const benefits: Lexicon = {
  name: 'benefit',
  source: 'ours: what pages and releases say became of people who were treated',
  entries: phrases(
    'improve~, improvement, improvements, respond~, response, recover~, recovery, relief, relieve~, remission, remit~',
    'cure~, cure, success, successful, successfully, succeed~, benefit~, beneficial, better, solve~, heal~, heal',
    'help~, work~ for|in|well|fast|quickly, works, effective, effectiveness, efficacy, satisfied, satisfaction, control of|over',
    'free of|from, symptom|pain|seizure|relapse|progression|cancer|disease|tumour|tumor free, well tolerated, protect~',
    'ease~, lessen~, subside~, vanish~, reverse~, eliminate~, resolve~, disappear~, prevent~, quit, lose~ weight, happy, happier',
    'younger, calmer, clearer, smoother, softer, firmer, energised, energized, stronger, slimmer, notice~ a|the difference|improvement, notice~ results|improvements|changes|less|fewer|more|firmer|softer|smoother|thicker|clearer, see~ (a) (real) results|improvement|difference, feel~ good|great|well|like themselves, no longer need~',
    'recommend~, prefer~, transform~, avoid~, less pain, fewer symptoms, return~ to',
  ),
};

/** Rates of success, however success is defined. */
const successRates: Lexicon = {
  name: 'success rate',
  source: 'ours: rates that need a definition of success, a denominator and a time',
  entries: phrases(
    'effective, accurate, accuracy, successful, reliable, efficacy, effectiveness',
    'success|cure|remission|recovery|satisfaction rate|rates',
  ),
};

/** What a relative figure is a part or a multiple of, when nobody says how often it happens. */
const events: Lexicon = {
  name: 'event',
  source: 'ours: events, and the words that count them',
  entries: phrases(
    'risk, risks, odds, chance, chances, likelihood, probability, mortality, death, deaths, dying, incidence',
    'stroke, strokes, heart attack, heart attacks, infections, relapse, relapses, recurrence, recurrences, suicides, overdoses',
    'hospitalisation, hospitalisations, hospitalization, hospitalizations, admissions, readmissions, fractures, miscarriages, hospital|doctor|clinic visits|visit|stays',
    'complications, likely',
  ),
};

export const effectLists: readonly Lexicon[] = [benefits, successRates, events];
