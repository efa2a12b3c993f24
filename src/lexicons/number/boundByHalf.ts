import type { Lexicon } from '../lexicon.ts';

/** A share told by the side of a half, a third or a quarter that it lies on. */
export const boundByHalf: Lexicon = {
  name: 'bound by half',
  source: 'ours, from abstracts and releases that give the share beside the words',
  entries: [
    { say: '(just|slightly|well|far) more|greater than (one|a) half|third|quarter' },
    { say: '(just|slightly|well) less|fewer than (one|a) half|third|quarter' },
    { say: '(just|slightly|well) over|under|above|below (one|a) half|third|quarter' },
    { say: 'more|greater|less|fewer than two|three thirds|quarters' },
    { say: '(just|slightly|well) over|under|above|below two|three thirds|quarters' },
    { say: 'nearly|almost (one|a) half|third|quarter' },
    { say: 'nearly|almost two|three thirds|quarters' },
    { say: 'a (small|slim|narrow|large|vast|clear|great) majority' },
    { say: 'the (vast|large|great) majority' },
    { say: 'a (small|large|substantial) minority' },
  ],
};
