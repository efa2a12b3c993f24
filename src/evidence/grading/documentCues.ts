import type { Design } from '../../model.ts';

/** Words by which a kind of document is known. */
interface DocumentKind {
  readonly design: Design;
  /** Any one of these is enough. */
  readonly decisive?: RegExp;
  readonly telling: RegExp;
  /** So many different ones of those are. */
  readonly least: number;
}

/**
 * Documents that are no report of a study, in the order they are looked for: a company's announcement is
 * written as news is, so that it comes first. Looked for in lower case.
 */
export const documentKinds: readonly DocumentKind[] = [
  {
    design: 'label',
    least: 3,
    decisive:
      /\bhighlights of prescribing information\b|\bsummary of product characteristics\b|\bpackage leaflet: information\b/,
    telling:
      /\bindications and usage\b|\bdosage and administration\b|\bwarnings and precautions\b|\bcontraindications\b|\bhow supplied\b|\buse in specific populations\b|\bposology and method of administration\b|\bspecial warnings and precautions\b|\bboxed warning\b|\bmarketing authori[sz]ation holder\b/g,
  },
  {
    design: 'promotion',
    least: 3,
    decisive:
      /\bfree consultation\b|\b(?:book|schedule) (?:your|an?|a free) (?:appointment|consultation|session)\b|\bcall us\b|\badd to cart\b|\bour clinics?\b|\(?\b(?:nasdaq|nyse|tse|lse)\s?:/,
    telling:
      /\btoday announced\b|\bannounced today\b|\/prnewswire\/|\bbusiness ?wire\b|\bannounces?\b|\binc\.|®|™|\bsource \w+ (?:inc|pharma\w*|therapeutics)\b|\bcontact us\b|\bwe offer\b|\bour (?:patients|team|doctors|products?|company)\b|\bavailable by prescription\b|\bfor more information,? (?:please )?visit\b|\blearn more about how\b|\bsafe and effective treatment\b|\bproprietary\b|\bmedia contact\b|\btop-?line results\b/g,
  },
  {
    design: 'news',
    least: 2,
    decisive: /\bnewswise\b|\beurekalert\b|^[^.]{0,60}\((?:reuters|ap|afp)\)/,
    telling:
      /\baccording to (?:a |the |an )?(?:new |recent )?(?:study|research|findings|results|researchers|scientists)\b|\bnew (?:study|research)\b|\bpublished (?:\w+ ){0,3}(?:today|this (?:week|month)|online|in (?:the )?(?:journal|new england))\b|[”"’'],? (?:said|says|explained|added|adds|notes)\b|\b(?:said|says|explains|told) (?:dr\.?|prof(?:essor)?\.?|lead|senior|study)\b|\bresearchers (?:have|at|from|found|say|warn|said)\b|\bscientists (?:have|at|from|found|say|now)\b|###|\bthe study(?:,| was) (?:which )?(?:was )?(?:published|funded|led)\b|\b(?:lead|senior|study|co-?)[ -]author\b|\bmedia (?:relations|office|contact)\b|\bcredit: |\badvertisement\b|\b\d{1,2},? 20\d\d ?(?:\/prnews|[-–—])|\b(?:is|are) published (?:online|in)\b|\bpress office\b|\breported? today\b|\bread (?:this story|all the details)\b/g,
  },
  {
    design: 'testimonial',
    least: 3,
    decisive: /\b(?:changed|saved|gave me back|transformed) my life\b|\bpatient (?:testimonials?|stories)\b/,
    telling:
      /\bmy (?:doctor|depression|pain|anxiety|life|story|symptoms|husband|wife|family|treatments?|diagnosis|body|energy|sleep)\b|\bi (?:was diagnosed|felt|feel|started|tried|suffered|suffer|have been taking|can finally|could finally|recommend|noticed)\b|\bfor me\b/g,
  },
];
