import { render } from 'preact';
import { useState } from 'preact/hooks';
import { parseDataset, type Dataset } from 'custody-charts';
import 'custody-charts/count';
import 'custody-charts/timeline';

function Article() {
  const [asOf, setAsOf] = useState<string>();
  const [data, setData] = useState<Dataset>();
  const [chosen, setChosen] = useState('');
  const showOwn = async () =>
    setData(
      parseDataset(
        await (await fetch('own-dataset.json', { referrerPolicy: 'no-referrer' })).json(),
      ),
    );
  return (
    <>
      <p>
        <custody-count src="dataset.json" layout="inline" as-of={asOf} data={data}>
          40
        </custody-count>{' '}
        people
      </p>
      <custody-timeline
        src="dataset.json"
        heading-level="2"
        refresh-interval="300"
        asOf={asOf}
        oncustody-select={(event) => setChosen(event.detail.id)}
      >
        <p>40 people</p>
        <custody-note at="2023-11-20">A note by the site</custody-note>
      </custody-timeline>
      <button onClick={() => setAsOf('2022-12-31')}>Earlier</button>
      <button onClick={() => void showOwn()}>Own data</button>
      <output>{chosen}</output>
    </>
  );
}

render(<Article />, document.getElementById('app') as HTMLElement);
