// @ts-check

import { drawBars } from './chart-bars.js';
import { chartOf } from './chart-data.js';
import { drawLines } from './chart-lines.js';
import { readResults } from './query-results.js';
import { icon } from './svg.js';

/**
 * A view of YASR that draws a column of numbers: bars for names, lines for years.
 *
 * @param {import('./query-words.js').Words} words
 */
export function chartPlugin(words) {
  return class Chart {
    priority = 4;
    label = words.chart;
    /** @param {import('./yasgui.js').Yasr} yasr */
    constructor(yasr) {
      this.yasr = yasr;
    }

    canHandleResults() {
      return chartOf(readResults(this.yasr)) !== undefined;
    }

    draw() {
      const chart = chartOf(readResults(this.yasr));
      if (chart === undefined) return;
      const figure = document.createElement('figure');
      figure.className = 'chart';
      this.yasr.resultsEl.append(figure);
      if (chart.series.length > 1) figure.append(legend(chart.series.map(({ name }) => name)));
      figure.append(
        chart.isOverYears ? drawLines(chart, figure.clientWidth) : drawBars(chart, figure.clientWidth),
      );
      if (chart.leftOut > 0) {
        const caption = document.createElement('figcaption');
        caption.textContent = words.leftOut(chart.leftOut);
        figure.append(caption);
      }
    }

    getIcon() {
      return icon('M1 15h14v-1.5H2.5V1H1zM4 12h2V7H4zm3.5 0h2V3h-2zm3.5 0h2V9h-2z');
    }
  };
}

/** @param {readonly string[]} names */
function legend(names) {
  const list = document.createElement('ul');
  list.className = 'chart-legend';
  names.forEach((name, index) => {
    const item = document.createElement('li');
    item.className = `series-${index}`;
    item.textContent = name;
    list.append(item);
  });
  return list;
}
