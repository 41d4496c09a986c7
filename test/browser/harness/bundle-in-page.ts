import { build } from 'esbuild';

/** A script of `test/browser/in-page` with all that it imports, to be run in a page. */
export async function bundleInPage(root: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`test/browser/in-page/${name}.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
