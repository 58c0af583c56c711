(function(__load,__later,__meta,require){"use strict";const {targetFacts}=__load("chunk-6KOOX2ED.js");function linuxTag(target){let{machine,libc}=targetFacts(target);return libc==="musl"?`musllinux_1_2_${machine}`:`manylinux2014_${machine}.manylinux_2_17_${machine}`}
var macosVersions={"macos-x86_64":"10.13","macos-arm64":"11.0"},macosTag=target=>`macosx_${macosVersions[target]?.replace(".","_")}_${targetFacts(target).machine}`;

return{linuxTag,macosVersions,macosTag}})