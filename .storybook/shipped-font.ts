import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-600.css';
import '@fontsource/noto-sans/cyrillic-400.css';
import '@fontsource/noto-sans/cyrillic-600.css';
import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-600.css';
import '@fontsource/noto-sans/latin-ext-400.css';
import '@fontsource/noto-sans/latin-ext-600.css';

/** Letters of every file of the font. */
const LETTERS = 'aəЖع';

/** Loads the font of the snapshots: every machine has it, and labels are measured once it is there. */
export async function useShippedFont(): Promise<void> {
  document.documentElement.classList.add('shipped-font');
  const faces = ['400', '600'].flatMap((weight) =>
    ['Noto Sans', 'Noto Sans Arabic'].map((name) => `${weight} 16px "${name}"`),
  );
  await Promise.all(faces.map((face) => document.fonts.load(face, LETTERS)));
}
