/**
 * Words of everyday English that tell nothing of a sentence's subject, whatever the subject is. Two texts
 * that share them need not have anything to do with one another; a rare one of them in a small library
 * would else look like a name.
 * Source: ours; the general verbs, nouns, adjectives and adverbs of everyday and academic prose.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  [
    // What people say, think and do.
    'say says said tell tells told speak call calls called name named ask asks asked answer answers answered explain',
    'explains explained describe describes described state stated claim claims claimed argue argued discuss discussed',
    'think thinks thought believe believes believed hope hopes expect expected understand understands understood learn',
    'learned reveal reveals revealed uncover uncovered discover discovered confirm confirms confirmed verify verified',
    'demonstrate demonstrates demonstrated indicate indicates indicated observe observed notice noticed detect detected',
    'detectable propose proposes proposed establish established support supports supported cite cited point points',
    'compare compares compared replicate replicated reproduce reproduced contribute contributes contributed provide',
    'provides provided offer offers offered allow allows allowed enable enables enabled create creates created creating',
    'bring brings brought come comes came coming go goes went gone going see sees saw seen look looks looked put set',
    'sets turn turns turned try tries tried want wants wait waits waiting live lives lived feel feels felt move moves',
    'moved run runs hold holds held leave leaves left let meet meets met play plays played share shares sharing stay',
    'include includes included including involve involves involved contain contains contained consider considered',
    'require requires required depend depends depending tend tends maintain maintains maintained maintaining restore',
    'restores restored restoring repair repairs repaired reset resets resetting return returns returned solve solves',
    'solved achieve achieved accept accepted add adds added apply applied approve approved base based build built',
    'choose chosen complete completed continue continues decide deliver delivered develop develops developed differ',
    'differs end ends ended ensure face fail fails failed fall falls fell focus form forms formed gain gains happen',
    'happens happened identify identified introduce join limit limited lose loses lost manage match open opens pass',
    'perform performed plan present presented promise promises promising promote promotes promoted protect quantify',
    'reach reaches reached recognise recognize record recorded refer relate related remove removed replace replaced',
    'represent resolve resolved rise rises rose select send serve serves spend spread stand stands struggle succeed',
    'test tested tests transform transforms transformed trigger undergo write written',
    // What they say it of.
    'thing things way ways kind kinds type types sort part parts piece place places side sides line lines point end',
    'area areas field fields world life lives mind story stories idea ideas reason reasons fact facts question questions',
    'problem problems issue issues matter case cases example examples moment future past decade decades century age ages',
    'minute minutes second seconds spring summer autumn winter morning night wait step steps stage stages term terms',
    'potential possibility probability ability promise success failure progress advance advances breakthrough discovery',
    'experiment experiments experimental experiences experience theory hypothesis model models method methods approach',
    'approaches tool tools technique process processes mechanism mechanisms system systems structure structures function',
    'functions role roles factor factors feature features pattern patterns network networks balance state states status',
    'contributor user community team teams laboratory laboratories lab labs image images imaging organization',
    'organisation administration administrations department world-wide setting settings option choice difference differences',
    'amount average total sum list table figure figures page fund funds cost costs price money market company companies',
    'trillion trillions billion billions million millions thousand thousands hundred hundreds dozens countless several',
    // How they say it is.
    'able unable available certain uncertain clear unclear close complete complex simple correct wrong true false real',
    'critical crucial essential key main major minor current recent previous early earlier late later latest next last',
    'difficult easy easier easily hard direct directly indirect definitive exact exactly exciting excited interesting',
    'extreme final free full empty further general generally specific particular particularly special usual usually',
    'unusual unique normal abnormal standard classic instant immediate immediately sudden suddenly low-cost ordinary',
    'natural necessary old older young younger open own positive negative probable probably perhaps maybe proper ready',
    'same single several separate severe-ish short-term long-term successful successfully suitable sure top various whole',
    'wide widely wonderful magic magical remarkable remarkably amazing average better-known critical detailed mere merely',
    'often sometimes always rarely frequently finally initially originally actually really truly simply especially',
    'increasingly independently adequately respectively together apart away back forward instead otherwise somewhat',
    'day-to-day around corner beyond along ahead behind else ever',
  ].flatMap((line) => line.split(' ')),
);
