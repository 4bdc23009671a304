import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { AddressInfo, Socket } from 'node:net';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { WebKit } from './find-webkit.ts';

const HOST = '127.0.0.1';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}

/** WebKitGTK on a screen of its own; screen and driver live from the first test to the last, and end with the run. */
export class WebKitLauncher extends WebdriverLauncher {
  readonly #webkit: WebKit;
  readonly #port: number;
  /** In the order they were started. */
  readonly #started: ChildProcess[] = [];

  static async make(webkit: WebKit): Promise<WebKitLauncher> {
    return new WebKitLauncher(webkit, await freePort());
  }

  private constructor(webkit: WebKit, port: number) {
    super({
      hostname: HOST,
      port,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
      } as WebdriverIO.Capabilities,
    });
    this.#webkit = webkit;
    this.#port = port;
  }

  override async initialize(...given: Parameters<WebdriverLauncher['initialize']>): Promise<void> {
    await super.initialize(...given);
    this.name = 'WebKit';
    // A run that is stopped half-way must leave no program behind either.
    process.once('SIGTERM', () => process.exit(143));
    process.once('exit', () => this.#started.forEach((child) => child.kill()));
    await this.#startDriver(await this.#startScreen());
  }

  override async stop(): Promise<void> {
    await super.stop();
    for (const child of this.#started.reverse()) await end(child);
  }

  /** Xvfb picks a display that is free and writes its number. */
  async #startScreen(): Promise<string> {
    const screen = spawn(
      this.#webkit.screen,
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    this.#started.push(screen);
    const failed = once(screen, 'exit').then(() => {
      throw new Error(`${this.#webkit.screen} ended before it had a screen.`);
    });
    const [number] = (await Promise.race([once(screen.stdio[3] as Socket, 'data'), failed])) as [
      Buffer,
    ];
    return `:${number.toString().trim()}`;
  }

  async #startDriver(display: string): Promise<void> {
    const driver = spawn(this.#webkit.driver, [`--host=${HOST}`, `--port=${this.#port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
    });
    this.#started.push(driver);
    for (let tries = 0; tries < 100 && driver.exitCode === null; tries++) {
      const answer = await fetch(`http://${HOST}:${this.#port}/status`).catch(() => undefined);
      if (answer?.ok) return;
      await wait(100);
    }
    throw new Error(`${this.#webkit.driver} does not answer on port ${this.#port}.`);
  }
}
