import type { Design } from '../../model.ts';

/** Words by which a kind of document is known. */
interface DocumentKind {
  readonly design: Design;
  readonly words: RegExp;
  /** So many different ones of them have to be there. */
  readonly least: number;
}

/**
 * Documents that are no report of a study, in the order they are looked for: what sells or comes from a
 * newsroom by its own words first, then what has several words of such. Looked for in lower case.
 */
export const documentKinds: readonly DocumentKind[] = [
  {
    design: 'label',
    least: 1,
    words:
      /\bhighlights of prescribing information\b|\bsummary of product characteristics\b|\bpackage leaflet: information\b/g,
  },
  {
    design: 'label',
    least: 3,
    words:
      /\bindications and usage\b|\bdosage and administration\b|\bwarnings and precautions\b|\bcontraindications\b|\bhow supplied\b|\buse in specific populations\b|\bposology and method of administration\b|\bspecial warnings and precautions\b|\bboxed warning\b|\bmarketing authori[sz]ation holder\b/g,
  },
  {
    design: 'promotion',
    least: 1,
    words:
      /\bfree consultation\b|\b(?:book|schedule) (?:your|an?|a free) (?:appointment|consultation|session)\b|\bcall us\b|\badd to cart\b|\bour clinics?\b|\(?\b(?:nasdaq|nyse|tse|lse)\s?:/g,
  },
  {
    design: 'news',
    least: 1,
    words:
      /\bnewswise\b|\beurekalert\b|\bembargoed for\b|\bmedia advisory\b|^[^.]{0,60}\((?:reuters|ap|afp)\)/g,
  },
  {
    design: 'promotion',
    least: 3,
    words:
      /\btoday announced\b|\bannounced today\b|\/prnewswire\/|\bbusiness ?wire\b|\bannounces?\b|\binc\.|[®™]|\bsource \w+ (?:inc|pharma\w*|therapeutics)\b|\bcontact us\b|\bwe offer\b|\bour (?:patients|team|doctors|products?|company)\b|\bavailable by prescription\b|\blearn more about how\b|\bsafe and effective treatment\b|\bproprietary\b|\btop-?line results\b|\bour (?:nurses|lounge|menu|drips?|providers?|specialists|experts|medical team|practice|cent(?:er|re))\b|\b(?:book|schedule|call|visit) (?:us|now|today|online|yours?)\b|\bmemberships?\b|\bgift cards?\b|\baward-winning\b|\bregular clients\b|\bphotos\.prnewswire\b/g,
  },
  {
    design: 'news',
    least: 2,
    words:
      /\baccording to (?:a |the |an )?(?:new |recent )?(?:study|research|findings|results|researchers|scientists)\b|\bnew (?:study|research)\b|\bpublished (?:\w+ ){0,3}(?:today|this (?:week|month)|online|in (?:the )?(?:journal|new england))\b|[”"’'],? (?:said|says|explained|added|adds|notes)\b|\b(?:said|says|explains|told) (?:dr\.?|prof(?:essor)?\.?|lead|senior|study)\b|\bresearchers (?:have|at|from|found|say|warn|said)\b|\bscientists (?:have|at|from|found|say|now)\b|###|\bthe study(?:,| was) (?:which )?(?:was )?(?:published|funded|led)\b|\b(?:lead|senior|study|co-?)[ -]author\b|\bmedia (?:relations|office|contact)\b|\bcredit: |\badvertisement\b|\b\d{1,2},? 20\d\d ?(?:\/prnews|[-–—])|\b(?:is|are) published (?:online|in)\b|\bpress office\b|\breported? today\b|\bread (?:this story|all the details)\b|\bbottom line: |\bat a glance\b|\b(?:study|research|trial) (?:shows|finds|found|suggests)\b|\bresults of a (?:recent|new) (?:study|trial)\b|\bpublished on:?|\bnews release\b|\bexperts? say\b|\bsays expert\b/g,
  },
  {
    design: 'testimonial',
    least: 1,
    words: /\b(?:changed|saved|gave me back|transformed) my life\b|\bpatient (?:testimonials?|stories)\b/g,
  },
  {
    design: 'testimonial',
    least: 3,
    words:
      /\bmy (?:doctor|depression|pain|anxiety|life|story|symptoms|husband|wife|family|treatments?|diagnosis|body|energy|sleep)\b|\bi (?:was diagnosed|felt|feel|started|tried|suffered|suffer|have been taking|can finally|could finally|recommend|noticed)\b|\bfor me\b/g,
  },
];
