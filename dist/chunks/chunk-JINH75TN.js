import{lineWhere,optional}from"./chunk-TCX4AMOF.js";var LENGTHS=new Map([["sha256",64],["sha384",96],["sha512",128]]);var WEAK=new Set(["md5","sha1","sha224"]);function judgeHash(hash){const colon=hash.indexOf(":");
const algorithm=hash.slice(0,Math.max(colon,0)).toLowerCase();const digest=hash.slice(colon+1);if(WEAK.has(algorithm))return"weak";if(/^[a-z]\w+$/.test(algorithm)&&
!LENGTHS.has(algorithm))return"unknown";return digest.length===LENGTHS.get(algorithm)&&isHex(digest)?"strong":"malformed"}var isHex=text=>/^[0-9a-f]+$/i.test(text);
var sortHashes=hashes=>[...new Set(hashes.map(hash=>hash.toLowerCase()))].sort();var RELOCK="Lock the project again with a current version of the tool";function lockedFile(shape,owner,hashes,rest){const strong=hashes.filter(hash=>isStrong(shape,
owner,hash,hashes));return strong.length>0?{...rest,hashes:sortHashes(strong)}:void 0}function isStrong(shape,owner,hash,all){const verdict=judgeHash(hash);if(verdict===
"strong")return true;if(verdict!=="malformed"&&all.some(other=>judgeHash(other)==="strong"))return false;const digest=hash.slice(hash.indexOf(":")+1);const line=lineWhere(
shape.text,each=>each.includes(digest.length<8?hash:digest));shape.add(verdict==="weak"?"weak-hash":"bad-hash",`${owner} ${FACTS[verdict]}: '${hash.slice(0,80)}\
'`,RELOCK,`${owner}.files`,line);return false}var FACTS={weak:"is locked by a weak hash",unknown:"has a hash that pip cannot check",malformed:"has a hash that i\
s none"};function sizeOf(shape,table,key){const{size}=table;if(size===void 0)return{};if(typeof size==="number"&&Number.isSafeInteger(size)&&size>=0)return{size};
shape.add("wrong-type",`${key}.size is ${String(size)}, where a number of bytes belongs`,"Correct it, or write the file again with its own tool",`${key}.size`);
return{}}function uploadTimeOf(table){const time=table["upload-time"]??table.upload_time;return optional("uploadTime",time instanceof Date?time.toISOString():typeof time===
"string"?time:void 0)}function fileNameOf(address){const end=address.search(/[?#]/);const path=end<0?address:address.slice(0,end);const name=path.slice(path.lastIndexOf(
"/")+1);if(!name.includes("%"))return name;try{return decodeURIComponent(name)}catch{return name}}export{lockedFile,sizeOf,uploadTimeOf,fileNameOf};
