import { expect } from '@open-wc/testing';
import { engineTexts } from '../fixtures/engine-texts.ts';

describe('the words in this engine', () => {
  it('write numbers, dates, lists and order in every language as Node does', async () => {
    const answer = await fetch('/test/golden/engine-texts.txt');
    const inNode = (await answer.text()).split('\n');
    const here = (await engineTexts()).split('\n');
    expect(here.length).to.equal(inNode.length);
    expect(here.filter((line, i) => line !== inNode[i])).to.deep.equal([]);
  });
});
