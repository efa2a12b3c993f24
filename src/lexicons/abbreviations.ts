/**
 * Abbreviations written with a full stop, as medical English uses them, and what may follow each.
 * Collected by hand while reading reports, reviews and news. Written with a capital where only that form is one ("Ms. Lee",
 * but "30 ms. The …"); of three letters or more, the lower-case form stands for the capitalised one too.
 */

/** What an abbreviation's full stop says about the end of a sentence. */
export type AbbreviationUse =
  /** Never the end: a name, a figure or an explanation follows. */
  | 'joins'
  /** Not the end when a number or a citation follows. */
  | 'before number'
  /** The end only where the next word is one that starts sentences. */
  | 'either';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const joins = words(`
  Dr Drs Mr Mrs Ms Mx Prof St Messrs Mme
  Gen Col Capt Lt Sgt Sen Rep Gov Rev Hon Pres Maj Supt
  e.g eg E.g i.e ie I.e viz vs Vs cf Cf c.f n.b N.B aka a.k.a
  fig figs eq Eq eqs eqn tab suppl supp
  approx ca circa resp incl excl esp ibid subsp ssp spp
`);

const beforeNumber = words(`
  no No nos nr vol vols ch chap sect Sec p pp para art app ref refs ed Ed eds lot cat
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`);

const either = words(`
  al etc inc ltd co Co corp bros plc llc gmbh jr Jr sr Sr esq
  ph.d d.phil b.sc m.sc pharm.d
  sp dept univ assn est avg wt
  Acad Am Biol Br Cardiol Chem Clin Endocrinol Epidemiol Eur Exp Gastroenterol Genet Hypertens Immunol Int Med Metab Nat Natl Neurol Neurosci Oncol Pharmacol Proc Psychiatr
  Nutr Pediatr Physiol Psychol Res Sci Ther Toxicol Virol
`);

/** How each abbreviation behaves, without its last full stop. */
export const abbreviations: ReadonlyMap<string, AbbreviationUse> = new Map<string, AbbreviationUse>([
  ...joins.map((word) => [word, 'joins'] as const),
  ...beforeNumber.map((word) => [word, 'before number'] as const),
  ...either.map((word) => [word, 'either'] as const),
]);

/** Words that start sentences far more often than they follow a full stop inside one. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  words(`
    A About Across Additionally After Again All Also Although Among An And Another Any As Assuming At
    Because Before Being Between Both But By
    Can Clinical Compared Conversely Could
    Data Despite Do Doctors Does During
    Each Early Either Even Every
    Few Finally First Five For Four From Further Furthermore
    Given
    Half Has Have He Hence Her Here His How However
    I If In Indeed Instead Is It Its
    Later Like Many May Meanwhile Men More Moreover Most Mice My
    Neither Nevertheless No None Nor Not Nothing Notably Now
    Of On Once One Only Or Other Others Our Over Overall Patients Participants People Perhaps
    Rather Rats Recent Research Researchers Results
    Second Several She Should Similarly Since So Some Still Studies Such Surprisingly
    Taken Ten That The Their Then There Therefore These They This Those Three Though Through Thus To Today
    Together Treatment Trials Two
    Under Unfortunately Unlike Until Using
    Was We Were What When Where Whereas Whether Which While Who Why Will With Within Without Women
    Yet You Your
  `),
);

/** Nouns that a single capital letter completes: "vitamin D." may end a sentence, "J." may not. */
export const nounsWithLetter: ReadonlySet<string> = new Set(
  words(`
    vitamin vitamins hepatitis group groups type types grade class stage phase arm arms factor protein
    influenza appendix panel table figure model plan part category strain immunoglobulin apolipoprotein
    cohort cohorts site section exhibit list box step schedule product drug compound treatment patient
    hemoglobin haemoglobin amphotericin coenzyme ward clinic blood botulinum cyclosporin cyclosporine
    ciclosporin interferon cytochrome protocol regimen scenario option version mitomycin
  `),
);
