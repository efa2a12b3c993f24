/** What a treatment is said to end, as alternatives of a phrase. */
export const complaints =
  'pain|pains|aches|symptoms|depression|anxiety|stress|migraine|migraines|headaches|wrinkles|cravings|fatigue|tiredness|arthritis|insomnia|acne|spots|blues|bloating|cellulite|fat|hangover|hangovers|allergies|eczema|psoriasis|tinnitus';
