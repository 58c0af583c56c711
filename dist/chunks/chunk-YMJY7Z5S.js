(function(__load,__later,__meta,require){"use strict";const {targetFacts}=__load("chunk-6KOOX2ED.js");function rustTarget(target){let{system,machine,libc}=targetFacts(target);return system==="windows"?"x86_64-pc-windows-gnu":system==="macos"?`${machine.replace("\
arm64","aarch64")}-apple-darwin`:`${machine}-unknown-linux-${libc==="musl"?"musl":"gnu"}`}var ofRust=["CARGO_HOME","RUSTUP_HOME","RUSTUP_TOOLCHAIN"];function rustFlags({
homes},room){return{CARGO_BUILD_RUSTFLAGS:[...homes.toReversed().map(home=>[home,"/home"]),[room,"/build"]].filter(([folder=""])=>!/\s/.test(folder)).map(([folder,
name])=>`--remap-path-prefix=${folder}=${name}`).join(" ")}}function rustLinkedBy(linker,{target},{pythons:[version=""]}){let name=rustTarget(target);return{CARGO_BUILD_TARGET:name,
[`CARGO_TARGET_${name.toUpperCase().replaceAll("-","_")}_LINKER`]:linker,PYO3_CROSS_PYTHON_VERSION:version}}

return{rustTarget,ofRust,rustFlags,rustLinkedBy}})