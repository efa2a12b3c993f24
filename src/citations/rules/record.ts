/** The source that the examples of these rules are compared with, as a record of a library. */
export const record = `---
type: article-journal
title: Walking and falls in older women
author: [{ family: Lee, given: A }, { family: Poe, given: B }, { literal: et al. }]
container-title: Invented Journal of Examples
issued: 2019
design: randomised trial
population: women over 65 years
n: 240
---

- In women over 65 years, falls fell by 20% with daily walking over one year.
- Walking was associated with better sleep.
- Daily walking may improve memory.
`;

/** The same as a whole paper. */
export const paperRecord = `${record}- In the first year, 96 of 240 women fell.
${Array.from({ length: 30 }, (_, at) => `- Visit ${at + 1} was held at the clinic or at home.`).join('\n')}
`;

/** One of animals. */
export const animalRecord = `---
type: article-journal
title: Curvamin and tumour growth in mice
container-title: Invented Journal of Examples
issued: 2020
design: animal study
---

- In mice with liver tumours, curvamin reduced tumour growth by half.
`;

/** One that retells it. */
export const retellingRecord = `---
type: article-newspaper
title: Walk to stay on your feet
container-title: The Invented Gazette
issued: 2019
design: news
---

- Says that walking reduces falls by 20%.
`;

/** One that was taken back. */
export const retractedRecord = `---
type: article-journal
title: "RETRACTED: Walking and falls in older men"
container-title: Invented Journal of Examples
issued: 2019
design: randomised trial
retracted: true
---

- In men over 65 years, falls fell with daily walking.
`;

/** Two under one key, and one under its own. */
export const twoRecords = `@article{record, author = {Lee, A.}, title = {Walking and falls in women}, year = 2019}

@article{record, author = {Lee, A.}, title = {Walking and sleep in women}, year = 2019}

@article{other, author = {Poe, B.}, title = {Swimming and balance}, year = 2020}
`;
