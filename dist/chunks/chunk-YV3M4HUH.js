(function(__load,__later,__meta,require){"use strict";var kinds={32:["ic11"],64:["ic12"],128:["ic07"],256:["ic08","ic13"],512:["ic09","ic14"]},fitsIcns=icon=>icon!==void 0&&Object.hasOwn(kinds,icon.width);function icns(png,width){
let entries=(kinds[width]??[]).map(kind=>Buffer.concat([head(kind,png.length),png]));return Buffer.concat([head("icns",entries.reduce((total,{length})=>total+length,
0)),...entries])}function head(letters,length){let bytes=Buffer.from(`${letters}\0\0\0\0`,"latin1");return bytes.writeUInt32BE(length+8,4),bytes}

return{fitsIcns,icns}})