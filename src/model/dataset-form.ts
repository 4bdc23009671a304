// Compiled from schema.ts by `npm run schema`; not to be edited.
import { NumberForm, type Form } from './form.ts';
const form1 = /^\d+\.\d+$/;
const form2 = /^\S{1,100}$/;
const form3: Form = new NumberForm(1, 9007199254740991, true);
const form4 = /^\d{4}-\d{2}-\d{2}$/;
const form5 = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const form6: Form = [form5];
const form7 = /^[\s\S]{1,5000}$/;
const form8: Form = new Map([[form5, form7]]);
const form9 = /^https:\/\/\S{1,2000}$/;
const form10: Form = [form8];
const form11: Form = [form2];
const form12: Form = [
  { id: form2, name: form8, short: form8, 'definition?': form8, 'sources?': form11 },
];
const form13: Form = [{ id: form2, label: form8, 'note?': form8 }];
const form14 = /^((\d{4}(-\d{2}){0,2}|\.\.)\/)?\d{4}(-\d{2}){0,2}$/;
const form15: Form = new NumberForm(0, 9007199254740991, true);
const form16: Form = [
  {
    qualifier: 'exact|at-least|more-than|about|at-most',
    value: form15,
    'low?': null,
    'high?': null,
  },
  { qualifier: 'between', 'value?': null, low: form15, high: form15 },
  { qualifier: 'several|unknown', 'value?': null, 'low?': null, 'high?': null },
];
const form17: Form = [{ category: form2, printed: form7, quantity: form16 }];
const form18: Form = [
  { 'date?': form14, 'quantity?': form16, how: 'stated|implied|sum-of-groups', sources: form11 },
];
const form19: Form = [
  {
    id: form2,
    compiler: form2,
    date: form14,
    quantity: form16,
    groups: form17,
    groupsComplete: true,
    'groupsOverlap?': true,
    'conflict?': { alternatives: form18, reason: form8 },
    'note?': form8,
    sources: form11,
  },
];
const form20: Form = [
  {
    id: form2,
    date: form14,
    kind: 'release|detention|trial|politics|protest|organisation',
    text: form8,
    sources: form11,
  },
];
const form21 = /^\d{4}$/;
const form22: Form = [
  {
    id: form2,
    year: form21,
    quantity: form16,
    measure: form2,
    scope: form8,
    saidBy: form8,
    'partialYear?': true,
    'alleged?': true,
    'note?': form8,
    sources: form11,
  },
];
const form23: Form = [{ id: form2, reason: form8 }];
const form24: Form = ['family|witness|rights-group|press|prosecutor|court|foreign-government'];
const form25: Form = [
  {
    id: form2,
    'name?': form8,
    withheld: true,
    'date?': form14,
    custody:
      'prison|prison-hospital|pre-trial|police|military|security-service|unknown|police-encounter',
    'place?': form2,
    'placeAsReported?': form8,
    officialCause:
      'illness|suicide|accident|injuries|fire|shot-in-disturbance|under-investigation|not-stated',
    'contestedClaim?':
      'beating-or-torture|denied-care|ill-treatment-or-neglect|official-account-disputed|violent-death-reported',
    claimedBy: form24,
    'finding?': { by: 'court|prosecutor', text: form8 },
    counted: true,
    'reason?': form8,
    'note?': form8,
    sources: form11,
  },
];
const form26: Form = new NumberForm(-90, 90, false);
const form27: Form = new NumberForm(-180, 180, false);
const form28: Form = [
  {
    id: form2,
    name: form8,
    kind: 'prison|penitentiary|medical|pre-trial|police|military|security-service',
    'settlement?': form8,
    'region?': form2,
    'point?': { lat: form26, lng: form27, precision: 'site|settlement|district|region' },
    'note?': form8,
    sources: form11,
  },
];
const form29: Form = new NumberForm(-Infinity, Infinity, false);
const form30: Form = [
  {
    qualifier: 'exact|at-least|more-than|about|at-most',
    value: form29,
    'low?': null,
    'high?': null,
    unit: 'people|percent',
  },
  { qualifier: 'between', 'value?': null, low: form29, high: form29, unit: 'people|percent' },
  {
    qualifier: 'several|unknown',
    'value?': null,
    'low?': null,
    'high?': null,
    unit: 'people|percent',
  },
];
const form31: Form = [
  {
    id: form2,
    label: form8,
    'date?': form14,
    quantity: form30,
    saidBy: form8,
    'note?': form8,
    sources: form11,
  },
];
const form32 = /^https?:\/\/\S{1,2000}$/;
const form33: Form = [
  {
    id: form2,
    publisher: form7,
    'title?': form7,
    'published?': form14,
    'lang?': form5,
    'url?': form32,
  },
];
const form34: Form = [{ id: form2, date: form4, record: form2, text: form8, sources: form11 }];
/** What a dataset must be; `readForm` reads it. */
export const datasetForm: Form = {
  schema: form1,
  id: form2,
  sequence: form3,
  published: form4,
  'synthetic?': true,
  oldAfterDays: form3,
  mainCompiler: form2,
  languages: form6,
  title: form8,
  'deathsTitle?': form8,
  publisher: { name: form8, 'url?': form9 },
  licence: { name: form7, url: form9 },
  credits: form10,
  'basemap?': form7,
  'basemapRegions?': form7,
  compilers: form12,
  categories: form13,
  counts: form19,
  milestones: form20,
  deathTotals: form22,
  deathTotalsLeftOut: form23,
  deaths: form25,
  places: form28,
  figures: form31,
  sources: form33,
  corrections: form34,
};
