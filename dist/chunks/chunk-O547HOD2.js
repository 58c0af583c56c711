var targets=["linux-x86_64","linux-aarch64","musllinux-x86_64","musllinux-aarch64","windows-x86_64","windows-arm64","macos-x86_64","macos-arm64"];var facts={"li\
nux-x86_64":{system:"linux",machine:"x86_64",libc:"glibc",runner:"ubuntu-24.04"},"linux-aarch64":{system:"linux",machine:"aarch64",libc:"glibc",runner:"ubuntu-2\
4.04-arm"},"musllinux-x86_64":{system:"linux",machine:"x86_64",libc:"musl",runner:"ubuntu-24.04"},"musllinux-aarch64":{system:"linux",machine:"aarch64",libc:"mu\
sl",runner:"ubuntu-24.04-arm"},"windows-x86_64":{system:"windows",machine:"amd64",runner:"windows-2025"},"windows-arm64":{system:"windows",machine:"arm64",runner:"\
windows-11-arm"},"macos-x86_64":{system:"macos",machine:"x86_64",runner:"macos-15-intel"},"macos-arm64":{system:"macos",machine:"arm64",runner:"macos-15"}};var targetFacts=target=>facts[target];
function targetOf(platform,arch){const known={"linux x64":"linux-x86_64","linux arm64":"linux-aarch64","win32 x64":"windows-x86_64","win32 arm64":"windows-arm64",
"darwin x64":"macos-x86_64","darwin arm64":"macos-arm64"};return known[`${platform} ${arch}`]}export{targets,targetFacts,targetOf};
