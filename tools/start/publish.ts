import { runTool } from '../build/run-tool.ts';

/**
 * Publishes a folder of tables as `npm run data` does, and prints what that says. Returns false when a table has a
 * fault: then the dataset of before stays as it was.
 */
export async function publish(folder: string): Promise<boolean> {
  const { code, output } = await runTool('src/cli/custody-charts.ts', [
    'publish',
    '--data',
    folder,
  ]);
  process.stdout.write(output);
  return code === 0;
}
