/** The block's editing side, as it runs: what readers get is printed by custody-charts.php. */
(({ blockEditor, blocks, components, element, i18n }, { charts, folder }) => {
  const { InspectorControls, RichText, useBlockProps } = blockEditor;
  const { Notice, PanelBody, SelectControl, TextControl, ToggleControl } = components;
  const { createElement: h, useEffect, useRef, useState } = element;
  const { __, sprintf } = i18n;

  /** What a reader without the chart needs to know, and how each is recognised. */
  const NEEDED = [
    [__('the number', 'custody-charts'), /\p{Nd}/u],
    [__('its date', 'custody-charts'), /\p{Nd}{4}/u],
    [__('a link to the source', 'custody-charts'), /<a\s/],
  ];

  const [first, ...others] = Object.values(charts);
  /** The attributes that every chart takes. */
  const COMMON = Object.keys(first.attributes).filter((name) =>
    others.every(({ attributes }) => name in attributes),
  );

  /** The choices without those that say nothing: what is absent is the chart's own default. */
  const chosen = (options) =>
    Object.fromEntries(
      Object.entries(options).filter(([, value]) => value !== '' && value !== false),
    );

  /** One attribute of the chart's tag, as its type asks. */
  function Field({ name, about, value, onChange }) {
    const common = { label: name, help: about.help, onChange, __nextHasNoMarginBottom: true };
    if (about.bare) return h(ToggleControl, { ...common, checked: Boolean(value) });
    if (!about.values) return h(TextControl, { ...common, value: value ?? '' });
    const values = ['', ...about.values];
    const options = values.map((one) => ({ value: one, label: one || '—' }));
    return h(SelectControl, { ...common, value: value ?? '', options });
  }

  const previewAddress = (chart, options) => {
    const address = new URL('frame.html', folder);
    const asked = Object.entries(options)
      .filter(([name]) => name in charts[chart].attributes)
      .map(([name, value]) => [name, value === true ? '' : value]);
    address.search = new URLSearchParams([['chart', chart], ...asked]);
    return address.href;
  };

  /** The chart in a frame of its own: nothing of it touches the editor. */
  function Preview({ chart, options }) {
    const wanted = previewAddress(chart, options);
    const [address, setAddress] = useState(wanted);
    const [height, setHeight] = useState(charts[chart].height);
    const frame = useRef();
    // Not at every letter that is typed.
    useEffect(() => {
      const soon = setTimeout(setAddress, 600, wanted);
      return () => clearTimeout(soon);
    }, [wanted]);
    useEffect(() => {
      const { defaultView } = frame.current.ownerDocument;
      const hear = ({ data, source }) => {
        if (source === frame.current?.contentWindow && data?.type === 'embed-size')
          setHeight(data.height);
      };
      defaultView.addEventListener('message', hear);
      return () => defaultView.removeEventListener('message', hear);
    }, []);
    return h('iframe', {
      ref: frame,
      src: address,
      title: sprintf(__('Preview: %s', 'custody-charts'), chart),
      sandbox: 'allow-scripts',
      width: '100%',
      height,
      style: { display: 'block', marginBlockStart: 16 },
    });
  }

  function Edit({ attributes: { chart, options, sentence }, setAttributes }) {
    const missing = NEEDED.filter(([, shape]) => !shape.test(sentence)).map(([name]) => name);
    const about = charts[chart];
    const set = (name) => (value) =>
      setAttributes({ options: chosen({ ...options, [name]: value }) });
    const toChart = (name) => {
      const { attributes } = charts[name];
      const known = Object.entries(options).filter(
        ([key, value]) => attributes[key] && (attributes[key].values?.includes(value) ?? true),
      );
      setAttributes({ chart: name, options: Object.fromEntries(known) });
    };
    const fields = (names) =>
      names.map((name) =>
        h(Field, {
          key: name,
          name,
          about: about.attributes[name],
          value: options[name],
          onChange: set(name),
        }),
      );
    const names = Object.keys(about?.attributes ?? {});
    return h(
      'div',
      useBlockProps(),
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: __('Chart', 'custody-charts') },
          h(SelectControl, {
            label: __('Chart', 'custody-charts'),
            value: chart,
            options: Object.keys(charts).map((name) => ({ value: name, label: name })),
            onChange: toChart,
            __nextHasNoMarginBottom: true,
          }),
          fields(names.filter((name) => name === 'lang' || !COMMON.includes(name))),
        ),
        h(
          PanelBody,
          { title: __('More', 'custody-charts'), initialOpen: false },
          fields(names.filter((name) => name !== 'lang' && COMMON.includes(name))),
          h(TextControl, {
            label: 'height',
            help: __(
              'Pixels kept below the sentence until the chart is drawn, so that nothing jumps.',
              'custody-charts',
            ),
            placeholder: String(about?.height ?? ''),
            value: options.height ?? '',
            onChange: set('height'),
            __nextHasNoMarginBottom: true,
          }),
        ),
      ),
      h(RichText, {
        tagName: 'p',
        value: sentence,
        onChange: (value) => setAttributes({ sentence: value }),
        allowedFormats: ['core/link', 'core/bold', 'core/italic'],
        placeholder: __(
          'One sentence with the number, its date and a link to the source: readers see it where the chart can’t be.',
          'custody-charts',
        ),
      }),
      missing.length > 0 &&
        h(
          Notice,
          { status: 'warning', isDismissible: false },
          sprintf(__('The sentence still lacks: %s.', 'custody-charts'), missing.join(', ')),
        ),
      folder === ''
        ? h(
            Notice,
            { status: 'error', isDismissible: false },
            __(
              'The address of the charts is not set: see Settings, Custody Charts.',
              'custody-charts',
            ),
          )
        : about && h(Preview, { chart, options }),
    );
  }

  blocks.registerBlockType('custody-charts/chart', {
    edit: Edit,
    // The sentence alone: it stays when this plugin goes.
    save: ({ attributes: { sentence } }) =>
      h(RichText.Content, { ...useBlockProps.save(), tagName: 'p', value: sentence }),
  });
})(window.wp, window.custodyCharts);
