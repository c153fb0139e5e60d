/** What the page of queries uses of YASGUI, which comes as a script of its own and not as a module. */

export interface Yasqe {
  on(event: 'query', listener: () => void): void;
  on(
    event: 'queryResponse',
    listener: (editor: Yasqe, response: unknown, milliseconds: number) => void,
  ): void;
  getValue(): string;
  setValue(query: string): void;
  setSize(width: string | null, height: string | null): void;
  query(): Promise<unknown>;
  getQueryType(): string;
  getInputField(): HTMLElement;
}

export interface Yasr {
  readonly results?: {
    getVariables(): string[];
    getBindings(): Record<string, { value: string; type: string; datatype?: string }>[] | null | undefined;
  };
  readonly resultsEl: HTMLElement;
  readonly plugins: Record<string, { label?: string; helpReference?: string | undefined }>;
  setResponse(response: unknown, milliseconds: number): void;
  selectPlugin(name: string): void;
}

export interface Completer {
  readonly name: string;
  get: (() => string[]) | ((editor: Yasqe, token?: { autocompletionString?: string }) => string[]);
  bulk: boolean;
  autoShow?: boolean;
  persistenceId?: null;
}

interface YasrClass {
  new (parent: HTMLElement, settings: object): Yasr;
  readonly plugins: {
    readonly table: { readonly defaults: { openIriInNewWindow: boolean; tableConfig: object } };
  };
  registerPlugin(name: string, plugin: unknown): void;
}

interface YasqeClass {
  new (parent: HTMLElement, settings: object): Yasqe;
  readonly Autocompleters: Readonly<Record<string, Completer>>;
}

declare global {
  const Yasgui: { readonly Yasqe: YasqeClass; readonly Yasr: YasrClass };
}
