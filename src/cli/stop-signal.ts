/** Resolves when the process is asked to stop. Asked a second time, it ends at once, as it would without this. */
export function stopSignal(): Promise<'stopped'> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve('stopped');
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
