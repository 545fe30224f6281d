// Runs where the package is installed from a git address: npm clones it, installs its development packages, and
// takes what `prepare` leaves. In a checkout of one's own `npm ci` builds nothing; `npm run build` does.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

const askedFrom = process.env.INIT_CWD;
if (askedFrom !== undefined && realpathSync(askedFrom) !== realpathSync('.')) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    ...{ stdio: 'inherit', shell: process.platform === 'win32' },
  });
  process.exitCode = status ?? 1;
}
