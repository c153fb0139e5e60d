/** When the pages' templates, words or style last changed: pages are never older than this. Raise it with them. */
export const TEMPLATES_MODIFIED = '2026-11-23T00:00:00Z';
