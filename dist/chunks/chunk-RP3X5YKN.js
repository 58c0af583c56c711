(function(__load,__later,__meta,require){"use strict";const {binaryFormat}=__load("chunk-QVBHBBWX.js");var loading=[12,2147483672,2147483683,2147483679],[rpath,versionMin,buildVersion]=[2147483676,36,50];function machOs(data){let format=binaryFormat(data);return format?.
system!=="macos"?[]:data.readUInt32LE(0)===4277009103?machO(data,format.machines[0]??""):format.machines.flatMap((machine,index)=>machO(data.subarray(data.readUInt32BE(
16+index*20)),machine))}function machO(data,machine){if(data.length<32||data.readUInt32LE(12)===1)return[];let all=commands(data),named=wanted=>all.filter(({kind})=>wanted.
includes(kind)).map(({at,size})=>text(data.subarray(at+data.readUInt32LE(at+8),at+size))),version=all.find(({kind})=>kind===versionMin||kind===buildVersion),oldest=version&&
data.readUInt32LE(version.at+(version.kind===buildVersion?12:8));return[{machine,program:data.readUInt32LE(12)===2,loads:named(loading),paths:named([rpath]),...oldest!==
void 0&&{oldest:[oldest>>>16,oldest>>>8&255]}}]}function commands(data){let found=[];for(let at=32,left=data.readUInt32LE(16);left>0&&at+16<=data.length;left--){
let size=data.readUInt32LE(at+4);if(size<8||at+size>data.length)break;found.push({kind:data.readUInt32LE(at),at,size}),at+=size}return found}var text=data=>data.
toString("utf8").replace(/\0[^]*$/,"");

return{machOs}})