import { expect, it } from 'vitest';
import { engineTexts } from '../../fixtures/engine-texts.ts';

it('Node writes numbers, dates, lists and order in every language as was last reviewed', async () => {
  await expect(await engineTexts()).toMatchFileSnapshot('../../golden/engine-texts.txt');
});
