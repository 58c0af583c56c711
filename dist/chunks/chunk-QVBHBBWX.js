(function(__load,__later,__meta,require){"use strict";const {targetFacts}=__load("chunk-6KOOX2ED.js");var elf={3:"i686",40:"armv7l",62:"x86_64",183:"aarch64",21:"ppc64le",22:"s390x",243:"riscv64"},coff={34404:"amd64",43620:"arm64",332:"x86"},mach={16777223:"x86_\
64",16777228:"arm64"};function binaryFormat(data){if(data.length<64)return;let magic=data.readUInt32BE(0);if(magic===2135247942)return{system:"linux",machines:[
named(elf,data[5]===2?data.readUInt16BE(18):data.readUInt16LE(18))]};if(data.readUInt16BE(0)===19802)return portableExecutable(data);if(magic===3489328638)return{
system:"macos",machines:[named(mach,data.readUInt32LE(4))]};if(magic===3405691582)return universal(data)}var named=(names,value)=>names[value]??String(value);function portableExecutable(data){
let header=data.readUInt32LE(60);if(!(header+6>data.length||data.toString("latin1",header,header+4)!=="PE\0\0"))return{system:"windows",machines:[named(coff,data.
readUInt16LE(header+4))]}}function universal(data){let count=data.readUInt32BE(4);if(!(count>8||data.length<8+count*20))return{system:"macos",machines:Array.from(
{length:count},(_,index)=>named(mach,data.readUInt32BE(8+index*20)))}}function fitsTarget({system,machines},target){let facts=targetFacts(target);return facts.system===
system&&machines.includes(facts.machine)}

return{binaryFormat,fitsTarget}})