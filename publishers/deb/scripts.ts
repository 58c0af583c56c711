/** What dpkg runs (Debian policy 6). Only the name goes in, and its letters are those of `server.deb.name`. */

const head = (name: string) => `#!/bin/sh
set -e
name=${name}
`

/** A service is left alone where the administrator disabled it, and where no systemd runs. */
export const maintainerScripts = (name: string): Readonly<Record<'postinstall' | 'preremove' | 'postremove', string>> => ({
  postinstall: `${head(name)}
case "$1" in
configure | abort-upgrade | abort-remove | abort-deconfigure)
  if ! getent passwd "$name" >/dev/null; then
    adduser --system --group --quiet --no-create-home --home "/var/lib/$name" "$name"
  fi
  if [ ! -d "/var/lib/$name" ]; then
    install -d -o "$name" -g "$name" -m 0750 "/var/lib/$name"
  fi
  deb-systemd-helper unmask "$name.service" >/dev/null || true
  if deb-systemd-helper --quiet was-enabled "$name.service"; then
    deb-systemd-helper enable "$name.service" >/dev/null || true
  else
    deb-systemd-helper update-state "$name.service" >/dev/null || true
  fi
  if [ -d /run/systemd/system ]; then
    systemctl --system daemon-reload >/dev/null || true
    deb-systemd-invoke start "$name.service" || true
  fi
  ;;
esac
`,
  // Before files change: a server that imports late would mix two versions.
  preremove: `${head(name)}
if [ -d /run/systemd/system ]; then
  deb-systemd-invoke stop "$name.service" || true
fi
`,
  postremove: `${head(name)}
case "$1" in
remove)
  if command -v deb-systemd-helper >/dev/null; then
    deb-systemd-helper mask "$name.service" >/dev/null || true
  fi
  ;;
purge)
  if command -v deb-systemd-helper >/dev/null; then
    deb-systemd-helper purge "$name.service" >/dev/null || true
    deb-systemd-helper unmask "$name.service" >/dev/null || true
  fi
  # The user stays: what it owned elsewhere must not become another's.
  rm -rf "/var/lib/$name"
  ;;
esac
if [ -d /run/systemd/system ]; then
  systemctl --system daemon-reload >/dev/null || true
fi
`,
})
