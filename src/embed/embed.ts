import { watch } from './watch.ts';

watch(document);

export { watch };
