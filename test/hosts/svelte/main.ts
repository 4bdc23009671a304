import { mount } from 'svelte';
import Article from './article.svelte';

mount(Article, { target: document.getElementById('app') as HTMLElement });
