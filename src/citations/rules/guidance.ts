import type { RuleCard } from '../../model.ts';

type Guidance = Pick<RuleCard, 'why' | 'source'>;

/** Jergas and Baethge, PeerJ 2015;3:e1364. */
export const quotationErrors: Guidance = {
  why: 'Readers take a citation as a promise that the source says so; a review of 28 studies found about a quarter of quotations in medical articles to be wrong (25.4%, 95% CI 19.5 to 32.4).',
  source: 'https://doi.org/10.7717/peerj.1364',
};

const recommendations =
  'https://www.icmje.org/recommendations/browse/manuscript-preparation/preparing-for-submission.html';

/** ICMJE Recommendations, IV.A.3.g, References. */
export const originalSources: Guidance = {
  why: 'What retells a study leaves out and adds; journal editors ask for the original source wherever there is one.',
  source: recommendations,
};

/** The same. */
export const checkedReferences: Guidance = {
  why: 'A wrong year, journal or name sends readers to another work, or to none; journal editors ask authors to check references against the originals.',
  source: recommendations,
};

/** The same. */
export const noRetractions: Guidance = {
  why: 'What a journal has taken back no longer supports a claim; it may be cited only to speak of its retraction.',
  source: recommendations,
};
