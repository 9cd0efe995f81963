import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/** What decides where programs are. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isThere: (path: string) => boolean
}

/** This machine. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isThere: existsSync,
}

/** Path of LibreOffice's program, looked for on the search path and where installers put it. */
export function findLibreOffice({ platform, env, isThere }: Machine): string | undefined {
  const paths = platform === 'win32' ? win32 : posix
  const onPath = (env['PATH'] ?? env['Path'] ?? '').split(paths.delimiter).filter((folder) => folder !== '')
  const folders = [...onPath, ...usualFolders(platform, env)]
  return folders.flatMap((folder) => namesOn(platform).map((name) => paths.join(folder, name))).find(isThere)
}

/** On Windows the `.com` waits until the work is done and has a console to complain on. */
function namesOn(platform: NodeJS.Platform): readonly string[] {
  return platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
}

function usualFolders(platform: NodeJS.Platform, env: Machine['env']): readonly string[] {
  switch (platform) {
    case 'win32':
      return ['ProgramW6432', 'ProgramFiles', 'ProgramFiles(x86)']
        .flatMap((name) => env[name] ?? [])
        .map((folder) => win32.join(folder, 'LibreOffice', 'program'))
    case 'darwin':
      return [
        '/Applications/LibreOffice.app/Contents/MacOS',
        ...(env['HOME'] === undefined
          ? []
          : [posix.join(env['HOME'], 'Applications/LibreOffice.app/Contents/MacOS')]),
      ]
    default:
      return [
        '/usr/bin',
        '/usr/local/bin',
        '/usr/lib/libreoffice/program',
        '/usr/lib64/libreoffice/program',
        '/opt/libreoffice/program',
      ]
  }
}
