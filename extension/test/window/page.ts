/** What of playwright-core the tests use: it is installed with VS Code only, so its own types are not at hand. */

interface Wait {
  readonly state?: 'attached' | 'detached' | 'visible' | 'hidden'
  /** Milliseconds. */
  readonly timeout?: number
}

interface Filter {
  readonly hasText?: string | RegExp
}

/** Whatever is on the page at the time it is used. Waits until it is there. */
export interface Locator {
  readonly locator: (selector: string, filter?: Filter) => Locator
  readonly filter: (filter: Filter) => Locator
  readonly getByRole: (role: string, options?: { readonly name?: string | RegExp }) => Locator
  readonly getByText: (text: string | RegExp) => Locator
  readonly first: () => Locator
  readonly last: () => Locator
  readonly nth: (index: number) => Locator
  readonly count: () => Promise<number>
  readonly waitFor: (options?: Wait) => Promise<void>
  readonly click: (options?: {
    readonly button?: 'left' | 'right'
    readonly clickCount?: number
    readonly timeout?: number
  }) => Promise<void>
  readonly dblclick: () => Promise<void>
  readonly hover: () => Promise<void>
  readonly focus: () => Promise<void>
  readonly fill: (text: string) => Promise<void>
  readonly inputValue: () => Promise<string>
  readonly press: (keys: string) => Promise<void>
  readonly selectOption: (value: string) => Promise<readonly string[]>
  readonly isVisible: () => Promise<boolean>
  readonly innerText: () => Promise<string>
  readonly allInnerTexts: () => Promise<readonly string[]>
  readonly getAttribute: (name: string) => Promise<string | null>
  readonly elementHandle: () => Promise<{ readonly contentFrame: () => Promise<Frame | null> } | null>
  readonly screenshot: (options: { readonly path: string }) => Promise<unknown>
}

/** A document within a page. */
export interface FrameLocator {
  readonly locator: (selector: string, filter?: Filter) => Locator
  readonly frameLocator: (selector: string) => FrameLocator
  readonly getByRole: (role: string, options?: { readonly name?: string | RegExp }) => Locator
  readonly getByText: (text: string | RegExp) => Locator
}

export interface Frame {
  /** The value of an expression, which must be JSON. A promise is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>
}

/** A page of the browser. */
export interface Page extends FrameLocator, Frame {
  readonly keyboard: {
    /** Presses keys together: `Control+Period`. */
    readonly press: (keys: string) => Promise<void>
    readonly type: (text: string, options?: { readonly delay?: number }) => Promise<void>
    readonly insertText: (text: string) => Promise<void>
  }
  readonly mouse: { readonly move: (x: number, y: number) => Promise<void> }
  readonly setViewportSize: (size: { readonly width: number; readonly height: number }) => Promise<void>
  readonly close: () => Promise<void>
}
