/** Where a Linux keeps which packages it has (Debian, Fedora, Alpine): any of them may bring a header or a library that no source and no compiler tells of. */
export const systemPackages = ['/var/lib/dpkg/status', '/var/lib/rpm/rpmdb.sqlite', '/lib/apk/db/installed'] as const

/** Crates by which build scripts find headers, libraries and programs of the machine, in a Cargo.lock. */
const FINDERS = /^name = "(?:bindgen|clang-sys|cmake|pkg-config|prost-build|protobuf-codegen|system-deps)"\r?$/m

export const asksTheMachine = (cargoLock: string): boolean => FINDERS.test(cargoLock)
