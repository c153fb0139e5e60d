import type { Response } from 'express';

/**
 * The two style elements that YASGUI's table writes when it is drawn, and while a column is dragged wider. Their text
 * never varies: allowing just these keeps every other inline style out. A new version of YASGUI may need new ones; the
 * test in a real browser tells.
 */
const YASGUI_STYLES = [
  "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='",
  "'sha256-c0O6TmFAkgpNbHxKAa1BrveWHHopjEtC47i0PzMudxg='",
] as const;

/** The site's own policy, with YASGUI's two styles allowed; for the query page alone. */
export function allowStylesOfYasgui(response: Response): void {
  const policy = response.getHeader('Content-Security-Policy');
  if (typeof policy !== 'string') return;
  response.set(
    'Content-Security-Policy',
    policy.replace("style-src 'self'", `style-src 'self' ${YASGUI_STYLES.join(' ')}`),
  );
}
