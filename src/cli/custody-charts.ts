#!/usr/bin/env node
import { publish } from './publish.ts';
import { render } from './render.ts';

const USAGE = `custody-charts <command>
  publish   tables to a dataset
  render    a chart as SVG, PNG, HTML or text
custody-charts <command> --help says more.`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  publish,
  render,
};

const [name = '--help', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command)
  try {
    process.exitCode = await command(args);
  } catch (error) {
    console.error(`custody-charts ${name}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
else if (name === '--help') console.log(USAGE);
else {
  console.error(`custody-charts: there is no command "${name}".\n${USAGE}`);
  process.exitCode = 1;
}
