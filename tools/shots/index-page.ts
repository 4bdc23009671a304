import { fileName, LOOKS } from './looks.ts';

export interface Subject {
  readonly id: string;
  readonly title: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const row = ({ id, title }: Subject): string => {
  const pictures = LOOKS.map((look) => {
    const file = escaped(fileName(id, look));
    const says = `${look.lang} ${look.scheme} ${look.width}`;
    return `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${says}</figcaption></figure>`;
  });
  return `<h2>${escaped(title)}</h2><div>${pictures.join('')}</div>`;
};

/** A page that shows the pictures of each subject side by side. */
export const indexPage = (subjects: readonly Subject[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures</title>
<style>
  body { font-family: system-ui, sans-serif; background: #ccc; }
  div { display: flex; gap: 12px; overflow-x: auto; align-items: flex-start; }
  figure { margin: 0; flex: none; }
  img { max-height: 700px; display: block; }
</style>
${subjects.map(row).join('\n')}
</html>
`;
