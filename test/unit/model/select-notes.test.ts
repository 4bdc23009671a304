import { describe, expect, it } from 'vitest';
import { misreadDates, selectNotes, type WrittenNote } from '../../../src/model/select-notes.ts';

const axis = { from: '2023-01-01', to: '2024-06-30' };
const aNote = (when: string, text = when): WrittenNote => ({ when, text, lang: undefined });

describe('an editor’s notes', () => {
  it('come in order of date, those without one last', () => {
    const notes = selectNotes([aNote('soon'), aNote('2024'), aNote('2023-05-01/2023-06')], axis);
    expect(notes.map(({ text }) => text)).toEqual(['2023-05-01/2023-06', '2024', 'soon']);
  });
  it('are as exact as their dates', () => {
    const [note] = selectNotes([aNote('2023-05-01/2023-06')], axis);
    expect(note?.date).toEqual({ precision: 'range', from: '2023-05-01', to: '2023-06-30' });
  });
  it('have a mark only where the axis has their date', () => {
    const written = ['2019-01-01', '2023-02-30', '2023-03', '2024-07-01'].map((when) =>
      aNote(when),
    );
    const marked = selectNotes(written, axis).filter((note) => note.marked);
    expect(marked.map(({ text }) => text)).toEqual(['2023-03']);
    expect(selectNotes(written, undefined).some((note) => note.marked)).toBe(false);
  });
  it('tell what is no date: a wrong day, an end without a start, an end before it, none at all', () => {
    const wrong = ['2023-02-30', '/2023-05-01', '2023-05-01/', '2024/2023', '/'];
    expect(misreadDates([...wrong, '2023', '../2023-05-01'].map((when) => aNote(when)))).toEqual(
      wrong,
    );
  });
});
