(function(__load,__later,__meta,require){"use strict";const {appFolder}=__load("chunk-6KOOX2ED.js");const {posix}=require("node:path");var appleTargets=["macos-x86_64","macos-arm64"],appleProgram=name=>({name,otherwise:`Pack it on macOS: ${name} is a part of it`}),onlyOnMacos=(format,programs)=>({
macosOnLinux})=>macosOnLinux?{key:"macos-on-linux",fact:`a ${format} is made by ${programs}, which only macOS has, and this client is to be made on Linux`,fix:`\
Leave client.macos-on-linux out, and a runner such as macos-15 makes it; or take ${format} out of client.formats: 'app' is made on Linux too`}:void 0,applicationIn=(folder,{
bundle,identity})=>({do:"copy",from:bundle,to:posix.join(folder,appFolder(identity.name))}),installed=({identity})=>posix.join("/Applications",appFolder(identity.
name));

return{appleTargets,appleProgram,onlyOnMacos,applicationIn,installed}})