import { join } from 'node:path'

const libraries = '/usr/lib/x86_64-linux-gnu'

/** What Qt is linked with, on the machine that packs; what shows a window; and the font it writes in. For `ensurePackages`. */
export const desktopPackages: Readonly<Record<string, string>> = {
  xvfb: '/usr/bin/Xvfb',
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  ...Object.fromEntries(
    Object.entries({ 'libglib2.0-0': 'libglib-2.0.so.0', libegl1: 'libEGL.so.1', libgl1: 'libGL.so.1', 'libfontconfig1': 'libfontconfig.so.1', 'libdbus-1-3': 'libdbus-1.so.3', 'libx11-xcb1': 'libX11-xcb.so.1', 'libxkbcommon-x11-0': 'libxkbcommon-x11.so.0', 'libxcb-cursor0': 'libxcb-cursor.so.0', 'libxcb-icccm4': 'libxcb-icccm.so.4', 'libxcb-image0': 'libxcb-image.so.0', 'libxcb-keysyms1': 'libxcb-keysyms.so.1', 'libxcb-randr0': 'libxcb-randr.so.0', 'libxcb-render-util0': 'libxcb-render-util.so.0', 'libxcb-shape0': 'libxcb-shape.so.0', 'libxcb-sync1': 'libxcb-sync.so.1', 'libxcb-xfixes0': 'libxcb-xfixes.so.0', 'libxcb-xkb1': 'libxcb-xkb.so.1' })
      .map(([name, file]) => [name, join(libraries, file)]),
  ),
}
