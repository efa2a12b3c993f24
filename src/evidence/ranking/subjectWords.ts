/** Words that tell what a phrase names: a substance, a condition, or a whole class of treatments. */

/**
 * Endings of international non-proprietary names, and of older drug names of the same classes.
 * Source: WHO, "The use of stems in the selection of International Nonproprietary Names (INN) for
 * pharmaceutical substances". Only endings that ordinary English words rarely share.
 */
export const drugEnding = new RegExp(
  `^\\p{L}{2,}(?:${[
    'mab|nib|ciclib|parib|stat|vastatin|statin|pril|prilat|sartan|olol|alol|azosin|dipine|gliptin|gliflozin|glutide',
    'glitazone|formin|xaban|gatran|parin|grel|oxetine|traline|xetine|triptyline|ipramine|azepam|azolam|zolam',
    'barbital|bamate|peridol|perazine|promazine|apine|peridone|piprazole|racetam|bactam|cillin|mycin|micin|cycline',
    'floxacin|conazole|nidazole|fungin|vir|vudine|citabine|trexate|platin|taxel|rubicin|tecan|bicin|prazole|tidine',
    'setron|triptan|lukast|terol|tropium|sone|solone|olone|onide|profen|oxicam|coxib|fenac|caine|curium|codone',
    'morphone|orphine|fentanil|fentanyl|tamine|cybin|citalopram|faxine|dronate|afil|steride|thiazide|semide|lactone',
  ].join('|')})s?$`,
  'u',
);

/** Substances by name that no ending gives away. Source: ours. */
export const drugNames = words(
  'aspirin paracetamol acetaminophen ibuprofen insulin lithium morphine heroin cocaine methadone naloxone caffeine',
  'coffee tea cocoa chocolate wine beer alcohol ethanol nicotine tobacco cannabis marijuana cannabidiol cbd thc',
  'turmeric curcumin ginseng garlic ginger zinc magnesium iron calcium selenium vitamin melatonin omega probiotic',
  'probiotics creatine collagen lsd mdma botox digoxin warfarin heparin quinine colchicine thyroxine estrogen',
  'oestrogen testosterone cortisone interferon ssri ssris snri statin statins steroids opioid',
  'opioids mescaline ayahuasca',
);

/**
 * Words for whatever treatment the text is about. Naming one says that the sentence is about some
 * intervention, and leaves it to the context which. Source: ours.
 */
export const referringNames = words(
  'treatment treatments therapy therapies drug medication medications medicine medicines pill pills tablet tablets',
  'supplement supplements spray injection injections antidepressant anaesthetic anesthetic psychedelic',
);

/** Kinds of treatment and exposure that a sentence names instead of the one around it. Source: ours. */
export const classNames = words(
  'antidepressants antipsychotic antipsychotics antibiotic antibiotics vaccine vaccines vaccination herb herbs drugs',
  'psychotherapy counselling counseling surgery transplant radiation radiotherapy chemotherapy stimulation exercise',
  'exercising running walking yoga meditation mindfulness massage acupuncture diet diets fasting sauna music apps',
  'psychedelics anaesthetics anesthetics smoking hormone hormones',
);

/** Conditions, complaints and events by name. Source: ours. */
export const conditionNames = words(
  'depression depressive depressed suicide suicidal suicidality anxiety anxious stress stressed ptsd trauma bipolar',
  'mania autism adhd dementia alzheimer parkinson pain migraine headache stroke cancer cancers tumour tumor tumours',
  'tumors lymphoma leukaemia leukemia diabetes obesity overweight asthma copd infarction infarctions',
  'angina embolism bleeding haemorrhage hemorrhage infection infections flu influenza covid',
  'pneumonia sepsis malaria hiv aids fracture fractures injury injuries death deaths mortality dying',
  'insomnia fatigue addiction overdose abuse allergy allergies eczema acne gout lupus fever nausea cough',
  'cholesterol ldl deficiency disability blindness deafness miscarriage pregnancy menopause infertility impotence',
  'baldness dizziness constipation diarrhoea diarrhea ulcer ulcers reflux hernia cyst cysts warts scarring wrinkles',
  'delirium psychosis psychotic psychiatric schizophrenia hypertension hypotension epilepsy dystrophy coma',
);

/** Words that narrow or head the name of a condition without naming it. Source: ours. */
export const conditionModifiers = words(
  'major minor chronic acute severe moderate mild resistant refractory treatment recurrent disorder disorders disease',
  'diseases syndrome syndromes condition conditions symptom symptoms episode episodes illness adult unipolar clinical',
  'thoughts thought',
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
