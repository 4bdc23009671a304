/** Rules of axe about whole pages, which a story alone is not. */
export const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'];
