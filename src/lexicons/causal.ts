import type { Lexicon } from './lexicon.ts';
import { phrases } from './lexicon.ts';

const ladder = 'Sumner 2014, BMJ 349:g7015 (strength of statements); Haber 2022 (linking language)';

/** Verbs that promise an end to a disease, or a cause outright. */
export const cureVerbs: Lexicon = {
  name: 'cure verb',
  source: ladder,
  entries: [
    { say: 'cause~', to: ['be~ associated with'] },
    { say: 'cure~', to: ['be~ studied as a treatment for'] },
    { say: 'heal~', to: ['be~ studied as a treatment for'] },
    { say: 'prevent~', to: ['be~ associated with a lower risk of'] },
    { say: 'eliminate~|eradicate~|abolish~', to: ['be~ associated with less'] },
    { say: 'wipe~ out', to: ['be~ associated with less'] },
    { say: 'reverse~', to: ['be~ associated with improvement in'] },
    { say: 'repair~|rebuild~|regenerate~|regrow~', to: ['be~ associated with changes in'] },
    { say: 'restore~', to: ['be~ associated with better'] },
    { say: 'halt~', to: ['be~ associated with slower'] },
    { say: 'solve~ (for)', to: ['be~ studied in'] },
    { say: 'rewire~|reset~', to: ['be~ associated with changes in'] },
    { say: 'destroy~|kill~', to: ['be~ associated with fewer'] },
    { say: 'protect~ (*) (*) (*) against|from', to: ['be~ associated with a lower risk of'] },
    { say: 'stop~|end~|erase~|banish~|conquer~|defeat~', to: ['be~ associated with less'] },
    { say: 'ward~ off', to: ['be~ associated with a lower risk of'] },
    { say: 'fend~ off', to: ['be~ associated with a lower risk of'] },
    { say: 'stave~ off', to: ['be~ associated with a lower risk of'] },
    { say: 'mend~|fix~|undo~', to: ['be~ associated with improvement in'] },
    { say: 'get~ rid of', to: ['be~ associated with less'] },
    { say: 'dissolve~', to: ['be~ associated with less'] },
    { say: 'switch~ off', to: ['be~ associated with less'] },
    { say: 'shut~ down', to: ['be~ associated with less'] },
    { say: 'overcome~', to: ['be~ associated with improvement in'] },
    { say: 'resolve~|lift~', to: ['be~ associated with improvement in'] },
  ],
};

/** Verbs of benefit: less of something bad, or more of something good, without a promise to end it. */
export const benefitVerbs: Lexicon = {
  name: 'benefit verb',
  source: ladder,
  entries: [
    { say: 'reduce~|lower~|decrease~|cut~|diminish~|lessen~', to: ['be~ associated with lower'] },
    { say: 'improve~|enhance~', to: ['be~ associated with better'] },
    { say: 'relieve~|ease~|alleviate~|soothe~|calm~', to: ['be~ associated with less'] },
    { say: 'combat~|fight~', to: ['be~ associated with less'] },
    { say: 'slow~|delay~', to: ['be~ associated with slower'] },
    { say: 'speed~|accelerate~', to: ['be~ associated with faster'] },
    { say: 'speed~ up', to: ['be~ associated with faster'] },
    { say: 'protect~', to: ['be~ associated with changes in'] },
    { say: 'smooth~', to: ['be~ associated with less'] },
    { say: 'sharpen~', to: ['be~ associated with better'] },
    { say: 'boost~|strengthen~', to: ['be~ associated with higher'] },
    { say: 'extend~|prolong~', to: ['be~ associated with longer'] },
    { say: 'treat~', to: ['be~ studied in'] },
  ],
};

/** Other verbs of effect, harmful ones and neutral ones among them. */
export const effectVerbs: Lexicon = {
  name: 'effect verb',
  source: ladder,
  entries: [
    { say: 'increase~|raise~|elevate~', to: ['be~ associated with higher'] },
    { say: 'worsen~|impair~|damage~', to: ['be~ associated with worse'] },
    { say: 'change~|alter~', to: ['be~ associated with changes in'] },
    { say: 'trigger~|induce~|promote~|stimulate~', to: ['be~ associated with'] },
    { say: 'lead~ to', to: ['be~ associated with'] },
    { say: 'result~ in', to: ['be~ associated with'] },
    { say: 'shrink~', to: ['be~ associated with smaller'] },
  ],
};

/** What the effect is said to be on, in people: conditions, symptoms, events, organs. */
export const healthOutcomes: Lexicon = {
  name: 'health outcome',
  source:
    'ours: general medical vocabulary, no drug names; endings such as -itis are read in claims/effects/conditionWords.ts',
  entries: phrases(
    'disease, diseases, disorder, disorders, illness, illnesses, condition, conditions, syndrome, infection, infections',
    'depression, anxiety, stress, trauma, ptsd, psychosis, schizophrenia, autism, adhd, addiction, suicide, suicidality',
    'cancer, cancers, tumour, tumours, tumor, tumors, leukaemia, leukemia, melanoma',
    'diabetes, obesity, overweight, weight, cholesterol, ldl, glucose, hypertension, blood pressure, blood sugar',
    'stroke, strokes, heart attack, heart attacks, heart, cardiovascular, arrhythmia, thrombosis, clots',
    'dementia, alzheimer, alzheimers, parkinson, epilepsy, seizures, migraine, migraines, headache, headaches',
    "alzheimer's, parkinson's, crohn's",
    'pain, inflammation, fever, fatigue, insomnia, sleep, nausea, allergy, allergies, asthma, eczema, acne, flu, influenza, colds, covid',
    'death, deaths, mortality, survival, morbidity, hospitalisation, hospitalization, hospitalisations, hospitalizations',
    'risk, symptom, symptoms, relapse, remission, complications, fracture, fractures, bleeding, wound, wounds, injury',
    'mood, cognition, memory, concentration, ageing, aging, fertility, menopause, libido, digestion, metabolism',
    'brain, brains, mind, nervous system, immune system, immunity, gut, liver, lungs, kidneys, kidney, skin, joints, bones, bone',
    'life expectancy, lifespan, quality of life, recovery, wellbeing, well being, mental health',
    'disc, discs, spine, knee, knees, tendons, ligaments, bone spurs, kidney stones, gallstones, cellulite, scars, healing, circulation, energy, bloating, food cravings, focus, testosterone, cortisol, hormones, withdrawal, hair, hair growth, hair follicles, muscle mass, belly fat, cramps, spasms, nightmares, brain fog, suicidal thoughts, suicidal ideation, cravings, panic attacks, hot flashes, hot flushes, tinnitus, sciatica, hair loss, wrinkles',
  ),
};

/** What only a laboratory sees: structures, cells, molecules. */
export const laboratoryOutcomes: Lexicon = {
  name: 'laboratory outcome',
  source: 'ours: endpoints of animal and in-vitro work, no drug names',
  entries: phrases(
    'neuron, neurons, synapse, synapses, synaptic, synaptogenesis, dendrite, dendrites, dendritic, spines, axons, neurites',
    'brain, brains',
    'brain cells, nerve cells, cells, stem cells, neural, neuronal, circuit, circuits, neurogenesis, plasticity',
    'connections, network, networks, pathways, receptor, receptors, cortex, hippocampus, anatomy',
    'gene, genes, expression, protein, proteins, mitochondria, dna, telomeres, microbiome',
    'plaque, plaques, amyloid, tumour, tumours, tumor, tumors, metastases, tissue, atrophy, lesions, arteries, cartilage, insulin',
  ),
};

/** Verbs that claim an effect only where their object is tissue: a habit may be broken too. */
export const tissueVerbs: Lexicon = {
  name: 'tissue verb',
  source: 'ours, after Sumner 2014 (inference to humans from animal research)',
  entries: phrases(
    'break~, sever~, make~, grow~, form~, build~, protect~, nourish~, recharge~, energise~, energize~, thicken~, lengthen~, unclog~, awaken~, rejuvenate~, activate~',
  ),
};

/** Cells and tissue, as pages for the public name them: seen in a laboratory, seldom in a patient. */
export const tissues: Lexicon = {
  name: 'tissue',
  source: 'ours: endpoints of animal and in-vitro work in everyday words',
  entries: phrases(
    'neuron|neurons|neurone|neurones|synapse|synapses|dendrites|axons|synaptogenesis|neurogenesis|neuroplasticity',
    'brain|nerve|neural|neuronal|synaptic|dendritic cell|cells|tissue|circuit|circuits|connection|connections|pathway|pathways|network|networks|damage|plasticity|spines|anatomy|structure|strength',
    'anatomy|structure of the|your (human) brain, brain chemistry, those|these|new|lost|broken connections',
    'amygdala, hippocampus, prefrontal cortex, gray|grey matter, telomeres, mitochondria, stem cells, damaged|healthy|old|aging|ageing|dying|skin|cancer|tumor|tumour|leukemia|leukaemia cells, damaged tissue|nerves, new blood vessels, cartilage, collagen, myelin, arteries, cellular damage|level|health',
  ),
};

/** Words that measure a change, so that a percentage beside them is a claim. */
export const changes: Lexicon = {
  name: 'change',
  source: 'ours',
  entries: phrases(
    'reduce~, lower~, decrease~, cut~, increase~, raise~, boost~, improve~, shrink~, drop~, fall~, fell, rise~, rose, slash~',
    'relieve~, prevent~, respond~, recover~, cure~, solve~, remit~, benefit~, work~ for, work~ in',
    'reduction, decrease, drop, fall, decline, increase, rise, improvement, relief, benefit, less, fewer, more, higher, better',
    'effective, accurate, efficacy, effectiveness, success rate, response rate, cure rate, success, greater, faster, stronger',
  ),
};

/** Subjects that act by design or by definition: "a tool that causes cells to glow", "a virus that causes flu". */
export const methods: Lexicon = {
  name: 'method',
  source: 'ours',
  entries: phrases(
    'tool, method, technique, procedure, assay, protocol, agent, compound, chemical, cytokine, cytokines, toxin, mutation, mutations, model, models',
    'virus, viruses, herpesvirus, bacterium, bacteria, pathogen, pathogens, parasite, parasites, fungus, fungi',
    'protein, proteins, hormone, hormones, enzyme, enzymes, growth factor, antibody, antibodies, poison, poisons, venom, strain, strains, germ, germs, microbe, microbes, worm, worms',
  ),
};

/** Words of the bench that pages for the public use too: "stem cells", "receptors". */
export const laboratoryTerms: Lexicon = {
  name: 'laboratory term',
  source: 'ours, from abstracts of laboratory work',
  entries: phrases(
    'cell, cells, receptor, receptors, protein, proteins, gene, genes, expression, signaling, signalling, cytokine, cytokines, mutation, mutations, agonist, antagonist, inhibition, activation',
    'mitochondrial, mitochondria, chromosome, chromosomes, chromosomal, genome, genomic, dna, rna, in vivo, enzyme, enzymes, antibody, antibodies, bacterial',
  ),
};

/** Words of the bench that hardly a page for the public uses. */
export const benchTerms: Lexicon = {
  name: 'bench term',
  source: 'ours, from abstracts of laboratory work',
  entries: phrases(
    'apoptosis, helicase, lipopolysaccharide, centrosome, centrosomes, aneuploidy, astroglia, kinase, kinases, transcription, transcriptional, macrophage, macrophages, lymphocytes, neutrophils, chemokine, chemokines, mutant, mutants, ligand, knockdown, deletion, ablation, overexpression',
    'phosphorylation, methylation, chromatin, mrna, mir, in vitro, substrate, substrates, polymerase, wnt, nf, stromal, epithelial, endothelial, mesenchymal, cellular responses, alleles, allele, genotype, polymorphisms, transgenic, knockout, knock out, interleukin, il|tnf 1|2|4|6|10|13|17|33|alpha, ampk, trinucleotide|cgg|cag|gaa repeats, haploinsufficiency, gene encoded',
  ),
};

/** Outcomes of everyday words that mean something else here: "oxidative stress", "weight loss" stays. */
export const technicalOutcomes: Lexicon = {
  name: 'technical use',
  source: 'ours, from abstracts of laboratory work',
  entries: phrases(
    'extend~ (the|our|this|these|previous|earlier) knowledge|findings|understanding|work|results, overcome~ (the|a|this|these) problem|problems|limitation|limitations|barrier|barriers|challenge|challenges|difficulty|difficulties, raise~ (the|a) question|questions|possibility|concern|concerns|awareness, energy expenditure|intake|metabolism|balance|density|source, healing process|time|rate, risk prediction|score|scores|stratification|assessment|factor|factors, harmless virus|viruses|bacteria|bacterium|microbes',
    'oxidative|oxidant|nucleolar|replication|replicative|reticulum|er|shear|mechanical|metabolic|heat|osmotic|thermal|genotoxic|proteotoxic|cellular|nutrient|water stress',
    'cancer|tumor|tumour|leukemia|leukemic|melanoma|carcinoma|glioma|liver|skin|immune cell|cells, tumor|cancer suppressor, heart rate, molecular weight, body weight, birth weight, memory t|b, memory cells',
  ),
};

export const causeLists: readonly Lexicon[] = [
  cureVerbs,
  benefitVerbs,
  effectVerbs,
  tissueVerbs,
  tissues,
  healthOutcomes,
  laboratoryOutcomes,
  changes,
  methods,
  laboratoryTerms,
  benchTerms,
  technicalOutcomes,
];
