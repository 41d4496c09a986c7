// web-ext comes without types; these are the parts that the scripts use.
declare module 'web-ext' {
  export interface ExtensionRunner {
    reloadAllExtensions(): Promise<unknown>;
    /** Calls back once the browser has ended. */
    registerCleanup(callback: () => void): void;
    exit(): Promise<void>;
  }
  const webExt: {
    cmd: {
      run(parameters: Record<string, unknown>, options: { shouldExitProgram: boolean }): Promise<ExtensionRunner>;
    };
  };
  export default webExt;
}
